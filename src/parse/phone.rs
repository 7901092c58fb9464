//! What a written telephone number says: whether it can exist, where and what it is, and how it was written.
//!
//! The steps follow the plan's own rules for reading a number (calling code, national prefix, lengths, types). Only the
//! plan decides, at its date; see [`numbering_plan::DATE`].

mod batch;
mod field;
mod find;
mod symbols;

use crate::data::numbering_plan::{
    self, Area, CallingCode, FictionalRange, Fit, LONGEST_NATIONAL, LengthCheck, Line, NumberType, PrefixCut,
    Region, Style, Types,
};
use symbols::{LONGEST, PLUS_INSIDE, is_viable, key, split_extension, symbol};

pub use batch::batch;
pub use find::{Found, find, is_other_word, is_phone_word, is_post_box};

/// What the plan says of a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// No number can be so.
    Impossible(Reason),
    /// Written without a calling code, and no region was given: nothing can be said.
    CountryUnknown,
    /// Lacks its area code: it works only inside its own area.
    LocalOnly,
    /// Right in length, but in no block that is assigned at the plan's date.
    Unassigned,
    /// In an assigned block at the plan's date.
    Valid,
}

/// Why a number cannot be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// Fewer digits than any number of its country.
    TooShort,
    /// More digits than any number of its country.
    TooLong,
    /// A number of digits that its country does not use, though it uses fewer and more.
    InvalidLength,
    /// Begins with no country's calling code.
    UnknownCallingCode,
    /// Not written like a telephone number.
    NotANumber,
}

impl Status {
    /// The name in results.
    pub fn name(self) -> &'static str {
        match self {
            Status::Impossible(Reason::TooShort) => "too-short",
            Status::Impossible(Reason::TooLong) => "too-long",
            Status::Impossible(Reason::InvalidLength) => "invalid-length",
            Status::Impossible(Reason::UnknownCallingCode) => "unknown-calling-code",
            Status::Impossible(Reason::NotANumber) => "not-a-number",
            Status::CountryUnknown => "country-unknown",
            Status::LocalOnly => "local-only",
            Status::Unassigned => "unassigned",
            Status::Valid => "valid",
        }
    }
}

/// Where the calling code came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CodeWritten {
    /// After a plus: "+44 …".
    Plus,
    /// After the region's prefix for calls abroad: "011 44 …", "0044 …".
    InternationalPrefix,
    /// Its digits stand alone: "44 …", "1 (212) …" where 1 is no national prefix.
    WithoutPlus,
    /// Not written: the given region's.
    NotWritten,
}

/// Punctuation found in a written number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Punctuation {
    /// A space of any width.
    pub space: bool,
    /// A hyphen or dash.
    pub hyphen: bool,
    /// A full stop.
    pub dot: bool,
    /// A slash.
    pub slash: bool,
    /// Round or square brackets.
    pub bracket: bool,
    /// Anything else between the digits.
    pub other: bool,
}

/// Most runs of digits that are kept of a written number.
const MOST_GROUPS: usize = 12;

/// How a number was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Written {
    /// Where the calling code came from.
    pub code: CodeWritten,
    /// Whether a national prefix (the 0 of "020 …") was written and taken off.
    pub national_prefix: bool,
    /// Whether letters stand for digits.
    pub letters: bool,
    /// Whether digits of another script or full-width digits were used.
    pub other_digits: bool,
    /// What stands between the digits.
    pub punctuation: Punctuation,
    groups: [u8; MOST_GROUPS],
    group_count: u8,
}

impl Written {
    /// Lengths of the runs of digits of the national number as written, without calling code and national prefix; one
    /// run means no grouping. Empty where the number was not written out whole.
    pub fn groups(&self) -> impl Iterator<Item = usize> {
        self.groups.iter().take(usize::from(self.group_count)).map(|length| usize::from(*length))
    }
}

/// Up to twenty digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
struct Digits {
    bytes: [u8; 20],
    length: u8,
}

impl Digits {
    fn set(&mut self, digits: &[u8]) {
        self.length = 0;
        for (slot, digit) in self.bytes.iter_mut().zip(digits) {
            *slot = *digit;
            self.length += 1;
        }
    }

    fn bytes(&self) -> &[u8] {
        self.bytes.get(..usize::from(self.length)).unwrap_or_default()
    }

    fn text(&self) -> &str {
        std::str::from_utf8(self.bytes()).unwrap_or_default()
    }
}

/// A telephone number as read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PhoneNumber {
    status: Status,
    code: Option<CallingCode>,
    national: Digits,
    extension: Digits,
    fit: Option<Fit>,
    written: Written,
}

/// Most digits that are read of a number: with every prefix there is, more than any number has.
const MOST_DIGITS: usize = 40;

/// The digits of one written number while it is read.
struct Reading {
    digits: [u8; MOST_DIGITS],
    length: usize,
}

impl Reading {
    fn new() -> Reading {
        Reading { digits: [0; MOST_DIGITS], length: 0 }
    }

    fn push(&mut self, digit: u8) {
        if let Some(slot) = self.digits.get_mut(self.length) {
            *slot = digit;
            self.length += 1;
        }
    }

    fn extend(&mut self, digits: &[u8]) {
        digits.iter().for_each(|digit| self.push(*digit));
    }

    fn all(&self) -> &[u8] {
        self.digits.get(..self.length).unwrap_or_default()
    }
}

/// The digits of a written number with all that was between them.
struct Body {
    plus: bool,
    digits: Reading,
    punctuation: Punctuation,
    /// Bit n is set where something stands between the first n digits and the rest.
    breaks: u64,
}

impl Body {
    fn new() -> Body {
        Body { plus: false, digits: Reading::new(), punctuation: Punctuation::default(), breaks: 0 }
    }

    fn push_break(&mut self) {
        self.breaks |= 1 << self.digits.length;
    }

    /// Reads a number that is nothing but ASCII digits and common punctuation, as nearly all are, and an extension written
    /// as in "… ext. 12", whose digits it gives; none if anything else is in it or it is too short or long to be sure of.
    fn plain<'t>(&mut self, text: &'t [u8]) -> Option<&'t [u8]> {
        // Bits of what was met: all in all, and before the last digit.
        const SPACE: u8 = 1;
        const HYPHEN: u8 = 2;
        const DOT: u8 = 4;
        const BRACKET: u8 = 8;
        let (mut all, mut met) = (0u8, 0u8);
        let mut extension: &[u8] = &[];
        if text.len() > 64 {
            return None;
        }
        let mut rest = text;
        while let [byte, after @ ..] = rest {
            let mark = match byte {
                b'0'..=b'9' => {
                    self.digits.push(*byte);
                    met = all;
                    rest = after;
                    continue;
                }
                b' ' => SPACE,
                b'-' => HYPHEN,
                b'.' => DOT,
                b'(' | b')' | b'[' | b']' => BRACKET,
                b'+' if !self.plus && self.digits.length == 0 => {
                    self.plus = true;
                    all = 0;
                    rest = after;
                    continue;
                }
                b'e' => {
                    let before = text.get(..text.len() - rest.len())?;
                    extension = rest.strip_prefix(b"ext. ").filter(|_| before.ends_with(b" "))?;
                    if !(1..=20).contains(&extension.len()) || !extension.iter().all(u8::is_ascii_digit) {
                        return None;
                    }
                    break;
                }
                _ => return None,
            };
            // What stands before the number is none of it.
            if self.digits.length > 0 || self.plus {
                all |= mark;
                self.push_break();
            }
            rest = after;
        }
        self.punctuation.space = met & SPACE != 0;
        self.punctuation.hyphen = met & HYPHEN != 0;
        self.punctuation.dot = met & DOT != 0;
        self.punctuation.bracket = met & BRACKET != 0;
        (3..MOST_DIGITS).contains(&self.digits.length).then_some(extension)
    }

    /// The same of symbols that are viable; letters are digits if there are three or more.
    fn of_symbols(symbols: &[u8], letters: bool) -> Body {
        let mut body = Body::new();
        body.plus = symbols.first() == Some(&b'+');
        for &symbol in symbols {
            let digit = if symbol.is_ascii_digit() { Some(symbol) } else { key(symbol).filter(|_| letters) };
            if let Some(digit) = digit {
                body.digits.push(digit);
                continue;
            }
            body.push_break();
            let punctuation = &mut body.punctuation;
            match symbol {
                b' ' => punctuation.space = true,
                b'-' => punctuation.hyphen = true,
                b'.' => punctuation.dot = true,
                b'/' => punctuation.slash = true,
                b'(' | b')' | b'[' | b']' => punctuation.bracket = true,
                b'+' | b'A'..=b'Z' => {}
                _ => punctuation.other = true,
            }
        }
        body
    }
}

fn nothing_written() -> Written {
    Written {
        code: CodeWritten::NotWritten,
        national_prefix: false,
        letters: false,
        other_digits: false,
        punctuation: Punctuation::default(),
        groups: [0; MOST_GROUPS],
        group_count: 0,
    }
}

impl PhoneNumber {
    /// Reads a number as written. `region` is the country whose way of writing holds where no calling code is written.
    /// Anything may be passed: what is no number says so.
    pub fn read(text: &str, region: Option<Region>) -> PhoneNumber {
        PhoneNumber::read_by::<true>(text, region)
    }

    /// Reads a number by its lengths alone: one that can be is [`Status::Unassigned`], whether it is assigned or not, and has no region
    /// and no type. What is assigned is four fifths of the plan, and whoever asks only this does without it.
    pub fn read_possible(text: &str, region: Option<Region>) -> PhoneNumber {
        PhoneNumber::read_by::<false>(text, region)
    }

    fn read_by<const ASSIGNED: bool>(text: &str, region: Option<Region>) -> PhoneNumber {
        let mut number = PhoneNumber {
            status: Status::Impossible(Reason::NotANumber),
            code: None,
            national: Digits::default(),
            extension: Digits::default(),
            fit: None,
            written: nothing_written(),
        };
        if let Err(status) = number.fill::<ASSIGNED>(text, region) {
            number.status = status;
        }
        number
    }

    fn fill<const ASSIGNED: bool>(&mut self, text: &str, region: Option<Region>) -> Result<(), Status> {
        let mut body = Body::new();
        if let Some(extension) = body.plain(text.as_bytes()) {
            self.extension.set(extension);
            return self.body::<ASSIGNED>(&body, region);
        }
        self.fill_from_any::<ASSIGNED>(text, region)
    }

    #[inline(never)]
    fn fill_from_any<const ASSIGNED: bool>(
        &mut self,
        text: &str,
        region: Option<Region>,
    ) -> Result<(), Status> {
        let not_a_number = Status::Impossible(Reason::NotANumber);
        let (mut symbols, mut length) = ([0u8; LONGEST], 0);
        let mut started = false;
        let mut marks = 0u32;
        for c in text.chars() {
            let Some(mut symbol) = symbol(c) else { continue };
            // A number begins at its first plus or digit; a long text before it is no number.
            if !started {
                started = symbol == b'+' || symbol.is_ascii_digit();
                if !started {
                    marks += 1;
                    if marks > 250 {
                        return Err(not_a_number);
                    }
                    continue;
                }
            }
            if symbol.is_ascii_digit() && !c.is_ascii() {
                self.written.other_digits = true;
            }
            if symbol == b'+' && length > 0 && symbols.get(length - 1) != Some(&b'+') {
                symbol = PLUS_INSIDE;
            }
            *symbols.get_mut(length).ok_or(Status::Impossible(Reason::TooLong))? = symbol;
            length += 1;
        }
        let symbols = symbols.get(..length).unwrap_or_default();
        // Few numbers have a semicolon at all.
        if symbols.contains(&b';') {
            return self.address::<ASSIGNED>(symbols, region);
        }
        self.symbols::<ASSIGNED>(trim(symbols), region)
    }

    /// Reads a telephone address, which may say apart what country or area its number is of.
    #[inline(never)]
    fn address<const ASSIGNED: bool>(
        &mut self,
        symbols: &[u8],
        region: Option<Region>,
    ) -> Result<(), Status> {
        let Some(found) = context(symbols) else { return self.symbols::<ASSIGNED>(trim(symbols), region) };
        let (code, local) = found.ok_or(Status::Impossible(Reason::NotANumber))?;
        let mut joined: Vec<u8> = Vec::with_capacity(LONGEST);
        joined.extend(code.iter().map(|symbol| if *symbol == PLUS_INSIDE { b'+' } else { *symbol }));
        joined.extend(local);
        self.symbols::<ASSIGNED>(trim(&joined), region)
    }

    #[inline(never)]
    fn symbols<const ASSIGNED: bool>(
        &mut self,
        symbols: &[u8],
        region: Option<Region>,
    ) -> Result<(), Status> {
        let (body, extension) = match split_extension(symbols) {
            Some((body, extension)) => (body, extension),
            None if is_viable(symbols) => (symbols, &[][..]),
            None => return Err(Status::Impossible(Reason::NotANumber)),
        };
        self.extension.set(extension);
        // Three letters or more stand for digits; one or two are a remark.
        self.written.letters = body.iter().filter(|symbol| symbol.is_ascii_uppercase()).count() >= 3;
        self.body::<ASSIGNED>(&Body::of_symbols(body, self.written.letters), region)
    }

    fn body<const ASSIGNED: bool>(&mut self, body: &Body, region: Option<Region>) -> Result<(), Status> {
        let digits = body.digits.all();
        if digits.len() == MOST_DIGITS {
            return Err(Status::Impossible(Reason::TooLong));
        }
        self.written.punctuation = body.punctuation;
        if body.plus {
            let code = CallingCode::at_start(digits);
            if digits.len() <= 2 {
                return Err(Status::Impossible(Reason::TooShort));
            }
            if let Some((code, length)) = code {
                self.written.code = CodeWritten::Plus;
                self.code = Some(code);
                let national = digits.get(length..).unwrap_or_default();
                return self.national::<ASSIGNED>(body, national, code.main_region());
            }
        }
        self.body_within::<ASSIGNED>(body, region)
    }

    /// The same for a number without a plus that begins a calling code.
    #[inline(never)]
    fn body_within<const ASSIGNED: bool>(
        &mut self,
        body: &Body,
        region: Option<Region>,
    ) -> Result<(), Status> {
        let mut national = Reading::new();
        let rules = self.read_within(body.digits.all(), body.plus, region, &mut national)?;
        self.national::<ASSIGNED>(body, national.all(), rules)
    }

    /// Reads what follows the calling code by the rules of a region.
    fn national<const ASSIGNED: bool>(
        &mut self,
        body: &Body,
        national: &[u8],
        rules: Region,
    ) -> Result<(), Status> {
        if national.len() < 2 {
            return Err(Status::Impossible(Reason::TooShort));
        }
        if let Some(cut) = rules.national_prefix(national) {
            return self.after_prefix::<ASSIGNED>(body, national, rules, cut);
        }
        self.whole::<ASSIGNED>(body, national)
    }

    #[inline(never)]
    fn after_prefix<const ASSIGNED: bool>(
        &mut self,
        body: &Body,
        national: &[u8],
        rules: Region,
        cut: PrefixCut,
    ) -> Result<(), Status> {
        let mut stripped = Reading::new();
        if strip(rules, national, cut, &mut stripped)
            && matches!(rules.lengths().check(stripped.length), LengthCheck::Possible | LengthCheck::TooLong)
        {
            self.written.national_prefix = true;
            return self.whole::<ASSIGNED>(body, stripped.all());
        }
        self.whole::<ASSIGNED>(body, national)
    }

    /// Takes the national number with no prefix left.
    fn whole<const ASSIGNED: bool>(&mut self, body: &Body, national: &[u8]) -> Result<(), Status> {
        // Only what a prefix rule rewrote was not written so.
        if !self.written.national_prefix || body.digits.all().ends_with(national) {
            self.groups(body, national.len());
        }
        self.judge::<ASSIGNED>(national)
    }

    /// Finds the calling code of a number without a plus that begins one; what follows it goes to `national`. Gives the
    /// region whose rules hold for the rest.
    fn read_within(
        &mut self,
        digits: &[u8],
        plus: bool,
        region: Option<Region>,
        national: &mut Reading,
    ) -> Result<Region, Status> {
        let unknown = Status::Impossible(Reason::UnknownCallingCode);
        let Some(region) = region else {
            if !plus && digits.len() <= LONGEST_NATIONAL {
                self.national.set(digits);
            }
            return Err(if plus { unknown } else { Status::CountryUnknown });
        };
        if let Some(length) = region.international_prefix(digits)
            && let Some(after) = digits.get(length..)
            && after.first() != Some(&b'0')
        {
            if after.len() <= 2 {
                return Err(Status::Impossible(Reason::TooShort));
            }
            let (code, length) = CallingCode::at_start(after).ok_or(unknown)?;
            self.written.code = CodeWritten::InternationalPrefix;
            self.code = Some(code);
            national.extend(after.get(length..).unwrap_or_default());
            return Ok(code.main_region());
        }
        let own = region.calling_code();
        if let Some((_, length)) = CallingCode::at_start(digits).filter(|(code, _)| *code == own) {
            let after = digits.get(length..).unwrap_or_default();
            let mut rest = Reading::new();
            if strip_national_prefix(region, after, &mut rest) {
                self.written.national_prefix = true;
            } else {
                rest.extend(after);
            }
            if (!region.is_general(digits) && region.is_general(rest.all()))
                || region.lengths().check(digits.len()) == LengthCheck::TooLong
            {
                // Where the national prefix is the calling code's own digit, it is a prefix.
                if own.number() == 1 {
                    self.written.national_prefix = true;
                } else {
                    self.written.code = CodeWritten::WithoutPlus;
                }
                self.code = Some(own);
                *national = rest;
                return Ok(own.main_region());
            }
            self.written.national_prefix = false;
        }
        if plus {
            return Err(unknown);
        }
        self.code = Some(own);
        national.extend(digits);
        Ok(region)
    }

    /// Fills in what the plan says of the national number.
    fn judge<const ASSIGNED: bool>(&mut self, national: &[u8]) -> Result<(), Status> {
        let Some(code) = self.code else { return Err(Status::CountryUnknown) };
        if national.len() < 2 {
            return Err(Status::Impossible(Reason::TooShort));
        }
        if national.len() > LONGEST_NATIONAL {
            return Err(Status::Impossible(Reason::TooLong));
        }
        self.national.set(national);
        self.fit = if ASSIGNED { code.fit(national) } else { None };
        let can_be = |region: Region| region.lengths().check(national.len()) == LengthCheck::Possible;
        self.status = match code.main_region().lengths().check(national.len()) {
            _ if self.fit.is_some() => Status::Valid,
            LengthCheck::Possible => Status::Unassigned,
            LengthCheck::LocalOnly => Status::LocalOnly,
            // A region beside the main one may have lengths of its own.
            _ if !ASSIGNED && code.regions().any(can_be) => Status::Unassigned,
            LengthCheck::TooShort => Status::Impossible(Reason::TooShort),
            LengthCheck::TooLong => Status::Impossible(Reason::TooLong),
            LengthCheck::Between => Status::Impossible(Reason::InvalidLength),
        };
        Ok(())
    }

    /// Notes how the national number's digits, the last `length`, were grouped.
    fn groups(&mut self, body: &Body, length: usize) {
        let all = body.digits.length;
        let Some(mut start) = all.checked_sub(length) else { return };
        // Breaks within the national number, and its end.
        let mut ends = (body.breaks | 1 << all) & (u64::MAX << start << 1);
        let mut count = 0u8;
        for group in &mut self.written.groups {
            if ends == 0 {
                break;
            }
            let end = ends.trailing_zeros() as usize;
            *group = (end - start) as u8;
            start = end;
            ends &= ends - 1;
            count += 1;
        }
        // Those that are left over are too many to keep.
        self.written.group_count = if ends == 0 { count } else { 0 };
    }

    /// What the plan says.
    pub fn status(&self) -> Status {
        self.status
    }

    /// Whether a number can be so, assigned or not; also without its area code.
    pub fn is_possible(&self) -> bool {
        matches!(self.status, Status::LocalOnly | Status::Unassigned | Status::Valid)
    }

    /// Whether it lies in an assigned block at the plan's date.
    pub fn is_valid(&self) -> bool {
        self.status == Status::Valid
    }

    /// The calling code, where it is known.
    pub fn calling_code(&self) -> Option<CallingCode> {
        self.code
    }

    /// The national significant number: what follows the calling code in E.164. Where the country is unknown, the digits
    /// as written; empty if there is no number.
    pub fn national_number(&self) -> &str {
        self.national.text()
    }

    /// The extension's digits; empty if there is none.
    pub fn extension(&self) -> &str {
        self.extension.text()
    }

    /// How it was written.
    pub fn written(&self) -> &Written {
        &self.written
    }

    /// The region that the plan prefers for a valid number.
    pub fn region(&self) -> Option<Region> {
        self.fit.map(|fit| fit.region())
    }

    /// Every region that a valid number fits, the preferred one first, with its types there.
    pub fn regions(&self) -> impl Iterator<Item = (Region, Types)> + use<> {
        self.fit.into_iter().flat_map(|fit| fit.regions())
    }

    /// Where the number is: every region that a valid number fits; of another possible number the one region that its
    /// calling code has, if it has only one.
    pub fn places(&self) -> impl Iterator<Item = Region> + use<> {
        let code = self
            .code
            .filter(|code| self.fit.is_none() && self.is_possible() && code.regions().nth(1).is_none());
        let sole = code.map(CallingCode::main_region).filter(|region| region.id() != "001");
        self.regions().map(|(region, _)| region).chain(sole)
    }

    /// The type of a valid number in its preferred region.
    pub fn number_type(&self) -> Option<NumberType> {
        self.fit.map(|fit| fit.types().preferred())
    }

    /// A line that a person does not have at home: toll-free, premium-rate, shared-cost, personal or universal-access
    /// numbers and mailboxes.
    pub fn is_service_line(&self) -> bool {
        use NumberType::{PersonalNumber, PremiumRate, SharedCost, TollFree, UniversalAccess, Voicemail};
        matches!(
            self.number_type(),
            Some(PersonalNumber | PremiumRate | SharedCost | TollFree | UniversalAccess | Voicemail)
        )
    }

    /// The block kept for fiction in which the number lies.
    pub fn fictional(&self) -> Option<&'static FictionalRange> {
        numbering_plan::fictional(self.code?, self.national.text())
    }

    /// Whether it was put in only to fill a field: the national number is one digit repeated, or its digits, or all
    /// but its area code, count up or down. Seven digits at least.
    pub fn is_placeholder(&self) -> bool {
        let digits = self.national.bytes();
        let runs = |digits: &[u8], step: u8| {
            digits.windows(2).all(|pair| match pair {
                [before, after] => (after + 10 - before) % 10 == step,
                _ => false,
            })
        };
        let whole = digits.len() >= 7 && [0, 1, 9].into_iter().any(|step| runs(digits, step));
        let ending = digits.get(digits.len().saturating_sub(7)..).unwrap_or_default();
        whole || (digits.len() >= 9 && [b"1234567", b"7654321"].into_iter().any(|row| ending == row))
    }

    /// Whether it begins as no number of its country does: a number of the North American plan whose area code or exchange
    /// begins with 0 or 1, or whose exchange is a service code such as 911. Source: ATIS-0300051, Central Office Code Assignment
    /// Guidelines.
    pub fn begins_as_none(&self) -> bool {
        let [area, _, _, exchange @ .., _, _, _, _] = self.national.bytes() else { return false };
        self.code.is_some_and(|code| code.number() == 1)
            && (*area < b'2' || matches!(exchange, [b'0' | b'1', ..] | [_, b'1', b'1']))
    }

    /// The state, province or territory of a United States or Canadian number's area code.
    pub fn area(&self) -> Option<Area> {
        numbering_plan::area(self.national.text()).filter(|area| {
            self.code.is_some_and(|code| code.number() == 1)
                && self.region().is_none_or(|r| r.id() == area.country)
        })
    }

    /// E.164: a plus, the calling code and the national number; none unless the number is possible.
    pub fn e164(&self) -> Option<String> {
        let code = self.code.filter(|_| self.is_possible())?;
        let mut line = Line::new();
        numbering_plan::push_e164(code, self.national.bytes(), &mut line);
        Some(line.text().to_owned())
    }

    /// The number as written within its country, with its extension; none unless it is possible.
    pub fn format(&self, style: Style) -> Option<String> {
        let code = self.code.filter(|_| self.is_possible())?;
        let mut line = Line::new();
        numbering_plan::format(code, self.national.bytes(), self.extension.bytes(), style, &mut line);
        Some(line.text().to_owned())
    }

    /// Whether the digits were grouped as the plan groups this very number. None if it was written without groups or
    /// the plan has no layout for it.
    pub fn is_grouped_as_planned(&self) -> Option<bool> {
        let code = self.code?;
        let planned = numbering_plan::split(code, self.national.bytes());
        let ungrouped = self.written.groups().count() < 2;
        (!planned.is_empty() && !ungrouped).then(|| self.written.groups().eq(planned))
    }

    /// Whether the digits were grouped as some layout of a region's calling code groups its numbers. None if it was
    /// written without groups.
    pub fn is_grouped_as_in(&self, region: Region) -> Option<bool> {
        let groups: Vec<usize> = self.written.groups().collect();
        (groups.len() > 1).then(|| numbering_plan::groupings(region.calling_code(), &groups))
    }
}

/// Takes a national prefix off as a region's rule says; false if it has none or the rule leaves the number alone.
fn strip_national_prefix(region: Region, digits: &[u8], out: &mut Reading) -> bool {
    region.national_prefix(digits).is_some_and(|cut| strip(region, digits, cut, out))
}

fn strip(region: Region, digits: &[u8], cut: PrefixCut, out: &mut Reading) -> bool {
    let PrefixCut { length, kept } = cut;
    if let Some((put, start, end)) = kept {
        out.extend(put);
        out.extend(digits.get(start..end).unwrap_or_default());
    }
    out.extend(digits.get(length..).unwrap_or_default());
    // A number that was fine before must stay fine.
    if region.is_general(digits) && !region.is_general(out.all()) {
        out.length = 0;
        return false;
    }
    out.all() != digits
}

/// Position of a row of symbols.
fn position(symbols: &[u8], row: &[u8]) -> Option<usize> {
    symbols.windows(row.len()).position(|window| window == row)
}

/// The context of a local number in a telephone address, and the number: "863-1234;phone-context=+1-914" gives "+1-914"
/// and "863-1234"; a domain name as context gives nothing to put before. `Some(None)` is a context that is neither.
fn context(symbols: &[u8]) -> Option<Option<(&[u8], &[u8])>> {
    const MARK: &[u8] = b";PHONE-CONTEXT=";
    let at = position(symbols, MARK)?;
    let (before, rest) = symbols.split_at_checked(at)?;
    let value = rest.get(MARK.len()..)?.split(|symbol| *symbol == b';').next().unwrap_or_default();
    let mut tail = value.iter();
    let first = tail.next();
    Some(match first {
        Some(&PLUS_INSIDE) => (tail.clone().any(u8::is_ascii_digit)
            && tail.all(|s| s.is_ascii_digit() || matches!(s, b'-' | b'.' | b'(' | b')')))
        .then_some((value, before)),
        Some(first) if first.is_ascii_alphanumeric() => {
            tail.all(|s| s.is_ascii_alphanumeric() || matches!(s, b'-' | b'.')).then_some((&[][..], before))
        }
        _ => None,
    })
}

/// Drops what no number ends with, a second number ("0123 456/x789 …") and a telephone address's subaddress.
fn trim(symbols: &[u8]) -> &[u8] {
    let mut symbols = symbols;
    while let Some((last, rest)) = symbols.split_last() {
        if last.is_ascii_alphanumeric() || *last == b'#' {
            break;
        }
        symbols = rest;
    }
    // Few numbers have a semicolon or a slash.
    if symbols.contains(&b';') {
        let cut = position(symbols, b";ISUB=").unwrap_or(symbols.len());
        symbols = symbols.get(..cut).unwrap_or(symbols);
    }
    let cut = second_number(symbols).unwrap_or(symbols.len());
    symbols.get(..cut).unwrap_or(symbols)
}

/// Where a slash followed by an X begins a second number.
fn second_number(symbols: &[u8]) -> Option<usize> {
    let mut start = None;
    for (at, symbol) in symbols.iter().enumerate() {
        match symbol {
            b'/' => start = Some(at),
            b' ' => {}
            b'X' if start.is_some() => return start,
            _ => start = None,
        }
    }
    None
}
