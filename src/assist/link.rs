//! The address of a profile or of a page of one's own.

use super::Advice;
use crate::data::profile_sites::{self, Site};
use crate::parse::link::{Link, Page, is_nothing};

/// Looks at a web address. `site` is the one that the field asks for, such as `linkedin`, or empty where any page will do.
pub fn link(text: &str, site: &str) -> Option<Advice> {
    let text = text.trim();
    if is_nothing(text) || text.len() > 2048 {
        return None;
    }
    let wanted = profile_sites::of_name(site);
    let read = Link::parse_ascii(text);
    let code = match (read.site, wanted) {
        (Some(found), Some(wanted)) if found.name != wanted.name => {
            return Some(Advice { code: "link-site", suggestion: String::new(), detail: found.name });
        }
        (Some(_), Some(_)) if read.page == Page::OfTheSite => "link-page",
        (None, _) if read.host.is_empty() => "link-form",
        (None, Some(site)) if profile_sites::is_slip_of(&read.host, site) => "link-host",
        _ if has_false_scheme(text) => "link-form",
        _ => return None,
    };
    let detail = wanted.map_or("", |site| site.name);
    let suggestion = meant(text, wanted).unwrap_or_default();
    Some(Advice { code, suggestion, detail })
}

/// Whether what stands before `://` is a mistyped scheme.
fn has_false_scheme(text: &str) -> bool {
    text.split_once("://").is_some_and(|(scheme, _)| {
        !scheme.eq_ignore_ascii_case("http") && !scheme.eq_ignore_ascii_case("https")
    })
}

/// The address that was probably meant: a mistyped scheme, commas for full stops, blanks inside, a host one slip away from the site's, or
/// the account's name alone. None unless it then leads to an account, or to any page where no site is asked for.
fn meant(text: &str, wanted: Option<&'static Site>) -> Option<String> {
    let plain: String = text
        .chars()
        .filter(|letter| !letter.is_whitespace())
        .map(|letter| if letter == '\\' { '/' } else { letter })
        .collect();
    let rest = without_scheme(&plain);
    let (host, path) =
        rest.find(['/', '?', '#']).and_then(|at| rest.split_at_checked(at)).unwrap_or((rest, ""));
    let host: String =
        host.chars().map(|letter| if matches!(letter, ',' | ';') { '.' } else { letter }).collect();
    let host = host.trim_matches('.');
    let fits = |candidate: &str| {
        let link = Link::parse_ascii(candidate);
        match wanted {
            Some(site) => {
                link.site.is_some_and(|found| found.name == site.name) && link.page == Page::Account
            }
            None => !link.host.is_empty() && !text.contains(char::is_whitespace),
        }
    };
    let mut tries = vec![["https://", host, path].concat()];
    if let Some(site) = wanted
        && let Some(real) = site.hosts.first()
    {
        let small = host.to_ascii_lowercase();
        if profile_sites::is_slip_of(small.strip_prefix("www.").unwrap_or(&small), site) {
            tries.push(["https://", real, path].concat());
        }
        let before = site.before_account.first().copied().unwrap_or_default();
        let account = text.trim_start_matches(['@', '/']);
        let name = account.strip_prefix(before).and_then(|rest| rest.strip_prefix('/')).unwrap_or(account);
        let is_name = name.len() > 1
            && name.chars().all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_'));
        if is_name {
            let slash = if before.is_empty() { "" } else { "/" };
            tries.push(["https://", real, "/", before, slash, name].concat());
        }
    }
    tries.into_iter().find(|candidate| candidate != text && fits(candidate))
}

/// What follows a scheme, however it was mistyped: `htps://`, `https//`, `http;/`.
fn without_scheme(text: &str) -> &str {
    let letters = text.len() - text.trim_start_matches(['h', 't', 'p', 's', 'H', 'T', 'P', 'S']).len();
    let Some((_, after)) = text.split_at_checked(letters).filter(|_| (3..=6).contains(&letters)) else {
        return text;
    };
    let marks = after.trim_start_matches([':', ';', '/']);
    if marks.len() < after.len() { marks } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_that_lead_to_no_profile_are_named() {
        for (text, site, code, suggestion) in [
            ("htps://github.com/marenholt", "github", "link-form", "https://github.com/marenholt"),
            ("https//github.com/marenholt", "github", "link-form", "https://github.com/marenholt"),
            ("github,com/marenholt", "github", "link-form", "https://github.com/marenholt"),
            ("linkedin.com/in/maren holt", "linkedin", "link-form", "https://linkedin.com/in/marenholt"),
            ("maren-holt", "linkedin", "link-form", "https://linkedin.com/in/maren-holt"),
            ("/in/maren-holt", "linkedin", "link-form", "https://linkedin.com/in/maren-holt"),
            ("@marenholt", "github", "link-form", "https://github.com/marenholt"),
            ("linkdin.com/in/maren-holt", "linkedin", "link-host", "https://linkedin.com/in/maren-holt"),
            ("https://www.linkedin.com/feed/", "linkedin", "link-page", ""),
            ("https://www.linkedin.com/in/", "linkedin", "link-page", ""),
            ("github.com/marenholt", "linkedin", "link-site", ""),
            ("https//maren.example.com", "", "link-form", "https://maren.example.com"),
            ("my page", "", "link-form", ""),
        ] {
            let Some(advice) = link(text, site) else { panic!("{text}: nothing") };
            assert_eq!((advice.code, advice.suggestion.as_str()), (code, suggestion), "{text}");
        }
    }

    #[test]
    fn addresses_that_may_lead_to_one_are_left_alone() {
        for (text, site) in [
            ("", "linkedin"),
            ("n/a", "linkedin"),
            ("none", "github"),
            ("https://www.linkedin.com/in/maren-holt-4a1b2c/", "linkedin"),
            ("de.linkedin.com/in/maren", "linkedin"),
            ("lnkd.in/abc", "linkedin"),
            ("https://maren.example.com/linkedin", "linkedin"),
            ("github.com/marenholt?tab=repositories", "github"),
            ("maren.example.com", ""),
            ("https://github.com/marenholt", ""),
            ("http://maren.example.com/#work", ""),
        ] {
            assert_eq!(link(text, site), None, "{text}");
        }
    }
}
