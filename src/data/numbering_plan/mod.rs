//! The world's numbering plan: which telephone numbers can exist, what they are and how they are written.
//!
//! The plan is libphonenumber's metadata (Apache-2.0), compiled by `cargo xtask generate` to decision machines
//! over digits. A number that the plan does not list as assigned may have been assigned since: whoever rests on an
//! answer gives [`VERSION`] and [`DATE`] with it. Digits are ASCII throughout.

mod areas;
mod fictional;
mod formats;
mod line;
mod machine;
mod renumbered;
mod version;

use machine::{Blocks, Sections, byte};
use std::sync::OnceLock;

pub use areas::{AREA_CODES_DATE, AREA_CODES_SOURCE, Area, area};
pub use fictional::{FICTIONAL_RANGES, FictionalRange, fictional, has_fictional_ranges};
pub use formats::{Style, format, groupings, split};
pub use line::Line;
pub use renumbered::renumbered;
pub use version::{DATE, VERSION};

/// Where the plan comes from.
pub const SOURCE: &str = "libphonenumber metadata, Apache-2.0, as carried by the phonenumber crate";

/// Most digits of a national number in any plan.
pub const LONGEST_NATIONAL: usize = 17;

/// A country, territory or non-geographic service that has a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Region(u8);

/// A country calling code of the plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CallingCode(u8);

/// The type of a number, in the plan's words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NumberType {
    /// The caller pays more than a call costs.
    PremiumRate,
    /// Free for the caller.
    TollFree,
    /// Caller and called share the cost.
    SharedCost,
    /// An internet telephone number.
    Voip,
    /// Follows a person, not a line.
    PersonalNumber,
    /// A pager.
    Pager,
    /// A company's universal access number.
    UniversalAccess,
    /// A mailbox for messages.
    Voicemail,
    /// A line at a place.
    FixedLine,
    /// A mobile telephone.
    Mobile,
    /// The plan does not tell fixed lines from mobiles here.
    FixedLineOrMobile,
}

impl NumberType {
    /// All types, those that win over others first.
    pub const ALL: [NumberType; 11] = [
        NumberType::PremiumRate,
        NumberType::TollFree,
        NumberType::SharedCost,
        NumberType::Voip,
        NumberType::PersonalNumber,
        NumberType::Pager,
        NumberType::UniversalAccess,
        NumberType::Voicemail,
        NumberType::FixedLine,
        NumberType::Mobile,
        NumberType::FixedLineOrMobile,
    ];

    /// The name in results, such as `toll-free`.
    pub fn name(self) -> &'static str {
        match self {
            NumberType::PremiumRate => "premium-rate",
            NumberType::TollFree => "toll-free",
            NumberType::SharedCost => "shared-cost",
            NumberType::Voip => "voip",
            NumberType::PersonalNumber => "personal-number",
            NumberType::Pager => "pager",
            NumberType::UniversalAccess => "universal-access",
            NumberType::Voicemail => "voicemail",
            NumberType::FixedLine => "fixed-line",
            NumberType::Mobile => "mobile",
            NumberType::FixedLineOrMobile => "fixed-line-or-mobile",
        }
    }
}

/// The set of types that one number has in one region.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Types(u16);

const FIXED_LINE: u16 = 1 << 8;
const MOBILE: u16 = 1 << 9;

impl Types {
    /// The one type that the plan lets win; a number that fits fixed lines and mobiles alike is either.
    pub fn preferred(self) -> NumberType {
        if self.0 & (FIXED_LINE - 1) == 0 && self.0 & (FIXED_LINE | MOBILE) == FIXED_LINE | MOBILE {
            return NumberType::FixedLineOrMobile;
        }
        let lowest = usize::try_from(self.0.trailing_zeros()).unwrap_or(usize::MAX);
        NumberType::ALL.get(lowest).copied().unwrap_or(NumberType::FixedLine)
    }

    /// Every type that fits, those that win over others first.
    pub fn iter(self) -> impl Iterator<Item = NumberType> {
        NumberType::ALL
            .into_iter()
            .enumerate()
            .filter(move |(bit, _)| self.0 & (1 << bit) != 0)
            .map(|(_, kind)| kind)
    }
}

/// What a valid number is: the regions that it fits, with its types in each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fit {
    first_region: u8,
    first: u8,
    groups: &'static [u8],
}

impl Fit {
    /// The region that the plan prefers (by main country and leading digits).
    pub fn region(&self) -> Region {
        Region(self.first_region + self.first)
    }

    /// The types in the preferred region.
    pub fn types(&self) -> Types {
        self.groups().next().map_or(Types(0), |(types, _)| Types(types))
    }

    fn groups(&self) -> impl Iterator<Item = (u16, u32)> + use<> {
        let mut rest = self.groups;
        std::iter::from_fn(move || {
            let [a, b, c, d, e, f, after @ ..] = rest else { return None };
            rest = after;
            Some((u16::from_le_bytes([*a, *b]), u32::from_le_bytes([*c, *d, *e, *f])))
        })
    }

    /// Writes the letters of every region that the number fits, the preferred one first. Plain loops, since a batch spends
    /// a sixth of its time here with the iterators of [`Fit::regions`].
    pub fn push_letters(&self, line: &mut Line) {
        line.extend(self.region().id_bytes());
        let ids = plan().regions.first().and_then(|ids| ids.get(usize::from(self.first_region) * 2..));
        let (ids, _) = ids.unwrap_or_default().as_chunks::<2>();
        for (_, set) in self.groups() {
            let mut left = set & !(1 << self.first);
            while left != 0 {
                if let Some(id) = ids.get(left.trailing_zeros() as usize) {
                    line.extend(id);
                }
                left &= left - 1;
            }
        }
    }

    /// Every region that the number fits, the preferred one first, with its types there.
    pub fn regions(&self) -> impl Iterator<Item = (Region, Types)> + use<> {
        let (first_region, first) = (self.first_region, self.first);
        let others = self.groups().flat_map(move |(types, set)| {
            let mut left = set & !(1 << first);
            std::iter::from_fn(move || {
                let place = u8::try_from(left.trailing_zeros()).ok().filter(|place| *place < 32)?;
                left &= left - 1;
                Some((Region(first_region + place), Types(types)))
            })
        });
        std::iter::once((self.region(), self.types())).chain(others)
    }
}

/// The lengths of national numbers (bit n is n digits).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lengths {
    /// Whole numbers.
    pub whole: u32,
    /// Numbers that work only inside their own area.
    pub local: u32,
}

/// How a number's length compares with a plan's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LengthCheck {
    /// A whole number may be so long.
    Possible,
    /// Only a number without its area code.
    LocalOnly,
    /// Shorter than any.
    TooShort,
    /// Longer than any.
    TooLong,
    /// Between the shortest and the longest, but never this long.
    Between,
}

impl Lengths {
    /// Compares a length.
    pub fn check(self, digits: usize) -> LengthCheck {
        let bit = u32::try_from(digits).ok().and_then(|digits| 1u32.checked_shl(digits)).unwrap_or(0);
        if self.local & bit != 0 {
            LengthCheck::LocalOnly
        } else if self.whole & bit != 0 {
            LengthCheck::Possible
        } else if self.whole == 0 {
            LengthCheck::Between
        } else if bit == 0 || bit > self.whole {
            LengthCheck::TooLong
        } else if bit < 1 << self.whole.trailing_zeros() {
            LengthCheck::TooShort
        } else {
            LengthCheck::Between
        }
    }
}

/// What a national prefix rule does to a number as dialled within the country.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PrefixCut {
    /// Digits at the beginning that the rule reads.
    pub length: usize,
    /// Of these, the ones that stay in the number, with the digits that the rule puts before them.
    pub kept: Option<(&'static [u8], usize, usize)>,
}

#[derive(Debug, Clone, Copy)]
struct CodeRow {
    number: u16,
    first_region: u8,
    regions: u8,
    /// First digit, from zero, and the code's place among those that share it.
    zone: u8,
    place: u8,
}

/// Number of zones, each with a block of its own.
const ZONES: usize = 9;

/// The block of all general patterns.
const GENERALS: usize = 0;

/// The block of all prefixes.
const PREFIXES: usize = 1;

#[derive(Debug, Default)]
struct Plan {
    /// A block for all general patterns and one for all prefixes.
    blocks: Blocks,
    codes: Vec<CodeRow>,
    /// The place in `codes` of every number below a thousand; 255 where there is none.
    code_places: Vec<u8>,
    cuts: &'static [u8],
    /// One row a region: its two letters, its sets of whole and of local lengths, the machines of its national and its
    /// international prefix and of its general pattern.
    regions: [&'static [u8]; 6],
    rewrites: &'static [u8],
}

fn plan() -> &'static Plan {
    static PLAN: OnceLock<Plan> = OnceLock::new();
    PLAN.get_or_init(|| {
        let mut plan = Plan::default();
        // The table is part of the program; a test reads all of it.
        let _ = plan.read(include_bytes!("plan.bin"));
        plan
    })
}

/// What is assigned at the plan's date; a part of its own, which those who ask only whether a number can be do without.
#[derive(Debug, Default)]
struct Assigned {
    /// One block a zone (calling codes with the same first digit), with a machine a code.
    blocks: Blocks,
    fits: Vec<&'static [u8]>,
}

fn assigned() -> &'static Assigned {
    static ASSIGNED: OnceLock<Assigned> = OnceLock::new();
    ASSIGNED.get_or_init(|| {
        let mut assigned = Assigned::default();
        // The table is part of the program; a test reads all of it.
        let _ = assigned.read(include_bytes!("assigned.bin"));
        assigned
    })
}

impl Assigned {
    fn read(&mut self, bytes: &'static [u8]) -> Option<()> {
        let mut sections = Sections::new(bytes, 3);
        self.blocks = plan().blocks.beside(&mut sections)?;
        let mut fits = sections.next()?;
        while let Some((_, rest)) = fits.split_first() {
            let (fit, next) = fits.split_at_checked(2 + usize::from(*rest.first()?) * 6)?;
            self.fits.push(fit);
            fits = next;
        }
        Some(())
    }
}

impl Plan {
    fn read(&mut self, bytes: &'static [u8]) -> Option<()> {
        let mut sections = Sections::new(bytes, 13);
        self.blocks = Blocks::read(&mut sections)?;
        self.cuts = sections.next()?;
        let mut codes = sections.next()?;
        for rows in &mut self.regions {
            *rows = sections.next()?;
        }
        self.rewrites = sections.next()?;
        let (mut number, mut first_region) = (0, 0);
        let mut places = [0; ZONES];
        self.code_places.resize(1000, 255);
        while let Some(step) = byte(&mut codes) {
            number += u16::from(step);
            let regions = byte(&mut codes)?;
            let zone = if number < 10 {
                number
            } else if number < 100 {
                number / 10
            } else {
                number / 100
            };
            let zone = u8::try_from(zone).ok()?.checked_sub(1)?;
            let next = places.get_mut(usize::from(zone))?;
            *self.code_places.get_mut(usize::from(number))? = u8::try_from(self.codes.len()).ok()?;
            self.codes.push(CodeRow { number, first_region, regions, zone, place: *next });
            *next += 1;
            first_region = first_region.wrapping_add(regions);
        }
        Some(())
    }

    fn number(&self, rows: usize, region: Region) -> Option<usize> {
        self.regions.get(rows)?.get(usize::from(region.0)).map(|number| usize::from(*number))
    }

    fn set(&self, rows: usize, region: Region) -> u32 {
        self.number(rows, region).and_then(|index| self.blocks.sets.get(index)).copied().unwrap_or(0)
    }

    /// Length matched and bounds kept, as the table has them.
    fn cut(&self, rows: usize, region: Region, digits: &[u8]) -> Option<(u8, u8, u8)> {
        let machine = self.number(rows, region).filter(|machine| *machine != 255)?;
        let class = self.blocks.class(PREFIXES, machine, digits);
        let mut row = self.cuts.get(usize::from(class).checked_sub(1)? * 3..)?;
        Some((byte(&mut row)?, byte(&mut row)?, byte(&mut row)?))
    }

    fn rewrite(&self, id: &[u8]) -> &'static [u8] {
        let mut rest = self.rewrites;
        while let Some((name, after)) = rest.split_at_checked(2) {
            let Some((length, after)) = after.split_first() else { break };
            let Some((digits, after)) = after.split_at_checked(usize::from(*length)) else { break };
            if name == id {
                return digits;
            }
            rest = after;
        }
        &[]
    }
}

impl Region {
    /// The region of an ISO 3166 alpha-2 code, in either case; `001` is no single region.
    pub fn new(id: &str) -> Option<Region> {
        let wanted: [u8; 2] = id.as_bytes().try_into().ok()?;
        let wanted = wanted.map(|letter| letter.to_ascii_uppercase());
        if !wanted.iter().all(u8::is_ascii_uppercase) {
            return None;
        }
        let place = plan().regions.first()?.chunks_exact(2).position(|id| id == wanted)?;
        u8::try_from(place).ok().map(Region)
    }

    /// Every region and non-geographic service of the plan.
    pub fn all() -> impl Iterator<Item = Region> {
        let count = plan().codes.last().map_or(0, |last| last.first_region + last.regions);
        (0..count).map(Region)
    }

    pub(crate) fn id_bytes(self) -> &'static [u8] {
        let start = usize::from(self.0) * 2;
        plan().regions.first().and_then(|ids| ids.get(start..start + 2)).unwrap_or_default()
    }

    /// Two letters, or `00` for a service that belongs to no country.
    pub fn letters(self) -> &'static str {
        std::str::from_utf8(self.id_bytes()).unwrap_or_default()
    }

    /// The ISO 3166 alpha-2 code, or `001` for a service that belongs to no country.
    pub fn id(self) -> &'static str {
        match self.id_bytes() {
            b"00" => "001",
            id => std::str::from_utf8(id).unwrap_or_default(),
        }
    }

    /// The calling code.
    pub fn calling_code(self) -> CallingCode {
        let codes = &plan().codes;
        let after = codes.partition_point(|row| row.first_region <= self.0);
        CallingCode(u8::try_from(after.saturating_sub(1)).unwrap_or(0))
    }

    /// The lengths of its numbers.
    pub fn lengths(self) -> Lengths {
        let plan = plan();
        Lengths { whole: plan.set(1, self), local: plan.set(2, self) }
    }

    /// Whether the plan's most general description of the region's numbers fits.
    pub fn is_general(self, national: &[u8]) -> bool {
        let plan = plan();
        plan.number(5, self).is_some_and(|machine| plan.blocks.class(GENERALS, machine, national) != 0)
    }

    /// What the rule for the national prefix makes of a number as dialled within the region.
    pub fn national_prefix(self, digits: &[u8]) -> Option<PrefixCut> {
        let plan = plan();
        let (length, start, end) = plan.cut(3, self, digits)?;
        let kept =
            (end != 255).then(|| (plan.rewrite(self.id_bytes()), usize::from(start), usize::from(end)));
        Some(PrefixCut { length: usize::from(length), kept })
    }

    /// Digits of the prefix that calls abroad from the region, if the number begins with it.
    pub fn international_prefix(self, digits: &[u8]) -> Option<usize> {
        plan().cut(4, self, digits).map(|(length, _, _)| usize::from(length))
    }
}

impl CallingCode {
    /// The calling code at the beginning of an international number, with its digits.
    pub fn at_start(digits: &[u8]) -> Option<(CallingCode, usize)> {
        let mut number = 0;
        for (place, digit) in digits.iter().take(3).enumerate() {
            number = number * 10 + u16::from(digit.wrapping_sub(b'0'));
            if number == 0 {
                return None;
            }
            if let Some(code) = CallingCode::new(number) {
                return Some((code, place + 1));
            }
        }
        None
    }

    /// The calling code with this number.
    pub fn new(number: u16) -> Option<CallingCode> {
        let place = *plan().code_places.get(usize::from(number))?;
        (place != 255).then_some(CallingCode(place))
    }

    fn row(self) -> &'static CodeRow {
        const NONE: &CodeRow = &CodeRow { number: 0, first_region: 0, regions: 0, zone: 0, place: 0 };
        plan().codes.get(usize::from(self.0)).unwrap_or(NONE)
    }

    /// The block and the machine of the code's valid numbers, and of its layouts.
    fn machine(self) -> (usize, usize) {
        let row = self.row();
        (usize::from(row.zone), usize::from(row.place))
    }

    /// The number, such as 44.
    pub fn number(self) -> u16 {
        self.row().number
    }

    /// The region whose rules hold for the whole code.
    pub fn main_region(self) -> Region {
        Region(self.row().first_region)
    }

    /// All regions of the code, the main one first.
    pub fn regions(self) -> impl Iterator<Item = Region> {
        let row = self.row();
        (row.first_region..row.first_region + row.regions).map(Region)
    }

    /// What a national number is at the plan's date, if it is assigned to anything.
    pub fn fit(self, national: &[u8]) -> Option<Fit> {
        let assigned = assigned();
        let class = usize::from({
            let (block, machine) = self.machine();
            assigned.blocks.class(block, machine, national)
        })
        .checked_sub(1)?;
        let mut groups: &'static [u8] = assigned.fits.get(class).copied()?;
        let first = byte(&mut groups)?;
        byte(&mut groups)?;
        Some(Fit { first_region: self.row().first_region, first, groups })
    }
}

/// Writes a calling code in digits.
fn push_number(number: u16, line: &mut Line) {
    for (place, unit) in [100, 10, 1].into_iter().enumerate() {
        if number >= unit || place == 2 {
            line.push(b'0' + u8::try_from(number / unit % 10).unwrap_or(0));
        }
    }
}

/// Writes a number in E.164: a plus, the calling code and the national number (ASCII digits).
pub fn push_e164(code: CallingCode, national: &[u8], line: &mut Line) {
    line.push(b'+');
    push_number(code.number(), line);
    line.extend(national);
}
