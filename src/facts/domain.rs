//! How two names of the domain name system belong together. Nothing is ever looked up.

use crate::data::lookalike::skeleton;
use crate::data::mail_domains;
use crate::data::places::fold::fold;
use crate::model::edits::one_edit;

/// How one domain stands to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kinship {
    /// One domain, or one below the other.
    Same,
    /// One name under two endings: a company's domains in several countries.
    Variant,
    /// A name made, or mistyped, to look like the other's, under the same ending.
    NearCopy,
    /// Two names.
    Apart,
}

/// Second labels under which registries of countries sell names. Source: IANA root zone database and the registries' own
/// pages on their structure, read November 2026.
const SECOND_LABELS: &[&str] = &[
    "ac", "asso", "biz", "co", "com", "edu", "firm", "go", "gob", "gouv", "gov", "info", "ltd", "mil", "ne",
    "net", "nom", "or", "org", "plc", "web",
];

/// Shorter names differ by one letter by chance.
const SHORTEST: usize = 6;

/// How a mail domain stands to a page's host, both in small letters. Mail that is offered to everybody is apart from any.
pub fn kinship(mail: &str, host: &str) -> Kinship {
    let is_below = |lower: &str, upper: &str| {
        lower.strip_suffix(upper).is_some_and(|before| before.is_empty() || before.ends_with('.'))
    };
    if is_below(mail, host) || is_below(host, mail) {
        return Kinship::Same;
    }
    let (Some((one, ending)), Some((other, other_ending))) = (registered(mail), registered(host)) else {
        return Kinship::Apart;
    };
    if one == other {
        return if ending == other_ending { Kinship::Same } else { Kinship::Variant };
    }
    if ending != other_ending || mail_domains::is_open_to_all(mail) {
        return Kinship::Apart;
    }
    let long_enough = one.chars().count().min(other.chars().count()) >= SHORTEST;
    // Many companies own their name with and without hyphens.
    let without_hyphens = |name: &str| name.replace('-', "");
    if !long_enough || without_hyphens(one) == without_hyphens(other) {
        return Kinship::Apart;
    }
    let (seen, seen_other) = (skeleton(one), skeleton(other));
    let is_copy = seen == seen_other || one_edit(one.as_bytes(), other.as_bytes());
    if is_copy && !differ_by_a_digit(one, other) { Kinship::NearCopy } else { Kinship::Apart }
}

/// Whether the first words of a name, written together, are the label that was registered for a host.
pub fn is_spelled_by(host: &str, name: &str) -> bool {
    let Some((label, _)) = registered(host) else { return false };
    let label = label.replace('-', "");
    let mut spelled = String::new();
    label.chars().count() >= SHORTEST
        && fold(name).split(' ').any(|word| {
            spelled.push_str(word);
            spelled == label
        })
}

/// Whether two domains differ by two neighbouring letters of their registered labels that changed places.
pub fn is_transposed(one: &str, other: &str) -> bool {
    let (Some((one, _)), Some((other, _))) = (registered(one), registered(other)) else { return false };
    let places = || one.bytes().zip(other.bytes()).enumerate();
    let differing: Vec<(usize, (u8, u8))> =
        places().filter(|(_, (letter, beside))| letter != beside).take(3).collect();
    one.len() == other.len()
        && matches!(differing.as_slice(), [(at, (a, b)), (next, (c, d))] if *next == at + 1 && a == d && b == c)
}

/// Whether what differs is a digit on either side that looks like no letter: numbered names are names of their own.
fn differ_by_a_digit(one: &str, other: &str) -> bool {
    let digits = |name: &str| -> String { name.chars().filter(|c| ('2'..='9').contains(c)).collect() };
    digits(one) != digits(other)
}

/// The label that somebody registered, and the ending below which it is.
fn registered(domain: &str) -> Option<(&str, &str)> {
    let (rest, top) = domain.rsplit_once('.')?;
    let (before, second) = rest.rsplit_once('.').unwrap_or(("", rest));
    if top.len() == 2 && SECOND_LABELS.contains(&second) && !before.is_empty() {
        let name = before.rsplit('.').next()?;
        let ending = domain.get(domain.len() - second.len() - top.len() - 1..)?;
        return Some((name, ending));
    }
    Some((second, top))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn near_copies_are_told_from_relatives() {
        for (mail, host, expected) in [
            ("farnholm.example", "farnholm.example", Kinship::Same),
            ("mail.farnholm.example", "farnholm.example", Kinship::Same),
            ("farnholm.example", "careers.farnholm.example", Kinship::Same),
            ("hr.farnholm.co.uk", "careers.farnholm.co.uk", Kinship::Same),
            ("farnholm.co.uk", "farnholm.com", Kinship::Variant),
            ("farnholm.de", "farnholm.com", Kinship::Variant),
            ("famholm.example", "farnholm.example", Kinship::NearCopy),
            ("farnhoim.example", "farnholm.example", Kinship::NearCopy),
            ("farnho1m.co.uk", "farnholm.co.uk", Kinship::NearCopy),
            ("farnhom.co.uk", "www.farnholm.co.uk", Kinship::NearCopy),
            ("famholm.com", "farnholm.example", Kinship::Apart),
            ("farn-holm.example", "farnholm.example", Kinship::Apart),
            ("farnholm2.example", "farnholm.example", Kinship::Apart),
            ("farnholm-careers.example", "farnholm.example", Kinship::Apart),
            ("bmw.example", "bmv.example", Kinship::Apart),
            ("hotmail.com", "hotmall.com", Kinship::Apart),
            ("wexland.example", "farnholm.example", Kinship::Apart),
            ("co.uk", "farnholm.co.uk", Kinship::Same),
            ("", "farnholm.example", Kinship::Apart),
            ("example", "farnholm", Kinship::Apart),
        ] {
            assert_eq!(kinship(mail, host), expected, "{mail} {host}");
        }
    }

    #[test]
    fn a_name_spells_a_host_and_letters_that_changed_places_are_told_from_others() {
        for (host, name, expected) in [
            ("www.farnholmfreight.example", "Farnholm Freight Ltd.", true),
            ("farnholm-freight.co.uk", "Farnholm Freight", true),
            ("farnholm.example", "Farnholm Freight", true),
            ("famholmfreight.example", "Farnholm Freight", false),
            ("freight.example", "Farnholm Freight", false),
            ("bmw.example", "BMW", false),
        ] {
            assert_eq!(is_spelled_by(host, name), expected, "{host} {name}");
        }
        assert!(is_transposed("farnholmfrieght.example", "www.farnholmfreight.example"));
        assert!(!is_transposed("famholm.example", "farnholm.example"));
        assert!(!is_transposed("farnhoim.example", "farnholm.example"));
        assert!(!is_transposed("farnholm.example", "farnholm.example"));
    }
}
