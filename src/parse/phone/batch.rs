//! Many numbers in one text and one text out, for a boundary where every call and every object costs.

use super::{PhoneNumber, Status};
use crate::data::numbering_plan::{self, Line, Region, Style};

/// Reads one number a line and writes one line for each, in order. `region` is the country (ISO 3166 alpha-2) whose way
/// of writing holds where no calling code is written; an unknown one counts as none.
///
/// A line is, without separators: the status (`A` valid, `B` unassigned, `C` local only, `D` country unknown, `E` too
/// short, `F` too long, `G` invalid length, `H` unknown calling code, `I` not a number); the type in the preferred
/// region, `A` and on in the order of `NumberType::ALL`, `-` if none; two letters for each region, the preferred one
/// first, `00` for a service of no country; a tab; the E.164 number; a tab; the number as written
/// within its country. The last two are empty unless the number is possible.
pub fn batch(numbers: &str, region: Option<&str>) -> String {
    let region = region.and_then(Region::new);
    let mut out = Vec::with_capacity(numbers.len() * 3);
    let mut line = Line::new();
    for number in numbers.split('\n') {
        // Small copies cost as much as large ones.
        if !line.has_room() {
            out.extend_from_slice(line.bytes());
            line.clear();
        }
        one(&PhoneNumber::read(number, region), &mut line);
    }
    out.extend_from_slice(line.bytes());
    String::from_utf8(out).unwrap_or_default()
}

fn one(number: &PhoneNumber, line: &mut Line) {
    line.push(number.status.letter());
    line.push(number.number_type().map_or(b'-', |kind| b'A' + kind as u8));
    match &number.fit {
        Some(fit) => fit.push_letters(line),
        None => number.places().for_each(|region| line.extend(region.id_bytes())),
    }
    line.push(b'\t');
    let code = number.code.filter(|_| number.is_possible());
    if let Some(code) = code {
        numbering_plan::push_e164(code, number.national.bytes(), line);
    }
    line.push(b'\t');
    if let Some(code) = code {
        let (national, extension) = (number.national.bytes(), number.extension.bytes());
        numbering_plan::format(code, national, extension, Style::National, line);
    }
    line.push(b'\n');
}

impl Status {
    fn letter(self) -> u8 {
        use super::Reason::{InvalidLength, NotANumber, TooLong, TooShort, UnknownCallingCode};
        match self {
            Status::Valid => b'A',
            Status::Unassigned => b'B',
            Status::LocalOnly => b'C',
            Status::CountryUnknown => b'D',
            Status::Impossible(TooShort) => b'E',
            Status::Impossible(TooLong) => b'F',
            Status::Impossible(InvalidLength) => b'G',
            Status::Impossible(UnknownCallingCode) => b'H',
            Status::Impossible(NotANumber) => b'I',
        }
    }
}
