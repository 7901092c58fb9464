//! A web address by its parts, as far as profiles need them. Nothing is ever opened.

use crate::knowledge::profile_sites::{self, Site};

/// A web address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// The host in lower case without `www.`; empty when the text is no web address.
    pub host: String,
    /// The site, where the host is one of a known site.
    pub site: Option<&'static Site>,
    /// The account's name in the path, where the site's addresses have one.
    pub account: Option<String>,
}

/// Longest address that is read, in bytes.
const LONGEST: usize = 2048;

impl Link {
    /// Reads an address, with or without scheme.
    pub fn parse(text: &str) -> Self {
        let nothing = Self { host: String::new(), site: None, account: None };
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
        let host = host.split_once(':').map_or(host, |(host, _port)| host).to_lowercase();
        let host = host.strip_prefix("www.").unwrap_or(&host).trim_end_matches('.').to_owned();
        if !host.contains('.') {
            return nothing;
        }
        let site = profile_sites::of_host(&host);
        let account = site.and_then(|site| account(site, path));
        Self { host, site, account }
    }
}

fn account(site: &Site, path: &str) -> Option<String> {
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
    Some(account.trim_start_matches('@').to_lowercase())
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
