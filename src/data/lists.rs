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
        // Each part is sorted, so that this joins a few sorted runs.
        entries.sort();
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

/// The words of a part, made ready at the first look.
#[derive(Debug)]
pub struct Words {
    list: &'static List,
    part: &'static str,
    table: OnceLock<Vec<&'static str>>,
}

impl Words {
    /// The words of the parts whose headings begin so.
    pub const fn of(list: &'static List, part: &'static str) -> Self {
        Self { list, part, table: OnceLock::new() }
    }

    /// All of them, sorted.
    pub fn all(&self) -> &[&'static str] {
        self.table.get_or_init(|| self.list.sorted(self.part))
    }

    /// Whether a word is one of them.
    pub fn has(&self, word: &str) -> bool {
        self.all().binary_search(&word).is_ok()
    }
}

/// Words that each say one of a few things, made ready at the first look.
#[derive(Debug)]
pub struct Meanings<T: 'static> {
    list: &'static List,
    /// The parts, and what their words say. Of a word in several parts the first of the text counts.
    parts: &'static [(&'static str, T)],
    table: OnceLock<Vec<(&'static str, T)>>,
}

impl<T: Copy> Meanings<T> {
    /// What the words of these parts say.
    pub const fn of(list: &'static List, parts: &'static [(&'static str, T)]) -> Self {
        Self { list, parts, table: OnceLock::new() }
    }

    /// What a word says.
    pub fn get(&self, word: &str) -> Option<T> {
        let table = self.table.get_or_init(|| {
            let rows = self.list.parts().iter().flat_map(|part| {
                let mut named = self.parts.iter().filter(|(name, _)| part.after(name).is_some());
                let means = named.next().map(|(_, means)| *means);
                means.into_iter().flat_map(move |means| part.entries().map(move |entry| (entry, means)))
            });
            let mut table: Vec<(&str, T)> = rows.collect();
            table.sort_by_key(|(word, _)| *word);
            table.dedup_by_key(|(word, _)| *word);
            table
        });
        let at = table.binary_search_by_key(&word, |(known, _)| known).ok()?;
        table.get(at).map(|(_, means)| *means)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    static TEXT: List = List::of(
        "# Words.\n#\n# Source: own.\n# Date: 2026-11\n\n[one en]\nbee\nsea\n\n[one de]\nbee\nidee\n\n[oneself]\nme\n\n[two]\nidee\n",
    );

    #[test]
    fn parts_of_one_name_are_one_list() {
        assert_eq!(TEXT.sorted("one"), ["bee", "idee", "sea"]);
        assert_eq!(TEXT.entries("one de").collect::<Vec<_>>(), ["bee", "idee"]);
        assert_eq!(TEXT.entries("three").count(), 0);
        let words = Words::of(&TEXT, "one");
        assert!(words.has("sea") && !words.has("me"));
        let meanings = Meanings::of(&TEXT, &[("one", 1), ("two", 2)]);
        assert_eq!((meanings.get("idee"), meanings.get("bee"), meanings.get("me")), (Some(1), Some(1), None));
    }

    /// Every list of `data/`, by its path.
    fn files(folder: &std::path::Path, found: &mut Vec<std::path::PathBuf>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            match path.extension() {
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
            let brackets = text.matches('[').count();
            assert_eq!(brackets, list.parts().len(), "{shown} has a bracket beside those of its headings");
            assert_eq!(
                brackets,
                text.matches("\n[").count(),
                "{shown} has a bracket beside those of its headings"
            );
            let mut names: Vec<&str> = Vec::new();
            for part in list.parts() {
                assert!(!names.contains(&part.name), "{shown} has [{}] twice", part.name);
                names.push(part.name);
                let entries: Vec<&str> = part.entries().collect();
                assert!(!entries.is_empty(), "{shown}: [{}] is empty", part.name);
                for pair in entries.windows(2) {
                    assert!(pair[0] < pair[1], "{shown}, [{}]: {} before {}", part.name, pair[0], pair[1]);
                }
                assert!(entries.iter().all(|entry| entry.trim() == *entry), "{shown}, [{}]", part.name);
            }
        }
    }
}
