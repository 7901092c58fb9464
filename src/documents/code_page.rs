//! Encodings of text by the names and numbers that files have for them, with those of DOS, which the Encoding Standard
//! leaves out.

use encoding_rs::{Encoding, MACINTOSH, X_MAC_CYRILLIC};

/// Letters from 0x80 of the code pages of the first personal computers.
///
/// Source: the Unicode Consortium's mapping tables, `MAPPINGS/VENDORS/MICSFT/PC/CP437.TXT`, `CP850.TXT` and `CP852.TXT`, version
/// 2.00 of 1996-04-24, compared with the tables of Python 3.12 on 2026-11-30.
const CP437: &str = "\
    ÇüéâäàåçêëèïîìÄÅ\
    ÉæÆôöòûùÿÖÜ¢£¥₧ƒ\
    áíóúñÑªº¿⌐¬½¼¡«»\
    ░▒▓│┤╡╢╖╕╣║╗╝╜╛┐\
    └┴┬├─┼╞╟╚╔╩╦╠═╬╧\
    ╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀\
    αßΓπΣσµτΦΘΩδ∞φε∩\
    ≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{a0}";
const CP850: &str = "\
    ÇüéâäàåçêëèïîìÄÅ\
    ÉæÆôöòûùÿÖÜø£Ø×ƒ\
    áíóúñÑªº¿®¬½¼¡«»\
    ░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐\
    └┴┬├─┼ãÃ╚╔╩╦╠═╬¤\
    ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀\
    ÓßÔÒõÕµþÞÚÛÙýÝ¯´\
    \u{ad}±‗¾¶§÷¸°¨·¹³²■\u{a0}";
const CP852: &str = "\
    ÇüéâäůćçłëŐőîŹÄĆ\
    ÉĹĺôöĽľŚśÖÜŤťŁ×č\
    áíóúĄąŽžĘę¬źČş«»\
    ░▒▓│┤ÁÂĚŞ╣║╗╝Żż┐\
    └┴┬├─┼Ăă╚╔╩╦╠═╬¤\
    đĐĎËďŇÍÎě┘┌█▄ŢŮ▀\
    ÓßÔŃńňŠšŔÚŕŰýÝţ´\
    \u{ad}˝˛ˇ˘§÷¸°¨˙űŘř■\u{a0}";

/// An encoding.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CodePage {
    /// One of the Encoding Standard's.
    Standard(&'static Encoding),
    /// One whose letters from 0x80 stand in a table.
    Table(&'static str),
}

/// Those of the first personal computers: in the United States, in Western Europe, in Central Europe.
pub const DOS: [CodePage; 3] = [CodePage::Table(CP437), CodePage::Table(CP850), CodePage::Table(CP852)];

/// Those of systems that no detector knows.
pub const OLD: [CodePage; 5] = {
    let [us, west, centre] = DOS;
    [CodePage::Standard(MACINTOSH), us, west, centre, CodePage::Standard(X_MAC_CYRILLIC)]
};

impl CodePage {
    /// The encoding of a code page's number.
    pub fn numbered(number: i32) -> Option<Self> {
        let [us, west, centre] = DOS;
        let label = match number {
            437 => return Some(us),
            850 => return Some(west),
            852 => return Some(centre),
            866 => "ibm866".to_owned(),
            874 | 1250..=1258 => format!("windows-{number}"),
            932 => "shift_jis".to_owned(),
            936 => "gbk".to_owned(),
            949 => "euc-kr".to_owned(),
            950 => "big5".to_owned(),
            10000 => "macintosh".to_owned(),
            10007 => "x-mac-cyrillic".to_owned(),
            20866 => "koi8-r".to_owned(),
            21866 => "koi8-u".to_owned(),
            28592..=28606 => format!("iso-8859-{}", number - 28590),
            28591 => "windows-1252".to_owned(),
            51932 => "euc-jp".to_owned(),
            54936 => "gb18030".to_owned(),
            65001 => "utf-8".to_owned(),
            _ => return None,
        };
        Encoding::for_label(label.as_bytes()).map(Self::Standard)
    }

    /// The bytes as text, with a replacement character for each error.
    pub fn decode(self, bytes: &[u8]) -> String {
        let letters = match self {
            Self::Standard(encoding) => return encoding.decode_without_bom_handling(bytes).0.into_owned(),
            Self::Table(letters) => letters.chars().collect::<Vec<char>>(),
        };
        let letter = |byte: &u8| match byte.checked_sub(0x80) {
            Some(at) => letters.get(usize::from(at)).copied().unwrap_or(char::REPLACEMENT_CHARACTER),
            None => char::from(*byte),
        };
        bytes.iter().map(letter).collect()
    }
}
