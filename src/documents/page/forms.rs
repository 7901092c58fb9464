//! The letters that presentation forms stand for: fonts name the shapes of Arabic and Hebrew letters, texts the letters.

static TABLE: &str = include_str!("forms.txt");

/// The table, by code point.
pub struct Forms(Vec<(u32, &'static str)>);

impl Forms {
    /// Reads the table.
    pub fn read() -> Self {
        let mut forms = Vec::new();
        for line in TABLE.lines() {
            let Some((first, letters)) = line.split_once(' ') else { continue };
            let Ok(first) = u32::from_str_radix(first, 16) else { continue };
            forms.extend((first..).zip(letters.split('|')));
        }
        Self(forms)
    }

    /// Appends the letters that a letter stands for, in the order in which they are read. Tatweel only makes a word longer.
    pub fn spell(&self, letter: char, into: &mut String) {
        match self.0.binary_search_by_key(&u32::from(letter), |(form, _)| *form) {
            Ok(at) => into.push_str(self.0.get(at).map_or("", |(_, letters)| letters)),
            Err(_) if letter == '\u{640}' => {}
            Err(_) => into.push(letter),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_are_spelled_in_reading_order() {
        let forms = Forms::read();
        assert!(forms.0.is_sorted());
        for (form, letters) in [
            ('\u{fefb}', "لا"),
            ('\u{fef7}', "لأ"),
            ('\u{fe94}', "ة"),
            ('\u{fb8b}', "ژ"),
            ('\u{fba7}', "ہ"),
            ('\u{fdf2}', "الله"),
            ('\u{fe7c}', "\u{651}"),
            ('\u{fb4b}', "ו\u{5b9}"),
            ('\u{fb20}', "ע"),
            ('\u{640}', ""),
            ('ב', "ב"),
            ('a', "a"),
        ] {
            let mut spelled = String::new();
            forms.spell(form, &mut spelled);
            assert_eq!(spelled, letters, "{form:?}");
        }
    }
}
