//! The sender's address above a letter or below its signature.

use crate::data::resume::{entries, plain};
use crate::parse::place::resolve_text;

/// Most lines of a block.
const MOST_LINES: usize = 8;
/// Longest line of a block, in bytes.
const LONGEST_LINE: usize = 120;

/// Where the sender's town stands: in a block of lines with the writer's name on top, which the signature repeats or with a means of contact in
/// it, so that it is no block of the one who is written to.
pub fn residence(text: &str) -> Option<(usize, usize)> {
    let blocks = blocks(text);
    let last_name = blocks.last().and_then(|lines| lines.iter().find(|line| is_name(line.1)));
    let first = blocks.first().filter(|lines| {
        let is_signed = || lines.first().is_some_and(|name| last_name.is_some_and(|last| last.1 == name.1));
        blocks.len() > 1 && (is_signed() || lines.iter().any(|line| is_contact(line.1)))
    });
    let last = blocks.last().filter(|_| blocks.len() > 1);
    [first, last]
        .into_iter()
        .flatten()
        .filter(|lines| !lines.iter().any(|line| is_of_organisation(line.1)))
        .find_map(|lines| {
            let name = lines.iter().position(|line| is_name(line.1))?;
            lines.iter().skip(name + 1).find_map(|(start, line)| {
                let (from, to) = town(line)?;
                Some((start + from, start + to))
            })
        })
}

/// Lines, each with its first byte.
type Lines<'t> = Vec<(usize, &'t str)>;

/// The first and the last lines of a text between lines that are empty.
fn blocks(text: &str) -> Vec<Lines<'_>> {
    let mut blocks: Vec<Lines<'_>> = vec![Vec::new()];
    let mut start = 0;
    for line in text.split('\n') {
        let written = line.trim();
        let indent = line.len() - line.trim_start().len();
        match blocks.last_mut() {
            Some(lines) if !written.is_empty() && lines.len() < MOST_LINES && line.len() <= LONGEST_LINE => {
                lines.push((start + indent, written))
            }
            Some(lines) if written.is_empty() && !lines.is_empty() => blocks.push(Vec::new()),
            _ => {}
        }
        start += line.len() + 1;
    }
    blocks.retain(|lines| !lines.is_empty());
    blocks
}

/// Whether a line is a person's name: two to five words with capitals, small ones between.
fn is_name(line: &str) -> bool {
    let words: Vec<&str> = line.split_whitespace().collect();
    let is_word = |word: &&str| {
        word.chars().all(|letter| letter.is_alphabetic() || matches!(letter, '-' | '\'' | '’' | '.'))
    };
    let with_capitals =
        words.iter().filter(|word| word.chars().next().is_some_and(char::is_uppercase)).count();
    (2..=6).contains(&words.len())
        && words.iter().all(is_word)
        && with_capitals >= 2
        && with_capitals + 2 >= words.len()
        && !line.ends_with('.')
}

/// Whether a line, other than one of an address, has a word for an organisation in it.
fn is_of_organisation(line: &str) -> bool {
    let has_digit = line.chars().any(|letter| letter.is_ascii_digit());
    !has_digit
        && plain(line).split(' ').any(|word| entries::is_organisation(word) || entries::is_school(word))
}

/// Whether a line has a telephone number or an address of mail.
fn is_contact(line: &str) -> bool {
    line.contains('@')
        || line.chars().filter(char::is_ascii_digit).count() >= 8 && !line.chars().any(|letter| letter == ',')
}

/// A town in a line of an address: behind its postcode, or the last parts that a known place has.
fn town(line: &str) -> Option<(usize, usize)> {
    if is_contact(line) {
        return None;
    }
    let has_number = line.chars().any(|letter| letter.is_ascii_digit());
    let starts = std::iter::once(0)
        .chain(line.match_indices([',', '|', '·', '•', '–']).map(|(at, sign)| at + sign.len()));
    for start in starts {
        let part = line.get(start..)?;
        let from = start + part.len() - part.trim_start().len();
        let part = part.trim();
        let digits = part.chars().take_while(|letter| letter.is_ascii_digit() || *letter == '-').count();
        let behind = part.get(digits..)?;
        if (4..=9).contains(&digits)
            && behind.starts_with(' ')
            && behind.trim().chars().all(|letter| !letter.is_ascii_digit())
        {
            let town = behind.split([',', '|', '·', '•']).next()?.trim();
            let is_town = town.len() > 1
                && town.split(' ').count() <= 5
                && town.chars().next().is_some_and(char::is_uppercase);
            let at = from + digits + behind.len() - behind.trim_start().len();
            return is_town.then_some((at, at + town.len()));
        }
        let is_word = |word: &str| word.chars().next().is_some_and(char::is_uppercase);
        let is_place = start > 0
            && has_number
            && part.split(' ').all(|word| is_word(word) || word.len() <= 3)
            && resolve_text(part).is_known();
        if is_place {
            return Some((from, from + part.len()));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Option<&str> {
        let (start, end) = residence(text)?;
        text.get(start..end)
    }

    #[test]
    fn towns_of_senders_are_found() {
        for (text, town) in [
            (
                "Ada Winter\n14 Quarry Bank, Sheffield\n07700 900214\n\nDear Ms Holt,\n\nI apply.\n\nAda Winter",
                Some("Sheffield"),
            ),
            (
                "Ada Winter\nLindenstraße 8, 34117 Kassel\n\nSehr geehrte Frau Holt,\n\nich bewerbe mich.\n\nAda Winter",
                Some("Kassel"),
            ),
            (
                "Ada Winter\n5, rue des Fuchsias\n29200 Brest\n\nMadame,\n\nBonjour.\n\nAda Winter",
                Some("Brest"),
            ),
            ("Dear Ms Holt,\n\nI apply.\n\nAda Winter\nCalle Mayor 3, 50001 Zaragoza", Some("Zaragoza")),
            (
                "Marta Holt\nContoso AG\n80331 München\n\nSehr geehrte Frau Holt,\n\nich bewerbe mich.\n\nAda Winter",
                None,
            ),
            (
                "Contoso GmbH\n80331 München\nTel. 089 1234567\n\nSehr geehrte Frau Holt,\n\nich bewerbe mich.\n\nAda Winter",
                None,
            ),
            ("Dear Ms Holt,\n\nI apply.\n\nAda Winter\nContoso Ltd\n14 Quarry Bank, Sheffield", None),
            ("Ada Winter\n\nI apply to your office, 14 Quarry Bank, Sheffield.", None),
        ] {
            assert_eq!(of(text), town, "{text}");
        }
    }
}
