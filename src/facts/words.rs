//! Running text as words, for finding names of technologies, years and plain statements in it.

/// Words of a text in lower case; `.`, `+` and `#` stay inside a word (node.js, c++, c#), a final full stop goes.
/// At most 100,000 characters are read.
pub fn words(text: &str) -> Vec<String> {
    located(text).map(|(word, _)| word).collect()
}

/// A stretch of a text in bytes, from a character's first to one past another's last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stretch {
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
}

impl Stretch {
    /// The stretch of `inner`, which is a part of `text`.
    pub fn of(text: &str, inner: &str) -> Self {
        let start = (inner.as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
        Self { start, end: start + inner.len() }
    }

    /// The text inside.
    pub fn text(self, text: &str) -> &str {
        text.get(self.start..self.end).unwrap_or_default()
    }
}

/// [`words`] with the place of each.
pub fn located(text: &str) -> impl Iterator<Item = (String, Stretch)> + '_ {
    let longest = text.char_indices().nth(100_000).map_or(text, |(end, _)| text.get(..end).unwrap_or(text));
    longest
        .split(|letter: char| !(letter.is_alphanumeric() || ".+#'’".contains(letter)))
        .map(|word| word.trim_matches(|letter| letter == '.' || letter == '\'' || letter == '’'))
        .filter(|word| !word.is_empty())
        .map(move |word| (word.to_lowercase(), Stretch::of(text, word)))
}

/// Positions at which a phrase starts among words. The phrase is in lower case, its words apart by spaces.
pub fn find<'a>(words: &'a [String], phrase: &'a str) -> impl Iterator<Item = usize> + 'a {
    let length = phrase.split(' ').count();
    let first = phrase.split(' ').next();
    words.windows(length).enumerate().filter_map(move |(position, window)| {
        let begins = window.first().map(String::as_str) == first;
        (begins && window.iter().map(String::as_str).eq(phrase.split(' '))).then_some(position)
    })
}

/// Where a phrase first stands in a text, read as [`words`] reads it.
pub fn place(text: &str, phrase: &str) -> Option<Stretch> {
    let (found, places): (Vec<String>, Vec<Stretch>) = located(text).unzip();
    let at = find(&found, phrase).next()?;
    let last = places.get(at + phrase.split(' ').count() - 1)?;
    Some(Stretch { start: places.get(at)?.start, end: last.end })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn technologies_stay_whole_words() {
        let found = words("Built with Node.js, React Native and C++. Docker-based.");
        assert_eq!(found, ["built", "with", "node.js", "react", "native", "and", "c++", "docker", "based"]);
        assert_eq!(find(&found, "react native").collect::<Vec<_>>(), [3]);
        assert_eq!(find(&found, "react").count(), 1);
        assert_eq!(find(&found, "node").count(), 0);
    }

    #[test]
    fn a_phrase_is_found_where_it_stands() {
        let text = "İstanbul’dan: I  have\nmoved, twice.";
        assert_eq!(place(text, "have moved").unwrap().text(text), "have\nmoved");
        assert_eq!(place(text, "moved to"), None);
    }
}
