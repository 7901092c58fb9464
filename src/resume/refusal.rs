//! What of a text may not be known: found before anything else is read, so that no value can hold it.
//!
//! A line is cut into words once. A label of the one table and the words after it that are its value make a stretch; so
//! do words that alone say what is refused. Lines under a label that stands alone are its value where they look like one.

use super::lines::{Line, TextRange, is_joined_script, is_space};
use super::sections::{is_heading, is_prose};
use crate::data::dates;
use crate::data::refused::{self, Fact, Label};
use crate::data::resume::entries::is_hangul;
use crate::data::resume::{details, plain};

/// Most words of a label.
const LABEL_WORDS: u8 = 8;
/// Room that most labels of several words take.
const LABEL_BYTES: usize = 48;
/// Most letters of a label that stand apart.
const MOST_APART: usize = 4;
/// Lines above the first heading in which a bare age is one.
const TOP_LINES: usize = 12;
/// Lines of another's contacts under a label for them.
const BLOCK_LINES: usize = 5;
/// Lines after a number of identity in which its dates stand.
const PAPER_LINES: usize = 3;
/// Digits of the shortest and of the longest telephone number.
const LEAST_DIGITS: usize = 6;
const MOST_DIGITS: usize = 15;
/// Most labels in a row that wait for their values.
const MOST_WAITING: usize = 12;

/// What stands between two words, the stronger later.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Gap {
    Space,
    /// A slash, a hyphen or a colon inside.
    Inner,
    Bracket,
    Dash,
    /// The end of a sentence or of an abbreviation.
    Stop,
    Comma,
    /// A tab or three spaces.
    Wide,
    /// A bar, a dot or a semicolon between fields.
    Bar,
    /// A colon: a label stands before it.
    Colon,
    /// The line's end.
    Edge,
}

#[derive(Debug)]
struct Word {
    /// In bytes of the line.
    start: usize,
    end: usize,
    folded: String,
    before: Gap,
    /// A plus stands before it.
    plus: bool,
    /// An at sign stands after it.
    at: bool,
    /// The words of the longest label that begins here, and what the label stands for.
    label: Option<(u8, Label)>,
}

impl Word {
    fn has_digit(&self) -> bool {
        self.folded.chars().any(char::is_numeric)
    }

    fn is_number(&self) -> bool {
        self.folded.chars().all(char::is_numeric)
    }

    fn digits(&self) -> usize {
        self.folded.chars().filter(|letter| letter.is_numeric()).count()
    }

    fn value(&self) -> Option<u32> {
        if self.is_number() { self.folded.parse().ok() } else { None }
    }

    fn is_joined(&self) -> bool {
        self.folded.chars().any(is_joined_script)
    }
}

/// A line's words, and what stands after the last.
struct Words<'t> {
    text: &'t str,
    words: Vec<Word>,
    tail: Gap,
}

fn is_word_letter(letter: char) -> bool {
    letter.is_alphanumeric() || matches!(letter, '\u{300}'..='\u{36f}' | '\u{900}'..='\u{963}')
}

fn gap(between: &str, tab_is_space: bool) -> Gap {
    let inside = between.trim_matches(is_space);
    if inside.contains([
        '|', '｜', ';', '；', '•', '·', '●', '▪', '∙', '◦', '⋄', '♦', '★', '→', '➢', '\u{f0b7}', '❖', '■',
    ]) {
        return Gap::Bar;
    }
    if inside.contains([':', '：', '=', '﹕']) {
        return Gap::Colon;
    }
    let spaces: usize = between
        .chars()
        .filter(|letter| is_space(*letter))
        .map(|letter| match letter {
            '\t' if !tab_is_space => 3,
            '\u{3000}' | '\u{2003}' => 3,
            _ => 1,
        })
        .sum();
    if spaces >= 3 || inside.contains("...") || inside.contains("__") || inside.contains("……") {
        return Gap::Wide;
    }
    if inside.contains([',', '，', '、', '،']) {
        return Gap::Comma;
    }
    if inside.contains(['。', '!', '?', '।']) || inside.ends_with('.') && spaces > 0 {
        return Gap::Stop;
    }
    if inside.contains(['(', ')', '[', ']', '（', '）', '{', '}', '<', '>', '【', '】']) {
        return Gap::Bracket;
    }
    if inside.contains('/') {
        return Gap::Inner;
    }
    if inside.contains(['–', '—', '―', '−']) || inside.contains('-') && spaces > 0 {
        return Gap::Dash;
    }
    if inside.contains(['/', '-', '‐', '‑', '／', '&', '+']) { Gap::Inner } else { Gap::Space }
}

impl<'t> Words<'t> {
    fn of(text: &'t str) -> Self {
        let tab_is_space = {
            let words = text.split_whitespace().count();
            words > 6 && text.split('\t').filter(|part| !part.trim().is_empty()).count() == words
        };
        let mut words: Vec<Word> = Vec::new();
        let mut end = 0;
        let mut at = 0;
        while let Some(offset) = text.get(at..).and_then(|rest| rest.find(is_word_letter)) {
            let start = at + offset;
            let rest = text.get(start..).unwrap_or_default();
            let joined = rest.starts_with(is_joined_script);
            let length = rest
                .find(|letter: char| !is_word_letter(letter) || is_joined_script(letter) != joined)
                .unwrap_or(rest.len());
            let between = text.get(end..start).unwrap_or_default();
            let mut before = gap(between, tab_is_space);
            // "12:30" is no label.
            let digits = |letter: Option<char>| letter.is_some_and(char::is_numeric);
            if before == Gap::Colon
                && between == ":"
                && digits(text.get(..end).and_then(|before| before.chars().next_back()))
                && digits(rest.chars().next())
            {
                before = Gap::Inner;
            }
            // "السن / 36": Egyptian forms write a slash for the colon.
            let is_arabic = |letter: char| matches!(letter, '\u{620}'..='\u{64a}');
            if between == " / " && text.get(..end).is_some_and(|before| before.ends_with(is_arabic)) {
                before = Gap::Colon;
            }
            if words.is_empty() && before != Gap::Colon {
                before = Gap::Edge;
            }
            if let Some(last) = words.last_mut() {
                last.at = between.contains('@');
            }
            let plus = between.ends_with(['+', '＋']) || between.ends_with("+(");
            let word = rest.get(..length).unwrap_or_default();
            let folded = plain(word);
            end = start + length;
            at = end;
            let cut = if joined { label_inside(word) } else { None };
            if let Some(cut) = cut {
                let (label, value) = word.split_at(cut);
                let middle = start + cut;
                words.push(Word {
                    start,
                    end: middle,
                    folded: plain(label),
                    before,
                    plus,
                    at: false,
                    label: None,
                });
                let folded = plain(value);
                words.push(Word {
                    start: middle,
                    end,
                    folded,
                    before: Gap::Space,
                    plus: false,
                    at: false,
                    label: None,
                });
            } else {
                words.push(Word { start, end, folded, before, plus, at: false, label: None });
            }
        }
        let after = text.get(end..).unwrap_or_default();
        let tail = if after.trim_start_matches(is_space).starts_with([':', '：', '-', '–', '—', '=']) {
            Gap::Colon
        } else {
            Gap::Edge
        };
        let mut words = Self { text, words, tail };
        for at in 0..words.words.len() {
            let label = words.find_label(at);
            if let Some(word) = words.words.get_mut(at) {
                word.label = label;
            }
        }
        words
    }

    fn get(&self, at: usize) -> Option<&Word> {
        self.words.get(at)
    }

    /// What stands before a word; after the last, what ends the line.
    fn before(&self, at: usize) -> Gap {
        self.get(at).map_or(self.tail, |word| word.before)
    }

    fn written(&self, from: usize, to: usize) -> &'t str {
        let (Some(first), Some(last)) = (self.get(from), to.checked_sub(1).and_then(|to| self.get(to)))
        else {
            return "";
        };
        self.text.get(first.start..last.end).unwrap_or_default()
    }

    fn folded(&self, from: usize, to: usize) -> String {
        let mut folded = String::new();
        for word in self.words.get(from..to).unwrap_or_default() {
            if !folded.is_empty() {
                folded.push(' ');
            }
            folded.push_str(&word.folded);
        }
        folded
    }

    /// Whether a bar or a semicolon before a word stands for a colon: the words after it are a value and nothing else.
    fn after_label(&self, at: usize, length: usize) -> bool {
        let (Some(label), Some(value)) = (at.checked_sub(1).and_then(|at| self.get(at)), self.get(at)) else {
            return false;
        };
        let semicolon = self.text.get(label.end..value.start).is_some_and(|sign| sign.trim() == ";");
        let next = at + length;
        semicolon || next >= self.words.len() || matches!(self.before(next), Gap::Bar | Gap::Wide)
    }

    /// Whether something new begins at a word.
    fn starts(&self, at: usize) -> bool {
        !matches!(self.before(at), Gap::Space | Gap::Inner)
    }

    /// The word after the longest label at a word, and what it stands for.
    fn label(&self, at: usize) -> Option<(usize, Label)> {
        self.get(at)?.label.map(|(count, label)| (at + usize::from(count), label))
    }

    /// Looks for the longest label at a word. Every later question about labels is answered from what is kept of this.
    fn find_label(&self, at: usize) -> Option<(u8, Label)> {
        let first = self.get(at)?;
        if let Some(found) = self.label_set_apart(at) {
            return Some(found);
        }
        if first.folded.is_empty() || first.has_digit() || !refused::begins_label(&first.folded) {
            return None;
        }
        let mut found = refused::label(&first.folded).map(|label| (1, label));
        let mut folded = String::new();
        for count in 2..=LABEL_WORDS {
            let Some(word) = self.get(at + usize::from(count) - 1) else { break };
            if !matches!(word.before, Gap::Space | Gap::Inner | Gap::Bracket) {
                break;
            }
            if folded.is_empty() {
                folded.reserve(LABEL_BYTES);
                folded.push_str(&first.folded);
            }
            folded.push(' ');
            folded.push_str(&word.folded);
            if let Some(label) = refused::label(&folded) {
                // "S/o" is a label, the letters of "S. O." are not.
                let letters = count == 2 && folded.len() == 3;
                if !letters || word.before == Gap::Inner {
                    found = Some((count, label));
                }
            }
            if !refused::begins_label(&folded) {
                break;
            }
        }
        found
    }

    /// A label whose letters stand apart, as forms of East Asia space them out: "性　別", "국 적".
    fn label_set_apart(&self, at: usize) -> Option<(u8, Label)> {
        let mut written = String::new();
        let mut found = None;
        for count in 1..=MOST_APART {
            let Some(word) = self.get(at + count - 1) else { break };
            let mut letters = word.folded.chars();
            let (Some(letter), None) = (letters.next(), letters.next()) else { break };
            let eastern = is_joined_script(letter) || is_hangul(letter);
            if !eastern || count > 1 && !matches!(word.before, Gap::Space | Gap::Wide) {
                break;
            }
            written.push(letter);
            if count > 1
                && let Some(label) = refused::label(&written)
            {
                found = Some((u8::try_from(count).unwrap_or(u8::MAX), label));
            }
        }
        found
    }

    /// Whether a label of anything begins at a word, so that a value before it ends.
    fn begins_other(&self, at: usize) -> bool {
        let Some(word) = self.get(at) else { return true };
        if word.at || matches!(word.folded.as_str(), "http" | "https" | "www" | "mailto") {
            return true;
        }
        if let Some((end, _)) = self.label(at)
            && (matches!(self.before(end), Gap::Colon | Gap::Wide | Gap::Dash)
                || self.get(end).is_some_and(|next| next.plus || next.has_digit()))
        {
            return true;
        }
        let mut folded = String::new();
        for count in 1..=3 {
            let Some(word) = self.get(at + count - 1) else { break };
            if count > 1 && !matches!(word.before, Gap::Space | Gap::Inner) {
                break;
            }
            if count > 1 {
                folded.push(' ');
            }
            folded.push_str(&word.folded);
            if details::is_contact(&folded) {
                let after = self.before(at + count);
                let number = self
                    .get(at + count)
                    .is_some_and(|next| next.plus || next.digits() >= 3 && folded.len() > 1);
                if matches!(after, Gap::Colon) || number {
                    return true;
                }
            }
        }
        false
    }

    /// Whether another label with a colon begins at a word that no table knows: "Single  Total experience: 4 years".
    fn begins_unknown_label(&self, at: usize) -> bool {
        let capital = self.written(at, at + 1).starts_with(char::is_uppercase);
        capital
            && (at + 1..=at + 4)
                .take_while(|next| {
                    *next == at + 1 || matches!(self.before(next - 1), Gap::Space | Gap::Inner)
                })
                .any(|next| self.before(next) == Gap::Colon)
    }
}

/// Where a label ends inside a word of a script without spaces whose rest is its value: "性别女".
fn label_inside(word: &str) -> Option<usize> {
    if word.chars().count() > 14 || refused::label(&plain(word)).is_some() {
        return None;
    }
    let mut cuts: Vec<usize> = word.char_indices().skip(2).take(8).map(|(at, _)| at).collect();
    cuts.reverse();
    cuts.into_iter().find(|at| {
        let (label, value) = word.split_at(*at);
        let is_value = plain(value);
        matches!(refused::label(&plain(label)), Some(Label::Refused(_)))
            && (refused::is_value(&is_value) || refused::is_alone(&is_value))
    })
}

/// Whether a folded word names a month; the table of months keeps its marks.
fn is_month(folded: &str) -> bool {
    dates::month(folded).is_some()
        || matches!(
            folded,
            "marz"
                | "fevr"
                | "aout"
                | "dec"
                | "janner"
                | "marco"
                | "ocak"
                | "subat"
                | "mart"
                | "nisan"
                | "mayis"
                | "haziran"
                | "temmuz"
                | "agustos"
                | "eylul"
                | "ekim"
                | "kasim"
                | "aralik"
                | "stycznia"
                | "lutego"
                | "marca"
                | "kwietnia"
                | "maja"
                | "czerwca"
                | "lipca"
                | "sierpnia"
                | "wrzesnia"
                | "pazdziernika"
                | "listopada"
                | "grudnia"
                | "maret"
                | "oktober"
                | "desember"
                | "januari"
                | "februari"
                | "juni"
                | "juli"
                | "agustus"
                | "mei"
        )
}

fn is_month_or_small(folded: &str) -> bool {
    is_month(folded)
        || matches!(
            folded,
            "of" | "de"
                | "del"
                | "di"
                | "do"
                | "th"
                | "st"
                | "nd"
                | "rd"
                | "am"
                | "den"
                | "on"
                | "el"
                | "le"
                | "il"
                | "em"
                | "er"
                | "the"
                | "dal"
                | "г"
                | "р"
                | "年"
                | "月"
                | "日"
                | "년"
                | "월"
                | "일"
                | "生"
                | "年生"
                | "日生"
                | "月生"
                | "昭和"
                | "平成"
                | "大正"
                | "令和"
                | "西暦"
        )
}

/// How many words from one on are a date; 0 when there is none.
fn date_words(words: &Words<'_>, from: usize) -> usize {
    let mut numbers = 0;
    let mut year = false;
    let mut count = 0;
    let mut last = 0;
    while let Some(word) = words.get(from + count).filter(|_| count < 10) {
        let fits_gap = count == 0
            || match word.before {
                Gap::Space | Gap::Inner => true,
                Gap::Comma => word.has_digit() || is_month(&word.folded),
                Gap::Stop | Gap::Dash => word.has_digit() || is_month_or_small(&word.folded),
                _ => false,
            };
        if !fits_gap || word.plus {
            break;
        }
        if word.has_digit() {
            let digits = word.digits();
            let long = digits > 4 && !(count == 0 && matches!(digits, 6 | 8));
            let done = year && numbers > 1 && word.before != Gap::Inner
                || digits == 4 && year
                || numbers >= 3
                || numbers >= 1 && digits == 3;
            if long || done {
                break;
            }
            // "4th", "2nd", "4May1990", but not "X0000000".
            if !word.is_number()
                && !word.folded.starts_with(char::is_numeric)
                && !is_month(word.folded.trim_end_matches(char::is_numeric))
            {
                break;
            }
            numbers += if digits >= 6 { 3 } else { 1 };
            year |= digits >= 4;
            count += 1;
            last = count;
        } else if is_month_or_small(&word.folded) || is_weekday(&word.folded) {
            count += 1;
            if numbers > 0 && (is_month(&word.folded) || word.is_joined()) {
                last = count;
            }
        } else {
            break;
        }
    }
    if numbers > 0 { last } else { 0 }
}

fn is_weekday(folded: &str) -> bool {
    matches!(
        folded,
        "monday"
            | "tuesday"
            | "wednesday"
            | "thursday"
            | "friday"
            | "saturday"
            | "sunday"
            | "mon"
            | "tue"
            | "wed"
            | "thu"
            | "fri"
            | "sat"
            | "sun"
    )
}

fn is_year_word(folded: &str) -> bool {
    matches!(
        folded,
        "years"
            | "year"
            | "yrs"
            | "yr"
            | "y"
            | "ys"
            | "ans"
            | "an"
            | "jahre"
            | "jahr"
            | "anos"
            | "ano"
            | "anni"
            | "jaar"
            | "lat"
            | "lata"
            | "let"
            | "rokov"
            | "ev"
            | "ani"
            | "ar"
            | "vuotta"
            | "лет"
            | "года"
            | "год"
            | "років"
            | "роки"
            | "岁"
            | "歳"
            | "歲"
            | "세"
            | "살"
            | "سنة"
            | "عاما"
            | "عام"
            | "عامًا"
            | "سال"
            | "वर्ष"
            | "साल"
            | "tahun"
            | "tuoi"
            | "yas"
            | "yasinda"
            | "周岁"
            | "才"
    )
}

/// How many words from one on are an age: a number, and what says that it counts years. `bare` takes a number alone.
fn age_words(words: &Words<'_>, from: usize, bare: bool) -> usize {
    let mut at = from;
    if words.get(at).is_some_and(|word| matches!(word.folded.as_str(), "満" | "满" | "만" | "about")) {
        at += 1;
    }
    let Some(word) = words.get(at) else { return 0 };
    let number = word.folded.trim_end_matches(|letter: char| !letter.is_numeric());
    let unit = word.folded.get(number.len()..).unwrap_or_default();
    let number = number.trim_start_matches('만');
    if !number.parse::<u32>().is_ok_and(|age| (14..=99).contains(&age)) {
        return 0;
    }
    let mut counted = is_year_word(unit) || unit == "yo";
    if !unit.is_empty() && !counted {
        return 0;
    }
    at += 1;
    while let Some(word) = words.get(at).filter(|word| matches!(word.before, Gap::Space | Gap::Inner)) {
        let known = is_year_word(&word.folded);
        let more = matches!(word.folded.as_str(), "old" | "alt" | "of" | "age" | "and" | "months" | "month")
            || counted && word.value().is_some_and(|months| months < 12);
        if !(known || more && counted) {
            break;
        }
        counted = true;
        at += 1;
    }
    if counted || bare { at - from } else { 0 }
}

/// How many words from one on are a number of identity: words with digits, and what stands before them.
fn number_words(words: &Words<'_>, from: usize, most: usize) -> usize {
    let mut count = 0;
    let mut last = 0;
    while let Some(word) = words.get(from + count).filter(|_| count < 10) {
        let inner = matches!(word.before, Gap::Space | Gap::Inner | Gap::Bracket | Gap::Dash);
        if count > 0 && !inner || word.plus || last > 0 && !word.has_digit() && word.before != Gap::Inner {
            break;
        }
        if last == 0 && !word.has_digit() && count >= most {
            break;
        }
        count += 1;
        if word.has_digit() || last > 0 {
            last = count;
        }
    }
    last
}

/// How many words from one on are a telephone number, 0 where there is none.
fn telephone_words(words: &Words<'_>, from: usize) -> usize {
    let (mut count, mut digits) = (0, 0);
    while let Some(word) = words.get(from + count).filter(|_| count < 10) {
        let inner = matches!(word.before, Gap::Space | Gap::Inner | Gap::Bracket | Gap::Dash);
        let next = words.get(from + count + 1).is_some_and(Word::is_number);
        let extension = digits >= LEAST_DIGITS
            && (matches!(word.folded.as_str(), "ext" | "extension" | "x" | "poste" | "int") && next
                || word.folded.trim_start_matches("ext").trim_start_matches('x').parse::<u16>().is_ok());
        let is_second = word.plus
            || digits >= LEAST_DIGITS && word.before == Gap::Bracket
            || digits + word.digits() > MOST_DIGITS;
        if count > 0 && (!inner || is_second) || !(word.is_number() || extension) {
            break;
        }
        digits += word.digits();
        count += 1;
    }
    let of_years = (from..from + count)
        .all(|at| words.get(at).and_then(Word::value).is_some_and(|year| (1900..2100).contains(&year)));
    if digits >= LEAST_DIGITS && !of_years { count } else { 0 }
}

/// Whether a telephone number or an e-mail address stands in a word or after it, before a bar.
fn has_contact(words: &Words<'_>, from: usize) -> bool {
    let is_contact =
        |at: &usize| telephone_words(words, *at) > 0 || words.get(*at).is_some_and(|word| word.at);
    (from..part_end(words, from)).any(|at| is_contact(&at))
}

/// The word after those of a contact, which a bar ends; where it had no number yet, one alone behind the bar is its.
fn part_end(words: &Words<'_>, from: usize) -> usize {
    let count = words.words.len();
    let next_bar = |from: usize| (from + 1..count).find(|at| words.before(*at) == Gap::Bar).unwrap_or(count);
    let end = next_bar(from);
    let has_digits = words.words.get(from..end).unwrap_or_default().iter().any(Word::has_digit);
    let number = telephone_words(words, end);
    let alone = number > 0 && (end + number == count || words.before(end + number) == Gap::Bar);
    if !has_digits && alone { end + number } else { end }
}

/// Whether a label of a fax is that of a telephone too: "Tel/Fax".
fn is_shared(words: &Words<'_>, from: usize, end: usize) -> bool {
    let is_phone = |at: usize| words.get(at).is_some_and(|word| details::is_phone(&word.folded));
    words.before(from) == Gap::Inner && from.checked_sub(1).is_some_and(is_phone)
        || matches!(words.before(end), Gap::Inner | Gap::Space) && is_phone(end)
}

/// A number with its label behind it: "(512) 555-0199 (fax)".
fn labelled_after(words: &Words<'_>, cuts: &mut Vec<(usize, usize)>) {
    for at in 1..words.words.len() {
        let Some((end, Label::Refused(Fact::Fax))) = words.label(at) else { continue };
        let ends = end == words.words.len() && words.tail == Gap::Edge
            || end < words.words.len() && !matches!(words.before(end), Gap::Space | Gap::Inner | Gap::Colon);
        let joins = matches!(words.before(at), Gap::Space | Gap::Bracket | Gap::Dash | Gap::Comma);
        let one_letter = words.folded(at, end).chars().count() == 1;
        if !ends || !joins || is_shared(words, at, end) || telephone_words(words, end) > 0 {
            continue;
        }
        let start = (at.saturating_sub(10)..at).find(|from| from + telephone_words(words, *from) == at);
        let Some(start) = start.filter(|_| !one_letter || words.before(at) == Gap::Bracket) else { continue };
        let labelled = start.checked_sub(1).and_then(|before| words.get(before));
        let cut = cuts.iter().any(|(from, to)| *from < end && start < *to);
        let of_label = matches!(words.before(start), Gap::Space | Gap::Colon | Gap::Stop | Gap::Dash)
            && labelled.is_some_and(|word| details::is_phone(&word.folded));
        if !cut && !of_label {
            cuts.push((start, end));
        }
    }
}

/// Numbers and addresses in a line under a heading for those who speak for the applicant.
fn of_referees(words: &Words<'_>, cuts: &mut Vec<(usize, usize)>) {
    let apart = |at: usize| {
        let (Some(one), Some(other)) = (at.checked_sub(1).and_then(|at| words.get(at)), words.get(at)) else {
            return true;
        };
        words
            .text
            .get(one.end..other.start)
            .is_none_or(|between| between.contains([' ', '\t', '|', ',', ':', '<', '(']))
    };
    let count = words.words.len();
    let mut at = 0;
    while at < count {
        let number = telephone_words(words, at);
        if number > 0 {
            cuts.push((at, at + number));
            at += number;
            continue;
        }
        if words.get(at).is_some_and(|word| word.at) {
            let start = (0..=at).rev().find(|from| apart(*from)).unwrap_or(at);
            let end = (at + 2..count).find(|next| apart(*next)).unwrap_or(count);
            cuts.push((start, end));
            at = end;
            continue;
        }
        at += 1;
    }
}

/// How many words from one on are ordinary values of a trait.
fn value_words(words: &Words<'_>, from: usize) -> usize {
    let mut at = from;
    loop {
        if at > from
            && !matches!(words.before(at), Gap::Space | Gap::Inner | Gap::Comma | Gap::Bracket | Gap::Stop)
        {
            break;
        }
        let longest = (1..=4).rev().find(|count| {
            let within = (at + 1..at + count)
                .all(|next| matches!(words.before(next), Gap::Space | Gap::Inner | Gap::Stop));
            within && at + count <= words.words.len() && refused::is_value(&words.folded(at, at + count))
        });
        match longest {
            Some(count) => at += count,
            None => break,
        }
    }
    at - from
}

/// Words that begin with a capital or have none, as names do.
fn name_words(words: &Words<'_>, from: usize) -> usize {
    let mut count = 0;
    while let Some(word) = words.get(from + count).filter(|_| count < 6) {
        let joins = count == 0 || matches!(word.before, Gap::Space | Gap::Inner | Gap::Stop);
        let written = words.written(from + count, from + count + 1);
        if !joins || word.has_digit() || written.starts_with(char::is_lowercase) || word.plus || word.at {
            break;
        }
        if count > 0 && words.begins_other(from + count) {
            break;
        }
        count += 1;
    }
    count
}

/// How many words of a fact's own shape stand at a word.
fn shaped(words: &Words<'_>, from: usize, fact: Fact) -> usize {
    match fact {
        Fact::Birth => date_words(words, from),
        Fact::Age => age_words(words, from, true),
        Fact::Measure => match words.get(from) {
            Some(word) if word.folded.starts_with(char::is_numeric) => {
                let mut count = 1;
                while let Some(word) = words.get(from + count).filter(|_| count < 6) {
                    let unit = word.has_digit()
                        || matches!(
                            word.folded.as_str(),
                            "cm" | "cms"
                                | "m"
                                | "mtr"
                                | "mtrs"
                                | "kg"
                                | "kgs"
                                | "ft"
                                | "feet"
                                | "inch"
                                | "inches"
                                | "in"
                                | "lbs"
                                | "lb"
                                | "pounds"
                                | "см"
                                | "кг"
                                | "公分"
                                | "公斤"
                                | "센티"
                        );
                    if !unit || !matches!(word.before, Gap::Space | Gap::Inner | Gap::Stop) {
                        break;
                    }
                    count += 1;
                }
                count
            }
            _ => 0,
        },
        Fact::Number => number_words(words, from, 3),
        Fact::Postal => number_words(words, from, 1),
        Fact::Trait | Fact::Loose => value_words(words, from),
        Fact::Person => name_words(words, from),
        Fact::Origin => {
            let date = date_words(words, from);
            if date > 0 { date } else { name_words(words, from) }
        }
        Fact::Paper => {
            let date = date_words(words, from);
            if date > 0 { date } else { name_words(words, from) }
        }
        Fact::Contact => usize::from(words.get(from).is_some()),
        Fact::Referee => usize::from(has_contact(words, from)),
        Fact::Fax => telephone_words(words, from),
    }
}

/// What is known of the lines before.
#[derive(Debug, Default)]
struct Before {
    /// Labels whose values are to come in lines of their own; `None` one of something else.
    waiting: Vec<Option<Fact>>,
    /// Lines in which a paper's dates may follow.
    paper: usize,
    /// Lines that may be another's contacts.
    block: usize,
    /// Cells of the line before that are labels of what is refused, and how many cells it has.
    columns: Option<(Vec<usize>, usize)>,
    /// No heading has come yet.
    top: bool,
    /// The lines are about those who speak for the applicant.
    referees: bool,
}

/// The stretches of a text that may not be known, in order and apart.
pub fn refused(lines: &[Line<'_>]) -> Vec<TextRange> {
    let mut found: Vec<TextRange> = Vec::new();
    let mut state = Before { top: true, ..Before::default() };
    for (position, line) in lines.iter().enumerate() {
        let text = line.content();
        let words = Words::of(text);
        if words.words.is_empty() {
            continue;
        }
        if is_heading(line) {
            let folded = words.folded(0, words.words.len());
            let referees = refused::label(&folded) == Some(Label::Refused(Fact::Referee));
            state = Before { referees, ..Before::default() };
            continue;
        }
        state.top &= position < TOP_LINES;
        let mut cuts = of_line(&words, line, &mut state);
        cuts.sort_unstable();
        for (from, to) in cuts {
            let (Some(first), Some(last)) = (words.get(from), to.checked_sub(1).and_then(|to| words.get(to)))
            else {
                continue;
            };
            let start = line.content_start() + first.start;
            // "B+", "O-": the sign belongs to it.
            let after = text.get(last.end..).unwrap_or_default();
            let sign = after.strip_prefix(['+', '-']).filter(|rest| !rest.starts_with(char::is_alphanumeric));
            let end = line.content_start() + last.end + usize::from(sign.is_some());
            match found.last_mut().filter(|last| last.end > start) {
                Some(last) => last.end = last.end.max(end),
                None => found.push(TextRange { start, end }),
            }
        }
    }
    found
}

/// The runs of a line's words that may not be known.
fn of_line(words: &Words<'_>, line: &Line<'_>, state: &mut Before) -> Vec<(usize, usize)> {
    let count = words.words.len();
    let prose = count > 6 && is_prose(line.text) && !line.text.contains([':', '：', '|', '\t']);
    // The contacts of somebody else, under a label for them.
    if state.block > 0 {
        let parted = line.after_blank && state.block < BLOCK_LINES;
        let fits = count <= 6
            || words.words.iter().any(|word| word.has_digit() || word.at || word.before == Gap::Colon);
        if !parted && fits && !prose {
            state.block -= 1;
            return vec![(0, count)];
        }
        state.block = 0;
    }
    if let Some(cuts) = under_columns(words, state) {
        return cuts;
    }
    if let Some(cuts) = labels_alone(words, state) {
        return cuts;
    }
    let mut cuts: Vec<(usize, usize)> = Vec::new();
    let mut paper = false;
    let mut at = 0;
    while at < count {
        let fresh = words.starts(at)
            || cuts.last().is_some_and(|(_, end)| *end == at)
            || at == 1 && words.get(0).is_some_and(Word::is_number);
        match words.label(at) {
            Some((end, Label::Refused(fact))) => {
                let known = fact != Fact::Paper || state.paper > 0 || paper;
                match value_end(words, (at, end), fact, fresh, prose).filter(|_| known) {
                    Some(stop) => {
                        paper |= matches!(fact, Fact::Number | Fact::Paper);
                        cuts.push((at, stop));
                        at = stop.max(at + 1);
                    }
                    None => at = if fact == Fact::Paper { at + 1 } else { end },
                }
            }
            Some((end, Label::Other)) => at = end,
            None => at += 1,
        }
    }
    state.paper =
        if paper { PAPER_LINES } else { state.paper.saturating_sub(1 + usize::from(line.after_blank)) };
    if let Some(stop) = waited(words, state, &cuts) {
        cuts.push((0, stop));
    }
    labelled_after(words, &mut cuts);
    if state.referees {
        of_referees(words, &mut cuts);
    }
    alone(words, state.top, prose, &mut cuts);
    spoken_age(words, &mut cuts);
    cuts
}

/// A line of nothing but labels: their values come in the next lines, or under them as columns.
fn labels_alone(words: &Words<'_>, state: &mut Before) -> Option<Vec<(usize, usize)>> {
    let count = words.words.len();
    let mut cells: Vec<(usize, usize, Option<Fact>)> = Vec::new();
    let mut at = 0;
    while at < count {
        let (end, fact) = match words.label(at) {
            Some((end, Label::Refused(fact))) => (end, Some(fact)),
            Some((end, Label::Other)) => (end, None),
            None => {
                let end = (at + 1..=count).find(|next| {
                    *next == count || matches!(words.before(*next), Gap::Wide | Gap::Bar | Gap::Colon)
                })?;
                if end - at > 3 || !details::is_contact(&words.folded(at, end)) {
                    return None;
                }
                (end, None)
            }
        };
        if end < count && !matches!(words.before(end), Gap::Wide | Gap::Bar) {
            return None;
        }
        cells.push((at, end, fact));
        at = end;
    }
    let refused = cells.iter().filter(|(_, _, fact)| fact.is_some()).count();
    let [(from, to, fact)] = cells.as_slice() else {
        if refused == 0 {
            return None;
        }
        let columns =
            cells.iter().enumerate().filter(|(_, cell)| cell.2.is_some()).map(|(at, _)| at).collect();
        state.columns = Some((columns, cells.len()));
        return Some(cells.iter().filter(|cell| cell.2.is_some()).map(|cell| (cell.0, cell.1)).collect());
    };
    let fact = *fact;
    if fact == Some(Fact::Paper) && state.paper == 0 {
        return None;
    }
    if fact == Some(Fact::Referee) {
        state.referees = true;
        return Some(Vec::new());
    }
    if fact == Some(Fact::Contact) {
        state.block = BLOCK_LINES;
        return Some(vec![(*from, *to)]);
    }
    if state.waiting.len() < MOST_WAITING {
        state.waiting.push(fact);
    }
    let folded = words.folded(*from, *to);
    let letters = folded.chars().count();
    let sure = match fact {
        Some(Fact::Birth | Fact::Origin | Fact::Number | Fact::Trait) => {
            letters > 5
                || words.text.chars().any(is_joined_script)
                || matches!(folded.as_str(), "dob" | "d o b" | "sex")
        }
        Some(Fact::Person | Fact::Paper) => folded.contains(' '),
        _ => false,
    };
    if fact == Some(Fact::Number) {
        state.paper = PAPER_LINES + 2;
        state.waiting.clear();
        state.waiting.push(fact);
    }
    Some(if sure { vec![(*from, *to)] } else { Vec::new() })
}

/// The cells of a row under labels of what is refused.
fn under_columns(words: &Words<'_>, state: &mut Before) -> Option<Vec<(usize, usize)>> {
    let (columns, count) = state.columns.take()?;
    let mut starts: Vec<usize> = vec![0];
    starts.extend((1..words.words.len()).filter(|at| matches!(words.before(*at), Gap::Wide | Gap::Bar)));
    if starts.len() != count {
        return None;
    }
    let cell = |at: &usize| {
        let from = *starts.get(*at)?;
        Some((from, starts.get(at + 1).copied().unwrap_or(words.words.len())))
    };
    // A row that begins with a label, or one of whose cells is a label, is no row of values.
    let of_label =
        |(from, _): &(usize, usize)| words.label(*from).is_some() || words.before(*from) == Gap::Colon;
    let cuts: Vec<(usize, usize)> = columns.iter().filter_map(cell).collect();
    let is_row = words.label(0).is_none() && !cuts.iter().any(of_label);
    is_row.then_some(cuts)
}

/// The word after the value of a label in a line above, where this line begins with one.
fn waited(words: &Words<'_>, state: &mut Before, cuts: &[(usize, usize)]) -> Option<usize> {
    if state.waiting.is_empty() {
        return None;
    }
    let fact = state.waiting.remove(0)?;
    if cuts.first().is_some_and(|(from, _)| *from == 0) {
        return None;
    }
    let count = words.words.len();
    let length = shaped(words, 0, fact);
    let colon = words.before(0) == Gap::Colon;
    let whole = count <= 8 && !words.begins_other(0) && !words.words.iter().any(|word| word.at);
    match fact {
        Fact::Birth | Fact::Age | Fact::Measure | Fact::Postal if length > 0 => {
            Some(if whole { count } else { length })
        }
        Fact::Fax if length > 0 => Some(length),
        Fact::Number if length > 0 && !words.get(0).is_some_and(|word| word.plus) => Some(length),
        Fact::Trait if length > 0 && (whole || length == count) => Some(length),
        Fact::Trait | Fact::Birth | Fact::Origin | Fact::Person if colon && whole => Some(count),
        Fact::Loose if length == count => Some(count),
        Fact::Person | Fact::Origin if length == count && count <= 5 && whole => Some(count),
        Fact::Trait if count == 1 && whole && words.written(0, 1).starts_with(char::is_uppercase) => Some(1),
        Fact::Paper if length > 0 && whole => Some(count),
        _ => None,
    }
}

/// The word after the value of a label, `None` where the words are no label of what is refused. `label` is from which to
/// which word it stands, `fresh` says that something begins there.
fn value_end(
    words: &Words<'_>,
    label: (usize, usize),
    fact: Fact,
    fresh: bool,
    prose: bool,
) -> Option<usize> {
    let (from, mut at) = label;
    let count = words.words.len();
    // "Date of birth (dd/mm/yyyy):"
    if words.before(at) == Gap::Bracket
        && let Some(close) = (at + 1..(at + 6).min(count + 1)).find(|next| words.before(*next) == Gap::Colon)
        && (at..close).all(|next| {
            words.get(next).is_some_and(|word| {
                !word.has_digit()
                    && (word.folded.len() <= 4
                        || matches!(word.folded.as_str(), "optional" | "years" | "format"))
            })
        })
    {
        at = close;
    }
    // "Gender / Marital status: …", "Date of birth and age: …"
    while at < count && matches!(words.before(at), Gap::Space | Gap::Inner | Gap::Comma) {
        let joins = usize::from(words.get(at).is_some_and(|word| {
            matches!(
                word.folded.as_str(),
                "and" | "und" | "et" | "y" | "e" | "or" | "и" | "och" | "og" | "en" | "i" | "ve"
            )
        }));
        match words.label(at + joins) {
            Some((end, Label::Refused(_)))
                if end > at
                    && matches!(words.before(end), Gap::Colon | Gap::Inner | Gap::Wide | Gap::Dash) =>
            {
                at = end;
            }
            _ => break,
        }
    }
    let folded = words.folded(from, at);
    let one_word = !folded.contains(' ');
    let short = folded.chars().count() <= 3 && !folded.chars().any(is_joined_script);
    let length = shaped(words, at, fact);
    let sep = match words.before(at) {
        // "Date of birth; 4 May 1990", and a table with bars.
        Gap::Bar if length > 0 && words.after_label(at, length) => Gap::Colon,
        other => other,
    };
    if at >= count {
        // A label at the end of a line that begins with other words.
        return (sep == Gap::Colon
            && (fresh || !one_word)
            && !matches!(
                fact,
                Fact::Loose | Fact::Age | Fact::Measure | Fact::Paper | Fact::Referee | Fact::Fax
            ))
        .then_some(at);
    }
    let with_colon = sep == Gap::Colon;
    let by_gap = matches!(sep, Gap::Wide | Gap::Dash) && fresh;
    if with_colon && !fresh && one_word && !short && prose {
        return None;
    }
    let rest = piece_end(words, at);
    let accepted = match fact {
        Fact::Loose => {
            (with_colon || by_gap)
                && length > 0
                && (at + length == rest
                    || words.begins_other(at + length)
                    || words.begins_unknown_label(at + length))
                && (folded != "status" || refused::is_alone(&words.folded(at, at + length)))
        }
        Fact::Age | Fact::Measure => {
            length > 0
                && (with_colon || by_gap || fresh && !prose && sep == Gap::Space)
                && !matches!(
                    words.get(at + length).map(|word| word.folded.as_str()),
                    Some("to" | "and" | "plus" | "group" | "groups")
                )
                && words.before(at + length) != Gap::Dash
        }
        Fact::Postal => {
            (with_colon || by_gap || sep != Gap::Colon && (!one_word || folded.len() > 3)) && length > 0
        }
        Fact::Number => {
            if with_colon {
                !one_word && !short || length > 0 || folded.chars().count() > 6
            } else {
                length > 0 && (fresh || !one_word && !short) && !matches!(sep, Gap::Comma | Gap::Bar)
            }
        }
        Fact::Birth => {
            let born = one_word
                && !matches!(folded.as_str(), "dob" | "birthdate" | "geburtsdatum" | "geboortedatum");
            if with_colon {
                // "TTL: Malang, 2 Mei 1995"
                let later = || {
                    let mut next = at + 1..at + 4;
                    next.any(|at| words.before(at) == Gap::Comma && date_words(words, at) > 0)
                };
                !short || length > 0 || later()
            } else if by_gap {
                length > 0 || !one_word
            } else {
                length > 0
                    && !matches!(sep, Gap::Comma | Gap::Bar)
                    && (!born || fresh || follows_being(words, from))
            }
        }
        Fact::Trait => {
            if with_colon {
                !short || length > 0
            } else if by_gap {
                length > 0 || is_plain_value(words, at, rest, one_word)
            } else {
                length > 0
                    && matches!(sep, Gap::Space | Gap::Bracket | Gap::Inner | Gap::Stop)
                    && (at + length == rest
                        || words.begins_other(at + length)
                        || words.label(at + length).is_some()
                        || words.begins_unknown_label(at + length))
                    && (fresh || !one_word)
            }
        }
        Fact::Person => {
            let of = folded.len() == 3 && folded.contains(' ');
            let name = folded.contains("name") || of;
            if of || name && !with_colon && !by_gap {
                fresh && (length > 0 || with_colon) && !matches!(sep, Gap::Comma | Gap::Bar)
            } else if with_colon {
                fresh || !one_word
            } else {
                by_gap && (length > 0 && (!one_word || sep == Gap::Wide)) && !is_plural_place(&folded)
            }
        }
        Fact::Origin => {
            if with_colon {
                true
            } else if by_gap {
                !one_word && length > 0
            } else {
                length > 0
                    && matches!(sep, Gap::Space)
                    && (fresh || follows_being(words, from))
                    && folded.contains(' ')
                    && !folded.contains("native")
            }
        }
        Fact::Contact => {
            with_colon
                || by_gap
                || folded.contains(' ')
                    && fresh
                    && words.words.iter().skip(at).take(12).any(|word| word.digits() >= 3)
        }
        Fact::Referee => (with_colon || by_gap) && length > 0,
        Fact::Fax => {
            let plus = words.get(at).is_some_and(|word| word.plus);
            length > 0 && !is_shared(words, from, at) && (!short || folded == "fax" || with_colon || plus)
        }
        Fact::Paper => {
            (with_colon || by_gap || length > 0 && fresh) && (with_colon || date_words(words, at) > 0)
        }
    };
    if !accepted {
        return None;
    }
    Some(extent(words, at, length, fact, with_colon, prose))
}

/// "Parents – …" may be an association.
fn is_plural_place(folded: &str) -> bool {
    matches!(folded, "parents" | "brothers" | "sisters" | "sons" | "daughters" | "children")
}

/// Whether words before say that somebody is: "I was born".
fn follows_being(words: &Words<'_>, at: usize) -> bool {
    at.checked_sub(1).and_then(|before| words.get(before)).is_some_and(|word| {
        matches!(
            word.folded.as_str(),
            "i" | "am" | "was" | "he" | "she" | "is" | "and" | "suis" | "bin" | "wurde"
        )
    })
}

/// Whether what stands after a label without a colon may be its value: up to three words that are no title of a job.
fn is_plain_value(words: &Words<'_>, at: usize, rest: usize, one_word: bool) -> bool {
    let written = words.written(at, rest);
    (rest - at <= if one_word { 2 } else { 4 })
        && super::parts::classify_words(written, super::parts::About::Work) == super::parts::PartKind::Unknown
        && words.label(at).is_none()
        && (!one_word || rest == words.words.len() || words.before(rest) == Gap::Wide)
}

/// Where the words between signs end.
fn piece_end(words: &Words<'_>, from: usize) -> usize {
    (from + 1..words.words.len())
        .find(|at| matches!(words.before(*at), Gap::Comma | Gap::Wide | Gap::Bar))
        .unwrap_or(words.words.len())
}

/// The word after all that belongs to a value whose first `length` words are of its shape.
fn extent(words: &Words<'_>, from: usize, length: usize, fact: Fact, colon: bool, prose: bool) -> usize {
    let count = words.words.len();
    let mut at = from + length.max(1);
    // "born on 4 May 1990 in Port Reed"
    let joins = |word: &Word| {
        matches!(word.folded.as_str(), "in" | "a" | "en" | "em" | "te" | "zu" | "w" | "at" | "à" | "в")
    };
    if fact == Fact::Birth && prose && words.get(at).is_some_and(joins) {
        let name = name_words(words, at + 1);
        at += if name > 0 { name + 1 } else { 0 };
    }
    if matches!(fact, Fact::Contact | Fact::Referee) {
        return part_end(words, from);
    }
    if matches!(fact, Fact::Postal | Fact::Fax) || !colon && fact == Fact::Person {
        return at.min(count);
    }
    while at < count {
        let Some(word) = words.get(at) else { break };
        let stop = match word.before {
            Gap::Bar | Gap::Wide => true,
            Gap::Comma => match fact {
                Fact::Birth => length > 0 || date_words(words, at) == 0,
                Fact::Person | Fact::Origin => !colon || words.label(at).is_some() || prose,
                Fact::Trait => value_words(words, at) == 0 || alone_words(words, at) > 0 && length == 0,
                _ => true,
            },
            Gap::Stop => prose || length > 0 && fact != Fact::Person,
            Gap::Bracket => prose && length > 0,
            _ => prose && length > 0,
        };
        let number = word.plus || word.digits() >= 9 && length > 0;
        let next_label = words.begins_other(at)
            || length > 0 && words.begins_unknown_label(at)
            || length > 0 && matches!(words.label(at), Some((_, Label::Refused(_))))
            || word.before == Gap::Colon && length > 0;
        if stop || next_label || number && !matches!(fact, Fact::Number) {
            break;
        }
        at += 1;
    }
    at.min(count)
}

/// How many words from one on alone say what is refused.
fn alone_words(words: &Words<'_>, from: usize) -> usize {
    (1..=4)
        .rev()
        .find(|count| {
            from + count <= words.words.len()
                && (from + 1..from + count).all(|next| matches!(words.before(next), Gap::Space | Gap::Inner))
                && refused::is_alone(&words.folded(from, from + count))
        })
        .unwrap_or(0)
}

/// "1992年出生", "1990年5月4日生".
fn is_joined_birth(written: &str) -> bool {
    let squeezed: String = written.chars().filter(|letter| !is_space(*letter)).collect();
    let rest = squeezed.trim_start_matches(|letter: char| {
        letter.is_numeric()
            || matches!(letter, '年' | '月' | '日' | '.' | '-' | '/' | '昭' | '和' | '平' | '成')
    });
    rest.len() < squeezed.len()
        && squeezed.chars().any(char::is_numeric)
        && matches!(rest, "出生" | "生" | "生まれ" | "出生于" | "年生" | "생" | "년생")
}

/// Adds the pieces of a line whose every word says what is refused: "Male, 32 years old", "男 | 汉族", "Married".
fn alone(words: &Words<'_>, top: bool, prose: bool, cuts: &mut Vec<(usize, usize)>) {
    let count = words.words.len();
    let joined = words.text.chars().any(is_joined_script);
    if prose && !joined {
        return;
    }
    if joined {
        joined_birth(words, cuts);
    }
    let taken = taken(words, cuts);
    let mut found: Vec<(usize, usize)> = Vec::new();
    let mut maybe: Vec<(usize, usize)> = Vec::new();
    let mut from = 0;
    // A list behind a label of something else is not about the applicant.
    let mut listed = false;
    while from < count {
        let to = (from + 1..count)
            .find(|at| {
                matches!(
                    words.before(*at),
                    Gap::Comma | Gap::Wide | Gap::Bar | Gap::Bracket | Gap::Colon | Gap::Dash | Gap::Stop
                ) || joined && words.before(*at) == Gap::Space && gap_is_space(words, *at)
            })
            .unwrap_or(count);
        if matches!(words.before(from), Gap::Wide | Gap::Bar | Gap::Edge)
            || joined && words.before(from) == Gap::Comma
        {
            listed = false;
        }
        if words.before(to) == Gap::Colon && to < count {
            listed = true;
        }
        let inside = taken.get(from..to).is_some_and(|words| words.contains(&true));
        let of_list = listed && words.before(to) != Gap::Colon;
        let begins_with_colon = from == 0 && words.before(0) == Gap::Colon;
        if !inside && (!of_list || begins_with_colon) {
            let mut at = from;
            let mut sure = false;
            while at < to {
                let plain = alone_words(words, at);
                let age = age_words(words, at, false);
                if plain > 0 && at + plain <= to {
                    sure = true;
                    at += plain;
                } else if age > 0 && at + age <= to {
                    let said = words.written(at, at + age);
                    let old = words.folded(at, at + age).split(' ').any(|word| matches!(word, "old" | "alt"))
                        || said.contains(['岁', '歳', '歲', '세', '才', '满', '満']);
                    sure |= old || top;
                    at += age;
                } else {
                    break;
                }
            }
            if at == to && sure || is_joined_birth(words.written(from, to)) {
                found.push((from, to));
            } else if at == to || is_people(words, from, to) {
                maybe.push((from, to));
            }
        }
        from = to;
    }
    // Beside what is refused for certain a word for a people or a number of years is too.
    if !found.is_empty() || !cuts.is_empty() {
        found.extend(maybe);
    }
    cuts.extend(found);
}

/// Which words are in a run already.
fn taken(words: &Words<'_>, cuts: &[(usize, usize)]) -> Vec<bool> {
    let mut taken = vec![false; words.words.len()];
    for (from, to) in cuts {
        if let Some(run) = taken.get_mut(*from..*to) {
            run.fill(true);
        }
    }
    taken
}

/// Adds "1992 年出生", however it is spaced.
fn joined_birth(words: &Words<'_>, cuts: &mut Vec<(usize, usize)>) {
    let count = words.words.len();
    let taken = taken(words, cuts);
    let mut from = 0;
    while from < count {
        let numeric =
            words.get(from).is_some_and(Word::is_number) && !matches!(words.before(from), Gap::Inner);
        let hit = (from + 1..=(from + 6).min(count))
            .take_while(|to| (from + 1..*to).all(|at| matches!(words.before(at), Gap::Space | Gap::Inner)))
            .filter(|_| numeric)
            .find(|to| is_joined_birth(words.written(from, *to)));
        // "昭和63年7月7日生"
        let era = |at: &usize| {
            words
                .get(*at)
                .is_some_and(|word| matches!(word.folded.as_str(), "昭和" | "平成" | "令和" | "大正"))
        };
        let start = from.checked_sub(1).filter(era).unwrap_or(from);
        match hit {
            Some(to) => {
                if !taken.get(from..to).is_some_and(|words| words.contains(&true)) {
                    cuts.push((start, to));
                }
                from = to;
            }
            None => from += 1,
        }
    }
}

fn gap_is_space(words: &Words<'_>, at: usize) -> bool {
    let (Some(before), Some(word)) = (at.checked_sub(1).and_then(|at| words.get(at)), words.get(at)) else {
        return false;
    };
    words.text.get(before.end..word.start).is_some_and(|between| between.chars().any(is_space))
}

/// One word that names a people: "Indian".
fn is_people(words: &Words<'_>, from: usize, to: usize) -> bool {
    let written = words.written(from, to);
    to == from + 1
        && written.starts_with(char::is_uppercase)
        && words.get(from).is_some_and(|word| {
            ["ian", "ese", "ish", "ani"].iter().any(|ending| word.folded.ends_with(ending))
        })
        && !super::parts::is_place_name(written)
}

/// "I am 28 years old", "a 28-year-old engineer".
fn spoken_age(words: &Words<'_>, cuts: &mut Vec<(usize, usize)>) {
    let taken = taken(words, cuts);
    for at in 0..words.words.len() {
        let length = age_words(words, at, false);
        if length == 0 || taken.get(at..at + length).is_some_and(|words| words.contains(&true)) {
            continue;
        }
        let old = words.folded(at, at + length).split(' ').any(|word| matches!(word, "old" | "alt"));
        let before = at.checked_sub(1).and_then(|at| words.get(at)).map(|word| word.folded.as_str());
        let two = at.checked_sub(2).and_then(|at| words.get(at)).map(|word| word.folded.as_str());
        let of_me = match before {
            None => true,
            Some("am" | "m" | "aged" | "bin" | "now" | "currently" | "ai" | "tengo" | "tenho" | "мне") => {
                true
            }
            Some("a" | "an") => matches!(two, None | Some("am" | "m")),
            _ => false,
        };
        let said_so = matches!(before, Some("ai" | "tengo" | "tenho" | "мне"));
        let after = words.get(at + length).map(|word| word.folded.as_str());
        let of_thing = matches!(
            after,
            Some(
                "company"
                    | "business"
                    | "firm"
                    | "organisation"
                    | "organization"
                    | "brand"
                    | "system"
                    | "systems"
                    | "legacy"
                    | "codebase"
                    | "school"
                    | "building"
                    | "family"
                    | "institution"
                    | "startup"
                    | "agency"
                    | "of"
                    | "experience"
                    | "in"
                    | "with"
                    | "veteran"
                    | "manufacturer"
                    | "manufacturing"
                    | "group"
                    | "bank"
                    | "plant"
                    | "application"
                    | "product"
                    | "children"
                    | "students"
                    | "pupils"
                    | "child"
                    | "boys"
                    | "girls"
            )
        );
        if of_me && (old && !of_thing || said_so) {
            cuts.push((at, at + length));
        }
    }
}

/// The lines without what may not be known: a line of which something is left becomes one for each part.
pub fn without<'t>(text: &'t str, lines: &[Line<'t>], cuts: &[TextRange]) -> Vec<Line<'t>> {
    let mut kept: Vec<Line<'t>> = Vec::with_capacity(lines.len());
    let mut next = 0;
    let mut blank = false;
    let mut after_cut = false;
    for line in lines {
        while cuts.get(next).is_some_and(|cut| cut.end <= line.start) {
            next += 1;
        }
        let own: Vec<TextRange> =
            cuts.iter().skip(next).take_while(|cut| cut.start < line.end()).copied().collect();
        blank |= line.after_blank;
        if own.is_empty() {
            kept.push(Line { after_blank: blank, after_cut, ..line.clone() });
            (blank, after_cut) = (false, false);
            continue;
        }
        let mut at = line.start;
        let ends = own.iter().map(|cut| (cut.start, cut.end)).chain([(line.end(), line.end())]);
        for (start, end) in ends {
            let part = TextRange { start: at, end: start.max(at) };
            let before = at > line.start;
            let part = trim_part(text, part, before, start < line.end());
            if part.text(text).chars().any(char::is_alphanumeric) {
                // Only the first part keeps the bullet.
                let bullet = if before { None } else { line.bullet };
                kept.push(Line {
                    text: part.text(text),
                    start: part.start,
                    after_blank: blank,
                    page: line.page,
                    bullet,
                    after_cut: after_cut || before,
                });
                (blank, after_cut) = (false, false);
            }
            at = end.max(at);
        }
        after_cut = true;
    }
    kept
}

/// A part without the signs that parted it from what was cut.
fn trim_part(text: &str, part: TextRange, cut_before: bool, cut_after: bool) -> TextRange {
    let sign = |letter: char| {
        is_space(letter)
            || matches!(
                letter,
                ',' | '|'
                    | ';'
                    | '·'
                    | '•'
                    | ':'
                    | '-'
                    | '–'
                    | '—'
                    | '/'
                    | '，'
                    | '、'
                    | '；'
                    | '｜'
                    | '：'
                    | '.'
                    | '。'
                    | '\u{f0b7}'
                    | '●'
                    | '='
            )
    };
    let TextRange { mut start, mut end } = part;
    if cut_before {
        let inside = part.text(text);
        let left = inside.trim_start_matches(|letter| sign(letter) || matches!(letter, ')' | ']' | '）'));
        start += inside.len() - left.len();
    }
    if cut_after {
        let inside = TextRange { start, end }.text(text);
        let left = inside.trim_end_matches(|letter| sign(letter) || matches!(letter, '(' | '[' | '（'));
        end -= inside.len() - left.len();
    }
    TextRange { start, end }.trimmed(text, &[])
}
