//! Lists of words as `data/` keeps them: text with its source and date on top, parts under headings, one entry a line.
//!
//! ```text
//! # What the list holds.
//! #
//! # Source: where it is from.
//! # Date: 2026-11
//!
//! [part en]
//! entry
//! ```
//!
//! The first word of a heading names the part. What follows tells its pieces apart for those who review them: a language, or a script
//! where words of several languages stand together.

use std::sync::OnceLock;

/// A list, cut into its parts at the first look.
#[derive(Debug)]
pub struct List {
    text: &'static str,
    parts: OnceLock<Vec<Part>>,
}

/// A part of a list.
#[derive(Debug, Clone, Copy)]
pub struct Part {
    /// Its heading.
    pub name: &'static str,
    body: &'static str,
}

impl List {
    /// A list by its text.
    pub const fn of(text: &'static str) -> Self {
        Self { text, parts: OnceLock::new() }
    }

    /// Every part, in the order of the text.
    pub fn parts(&self) -> &[Part] {
        self.parts.get_or_init(|| {
            // Only a heading has a bracket at the beginning of its line.
            let parts = self.text.split("\n[").skip(1).filter_map(|part| part.split_once('\n'));
            parts.map(|(heading, body)| Part { name: heading.trim_end_matches(']'), body }).collect()
        })
    }

    /// The entries of all parts whose heading begins with these words.
    pub fn entries(&self, words: &str) -> impl Iterator<Item = &'static str> {
        self.parts().iter().filter(move |part| part.after(words).is_some()).flat_map(Part::entries)
    }

    /// The same, sorted for looking up and each once.
    pub fn sorted(&self, words: &str) -> Vec<&'static str> {
        let mut entries: Vec<&str> = self.entries(words).collect();
        entries.sort_unstable();
        entries.dedup();
        entries
    }
}

impl Part {
    /// Its entries, in the order of the text.
    pub fn entries(&self) -> impl Iterator<Item = &'static str> + use<> {
        self.body.lines().filter(|line| !line.is_empty() && !line.starts_with('#'))
    }

    /// What its heading says after these words; `None` when it does not begin with them.
    pub fn after(&self, words: &str) -> Option<&'static str> {
        let rest = self.name.strip_prefix(words)?;
        if rest.is_empty() { Some(rest) } else { rest.strip_prefix(' ') }
    }
}

/// What is found by a word.
pub trait Row {
    /// The word.
    fn word(&self) -> &str;
}

impl Row for &str {
    fn word(&self) -> &str {
        self
    }
}

impl Row for String {
    fn word(&self) -> &str {
        self
    }
}

impl<W: Row, T> Row for (W, T) {
    fn word(&self) -> &str {
        self.0.word()
    }
}

/// Sorted rows, and where those with each first byte begin: most of a search for a word is one look.
#[derive(Debug)]
pub struct Table<R> {
    rows: Vec<R>,
    /// Of each byte, the first row whose word begins with it or a later one; last, the number of rows.
    starts: Vec<u32>,
}

impl<R: Row> Table<R> {
    /// Sorts rows by their words and keeps the first of each word.
    pub fn of(rows: Vec<R>) -> Self {
        // Words and positions are sorted, whatever the rows are: one compiled sort for all tables.
        let mut order: Vec<(&str, usize)> = rows.iter().map(Row::word).zip(0..).collect();
        order.sort_unstable();
        order.dedup_by_key(|(word, _)| *word);
        let starts = starts(&order);
        let order: Vec<usize> = order.into_iter().map(|(_, position)| position).collect();
        let mut rows: Vec<Option<R>> = rows.into_iter().map(Some).collect();
        let rows = order.into_iter().filter_map(|position| rows.get_mut(position)?.take()).collect();
        Self { rows, starts }
    }

    /// Every row, sorted.
    pub fn rows(&self) -> &[R] {
        &self.rows
    }

    /// The rows whose words have the first byte of this one.
    fn beside(&self, word: &str) -> &[R] {
        let first = word.as_bytes().first().map_or(0, |byte| usize::from(*byte));
        let at = |byte: usize| self.starts.get(byte).map_or(0, |row| *row as usize);
        self.rows.get(at(first)..at(first + 1)).unwrap_or_default()
    }

    /// The row of a word.
    pub fn get(&self, word: &str) -> Option<&R> {
        let rows = self.beside(word);
        rows.get(rows.binary_search_by(|row| row.word().cmp(word)).ok()?)
    }

    /// Whether the word of any row begins with these letters.
    pub fn has_beginning(&self, letters: &str) -> bool {
        let rows = self.beside(letters);
        let at = rows.partition_point(|row| row.word() < letters);
        rows.get(at).is_some_and(|row| row.word().starts_with(letters))
    }
}

/// Of each byte, the first of these sorted words that begins with it or a later one; last, how many they are.
fn starts(words: &[(&str, usize)]) -> Vec<u32> {
    let mut starts = Vec::with_capacity(257);
    for (number, (word, _)) in (0u32..).zip(words) {
        let first = word.as_bytes().first().map_or(0, |byte| usize::from(*byte));
        starts.resize(starts.len().max(first + 1), number);
    }
    starts.resize(257, u32::try_from(words.len()).unwrap_or(u32::MAX));
    starts
}

/// The words of a part, made ready at the first look.
#[derive(Debug)]
pub struct Words {
    list: &'static List,
    part: &'static str,
    table: OnceLock<Table<&'static str>>,
}

impl Words {
    /// The words of the parts whose headings begin so.
    pub const fn of(list: &'static List, part: &'static str) -> Self {
        Self { list, part, table: OnceLock::new() }
    }

    fn table(&self) -> &Table<&'static str> {
        self.table.get_or_init(|| Table::of(self.list.entries(self.part).collect()))
    }

    /// All of them, sorted.
    pub fn all(&self) -> &[&'static str] {
        self.table().rows()
    }

    /// Whether a word is one of them.
    pub fn has(&self, word: &str) -> bool {
        self.table().get(word).is_some()
    }
}

/// Words that each say one of a few things, made ready at the first look.
#[derive(Debug)]
pub struct Meanings<T: 'static> {
    list: &'static List,
    /// The parts, and what their words say. Of a word in several parts the first of the text counts.
    parts: &'static [(&'static str, T)],
    /// Words with the position of what they say.
    table: OnceLock<Table<(&'static str, usize)>>,
}

impl<T: Copy> Meanings<T> {
    /// What the words of these parts say.
    pub const fn of(list: &'static List, parts: &'static [(&'static str, T)]) -> Self {
        Self { list, parts, table: OnceLock::new() }
    }

    /// What a word says.
    pub fn get(&self, word: &str) -> Option<T> {
        let table = self.table.get_or_init(|| {
            let names: Vec<&str> = self.parts.iter().map(|(name, _)| *name).collect();
            numbered(self.list, &names)
        });
        let (_, position) = table.get(word)?;
        self.parts.get(*position).map(|(_, means)| *means)
    }
}

/// The words of these parts, each with the position of the first name with which the heading of its part begins.
fn numbered(list: &List, names: &[&str]) -> Table<(&'static str, usize)> {
    let rows = list.parts().iter().flat_map(|part| {
        let named = names.iter().position(|name| part.after(name).is_some());
        named.into_iter().flat_map(move |position| part.entries().map(move |entry| (entry, position)))
    });
    Table::of(rows.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    static TEXT: List = List::of(
        "# Words.\n#\n# Source: own.\n# Date: 2026-11\n\n[one en]\nbee\nsea\n\n[one de]\nbee\nidee\n\n[oneself]\nme\n\n[two]\nidee\n",
    );

    #[test]
    fn parts_of_one_name_are_one_list() {
        assert_eq!(TEXT.entries("one de").collect::<Vec<_>>(), ["bee", "idee"]);
        assert_eq!(TEXT.entries("three").count(), 0);
        let words = Words::of(&TEXT, "one");
        assert_eq!(words.all(), ["bee", "idee", "sea"]);
        assert!(words.has("sea") && !words.has("me"));
        let meanings = Meanings::of(&TEXT, &[("one", 1), ("two", 2)]);
        assert_eq!((meanings.get("idee"), meanings.get("bee"), meanings.get("me")), (Some(1), Some(1), None));
    }

    #[test]
    fn a_table_finds_words_of_every_first_byte_and_keeps_the_first_row_of_each() {
        let rows = vec![("sea", 1), ("ähre", 2), ("bee", 3), ("sea", 4), ("see", 5), ("海", 6)];
        let table = Table::of(rows);
        for (word, number) in [("sea", 1), ("ähre", 2), ("bee", 3), ("see", 5), ("海", 6)] {
            assert_eq!(table.get(word), Some(&(word, number)));
        }
        for word in ["", "a", "se", "seal", "ä", "海水", "\u{10ffff}"] {
            assert_eq!(table.get(word), None, "{word}");
        }
        assert!(table.has_beginning("se") && table.has_beginning("ä") && table.has_beginning("bee"));
        assert!(!table.has_beginning("a") && !table.has_beginning("beer") && !table.has_beginning("z"));
    }

    /// Every list of `data/`, by its path.
    fn files(folder: &std::path::Path, found: &mut Vec<std::path::PathBuf>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            match path.extension() {
                // What is said in another language is no list of words.
                _ if path.ends_with("languages") => (),
                _ if path.is_dir() => files(&path, found),
                Some(ending) if ending == "txt" => found.push(path),
                _ => (),
            }
        }
    }

    #[test]
    #[allow(clippy::disallowed_methods)] // Which lists there are is seen in the folder.
    fn every_list_has_source_and_date_and_sorted_entries_once() {
        let mut found = Vec::new();
        files(&std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("data"), &mut found);
        assert!(found.len() >= 15, "{}", found.len());
        for path in found {
            let text: &'static str = Box::leak(std::fs::read_to_string(&path).unwrap().into_boxed_str());
            let list = List::of(text);
            let shown = path.display();
            let (head, _) = text.split_once("\n[").unwrap();
            let says = |words: &str| {
                head.lines().any(|line| line.starts_with(words) && line.len() > words.len() + 3)
            };
            assert!(says("# Source: ") || says("# Sources: "), "{shown} has no source");
            let date = head.lines().find_map(|line| line.strip_prefix("# Date: ")).unwrap_or_default();
            let is_date = date.split('-').map(str::len).collect::<Vec<_>>();
            assert!(is_date == [4, 2] || is_date == [4, 2, 2], "{shown} has no date: {date}");
            let headings = text.lines().filter(|line| line.starts_with('[') && line.ends_with(']')).count();
            assert_eq!(headings, list.parts().len(), "{shown} has an entry that begins with a bracket");
            let mut names: Vec<&str> = Vec::new();
            for part in list.parts() {
                assert!(!names.contains(&part.name), "{shown} has [{}] twice", part.name);
                names.push(part.name);
                let entries: Vec<&str> = part.entries().collect();
                assert!(!entries.is_empty(), "{shown}: [{}] is empty", part.name);
                // Of patterns that fit alike the first counts, so that their order is part of what they say.
                let is_ordered = path.parent().is_some_and(|folder| folder.ends_with("statements"));
                for pair in entries.windows(2).filter(|_| !is_ordered) {
                    assert!(pair[0] < pair[1], "{shown}, [{}]: {} before {}", part.name, pair[0], pair[1]);
                }
                assert!(entries.iter().all(|entry| entry.trim() == *entry), "{shown}, [{}]", part.name);
            }
        }
    }
}
