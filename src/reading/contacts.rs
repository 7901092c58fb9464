//! E-mail addresses, links and telephone numbers in a line.

use super::lines::Stretch;
use crate::knowledge::numbering_plan::Region;
use crate::knowledge::resume::{details, plain};
use crate::model::list::Listed;
use crate::recognise::email::EmailAddress;
use crate::recognise::link::{Link, Page};
use crate::recognise::phone;

/// What a contact is.
#[derive(Debug, Clone, PartialEq)]
pub enum Contact {
    /// A mailbox.
    Email,
    /// A telephone number, and how sure that is.
    Phone(f64),
    /// A page.
    Link(Link),
}

/// A contact where it stands, in bytes of the whole text.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    /// The contact.
    pub contact: Contact,
    /// Where it stands, without label.
    pub place: Stretch,
}

/// Ends of hosts in everyday use, so that "node.js" and "e.g." are no links.
const TOP_LEVEL: &[&str] = &[
    "com", "org", "net", "edu", "gov", "io", "dev", "me", "co", "ai", "app", "info", "biz", "uk", "de", "fr",
    "es", "pt", "br", "cn", "jp", "in", "ru", "us", "ca", "au", "ch", "at", "it", "nl", "be", "se", "no",
    "fi", "dk", "pl", "mx", "ar", "cl", "eu", "xyz", "site", "tech", "online", "page", "blog", "design",
    "example", "test", "name", "pro", "id", "kr", "tw", "hk", "sg", "nz", "ie", "za", "ke", "ng", "ua", "by",
    "kz", "рф", "cv", "work", "works", "space", "cc", "tv", "gg", "sh", "so", "to",
];

/// The contacts of a line that starts at byte `at` of the whole text. `own` says that the line is one of contacts, where a
/// number that only looks like one counts; `region` is the country whose way of writing numbers holds.
pub fn contacts(text: &str, at: usize, own: bool, region: Option<Region>) -> Vec<Found> {
    let mut found = Vec::new();
    if text.contains(['@', '.', '/']) {
        words_with_signs(text, at, &mut found);
    }
    if text.chars().filter(|letter| letter.is_numeric()).count() >= 7 {
        phones(text, at, own, region, &mut found);
    }
    found.sort_by_key(|one| one.place.start);
    found
}

fn words_with_signs(text: &str, at: usize, found: &mut Vec<Found>) {
    let marks: &[char] = &[
        ',', ';', '(', ')', '[', ']', '{', '}', '<', '>', '"', '“', '”', '|', '·', '•', '、', '，', '。',
        '：', '（', '）', '\'',
    ];
    for word in text.split(|letter: char| super::lines::is_space(letter) || marks.contains(&letter)) {
        let word =
            word.trim_matches(|letter: char| matches!(letter, '.' | ':' | '/' | '-' | '–' | '—' | '*' | '!'));
        if word.len() < 4 || !word.contains('.') {
            continue;
        }
        // "mailto:jane@example.com", "Email:jane@example.com"
        let address =
            word.rsplit_once(':').filter(|_| word.contains('@')).map_or(word, |(_, address)| address);
        let place = Stretch::of(text, at, address);
        if address.contains('@') {
            if let Some(address) = EmailAddress::parse(address)
                && address.domain.contains('.')
            {
                found.push(Found { contact: Contact::Email, place });
            }
            continue;
        }
        // "LinkedIn:linkedin.com/in/maren"
        let address = match word.find("://") {
            Some(scheme) => {
                let before = word.get(..scheme).unwrap_or_default();
                let scheme =
                    before.rfind(|letter: char| !letter.is_ascii_alphabetic()).map_or(0, |at| at + 1);
                word.get(scheme..).unwrap_or(word)
            }
            None => word.split_once(':').map_or(word, |(_, address)| address),
        };
        let link = Link::parse(address);
        let top = link.host.rsplit('.').next().unwrap_or_default();
        let begins =
            address.starts_with("http://") || address.starts_with("https://") || address.starts_with("www.");
        let known = link.site.is_some() && link.page != Page::OfTheSite;
        let labels = link.host.split('.').all(|label| {
            !label.is_empty() && label.chars().all(|letter| letter.is_alphanumeric() || letter == '-')
        });
        if labels
            && (begins || known || TOP_LEVEL.contains(&top))
            && link.host.chars().any(char::is_alphabetic)
        {
            let place = Stretch::of(text, at, address);
            found.push(Found { contact: Contact::Link(link), place });
        }
    }
}

fn phones(text: &str, at: usize, own: bool, region: Option<Region>, found: &mut Vec<Found>) {
    let taken: Vec<Stretch> = found.iter().map(|one| one.place).listed();
    let is_free =
        |place: Stretch| taken.iter().all(|other| other.end <= place.start || place.end <= other.start);
    let mut sure: Vec<Stretch> = phone::find(text, region)
        .into_iter()
        .map(|number| Stretch { start: at + number.start, end: at + number.end })
        .filter(|place| is_free(*place))
        .listed();
    sure.retain(|place| !place.is_empty());
    for place in &sure {
        found.push(Found { contact: Contact::Phone(0.97), place: *place });
    }
    let labelled = text.split([':', '：']).next().is_some_and(|label| details::is_contact(&plain(label)));
    if !sure.is_empty() || !(own || labelled) {
        return;
    }
    // Digits as people group them, whether or not a plan knows them: a number that cannot be one is worth asking about.
    for run in text.split(|letter: char| {
        !(letter.is_numeric()
            || matches!(
                letter,
                '+' | '(' | ')' | '-' | '.' | ' ' | '/' | '\u{a0}' | '–' | '‑' | '‐' | '\u{ad}'
            ))
    }) {
        let run = run.trim_matches(|letter: char| !(letter.is_numeric() || matches!(letter, '+' | '(')));
        let digits = run.chars().filter(|letter| letter.is_numeric()).count();
        let groups = run.split(|letter: char| !letter.is_numeric()).filter(|group| !group.is_empty()).count();
        let marked = run.starts_with(['+', '(']);
        let place = Stretch::of(text, at, run);
        // Eight digits in three groups are a date.
        if !(7..=16).contains(&digits)
            || !is_free(place)
            || (digits == 8 && groups == 3 && !marked)
            || !(marked || labelled || digits >= 9)
        {
            continue;
        }
        found.push(Found { contact: Contact::Phone(if marked || labelled { 0.9 } else { 0.8 }), place });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<&str> {
        contacts(text, 0, true, None).into_iter().map(|found| found.place.text(text)).collect()
    }

    #[test]
    fn contacts_of_a_header_are_found() {
        assert_eq!(
            read("maren@example.com | (312) 555-0123 | Austin, TX | linkedin.com/in/maren/"),
            ["maren@example.com", "(312) 555-0123", "linkedin.com/in/maren"]
        );
        assert_eq!(
            read("tel:(+1) 312-555-0123 | mailto:jane.smith@example.com | homepage: www.example.com"),
            ["(+1) 312-555-0123", "jane.smith@example.com", "www.example.com"]
        );
        assert_eq!(read("Node.js, e.g. React 2019-2021"), Vec::<&str>::new());
        assert_eq!(read("Tel.: 030 555 01 23"), ["030 555 01 23"]);
    }
}
