//! Languages, at the JavaScript boundary: loaded once and kept by their tag.

use super::{Options, thrown};
use crate::model::error::InputError;
use crate::model::value::Value;
use crate::report::words::{ENGLISH, Language};
use std::cell::RefCell;
use std::ops::Deref;
use std::sync::Arc;
use wasm_bindgen::prelude::*;

thread_local! {
    static KEPT: RefCell<Vec<Arc<Language>>> = const { RefCell::new(Vec::new()) };
}

/// English, or a language that is kept.
#[derive(Clone)]
pub struct Spoken(Option<Arc<Language>>);

impl Deref for Spoken {
    type Target = Language;

    fn deref(&self) -> &Language {
        self.0.as_deref().unwrap_or(&ENGLISH)
    }
}

impl Spoken {
    /// The language, unless it is English.
    #[cfg(feature = "wasm-full")]
    pub fn other(self) -> Option<Arc<Language>> {
        self.0
    }
}

/// Reads a language from the text of its file in `languages` and keeps it for the `language` of later calls. Loading another text under the same tag
/// takes the place of the first.
///
/// Throws an `InputError` that names the line of what is missing, unknown or wrong: a language is whole or it is not loaded.
#[wasm_bindgen(js_name = loadLanguage)]
pub fn load_language(
    #[wasm_bindgen(unchecked_param_type = "string")] language: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "string")] text: &JsValue,
) -> Result<(), JsValue> {
    let (Some(tag), Some(text)) = (language.as_string(), text.as_string()) else {
        return Err(thrown(InputError::new("", "must be a language's tag and the text of its file")));
    };
    let read = Arc::new(Language::read(&tag, &text).map_err(thrown)?);
    KEPT.with_borrow_mut(|kept| {
        kept.retain(|known| known.tag() != tag);
        kept.push(read);
    });
    Ok(())
}

/// The language that the options of a call name.
pub fn of_options(options: &Options) -> Result<Spoken, JsValue> {
    match options.field("language") {
        None => Ok(Spoken(None)),
        Some(Value::Text(tag)) => named(tag, "/options/language"),
        Some(_) => Err(thrown(InputError::new("/options/language", "must be text"))),
    }
}

/// The language with that tag, which stands at a path.
pub fn named(tag: &str, path: &str) -> Result<Spoken, JsValue> {
    if tag == ENGLISH.tag() {
        return Ok(Spoken(None));
    }
    let kept = KEPT.with_borrow(|kept| kept.iter().find(|language| language.tag() == tag).cloned());
    match kept {
        Some(language) => Ok(Spoken(Some(language))),
        None => Err(thrown(InputError::new(path, "is a language that is not loaded"))),
    }
}
