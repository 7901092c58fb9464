//! `corroborate phone`: what numbers say by the plan and, where asked, what the phonenumber crate says of the same.

use super::arguments::{Format, Phone};
use super::{Stop, content, write_json};
use corroborate::PhoneReading;
use phonenumber::country;
use serde::Serialize;
use std::ffi::OsString;
use std::io::Write;

/// One line of JSON.
#[derive(Serialize)]
struct Line<'a> {
    #[serde(flatten)]
    reading: &'a PhoneReading,
    #[serde(skip_serializing_if = "Option::is_none")]
    oracle: Option<SecondOpinion>,
}

/// What the phonenumber crate says. It evaluates the same plan's patterns by regular expressions and differs in places:
/// it drops leading zeros, matches prefixes and refuses `;ext=`.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct SecondOpinion {
    valid: bool,
    #[serde(rename = "type")]
    kind: Option<String>,
    region: Option<String>,
    e164: Option<String>,
    /// Why it cannot read the number.
    error: Option<String>,
}

impl SecondOpinion {
    fn of(number: &str, region: Option<country::Id>) -> SecondOpinion {
        match phonenumber::parse(region, number) {
            Ok(read) => SecondOpinion {
                valid: read.is_valid(),
                // Its names are those of the plan in snake case.
                kind: serde_json::to_value(read.number_type(&phonenumber::metadata::DATABASE))
                    .ok()
                    .and_then(|kind| kind.as_str().map(|kind| kind.replace('_', "-"))),
                region: read.country().id().map(|id| id.as_ref().to_owned()),
                e164: Some(read.format().mode(phonenumber::Mode::E164).to_string()),
                error: None,
            },
            Err(error) => SecondOpinion {
                valid: false,
                kind: None,
                region: None,
                e164: None,
                error: Some(error.to_string()),
            },
        }
    }

    fn line(&self) -> String {
        let mut parts = vec![if self.valid { "valid" } else { "not valid" }.to_owned()];
        parts.extend([&self.kind, &self.region, &self.e164, &self.error].into_iter().flatten().cloned());
        parts.join(" · ")
    }
}

/// One result a line, in the order given; with `--oracle` each with the crate's answer.
pub(super) fn run(arguments: &Phone, format: Format, out: &mut impl Write) -> Result<(), Stop> {
    if matches!(format, Format::Markdown | Format::Html) {
        return Err(Stop::Usage("phone writes text or json".to_owned()));
    }
    let standard_input = arguments.numbers.iter().any(|number| number == "-");
    let given: Vec<String> = if standard_input {
        String::from_utf8_lossy(&content(&OsString::from("-"))?).lines().map(str::to_owned).collect()
    } else {
        arguments.numbers.iter().map(|number| number.to_string_lossy().into_owned()).collect()
    };
    let region = arguments.region.as_ref().and_then(|id| id.to_ascii_uppercase().parse::<country::Id>().ok());
    for number in &given {
        let reading = corroborate::phone(number, arguments.region.as_deref());
        let oracle = arguments.oracle.then(|| SecondOpinion::of(number, region));
        if format == Format::Json {
            write_json(out, &Line { reading: &reading, oracle })?;
        } else {
            writeln!(out, "{}", reading.line())?;
            if let Some(oracle) = oracle {
                writeln!(out, "  phonenumber: {}", oracle.line())?;
            }
        }
    }
    Ok(())
}
