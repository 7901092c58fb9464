//! Running text as words, for finding names of technologies, years and plain statements in it.

/// Words of a text in lower case; `.`, `+` and `#` stay inside a word (node.js, c++, c#), a final full stop goes.
/// At most 100,000 characters are read.
pub fn words(text: &str) -> Vec<String> {
    let lower: String = text.chars().take(100_000).flat_map(char::to_lowercase).collect();
    lower
        .split(|letter: char| !(letter.is_alphanumeric() || ".+#'’".contains(letter)))
        .map(|word| word.trim_matches(|letter| letter == '.' || letter == '\'' || letter == '’'))
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// Positions at which a phrase starts among words. The phrase is in lower case, its words apart by spaces.
pub fn find<'a>(words: &'a [String], phrase: &'a str) -> impl Iterator<Item = usize> + 'a {
    let length = phrase.split(' ').count();
    words.windows(length).enumerate().filter_map(move |(position, window)| {
        window.iter().map(String::as_str).eq(phrase.split(' ')).then_some(position)
    })
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
}
