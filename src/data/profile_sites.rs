//! Sites where people keep a professional profile, the form of an address on each, and hosts made to look like them.
//!
//! Source: the sites' own help pages on profile addresses, read November 2026.

use super::lookalike::skeleton;
use crate::model::edits::one_edit;

/// When the table was last checked.
pub const DATE: &str = "2026-11";

/// A site.
#[derive(Debug, PartialEq, Eq)]
pub struct Site {
    /// Its name as people write it.
    pub name: &'static str,
    /// Its hosts without `www.`, the first the usual one.
    pub hosts: &'static [&'static str],
    /// What stands before the account's name in the path.
    pub before_account: &'static [&'static str],
    /// First parts of paths that lead to the site's own pages and to nobody's profile, in lower case.
    pub own_pages: &'static [&'static str],
    /// First parts of paths that lead to what several people may give: a project, a group, a competition, a post. In lower case.
    pub shared_pages: &'static [&'static str],
    /// Whether what stands deeper in an account's path is still the account's page, and no work or project.
    pub deep_accounts: bool,
}

/// Sites, by name.
pub static SITES: &[Site] = &[
    Site {
        name: "Behance",
        hosts: &["behance.net"],
        before_account: &[""],
        own_pages: &["galleries", "joblist", "search"],
        shared_pages: &["blog", "collection", "gallery", "hire", "live"],
        deep_accounts: true,
    },
    Site {
        name: "Bitbucket",
        hosts: &["bitbucket.org"],
        before_account: &[""],
        own_pages: &["account", "dashboard", "product"],
        shared_pages: &["projects", "repo", "workspaces"],
        deep_accounts: false,
    },
    Site {
        name: "Dribbble",
        hosts: &["dribbble.com"],
        before_account: &[""],
        own_pages: &["designers", "jobs", "shots"],
        shared_pages: &["hiring", "pro", "search", "stories", "tags", "teams"],
        deep_accounts: true,
    },
    Site {
        name: "GitHub",
        hosts: &["github.com"],
        before_account: &[""],
        own_pages: &[
            "about",
            "dashboard",
            "explore",
            "features",
            "issues",
            "login",
            "marketplace",
            "new",
            "notifications",
            "pricing",
            "pulls",
            "search",
            "settings",
            "signup",
            "topics",
            "trending",
        ],
        shared_pages: &[
            "apps",
            "collections",
            "customer-stories",
            "enterprise",
            "organizations",
            "orgs",
            "readme",
            "sponsors",
            "stars",
            "team",
            "users",
        ],
        deep_accounts: false,
    },
    Site {
        name: "GitLab",
        hosts: &["gitlab.com"],
        before_account: &[""],
        own_pages: &["dashboard", "explore", "users"],
        shared_pages: &["-", "groups", "help", "projects", "snippets"],
        deep_accounts: false,
    },
    Site {
        name: "Kaggle",
        hosts: &["kaggle.com"],
        before_account: &[""],
        own_pages: &["competitions", "datasets", "discussions", "learn"],
        shared_pages: &["c", "code", "docs", "models", "organizations", "rankings"],
        deep_accounts: false,
    },
    Site {
        name: "LinkedIn",
        hosts: &["linkedin.com", "lnkd.in"],
        before_account: &["in", "pub"],
        own_pages: &[
            "company",
            "feed",
            "groups",
            "jobs",
            "learning",
            "login",
            "messaging",
            "mynetwork",
            "notifications",
            "posts",
            "pulse",
            "school",
            "search",
            "signup",
        ],
        shared_pages: &[],
        deep_accounts: true,
    },
    Site {
        name: "Medium",
        hosts: &["medium.com"],
        before_account: &[""],
        own_pages: &["m", "me", "new-story", "search", "tag"],
        shared_pages: &["p", "tags", "topic"],
        deep_accounts: false,
    },
    Site {
        name: "Stack Overflow",
        hosts: &["stackoverflow.com"],
        before_account: &["users"],
        own_pages: &["questions", "tags", "jobs"],
        shared_pages: &[],
        deep_accounts: true,
    },
    Site {
        name: "Twitter",
        hosts: &["x.com", "twitter.com"],
        before_account: &[""],
        own_pages: &["explore", "home", "i", "intent", "messages", "notifications", "search", "settings"],
        shared_pages: &["hashtag", "jobs", "lists", "privacy", "share", "tos"],
        deep_accounts: false,
    },
    Site {
        name: "Upwork",
        hosts: &["upwork.com"],
        before_account: &["freelancers"],
        own_pages: &["ab", "jobs", "nx"],
        shared_pages: &[],
        deep_accounts: true,
    },
    Site {
        name: "XING",
        hosts: &["xing.com"],
        before_account: &["profile"],
        own_pages: &["companies", "jobs", "pages", "search"],
        shared_pages: &[],
        deep_accounts: true,
    },
];

/// Accounts of organisations whose code many people name, in lower case and sorted. Source: own list of owners of widely used public projects
/// that a public index of repositories names, read November 2026; it is not complete.
const ORGANISATIONS: &[&str] = &[
    "18f",
    "adobe",
    "airbnb",
    "alibaba",
    "alphagov",
    "amzn",
    "angular",
    "ansible",
    "ant-design",
    "apache",
    "apple",
    "atlassian",
    "aws",
    "awslabs",
    "azure",
    "azure-samples",
    "baidu",
    "bitcoin",
    "bitnami",
    "blender",
    "bytedance",
    "canonical",
    "cncf",
    "cypress-io",
    "databricks",
    "dbt-labs",
    "denoland",
    "django",
    "docker",
    "dotnet",
    "dropbox",
    "eclipse",
    "elastic",
    "electron",
    "envoyproxy",
    "ethereum",
    "etsy",
    "expo",
    "facebook",
    "facebookresearch",
    "firebase",
    "firstcontributions",
    "flutter",
    "freebsd",
    "freecodecamp",
    "git",
    "gitlab-org",
    "gnome",
    "godotengine",
    "golang",
    "google",
    "googlecloudplatform",
    "gradle",
    "grafana",
    "graphql",
    "hashicorp",
    "helm",
    "home-assistant",
    "huggingface",
    "hyperledger",
    "ibm",
    "intel",
    "istio",
    "jenkinsci",
    "jetbrains",
    "keras-team",
    "kubernetes",
    "langchain-ai",
    "laravel",
    "linkedin",
    "llvm",
    "microsoft",
    "mongodb",
    "mozilla",
    "mui",
    "netflix",
    "nginx",
    "nodejs",
    "numpy",
    "nvidia",
    "odoo",
    "ohmyzsh",
    "openai",
    "opencv",
    "openssl",
    "openstack",
    "oracle",
    "paypal",
    "php",
    "pinterest",
    "postgres",
    "prisma",
    "prometheus",
    "pytest-dev",
    "python",
    "pytorch",
    "rails",
    "reactjs",
    "redhat",
    "redis",
    "rust-lang",
    "salesforce",
    "sap",
    "scikit-learn",
    "shopify",
    "slackhq",
    "spotify",
    "spring-projects",
    "square",
    "storybookjs",
    "stripe",
    "supabase",
    "sveltejs",
    "swiftlang",
    "symfony",
    "tencent",
    "tensorflow",
    "terraform-aws-modules",
    "thealgorithms",
    "twbs",
    "twitter",
    "uber",
    "vercel",
    "vuejs",
    "wikimedia",
    "wordpress",
    "yandex",
    "zalando",
];

/// Accounts of well-known organisations and projects, in small letters.
pub fn organisations() -> impl Iterator<Item = &'static str> {
    ORGANISATIONS.iter().copied()
}

/// Whether an account in small letters is that of a well-known organisation or project.
pub fn is_organisation(account: &str) -> bool {
    ORGANISATIONS.binary_search(&account).is_ok()
}

/// The site of a host, or of a subdomain of one.
pub fn of_host(host: &str) -> Option<&'static Site> {
    SITES.iter().find(|site| site.hosts.iter().any(|known| is_within(host, known)))
}

/// The site of a name as people write it, such as `linkedin` or `Stack Overflow`.
pub fn of_name(name: &str) -> Option<&'static Site> {
    let plain = |text: &str| -> String {
        // The names are ASCII; a letter of another script stays, so that it fits none.
        text.chars()
            .filter(|letter| letter.is_ascii_alphanumeric() || !letter.is_ascii())
            .map(|letter| letter.to_ascii_lowercase())
            .collect()
    };
    let wanted = plain(name);
    SITES.iter().find(|site| plain(site.name) == wanted)
}

/// Hosts one letter away from a site's that are an ordinary word, so that their owners need no look-alike, sorted.
const REAL_NEIGHBOURS: &[&str] = &[
    "dribble.com",
    "gaggle.com",
    "haggle.com",
    "tedium.com",
    "titter.com",
    "twister.com",
    "upword.com",
    "waggle.com",
];

/// Whether a host is a known one or below it.
fn is_within(host: &str, known: &str) -> bool {
    host == known || host.strip_suffix(known).is_some_and(|before| before.ends_with('.'))
}

/// Whether a host in small ASCII letters is one slip of the fingers away from one of a site's.
pub fn is_slip_of(host: &str, site: &Site) -> bool {
    of_host(host).is_none() && REAL_NEIGHBOURS.binary_search(&host).is_err() && is_near(host, site)
}

/// Whether a host differs from one of a site's by one letter, under the same ending.
fn is_near(host: &str, site: &Site) -> bool {
    let host = host.split_once('.');
    let known = site.hosts.iter().filter(|known| known.len() >= 9).filter_map(|known| known.split_once('.'));
    known.into_iter().any(|(known_label, known_end)| {
        host.is_some_and(|(label, end)| {
            end == known_end && one_edit(label.as_bytes(), known_label.as_bytes())
        })
    })
}

/// The site that a host was made to look like: letters that look alike, one letter swapped, doubled, left out or changed,
/// or a longer first label around the site's own. Only hosts of at least six letters are compared, so that short names stay apart.
pub fn imitated(host: &str) -> Option<&'static Site> {
    if host.len() > 100 || of_host(host).is_some() || REAL_NEIGHBOURS.binary_search(&host).is_ok() {
        return None;
    }
    let seen = skeleton(host);
    // The host itself and every host above it, down to two labels.
    let above = seen.match_indices('.').filter_map(|(at, _)| seen.get(at + 1..));
    std::iter::once(seen.as_str()).chain(above).find_map(imitated_exactly)
}

fn imitated_exactly(seen: &str) -> Option<&'static Site> {
    // Real hosts never come here, so a name that is a site's own now had letters of another script.
    if REAL_NEIGHBOURS.binary_search(&seen).is_ok() {
        return None;
    }
    SITES.iter().find(|site| {
        site.hosts.iter().filter(|known| known.len() >= 9).any(|known| {
            let (Some((known_label, known_end)), Some((label, end))) =
                (known.split_once('.'), seen.split_once('.'))
            else {
                return false;
            };
            known_end == end
                && (label == skeleton(known_label) || one_edit(label.as_bytes(), known_label.as_bytes()))
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn organisations_are_looked_up() {
        assert!(ORGANISATIONS.windows(2).all(|pair| pair[0] < pair[1]), "sorted, each once");
        assert!(is_organisation("kubernetes") && !is_organisation("marenholt"));
    }

    #[test]
    fn look_alikes_are_recognised_and_real_hosts_are_not() {
        for (host, name) in [
            ("linkedln.com", Some("LinkedIn")),
            ("linkedin.com", None),
            ("de.linkedin.com", None),
            ("linkdin.com", Some("LinkedIn")),
            ("githud.com", Some("GitHub")),
            ("gitbub.com", Some("GitHub")),
            ("github.io", None),
            ("gitlab.com", None),
            ("githab.com", Some("GitHub")),
            ("giѕt.com", None),
            ("lіnkedin.com", Some("LinkedIn")),
            ("example.com", None),
            ("medium.com", None),
            ("media.com", None),
            ("gaggle.com", None),
            ("de.linkedln.com", Some("LinkedIn")),
            ("www.blog.example.com", None),
        ] {
            assert_eq!(imitated(host).map(|site| site.name), name, "{host}");
        }
    }
}
