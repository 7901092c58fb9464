//! Numbers that regulators keep for films, plays and examples: no real telephone has them.

use super::CallingCode;

/// A block of numbers reserved for fiction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FictionalRange {
    /// Calling code.
    pub calling_code: u16,
    /// National numbers, blocks apart by spaces: digits are literal, `N` is 2 to 9 and `x` is any digit.
    pub blocks: &'static str,
    /// Who reserves it and where that is published.
    pub source: &'static str,
    /// Date on which the blocks were last compared with public copies of the source.
    pub date: &'static str,
}

/// All reserved blocks known here.
pub const FICTIONAL_RANGES: [FictionalRange; 3] = [
    FictionalRange {
        calling_code: 1,
        blocks: "Nxx55501xx",
        source: "North American Numbering Plan Administrator, 555 line numbers: 555-0100 to 555-0199 are kept for \
                 fiction",
        date: "2026-11-23",
    },
    FictionalRange {
        calling_code: 44,
        blocks: "1134960xxx 1144960xxx 1154960xxx 1164960xxx 1174960xxx 1184960xxx 1214960xxx 1314960xxx 1414960xxx \
                 1514960xxx 1614960xxx 2079460xxx 1914980xxx 2890180xxx 2896496xxx 2920180xxx 1632960xxx 7700900xxx \
                 8081570xxx 9098790xxx 3069990xxx",
        source: "Ofcom, Telephone numbers for use in TV and radio drama programmes; 028 9018 0 is the earlier and \
                 028 9649 6 the later block for Northern Ireland",
        date: "2026-11-23",
    },
    FictionalRange {
        calling_code: 61,
        blocks: "25550xxxx 35550xxxx 75550xxxx 85550xxxx 27010xxxx 37010xxxx 77010xxxx 87010xxxx 1800160401 \
                 1800975707 1800975708 1800975709 1800975710 1800975711 1300975707 1300975708 1300975709 1300975710 \
                 1300975711 491570006 491570110 491570156 491570157 491570158 491570159 491570313 491570737 \
                 491571266 491571491 491571804 491572549 491572665 491572983 491573087 491573770 491574118 491574632 \
                 491575254 491575789 491576398 491576801 491577426 491577644 491578148 491578888 491578957 491579212 \
                 491579455 491579760",
        source: "ACMA, Phone numbers for use in TV shows, films and creative works",
        date: "2026-11-23",
    },
];

impl FictionalRange {
    /// Who keeps it, as the source begins.
    pub fn keeper(&self) -> &'static str {
        self.source.split(',').next().unwrap_or_default()
    }
}

/// Whether any blocks of a calling code are known here.
pub fn has_fictional_ranges(code: CallingCode) -> bool {
    FICTIONAL_RANGES.iter().any(|range| range.calling_code == code.number())
}

/// The reserved block of a number, if it lies in one.
pub fn fictional(code: CallingCode, national: &str) -> Option<&'static FictionalRange> {
    FICTIONAL_RANGES.iter().find(|range| {
        range.calling_code == code.number()
            && range.blocks.split(' ').any(|block| {
                block.len() == national.len()
                    && block.bytes().zip(national.bytes()).all(|(want, digit)| match want {
                        b'x' => true,
                        b'N' => digit >= b'2',
                        literal => literal == digit,
                    })
            })
    })
}
