//! A web address by its parts, as far as profiles need them. Nothing is ever opened.

use crate::data::profile_sites::{self, Site};

/// What the address of a known site leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Page {
    /// An account.
    Account,
    /// The site's front page, or another page of the site's own.
    OfTheSite,
    /// Anything else, or no known site.
    Unknown,
}

/// A web address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// The host in lower case without `www.`; empty when the text is no web address.
    pub host: String,
    /// The site, where the host is one of a known site.
    pub site: Option<&'static Site>,
    /// The account's name in the path, where the site's addresses have one.
    pub account: Option<String>,
    /// What the path of a known site leads to.
    pub page: Page,
    /// Whether it leads to an account itself, and not to a project, a post or a group of one.
    pub is_profile: bool,
}

/// What people type where they have no page, in lower case.
const NOTHING: &[&str] =
    &["", "-", "--", ".", "/", "0", "n/a", "na", "nil", "no", "none", "null", "tbd", "x", "keine", "ninguno"];

/// Whether a text says that there is no page.
pub fn is_nothing(text: &str) -> bool {
    let text = text.trim();
    NOTHING.iter().any(|nothing| nothing.eq_ignore_ascii_case(text))
}

/// Longest address that is read, in bytes.
const LONGEST: usize = 2048;

impl Link {
    /// Reads an address, with or without scheme.
    pub fn parse(text: &str) -> Self {
        Self::parse_with(text, str::to_lowercase)
    }

    /// The same with only ASCII letters made small, for those who have no room for the tables of all others.
    pub fn parse_ascii(text: &str) -> Self {
        Self::parse_with(text, str::to_ascii_lowercase)
    }

    fn parse_with(text: &str, lower: impl Fn(&str) -> String) -> Self {
        let nothing =
            Self { host: String::new(), site: None, account: None, page: Page::Unknown, is_profile: false };
        let text = text.trim();
        if text.len() > LONGEST || text.chars().any(char::is_whitespace) {
            return nothing;
        }
        let text = text.split_once("://").map_or(text, |(_scheme, rest)| rest);
        let (authority, path) = match text.find(['/', '?', '#']) {
            Some(at) => text.split_at_checked(at).unwrap_or((text, "")),
            None => (text, ""),
        };
        let host = authority.rsplit_once('@').map_or(authority, |(_user, host)| host);
        let host = lower(host.split_once(':').map_or(host, |(host, _port)| host));
        let host = host.strip_prefix("www.").unwrap_or(&host).trim_end_matches('.').to_owned();
        if !host.contains('.') {
            return nothing;
        }
        let site = profile_sites::of_host(&host);
        let page = site.map_or(Page::Unknown, |site| page(site, &host, path));
        // A page of the site's own is nobody's account.
        let account =
            site.filter(|_| page != Page::OfTheSite).and_then(|site| account(site, path)).map(lower);
        let is_profile = site.zip(account.as_deref()).is_some_and(|(site, _)| is_profile(site, &host, path));
        Self { host, site, account, page, is_profile }
    }

    /// Site and account, where the address leads to a person's account itself.
    pub fn profile(&self) -> Option<(&'static Site, &str)> {
        let own = self.site.zip(self.account.as_deref()).filter(|_| self.is_profile);
        own.filter(|(_, account)| !profile_sites::is_organisation(account))
    }
}

/// First parts of a host before a site's own that are the site in another language or for small screens.
fn is_same_site(host: &str, site: &Site) -> bool {
    site.hosts.iter().any(|known| {
        host.strip_suffix(known).is_some_and(|before| {
            let before = before.trim_end_matches('.');
            before.is_empty() || before == "mobile" || before.len() <= 2
        })
    })
}

fn page(site: &Site, host: &str, path: &str) -> Page {
    if !is_same_site(host, site) {
        return Page::Unknown;
    }
    let plain = path.split(['?', '#']).next().unwrap_or_default();
    let mut parts = plain.split('/').filter(|part| !part.is_empty());
    let Some(first) = parts.next() else {
        // An account may stand in the query of an old address.
        return if path.contains(['?', '#']) { Page::Unknown } else { Page::OfTheSite };
    };
    if site.own_pages.iter().any(|own| own.eq_ignore_ascii_case(first)) {
        return Page::OfTheSite;
    }
    match (account(site, path), parts.next()) {
        (Some(account), _) if account.eq_ignore_ascii_case("me") && first.eq_ignore_ascii_case("in") => {
            Page::OfTheSite
        }
        (Some(_), _) => Page::Account,
        (None, None) if site.before_account.iter().any(|own| own.eq_ignore_ascii_case(first)) => {
            Page::OfTheSite
        }
        _ => Page::Unknown,
    }
}

/// Hosts below a site's that are not the site in another language and have the same accounts.
const SAME_ACCOUNTS: &[&str] = &["gist.github.com"];

/// Whether a path that has an account leads to a person's page, and not to a project, a post or a group that several people may give.
fn is_profile(site: &Site, host: &str, path: &str) -> bool {
    let path = path.split(['?', '#']).next().unwrap_or_default();
    let mut parts = path.split('/').filter(|part| !part.is_empty());
    let first = parts.next().unwrap_or_default();
    let after_account = parts.count().saturating_sub(usize::from(!site.before_account.contains(&"")));
    // At Medium a name without the sign is a publication, which many write for.
    let is_marked = site.name != "Medium" || first.starts_with('@');
    (is_same_site(host, site) || SAME_ACCOUNTS.contains(&host))
        && is_marked
        && (site.deep_accounts || after_account == 0)
        && !site.shared_pages.iter().any(|shared| shared.eq_ignore_ascii_case(first))
}

fn account<'a>(site: &Site, path: &'a str) -> Option<&'a str> {
    let path = path.split(['?', '#']).next().unwrap_or_default();
    let mut parts = path.split('/').filter(|part| !part.is_empty());
    let first = parts.next()?;
    let account = if site.before_account.contains(&"") {
        first
    } else if site.before_account.contains(&first) {
        parts.next()?
    } else {
        return None;
    };
    Some(account.trim_start_matches('@'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accounts_are_read_from_usual_addresses() {
        for (text, host, account) in [
            ("https://www.linkedin.com/in/maren-holt-4a1b2c/", "linkedin.com", Some("maren-holt-4a1b2c")),
            ("github.com/marenholt?tab=repositories", "github.com", Some("marenholt")),
            ("https://de.linkedin.com/in/Maren", "de.linkedin.com", Some("maren")),
            ("https://linkedin.com/company/example", "linkedin.com", None),
            ("https://maren.example.com", "maren.example.com", None),
            ("not a link", "", None),
            ("https://user:secret@github.com:443/maren", "github.com", Some("maren")),
        ] {
            let link = Link::parse(text);
            assert_eq!((link.host.as_str(), link.account.as_deref()), (host, account), "{text}");
        }
    }

    #[test]
    fn only_a_persons_account_is_a_profile() {
        for text in [
            "github.com/marenholt",
            "https://github.com/marenholt/?tab=repositories",
            "https://gist.github.com/marenholt",
            "https://www.linkedin.com/in/maren-holt-4a1b2c/details/experience/",
            "https://uk.linkedin.com/pub/maren-holt/4a/1b2/c3",
            "https://medium.com/@marenholt",
            "https://x.com/marenholt",
            "https://stackoverflow.com/users/1234567/maren-holt",
            "https://www.behance.net/marenholt/projects",
            "gitlab.com/marenholt",
            "https://www.upwork.com/freelancers/~0123456789abcdef",
        ] {
            assert!(Link::parse(text).profile().is_some(), "{text}");
        }
        for text in [
            "https://github.com/facebook/react",
            "github.com/google",
            "github.com/marenholt/harbour-clock/blob/main/README.md",
            "https://github.com/orgs/harbour-foods/people",
            "https://github.com/sponsors/marenholt",
            "https://docs.github.com/en",
            "https://gitlab.com/harbour/clocks/tide",
            "https://gitlab.com/groups/harbour",
            "https://www.linkedin.com/company/harbour-foods",
            "https://www.linkedin.com/school/harbour-college/",
            "https://www.linkedin.com/jobs/view/1234567890",
            "https://www.linkedin.com/feed/update/urn:li:activity:7000000000000000000",
            "https://twitter.com/i/status/1234567890",
            "https://x.com/marenholt/status/1234567890",
            "https://x.com/hashtag/welding",
            "https://medium.com/harbour-explanations",
            "https://medium.com/@marenholt/how-we-mended-the-clock-1a2b3c4d",
            "https://marenholt.medium.com/how-we-mended-the-clock-1a2b3c4d",
            "https://www.youtube.com/watch?v=abcdefghijk",
            "https://stackoverflow.com/questions/1234567/how-to-mend-a-clock",
            "https://www.kaggle.com/c/harbour-tides",
            "https://www.kaggle.com/code/marenholt/tides",
            "https://www.behance.net/gallery/12345678/Harbour-Clock",
            "https://bitbucket.org/harbour/tide-clock",
        ] {
            assert_eq!(Link::parse(text).profile(), None, "{text}");
        }
    }
}
