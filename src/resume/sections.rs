//! Headings, page marks, and the section of every line.

use super::lines::{Line, TextRange, cells, is_joined_script};
use super::parts::begins_degree;
use crate::data::resume::{details, entries, headings, labels, plain, studies};
use crate::model::submission::Section;

/// The lines of a text, each with its section; lines that are headings or page marks apart.
#[derive(Debug)]
pub struct Sections<'t> {
    /// The lines that are neither headings nor page marks, with their sections.
    pub lines: Vec<(Line<'t>, Section)>,
    /// Runs of `lines` under one heading: section, first line, line after the last.
    pub blocks: Vec<(Section, usize, usize)>,
    /// Headings.
    pub headings: Vec<TextRange>,
    /// Page marks.
    pub page_marks: Vec<TextRange>,
    /// Headings of two sections stand in one line.
    pub run_together: bool,
}

/// Finds the sections of a text's lines.
pub fn sections<'t>(text: &'t str, all: &[Line<'t>]) -> Sections<'t> {
    let marks = page_marks(all);
    let mut found = Sections {
        lines: Vec::with_capacity(all.len()),
        blocks: Vec::new(),
        headings: Vec::new(),
        page_marks: Vec::new(),
        run_together: false,
    };
    let mut section = Section::Header;
    let mut start = 0;
    let mut blank = false;
    for (position, line) in all.iter().enumerate() {
        if marks.get(position) == Some(&true) {
            found.page_marks.push(TextRange { start: line.start, end: line.end() });
            blank |= line.after_blank;
            continue;
        }
        let mut line = line.clone();
        // Where a page breaks, a line goes on as it would without the break.
        line.after_blank |= blank;
        blank = false;
        match heading(text, &line, section) {
            Some(Heading { opens, place, rest, beside }) => {
                found.run_together |= beside;
                found.headings.push(place);
                close(&mut found, section, start);
                section = opens;
                start = found.lines.len();
                if let Some(rest) = rest {
                    let text = rest.text(text);
                    line = Line { text, start: rest.start, after_blank: true, bullet: None, ..line };
                    found.lines.push((line, section));
                } else {
                    blank = true;
                }
            }
            None => found.lines.push((line, section)),
        }
    }
    close(&mut found, section, start);
    found
}

fn close(found: &mut Sections<'_>, section: Section, start: usize) {
    let end = found.lines.len();
    if end > start || section != Section::Header {
        found.blocks.push((section, start, end));
    }
}

struct Heading {
    opens: Section,
    place: TextRange,
    /// What stands after it in its line.
    rest: Option<TextRange>,
    /// Another heading stands in its line.
    beside: bool,
}

/// The longest heading, in bytes.
const LONGEST: usize = 90;

fn heading(text: &str, line: &Line<'_>, current: Section) -> Option<Heading> {
    let words = line.content();
    // At the top 職務経歴書 is the document's title, below it heads the jobs.
    if current == Section::Header && details::is_document(&plain(words)) {
        return None;
    }
    // Ordinary bullets list things; larger signs adorn headings.
    let listed = line.bullet.is_some_and(|bullet| bullet > 0)
        && line.text.starts_with(['•', '-', '–', '—', '*', '·', '●', 'o', '○', '◦', '∙', '|', '~', '>']);
    if listed || line.bullet == Some(0) {
        // "• EDUCATION:", "— EXPERIENCE —"
        let shouted = !words.chars().any(char::is_lowercase) && words.len() > 4;
        let closed = words.ends_with([':', '-', '–', '—', '*', '~', '|']);
        if words.len() <= LONGEST
            && (shouted || closed)
            && let Some(opens) =
                named(words).filter(|opens| matches!(opens, Section::Work | Section::Education))
        {
            let place = TextRange { start: line.start, end: line.end() };
            return Some(Heading { opens, place, rest: None, beside: false });
        }
        return None;
    }
    if words.len() <= LONGEST
        && let Some(opens) = named(words)
    {
        let place = TextRange { start: line.start, end: line.end() };
        return Some(Heading { opens, place, rest: None, beside: false });
    }
    let cells = cells(words, line.content_start());
    if let [first, rest @ ..] = cells.as_slice()
        && let [second, ..] = rest
        && let Some(opens) = exact(first.text(text))
    {
        // "Experience<gap>: 2 years" among the labels of a job.
        let labelled = second.text(text).starts_with([':', '：']);
        let among =
            current == Section::Work && opens == Section::Projects || !line.after_blank && opens == current;
        if labelled && among {
            return None;
        }
        let place = TextRange { start: line.start, end: first.end };
        let beside = rest.iter().all(|cell| exact(cell.text(text)).is_some());
        if beside {
            let place = TextRange { start: line.start, end: line.end() };
            return Some(Heading { opens, place, rest: None, beside: true });
        }
        return Some(Heading {
            opens,
            place,
            rest: Some(TextRange { start: second.start, end: line.end() }),
            beside: false,
        });
    }
    if words.len() <= LONGEST
        && let Some(opens) = qualified(words, line.after_blank)
    {
        let place = TextRange { start: line.start, end: line.end() };
        return Some(Heading { opens, place, rest: None, beside: false });
    }
    let closed = words.trim_end_matches(['-', '–', '—', '_', ' ', '.']).ends_with([':', '：']);
    if let Some(opens) = mistyped(words, closed).or_else(|| unknown(words, closed, current)) {
        let place = TextRange { start: line.start, end: line.end() };
        return Some(Heading { opens, place, rest: None, beside: false });
    }
    // "Skills: Rust, Go" after a blank line.
    let (label, after) = words.split_once([':', '：'])?;
    let opens = exact(label)?;
    let inside =
        matches!(current, Section::Skills | Section::Certificates | Section::Contact | Section::Header)
            && matches!(opens, Section::Contact | Section::Languages);
    let in_skills = current == Section::Skills;
    if (line.after_blank && !inside && !in_skills) && !after.trim().is_empty() {
        let after = TextRange::of(line.text, line.start, after).trimmed(text, &[]);
        let place = TextRange { start: line.start, end: line.content_start() + label.len() };
        return Some(Heading { opens, place, rest: Some(after), beside: false });
    }
    None
}

/// Whether a whole line is a heading by its words.
pub fn is_heading(line: &Line<'_>) -> bool {
    let words = line.content();
    words.len() <= LONGEST && named(words).is_some()
}

/// The section that a whole line names.
fn named(words: &str) -> Option<Section> {
    let words = words
        .trim_end_matches([':', '：', '.', '-', '_', '—', '–', '=', ' ', '*', '~', '|', '>', '\u{200b}']);
    // "WORK EXPERIENCE 2"
    let words = match words.rsplit_once([' ', '-']) {
        Some((before, number)) if number.len() <= 2 && number.bytes().all(|byte| byte.is_ascii_digit()) => {
            before.trim_end()
        }
        _ => words,
    };
    if words.ends_with(',') || words.ends_with(';') {
        return None;
    }
    // "경력 (총 8년)"
    let bare = words
        .split_once(['(', '（'])
        .filter(|(_, after)| after.ends_with([')', '）']) && after.len() <= LONGEST_ASIDE)
        .map(|(before, _)| before.trim_end())
        .filter(|before| before.chars().any(|letter| is_joined_script(letter) || entries::is_hangul(letter)));
    exact(bare.unwrap_or(words))
}

/// The longest aside in brackets behind a heading, in bytes.
const LONGEST_ASIDE: usize = 40;

fn exact(words: &str) -> Option<Section> {
    let first = words.chars().find(|letter| letter.is_alphabetic())?;
    if first.is_lowercase() || words.len() > LONGEST {
        return None;
    }
    // A sentence that begins with two words of a heading has more than letters.
    let folded = plain(words);
    let squeezed = folded.replace(' ', "");
    let squeezed = squeezed.trim_start_matches(|letter: char| letter.is_ascii_digit());
    let squeezed = if words.contains('、') {
        squeezed.trim_start_matches(['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'])
    } else {
        squeezed
    };
    headings::exact(squeezed).or_else(|| composed(words, &folded))
}

/// The longest heading with a slip of the hand in it, and the longest that no list knows, in words.
const LONGEST_MISTYPED: usize = 4;

/// A heading of work or education with a slip of the hand in it, set apart by capitals or a colon.
fn mistyped(words: &str, closed: bool) -> Option<Section> {
    let shouted = words.chars().any(char::is_uppercase) && !words.chars().any(char::is_lowercase);
    if !(shouted || closed)
        || words.len() > 40
        || words.split_whitespace().count() > LONGEST_MISTYPED
        || !words.starts_with(char::is_uppercase)
        || words.contains([',', '@', '|', '\t'])
    {
        return None;
    }
    // A figure may stand for the letter that looks like it.
    let folded = plain(words).replace(' ', "");
    headings::mistyped(&folded.replace('1', "i").replace('0', "o"))
}

/// A heading that no list knows ends a list of schools: "Strength:-", "Current performance:". What stands under it is no school.
fn unknown(words: &str, closed: bool, current: Section) -> Option<Section> {
    if current != Section::Education
        || !closed
        || words.len() > 40
        || words.contains(['(', ',', '\t', '|'])
        || words.chars().any(char::is_numeric)
        || !words.starts_with(char::is_uppercase)
    {
        return None;
    }
    let folded = plain(words);
    let of_study = |word: &str| {
        entries::is_school(word)
            || entries::is_degree(word)
            || studies::is_level(word)
            || studies::is_board(word)
            || studies::column(word).is_some()
            || headings::is_of_education(word)
            || word.starts_with("gradua")
            || word.starts_with("postgrad")
    };
    let count = folded.split(' ').count();
    let degree = begins_degree(&folded) || begins_degree(&folded.replace(' ', ""));
    let kind = |word: &str| matches!(word, "professional" | "technical" | "general" | "basic" | "other");
    let opens = count <= LONGEST_MISTYPED
        && !degree
        && !folded.split(' ').any(of_study)
        && !folded.split(' ').all(kind)
        && labels::field(&folded).is_none();
    opens.then_some(Section::Courses)
}

/// A heading put together of ordinary words, with the number that may stand before it.
fn composed(words: &str, folded: &str) -> Option<Section> {
    let mut folded = folded;
    let mut numbered = false;
    if let Some((number, rest)) = folded.split_once(' ')
        && (number.bytes().all(|byte| byte.is_ascii_digit())
            || matches!(
                number,
                "i" | "ii"
                    | "iii"
                    | "iv"
                    | "v"
                    | "vi"
                    | "vii"
                    | "viii"
                    | "ix"
                    | "x"
                    | "a"
                    | "b"
                    | "c"
                    | "d"
                    | "e"
                    | "f"
            ))
    {
        folded = rest;
        numbered = true;
    }
    if let Some(section) = headings::composed(folded) {
        let capital =
            words.split_whitespace().all(|word| word.len() < 5 || !word.starts_with(char::is_lowercase));
        return (capital || folded.split(' ').count() <= 3).then_some(section);
    }
    numbered.then(|| headings::exact(&folded.replace(' ', ""))).flatten()
}

/// A heading with words of its own: "Relevant Experience", "Customer Service Experience".
fn qualified(words: &str, after_blank: bool) -> Option<Section> {
    let shouted = words.chars().any(char::is_uppercase) && !words.chars().any(char::is_lowercase);
    if !(after_blank || shouted)
        || words.contains(['|', '·', '•', ':', ',', '@', '.', '(', '\t', '–', '—', ';', '/'])
        || words.contains(" - ")
        || words.contains("   ")
        || words.chars().any(char::is_numeric)
    {
        return None;
    }
    let written: Vec<&str> = words.split_whitespace().collect();
    let capitals = written.iter().all(|word| {
        matches!(*word, "and" | "of" | "&" | "the" | "in" | "for") || word.starts_with(char::is_uppercase)
    });
    if !(2..=6).contains(&written.len()) || !capitals {
        return None;
    }
    let folded = plain(words);
    let names_somebody = folded.split(' ').any(|word| {
        entries::is_title(word)
            && !matches!(word, "volunteer" | "student" | "executive" | "staff" | "member" | "lead")
    });
    if names_somebody { None } else { headings::qualified(&folded) }
}

/// Which lines are page numbers, or stand at the edge of several pages alike.
fn page_marks(lines: &[Line<'_>]) -> Vec<bool> {
    let mut marks: Vec<bool> = lines.iter().map(|line| is_page_number(line.text)).collect();
    let pages = lines.last().map_or(0, |line| line.page);
    if pages == 0 {
        return marks;
    }
    // The first and last two lines of each page, without digits, against those of the others.
    let key = |text: &str| -> String {
        text.chars().filter(|letter| letter.is_alphabetic()).flat_map(char::to_lowercase).collect()
    };
    let mut edges: Vec<(String, usize, usize)> = Vec::new();
    for (position, line) in lines.iter().enumerate() {
        let page_of = |at: Option<usize>| at.and_then(|at| lines.get(at)).map(|line| line.page);
        let here = Some(line.page);
        let at_edge = page_of(position.checked_sub(2)) != here || page_of(Some(position + 2)) != here;
        if at_edge && line.text.split_whitespace().map(str::len).sum::<usize>() <= 100 {
            edges.push((key(line.text), line.page, position));
        }
    }
    edges.sort_unstable();
    for run in edges.chunk_by(|one, other| one.0 == other.0) {
        let mut on: Vec<usize> = run.iter().map(|(_, page, _)| *page).collect();
        on.dedup();
        if on.len() < 2 || run.first().is_none_or(|(key, _, _)| key.chars().count() < 4) {
            continue;
        }
        // The first page keeps its own: it may be the name.
        for (_, page, position) in run.iter().filter(|(_, page, _)| *page > 0 || on.len() > 2) {
            let first_lines = *page == 0 && *position < 4;
            if let Some(mark) = marks.get_mut(*position).filter(|_| !first_lines) {
                *mark = true;
            }
        }
    }
    marks
}

/// "Page 2 of 3", "2 / 3", "第2页", "Seite 2".
fn is_page_number(text: &str) -> bool {
    if text.chars().count() > 24 || !text.chars().any(char::is_numeric) {
        return false;
    }
    let plain = plain(text);
    let words: Vec<&str> = plain.split(' ').collect();
    let small = |word: &str| word.len() <= 2 && word.bytes().all(|byte| byte.is_ascii_digit());
    match words.as_slice() {
        ["page" | "pagina" | "seite" | "стр" | "страница" | "p", number] => small(number),
        ["page" | "pagina" | "seite" | "стр" | "страница" | "p", number, _, total] => {
            small(number) && small(total)
        }
        [number, "of" | "von" | "de" | "из" | "sur", total] => small(number) && small(total),
        [number, total] => small(number) && small(total) && text.contains('/'),
        [one] => {
            let inner: String = one.chars().filter(|letter| !letter.is_ascii_digit()).collect();
            matches!(inner.as_str(), "第页" | "ページ" | "第頁") || (small(one) && text.len() <= 4)
        }
        _ => false,
    }
}

/// Whether a line reads as a sentence rather than as a head: long, or closed by a full stop, or begun in small letters.
pub fn is_prose(text: &str) -> bool {
    let words = text.split_whitespace().count();
    let first = text.chars().find(|letter| letter.is_alphanumeric());
    let last_word = text.rsplit(' ').next().unwrap_or_default();
    let closes = text.ends_with(['.', '。', '!', '?', ';', '।'])
        && !details::is_document(last_word)
        && last_word.chars().filter(|letter| letter.is_alphabetic()).count() > 4
        || text.ends_with('。');
    first.is_some_and(char::is_lowercase)
        || words > 16
        || closes
        || text.ends_with(',')
        || (words > 9 && small_words(text) * 2 > words)
        || (text.chars().any(is_joined_script) && text.chars().count() > 60)
}

/// Words that begin in small letters and are longer than a particle.
fn small_words(text: &str) -> usize {
    text.split_whitespace()
        .filter(|word| word.chars().count() > 3 && word.starts_with(char::is_lowercase))
        .count()
}
