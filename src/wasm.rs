//! The whole JavaScript boundary: free functions and plain objects.
//!
//! Nothing else in the crate knows that a browser exists. What only a browser knows — today's date, the clock's offsets —
//! is read here and handed on as ordinary input. A form's fields are read by `www/fields`, since content scripts, which may
//! run no WebAssembly, read them too.

mod languages;
#[cfg(feature = "wasm-full")]
mod linkage;
mod packs;
#[cfg(feature = "wasm-full")]
mod resume;
mod tree;

use crate::intake::{self, policy::default_policy};
use crate::model::assessment::{Assessment, Counterfactual};
use crate::model::error::InputError;
use crate::model::policy::Policy;
use crate::model::submission::{Offsets, Session};
use crate::model::value::Value;
use crate::report::catalogue::{self, RuleExplained, RuleListed};
use crate::report::text::{self, Layout};
use crate::report::{ENGINE, html, markdown, page};
use js_sys::{Array, Date, Intl, Object, Reflect};
use serde::Serialize;
use tree::tree;
use tsify::Ts;
use wasm_bindgen::prelude::*;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = r#"
/** What is thrown when input cannot be read. */
export interface InputError extends Error {
    name: "InputError";
    /** JSON Pointer (RFC 6901) into the input; empty for the whole of it. */
    path: string;
}

/** A plain JSON Resume, which may carry the caller's `id` and `asOf` beside its own fields. */
export type Resume = Person & { id?: string; asOf?: string };

/** Who decides how far a rule may go. */
export interface Policy {
    schema: "corroborate/policy/1";
    id: string;
    /** What it says of single rules, by rule id; a grade can be lowered, never raised. */
    rules?: Record<string, "off" | Grade>;
    /** `reserved-ranges` takes reserved numbers and domains as ordinary ones. */
    accept?: "reserved-ranges"[];
}

/** How to check. */
export interface CheckOptions {
    /** Today, as `YYYY-MM-DD`. The submission's own `asOf` comes first; without either, the host's local date is taken. */
    asOf?: string;
    /** A policy, or one of the two built-in ones. */
    policy?: "default" | "demonstration" | Policy;
    /** Packs to compare with: what `loadPack` gave, or a pack's bytes. Without them their rules say that they were not checked. */
    packs?: (LoadedPack | Uint8Array | ArrayBuffer)[];
    /** The language of every sentence: one that `loadLanguage` was given. Nothing but the sentences depends on it; English without it. */
    language?: string;
}

/** In which language to explain. */
export interface LanguageOption {
    /** One that `loadLanguage` was given; English without it. */
    language?: string;
}

/** How to report. */
export interface ReportOptions {
    /** The kinds of the submission's sources, so that they are named instead of numbered. */
    sources?: SourceKind[];
    /** Makes the applicant's copy, without any grade: whom to ask about it, or an empty text. */
    applicant?: string;
}

"#;

/// Says on the console where the engine failed, should it ever: never with what it was reading.
#[wasm_bindgen(start, private)]
fn start() {
    std::panic::set_hook(Box::new(|failure| {
        let place = failure.location().map(ToString::to_string).unwrap_or_default();
        web_sys::console::error_1(&JsValue::from(format!("corroborate failed at {place}; please report it")));
    }));
}

/// Compares one application with itself.
///
/// `submission` is a submission or a plain JSON Resume. Throws an `InputError` that names the path of what cannot be read.
#[wasm_bindgen]
pub fn check(
    #[wasm_bindgen(unchecked_param_type = "Submission | Resume")] submission: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "CheckOptions")] options: &JsValue,
) -> Result<Ts<Assessment>, JsValue> {
    let Asked { submission, policy, kept, language } = to_check(submission, options)?;
    plain(&crate::check_in(&submission, &policy, &packs::packs(&kept), &language).map_err(thrown)?)
}

/// What would clear one finding of a check, by its position in `findings`: the smallest changes and answers, each verified
/// by checking again. Give the same submission and options as for `check`.
///
/// Throws an `InputError` as `check` does, and when there is no such finding.
#[wasm_bindgen]
pub fn clear(
    #[wasm_bindgen(unchecked_param_type = "Submission | Resume")] submission: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "CheckOptions | undefined")] options: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "number")] finding: &JsValue,
) -> Result<Vec<Ts<Counterfactual>>, JsValue> {
    let Asked { submission, policy, kept, .. } = to_check(submission, options)?;
    let position = finding.as_f64().filter(|number| number.fract() == 0.0 && (0.0..1e9).contains(number));
    let Some(finding) = position.map(|number| number as usize) else {
        return Err(thrown(InputError::new("/finding", "must be a whole number from 0")));
    };
    crate::find_counterfactuals(&submission, &policy, &packs::packs(&kept), finding)
        .map_err(thrown)?
        .iter()
        .map(plain)
        .collect()
}

/// What to check, under which policy, with which packs and in which language.
struct Asked {
    submission: Value,
    policy: Policy,
    kept: Vec<packs::Kept>,
    language: languages::Spoken,
}

fn to_check(submission: &JsValue, options: &JsValue) -> Result<Asked, JsValue> {
    let given = tree(submission, "")?;
    let (options, kept) = packs::taken(options)?;
    let options = Options::read(&options, &["asOf", "language", "policy"])?;
    let language = languages::of_options(&options)?;
    let policy = match options.field("policy") {
        None => default_policy(),
        Some(value) => crate::policy(value).map_err(|error| {
            thrown(InputError::new(format!("/options/policy{}", error.path), error.message))
        })?,
    };
    let as_of = match options.field("asOf") {
        Some(date) => date.clone(),
        None => Value::Text(today()),
    };
    Ok(Asked { submission: dated(given, as_of), policy, kept, language })
}

/// Every rule, sorted by id. Throws an `InputError` when the language is not loaded.
#[wasm_bindgen]
pub fn rules(
    #[wasm_bindgen(unchecked_optional_param_type = "LanguageOption")] options: &JsValue,
) -> Result<Vec<Ts<RuleListed>>, JsValue> {
    let language = languages::of_options(&Options::read(options, &["language"])?)?;
    catalogue::rules_in(&language).iter().map(plain).collect()
}

/// One rule explained; limits and sources are documentation, in English. Throws an `InputError` when no rule has that id, or the language is not loaded.
#[wasm_bindgen]
pub fn explain(
    #[wasm_bindgen(unchecked_param_type = "string")] rule: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "LanguageOption")] options: &JsValue,
) -> Result<Ts<RuleExplained>, JsValue> {
    let language = languages::of_options(&Options::read(options, &["language"])?)?;
    let Some(rule) = rule.as_string() else {
        return Err(thrown(InputError::new("", "must be text")));
    };
    let explained = catalogue::explain_in(&rule, &language);
    plain(&explained.ok_or_else(|| thrown(InputError::new("", "is not a rule")))?)
}

/// An assessment as text, Markdown, HTML or JSON for a person to read, in the language of its sentences. It may come from storage.
///
/// Throws an `InputError` when it is no assessment, its language is not loaded, or the format is another.
#[wasm_bindgen]
pub fn report(
    #[wasm_bindgen(unchecked_param_type = "Assessment")] assessment: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "\"text\" | \"markdown\" | \"html\" | \"json\"")] format: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "ReportOptions")] options: &JsValue,
) -> Result<String, JsValue> {
    let options = Options::read(options, &["applicant", "sources"])?;
    let sources = match options.field("sources") {
        None => Vec::new(),
        Some(kinds) => intake::submission::kinds(kinds, "/options/sources").map_err(thrown)?,
    };
    let reader = match options.field("applicant") {
        None => page::Audience::Reviewer,
        Some(Value::Text(contact)) => page::Audience::Applicant { contact: contact.clone() },
        Some(other) => return Err(thrown(wrong_type("/options/applicant", "text", other))),
    };
    let assessment = intake::assessment::assessment(&tree(assessment, "")?).map_err(thrown)?;
    let blocks = || {
        let tag = assessment.language.as_deref().unwrap_or("en");
        let language = languages::named(tag, "/language")?;
        Ok::<_, JsValue>((page::page(&assessment, &sources, &reader, &language), language))
    };
    match format.as_string().unwrap_or_default().as_str() {
        "text" => Ok(text::text(&blocks()?.0, Layout { width: 80, colour: false })),
        "markdown" => Ok(markdown::markdown(&blocks()?.0)),
        "html" => {
            let (blocks, language) = blocks()?;
            Ok(html::html(&blocks, &language))
        }
        "json" => {
            let value = JsValue::from(plain(&assessment)?);
            let written = js_sys::JSON::stringify_with_replacer_and_space(&value, &JsValue::NULL, &2.into())?;
            Ok(String::from(written))
        }
        _ => Err(thrown(InputError::new("/format", "must be text, markdown, html or json"))),
    }
}

/// One number a line read as the numbering plan has it, one line for each; the package's `phone` turns them into objects.
/// One text each way, because every object that crosses costs more than reading a number does.
#[wasm_bindgen(js_name = phoneBatch, skip_typescript)]
pub fn phone_batch(numbers: &[u8], region: Option<String>) -> String {
    // The package encodes the text itself: the glue copies a string letter by letter, which takes longer than reading it.
    crate::facts::phone::batch(std::str::from_utf8(numbers).unwrap_or_default(), region.as_deref())
}

/// The version of the engine.
#[wasm_bindgen]
pub fn version() -> String {
    ENGINE.to_owned()
}

/// The named options of a call.
struct Options(Value);

impl Options {
    /// Reads the options, which must have no other names than `known`.
    fn read(options: &JsValue, known: &[&str]) -> Result<Self, JsValue> {
        let options = tree(options, "/options")?;
        match &options {
            Value::Null => (),
            Value::Object(fields) => {
                if let Some((name, _)) = fields.iter().find(|(name, _)| !known.contains(&name.as_str())) {
                    let path = format!("/options/{}", escaped(name));
                    return Err(thrown(InputError::new(path, "is not an option")));
                }
            }
            other => return Err(thrown(wrong_type("/options", "an object", other))),
        }
        Ok(Self(options))
    }

    fn field(&self, name: &str) -> Option<&Value> {
        self.0.field(name)
    }
}

/// The submission with a date to take as today, unless it has its own.
fn dated(submission: Value, as_of: Value) -> Value {
    match submission {
        Value::Object(mut fields) => {
            match fields.binary_search_by(|(name, _)| name.as_str().cmp("asOf")) {
                Err(at) => fields.insert(at, ("asOf".to_owned(), as_of)),
                Ok(at) => {
                    if let Some((_, there)) = fields.get_mut(at).filter(|(_, there)| *there == Value::Null) {
                        *there = as_of;
                    }
                }
            }
            Value::Object(fields)
        }
        other => other,
    }
}

/// What this browser's clock says: its zone, its January and July offsets and the time. Nothing is sent or kept; a form's
/// host puts it into a submission's `session` when its notice says so.
#[wasm_bindgen(js_name = browserSession)]
pub fn browser_session() -> Result<Ts<Session>, JsValue> {
    let now = Date::new_0();
    let year = now.get_full_year();
    let offset_in = |month: i32| east_of_utc(&Date::new_with_year_month_day(year, month, 1));
    let zone = Intl::DateTimeFormat::new(&Array::new(), &Object::new()).resolved_options();
    let session = Session {
        time_zone: Reflect::get(&zone, &"timeZone".into()).ok().and_then(|name| name.as_string()),
        offsets: Some(Offsets { january: offset_in(0), july: offset_in(6) }),
        at: Some(local_time(&now)),
        ..Session::default()
    };
    plain(&session)
}

/// The host's date of today, `YYYY-MM-DD`.
fn today() -> String {
    let now = Date::new_0();
    format!("{:04}-{:02}-{:02}", now.get_full_year(), now.get_month() + 1, now.get_date())
}

/// A moment in the host's own time, RFC 3339.
fn local_time(moment: &Date) -> String {
    let east = east_of_utc(moment);
    let sign = if east < 0 { '-' } else { '+' };
    format!(
        "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}{sign}{:02}:{:02}",
        moment.get_full_year(),
        moment.get_month() + 1,
        moment.get_date(),
        moment.get_hours(),
        moment.get_minutes(),
        moment.get_seconds(),
        east.abs() / 60,
        east.abs() % 60
    )
}

/// The clock's offset at a moment, in minutes east of UTC.
fn east_of_utc(moment: &Date) -> i32 {
    -(moment.get_timezone_offset() as i32)
}

/// A Rust value as a plain JavaScript object, with its type.
fn plain<T: Serialize + tsify::Tsify>(value: &T) -> Result<Ts<T>, JsValue> {
    value
        .serialize(&serde_wasm_bindgen::Serializer::json_compatible())
        .map(Ts::new_unchecked)
        .map_err(JsValue::from)
}

fn wrong_type(path: &str, expected: &str, found: &Value) -> InputError {
    InputError::new(path, format!("must be {expected}, not {}", found.kind()))
}

/// An [`InputError`] as JavaScript throws it.
fn thrown(error: InputError) -> JsValue {
    let thrown = js_sys::Error::new(&error.message);
    thrown.set_name("InputError");
    // Setting a field of an ordinary object cannot fail.
    Reflect::set(&thrown, &"path".into(), &error.path.into()).ok();
    thrown.into()
}

/// A field's name as a step of a JSON Pointer.
fn escaped(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}
