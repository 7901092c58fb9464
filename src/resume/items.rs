//! The head of an entry cut into its parts.

use super::lines::{self, TextRange, cells, is_joined_script, row_cells};
use super::parts::{
    About, Item, PartKind, STRONG_ORGANISATIONS, begins_degree, classify, classify_words, has_short_form,
    is_legal_form, is_place, is_place_name, last_is_area,
};
use super::sentences;
use crate::data::places::Region;
use crate::data::resume::entries;
use crate::data::resume::labels::{self, Field};
use crate::data::resume::plain;
use crate::data::resume::studies::{self, CONNECTING};
use crate::parse::place::{Certainty, resolve_text};

const TRIM: &[char] = &[
    ',', '|', '·', '•', ':', ';', '-', '–', '—', '/', '、', '，', '：', '~', '→', '\u{ad}', '*', '@', '،',
    '؛', '－',
];

/// The parts of a line without the stretches in `cut`, which are in order.
pub fn items(text: &str, line: TextRange, number: usize, cut: &[TextRange], about: About) -> Vec<Item> {
    if about == About::Work
        && let Some(told) = sentences::told(text, line, number, cut)
    {
        return told;
    }
    // "Company: Worked as foreman at Harwick Works"
    if about == About::Work
        && let Some((label, value)) = line.text(text).split_once([':', '：'])
        && matches!(labels::field(&plain(label)), Some(Field::Employer | Field::Title))
        && let Some(told) =
            sentences::told(text, TextRange::of(line.text(text), line.start, value), number, cut)
        && told.len() > 1
    {
        return told;
    }
    let mut items = Vec::new();
    let mut at = line.start;
    // A label whose value stands in the next part.
    let mut label = None;
    for stop in cut.iter().copied().chain([TextRange { start: line.end, end: line.end }]) {
        let piece = TextRange { start: at, end: stop.start.min(line.end).max(at) };
        for cell in cells(piece.text(text), piece.start) {
            for part in strong_parts(text, cell, about) {
                let part = if about == About::Study { without_connectives(text, part) } else { part };
                if part.is_empty() {
                    continue;
                }
                if about == About::Study {
                    split_commas(text, part, number, about, &mut items);
                    continue;
                }
                // "At M/s Willow Mill"
                let named = part
                    .text(text)
                    .strip_prefix("At")
                    .filter(|rest| rest.starts_with([' ', '.', ':']))
                    .map(|rest| {
                        TextRange::of(part.text(text), part.start, rest).trimmed(text, &['.', ':', ','])
                    })
                    .filter(|rest| rest.text(text).starts_with(char::is_uppercase));
                if let Some(named) = named {
                    let first = items.len();
                    split_commas(text, named, number, about, &mut items);
                    told_by_label(text, Field::Employer, named, first, number, &mut items);
                    continue;
                }
                let before = TextRange { start: line.start, end: part.start }.text(text);
                if AT.iter().any(|word| before.ends_with(word)) {
                    let first = items.len();
                    split_commas(text, part, number, about, &mut items);
                    told_by_label(text, Field::Employer, part, first, number, &mut items);
                    continue;
                }
                let leads = part.start == line.start;
                let (field, value) = match labelled(text, part, line.end, leads) {
                    Some((field, value)) if value.is_empty() => {
                        label = Some(field);
                        continue;
                    }
                    Some((field, value)) => (Some(field), value),
                    None => (label.take(), part),
                };
                label = None;
                let first = items.len();
                split_commas(text, value, number, about, &mut items);
                if let Some(field) = field {
                    told_by_label(text, field, value, first, number, &mut items);
                } else {
                    place_in_brackets(text, part, first, &mut items);
                    alias(text, part, first, &mut items);
                }
            }
        }
        at = stop.end.max(at);
    }
    items
}

/// The parts of a table's row, by what the table's head says of its columns.
pub fn row(
    text: &str,
    line: TextRange,
    number: usize,
    columns: &[Option<Field>],
    cut: &[TextRange],
) -> Vec<Item> {
    let dated = |cell: TextRange| cut.iter().any(|period| period.start < cell.end && cell.start < period.end);
    let cells = row_cells(line.text(text), line.start).into_iter().zip(columns);
    let items = cells.filter_map(|(cell, field)| {
        let place = cell.trimmed(text, TRIM);
        let kind = match field {
            Some(Field::Employer) => PartKind::Organisation,
            Some(Field::Title) => PartKind::Title,
            Some(Field::Place) => PartKind::Place,
            Some(Field::Period) => return None,
            None => match classify(place.text(text), About::Work) {
                kind @ PartKind::Engagement(_) => kind,
                _ => PartKind::Detail,
            },
        };
        (!place.is_empty() && !dated(cell)).then_some(Item { place, kind, line: number })
    });
    items.collect()
}

/// A label and what stands behind it; nothing stands there where the value is the next part of the line.
/// `leads` says that the part begins the line.
fn labelled(text: &str, part: TextRange, line_end: usize, leads: bool) -> Option<(Field, TextRange)> {
    let words = part.text(text);
    let value = |after: &str| TextRange::of(words, part.start, after).trimmed(text, TRIM);
    if let Some((before, after)) = words.split_once([':', '：'])
        && before.len() < 60
        && let Some(field) = labels::field(&plain(before))
    {
        let value = value(after);
        return has_words(value.text(text))
            .then_some((field, value))
            .or(Some((field, TextRange { start: part.end, end: part.end })));
    }
    if let Some((before, after)) = words.split_once(['-', '–'])
        && before.len() < 60
        && has_words(after)
        && let Some(field) = labels::field(&plain(before))
        && after.starts_with([' ', '-', '–'])
    {
        return Some((field, value(after)));
    }
    // "Company", a gap, ": Heron Cranes".
    let gap = TextRange { start: part.end, end: line_end }.text(text);
    let after = gap.trim_start();
    // "Company", a tab, "Heron Cranes".
    let column = leads && gap.starts_with('\t');
    let marked = after.starts_with([':', '：', '-', '–']) || column && !after.is_empty();
    if words.len() < 60 && (marked || after.is_empty()) {
        let folded = plain(words);
        let field = labels::field(&folded)
            .filter(|_| marked && !after.contains("City") || folded != "company name")?;
        return (marked || matches!(field, Field::Period | Field::Title))
            .then_some((field, TextRange { start: part.end, end: part.end }));
    }
    None
}

/// The first of the items behind a label is what the label says.
fn told_by_label(
    text: &str,
    field: Field,
    value: TextRange,
    first: usize,
    line: usize,
    items: &mut Vec<Item>,
) {
    let kind = match field {
        Field::Employer => PartKind::Organisation,
        Field::Title => PartKind::Title,
        Field::Period => PartKind::Detail,
        Field::Place => PartKind::Place,
    };
    if field == Field::Title
        && let Some((title, employer)) = sentences::title_and_employer(text, value)
    {
        items.truncate(first);
        items.push(Item { place: title, kind, line });
        items.push(Item { place: employer, kind: PartKind::Organisation, line });
        return;
    }
    if matches!(field, Field::Period | Field::Title) {
        items.truncate(first);
        items.push(Item { place: value, kind, line });
        return;
    }
    if let Some(item) =
        items.iter_mut().skip(first).find(|item| field == Field::Place || item.kind != PartKind::Place)
    {
        item.kind = kind;
    }
}

/// A place in brackets follows an employer: "Fitter, Harrow House (Kelmarsh)". What begins small in brackets is a detail.
fn place_in_brackets(text: &str, part: TextRange, first: usize, items: &mut Vec<Item>) {
    if !(TextRange { start: 0, end: part.start }).text(text).ends_with(['(', '（']) {
        return;
    }
    let words = part.text(text);
    if words.starts_with(char::is_lowercase) && words.contains(',') {
        items.iter_mut().skip(first).for_each(|item| item.kind = PartKind::Detail);
        return;
    }
    let capital = |word: &str| word.starts_with(char::is_uppercase) || matches!(word, "de" | "del" | "la");
    let named = words.split(' ').count() <= 3 && words.split(' ').all(capital);
    let [own] = items.get(first..).unwrap_or_default() else { return };
    let may_be = own.kind == PartKind::Place || own.kind == PartKind::Unknown && named;
    let Some(before) = first.checked_sub(1).and_then(|at| items.get(at)).copied() else { return };
    let PartKind::TitleAndMore(cut) = before.kind else { return };
    if !may_be {
        return;
    }
    let employer = TextRange { start: cut, end: before.place.end }.trimmed(text, TRIM);
    let title = TextRange { start: before.place.start, end: cut }.trimmed(text, TRIM);
    if employer.is_empty() || title.is_empty() {
        return;
    }
    items.truncate(first - 1);
    items.push(Item { place: title, kind: PartKind::Title, line: before.line });
    items.push(Item { place: employer, kind: PartKind::Organisation, line: before.line });
    items.push(Item { place: part, kind: PartKind::Place, line: before.line });
}

/// Words in brackets behind an organisation say more of it: "Plover Engineering (formerly …)", "(Client: …)".
fn alias(text: &str, part: TextRange, first: usize, items: &mut [Item]) {
    let before = TextRange { start: 0, end: part.start }.text(text);
    if !before.ends_with(['(', '（']) {
        return;
    }
    let folded = plain(part.text(text));
    let leads = folded.split(' ').next().unwrap_or_default();
    let told = matches!(
        leads,
        "formerly"
            | "previously"
            | "now"
            | "client"
            | "clients"
            | "erstwhile"
            | "earlier"
            | "a"
            | "an"
            | "part"
            | "subsidiary"
            | "division"
            | "group"
            | "through"
            | "via"
            | "payroll"
            | "on"
            | "vormals"
            | "ehemals"
            | "antes"
            | "anciennement"
    );
    let (known, own) = items.split_at_mut(first.min(items.len()));
    let Some(last) = known.last_mut() else { return };
    let shares = || {
        let words = plain(last.place.text(text));
        words.split(' ').any(|word| word.len() > 3 && folded.split(' ').any(|other| other == word))
    };
    let of_organisation = last.kind == PartKind::Organisation;
    let of_unknown = last.kind == PartKind::Unknown && (told || shares());
    if !(of_organisation || of_unknown) {
        return;
    }
    for item in own.iter_mut().filter(|item| {
        matches!(item.kind, PartKind::Organisation | PartKind::School | PartKind::Unknown) || told
    }) {
        item.kind = PartKind::Detail;
    }
    if of_unknown {
        last.kind = PartKind::Organisation;
    }
}

/// The longest words before a sign that are looked at for what the sign means, in bytes.
const LONGEST_LEFT: usize = 200;

/// The shortest words before a dash on one side of a space that parts a title from an employer.
const SHORTEST_LEFT: usize = 5;

/// Parts between signs that people put between the fields of a head.
fn strong_parts(text: &str, whole: TextRange, about: About) -> Vec<TextRange> {
    let inside = whole.text(text);
    let mut parts = Vec::new();
    let mut start = 0;
    let mut depth = 0usize;
    let mut before = ' ';
    // "役職：営業部 主任" is one value.
    let labelled = about == About::Work
        && inside.split_once([':', '：']).is_some_and(|(label, value)| {
            !value.contains([':', '：', '|', '｜']) && labels::field(&plain(label)).is_some()
        });
    let mostly_joined = {
        let joined = inside.chars().filter(|letter| is_joined_script(*letter)).count();
        joined * 2 > inside.chars().filter(|letter| letter.is_alphabetic()).count()
    };
    for (at, letter) in inside.char_indices() {
        let after = inside.get(at + letter.len_utf8()..).unwrap_or_default();
        let spaced = before == ' ' && after.starts_with(' ');
        let length = match letter {
            '|' | '·' | '•' | '｜' | '∙' | '●' | '/' if letter != '/' || spaced => letter.len_utf8(),
            '–' | '—' | '―' | '-' | '−' | '\u{ad}' | '@' | '~' | '→' | '－' if spaced => {
                letter.len_utf8()
            }
            '—' => letter.len_utf8(),
            // A wide hyphen of which two bytes were decoded as letters and the third was lost.
            'ï' if after.starts_with('¼') => letter.len_utf8() + '¼'.len_utf8(),
            // "Production Supervisor- Harwick Mills"
            '–' | '-'
                if about == About::Work
                    && (after.starts_with(' ') || before == ' ')
                    && (SHORTEST_LEFT..LONGEST_LEFT).contains(&at.saturating_sub(start))
                    && after.trim_start().starts_with(char::is_uppercase)
                    && matches!(
                        classify_words(inside.get(start..at).unwrap_or_default(), about),
                        PartKind::Title | PartKind::Organisation
                    ) =>
            {
                letter.len_utf8()
            }
            // "(주)다온시스템", "（株）みどり"
            '(' | '（' if is_short_company(after) => 0,
            // "BA (Hons) Animation" is a degree and its field.
            '(' if about == About::Study && is_honours(after) => 0,
            '(' | '（' if before == ' ' || mostly_joined => {
                depth += 1;
                letter.len_utf8()
            }
            ')' | '）' if depth > 0 => {
                depth -= 1;
                letter.len_utf8()
            }
            ';' => 1,
            ':' if about == About::Work
                && spaced
                && at.saturating_sub(start) < LONGEST_LEFT
                && classify_words(inside.get(start..at).unwrap_or_default(), about) != PartKind::Unknown =>
            {
                1
            }
            ' ' if at.saturating_sub(start) < LONGEST_LEFT
                && (after.starts_with("as ") || after.starts_with("As ")) =>
            {
                let left = inside.get(start..at).unwrap_or_default();
                // "Gander Dynamos Ltd as Manager"
                if about == About::Work && classify_words(left, About::Work) == PartKind::Organisation {
                    let rest = after.get("as ".len()..).unwrap_or_default();
                    let article = ["a ", "an ", "the "]
                        .iter()
                        .find(|article| rest.starts_with(**article))
                        .map_or(0, |article| article.len());
                    "as ".len() + 1 + article
                } else {
                    0
                }
            }
            ':' if about == About::Study
                && at.saturating_sub(start) < LONGEST_LEFT
                && classify_words(inside.get(start..at).unwrap_or_default(), about) == PartKind::Degree
                && classify_words(after.split([',', '(']).next().unwrap_or_default(), about)
                    == PartKind::School =>
            {
                1
            }
            ' ' | '-' | ',' | '\n' | '\t' | '.' if about == About::Study && begins_another(after) => 1,
            ' ' | '\t' if labelled => 0,
            ' ' if mostly_joined => 1,
            ' ' if before != ' ' && at.saturating_sub(start) < LONGEST_LEFT => {
                joint(inside.get(start..at).unwrap_or_default(), after, about)
            }
            _ => 0,
        };
        if length > 0 && at >= start {
            parts.push(TextRange { start: whole.start + start, end: whole.start + at });
            start = at + length;
        }
        before = letter;
    }
    parts.push(TextRange { start: whole.start + start.min(inside.len()), end: whole.end });
    parts.into_iter().map(|part| part.trimmed(text, TRIM)).filter(|part| has_words(part.text(text))).collect()
}

/// Whether a bracket holds the sign for a company, as Korean, Japanese and Chinese write it beside the name.
fn is_short_company(after: &str) -> bool {
    let mut letters = after.chars();
    matches!(letters.next(), Some('주' | '유' | '사' | '재' | '株' | '有' | '財' | '社' | '学'))
        && matches!(letters.next(), Some(')' | '）'))
}

/// What templates write in place of an employer.
const PLACEHOLDER: &str = "Company Name";

/// Whether what follows a bracket says that a degree is one with honours.
fn is_honours(after: &str) -> bool {
    let inside = after.split_once(')').map_or("", |(inside, _)| inside);
    matches!(plain(inside).as_str(), "hon" | "honors" | "honours" | "hons")
}

/// Words between a title and the employer after it.
const AT: &[&str] = &["chez ", "presso ", "bei ", "beim ", "bij ", "tại "];
/// Those that stand there only before words that open the name of an organisation.
const IN: &[&str] =
    &["di ", "w ", "we ", "у ", "в ", "en ", "dans ", "na ", "em ", "no ", "nel ", "nella ", "al ", "في "];
/// Words between an employer and the title after it.
const AS: &[&str] = &["sebagai ", "jako ", "als ", "como ", "come ", "як ", "как "];
/// Prepositions that are written to the word after them.
const PREFIXES: &[char] = &['ب', 'ב'];

/// How many bytes part two parts of a head at a space: a title from the employer that follows it, or the other way about.
fn joint(left: &str, after: &str, about: About) -> usize {
    let word = after.split(' ').next().unwrap_or_default();
    let rest = after.get(word.len() + 1..).unwrap_or_default();
    let has = |words: &[&str]| words.iter().any(|word| after.starts_with(word));
    let left_is = |kind: PartKind| classify_words(left, About::Work) == kind;
    let short = || left.split(' ').count() <= 4 && !left.contains(|letter: char| letter.is_numeric());
    // "Engineer at Acme", but "University of Texas at Austin".
    if after.starts_with("at ") {
        return if left_is(PartKind::Title) { word.len() + 2 } else { 0 };
    }
    if about == About::Work {
        let may_be_title = || left_is(PartKind::Title) || short() && left_is(PartKind::Unknown);
        if has(AT) {
            return if may_be_title() { word.len() + 2 } else { 0 };
        }
        if has(AS) && left_is(PartKind::Organisation) {
            return word.len() + 2;
        }
        if has(IN) && opens(rest) && may_be_title() {
            return word.len() + 2;
        }
        // What a template says in place of an employer stands where one does.
        if (after.starts_with(PLACEHOLDER) || left == PLACEHOLDER) && !left.is_empty() {
            return 1;
        }
        // "Harwick Works Pvt. Ltd. Executive Officer"
        if word.starts_with(char::is_uppercase)
            && left.rsplit(' ').next().is_some_and(is_legal_form)
            && !is_legal_form(word)
            && left_is(PartKind::Organisation)
            && classify_words(after.split([',', '(', '|', '\t']).next().unwrap_or_default(), about)
                == PartKind::Title
        {
            return 1;
        }
        // "سائق بمؤسسة السلام"
        if let Some(prefix) = word.chars().next().filter(|letter| PREFIXES.contains(letter))
            && after.get(prefix.len_utf8()..).is_some_and(opens)
            && may_be_title()
        {
            return 1 + prefix.len_utf8();
        }
        // "Бухгалтер ТОВ «Обрій»", "Staf Gudang PT Samudra"
        if opens(after)
            && rest.starts_with(|letter: char| letter.is_alphanumeric() || matches!(letter, '«' | '"'))
            && left_is(PartKind::Title)
        {
            return 1;
        }
    } else if has(AT) && left_is(PartKind::Title) {
        return word.len() + 2;
    }
    if word.starts_with(entries::is_hangul) { usize::from(parts_korean(left, after, about)) } else { 0 }
}

/// Whether words begin with what opens the name of an organisation.
fn opens(words: &str) -> bool {
    let mut end = words.len().min(LONGEST_LEFT);
    while !words.is_char_boundary(end) {
        end -= 1;
    }
    let start = words.get(..end).unwrap_or_default();
    let folded = plain(start);
    let cased = start.starts_with(char::is_lowercase);
    entries::opening(&folded) > 0 && (!cased || folded.starts_with("truong "))
        || has_short_form(start)
            && start.split(' ').next().is_some_and(|word| matches!(word, "PT" | "CV" | "UD" | "PT." | "CV."))
}

/// Whether a space of Korean parts an employer from the title after it, or a school from what was studied there.
fn parts_korean(left: &str, after: &str, about: About) -> bool {
    let last = left.rsplit(' ').next().unwrap_or_default();
    let is_school = |word: &str| entries::is_school(&plain(word));
    match about {
        About::Study => is_school(last) && !after.split(' ').next().is_some_and(is_school),
        About::Work => {
            let piece = after.split(['/', ',', '|', '(', '\t', '·', '-', '–']).next().unwrap_or_default();
            last != "주식회사"
                && classify_words(last, about) == PartKind::Organisation
                && classify_words(piece, about) == PartKind::Title
                && !piece.split(' ').any(|word| classify_words(word, about) == PartKind::Organisation)
        }
    }
}

/// Whether words go on with another part of a sentence about a school: "from Reed College", "with 73 % marks".
fn begins_another(after: &str) -> bool {
    let same = |known: &&str| after.get(..known.len()).is_some_and(|start| start.eq_ignore_ascii_case(known));
    let with = after.get(..5).is_some_and(|start| start.eq_ignore_ascii_case("with "))
        && after
            .get(5..)
            .is_some_and(|rest| rest.trim_start().starts_with(|letter: char| letter.is_ascii_digit()));
    after.starts_with(|letter: char| letter.is_ascii_alphabetic()) && (with || CONNECTING.iter().any(same))
}

/// A part of a sentence about a school without the words that join it to the others.
fn without_connectives(text: &str, part: TextRange) -> TextRange {
    let mut part = part;
    let known = |word: &str, is_known: fn(&str) -> bool| word.len() < 16 && is_known(&plain(word));
    loop {
        let inside = part.text(text);
        let Some(first) = inside.split(lines::is_space).next().filter(|word| word.len() < inside.len())
        else {
            break;
        };
        if !known(first, studies::is_leading) || begins_degree(&plain(inside)) {
            break;
        }
        part = TextRange { start: part.start + first.len(), end: part.end }.trimmed(text, TRIM);
    }
    loop {
        let inside = part.text(text);
        let Some(last) = inside.rsplit(lines::is_space).next().filter(|word| word.len() < inside.len())
        else {
            break;
        };
        if !known(last, studies::is_closing) {
            break;
        }
        part = TextRange { start: part.start, end: part.end - last.len() }.trimmed(text, TRIM);
    }
    part
}

fn has_words(text: &str) -> bool {
    text.chars().any(char::is_alphabetic)
}

/// Words that stand for a part of an employer and belong to the title before them.
const TEAMS: &[&str] = &[
    "platform",
    "backend",
    "frontend",
    "front",
    "infrastructure",
    "payments",
    "growth",
    "mobile",
    "data",
    "security",
    "web",
    "cloud",
    "identity",
    "operations",
    "marketing",
    "sales",
    "engineering",
    "product",
    "ios",
    "android",
    "machine",
    "core",
    "team",
    "division",
    "ii",
    "iii",
    "iv",
    "level",
    "grade",
    "ledger",
    "search",
    "ads",
    "research",
    "development",
    "quality",
    "support",
    "finance",
    "import",
    "business",
    "customer",
    "human",
    "north",
    "south",
    "east",
    "west",
    "emea",
    "apac",
    "americas",
    "international",
];

fn split_commas(text: &str, part: TextRange, line: usize, about: About, items: &mut Vec<Item>) {
    let words = part.text(text);
    let mut push = |place: TextRange, kind: PartKind| {
        let place = place.trimmed(text, TRIM);
        if !place.is_empty() {
            items.push(Item { place, kind, line });
        }
    };
    let mut whole = classify(words, about);
    // "Contoso, Austin, TX": the first piece is no name of a place.
    if whole == PartKind::Place
        && about == About::Work
        && let Some((first, rest)) = words.split_once(',')
        && !is_place_name(first)
        && is_place(rest.trim())
    {
        whole = PartKind::Unknown;
    }
    if matches!(
        whole,
        PartKind::Place | PartKind::Mode(_) | PartKind::Engagement(_) | PartKind::Detail | PartKind::Board
    ) {
        push(part, whole);
        return;
    }
    let mut pieces: Vec<TextRange> = comma_pieces(words, part.start);
    // A place at the end: "Acme Corp, Springfield, IL".
    let mut taken = 0;
    for piece in pieces.iter().skip(1).rev().take(3) {
        if !is_place_name(piece.text(text)) || classify_words(piece.text(text), about) != PartKind::Unknown {
            break;
        }
        taken += 1;
    }
    let mut place = None;
    while taken > 0 {
        let (Some(first), Some(last)) = (pieces.get(pieces.len() - taken), pieces.last()) else { break };
        let candidate = TextRange { start: first.start, end: last.end };
        let words = candidate.text(text);
        let certain = match taken {
            1 => {
                let area = last_is_area(words.trim());
                let before = pieces.get(..pieces.len() - 1).and_then(|before| {
                    Some(TextRange { start: before.first()?.start, end: before.last()?.end })
                });
                // "Acme Ltd, London", but "University of California, Berkeley".
                let last_piece = pieces.get(..pieces.len() - 1).and_then(<[TextRange]>::last);
                let of_organisation = about == About::Work
                    && [before, last_piece.copied()].into_iter().flatten().any(|before| {
                        let before = before.text(text);
                        classify_words(before, About::Work) == PartKind::Organisation
                            && (classify_words(before, About::Study) != PartKind::School
                                || is_foreign_school(before))
                    })
                    && !words.trim().starts_with(char::is_lowercase);
                // "Lycée Jean-Perrin, Lyon"
                let of_school = about == About::Study
                    && last_piece.is_some_and(|before| is_foreign_school(before.text(text)))
                    && is_place(words.trim());
                // "Contoso, Berlin"
                let one_word = about == About::Work
                    && before.is_some_and(|before| {
                        let words = before.text(text);
                        !words.contains(',')
                            && classify_words(words, About::Work) == PartKind::Unknown
                            && !is_place_name(words)
                    })
                    && is_place(words.trim())
                    && !words.trim().contains(' ');
                let state = words.trim().chars().all(|letter| letter.is_ascii_uppercase())
                    && Region::from_codes("US", words.trim()).is_some();
                of_organisation
                    || of_school
                    || one_word
                    || state
                    || area && resolve_text(words).certainty >= Certainty::Written
            }
            _ => is_place(words),
        };
        if certain {
            place = Some(candidate);
            pieces.truncate(pieces.len() - taken);
            break;
        }
        taken -= 1;
    }
    let mut town = None;
    if place.is_none()
        && about == About::Work
        && let [.., before, last] = pieces.as_slice()
        && (is_town_beside(before.text(text), last.text(text).trim())
            || pieces.len() == 3 && is_lone_word(last.text(text).trim()) && {
                let kind = |at: usize| pieces.get(at).map(|piece| classify_words(piece.text(text), about));
                kind(0) == Some(PartKind::Title) && kind(1) == Some(PartKind::Organisation)
            })
    {
        town = pieces.pop();
    }
    let (Some(first), Some(last)) = (pieces.first().copied(), pieces.last().copied()) else {
        if let Some(place) = place {
            push(place, PartKind::Place);
        }
        return;
    };
    let rest = TextRange { start: first.start, end: last.end };
    match about {
        About::Study => study_pieces(text, &pieces, &mut push),
        About::Work => {
            let kinds: Vec<PartKind> =
                pieces.iter().map(|piece| classify_words(piece.text(text), about)).collect();
            let is_team = |piece: &TextRange| {
                // "T-Mobile" is one word.
                let words =
                    piece.text(text).split_whitespace().filter(|word| !word.trim_matches('-').contains('-'));
                words.map(plain).any(|word| TEAMS.contains(&word.as_str()))
            };
            match kinds.as_slice() {
                [PartKind::Organisation, ..] if end_of_title(first.text(text)).is_some() => {
                    let cut = end_of_title(first.text(text)).unwrap_or_default();
                    push(TextRange { start: rest.start, end: rest.start + cut }, PartKind::Title);
                    push(TextRange { start: rest.start + cut, end: rest.end }, PartKind::Organisation);
                }
                [one] => push(rest, *one),
                // "Software Engineer, Acme Corp": the organisation begins after the last title.
                [PartKind::Title, others @ ..] => {
                    let organisation = others
                        .iter()
                        .position(|kind| matches!(kind, PartKind::Organisation | PartKind::School));
                    let after_titles =
                        others.iter().rposition(|kind| *kind == PartKind::Title).map_or(0, |at| at + 1);
                    let cut = organisation.map(|at| at + 1).filter(|at| *at > after_titles);
                    match cut.and_then(|at| Some((pieces.get(at - 1)?, pieces.get(at)?))) {
                        // "Engineer, Acme, Inc.": an unknown word before a legal form belongs to it.
                        Some((before, from)) => {
                            let (before, from) = if is_legal_form(from.text(text))
                                && before.start > first.start
                            {
                                let start = before.start;
                                let end = pieces
                                    .iter()
                                    .rev()
                                    .find(|piece| piece.end < start)
                                    .map_or(first.end, |piece| piece.end);
                                (TextRange { start: first.start, end }, TextRange { start, end: from.end })
                            } else {
                                (*before, *from)
                            };
                            push(TextRange { start: first.start, end: before.end }, PartKind::Title);
                            push(TextRange { start: from.start, end: last.end }, PartKind::Organisation);
                        }
                        None if after_titles < others.len() && !pieces.get(1).is_some_and(is_team) => {
                            let title_end = pieces.get(after_titles).map_or(first.end, |piece| piece.end);
                            push(rest, PartKind::TitleAndMore(title_end));
                        }
                        None => push(rest, PartKind::Title),
                    }
                }
                // "Acme Corp, Software Engineer"
                [.., PartKind::Title] => {
                    let cut = kinds.iter().position(|kind| *kind == PartKind::Title).unwrap_or(0);
                    if let (Some(before), Some(from)) =
                        (cut.checked_sub(1).and_then(|at| pieces.get(at)), pieces.get(cut))
                    {
                        let kind = classify_words(
                            TextRange { start: first.start, end: before.end }.text(text),
                            about,
                        );
                        push(TextRange { start: first.start, end: before.end }, kind);
                        push(TextRange { start: from.start, end: last.end }, PartKind::Title);
                    }
                }
                // "Mill Hand, Willow Mill": what stands before an employer is a title, known or not.
                [PartKind::Unknown, second @ (PartKind::Organisation | PartKind::Unknown), ..]
                    if pieces.get(1).is_some_and(|piece| {
                        is_employer_after_title(first.text(text), piece.text(text), *second)
                    }) && !is_team(&first) =>
                {
                    push(first, PartKind::Title);
                    let from = pieces.get(1).map_or(first.end, |piece| piece.start);
                    push(TextRange { start: from, end: last.end }, PartKind::Organisation);
                }
                _ => push(rest, classify_words(rest.text(text), about)),
            }
        }
    }
    // It may as well be a title that no table knows: the rest of the head tells.
    if let Some(town) = town {
        push(town, PartKind::Unknown);
    }
    if let Some(place) = place {
        push(place, PartKind::Place);
    }
}

/// Whether one capitalised word is nothing that the lists know: behind a title and an employer, a town.
fn is_lone_word(words: &str) -> bool {
    words.chars().all(|letter| letter.is_alphabetic() || letter == '-')
        && words.starts_with(char::is_uppercase)
        && words.contains(char::is_lowercase)
        && classify(words, About::Work) == PartKind::Unknown
        && !is_legal_form(words)
        && !TEAMS.contains(&plain(words).as_str())
}

/// Whether a word or two behind an organisation are its town, though no table has it: "ТОВ «Обрій», Коростень".
fn is_town_beside(organisation: &str, words: &str) -> bool {
    let foreign = organisation.chars().any(|letter| letter.is_alphabetic() && u32::from(letter) >= 0x370)
        || entries::opening(&plain(organisation)) > 0
        || has_short_form(organisation);
    foreign
        && words.split(' ').count() <= 2
        && !words.contains(['«', '"', '.', '&'])
        && words.starts_with(|letter: char| letter.is_alphabetic() && !letter.is_lowercase())
        && words.chars().all(|letter| letter.is_alphabetic() || matches!(letter, ' ' | '-' | '\'' | '’'))
        && !organisation.chars().any(is_joined_script)
        && classify(words, About::Work) == PartKind::Unknown
        && !is_legal_form(words)
        && !has_short_form(&format!("a {words}"))
        && classify_words(organisation, About::Work) == PartKind::Organisation
}

/// Whether words name a faculty, which is a part of a school.
fn is_faculty(words: &str) -> bool {
    const FACULTIES: &[&str] = &[
        "facolta",
        "facultad",
        "faculdade",
        "faculte",
        "fakultas",
        "fakultat",
        "fakultet",
        "faculteit",
        "wydzial",
        "khoa",
        "факультет",
        "كلية",
        "הפקולטה",
    ];
    plain(words).split(' ').next().is_some_and(|first| FACULTIES.contains(&first))
}

/// Whether words name a school in another language than English, where a town or a subject follows the name and is no part
/// of it.
fn is_foreign_school(words: &str) -> bool {
    let folded = plain(words);
    classify_words(words, About::Study) == PartKind::School
        && !folded.split(' ').any(entries::is_english_school)
}

/// Last words of employers that begin titles as well: "Mill Hand", "Dairy Worker".
const WORKS: &[&str] = &[
    "mill",
    "mills",
    "brewery",
    "dairy",
    "quarry",
    "bakery",
    "cannery",
    "foundry",
    "shipyard",
    "nursery",
    "orchard",
    "vineyard",
    "tannery",
    "sawmill",
    "forge",
    "farm",
    "farms",
    "pottery",
    "winery",
    "distillery",
    "smithy",
];

/// Whether an unknown piece is a title because the one after it names an employer of two words or more.
fn is_employer_after_title(first: &str, second: &str, kind: PartKind) -> bool {
    let (title, employer) = (plain(first), plain(second));
    let ends = |folded: &str| folded.rsplit(' ').next().is_some_and(|last| WORKS.contains(&last));
    let organisation = kind == PartKind::Organisation || ends(&employer);
    organisation
        && (2..=4).contains(&title.split(' ').count())
        && employer.contains(' ')
        && !is_legal_form(second)
        && !ends(&title)
        && !is_place_name(first)
        && first.chars().all(|letter| letter.is_alphabetic() || matches!(letter, ' ' | '-' | '/' | '\''))
}

/// Where a title ends that an employer follows without a sign: "Financial Consultant Gander Bank".
fn end_of_title(words: &str) -> Option<usize> {
    let mut title = None;
    let mut at = 0;
    let mut since = 0;
    for word in words.split(' ') {
        let folded = plain(word);
        let capital =
            word.starts_with(char::is_uppercase) || word.starts_with(|letter: char| letter.is_ascii_digit());
        let end = at + word.len();
        if entries::is_title(&folded) {
            if title.is_none_or(|_| since == 0) {
                title = Some(end);
                since = 0;
            } else {
                return None;
            }
        } else if title.is_some() {
            since += 1;
            // "Director of Bank Operations": what follows belongs to the title.
            if since == 1 && !capital {
                return None;
            }
            if STRONG_ORGANISATIONS.contains(&folded.as_str()) && (since > 1 || folded == "company") {
                return title;
            }
        } else if !capital && !matches!(word, "of" | "and" | "&" | "for" | "the" | "de") {
            return None;
        }
        at = end + 1;
    }
    None
}

/// Degree and school before anything that only follows them.
fn study_pieces(text: &str, pieces: &[TextRange], push: &mut impl FnMut(TextRange, PartKind)) {
    let mut open: Option<(TextRange, PartKind)> = None;
    for piece in pieces {
        let kind = classify_words(piece.text(text), About::Study);
        match (&mut open, kind) {
            // "University of California, Berkeley"
            (Some((place, PartKind::School)), PartKind::Unknown) if !is_foreign_school(place.text(text)) => {
                place.end = piece.end;
            }
            // "Львівський університет, факультет економіки"
            (Some((place, PartKind::School)), PartKind::School)
                if is_foreign_school(place.text(text)) && is_faculty(piece.text(text)) =>
            {
                push(*place, PartKind::School);
                open = Some((*piece, PartKind::Unknown));
            }
            (Some((place, PartKind::School)), PartKind::School) => place.end = piece.end,
            (Some((place, PartKind::Unknown)), PartKind::Unknown) => place.end = piece.end,
            _ => {
                if let Some((place, kind)) = open.take() {
                    push(place, kind);
                }
                open = Some((*piece, kind));
            }
        }
    }
    if let Some((place, kind)) = open {
        push(place, kind);
    }
}

fn comma_pieces(words: &str, at: usize) -> Vec<TextRange> {
    let mut pieces = Vec::new();
    let mut start = 0;
    let mut depth = 0usize;
    for (position, letter) in words.char_indices() {
        let after = words.get(position + letter.len_utf8()..).unwrap_or_default();
        match letter {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => (),
        }
        // "Northwind Technology. San Jose, California"
        let stop = letter == '.'
            && after.starts_with(' ')
            && after.chars().nth(1).is_some_and(char::is_uppercase)
            && words
                .get(start..position)
                .is_some_and(|before| before.rsplit(' ').next().is_some_and(|word| word.chars().count() > 4));
        if depth == 0 && (matches!(letter, ',' | '、' | '，' | '،') || stop) {
            pieces.push(TextRange { start: at + start, end: at + position });
            start = position + letter.len_utf8();
        }
    }
    pieces.push(TextRange { start: at + start, end: at + words.len() });
    pieces.retain(|piece| piece.text_in(words, at).chars().any(char::is_alphanumeric));
    pieces
}

impl TextRange {
    fn text_in(self, words: &str, at: usize) -> &str {
        words.get(self.start.saturating_sub(at)..self.end.saturating_sub(at)).unwrap_or_default()
    }
}
