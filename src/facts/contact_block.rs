//! A second contact block: a name and a person's contacts at the end of a résumé, under no heading of referees.

use super::name::{NameReader, PersonName};
use super::own_lines::{LONGEST_NAME, Line, Reach, contacts_in, is_of_others, written_name};
use super::person::{is_word, spelled_in_words};
use super::words::TextRange;
use crate::data::places::fold::fold;
use crate::data::resume::{entries, headings};
use crate::model::submission::Section;

/// Lines from a text's end in which the block may begin.
const LAST_LINES: usize = 12;
/// Lines at the top, which are the text's own header.
const FIRST_LINES: usize = 8;
/// Lines under the name that can belong to the block.
const LINES_BELOW: usize = 4;

/// A name with contacts and nothing else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContactBlock {
    /// The line of the name.
    pub place: TextRange,
    /// The name.
    pub name: PersonName,
    /// A contact that is in its name.
    pub contact: Option<(TextRange, Reach)>,
    /// A telephone number.
    pub telephone: Option<TextRange>,
}

/// The one block at a text's end; none where there are several, as of referees.
pub(super) fn at_the_end(reader: &NameReader, text: &str, lines: &[Line<'_>]) -> Option<ContactBlock> {
    let first = lines.len().saturating_sub(LAST_LINES).max(FIRST_LINES);
    let mut blocks = (first..lines.len()).filter_map(|at| block(reader, text, lines, at));
    let found = blocks.next()?;
    blocks.next().is_none().then_some(found)
}

fn block(reader: &NameReader, text: &str, lines: &[Line<'_>], at: usize) -> Option<ContactBlock> {
    let line = lines.get(at)?;
    if line.text.len() > LONGEST_NAME || line.text.contains(['@', '/', ',', ':', '|']) {
        return None;
    }
    let by_form = || spelled_in_words(reader, line.text).map(|found| found.name);
    let name = written_name(reader, line.text).or_else(by_form)?;
    let below: Vec<&Line<'_>> =
        lines.iter().skip(at + 1).take(LINES_BELOW).take_while(|line| !line.after_gap).collect();
    let holds = |line: &&&Line<'_>| line.text.contains('@') || telephone_in(text, line.text).is_some();
    let contacts = below.iter().filter(holds).count();
    let last = below.iter().rposition(|line| holds(&line))?;
    let inside = below.get(..=last)?;
    if contacts == 0 || inside.iter().any(|line| says_more(line.text)) || is_under_referees(lines, at) {
        return None;
    }
    // What follows the contacts may be the place, and no further text.
    let after = below.get(last + 1..)?;
    if after.iter().any(|line| says_more(line.text) || line.text.split_whitespace().count() > 6) {
        return None;
    }
    let telephone = inside.iter().find_map(|line| telephone_in(text, line.text));
    let contact = inside.iter().find_map(|line| mailbox_of(reader, text, line.text, &name));
    Some(ContactBlock { place: TextRange::of(text, line.text), name, contact, telephone })
}

/// A mailbox or a profile in a line, whatever it spells: the block says whose it is.
fn mailbox_of(reader: &NameReader, text: &str, line: &str, name: &PersonName) -> Option<(TextRange, Reach)> {
    let listed = contacts_in(reader, text, line).into_iter().next();
    listed.map(|(place, reach, _)| (place, reach)).or_else(|| {
        let part = line
            .split(|letter: char| letter.is_whitespace() || "<>()[]{}|,;\"".contains(letter))
            .find(|part| part.contains('@'))?;
        let part = part.trim_matches(|letter: char| ".:·•–—".contains(letter));
        let address = crate::parse::email::EmailAddress::parse(part)?;
        let letters: String = address.local.chars().filter(|letter| letter.is_alphabetic()).collect();
        let is_in_name = |token: &str| token.chars().count() > 2 && letters.contains(token);
        name.tokens().any(is_in_name).then(|| (TextRange::of(text, part), Reach::Mailbox(address)))
    })
}

/// Whether a line says what a referee, an employer or a publication would: a title, a trade, an organisation.
fn says_more(line: &str) -> bool {
    const LABELS: &[&str] = &[
        "address",
        "cell",
        "contact",
        "e",
        "email",
        "handy",
        "home",
        "mail",
        "mob",
        "mobil",
        "mobile",
        "ph",
        "phone",
        "tel",
        "telefon",
        "telephone",
        "whatsapp",
        "linkedin",
        "www",
        "com",
        "https",
        "http",
        "in",
    ];
    let contactless = line
        .split_whitespace()
        .filter(|word| !word.contains('@') && !word.contains('/') && !word.contains("www."));
    let words = contactless.flat_map(|part| {
        let folded = fold(part);
        folded.split(' ').map(str::to_owned).collect::<Vec<_>>()
    });
    is_of_others(line)
        || words.into_iter().any(|word| {
            word.chars().count() > 1
                && !LABELS.contains(&word.as_str())
                && (entries::is_title(&word) || entries::is_organisation(&word) || is_trade(&word))
        })
}

fn is_trade(word: &str) -> bool {
    crate::data::titles::occupation(word).is_some() || crate::data::names::is_role_word(word) && is_word(word)
}

/// Whether the last heading above a line is one of referees.
fn is_under_referees(lines: &[Line<'_>], at: usize) -> bool {
    let above = lines.iter().take(at).rev();
    let heading = above.take(60).find_map(|line| {
        let short = line.text.trim_end_matches([':', '：', '.']);
        let section = headings::exact(&fold(short).replace(' ', ""));
        section
            .or_else(|| is_of_others(line.text).then_some(Section::References).filter(|_| short.len() <= 40))
    });
    matches!(heading, Some(Section::References | Section::Contact | Section::Publications))
}

/// A telephone number in the lines under a name.
pub(super) fn telephone_below(text: &str, lines: &[Line<'_>], at: usize) -> Option<TextRange> {
    let below = lines.iter().skip(at + 1).take(LINES_BELOW);
    below.filter(|line| !is_of_others(line.text)).find_map(|line| telephone_in(text, line.text))
}

/// A telephone number in a line: nine to fifteen digits with the signs that such numbers have, and no date.
fn telephone_in(text: &str, line: &str) -> Option<TextRange> {
    let is_sign = |letter: char| letter.is_ascii_digit() || " +-().\u{a0}".contains(letter);
    let mut rest = line;
    while let Some(start) =
        rest.find(|letter: char| letter.is_ascii_digit() || letter == '+' || letter == '(')
    {
        let from = rest.get(start..)?;
        let length = from.find(|letter: char| !is_sign(letter)).unwrap_or(from.len());
        let piece = from.get(..length)?.trim_end_matches(|letter: char| !letter.is_ascii_digit());
        // Two columns are two values.
        let piece = piece.split("  ").next().unwrap_or_default();
        let digits = piece.bytes().filter(u8::is_ascii_digit).count();
        if (9..=15).contains(&digits) && !is_years(piece) {
            return Some(TextRange::of(text, piece));
        }
        rest = from.get(length.max(1)..)?;
    }
    None
}

fn is_years(piece: &str) -> bool {
    let groups: Vec<&str> =
        piece.split(|letter: char| !letter.is_ascii_digit()).filter(|group| !group.is_empty()).collect();
    groups
        .iter()
        .filter(|group| group.len() == 4 && (group.starts_with("19") || group.starts_with("20")))
        .count()
        >= 2
}

#[cfg(test)]
mod tests {
    use super::super::own_lines::lines;
    use super::*;

    const BODY: &str = "Lena Fischer\nOrgan builder\nlena.fischer@gmail.com\n\nExperience\nOrgans Ltd, 2015 to 2020\nRepaired organs\nBells Ltd, 2020 to today\nCast bells\n\nSkills\nWood, brass\n\n";

    fn found(end: &str) -> Option<String> {
        let text = format!("{BODY}{end}");
        let own = at_the_end(&NameReader::default(), &text, &lines(&text));
        own.map(|block| block.place.text(&text).to_owned())
    }

    #[test]
    fn a_block_of_name_and_contacts_is_found() {
        for end in [
            "Page 2 of 2\nCorin Halversen\nCell: 503-482-7164      E-mail: corin.halversen@outlook.com\nBeaverton, Oregon",
            "Corin Halversen\n+1 503 482 7164",
        ] {
            assert_eq!(found(end).as_deref(), Some("Corin Halversen"), "{end}");
        }
    }

    #[test]
    fn referees_and_other_people_are_none() {
        for end in [
            "References\nCorin Halversen\ncorin.halversen@outlook.com",
            "Corin Halversen\nHead of Bells, Bells Ltd\n+1 503 482 7164",
            "Corin Halversen\n+1 503 482 7164\n\nPetra Oduya\n+1 503 482 7165",
            "Supervisor\nCorin Halversen\n+1 503 482 7164",
            "Emergency contact:\nCorin Halversen\n+1 503 482 7164",
            "Corin Halversen\nManager\n+1 503 482 7164",
            "Corin Halversen\nbuilt the organ in 2015 - 2020",
            "Wood Carving\n+1 503 482 7164",
        ] {
            assert_eq!(found(end), None, "{end}");
        }
    }
}
