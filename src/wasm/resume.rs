//! Reading text, at the JavaScript boundary.

use super::{plain, thrown, tree};
use crate::intake;
use crate::model::error::InputError;
use crate::model::submission::Submission;
use tsify::Ts;
use wasm_bindgen::prelude::*;

/// Reads the text of a résumé, a profile or a letter into a submission with one source, which `check` takes: `person` with
/// the statements, `located` with the place of each in `text` in UTF-16 and how sure it is, `reading` with what is in no value
/// and signs of a misreading. Push further sources onto `sources` to compare them.
///
/// One line of `text` is one line of the file, in reading order; a blank line parts blocks, a form feed pages, and a tab or
/// three spaces stand where a line has a wide gap. Throws an `InputError` when an option is wrong.
#[wasm_bindgen]
pub fn read(
    #[wasm_bindgen(unchecked_param_type = "string")] text: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "ReadOptions")] options: &JsValue,
) -> Result<Ts<Submission>, JsValue> {
    let Some(text) = text.as_string() else {
        return Err(thrown(InputError::new("", "must be text")));
    };
    let options =
        intake::submission::read_options(&tree(options, "/options")?, "/options").map_err(thrown)?;
    plain(&crate::read(&text, &options))
}
