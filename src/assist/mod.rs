//! What a person can put right in one field of a form while filling it in.
//!
//! Each function looks at one value, or at two dates of one entry. Nothing is compared with anything else that was stated, and nothing
//! is judged: an answer is the code of a slip and, where one can be told, what was probably meant.

#[cfg(feature = "assist")]
#[path = "../wasm/assist.rs"]
pub mod boundary;
mod dates;
mod link;
mod mail;
mod phone;

/// What may be a slip.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Advice {
    /// What kind of slip, by which the interface finds its words.
    pub code: &'static str,
    /// What was probably meant, to put in the value's place; empty where it cannot be told.
    pub suggestion: String,
    /// What else its words need: a site's name. Empty where they need nothing.
    pub detail: &'static str,
}

impl Advice {
    fn new(code: &'static str) -> Self {
        Self { code, suggestion: String::new(), detail: "" }
    }

    fn meaning(code: &'static str, suggestion: String) -> Self {
        Self { code, suggestion, detail: "" }
    }
}
