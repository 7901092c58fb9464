//! Sites where people keep a professional profile, the form of an address on each, and hosts made to look like them.
//!
//! Source: the sites' own help pages on profile addresses, read November 2026.

use super::lookalike::{one_edit, skeleton};

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
}

/// Sites, by name.
pub static SITES: &[Site] = &[
    Site { name: "Behance", hosts: &["behance.net"], before_account: &[""] },
    Site { name: "Bitbucket", hosts: &["bitbucket.org"], before_account: &[""] },
    Site { name: "Dribbble", hosts: &["dribbble.com"], before_account: &[""] },
    Site { name: "GitHub", hosts: &["github.com"], before_account: &[""] },
    Site { name: "GitLab", hosts: &["gitlab.com"], before_account: &[""] },
    Site { name: "Kaggle", hosts: &["kaggle.com"], before_account: &[""] },
    Site { name: "LinkedIn", hosts: &["linkedin.com", "lnkd.in"], before_account: &["in", "pub"] },
    Site { name: "Medium", hosts: &["medium.com"], before_account: &[""] },
    Site { name: "Stack Overflow", hosts: &["stackoverflow.com"], before_account: &["users"] },
    Site { name: "Twitter", hosts: &["x.com", "twitter.com"], before_account: &[""] },
    Site { name: "Upwork", hosts: &["upwork.com"], before_account: &["freelancers"] },
    Site { name: "XING", hosts: &["xing.com"], before_account: &["profile"] },
];

/// The site of a host, or of a subdomain of one.
pub fn of_host(host: &str) -> Option<&'static Site> {
    SITES.iter().find(|site| site.hosts.iter().any(|known| is_within(host, known)))
}

/// The site of a name as people write it, such as `linkedin` or `Stack Overflow`.
pub fn of_name(name: &str) -> Option<&'static Site> {
    let plain = |text: &str| -> String {
        text.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect()
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

/// The site that a host was made to look like: letters that look alike, one letter swapped, doubled, left out or changed,
/// or a longer first label around the site's own. Only hosts of at least six letters are compared, so that short names stay apart.
pub fn imitated(host: &str) -> Option<&'static Site> {
    if host.len() > 100 || of_host(host).is_some() || REAL_NEIGHBOURS.binary_search(&host).is_ok() {
        return None;
    }
    let seen = skeleton(host);
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
        ] {
            assert_eq!(imitated(host).map(|site| site.name), name, "{host}");
        }
    }
}
