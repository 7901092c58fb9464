//! Name, contacts and residence from the lines above the first heading and under headings for contacts.

use super::contacts::{Contact, Found, broken, contacts};
use super::dates;
use super::draft::{Draft, joined};
use super::lines::{Line, TextRange, cells, is_joined_script, is_space};
use super::parts::{About, PartKind, classify, classify_words, is_place, is_place_name};
use super::sections::is_prose;
use crate::data::names;
use crate::data::numbering_plan::Region;
use crate::data::places::{self, Country};
use crate::data::profile_sites::imitated;
use crate::data::resume::entries::is_hangul;
use crate::data::resume::{details, headings, plain};
use crate::model::submission::{Basics, Document, Location, Profile, UnreadWhy};
use crate::parse::email::EmailAddress;
use crate::parse::link::{Link, Page};
use crate::parse::place::{Certainty, resolve, resolve_text};

/// Lines at the top in which the name is looked for.
const NAME_LINES: usize = 10;
const MOST_PROFILES: usize = 20;

/// Reads name, contacts and residence. `top` are the lines above the first heading, `own` those under headings for
/// contacts, `rest` all others, in which an e-mail address or a number is looked for where the first two have none.
pub fn read_header(
    draft: &mut Draft<'_>,
    top: &[Line<'_>],
    own: &[Line<'_>],
    rest: &[Line<'_>],
    document: Option<&Document>,
) {
    let text = draft.text;
    let mut basics = Basics::default();
    // Where the file begins with a heading for contacts, what is under it is the top.
    let (top, own) = if top.is_empty() { (own, top) } else { (top, own) };
    for line in top.iter().chain(own) {
        for code in extended_codes(line) {
            draft.leave(code, UnreadWhy::Refused);
        }
    }
    let mut place = None;
    for line in top.iter().chain(own) {
        // Where there is no heading, a job's or a course's line is above it too, and its place is the employer's.
        let is_entry =
            dates::periods(line.content(), line.content_start()).iter().any(|period| period.is_range());
        place = if is_entry { None } else { residence(text, line) };
        if place.is_some() {
            break;
        }
    }
    let region = place.as_ref().and_then(|place| place.region(text));
    let mut found: Vec<Found> = Vec::new();
    for line in top.iter().chain(own) {
        found.extend(contacts(line.text, line.start, true, region));
    }
    for one in broken(top).into_iter().chain(broken(own)) {
        // What was read of its parts alone is none.
        let apart = |other: &Found| other.place.end <= one.place.start || one.place.end <= other.place.start;
        let at = found.iter().position(|other| !apart(other)).unwrap_or(found.len());
        found.retain(apart);
        found.insert(at.min(found.len()), one);
    }
    let has = |found: &[Found], email: bool| {
        found.iter().any(|one| match one.contact {
            Contact::Email => email,
            // Digits that only look like a number give way to one that is labelled elsewhere.
            Contact::Phone { sure, .. } => !email && sure >= 0.9,
            Contact::Link(_) => false,
        })
    };
    let (no_email, no_phone) = (!has(&found, true), !has(&found, false));
    let guessed = found.iter().any(|one| matches!(one.contact, Contact::Phone { .. }));
    if no_email || no_phone {
        for line in rest {
            // A line with an address is one of contacts wherever it stands.
            let own = line.text.contains('@');
            for one in contacts(line.text, line.start, own, region) {
                let wanted = match one.contact {
                    Contact::Email => no_email && !has(&found, true),
                    Contact::Phone { labelled, .. } => {
                        no_phone && !has(&found, false) && (labelled || !guessed)
                    }
                    Contact::Link(_) => false,
                };
                if wanted {
                    found.push(one);
                }
            }
        }
    }
    write_contacts(draft, &mut basics, &found);
    let hints = hints(&basics);
    let mut taken: Vec<TextRange> = Vec::new();
    for one in &found {
        let lines = one.place.text(text).split(['\n', '\r']).map(str::trim).filter(|part| !part.is_empty());
        taken.extend(lines.map(|part| TextRange::of(one.place.text(text), one.place.start, part)));
    }
    let titles = titles_below(top, &taken, rest);
    let name = name(draft, &mut basics, top, own, &taken, &Around { hints: &hints, titles: &titles });
    if let Some(place) = place {
        place.write(draft, &mut basics);
    }
    if let Some(document) = document {
        from_links(draft, &mut basics, document);
    }
    label_and_summary(draft, &mut basics, top, &taken, name);
    if basics != Basics::default() {
        draft.person.basics = Some(basics);
    }
}

fn write_contacts(draft: &mut Draft<'_>, basics: &mut Basics, found: &[Found]) {
    // The first number that is labelled, else the first that is one for certain.
    let rank = |one: &Found| match one.contact {
        Contact::Phone { sure, labelled } => u8::from(!labelled) * 2 + u8::from(sure < 0.9),
        _ => 4,
    };
    if let Some(one) = found.iter().min_by_key(|one| rank(one))
        && let Contact::Phone { sure, .. } = one.contact
    {
        basics.phone = draft.value("/basics/phone".to_owned(), one.place, sure);
    }
    for one in found {
        match &one.contact {
            Contact::Email if basics.email.is_none() => {
                basics.email = address(draft, "/basics/email".to_owned(), one.place, 0.98);
            }
            // A host that imitates a site's stands where the profile would.
            Contact::Link(link) if link.site.is_some() || imitated(&link.host).is_some() => {
                let position = basics.profiles.len();
                if position < MOST_PROFILES {
                    let url = address(draft, format!("/basics/profiles/{position}/url"), one.place, 0.97);
                    let network = link.site.or_else(|| imitated(&link.host)).map(|site| site.name.to_owned());
                    basics.profiles.push(Profile { network, username: None, url });
                }
            }
            Contact::Link(_) if basics.url.is_none() => {
                basics.url = address(draft, "/basics/url".to_owned(), one.place, 0.9);
            }
            _ => (),
        }
    }
}

/// An address, put together where a line's end broke it.
fn address(draft: &mut Draft<'_>, path: String, place: TextRange, sure: f64) -> Option<String> {
    draft.value(path, place, sure).map(|value| value.split_whitespace().collect())
}

/// What only the targets of a file's links say: an address behind an icon, a profile behind the word "LinkedIn".
fn from_links(draft: &mut Draft<'_>, basics: &mut Basics, document: &Document) {
    for target in document.links.iter().filter_map(|link| link.target.as_deref()) {
        if let Some(address) = target.strip_prefix("mailto:") {
            let address = address.split('?').next().unwrap_or_default();
            if basics.email.is_none() && EmailAddress::parse(address).is_some() {
                basics.email = Some(address.to_owned());
                draft.unplaced("/basics/email".to_owned(), 0.9);
            }
        } else if let Some(number) = target.strip_prefix("tel:") {
            if basics.phone.is_none() && number.chars().filter(|letter| letter.is_numeric()).count() >= 7 {
                basics.phone = Some(number.to_owned());
                draft.unplaced("/basics/phone".to_owned(), 0.9);
            }
        } else {
            let link = Link::parse(target);
            let known = |profile: &Profile| {
                profile
                    .url
                    .as_deref()
                    .map(Link::parse)
                    .is_some_and(|other| other.account == link.account && other.host == link.host)
            };
            if link.page == Page::Account
                && basics.profiles.len() < MOST_PROFILES
                && !basics.profiles.iter().any(known)
                && !basics
                    .profiles
                    .iter()
                    .any(|profile| profile.network.as_deref() == link.site.map(|site| site.name))
            {
                draft.unplaced(format!("/basics/profiles/{}/url", basics.profiles.len()), 0.9);
                basics.profiles.push(Profile {
                    network: link.site.map(|site| site.name.to_owned()),
                    username: None,
                    url: Some(target.to_owned()),
                });
            }
        }
    }
}

/// Letters of the e-mail address and the profiles' accounts, in which a name's words may stand.
fn hints(basics: &Basics) -> String {
    let mut hints = String::new();
    if let Some(address) = basics.email.as_deref().and_then(EmailAddress::parse) {
        hints.push_str(&address.local);
        hints.push(' ');
    }
    for profile in &basics.profiles {
        if let Some(account) = profile.url.as_deref().map(Link::parse).and_then(|link| link.account) {
            hints.push_str(&account);
            hints.push(' ');
        }
    }
    hints
}

/// The parts of a line beside its contacts, between the signs that people put between them.
fn beside<'t>(line: &Line<'t>, taken: &[TextRange]) -> Vec<(&'t str, TextRange)> {
    let mut parts = Vec::new();
    let text = line.content();
    let start = line.content_start();
    let mut push = |from: usize, to: usize| {
        let piece = text.get(from..to).unwrap_or_default();
        for cell in cells(piece, start + from) {
            let inside = cell.start - start;
            let cell_text = text.get(inside..cell.end - start).unwrap_or_default();
            for part in cell_text.split(['|', '·', '•', '｜', '●', '∙', '◦', '⋄', '♦', '★', '\u{f0b7}'])
            {
                let part = part.trim_matches(|letter: char| {
                    !letter.is_alphanumeric() && letter != ')' && letter != '(' && letter != '.'
                });
                if !part.is_empty() {
                    parts.push((part, TextRange::of(text, start, part)));
                }
            }
        }
    };
    let mut at = 0;
    for place in taken.iter().filter(|place| place.start >= start && place.end <= start + text.len()) {
        push(at, (place.start - start).max(at));
        at = (place.end - start).max(at);
    }
    push(at, text.len());
    parts
}

/// A residence as it stands: street, city, region, country, and the postal code that is not read.
struct Residence {
    address: Option<TextRange>,
    city: Option<TextRange>,
    region: Option<TextRange>,
    country: Option<TextRange>,
    postal: Vec<TextRange>,
    sure: f64,
}

impl Residence {
    fn region(&self, text: &str) -> Option<Region> {
        let words = |place: Option<TextRange>| place.map(|place| place.text(text));
        let place = resolve(words(self.country), words(self.region), words(self.city));
        place.country.and_then(|country| Region::new(country.code()))
    }

    fn write(self, draft: &mut Draft<'_>, basics: &mut Basics) {
        let mut write = |name: &str, place: Option<TextRange>| {
            place.and_then(|place| draft.value(format!("/basics/location/{name}"), place, self.sure))
        };
        let location = Location {
            address: write("address", self.address),
            city: write("city", self.city),
            region: write("region", self.region),
            country_code: write("countryCode", self.country),
        };
        for code in self.postal {
            draft.leave(code, UnreadWhy::Refused);
        }
        if location != Location::default() {
            basics.location = Some(location);
        }
    }
}

/// Whether a word is a postal code, or with the next one.
fn postal_words(words: &[&str]) -> usize {
    let shape = |word: &str| -> String {
        word.chars()
            .map(|letter| match letter {
                '0'..='9' => '9',
                'A'..='Z' => 'A',
                other => other,
            })
            .collect()
    };
    let first = words.first().map(|word| shape(word)).unwrap_or_default();
    let second = words.get(1).map(|word| shape(word)).unwrap_or_default();
    // "8011 AB" in the Netherlands.
    let dutch = first == "9999" && second == "AA" && words.len() > 1;
    let british = matches!(first.as_str(), "A9" | "A99" | "A9A" | "AA9" | "AA99" | "AA9A") && second == "9AA";
    let canadian = first == "A9A" && second == "9A9";
    if british || canadian || dutch || (first == "999" && second == "99" && words.len() > 1) {
        return 2;
    }
    let first = first
        .trim_start_matches('〒')
        .trim_start_matches("D-")
        .trim_start_matches("CH-")
        .trim_start_matches("A-");
    usize::from(matches!(
        first,
        "9999"
            | "99999"
            | "999999"
            | "99999-9999"
            | "99999-999"
            | "999-9999"
            | "9999-999"
            | "A9A9A9"
            | "99-999"
            | "A9A-9A9"
    ))
}

/// American postal codes with their four further digits.
fn extended_codes(line: &Line<'_>) -> Vec<TextRange> {
    line.text
        .split(|letter: char| !(letter.is_ascii_digit() || letter == '-'))
        .filter(|word| {
            word.len() == 10 && word.as_bytes().get(5) == Some(&b'-') && word.matches('-').count() == 1
        })
        .map(|word| TextRange::of(line.text, line.start, word))
        // "(19) 90000-1234" is a number of Brazil.
        .filter(|code| {
            let before = line.text.get(..code.start.saturating_sub(line.start)).unwrap_or_default();
            !before.trim_end_matches(is_space).ends_with([')', '+'])
        })
        .collect()
}

fn residence(text: &str, line: &Line<'_>) -> Option<Residence> {
    let found = contacts(line.text, line.start, true, None);
    let taken: Vec<TextRange> = found.iter().map(|one| one.place).collect();
    let mut parts = beside(line, &taken);
    // "Address: …" is a residence by its label; the label goes.
    let mut labelled = false;
    without_name(&mut parts);
    for (part, place) in &mut parts {
        if let Some((label, after)) = part.split_once([':', '：'])
            && details::is_contact(&plain(label))
        {
            let after = after.trim();
            *place = TextRange::of(part, place.start, after);
            *part = after;
            let folded = plain(label);
            labelled |= !is_any_name(&folded) && !details::is_no_place(&folded);
        }
    }
    parts
        .into_iter()
        .filter(|(part, _)| part.len() <= 160 && !details::is_label(&plain(part)))
        .find_map(|(part, place)| residence_part(text, part, place, labelled, !taken.is_empty()))
}

/// Puts a label for the name together whose two characters stand in cells of their own, as forms space them out.
fn join_label(parts: &mut Vec<(&str, TextRange)>) {
    let at = parts.windows(2).position(|pair| match pair {
        [(one, _), (other, _)] => {
            one.chars().count() == 1 && details::is_name(&format!("{} {}", plain(one), plain(other)))
        }
        _ => false,
    });
    if let Some(at) = at {
        parts.remove(at);
        if let Some((label, _)) = parts.get_mut(at) {
            *label = "氏名";
        }
    }
}

/// Whether a folded label stands before a name or a part of one.
fn is_any_name(folded: &str) -> bool {
    details::is_name(folded) || details::is_given_name(folded) || details::is_family_name(folded)
}

/// Takes out what a label says to be a name, and what is written as a Japanese or Chinese one with its parts apart: many
/// families bear the name of a place.
fn without_name(parts: &mut Vec<(&str, TextRange)>) {
    join_label(parts);
    let mut named = false;
    parts.retain(|(part, _)| {
        let is_label = details::is_name(&plain(part));
        let is_value = std::mem::replace(&mut named, is_label)
            || part.split_once([':', '：']).is_some_and(|(label, _)| is_any_name(&plain(label)));
        !(is_label || is_value || is_east_asian_name(part))
    });
}

/// Whether words are a family name and a given name of two to six characters, the second of which is no place.
fn is_east_asian_name(words: &str) -> bool {
    let mut parts = words.split_whitespace();
    let (Some(family), Some(given), None) = (parts.next(), parts.next(), parts.next()) else { return false };
    let length = words.chars().filter(|letter| is_joined_script(*letter)).count();
    (2..=6).contains(&length)
        && family.chars().chain(given.chars()).all(is_joined_script)
        && ![family, given].iter().any(|word| {
            word.ends_with(['県', '都', '府', '市', '区', '町', '村', '省', '县', '縣', '國', '国'])
        })
        && !is_place_name(given)
}

fn residence_part(
    text: &str,
    part: &str,
    place: TextRange,
    labelled: bool,
    beside_contacts: bool,
) -> Option<Residence> {
    let mut found =
        Residence { address: None, city: None, region: None, country: None, postal: Vec::new(), sure: 0.95 };
    let mut names: Vec<TextRange> = Vec::new();
    let mut streets: Vec<TextRange> = Vec::new();
    for piece in part.split([',', '，', '、', ';', '\n']) {
        let words: Vec<&str> = piece.split_whitespace().collect();
        let mut kept: Option<TextRange> = None;
        let mut skip = 0;
        let digits = piece.chars().any(|letter| letter.is_ascii_digit());
        for (at, word) in words.iter().enumerate() {
            if skip > 0 {
                skip -= 1;
                continue;
            }
            let here = TextRange::of(part, place.start, word);
            let code = if digits { postal_words(words.get(at..).unwrap_or_default()) } else { 0 };
            // A house number of five digits stands before its street.
            let house = at == 0
                && words.len() > 2
                && code == 1
                && names.is_empty()
                && streets.is_empty()
                && !is_place_name(words.get(1..).unwrap_or_default().join(" ").as_str());
            if code > 0 && !house {
                let last =
                    words.get(at + code - 1).map_or(here, |word| TextRange::of(part, place.start, word));
                found.postal.push(TextRange { start: here.start, end: last.end });
                skip = code - 1;
                continue;
            }
            match &mut kept {
                Some(kept) => kept.end = here.end,
                None => kept = Some(here),
            }
        }
        let Some(kept) = kept else { continue };
        if kept.text(text).chars().any(|letter| letter.is_ascii_digit()) {
            streets.push(kept);
        } else {
            names.push(kept);
        }
    }
    // "Mobile, AL" is a place, "Mobile" a label.
    let written: Vec<&str> = names.iter().map(|name| name.text(text)).collect();
    if written.len() < 2 || !is_place(&written.join(", ")) {
        names.retain(|name| !details::is_label(&plain(name.text(text))));
    }
    let words: Vec<&str> = names.iter().map(|name| name.text(text)).collect();
    let all = words.join(", ");
    let known = is_place(&all)
        || (words.len() > 1
            && words.iter().skip(1).any(|word| is_place_name(word))
            && last_is_region(words.last()?));
    let by_code = !found.postal.is_empty() && !words.is_empty() && words.len() <= 3;
    let by_label = labelled && !words.is_empty() && words.len() <= 4;
    let single_word_guess = words.len() == 1
        && streets.is_empty()
        && found.postal.is_empty()
        && !labelled
        && resolve_text(&all).certainty < Certainty::OnlyCity
        && !(beside_contacts && is_place(&all));
    if !(known || by_code || by_label) || single_word_guess || has_years(part, known) {
        return None;
    }
    // "Denver, CO" is in Colorado: behind a town, "CO" is no company.
    let uncoded: Vec<&str> = words
        .iter()
        .enumerate()
        .filter(|(at, word)| *at == 0 || !is_region_code(word))
        .map(|(_, word)| *word)
        .collect();
    if classify_words(&uncoded.join(", "), About::Work) != PartKind::Unknown
        && !labelled
        && found.postal.is_empty()
    {
        return None;
    }
    // Written apart from its street: what stands before two places is the street.
    match (streets.first(), streets.last()) {
        (Some(first), Some(last)) => found.address = Some(TextRange { start: first.start, end: last.end }),
        _ if names.len() > 3 => found.address = Some(names.remove(0)),
        _ => (),
    }
    if resolve_text(&all).certainty == Certainty::Unknown && words.len() == 1 {
        // A city that several countries have.
        found.sure = 0.8;
    }
    if !known {
        found.sure = if by_label || !found.postal.is_empty() { 0.85 } else { 0.7 };
    }
    let country_of = |words: &str| {
        let place = resolve_text(words);
        place.certainty == Certainty::Written && place.regions.is_empty() && place.city.is_none()
            || matches!(words, "USA" | "UK" | "UAE" | "U.S.A." | "U.S." | "U.K.")
    };
    if names.len() > 1
        && let Some(last) = names.last()
        && country_of(last.text(text))
    {
        found.country = names.pop();
    } else if let [one] = names.as_slice()
        && country_of(one.text(text))
    {
        found.country = names.pop();
    }
    let mut rest = names.into_iter();
    match (rest.next(), rest.next(), rest.next()) {
        (Some(one), None, _) => {
            // "Austin TX"
            let words = one.text(text);
            match words.rsplit_once(' ') {
                Some((city, code))
                    if code.len() == 2
                        && places::Region::from_codes("US", code).is_some()
                        && code.chars().all(char::is_uppercase) =>
                {
                    found.city = Some(TextRange::of(words, one.start, city.trim()));
                    found.region = Some(TextRange::of(words, one.start, code));
                }
                _ if found.country.is_none()
                    && !found.postal.is_empty()
                    && words.len() == 2
                    && Country::from_code(words).is_some() =>
                {
                    found.region = Some(one);
                }
                _ => found.city = Some(one),
            }
        }
        (Some(one), Some(two), None) => {
            found.city = Some(one);
            found.region = Some(two);
        }
        // "Kreuzberg, Berlin, Berlin"
        (Some(one), Some(two), Some(three)) => {
            if found.address.is_none() {
                found.address = Some(one);
            }
            found.city = Some(two);
            found.region = Some(three);
        }
        (None, ..) => (),
    }
    Some(found)
}

/// Whether a part holds a period, or a year where no place is known: it is a job's or a school's.
fn has_years(part: &str, known: bool) -> bool {
    let is_year =
        |word: &str| word.len() == 4 && word.parse::<u32>().is_ok_and(|year| (1950..=2035).contains(&year));
    part.split([',', '，', '、', ';']).any(|piece| {
        let mut words = piece.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
        let years = words.clone().filter(|word| is_year(word)).count();
        words.all(is_year) && years > usize::from(known)
    })
}

/// Whether a word is the code of a state or province, in capitals.
fn is_region_code(words: &str) -> bool {
    words.len() == 2
        && words.chars().all(|letter| letter.is_ascii_uppercase())
        && places::Region::coded(words).next().is_some()
}

fn last_is_region(words: &str) -> bool {
    is_region_code(words) || resolve_text(words).certainty >= Certainty::Follows
}

/// Words of letters, certificates and headings that stand in nobody's name, folded.
const NEVER_NAMES: &[&str] =
    &["certify", "information", "madam", "objective", "objectives", "particulars", "regards", "sir"];

/// How well words would do as a name; `None` when they cannot be one.
fn name_score(words: &str, hints: &str, order: usize) -> Option<i32> {
    let written: Vec<&str> = words.split_whitespace().collect();
    let letters = words.chars().filter(|letter| letter.is_alphabetic()).count();
    let is_letter = |letter: char| {
        letter.is_alphabetic()
            || matches!(letter, ' ' | '.' | ',' | '\'' | '’' | '-' | '‐' | '·' | '\u{300}'..='\u{36f}' | '\u{900}'..='\u{963}' | '(' | ')' | '"' | '“' | '”' | '\u{3000}' | '・')
    };
    if letters < 2 || written.len() > 6 || words.chars().count() > 60 || !words.chars().all(is_letter) {
        return None;
    }
    let folded = plain(words);
    if details::is_document(&folded) || details::is_label(&folded) || folded.is_empty() {
        return None;
    }
    if folded.split(' ').any(|word| NEVER_NAMES.contains(&word)) {
        return None;
    }
    let joined = words.chars().any(is_joined_script);
    let cased = words.chars().any(char::is_uppercase);
    if !joined && words.chars().any(char::is_lowercase) && !cased {
        return None;
    }
    let mut score = 3 - i32::try_from(order).unwrap_or(9).min(3);
    let (mut known, mut hinted) = (0, 0);
    for word in folded.split(' ') {
        known += i32::from(names::is_name_part(word));
        hinted += i32::from(word.chars().count() > 2 && hints.contains(word));
        if names::is_ordinary_word(word) && !names::is_name_part(word) {
            score -= 2;
        }
    }
    score += known.min(3) + 3 * hinted.min(2);
    if joined {
        let count = words.chars().filter(|letter| is_joined_script(*letter)).count();
        if !(2..=6).contains(&count) {
            return None;
        }
        let family: String = words.chars().take(1).collect();
        score += if names::family_groups(&family).is_empty() { 1 } else { 3 };
        if words == "東京都" || words.ends_with(['県', '市', '区', '省', '县', '縣']) {
            score -= 4;
        }
    }
    let all_known = known == i32::try_from(folded.split(' ').count()).unwrap_or(i32::MAX);
    if hinted == 0
        && !all_known
        && (headings::exact(&folded.replace(' ', "")).is_some() || headings::composed(&folded).is_some())
    {
        return None;
    }
    match classify_words(words, About::Work) {
        // "Jeroen Bakker": many families bear the name of a trade.
        PartKind::Title if all_known && written.len() > 1 => score -= 1,
        PartKind::Title => score -= 5,
        PartKind::Organisation => score -= 4,
        _ => (),
    }
    if written.len() == 1 && !joined {
        score -= 1;
    }
    if words.contains(',') && written.len() > 4
        || is_place(words) && hinted == 0 && !is_east_asian_name(words)
    {
        score -= 4;
    }
    Some(score)
}

/// What stands around a name.
struct Around<'a> {
    /// Letters of addresses in which it may stand.
    hints: &'a str,
    /// Folded words that head a dated job below.
    titles: &'a [String],
}

impl Around<'_> {
    /// Whether words are the title of a job below, and nobody's address says otherwise.
    fn is_title(&self, words: &str) -> bool {
        let folded = plain(words);
        self.titles.contains(&folded)
            && !folded.split(' ').any(|word| word.chars().count() > 2 && self.hints.contains(word))
    }
}

/// Most parts of the top that are looked for below.
const MOST_PARTS: usize = 40;

/// Which parts of the top head a line beside a period: the titles of jobs, as résumés without a name begin with one.
fn titles_below(top: &[Line<'_>], taken: &[TextRange], rest: &[Line<'_>]) -> Vec<String> {
    let mut wanted: Vec<String> = Vec::new();
    for line in top.iter().take(NAME_LINES) {
        for (part, _) in beside(line, taken) {
            if wanted.len() < MOST_PARTS {
                wanted.push(plain(part));
            }
        }
    }
    let is_dated = |at: usize| {
        rest.get(at).is_some_and(|line| {
            line.text.len() < 200 && !dates::periods(line.content(), line.content_start()).is_empty()
        })
    };
    let mut titles: Vec<String> = Vec::new();
    for (at, line) in rest.iter().enumerate() {
        // A page's first line repeats the name.
        let heads_page =
            at.checked_sub(1).and_then(|at| rest.get(at)).is_some_and(|other| other.page < line.page);
        if line.text.len() > 160 || heads_page {
            continue;
        }
        let head =
            line.content().split([',', '|', '\t', '(', ':', ';', '–', '—', '•']).next().unwrap_or_default();
        let head = head.split(" - ").next().unwrap_or(head);
        let head = plain(head.split("   ").next().unwrap_or(head));
        let is_new = !titles.contains(&head) && wanted.contains(&head);
        if is_new && (is_dated(at) || is_dated(at + 1) || at.checked_sub(1).is_some_and(is_dated)) {
            titles.push(head);
        }
    }
    titles
}

fn name(
    draft: &mut Draft<'_>,
    basics: &mut Basics,
    top: &[Line<'_>],
    own: &[Line<'_>],
    taken: &[TextRange],
    around: &Around<'_>,
) -> Option<TextRange> {
    let text = draft.text;
    let hints = around.hints;
    let mut best: Option<(i32, TextRange, Option<String>)> = None;
    let mut order = 0;
    let mut lone: Option<(TextRange, usize)> = None;
    // A label for the name stood before.
    let mut expected = false;
    if let Some((value, place)) = told_apart(text, top).or_else(|| told_apart(text, own)) {
        draft.unplaced("/basics/name".to_owned(), 0.95);
        basics.name = Some(value);
        return Some(place);
    }
    for (position, line) in top.iter().take(NAME_LINES).chain(own.iter().take(NAME_LINES)).enumerate() {
        // Letters set apart: J O R D A N   R E Y E S.
        if let Some(value) = set_apart(line.content()) {
            let place = TextRange { start: line.content_start(), end: line.end() };
            if let Some(score) = name_score(&value, hints, order)
                && best.as_ref().is_none_or(|(other, ..)| score > *other)
            {
                best = Some((score, place, Some(value)));
                order += 1;
                continue;
            }
        }
        for (part, mut place) in named_parts(line, taken) {
            let (mut words, origin) = (part, place.start);
            let mut bonus = if std::mem::take(&mut expected) { 4 } else { 0 };
            if details::is_name(&plain(part)) {
                expected = true;
                continue;
            }
            let label = part
                .split_once([':', '：'])
                .or_else(|| part.split_once(['\u{3000}', '\t']))
                .or_else(|| part.split_once([" - ", " – "].into_iter().find(|sign| part.contains(sign))?))
                // "이름 오세훈"
                .or_else(|| part.split_once(" / "))
                .or_else(|| part.split_once(' ').filter(|(label, _)| !label.is_ascii()));
            if let Some((label, after)) = label
                && details::is_name(&plain(label))
            {
                words = after.trim();
                place = TextRange::of(part, origin, words);
                bonus = 4;
            } else if bonus > 0 {
                // It stands behind its label in another cell or line.
            } else if part.contains([':', '：']) || position >= top.len() {
                // Under headings for contacts only a labelled name counts.
                continue;
            }
            // "Maren Holt, PhD" keeps what follows the name out of it.
            if let Some((before, after)) = words.split_once(',')
                && before.contains(' ')
                && after.split([',', ' ']).filter(|word| !word.is_empty()).all(|word| {
                    let plain = plain(word).replace(' ', "");
                    names::is_suffix(&plain)
                        || names::is_degree(&plain)
                        || word.chars().all(|letter| letter.is_uppercase() || letter == '.')
                })
            {
                words = before;
                place = TextRange::of(part, origin, words);
            }
            // "高橋 美咲（たかはし みさき）" says how it is read.
            let is_eastern =
                |words: &str| words.chars().any(|letter| is_joined_script(letter) || is_hangul(letter));
            if let Some((before, after)) = words.split_once(['(', '（']).or_else(|| words.split_once(" / "))
                && is_eastern(before)
                && after.chars().any(char::is_alphabetic)
            {
                words = before.trim();
                place = TextRange::of(part, origin, words);
            }
            // "Maren Holt — bicycle mechanic" keeps the trade out of it.
            if bonus == 0
                && let Some((before, after)) =
                    [" — ", " – ", " - "].iter().find_map(|dash| words.split_once(dash))
                && before.trim().contains(' ')
                && (after.trim_start().starts_with(char::is_lowercase)
                    || classify_words(after.trim(), About::Work) == PartKind::Title)
                && name_score(before.trim(), hints, order).is_some()
            {
                words = before.trim();
                place = TextRange::of(part, origin, words);
            }
            if bonus == 0 && around.is_title(words) {
                continue;
            }
            let Some(score) = name_score(words, hints, order) else { continue };
            order += 1;
            // A name whose words stand in lines of their own.
            let single = !words.contains(' ') && !words.chars().any(is_joined_script);
            let mut candidate = (score + bonus, place, None);
            if let Some((above, at)) = lone.take()
                && single
                && at + 1 == position
            {
                let both = format!("{} {words}", above.text(text));
                if let Some(score) = name_score(&both, hints, order.saturating_sub(2))
                    && [above.text(text), words].iter().all(|word| {
                        let plain = plain(word);
                        names::is_name_part(&plain) || hints.contains(&plain)
                    })
                {
                    candidate = (score + 1, TextRange { start: above.start, end: place.end }, None);
                }
            }
            if single {
                lone = Some((place, position));
            }
            if best.as_ref().is_none_or(|(other, ..)| candidate.0 > *other) {
                best = Some(candidate);
            }
        }
    }
    let (score, place, value) = best?;
    let sure = match score {
        5.. => 0.97,
        3..=4 => 0.9,
        1..=2 => 0.65,
        _ => return None,
    };
    basics.name = match value {
        Some(value) => {
            draft.place("/basics/name".to_owned(), place, sure);
            Some(value)
        }
        None => draft.value("/basics/name".to_owned(), place, sure),
    };
    Some(place)
}

/// A name whose given and family names stand behind labels of their own in neighbouring lines, and where both stand.
fn told_apart(text: &str, lines: &[Line<'_>]) -> Option<(String, TextRange)> {
    let labelled = |line: &Line<'_>, is_label: fn(&str) -> bool| -> Option<TextRange> {
        let (label, value) = line.text.split_once([':', '：', '\t'])?;
        let value = TextRange::of(line.text, line.start, value).trimmed(text, &[':', '：', ',', '.']);
        let words = value.text(text);
        let fits = is_label(&plain(label))
            && (1..=4).contains(&words.split_whitespace().count())
            && words
                .chars()
                .all(|letter| letter.is_alphabetic() || matches!(letter, ' ' | '-' | '\'' | '’' | '.'));
        fits.then_some(value)
    };
    lines.windows(2).take(NAME_LINES).find_map(|pair| {
        let [one, other] = pair else { return None };
        let given =
            labelled(one, details::is_given_name).or_else(|| labelled(other, details::is_given_name))?;
        let family =
            labelled(one, details::is_family_name).or_else(|| labelled(other, details::is_family_name))?;
        let place = TextRange { start: given.start.min(family.start), end: given.end.max(family.end) };
        (given != family).then(|| (joined(&format!("{} {}", given.text(text), family.text(text))), place))
    })
}

/// The parts of a line in which a name may stand. "Name : Wren Alder" is one, however far apart its words are.
fn named_parts<'t>(line: &Line<'t>, taken: &[TextRange]) -> Vec<(&'t str, TextRange)> {
    let mut parts = beside(line, taken);
    join_label(&mut parts);
    for (part, place) in &mut parts {
        // A label of something else may follow the name before a contact.
        let words: Vec<&str> = part.split(' ').collect();
        let label = (1..words.len().min(4)).rev().find(|count| {
            details::is_phone(&plain(&words.get(words.len() - count..).unwrap_or_default().join(" ")))
        });
        if let Some(last) = label.and_then(|count| words.get(words.len() - count - 1)) {
            let before = TextRange::of(part, 0, last).end;
            let kept = part.get(..before).unwrap_or(part);
            *place = TextRange::of(part, place.start, kept);
            *part = kept;
        }
    }
    parts
}

/// Words whose letters are set apart, put together; `None` when they are not.
pub fn set_apart(words: &str) -> Option<String> {
    let single = words.split_whitespace().filter(|word| word.chars().count() == 1).count();
    if single < 4 || single * 10 < words.split_whitespace().count() * 9 || words.chars().any(is_joined_script)
    {
        return None;
    }
    let mut value = String::new();
    for word in words.split("  ").filter(|word| !word.trim().is_empty()) {
        if !value.is_empty() {
            value.push(' ');
        }
        value.extend(word.chars().filter(|letter| !letter.is_whitespace()));
    }
    Some(value)
}

/// The line under the name, and an introduction without a heading.
fn label_and_summary(
    draft: &mut Draft<'_>,
    basics: &mut Basics,
    top: &[Line<'_>],
    taken: &[TextRange],
    name: Option<TextRange>,
) {
    let name_line = name.and_then(|name| top.iter().position(|line| line.end() >= name.end)).unwrap_or(0);
    for line in top.iter().take(name_line + 4) {
        let whole = TextRange { start: line.start, end: line.end() };
        if line.bullet.is_some()
            || taken.iter().any(|place| whole.start <= place.start && place.end <= whole.end)
        {
            continue;
        }
        let words = line.content();
        let labelled =
            words.split_once([':', '：']).is_some_and(|(label, _)| details::is_label(&plain(label)));
        let folded = plain(words);
        let dated = !dates::periods(words, line.content_start()).is_empty();
        if draft.holds(whole)
            || labelled
            || dated
            || details::is_document(&folded)
            || details::is_label(&folded)
        {
            continue;
        }
        let place = TextRange { start: line.content_start(), end: line.end() };
        if is_prose(words) {
            // The paragraph is read with its lines by whoever reads summaries.
            continue;
        }
        let kind = classify(words, About::Work);
        let near = name
            .is_some_and(|name| place.start.abs_diff(name.end) < 200 || place.end.abs_diff(name.start) < 200);
        let fits = matches!(kind, PartKind::Title | PartKind::TitleAndMore(_))
            || near
                && place.start > name.map_or(0, |name| name.end)
                && kind != PartKind::Place
                && !words.chars().any(char::is_numeric);
        if fits && basics.label.is_none() && joined(words).chars().count() <= 160 {
            let sure = if matches!(kind, PartKind::Title) { 0.9 } else { 0.7 };
            basics.label = draft.value("/basics/label".to_owned(), place, sure);
            continue;
        }
    }
}
