//! Finding a part of a text, by little code: the standard library's search is prepared for long texts and parts, and what it
//! brings along, ways to fail with a quotation among it, weighs 4 kB of the check.

/// What may be looked for.
pub trait Part {
    /// Where it first stands in a text, as a byte.
    fn first_in(self, text: &str) -> Option<usize>;
}

impl Part for &str {
    fn first_in(self, text: &str) -> Option<usize> {
        let (bytes, part) = (text.as_bytes(), self.as_bytes());
        let Some(first) = part.first() else { return Some(0) };
        let mut at = 0;
        loop {
            at += bytes.get(at..)?.iter().position(|byte| byte == first)?;
            if bytes.get(at..)?.starts_with(part) {
                return Some(at);
            }
            at += 1;
        }
    }
}

impl Part for &&str {
    fn first_in(self, text: &str) -> Option<usize> {
        (*self).first_in(text)
    }
}

impl Part for &String {
    fn first_in(self, text: &str) -> Option<usize> {
        self.as_str().first_in(text)
    }
}

impl Part for char {
    fn first_in(self, text: &str) -> Option<usize> {
        if self.is_ascii() {
            return text.bytes().position(|byte| u32::from(byte) == u32::from(self));
        }
        self.encode_utf8(&mut [0; 4]).first_in(text)
    }
}

/// A text in which something is looked for.
pub trait Search {
    /// Whether a letter or a part stands in it.
    fn includes(&self, part: impl Part) -> bool;

    /// Where a part first stands, as a byte.
    fn place_of(&self, part: &str) -> Option<usize>;

    /// What stands before and after the first of such a part.
    fn parted_at(&self, part: &str) -> Option<(&str, &str)>;

    /// With another text instead of every such part.
    fn with_instead(&self, part: &str, other: &str) -> String;
}

impl Search for str {
    fn includes(&self, part: impl Part) -> bool {
        part.first_in(self).is_some()
    }

    fn place_of(&self, part: &str) -> Option<usize> {
        part.first_in(self)
    }

    fn parted_at(&self, part: &str) -> Option<(&str, &str)> {
        let at = part.first_in(self)?;
        Some((self.get(..at)?, self.get(at + part.len()..)?))
    }

    fn with_instead(&self, part: &str, other: &str) -> String {
        let mut written = String::with_capacity(self.len());
        let mut rest = self;
        while let Some((before, after)) = rest.parted_at(part) {
            written.push_str(before);
            written.push_str(other);
            rest = after;
        }
        written.push_str(rest);
        written
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_found_where_the_standard_library_finds_them() {
        for text in ["", "a", "aa", "aab", "abcabd", "école", "日本語", "://", "a://b", "www.www.example"]
        {
            for part in ["a", "aa", "ab", "abd", "é", "本", "語", "://", "www.", "a://b.", "x"] {
                assert_eq!(text.includes(part), text.contains(part), "{text} {part}");
                assert_eq!(text.place_of(part), text.find(part), "{text} {part}");
                assert_eq!(text.parted_at(part), text.split_once(part), "{text} {part}");
                assert_eq!(text.with_instead(part, "aé"), text.replace(part, "aé"), "{text} {part}");
            }
            assert!(text.includes(""));
            for letter in ['a', 'é', '語', '/'] {
                assert_eq!(text.includes(letter), text.contains(letter), "{text} {letter}");
            }
        }
    }
}
