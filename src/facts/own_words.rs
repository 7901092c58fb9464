//! What a text says of the one who wrote it: the name under a letter's closing, an introduction, contacts in its header and signature.
//!
//! A text is read once, line by line. Whatever is quoted, addressed to somebody, or stands in a line of a referee, a colleague or an agency
//! is not the writer's.

use super::contact_block::{self, ContactBlock, telephone_below};
use super::declared;
use super::name::{self, NameReader, PersonName};
use super::own_lines::{
    LONGEST_NAME, Line, MOST_CONTACTS, SEPARATORS, begins_with_family_name, contacts_in, is_of_others, lines,
    written_name,
};
pub use super::own_lines::{Manner, OwnName, Reach};
use super::person::{Listed, Spelled, spelled_in_words};
use super::words::{TextRange, Words, words};
use crate::data::letters::{
    AFTER_A_NAME, BY_ANOTHER, CLOSING_ENDS, CLOSINGS, INTRODUCTIONS, OF_BUSINESSES, OF_OTHERS, OWN_CONTACT,
    SALUTATIONS,
};
use crate::data::named_after::is_named_after;
use crate::data::names::derived::is_derived;
use crate::data::names::{
    is_document_word, is_name_part, is_ordinary_word, is_particle, is_role_word, scripts,
};
use crate::data::organisations::generic;
use crate::model::application::PassageKind;

/// Texts longer than this many bytes are no letters and are not read.
const LONGEST: usize = 200_000;
/// Lines after a closing that can belong to a signature.
const SIGNATURE_LINES: usize = 12;
/// Lines at the top that can belong to a header.
const HEADER_LINES: usize = 8;

/// A contact that a text gives as its writer's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnContact {
    /// Where it stands.
    pub place: TextRange,
    /// What it reaches.
    pub reach: Reach,
    /// The complete name that it is split into.
    pub name: PersonName,
    /// How well the tables know that name.
    pub listed: Listed,
    /// The line beside it that is the same name and nothing else.
    pub named_beside: Option<TextRange>,
}

/// Where a line of a text can belong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Layout {
    /// A letter: header, salutation, closing, signature.
    Letter,
    /// A résumé's whole text: a header alone.
    Resume,
    /// Anything else: only what its sentences say.
    Prose,
}

/// What a text says of the one who wrote it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OwnWords {
    /// The names that it gives as its writer's own: introductions, declarations, then at most one signature. Of a résumé declarations alone,
    /// since its other names are statements of their own.
    pub names: Vec<OwnName>,
    /// The contacts that it gives as its writer's own and that are a complete name.
    pub contacts: Vec<OwnContact>,
    /// A contact block at a résumé's end.
    pub foot: Option<ContactBlock>,
    /// Somebody else than the applicant may have written it: a recommendation, an agent's letter.
    pub by_another: bool,
}

/// How a kind of text is laid out; `None` where it says nothing of a writer.
pub fn layout(kind: PassageKind, is_of_resume: bool) -> Option<Layout> {
    match kind {
        PassageKind::Letter | PassageKind::Answer => Some(Layout::Letter),
        PassageKind::Whole if is_of_resume => Some(Layout::Resume),
        PassageKind::Introduction => Some(Layout::Prose),
        _ => None,
    }
}

/// Reads a text, of which its words are given.
pub fn read(reader: &NameReader, text: &str, layout: Layout, words: &Words) -> OwnWords {
    if text.len() > LONGEST {
        return OwnWords::default();
    }
    let lines = lines(text);
    let addressed = salutation_in(&lines);
    let signature = if layout == Layout::Letter { signature(reader, text, &lines) } else { None };
    let mut contacts = own_contacts(reader, text, layout, &lines, signature.as_ref().map(|(at, _)| *at));
    contacts.retain(|contact| !is_addressed(&contact.name, addressed));
    contacts.truncate(MOST_CONTACTS);
    let mut names = if layout == Layout::Resume { Vec::new() } else { introductions(reader, text) };
    if layout != Layout::Prose {
        names.extend(declared::names(reader, text, &lines, words));
    }
    names.extend(signature.map(|(_, signed)| signed));
    names.retain(|own| !is_addressed(&own.name, addressed));
    let foot = if layout == Layout::Resume { contact_block::at_the_end(reader, text, &lines) } else { None };
    OwnWords { names, contacts, foot, by_another: BY_ANOTHER.iter().any(|phrase| words.has(phrase)) }
}

fn own_contacts(
    reader: &NameReader,
    text: &str,
    layout: Layout,
    lines: &[Line<'_>],
    signed: Option<usize>,
) -> Vec<OwnContact> {
    let mut own: Vec<&[Line<'_>]> = Vec::new();
    if layout != Layout::Prose {
        own.extend(lines.get(..header_end(lines, layout)));
    }
    own.extend(signed.and_then(|at| lines.get(at..)));
    let mut found: Vec<OwnContact> = Vec::new();
    for block in own {
        for (position, line) in block.iter().enumerate() {
            let near = &block[position.saturating_sub(2)..=position];
            if !may_hold_contacts(line) || near.iter().any(|line| is_of_others(line.text)) {
                continue;
            }
            for (place, reach, Spelled { name, listed }) in contacts_in(reader, text, line.text) {
                let named_beside = block
                    .iter()
                    .find(|line| same_person(reader, line.text, &name))
                    .map(|line| TextRange::of(text, line.text));
                found.push(OwnContact { place, reach, name, listed, named_beside });
            }
        }
    }
    for line in lines.iter().filter(|line| may_hold_contacts(line)) {
        if gives_own_contact(line.text) && !is_of_others(line.text) {
            for (place, reach, Spelled { name, listed }) in contacts_in(reader, text, line.text) {
                found.push(OwnContact { place, reach, name, listed, named_beside: None });
            }
        }
    }
    let mut kept: Vec<OwnContact> = Vec::new();
    for contact in found.into_iter().take(4 * MOST_CONTACTS) {
        if kept.iter().all(|other| other.place != contact.place) {
            kept.push(contact);
        }
    }
    kept
}

/// Whether a line has a sign that every address and every link has.
fn may_hold_contacts(line: &Line<'_>) -> bool {
    line.text.bytes().any(|byte| matches!(byte, b'@' | b'/'))
}

/// The words of a letter's salutation, empty where it has none.
fn salutation_in<'a>(lines: &[Line<'a>]) -> &'a str {
    lines
        .iter()
        .filter(|line| is_salutation(line.text))
        .map(|line| line.text.split([',', '!', ':', '，', '：']).next().unwrap_or_default())
        .find(|line| line.len() <= LONGEST_NAME && is_salutation(line))
        .unwrap_or_default()
}

fn is_salutation(line: &str) -> bool {
    after_any(line, SALUTATIONS).next().is_some()
}

/// What follows a phrase at the beginning of a text, whatever the case; the phrase ends at a word's border.
fn after<'a>(text: &'a str, phrase: &str) -> Option<&'a str> {
    let mut rest = text.chars();
    let mut last = ' ';
    for letter in phrase.chars() {
        let written = match rest.next()? {
            '\u{a0}' => ' ',
            other => other,
        };
        let same = if written.is_ascii() && letter.is_ascii() {
            written.eq_ignore_ascii_case(&letter)
        } else {
            written == letter || written.to_lowercase().eq(letter.to_lowercase())
        };
        if !same {
            return None;
        }
        last = letter;
    }
    let rest = rest.as_str();
    let ends = is_spaceless(last) || !rest.starts_with(char::is_alphanumeric);
    ends.then_some(rest)
}

/// What follows each of the phrases that the text begins with.
fn after_any<'a>(text: &'a str, phrases: &'static [&'static str]) -> impl Iterator<Item = &'a str> {
    let first = text.bytes().next().unwrap_or_default();
    // Every phrase begins with a letter; most begin with another one. One beyond ASCII may be written in two ways.
    let letters = text.chars().next().is_some_and(char::is_alphabetic);
    let phrases = if letters { phrases } else { &[] };
    let begins = move |phrase: &&&str| {
        let letter = phrase.as_bytes().first().copied().unwrap_or_default();
        letter | 32 == first | 32 || first >= 128
    };
    phrases.iter().filter(begins).filter_map(move |phrase| after(text, phrase))
}

/// Letters of scripts that put no space between words.
fn is_spaceless(letter: char) -> bool {
    use scripts::Script::{Han, Hiragana, Katakana, Thai};
    matches!(scripts::script(letter), Some(Han | Hiragana | Katakana | Thai))
}

/// What stands after a closing in its line; empty where the line is the closing alone.
fn closing(line: &str) -> Option<&str> {
    let of_phrase = |start: &'_ str| -> Option<usize> {
        let rest = after_any(start, CLOSINGS).min_by_key(|rest| rest.len())?;
        let inner =
            rest.trim_start_matches(|letter: char| letter.is_whitespace() || SEPARATORS.contains(&letter));
        let separated = rest.is_empty() || rest.trim_start().starts_with(SEPARATORS) || inner.is_empty();
        let spaceless = start.chars().next().is_some_and(is_spaceless);
        (separated || spaceless).then_some(inner.len())
    };
    let tail = |length: usize| line.get(line.len().saturating_sub(length)..).unwrap_or_default();
    if let Some(length) = of_phrase(line) {
        return Some(tail(length));
    }
    let bare = line.trim_end_matches(SEPARATORS);
    let lower = bare.to_lowercase();
    let ends_so = CLOSING_ENDS
        .iter()
        .any(|ending| lower.strip_suffix(ending).is_some_and(|before| before.ends_with([' ', '’', '\''])));
    if ends_so {
        return Some("");
    }
    // A text without line ends: the closing begins the last sentence or the one before it.
    let bytes = line.as_bytes();
    let starts = (0..bytes.len()).rev().filter_map(|at| match bytes.get(at)? {
        b'.' | b'!' | b'?' => Some(at + 1),
        0xe3 if line.get(at..)?.starts_with('。') => Some(at + '。'.len_utf8()),
        _ => None,
    });
    starts
        .take(4)
        .filter_map(|at| line.get(at..))
        .find_map(|sentence| of_phrase(sentence.trim_start()))
        .map(tail)
        .filter(|rest| !rest.is_empty())
}

/// The last signature of a letter: the position of its line, and the name.
fn signature(reader: &NameReader, text: &str, lines: &[Line<'_>]) -> Option<(usize, OwnName)> {
    let mut waiting = false;
    let mut found: Option<(usize, OwnName)> = None;
    let mut quoted = Quotes::default();
    for (position, line) in lines.iter().enumerate() {
        let was_quoted = quoted.open();
        quoted.read(line.text);
        if was_quoted || line.text.starts_with('>') {
            waiting = false;
            continue;
        }
        let (candidate, closes) = match closing(line.text) {
            Some(rest) => (rest, true),
            None => (line.text, false),
        };
        if (waiting || closes)
            && let Some((place, name)) = line_name(reader, text, candidate)
        {
            let telephone = telephone_below(text, lines, position);
            found = Some((position, OwnName { place, name, manner: Manner::Signed, telephone }));
            waiting = false;
        } else {
            waiting = closes && candidate.is_empty();
        }
    }
    let (at, own) = found?;
    let signed = &lines[at..];
    let is_others = signed.iter().take(3).any(|line| is_of_others(line.text));
    (signed.len() <= SIGNATURE_LINES && !is_others).then_some((at, own))
}

/// A line that is a person's complete name, perhaps with what is added after a comma or in brackets.
fn line_name(reader: &NameReader, text: &str, line: &str) -> Option<(TextRange, PersonName)> {
    if line.len() > LONGEST_NAME || line.contains(['“', '”', '"', '«', '»', '@']) {
        return None;
    }
    let line = line.trim_matches(|letter: char| letter.is_whitespace() || SEPARATORS.contains(&letter));
    let first = line.split(['(', ',', '|', '·', '•', '\t', '，']).next().unwrap_or_default().trim();
    let name = |part: &str| {
        let by_form = || spelled_in_words(reader, part).filter(|found| found.listed < Listed::All);
        written_name(reader, part)
            .or_else(|| partly_listed(reader, part))
            .or_else(|| by_form().map(|found| found.name))
    };
    [line, first].into_iter().find_map(|part| Some((TextRange::of(text, part), name(part)?)))
}

/// A name in Latin letters of which one part is listed and the others are words of nothing else. The place under a closing says
/// that it is a name; without this, whose letters are read would rest on how well the tables know a naming system.
fn partly_listed(reader: &NameReader, text: &str) -> Option<PersonName> {
    let count = text.split_whitespace().count();
    if !(2..=3).contains(&count) {
        return None;
    }
    let mut listed = 0;
    for word in text.split_whitespace() {
        // Md. and St. are short for a part of the name.
        if word.strip_suffix('.').is_some_and(|short| short.len() <= 4) {
            continue;
        }
        let capital = word.chars().next().is_some_and(char::is_uppercase);
        let written =
            |letter: char| letter.is_alphabetic() || scripts::is_mark(letter) || "-'’".contains(letter);
        let folded = crate::data::names::fold(&word.replace(['-', '\'', '’'], ""))?.to_lowercase();
        if !capital || !word.chars().all(written) || folded.len() < 2 || is_word_of_others(&folded) {
            return None;
        }
        listed += usize::from(is_name_part(&folded) || is_derived(&folded));
    }
    let name = reader.parse(text);
    let tokens: Vec<&str> = name.tokens().collect();
    (listed > 0 && name.is_complete() && !is_named_after(&tokens)).then_some(name)
}

/// A word of roles, documents, organisations or of everyday use.
fn is_word_of_others(word: &str) -> bool {
    is_ordinary_word(word)
        || is_role_word(word)
        || is_document_word(word)
        || generic(word).is_some()
        || OF_OTHERS.binary_search(&word).is_ok()
        || OF_BUSINESSES.binary_search(&word).is_ok()
}

/// Quotation marks that are open at some place of a text.
#[derive(Default)]
struct Quotes {
    straight: bool,
    deep: i32,
}

impl Quotes {
    fn read(&mut self, text: &str) {
        for letter in text.chars() {
            match letter {
                '"' => self.straight = !self.straight,
                '“' | '«' | '「' | '『' => self.deep += 1,
                '”' | '»' | '」' | '』' => self.deep = (self.deep - 1).max(0),
                _ => {}
            }
        }
    }

    fn open(&self) -> bool {
        self.straight || self.deep > 0
    }
}

/// Names after "my name is" and the like, at the start of a sentence and outside quotation marks.
fn introductions(reader: &NameReader, text: &str) -> Vec<OwnName> {
    let mut found: Vec<OwnName> = Vec::new();
    let mut quoted = Quotes::default();
    let mut starts_sentence = true;
    let mut inside_word = false;
    for (at, letter) in text.char_indices() {
        // Half of what is no letter, and it neither begins nor ends a sentence.
        if letter == ' ' {
            inside_word = false;
            continue;
        }
        let is_letter = letter.is_alphanumeric();
        if is_letter && !inside_word && starts_sentence && !quoted.open() {
            found.extend(text.get(at..).and_then(|sentence| introduced(reader, text, sentence)));
        }
        if matches!(letter, '"' | '“' | '”' | '«' | '»' | '「' | '」' | '『' | '』') {
            quoted.read(letter.encode_utf8(&mut [0; 4]));
        }
        inside_word = is_letter;
        starts_sentence = if is_letter {
            false
        } else {
            starts_sentence
                || matches!(letter, '\n' | '\r')
                || SEPARATORS.contains(&letter)
                || "?？(".contains(letter)
        };
        if found.len() >= MOST_CONTACTS {
            break;
        }
    }
    found
}

/// Introductions that say as often what somebody is as what they are called: after these, tables have to know the name.
const NAMELESS_INTRODUCTIONS: &[&str] = &["i am", "i'm", "i’m", "soy"];

fn introduced(reader: &NameReader, text: &str, sentence: &str) -> Option<OwnName> {
    let rest = after_any(sentence, INTRODUCTIONS).next()?;
    let written = rest.trim_start_matches([' ', '\u{a0}', ':', '\t']);
    let first = written.chars().next()?;
    let (end, ends_well) = if is_spaceless(first) {
        let end = written.find(|letter: char| !is_spaceless(letter)).unwrap_or(written.len());
        (end, begins_with_family_name(written.get(..end)?))
    } else {
        name_run(written)
    };
    let candidate = written.get(..end)?;
    if !ends_well || candidate.len() > LONGEST_NAME {
        return None;
    }
    let by_form = || {
        let says_so = !NAMELESS_INTRODUCTIONS.iter().any(|phrase| after(sentence, phrase).is_some());
        says_so.then(|| spelled_in_words(reader, candidate)).flatten().map(|found| found.name)
    };
    let name = written_name(reader, candidate).or_else(by_form)?;
    Some(OwnName { place: TextRange::of(text, candidate), name, manner: Manner::Introduced, telephone: None })
}

/// How far capitalised words go on, and whether what follows them leaves them a name.
fn name_run(written: &str) -> (usize, bool) {
    let mut end = 0;
    let mut rest = written;
    loop {
        let spaces = rest.len() - rest.trim_start_matches([' ', '\u{a0}']).len();
        let word_start = &rest[spaces..];
        let length = word_start
            .find(|letter: char| {
                !(letter.is_alphabetic() || scripts::is_mark(letter) || "'’-.".contains(letter))
            })
            .unwrap_or(word_start.len());
        let whole = &word_start[..length];
        let word = if whole.trim_end_matches('.').chars().count() == 1 {
            whole
        } else {
            whole.trim_end_matches('.')
        };
        let stopped = word.len() < whole.len();
        let begins = word.chars().next();
        let lower = word.to_lowercase();
        let particle = is_particle(&lower) && !AFTER_A_NAME.contains(&lower.as_str());
        let continues = begins.is_some_and(|letter| letter.is_alphabetic() && !letter.is_lowercase());
        if word.is_empty() || end > LONGEST_NAME {
            // Punctuation or the end.
            return (end, !rest.trim_start().starts_with(['\'', '’', '@', '/', '&']));
        }
        if !(continues || particle) {
            return (end, AFTER_A_NAME.contains(&lower.as_str()));
        }
        if lower.ends_with("'s") || lower.ends_with("’s") {
            return (end, false);
        }
        let consumed = written.len() - rest.len() + spaces + word.len();
        end = consumed;
        rest = &written[consumed..];
        if stopped {
            return (end, true);
        }
    }
}

/// Whether a name is in a salutation: whoever is written to is not the writer.
fn is_addressed(name: &PersonName, salutation: &str) -> bool {
    if salutation.is_empty() {
        return false;
    }
    let told = words(salutation);
    let folded: Vec<String> = told.iter().filter_map(crate::data::names::fold).collect();
    name.tokens().any(|token| {
        token.chars().count() > 1
            && (folded.iter().any(|word| word == token) || told.iter().any(|word| word == token))
            || is_spaceless(token.chars().next().unwrap_or(' ')) && salutation.contains(token)
    })
}

fn gives_own_contact(line: &str) -> bool {
    let found = words(line);
    OWN_CONTACT.iter().any(|phrase| found.has(&phrase.replace('-', " ")))
}

/// How many lines at the top are a header.
fn header_end(lines: &[Line<'_>], layout: Layout) -> usize {
    let is_end = |line: &Line<'_>| match layout {
        // The second block of a letter's head is whom it is sent to.
        Layout::Letter => line.after_gap || is_salutation(line.text),
        _ => line.text.len() > 200,
    };
    let first_end = lines.iter().enumerate().skip(1).find(|(_, line)| is_end(line)).map(|(at, _)| at);
    let salutes = lines.first().is_some_and(|line| is_salutation(line.text));
    if layout == Layout::Letter && (salutes || first_end.is_none()) {
        return 0;
    }
    first_end.unwrap_or(lines.len()).min(HEADER_LINES)
}

fn any_name(reader: &NameReader, line: &str) -> Option<PersonName> {
    written_name(reader, line).or_else(|| spelled_in_words(reader, line).map(|found| found.name))
}

fn same_person(reader: &NameReader, line: &str, name: &PersonName) -> bool {
    line.len() <= LONGEST_NAME
        && any_name(reader, line).is_some_and(|other| {
            matches!(
                name::compare_loosely(&other, name),
                name::NameComparison::Same | name::NameComparison::Compatible
            )
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(text: &str) -> Vec<&str> {
        let own = super::read(&NameReader::default(), text, Layout::Letter, &words(text));
        own.names.iter().map(|own| own.place.text(text)).collect()
    }

    #[test]
    fn signatures_are_found_in_many_languages() {
        for (text, expected) in [
            ("Dear team,\n\nI build things.\n\nBest regards,\nMarcus Bennett\n", "Marcus Bennett"),
            ("I build things. Kind regards, Marcus Bennett", "Marcus Bennett"),
            ("Text.\nSincerely,\nGagandeep Singh\n", "Gagandeep Singh"),
            ("Text.\nSincerely,\nKarim al-Haddad\n", "Karim al-Haddad"),
            ("Text.\nSincerely,\nMd. Rafiqul Islam\n", "Md. Rafiqul Islam"),
            ("Text.\nSincerely,\nAnna Ivanovna Petrova\n", "Anna Ivanovna Petrova"),
            ("Text.\nSincerely,\n\n\nMarcus Bennett, MSc\n+1 512 555 0142", "Marcus Bennett, MSc"),
            ("Mit freundlichen Grüßen\nMarcus Bennett", "Marcus Bennett"),
            ("Atentamente,\nMarcus Bennett", "Marcus Bennett"),
            ("Cordialement,\nMarcus Bennett", "Marcus Bennett"),
            ("Je vous prie d’agréer mes salutations distinguées.\n\nMarcus Bennett", "Marcus Bennett"),
            ("С уважением,\nДмитрий Соколов", "Дмитрий Соколов"),
            ("此致\n敬礼\n王小明\n2026年11月", "王小明"),
        ] {
            assert_eq!(names(text), [expected], "{text}");
        }
    }

    #[test]
    fn introductions_are_found() {
        for (text, expected) in [
            ("Hello! My name is Marcus Bennett and I build things.", "Marcus Bennett"),
            ("I'm Marcus Bennett, a carpenter.", "Marcus Bennett"),
            ("Ich heiße Marcus Bennett.", "Marcus Bennett"),
            ("Hi, I am Marcus P. Bennett", "Marcus P. Bennett"),
        ] {
            assert_eq!(names(text), [expected], "{text}");
        }
    }

    #[test]
    fn what_is_not_the_writers_is_left() {
        for text in [
            "Please give my best regards to Marcus Bennett",
            "Dear Marcus Bennett,\nthank you.\nBest regards,\nBennett",
            "Dear Mr Bennett,\nsee below.\nBest regards,\nMarcus Bennett",
            "He wrote: \"I am Marcus Bennett\" and left.",
            "> Best regards,\n> Marcus Bennett",
            "“An excellent carpenter.\nSincerely,\nMarcus Bennett”\nThat is what he wrote.",
            "I am Marcus Bennett's successor.",
            "I am Marie Curie fellow.",
            "I am Morgan Stanley.",
            "Best regards,\nGreen Valley Farms",
            "Best regards,\nRobin Staffing",
            "Kind regards,\nAustin Electric",
            "Kind regards,\nThe Harper Group",
            "Thank You\nVery Much",
            "Sincerely,\nYours Truly",
            "Best regards,\nMarcus Bennett\nRecruiter",
            "I am Marcus Bennett certified.",
            "Thanks,\nwill mark",
            "",
            "\u{300}\u{200f}\0",
        ] {
            assert_eq!(names(text), [""; 0], "{text}");
        }
    }

    #[test]
    fn contacts_of_the_writer_are_told_from_others() {
        let found = |text: &str, layout: Layout| -> Vec<String> {
            let own = super::read(&NameReader::default(), text, layout, &words(text));
            own.contacts.iter().map(|contact| contact.place.text(text).to_owned()).collect()
        };
        let letter = "Marcus Bennett\nmarcus.bennett@gmail.com\n\nLonghorn Freight\nolga.smith@gmail.com\n\nDear team,\ntext";
        assert_eq!(found(letter, Layout::Letter), ["marcus.bennett@gmail.com"]);
        assert!(
            super::read(&NameReader::default(), letter, Layout::Letter, &words(letter)).contacts[0]
                .named_beside
                .is_some()
        );
        let signed = "Dear team,\nMy supervisor was Olga Smith, olga.smith@gmail.com.\nBest,\nMarcus Bennett\nhttps://www.linkedin.com/in/marcus-bennett-4a1b";
        assert_eq!(found(signed, Layout::Letter), ["https://www.linkedin.com/in/marcus-bennett-4a1b"]);
        assert_eq!(
            found("You can reach me at marcus.bennett@gmail.com.", Layout::Prose),
            ["marcus.bennett@gmail.com"]
        );
        for text in [
            "References\nMarcus Bennett\nmarcus.bennett@gmail.com",
            "Supervisor: marcus.bennett@gmail.com",
            "Presented by marcus.bennett@gmail.com",
        ] {
            assert!(found(text, Layout::Resume).is_empty(), "{text}");
        }
        assert!(found("Olga saw marcus.bennett@gmail.com there", Layout::Prose).is_empty());
    }

    #[test]
    fn hostile_texts_take_bounded_time() {
        for text in [
            "@".repeat(150_000),
            "I am A ".repeat(20_000),
            "best, ".repeat(30_000),
            "\"\n".repeat(90_000),
            "a".repeat(1 << 20),
        ] {
            super::read(&NameReader::default(), &text, Layout::Letter, &words(&text));
        }
    }
}
