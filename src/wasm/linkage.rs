//! Applications compared with one another, at the JavaScript boundary.

use super::{Options, languages, plain, thrown, tree, wrong_type};
use crate::linkage::passages::{TextIndex, TextMatch};
use crate::linkage::{self, Batch};
use crate::model::error::InputError;
use crate::model::links::Links;
use crate::model::value::Value;
use js_sys::{Array, Function, Reflect};
use tsify::Ts;
use wasm_bindgen::prelude::*;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = r#"
/** How to compare applications with one another. */
export interface LinkOptions {
    /** A policy, or one of the two built-in ones. */
    policy?: "default" | "demonstration" | Policy;
    /** Values that many may share: telephone numbers with country code, e-mail, profile and street addresses with their city. */
    hubs?: string[];
    /** Compares every passage instead of a sample. */
    exact?: boolean;
    /** The language of every sentence: one that `loadLanguage` was given; English without it. */
    language?: string;
    /** Called while it runs, with how much of a step is done. The call is synchronous: run it in a worker and post it from there. */
    progress?: (step: "read" | "compare", done: number, of: number) => void;
    /** Called once with what is found before texts are compared; grades may still rise, and merge hints come at the end. */
    partial?: (links: Links) => void;
}

"#;

/// Applications between two calls of `progress`.
const STEP: usize = 100;

/// What applications share that different people should not, with everything that honest people share left out or excused.
///
/// One that cannot be read becomes an entry of `errors` and stops nothing. Throws an `InputError` when `submissions` is no list or an option is wrong.
#[wasm_bindgen]
pub fn link(
    #[wasm_bindgen(unchecked_param_type = "(Submission | Resume)[]")] submissions: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "LinkOptions")] options: &JsValue,
) -> Result<Ts<Links>, JsValue> {
    if !Array::is_array(submissions) {
        return Err(thrown(InputError::new("", "must be a list of submissions")));
    }
    let submissions = Array::from(submissions);
    let call = |name: &str| -> Option<Function> { Reflect::get(options, &name.into()).ok()?.dyn_into().ok() };
    let (progress, partial) = (call("progress"), call("partial"));
    let options = link_options(options)?;
    let count = submissions.length();
    let tell = |step: &str, done: usize, of: usize| {
        if let Some(progress) = &progress {
            // What the caller's function throws is the caller's.
            progress
                .call3(&JsValue::NULL, &step.into(), &JsValue::from(done as f64), &JsValue::from(of as f64))
                .ok();
        }
    };
    let mut batch = Batch::default();
    for place in 0..count {
        batch.read(place, value(&submissions.get(place)), options.sampled);
        if (place as usize).is_multiple_of(STEP) {
            tell("read", place as usize, count as usize);
        }
    }
    tell("read", count as usize, count as usize);
    let reload = |at: u32| {
        let place = batch.places.get(usize::try_from(at).ok()?)?;
        value(&submissions.get(*place)).ok()
    };
    if let Some(partial) = partial {
        let early = linkage::early(&batch, &options, &reload);
        partial.call1(&JsValue::NULL, &plain(&early)?.js_value()).ok();
    }
    let index = TextIndex::new(&batch.records, batch.adverts.clone(), options.sampled);
    let candidates = index.candidates(0, u32::try_from(batch.records.len()).unwrap_or(u32::MAX));
    let mut texts: Vec<TextMatch> = Vec::new();
    for (part, some) in candidates.chunks(STEP).enumerate() {
        tell("compare", part * STEP, candidates.len());
        texts.extend(linkage::compare_texts(&batch, &index.common, some, &reload));
    }
    tell("compare", candidates.len(), candidates.len());
    plain(&linkage::conclude(&batch, &options, &texts, &index, &reload))
}

/// A submission as the engine reads it.
fn value(given: &JsValue) -> Result<Value, InputError> {
    tree(given, "").map_err(|error| {
        let text = |name: &str| Reflect::get(&error, &name.into()).ok().and_then(|value| value.as_string());
        InputError::new(text("path").unwrap_or_default(), text("message").unwrap_or_default())
    })
}

fn link_options(options: &JsValue) -> Result<linkage::Options, JsValue> {
    let mut read = linkage::Options::default();
    if options.is_undefined() || options.is_null() {
        return Ok(read);
    }
    // Functions are no plain data. A getter of the caller's may throw whatever it likes.
    let unreadable = |_| thrown(InputError::new("/options", "cannot be read"));
    let data = js_sys::Object::new();
    if options.is_object() {
        for key in Reflect::own_keys(options).map_err(unreadable)?.iter() {
            if key != "progress" && key != "partial" {
                let value = Reflect::get(options, &key).map_err(unreadable)?;
                Reflect::set(&data, &key, &value).map_err(unreadable)?;
            }
        }
    }
    let options = Options::read(&data, &["exact", "hubs", "language", "policy"])?;
    read.language = languages::of_options(&options)?.other();
    if let Some(policy) = options.field("policy") {
        read.policy = crate::policy(policy).map_err(|error| {
            thrown(InputError::new(format!("/options/policy{}", error.path), error.message))
        })?;
    }
    match options.field("exact") {
        None | Some(Value::Bool(false)) => {}
        Some(Value::Bool(true)) => read.sampled = 1,
        Some(other) => return Err(thrown(wrong_type("/options/exact", "true or false", other))),
    }
    match options.field("hubs") {
        None => {}
        Some(Value::List(hubs)) => {
            for (at, hub) in hubs.iter().enumerate() {
                let path = format!("/options/hubs/{at}");
                let Value::Text(hub) = hub else { return Err(thrown(wrong_type(&path, "text", hub))) };
                if !read.declare(hub) {
                    return Err(thrown(InputError::new(
                        path,
                        "is neither a number with country code nor an address",
                    )));
                }
            }
        }
        Some(other) => return Err(thrown(wrong_type("/options/hubs", "a list", other))),
    }
    Ok(read)
}
