//! Patterns of sentences: words that must stand, words that may, and slots for values.
//!
//! ```text
//! i <am> [now] (working|employed) [as [a|an] {title}] (at|for) {employer}
//! ```
//!
//! Words stand for themselves; `(a|b)` is one of several, `[a|b]` one of them or nothing, `<name>` one of a list of phrases, `{slot}` a
//! value, `{slot:a|b}` a value that is one of these, `...` up to six tokens of the sentence, `^` at the beginning the beginning of a clause, and `^^` that of a
//! sentence, and `$` the end of a clause. Phrases of lists may have slots and brackets themselves; a backslash makes the sign behind it a word.

use super::slots::{Slot, SlotReader};
use super::tokens::{Token, is_spaced, tokens};
use crate::data::lists::List;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;
use std::sync::Arc;

/// Steps that one attempt may take: a pattern tries few.
const MOST_STEPS: usize = 8_000;
/// Tokens that `...` may skip.
const WIDEST_GAP: usize = 6;

/// One step of a pattern.
#[derive(Debug, Clone, PartialEq)]
enum Step {
    /// This token.
    Token(Arc<str>),
    /// On with one of these steps.
    Either(Vec<usize>),
    /// On with this step.
    Jump(usize),
    /// A value; whether the words behind it bound it, so that the shortest one is tried first.
    Slot(Slot, bool),
    /// Some tokens of the sentence.
    Gap,
    /// The end of a clause.
    End,
    /// The beginning of a value that is one of known phrases.
    Open(Slot),
    /// Its end.
    Close(Slot),
    /// Everything stood.
    Done,
}

/// A pattern, ready to be tried.
#[derive(Debug)]
pub struct Pattern {
    steps: Vec<Step>,
    /// Whether it begins where a clause does.
    pub at_clause: bool,
    /// Whether it begins where a sentence does.
    pub at_sentence: bool,
    /// Tokens without which it cannot stand.
    pub required: Vec<Arc<str>>,
    /// Tokens of which one stands wherever it does; empty where there are none such.
    pub anchors: Vec<Arc<str>>,
    /// Tokens with which it may begin, sorted; empty when a value may stand first.
    first: Vec<Arc<str>>,
}

/// A value where it stands: positions of its first token and one past its last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Filled {
    /// What it is.
    pub slot: Slot,
    /// First token.
    pub start: usize,
    /// One past the last token.
    pub end: usize,
}

/// A pattern that stood: one past its last token, and its values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Matched {
    /// One past its last token.
    pub end: usize,
    /// Its values, in their order.
    pub filled: Vec<Filled>,
}

/// What stands in a pattern, before it is made steps of.
#[derive(Debug, Clone, PartialEq)]
enum Item {
    Token(Arc<str>),
    Either(Alternatives, bool),
    Slot(Slot),
    Known(Slot, Vec<Item>),
    Gap,
    End,
}

/// What may stand at one place; a list of phrases is one for all patterns that name it.
type Alternatives = Rc<Vec<Vec<Item>>>;

/// A language's lists of phrases by the names under which patterns use them, each read once.
pub struct Phrases {
    list: &'static List,
    read: RefCell<BTreeMap<String, Alternatives>>,
}

impl Phrases {
    /// Those of a language's lists.
    pub fn of(list: &'static List) -> Self {
        Self { list, read: RefCell::default() }
    }

    /// The patterns of a part of the lists.
    pub fn patterns(&self, part: &str) -> impl Iterator<Item = Pattern> {
        self.list.entries(part).filter_map(|line| Pattern::read(line, self))
    }
}

impl Pattern {
    /// Reads a pattern; `None` where its brackets do not fit, or it names a list or a value that there is none of.
    pub fn read(written: &str, phrases: &Phrases) -> Option<Self> {
        let (at_clause, rest) = match written.strip_prefix('^') {
            Some(rest) => (true, rest),
            None => (false, written),
        };
        let (at_sentence, rest) = match rest.strip_prefix('^') {
            Some(rest) => (true, rest),
            None => (false, rest),
        };
        let mut reader = Reader { rest, phrases, depth: 0 };
        let items = reader.sequence(true)?;
        if !reader.rest.is_empty() {
            return None;
        }
        let mut steps = Vec::new();
        write(&items, &mut steps);
        steps.push(Step::Done);
        bound_slots(&mut steps);
        let mut first = Vec::new();
        if !begins(&items, &mut first) {
            first.clear();
        }
        first.sort_unstable();
        first.dedup();
        let mut required: Vec<Arc<str>> = Vec::new();
        for item in &items {
            if let Item::Token(token) = item {
                required.push(token.clone());
            }
        }
        let anchors = anchors(&items).unwrap_or_default();
        Some(Self { steps, at_clause, at_sentence, required, anchors, first })
    }

    /// Whether a token is one with which it may begin.
    pub fn may_begin_with(&self, token: &str) -> bool {
        self.first.is_empty() || self.first.binary_search_by(|known| (**known).cmp(token)).is_ok()
    }

    /// Tokens with which it has to begin; none where a value may stand first.
    pub fn first(&self) -> &[Arc<str>] {
        &self.first
    }

    /// Tries it with its first token at a position.
    pub fn stands(&self, tokens: &[Token], at: usize, reader: &SlotReader<'_>) -> Option<Matched> {
        let mut attempt =
            Attempt { tokens, reader, steps: &self.steps, filled: Vec::new(), start: at, left: MOST_STEPS };
        let end = attempt.go(0, at)?;
        Some(Matched { end, filled: attempt.filled })
    }
}

struct Attempt<'a> {
    tokens: &'a [Token],
    reader: &'a SlotReader<'a>,
    steps: &'a [Step],
    filled: Vec<Filled>,
    /// Where it began.
    start: usize,
    left: usize,
}

impl Attempt<'_> {
    fn go(&mut self, mut step: usize, mut at: usize) -> Option<usize> {
        loop {
            self.left = self.left.checked_sub(1)?;
            match self.steps.get(step)? {
                Step::Done => return Some(at),
                Step::Jump(to) => step = *to,
                Step::Token(expected) => {
                    self.tokens.get(at).filter(|token| token.lower == **expected)?;
                    if self.begins_anew(at) {
                        return None;
                    }
                    at += 1;
                    step += 1;
                }
                Step::Open(slot) => {
                    self.filled.push(Filled { slot: slot.value(), start: at, end: at });
                    step += 1;
                }
                Step::Close(slot) => {
                    self.filled.iter_mut().rev().find(|filled| filled.slot == slot.value())?.end = at;
                    step += 1;
                }
                Step::End => {
                    if !ends_clause(self.tokens, at) {
                        return None;
                    }
                    step += 1;
                }
                Step::Either(steps) => {
                    return steps.iter().find_map(|next| {
                        // Most begin with another token.
                        if self.is_other_token(*next, at) {
                            self.left = self.left.saturating_sub(1);
                            return None;
                        }
                        self.try_from(*next, at)
                    });
                }
                Step::Gap => {
                    let sentence = self.tokens.get(at)?.sentence;
                    let same = |end: &usize| {
                        self.tokens
                            .get(at..*end)
                            .is_some_and(|gap| gap.iter().all(|token| token.sentence == sentence))
                    };
                    let ends: Vec<usize> = (at..=at + WIDEST_GAP).take_while(same).collect();
                    return ends.into_iter().find_map(|end| self.try_from(step + 1, end));
                }
                Step::Slot(slot, is_bounded) => {
                    if self.begins_anew(at) {
                        return None;
                    }
                    let mut ends = self.reader.ends(*slot, self.tokens, at);
                    if *is_bounded {
                        ends.sort_unstable();
                    }
                    let slot = slot.value();
                    return ends.into_iter().find_map(|end| {
                        self.filled.push(Filled { slot, start: at, end });
                        let found = self.try_from(step + 1, end);
                        if found.is_none() {
                            self.filled.pop();
                        }
                        found
                    });
                }
            }
        }
    }

    /// Whether a step is a token that does not stand at a position.
    fn is_other_token(&self, step: usize, at: usize) -> bool {
        match self.steps.get(step) {
            Some(Step::Token(expected)) => self.tokens.get(at).is_none_or(|token| *token.lower != **expected),
            _ => false,
        }
    }

    /// Whether another sentence begins at a position: a pattern goes on within one alone.
    fn begins_anew(&self, at: usize) -> bool {
        let sentence = |at: usize| self.tokens.get(at).map(|token| token.sentence);
        at > self.start && sentence(at - 1) != sentence(at)
    }

    /// Goes on from a step; what was filled on the way is taken back where it leads nowhere.
    fn try_from(&mut self, step: usize, at: usize) -> Option<usize> {
        let filled = self.filled.len();
        let found = self.go(step, at);
        if found.is_none() {
            self.filled.truncate(filled);
        }
        found
    }
}

/// How deep phrases of lists may name other lists.
const DEEPEST: usize = 9;

struct Reader<'w> {
    rest: &'w str,
    phrases: &'w Phrases,
    depth: usize,
}

impl Reader<'_> {
    /// Items up to a bracket that closes or a bar.
    fn sequence(&mut self, is_outermost: bool) -> Option<Vec<Item>> {
        let mut items = Vec::new();
        loop {
            self.rest = self.rest.trim_start();
            let Some(letter) = self.rest.chars().next() else { return Some(items) };
            match letter {
                ')' | ']' | '|' => return (!is_outermost).then_some(items),
                '(' | '[' => {
                    self.rest = self.rest.get(1..)?;
                    items.push(self.either(letter == '[')?);
                }
                '<' | '{' => {
                    let (inside, rest) =
                        self.rest.get(1..)?.split_once(if letter == '<' { '>' } else { '}' })?;
                    self.rest = rest;
                    if let Some((name, known)) = inside.split_once(':').filter(|_| letter == '{') {
                        items.push(Item::Known(Slot::named(name)?, self.phrase(&format!("({known})"))?));
                    } else if letter == '{' {
                        items.push(Item::Slot(Slot::named(inside)?));
                    } else {
                        items.push(Item::Either(self.list(inside)?, false));
                    }
                }
                '\\' => {
                    let sign = self.rest.chars().nth(1)?;
                    items.push(Item::Token(sign.to_string().into()));
                    self.rest = self.rest.get(1 + sign.len_utf8()..)?;
                }
                '$' => {
                    self.rest = self.rest.get(1..)?;
                    items.push(Item::End);
                }
                _ if self.rest.starts_with("...") => {
                    self.rest = self.rest.get(3..)?;
                    items.push(Item::Gap);
                }
                _ => {
                    let end = self
                        .rest
                        .find(['(', ')', '[', ']', '|', '<', '{', '$', '\\'])
                        .unwrap_or(self.rest.len());
                    let end = self.rest.get(..end)?.find("...").unwrap_or(end);
                    items.extend(literal(self.rest.get(..end)?));
                    self.rest = self.rest.get(end..)?;
                }
            }
        }
    }

    /// The phrases of a list; `None` where there are none.
    fn list(&self, name: &str) -> Option<Alternatives> {
        if let Some(known) = self.phrases.read.borrow().get(name) {
            return Some(Rc::clone(known));
        }
        let written = self.phrases.list.entries(&format!("phrases {name}")).collect::<Vec<_>>();
        let read: Option<Vec<Vec<Item>>> = written.into_iter().map(|phrase| self.phrase(phrase)).collect();
        let read = Rc::new(read.filter(|read| !read.is_empty())?);
        self.phrases.read.borrow_mut().insert(name.to_owned(), Rc::clone(&read));
        Some(read)
    }

    /// A phrase of a list, which may be a pattern itself.
    fn phrase(&self, phrase: &str) -> Option<Vec<Item>> {
        if self.depth >= DEEPEST {
            return None;
        }
        let mut reader = Reader { rest: phrase, phrases: self.phrases, depth: self.depth + 1 };
        let items = reader.sequence(true)?;
        reader.rest.is_empty().then_some(items)
    }

    fn either(&mut self, is_optional: bool) -> Option<Item> {
        let mut alternatives = Vec::new();
        loop {
            alternatives.push(self.sequence(false)?);
            let letter = self.rest.chars().next()?;
            self.rest = self.rest.get(1..)?;
            match letter {
                '|' => {}
                ']' if is_optional => return Some(Item::Either(Rc::new(alternatives), true)),
                ')' if !is_optional => return Some(Item::Either(Rc::new(alternatives), false)),
                _ => return None,
            }
        }
    }
}

fn literal(words: &str) -> Vec<Item> {
    let mut found: Vec<String> = Vec::new();
    for token in tokens(words) {
        match found.last_mut() {
            // A word that ends with an apostrophe, before a bracket or at the end of a phrase: "l'{employer}".
            Some(word) if token.lower == "'" && token.is_joined => word.push('\''),
            _ => found.push(token.lower),
        }
    }
    found.into_iter().map(|word| Item::Token(word.into())).collect()
}

fn write(items: &[Item], steps: &mut Vec<Step>) {
    for item in items {
        match item {
            Item::Token(token) => steps.push(Step::Token(token.clone())),
            Item::Slot(slot) => steps.push(Step::Slot(*slot, false)),
            Item::Known(slot, items) => {
                steps.push(Step::Open(*slot));
                write(items, steps);
                steps.push(Step::Close(*slot));
            }
            Item::Gap => steps.push(Step::Gap),
            Item::End => steps.push(Step::End),
            Item::Either(alternatives, is_optional) => {
                let fork = steps.len();
                steps.push(Step::Either(Vec::new()));
                let (mut starts, mut jumps) = (Vec::new(), Vec::new());
                for alternative in alternatives.iter() {
                    starts.push(steps.len());
                    write(alternative, steps);
                    jumps.push(steps.len());
                    steps.push(Step::Jump(0));
                }
                let end = steps.len();
                if *is_optional {
                    starts.push(end);
                }
                for jump in jumps {
                    if let Some(step) = steps.get_mut(jump) {
                        *step = Step::Jump(end);
                    }
                }
                if let Some(step) = steps.get_mut(fork) {
                    *step = Step::Either(starts);
                }
            }
        }
    }
}

/// Marks the values behind which a word must stand.
fn bound_slots(steps: &mut [Step]) {
    let is_bound: Vec<bool> = (0..steps.len()).map(|at| starts_with_token(steps, at + 1, 0)).collect();
    for (step, bound) in steps.iter_mut().zip(is_bound) {
        if let Step::Slot(_, is_bounded) = step {
            *is_bounded = bound;
        }
    }
}

fn starts_with_token(steps: &[Step], at: usize, depth: usize) -> bool {
    if depth > 20 {
        return false;
    }
    match steps.get(at) {
        Some(Step::Token(_) | Step::End) => true,
        // A number of years or a date is as good as a word.
        Some(Step::Slot(Slot::Years | Slot::Since | Slot::Start | Slot::End | Slot::Graduation, _)) => true,
        Some(Step::Open(_) | Step::Close(_)) => starts_with_token(steps, at + 1, depth + 1),
        Some(Step::Jump(to)) => starts_with_token(steps, *to, depth + 1),
        Some(Step::Either(starts)) => starts.iter().all(|start| starts_with_token(steps, *start, depth + 1)),
        _ => false,
    }
}

/// Tokens of which one must stand: the rarest, that is the longest, word that stands alone, or else the words of alternatives.
fn anchors(items: &[Item]) -> Option<Vec<Arc<str>>> {
    let alone = items.iter().filter_map(|item| match item {
        Item::Token(token) => Some(token),
        _ => None,
    });
    if let Some(longest) = alone.max_by_key(|token| token.len()) {
        return Some(vec![longest.clone()]);
    }
    items.iter().find_map(|item| match item {
        Item::Known(_, items) => anchors(items),
        Item::Either(alternatives, false) => {
            let words: Option<Vec<Vec<Arc<str>>>> =
                alternatives.iter().map(|alternative| anchors(alternative)).collect();
            words.map(|words| words.concat())
        }
        _ => None,
    })
}

/// With what items may begin.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Beginning {
    /// One of the tokens collected.
    Token,
    /// One of those, or nothing stands at all.
    Maybe,
    /// A value or a gap.
    Value,
}

/// Collects the tokens with which items may begin; false where a value or a gap may stand first.
fn begins(items: &[Item], first: &mut Vec<Arc<str>>) -> bool {
    beginning(items, first) == Beginning::Token
}

fn beginning(items: &[Item], first: &mut Vec<Arc<str>>) -> Beginning {
    for item in items {
        let found = match item {
            Item::Token(token) => {
                first.push(token.clone());
                Beginning::Token
            }
            Item::Slot(_) | Item::Gap => Beginning::Value,
            Item::End => Beginning::Maybe,
            Item::Known(_, items) => beginning(items, first),
            Item::Either(alternatives, is_optional) => {
                let found: Vec<Beginning> =
                    alternatives.iter().map(|alternative| beginning(alternative, first)).collect();
                if found.contains(&Beginning::Value) {
                    Beginning::Value
                } else if *is_optional || found.contains(&Beginning::Maybe) {
                    Beginning::Maybe
                } else {
                    Beginning::Token
                }
            }
        };
        if found != Beginning::Maybe {
            return found;
        }
    }
    Beginning::Maybe
}

/// Whether a clause ends before a position: at a sign, a sentence's end, or a space between letters that make words without spaces.
pub fn ends_clause(tokens: &[Token], at: usize) -> bool {
    let (before, next) = (at.checked_sub(1).and_then(|before| tokens.get(before)), tokens.get(at));
    match (before, next) {
        (Some(before), Some(next)) => {
            before.sentence != next.sentence || next.is_sign() || before.is_sign() || is_spaced(before, next)
        }
        _ => true,
    }
}
