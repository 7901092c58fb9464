//! A web address by its parts, as far as profiles need them. Nothing is ever opened.

use crate::knowledge::profile_sites::{self, Site};
use crate::model::case::Lower;

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
        Self::parse_with(text, Lower::lower)
    }

    /// The same with only ASCII letters made small, for those who have no room for the tables of all others.
    pub fn parse_ascii(text: &str) -> Self {
        Self::parse_with(text, str::to_ascii_lowercase)
    }

    fn parse_with(text: &str, lower: impl Fn(&str) -> String) -> Self {
        let nothing = Self { host: String::new(), site: None, account: None, page: Page::Unknown };
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
        Self { host, site, account, page }
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
}
