//! The JavaScript boundary of the form's hints: texts and numbers by hand, since a serialiser at the boundary would cost as much as the
//! rest of it.
//!
//! Every function gives one text: empty where there is nothing to say, else the slip's name, what was probably meant and what its words
//! need, with tabs between.

use crate::assist::{self, Advice};
use wasm_bindgen::prelude::*;

/// An e-mail address; see [`assist::mail::mail`].
#[wasm_bindgen]
pub fn mail(text: &str) -> String {
    line(assist::mail::mail(text))
}

/// A telephone number; see [`assist::phone::phone`]. `region` is empty where the form states no country.
#[wasm_bindgen]
pub fn phone(text: &str, region: &str) -> String {
    line(assist::phone::phone(text, region))
}

/// A web address; see [`assist::link::link`]. `site` is empty where any page will do.
#[wasm_bindgen]
pub fn link(text: &str, site: &str) -> String {
    line(assist::link::link(text, site))
}

/// The dates of one entry; see [`assist::dates::dates`].
#[wasm_bindgen]
pub fn dates(start: &str, end: &str, today: &str, begun: bool) -> String {
    line(assist::dates::dates(start, end, today, begun))
}

fn line(advice: Option<Advice>) -> String {
    let Some(Advice { code, suggestion, detail }) = advice else { return String::new() };
    let mut line = String::from(code);
    for part in [suggestion.as_str(), detail] {
        line.push('\t');
        line.push_str(part);
    }
    line
}
