//! Many numbers in one text and one text out, for a boundary where every call and every object costs.

use super::{PhoneNumber, Status};
use crate::knowledge::numbering_plan::{self, Region, Style};

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
    let mut out = String::with_capacity(numbers.len() * 3);
    for line in numbers.split('\n') {
        one(line, region, &mut out);
    }
    out
}

fn one(text: &str, region: Option<Region>, out: &mut String) {
    let number = PhoneNumber::read(text, region);
    out.push(number.status.letter());
    match number.number_type() {
        Some(kind) => out.push(char::from(b'A' + kind as u8)),
        None => out.push('-'),
    }
    number.places().for_each(|region| out.push_str(region.letters()));
    out.push('\t');
    if let Some(code) = number.code.filter(|_| number.is_possible()) {
        let national = number.national.text();
        numbering_plan::push_e164(code, national, out);
        out.push('\t');
        numbering_plan::format(code, national, number.extension.text(), Style::National, out);
    } else {
        out.push('\t');
    }
    out.push('\n');
}

impl Status {
    fn letter(self) -> char {
        use super::Reason::{InvalidLength, NotANumber, TooLong, TooShort, UnknownCallingCode};
        match self {
            Status::Valid => 'A',
            Status::Unassigned => 'B',
            Status::LocalOnly => 'C',
            Status::CountryUnknown => 'D',
            Status::Impossible(TooShort) => 'E',
            Status::Impossible(TooLong) => 'F',
            Status::Impossible(InvalidLength) => 'G',
            Status::Impossible(UnknownCallingCode) => 'H',
            Status::Impossible(NotANumber) => 'I',
        }
    }
}
