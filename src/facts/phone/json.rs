//! One number as a JSON object.

use super::{PhoneNumber, Status};
use crate::knowledge::numbering_plan::Style;

/// Writes one object: given, possible, valid, status, type, regions, e164, national; null where there is no answer.
pub fn json(given: &str, number: &PhoneNumber, out: &mut String) {
    out.push_str("{\"given\":");
    string(given, out);
    out.push_str(",\"possible\":");
    out.push_str(if number.is_possible() { "true" } else { "false" });
    out.push_str(",\"valid\":");
    out.push_str(if number.status() == Status::Valid { "true" } else { "false" });
    out.push_str(",\"status\":");
    string(number.status().name(), out);
    out.push_str(",\"type\":");
    optional(number.number_type().map(|kind| kind.name()), out);
    out.push_str(",\"regions\":[");
    for (place, region) in number.places().enumerate() {
        if place > 0 {
            out.push(',');
        }
        string(region.id(), out);
    }
    out.push_str("],\"e164\":");
    optional(number.e164().as_deref(), out);
    out.push_str(",\"national\":");
    optional(number.format(Style::National).as_deref(), out);
    out.push('}');
}

fn optional(text: Option<&str>, out: &mut String) {
    match text {
        Some(text) => string(text, out),
        None => out.push_str("null"),
    }
}

fn string(text: &str, out: &mut String) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => {
                out.push('\\');
                out.push(c);
            }
            '\n' => out.push_str("\\n"),
            '\0'..'\u{20}' => {
                const HEXADECIMAL: &[u8; 16] = b"0123456789abcdef";
                let code = u32::from(c);
                out.push_str("\\u00");
                for part in [code >> 4, code & 15] {
                    let digit = usize::try_from(part).ok().and_then(|part| HEXADECIMAL.get(part));
                    out.push(char::from(digit.copied().unwrap_or(b'0')));
                }
            }
            c => out.push(c),
        }
    }
    out.push('"');
}
