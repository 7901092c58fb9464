//! How texts are made comparable where nothing but letters counts. One function a kind of folding; what a stage needs beyond these, such
//! as accents of places or the words of a heading, stands beside its table.

/// Letters and digits alone, in lower case: case, spaces, punctuation and layout make no difference.
pub fn letters_and_digits(text: &str) -> String {
    text.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// Whether a letter is one of Han or Kana, which are written without spaces.
pub fn is_joined_script(letter: char) -> bool {
    matches!(letter, '\u{3040}'..='\u{30ff}' | '\u{31f0}'..='\u{31ff}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}')
}

/// Zeros of ASCII, Arabic, Persian, Devanagari, Thai and full width.
const ZEROS: [u32; 6] = [0x30, 0x660, 0x6f0, 0x966, 0xe50, 0xff10];

/// The value of a decimal digit of the scripts in which dates are written.
pub fn digit(letter: char) -> Option<u8> {
    let code = u32::from(letter);
    let zero = ZEROS.into_iter().find(|zero| (*zero..zero + 10).contains(&code))?;
    u8::try_from(code - zero).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_letters_and_digits_count() {
        assert_eq!(letters_and_digits("Harbour-College, 2nd  CAMPUS"), "harbourcollege2ndcampus");
        assert!(is_joined_script('今') && is_joined_script('か') && !is_joined_script('한'));
        assert_eq!(
            ("٣۳३３3x").chars().map(digit).collect::<Vec<_>>(),
            [Some(3), Some(3), Some(3), Some(3), Some(3), None]
        );
    }
}
