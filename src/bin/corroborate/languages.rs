//! The languages that the program speaks: their files are compiled in, so that it needs none beside it.

use super::Stop;
use super::arguments::Speech;
use corroborate::Language;
use std::ops::Deref;

/// Each language's file in `data/languages`, by its tag.
macro_rules! languages {
    ($($tag:literal)*) => {
        &[$(($tag, include_str!(concat!("../../../data/languages/", $tag, ".txt")))),*]
    };
}

/// Every language beside English.
const LANGUAGES: &[(&str, &str)] = languages!["ar" "de" "es" "fr" "hi" "it" "ja" "ko" "pl" "pt" "zh"];

/// English, or one that was read.
pub enum Spoken {
    English,
    Other(Language),
}

impl Deref for Spoken {
    type Target = Language;

    fn deref(&self) -> &Language {
        match self {
            Spoken::English => &corroborate::ENGLISH,
            Spoken::Other(language) => language,
        }
    }
}

impl Spoken {
    /// The language, unless it is English.
    pub fn other(self) -> Option<Language> {
        if let Spoken::Other(language) = self { Some(language) } else { None }
    }
}

/// The language that was asked for.
pub fn language(speech: &Speech) -> Result<Spoken, Stop> {
    let asked = speech.language.as_deref().unwrap_or("en");
    if asked == "en" {
        return Ok(Spoken::English);
    }
    let Some((tag, text)) = LANGUAGES.iter().find(|(tag, _)| *tag == asked) else {
        let known: Vec<&str> = LANGUAGES.iter().map(|(tag, _)| *tag).collect();
        return Err(Stop::Usage(format!("--language {asked:?}: there are en, {}", known.join(", "))));
    };
    let read =
        Language::read(tag, text).map_err(|error| Stop::Usage(format!("--language {tag}: {error}")))?;
    Ok(Spoken::Other(read))
}
