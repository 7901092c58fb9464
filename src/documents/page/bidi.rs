//! Lines as they are seen, turned into the order in which they are read, where some of their words run from right to left.
//!
//! The Unicode Bidirectional Algorithm says where letters that are read one after the other stand; this goes back. Several
//! texts can look alike: then numbers decide by what they are, a number to call or the years from one to another.

use std::ops::Range;

/// The side on which reading begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Start {
    Left,
    Right,
}

/// How many letters run from right to left, and how many from left to right.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Letters {
    pub from_right: usize,
    pub from_left: usize,
}

impl Letters {
    pub fn of<'t>(texts: impl Iterator<Item = &'t str>) -> Self {
        let mut letters = Self::default();
        for letter in texts.flat_map(str::chars) {
            match kind(letter) {
                RunKind::Right if letter.is_alphabetic() && !is_mark(letter) => letters.from_right += 1,
                RunKind::Left => letters.from_left += 1,
                _ => {}
            }
        }
        letters
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum RunKind {
    Left,
    Right,
    Digit,
    Neutral,
}

/// Whether a letter or mark belongs to a script that runs from right to left.
pub fn is_right(letter: char) -> bool {
    kind(letter) == RunKind::Right
}

/// Whether a letter is a point or vowel sign that is written over or under a letter read from the right.
pub fn is_mark(letter: char) -> bool {
    matches!(letter,
        '\u{591}'..='\u{5bd}' | '\u{5bf}' | '\u{5c1}' | '\u{5c2}' | '\u{5c4}' | '\u{5c5}' | '\u{5c7}'
        | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6dc}'
        | '\u{6df}'..='\u{6e4}' | '\u{6e7}' | '\u{6e8}' | '\u{6ea}'..='\u{6ed}' | '\u{711}'
        | '\u{730}'..='\u{74a}' | '\u{7a6}'..='\u{7b0}' | '\u{898}'..='\u{89f}' | '\u{8ca}'..='\u{8ff}'
        | '\u{fb1e}' | '\u{fe70}'..='\u{fe7f}')
}

/// Whether a letter turns the numbers after it into numbers that hyphens part.
fn is_arabic(letter: char) -> bool {
    matches!(letter, '\u{600}'..='\u{7bf}' | '\u{860}'..='\u{8ff}' | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{fefe}')
}

fn kind(letter: char) -> RunKind {
    match letter {
        '0'..='9' | '\u{660}'..='\u{669}' | '\u{6f0}'..='\u{6f9}' => RunKind::Digit,
        '\u{600}'..='\u{607}' | '\u{609}'..='\u{60a}' | '\u{60c}' | '\u{60e}' | '\u{60f}' => RunKind::Neutral,
        '\u{66a}'..='\u{66c}' | '\u{6de}' | '\u{6e9}' | '\u{fd3e}' | '\u{fd3f}' | '\u{feff}' => {
            RunKind::Neutral
        }
        '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefe}' => RunKind::Right,
        '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}' => RunKind::Right,
        letter if letter.is_alphanumeric() || matches!(letter, '\u{300}'..='\u{36f}') => RunKind::Left,
        _ => RunKind::Neutral,
    }
}

/// A part of a line.
struct Part {
    text: String,
    kind: RunKind,
}

/// A line as it is seen from left to right, in the order in which it is read. Of what one glyph stands for, its letters are
/// taken to be given from left to right too.
pub fn read(seen: &str, from: Start) -> String {
    let letters: Vec<char> = seen.chars().filter(|letter| !is_direction(*letter)).collect();
    let parts = parts(&letters, from);
    match from {
        Start::Right => turned(&parts, true),
        Start::Left => {
            let mut line = String::with_capacity(seen.len());
            for run in parts.split_inclusive(|part| part.kind == RunKind::Left) {
                let (run, last) = match run {
                    [run @ .., last] if last.kind == RunKind::Left => (run, Some(last)),
                    run => (run, None),
                };
                let is_word = |part: &Part| part.kind == RunKind::Right;
                let first = run.iter().position(is_word).unwrap_or(run.len());
                let end = run.iter().rposition(is_word).map_or(first, |at| at + 1);
                line.extend(run.iter().take(first).map(|part| part.text.as_str()));
                line.push_str(&turned(run.get(first..end).unwrap_or_default(), false));
                line.extend(run.iter().skip(end).chain(last).map(|part| part.text.as_str()));
            }
            line
        }
    }
}

/// Marks that say which way to read, and are not seen.
fn is_direction(letter: char) -> bool {
    matches!(letter, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Words of one direction, numbers and single signs, as they are seen. Words from the right and numbers are already as they are read.
fn parts(letters: &[char], from: Start) -> Vec<Part> {
    let mut parts = Vec::new();
    let strong = Strong::of(letters);
    let mut at = 0;
    while let Some(&letter) = letters.get(at) {
        let of_number = numbers(letters, at);
        let end = match kind(letter) {
            _ if of_number.is_some() => of_number.as_ref().map_or(at + 1, Numbers::end),
            RunKind::Neutral => at + 1,
            // Digits in a word of other letters are a part of it.
            kind @ (RunKind::Left | RunKind::Digit) => {
                at + 1
                    + letters
                        .iter()
                        .skip(at + 1)
                        .take_while(|letter| {
                            matches!(self::kind(**letter), RunKind::Left)
                                || kind == RunKind::Left && self::kind(**letter) == RunKind::Digit
                        })
                        .count()
            }
            RunKind::Right => {
                at + letters
                    .iter()
                    .skip(at)
                    .take_while(|letter| self::kind(**letter) == RunKind::Right)
                    .count()
            }
        };
        let run = letters.get(at..end).unwrap_or_default();
        let part = match of_number {
            Some(numbers) => {
                let (before, after) = (strong.before(at), strong.after(end));
                let from_right = match from {
                    Start::Right => before.kind != Some(RunKind::Left) && after.kind != Some(RunKind::Left),
                    Start::Left => before.kind == Some(RunKind::Right) && after.kind == Some(RunKind::Right),
                };
                let usual = if from_right { Start::Right } else { Start::Left };
                let judged = from == Start::Right || from_right;
                let text = numbers.read(letters, usual, judged, after.is_arabic);
                Part { text, kind: RunKind::Digit }
            }
            None => match kind(letter) {
                RunKind::Right => Part { text: run.iter().rev().collect(), kind: RunKind::Right },
                RunKind::Digit => Part { text: run.iter().collect(), kind: RunKind::Left },
                kind => Part { text: run.iter().collect(), kind },
            },
        };
        parts.push(part);
        at = end.max(at + 1);
    }
    parts
}

/// The nearest letters that have a direction, on both sides of every place.
struct Strong {
    before: Vec<Side>,
    after: Vec<Side>,
}

#[derive(Debug, Clone, Copy, Default)]
struct Side {
    kind: Option<RunKind>,
    is_arabic: bool,
}

impl Strong {
    fn of(letters: &[char]) -> Self {
        let next = |side: &mut Side, letter: char| {
            if let kind @ (RunKind::Left | RunKind::Right) = kind(letter) {
                *side = Side { kind: Some(kind), is_arabic: kind == RunKind::Right && is_arabic(letter) };
            }
            Some(*side)
        };
        let before = letters.iter().scan(Side::default(), |side, letter| next(side, *letter)).collect();
        let mut after: Vec<Side> =
            letters.iter().rev().scan(Side::default(), |side, letter| next(side, *letter)).collect();
        after.reverse();
        Self { before, after }
    }

    fn before(&self, at: usize) -> Side {
        at.checked_sub(1).and_then(|at| self.before.get(at)).copied().unwrap_or_default()
    }

    fn after(&self, at: usize) -> Side {
        self.after.get(at).copied().unwrap_or_default()
    }
}

/// Parts as they are read from the right. Words from the left keep their order, with what stands between them where `words`.
fn turned(parts: &[Part], words: bool) -> String {
    let mut kept: Vec<Range<usize>> = Vec::new();
    if words {
        let mut start = 0;
        for run in parts.split_inclusive(|part| part.kind == RunKind::Right) {
            kept.extend(words_from_left(run).map(|place| start + place.start..start + place.end));
            start += run.len();
        }
    }
    let mut order: Vec<Range<usize>> = Vec::new();
    let mut at = 0;
    let mut kept = kept.into_iter().peekable();
    while at < parts.len() {
        let place = match kept.next_if(|place| place.start == at) {
            Some(place) => place,
            None => at..at + 1,
        };
        at = place.end.max(at + 1);
        order.push(place);
    }
    order.reverse();
    let single = |place: &Range<usize>| match parts.get(place.clone()) {
        Some([part]) if part.kind == RunKind::Neutral => part.text.chars().next(),
        _ => None,
    };
    // A bracket is named by its shape or by what it means; in one of both the pairs fit.
    let as_named = pairs(order.iter().filter_map(single));
    let as_seen = pairs(order.iter().filter_map(single).map(mirrored));
    let mut line = String::new();
    for place in &order {
        match single(place) {
            Some(sign) if as_seen >= as_named => line.push(mirrored(sign)),
            _ => line
                .extend(parts.get(place.clone()).unwrap_or_default().iter().map(|part| part.text.as_str())),
        }
    }
    line
}

/// Where words that are read from the left stand in a run without others, from the first to the last.
fn words_from_left(run: &[Part]) -> Option<Range<usize>> {
    let is_word = |part: &Part| matches!(part.kind, RunKind::Left | RunKind::Digit);
    run.iter().find(|part| part.kind == RunKind::Left)?;
    let first = run.iter().position(is_word)?;
    let mut end = run.iter().rposition(is_word)? + 1;
    let is = |at: usize, sign: &[&str]| run.get(at).is_some_and(|part| sign.contains(&part.text.as_str()));
    // C++ and C#, and the bracket that closes one among the words.
    while run.get(end - 1).is_some_and(|part| part.kind == RunKind::Left || is(end - 1, &["+"]))
        && is(end, &["+", "#"])
    {
        end += 1;
    }
    let open = (first..end).filter(|at| is(*at, &["("])).count();
    let closed = (first..end).filter(|at| is(*at, &[")"])).count();
    if open > closed && is(end, &[")"]) {
        end += 1;
    }
    Some(first..end)
}

fn mirrored(sign: char) -> char {
    match sign {
        '(' => ')',
        ')' => '(',
        '[' => ']',
        ']' => '[',
        '{' => '}',
        '}' => '{',
        '<' => '>',
        '>' => '<',
        '«' => '»',
        '»' => '«',
        '‹' => '›',
        '›' => '‹',
        sign => sign,
    }
}

/// How many brackets are closed by one of their kind.
fn pairs(signs: impl Iterator<Item = char>) -> usize {
    let mut open = Vec::new();
    let mut pairs = 0;
    for sign in signs {
        match sign {
            '(' | '[' | '{' | '<' | '«' | '‹' => open.push(sign),
            sign if mirrored(sign) != sign => {
                pairs += usize::from(open.pop() == Some(mirrored(sign)));
            }
            _ => {}
        }
    }
    pairs
}

/// Most groups of digits that are looked at as one.
const MOST_GROUPS: usize = 12;
/// Longest group.
const LONGEST_GROUP: usize = 40;
/// Digits from which groups may be a number to call.
const FEWEST_TO_CALL: usize = 7;

/// Groups of digits that belong together, as they are seen: the groups and what parts them.
#[derive(Debug, Clone)]
struct Numbers {
    groups: Vec<Range<usize>>,
}

/// The groups that begin at a place.
fn numbers(letters: &[char], at: usize) -> Option<Numbers> {
    let touches = |letter: Option<&char>| {
        letter.is_some_and(|letter| {
            kind(*letter) == RunKind::Left || matches!(letter, '@' | '_' | '/' | '=' | '&' | '#')
        })
    };
    if touches(at.checked_sub(1).and_then(|at| letters.get(at))) {
        return None;
    }
    let first = group(letters, at)?;
    let mut groups = vec![first];
    while groups.len() < MOST_GROUPS {
        let Some(last) = groups.last() else { break };
        let between =
            letters.iter().skip(last.end).take(3).take_while(|letter| **letter == ' ' || is_dash(**letter));
        let next = last.end + between.count();
        let Some(next) = group(letters, next).filter(|next| next.start > last.end) else { break };
        groups.push(next);
    }
    // What touches a word is a part of the word.
    while groups.last().is_some_and(|last| touches(letters.get(last.end))) {
        groups.pop();
    }
    (!groups.is_empty()).then_some(Numbers { groups })
}

fn is_dash(letter: char) -> bool {
    matches!(letter, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '~')
}

/// One group: digits with what always joins them, with its sign or in its brackets.
fn group(letters: &[char], start: usize) -> Option<Range<usize>> {
    let at = |at: usize| letters.get(at).copied();
    let is_digit = |place: usize| at(place).is_some_and(|letter| kind(letter) == RunKind::Digit);
    let mut end = start;
    let bracket = at(end) == Some('(');
    end += usize::from(bracket);
    end += usize::from(at(end) == Some('+'));
    if !is_digit(end) {
        return None;
    }
    let joins = |place: usize| matches!(at(place), Some('.' | ',' | '/' | ':' | '\u{66b}' | '\u{66c}'));
    while end < start + LONGEST_GROUP && (is_digit(end) || joins(end) && is_digit(end + 1)) {
        end += 1;
    }
    if bracket {
        return (at(end) == Some(')')).then_some(start..end + 1);
    }
    end += usize::from(at(start) != Some('+') && at(end) == Some('+'));
    end += usize::from(matches!(at(end), Some('%' | '$' | '€' | '£' | '₪' | '°')));
    Some(start..end)
}

/// A month of a year.
type Month = (u32, u32);

impl Numbers {
    fn end(&self) -> usize {
        self.groups.last().map_or(0, |group| group.end)
    }

    /// The groups in the order in which they are read: as what they are has it where that is `judged` and tells, else as is `usual`.
    fn read(&self, letters: &[char], usual: Start, judged: bool, parted: bool) -> String {
        let mut read = String::new();
        self.write(letters, &self.groups, usual, judged, parted, &mut read);
        read
    }

    fn write(
        &self,
        letters: &[char],
        groups: &[Range<usize>],
        usual: Start,
        judged: bool,
        parted: bool,
        read: &mut String,
    ) {
        let told = if judged { told(letters, groups) } else { None };
        if let Some(cut) = range(letters, groups)
            && let (Some(one), Some(other)) = (groups.get(..cut), groups.get(cut..))
        {
            let between = between(letters, one, other);
            let (first, last) = match told.unwrap_or(usual) {
                Start::Left => (one, other),
                Start::Right => (other, one),
            };
            self.write(letters, first, usual, judged, parted, read);
            match told.unwrap_or(usual) {
                Start::Left => read.extend(between),
                Start::Right => read.extend(between.iter().rev()),
            }
            self.write(letters, last, usual, judged, parted, read);
            return;
        }
        let whole = groups.first().zip(groups.last()).map_or(0..0, |(first, last)| first.start..last.end);
        if told.unwrap_or(usual) == Start::Left {
            read.extend(letters.get(whole).unwrap_or_default());
            return;
        }
        // A hyphen joins European numbers, unless they follow Arabic letters.
        let mut runs: Vec<Range<usize>> = Vec::new();
        for group in groups {
            match runs.last_mut() {
                Some(run)
                    if !parted
                        && matches!(letters.get(run.end..group.start), Some(['-']) | Some([]))
                        && is_european(letters, group) =>
                {
                    run.end = group.end;
                }
                _ => runs.push(group.clone()),
            }
        }
        let mut after: Option<usize> = None;
        for run in runs.iter().rev() {
            if let Some(after) = after {
                read.extend(letters.get(run.end..after).unwrap_or_default().iter().rev());
            }
            after = Some(run.start);
            match letters.get(run.clone()).unwrap_or_default() {
                ['+', number @ ..] if told.is_none() => {
                    read.extend(number);
                    read.push('+');
                }
                [number @ .., '+'] => {
                    read.push('+');
                    read.extend(number);
                }
                number => read.extend(number),
            }
        }
    }
}

fn between<'l>(letters: &'l [char], one: &[Range<usize>], other: &[Range<usize>]) -> &'l [char] {
    let place = one.last().zip(other.first()).map_or(0..0, |(one, other)| one.end..other.start);
    letters.get(place).unwrap_or_default()
}

fn is_european(letters: &[char], group: &Range<usize>) -> bool {
    letters
        .get(group.clone())
        .unwrap_or_default()
        .iter()
        .all(|letter| !matches!(letter, '\u{660}'..='\u{669}'))
}

/// Where two dates are parted: at the only long dash, or at the only hyphen.
fn range(letters: &[char], groups: &[Range<usize>]) -> Option<usize> {
    let gaps = || {
        groups.windows(2).enumerate().filter_map(|(at, pair)| match pair {
            [one, other] => Some((at + 1, letters.get(one.end..other.start)?)),
            _ => None,
        })
    };
    let long = |gap: &[char]| gap.iter().any(|letter| is_dash(*letter)) && gap != ['-'];
    let mut cuts = gaps().filter(|(_, gap)| long(gap)).map(|(at, _)| at);
    let cut = match (cuts.next(), cuts.next()) {
        (Some(cut), None) => cut,
        (None, _) if groups.len() == 2 && gaps().any(|(_, gap)| gap == ['-']) => 1,
        _ => return None,
    };
    let dated =
        |groups: Option<&[Range<usize>]>| groups.is_some_and(|groups| month(letters, groups).is_some());
    (dated(groups.get(..cut)) && dated(groups.get(cut..))).then_some(cut)
}

/// The month of a date, or the year alone.
fn month(letters: &[char], groups: &[Range<usize>]) -> Option<Month> {
    let place = groups.first()?.start..groups.last()?.end;
    let written: String = letters.get(place)?.iter().map(|letter| western(*letter)).collect();
    let numbers: Vec<(usize, u32)> = written
        .split(|letter: char| !letter.is_ascii_digit())
        .filter(|number| !number.is_empty())
        .map(|number| number.parse().map(|value| (number.len(), value)))
        .collect::<Result<_, _>>()
        .ok()?;
    let is_year = |(length, value): &(usize, u32)| *length == 4 && (1300..2200).contains(value);
    let mut years = numbers.iter().filter(|number| is_year(number));
    let (Some((_, year)), None) = (years.next(), years.next()) else { return None };
    let rest: Vec<u32> = numbers.iter().filter(|number| !is_year(number)).map(|(_, value)| *value).collect();
    match rest.as_slice() {
        [] | [_, _] => Some((*year, 0)),
        [month @ 1..=12] => Some((*year, *month)),
        _ => None,
    }
}

fn western(letter: char) -> char {
    let digit = match letter {
        '\u{660}'..='\u{669}' => u32::from(letter) - 0x660,
        '\u{6f0}'..='\u{6f9}' => u32::from(letter) - 0x6f0,
        _ => return letter,
    };
    char::from_digit(digit, 10).unwrap_or(letter)
}

/// The side from which groups are read, where they tell: a period goes forward, and a number to call begins with its sign or nought.
fn told(letters: &[char], groups: &[Range<usize>]) -> Option<Start> {
    if let Some(cut) = range(letters, groups) {
        let (one, other) = (month(letters, groups.get(..cut)?)?, month(letters, groups.get(cut..)?)?);
        return match one.cmp(&other) {
            std::cmp::Ordering::Less => Some(Start::Left),
            std::cmp::Ordering::Greater => Some(Start::Right),
            std::cmp::Ordering::Equal => None,
        };
    }
    let place = groups.first()?.start..groups.last()?.end;
    let seen = letters.get(place)?;
    if seen.iter().filter(|letter| kind(**letter) == RunKind::Digit).count() < FEWEST_TO_CALL {
        return None;
    }
    let in_group =
        |group: Option<&Range<usize>>| group.and_then(|group| letters.get(group.clone())).unwrap_or_default();
    let (first, last) = (in_group(groups.first()), in_group(groups.last()));
    let begins = |group: &[char], sign: char| {
        group.iter().map(|letter| western(*letter)).find(|letter| *letter != '(') == Some(sign)
    };
    if first.contains(&'+') || last.contains(&'+') {
        let is_left = begins(first, '+') || groups.len() == 1;
        return Some(if is_left && first.last() != Some(&'+') { Start::Left } else { Start::Right });
    }
    match (first.first() == Some(&'('), last.first() == Some(&'(')) {
        (true, false) => return Some(Start::Left),
        (false, true) => return Some(Start::Right),
        _ => {}
    }
    // The last group may begin with nought too, but it is no shorter than the first.
    match (begins(first, '0'), begins(last, '0')) {
        (true, false) if first.len() <= last.len() => Some(Start::Left),
        (false, true) if last.len() <= first.len() => Some(Start::Right),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Words read from the right, as they are seen.
    fn seen(words: &str) -> String {
        words.chars().rev().collect()
    }

    fn right(seen: &str) -> String {
        read(seen, Start::Right)
    }

    #[test]
    fn words_from_the_right_are_turned() {
        assert_eq!(right(&seen("מיכל בן-דרור")), "מיכל בן-דרור");
        assert_eq!(right(&seen("سامي النجار، مهندس")), "سامي النجار، مهندس");
        assert_eq!(right(&seen("رضا کریمی گیلانی")), "رضا کریمی گیلانی");
        assert_eq!(right(&seen("محمد علی بٹ، لاہور")), "محمد علی بٹ، لاہور");
        assert_eq!(right(&seen("ייִדיש און העברעיש")), "ייִדיש און העברעיש");
    }

    #[test]
    fn words_from_the_left_are_kept_among_them() {
        assert_eq!(right(&format!("tal@example.com :{}", seen("דוא״ל"))), "דוא״ל: tal@example.com");
        assert_eq!(
            right(&format!("https://tal.example.com/cv :{}", seen("אתר"))),
            "אתר: https://tal.example.com/cv"
        );
        assert_eq!(
            right(&format!("Power BI{}SQL Server{}", seen(" ועם "), seen("עבודה עם "))),
            "עבודה עם SQL Server ועם Power BI"
        );
        assert_eq!(right(&format!("++C{}#C{}", seen(" ושל "), seen("ידע של "))), "ידע של C# ושל C++");
        assert_eq!(right(&format!("C++{}C#{}", seen(" ושל "), seen("ידע של "))), "ידע של C# ושל C++");
        assert_eq!(
            right(&format!("{} ,Team Lead at Contoso", seen("סניף נתניה"))),
            "Team Lead at Contoso, סניף נתניה"
        );
    }

    #[test]
    fn numbers_are_read_from_the_left_and_stand_where_they_are_read() {
        assert_eq!(right(&format!("{} 7 {}", seen("דירה"), seen("רחוב הדקל"))), "רחוב הדקל 7 דירה");
        assert_eq!(right(&format!("2019-{}", seen("מ"))), "מ-2019");
        assert_eq!(right(&format!("{} – 2019 {}", seen("היום"), seen("מרץ"))), "מרץ 2019 – היום");
        assert_eq!(right(&format!("{} 35%{}", seen("של"), seen("ב-"))), "ב-35% של");
        assert_eq!(right("٢٠٢١"), "٢٠٢١");
        assert_eq!(right(&format!("12,500.75 {}", seen("سعر"))), "سعر 12,500.75");
    }

    #[test]
    fn periods_go_forward_however_they_are_seen() {
        for (seen, read) in [
            ("2021 – 2016", "2016 – 2021"),
            ("2016 – 2021", "2016 – 2021"),
            ("2016-2021", "2016-2021"),
            ("2021-2016", "2016-2021"),
            ("12/2021 – 03/2016", "03/2016 – 12/2021"),
            ("03.2016-12.2021", "03.2016-12.2021"),
            ("11/2021 - 03/2021", "03/2021 - 11/2021"),
            ("٢٠٢١ – ٢٠١٦", "٢٠١٦ – ٢٠٢١"),
            ("۱۴۰۰ - ۱۳۹۶", "۱۳۹۶ - ۱۴۰۰"),
            ("2021-12 – 2016-03", "2016-03 – 2021-12"),
            ("Contoso 2021 – 2016", "Contoso 2016 – 2021"),
        ] {
            assert_eq!(right(seen), read, "{seen}");
        }
        assert_eq!(right(&format!("(2021 – 2016) {}", seen("חברת אלמוג"))), "חברת אלמוג (2016 – 2021)");
    }

    #[test]
    fn numbers_to_call_are_as_they_are_dialled() {
        for (seen, read) in [
            ("50-555-0142 972+", "+972 50-555-0142"),
            ("+972 50-555-0142", "+972 50-555-0142"),
            ("0123 9000 7 962+", "+962 7 9000 0123"),
            ("+96279000123", "+96279000123"),
            ("96279000123+", "+96279000123"),
            ("555-0142 (04)", "(04) 555-0142"),
            ("(04) 555-0142", "(04) 555-0142"),
            ("050-555-0142", "050-555-0142"),
            ("050.555.0142", "050.555.0142"),
            ("0142 555 50", "50 555 0142"),
            ("0142 5550 021", "021 5550 0142"),
            ("021 5550 1742", "021 5550 1742"),
            ("mendl@example.com | (212) 555-0142", "mendl@example.com | (212) 555-0142"),
        ] {
            assert_eq!(right(seen), read, "{seen}");
        }
        assert_eq!(right(&format!("0142-555-0790 :{}", seen("هاتف"))), "هاتف: 0790-555-0142");
        assert_eq!(right(&format!("050-555-0142 :{}", seen("נייד"))), "נייד: 050-555-0142");
        assert_eq!(
            right(&format!("tal@example.com | 50-555-0142 972+ | {}", seen("עכו"))),
            "עכו | tal@example.com | +972 50-555-0142"
        );
    }

    #[test]
    fn brackets_fit_whether_named_by_shape_or_by_meaning() {
        let line = "חברת אלמוג (לשעבר ברקת) בע״מ";
        assert_eq!(right(&seen("חברת אלמוג )לשעבר ברקת( בע״מ")), line);
        assert_eq!(right(&seen(line)), line);
        assert_eq!(right(&format!("(Flask) {}", seen("שרת"))), "שרת (Flask)");
        assert_eq!(right(&format!("Python (Flask) {}", seen("פיתוח ב-"))), "פיתוח ב- Python (Flask)");
        assert_eq!(right(&seen("شركة »النخيل« للنقل")), "شركة «النخيل» للنقل");
    }

    #[test]
    fn lines_that_begin_at_the_left_keep_their_order() {
        let left = |seen: &str| read(seen, Start::Left);
        assert_eq!(
            left(&format!("Known at home as {} since 2015", seen("טל אורן"))),
            "Known at home as טל אורן since 2015"
        );
        assert_eq!(left(&format!("Name: {}", seen("ليلى، عمان"))), "Name: ليلى، عمان");
        assert_eq!(left("2021 – 2016"), "2021 – 2016");
        assert_eq!(left(&format!("({}) Haifa", seen("חיפה"))), "(חיפה) Haifa");
    }

    #[test]
    fn points_stay_behind_their_letters_and_marks_of_direction_go() {
        assert_eq!(right(&seen("שָׁלוֹם רַב")), "שָׁלוֹם רַב");
        assert_eq!(right(&seen("مُحَمَّد")), "مُحَمَّد");
        assert_eq!(right(&format!("\u{200f}{}\u{202b}", seen("טל"))), "טל");
    }

    #[test]
    fn every_letter_of_any_line_is_kept() {
        let alphabet: Vec<char> = "אבםل مة12٣۴ab+--–().,/ %#@".chars().collect();
        let mut seed = 7u64;
        let mut next = |below: usize| {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (seed >> 33) as usize % below
        };
        let sorted = |line: &str| {
            let mut letters: Vec<char> = line.chars().map(|sign| sign.min(mirrored(sign))).collect();
            letters.sort_unstable();
            letters
        };
        for _ in 0..20_000 {
            let line: String = (0..next(24)).map(|_| alphabet[next(alphabet.len())]).collect();
            for start in [Start::Left, Start::Right] {
                assert_eq!(sorted(&read(&line, start)), sorted(&line), "{line}");
            }
        }
    }

    #[test]
    fn long_lines_take_little_time() {
        for unit in ["1", "1 ", "(1", "1-", "א1", "a1 ", ")(", "+1", "1/", "א("] {
            let line = unit.repeat(50_000);
            assert!(right(&line).chars().count() >= 40_000, "{unit}");
        }
    }
}
