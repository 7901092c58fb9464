//! Values that fill a field and state nothing: "N/A", a dash, "see CV", a list's invitation to choose, a template's example address.
//!
//! What is missing is unknown and counts against nobody, and so is what only says that it is missing. A value counts as a filler only
//! whole: a name, a mailbox or an employer of which such a word is a part is what it says.
//!
//! Sources stand in `data/fillers.txt`; that no Gmail address has fewer than six letters is from Google's help page on creating one, and that a
//! calling code has at most three digits from ITU-T E.164, read November 2026.

use super::lists::List;
use std::sync::OnceLock;

/// When the tables were last checked.
pub const DATE: &str = "2026-11";

static WORDS: List = List::of(include_str!("../../../data/fillers.txt"));

/// What a field holds. The same word can be a filler in one field and a name in another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Field {
    /// A person's name.
    Name,
    /// A telephone number.
    Phone,
    /// An e-mail address.
    Email,
    /// A web address, or an account's or a site's name.
    Url,
    /// An employer or a school.
    Organisation,
    /// A job's title.
    Title,
    /// A degree or a field of study.
    Study,
    /// A country or its code.
    Country,
    /// A region or its code.
    Region,
    /// A city or an address.
    Place,
}

/// Longest value that can be a filler, in bytes.
const LONGEST: usize = 160;
/// Bytes of the longest value without spaces and signs.
const LONGEST_KEY: usize = 120;

/// Whether a value fills its field and states nothing.
pub fn is_filler(field: Field, text: &str) -> bool {
    let text = text.trim();
    if text.len() > LONGEST {
        return false;
    }
    let Some(key) = Key::of(text) else { return false };
    match field {
        Field::Phone if is_no_number(text, &key) => return true,
        Field::Email if text.contains('@') => return is_nobodys(text),
        Field::Url if text.contains(['.', '/']) && key.len() > 3 => {
            return is_no_address(text, &key) || is_merge_field(text);
        }
        _ => {}
    }
    let letters = key.text();
    letters.is_empty()
        || letters.chars().all(|letter| letter == '0')
        || is_mask(field, letters)
        || is_merge_field(text)
        || is_word(field, text, letters)
        || is_invitation(field, text, letters)
}

/// A value in small letters without spaces and signs.
struct Key {
    bytes: [u8; LONGEST_KEY],
    length: usize,
}

impl Key {
    fn of(text: &str) -> Option<Key> {
        let mut key = Key { bytes: [0; LONGEST_KEY], length: 0 };
        for letter in
            text.chars().map(plain_width).flat_map(char::to_lowercase).filter(|letter| is_said(*letter))
        {
            let end = key.length + letter.len_utf8();
            letter.encode_utf8(key.bytes.get_mut(key.length..end)?);
            key.length = end;
        }
        Some(key)
    }

    fn len(&self) -> usize {
        self.length
    }

    fn text(&self) -> &str {
        self.bytes.get(..self.length).and_then(|bytes| std::str::from_utf8(bytes).ok()).unwrap_or_default()
    }
}

/// Letters, digits, and the marks without which the words of some scripts are others.
fn is_said(letter: char) -> bool {
    letter.is_alphanumeric() || matches!(letter, '\u{900}'..='\u{dff}' | '\u{e31}'..='\u{e4e}')
}

/// The usual form of a full-width sign.
fn plain_width(letter: char) -> char {
    match letter {
        '\u{ff01}'..='\u{ff5e}' => {
            u32::from(letter).checked_sub(0xfee0).and_then(char::from_u32).unwrap_or(letter)
        }
        other => other,
    }
}

/// The words of the table, squeezed as values are, each with its section.
struct Table {
    words: Vec<(String, u32)>,
    /// Without spaces, and with one between words.
    invitations: Vec<(String, String)>,
    anywhere: Vec<String>,
    nouns: Vec<String>,
}

/// Sections of single words, in the order of their bits.
const SECTIONS: [&str; 16] = [
    "any",
    "name",
    "phone",
    "email",
    "url",
    "organisation",
    "title",
    "study",
    "country",
    "place",
    "mailbox",
    "mailbox-there",
    "domain-any",
    "account",
    "not-organisation",
    "not-place",
];

fn bit(section: &str) -> u32 {
    SECTIONS.iter().position(|known| *known == section).map_or(0, |at| 1 << at)
}

fn table() -> &'static Table {
    static TABLE: OnceLock<Table> = OnceLock::new();
    TABLE.get_or_init(|| {
        let mut table =
            Table { words: Vec::new(), invitations: Vec::new(), anywhere: Vec::new(), nouns: Vec::new() };
        for (section, entry) in entries() {
            let Some(key) = Key::of(entry) else { continue };
            match section {
                "invitation" => table.invitations.push((key.text().to_owned(), spaced(entry))),
                "invitation-anywhere" => table.anywhere.push(entry.to_owned()),
                "noun" => table.nouns.push(spaced(entry)),
                "domain" => {}
                section => table.words.push((key.text().to_owned(), bit(section))),
            }
        }
        // One row a word, with all its sections.
        table.words.sort_unstable();
        table.words.dedup_by(|later, earlier| {
            let same = later.0 == earlier.0;
            if same {
                earlier.1 |= later.1;
            }
            same
        });
        table
    })
}

/// Every entry with its section.
fn entries() -> impl Iterator<Item = (&'static str, &'static str)> {
    WORDS.parts().iter().flat_map(|part| {
        let section = part.name.split(' ').next().unwrap_or_default();
        part.entries().map(move |entry| (section, entry))
    })
}

/// The sections of a squeezed word.
fn sections(key: &str) -> u32 {
    let words = &table().words;
    let at = words.binary_search_by(|(word, _)| word.as_str().cmp(key)).ok();
    at.and_then(|at| words.get(at)).map_or(0, |(_, sections)| *sections)
}

fn is_word(field: Field, text: &str, key: &str) -> bool {
    let found = sections(key);
    let own = match field {
        Field::Name => "name",
        Field::Phone => "phone",
        Field::Email => "email",
        Field::Url => "url",
        Field::Organisation => "organisation",
        Field::Title => "title",
        Field::Study => "study",
        Field::Country => "country",
        Field::Region | Field::Place => "place",
    };
    let is_coded = matches!(field, Field::Country | Field::Region);
    let real = match field {
        Field::Organisation => found & bit("not-organisation") != 0,
        Field::Country | Field::Region | Field::Place => found & bit("not-place") != 0,
        _ => false,
    };
    // Two letters are also initials, and codes of countries and regions: NO is Norway, NA Namibia and Naples.
    let is_short = key.len() <= 2 && key.is_ascii();
    let is_signed = text.chars().any(|letter| !letter.is_alphanumeric());
    let counts = !is_short || is_signed || !is_coded && matches!(key, "na" | "no");
    !real && counts && found & (bit("any") | bit(own)) != 0
}

/// A row of x, which also masks digits. X alone is an employer's name.
fn is_mask(field: Field, key: &str) -> bool {
    key.bytes().all(|letter| letter == b'x') && (key.len() > 1 || field != Field::Organisation)
}

/// A field of a template that nothing was put into: `{{candidate.phone}}`, `${email}`, `%NAME%`, `<%= city %>`.
fn is_merge_field(text: &str) -> bool {
    [("{", "}"), ("${", "}"), ("<%", "%>"), ("%", "%"), ("<<", ">>"), ("«", "»")].iter().any(
        |(open, close)| {
            text.strip_prefix(open).and_then(|rest| rest.strip_suffix(close)).is_some_and(|inside| {
                !inside.is_empty() && !inside.contains('@') && inside.chars().any(char::is_alphabetic)
            })
        },
    )
}

/// Words in small letters with one space between them.
fn spaced(text: &str) -> String {
    let mut words = String::with_capacity(text.len());
    for letter in text.chars().map(plain_width).flat_map(char::to_lowercase) {
        if is_said(letter) || letter == '\'' {
            words.push(letter);
        } else if !words.is_empty() && !words.ends_with(' ') {
            words.push(' ');
        }
    }
    words.truncate(words.trim_end().len());
    words
}

/// Whether a list's invitation to choose was left: "Select…", "-- Please choose a country --", "選択してください".
fn is_invitation(field: Field, text: &str, key: &str) -> bool {
    let table = table();
    if key.bytes().any(|letter| letter.is_ascii_digit()) {
        return false;
    }
    if !text.is_ascii() && table.anywhere.iter().any(|words| text.contains(words.as_str())) {
        return true;
    }
    // Most values begin like no invitation.
    if !table.invitations.iter().any(|(squeezed, _)| key.starts_with(squeezed.as_str())) {
        return false;
    }
    let words = spaced(text);
    let mut found = table.invitations.iter().filter_map(|(_, invitation)| {
        words.strip_prefix(invitation.as_str()).filter(|rest| rest.is_empty() || rest.starts_with(' '))
    });
    // A name could begin so.
    let is_named = matches!(field, Field::Name | Field::Organisation | Field::Title | Field::Study);
    found.any(|rest| {
        let mut rest = rest.split(' ').filter(|word| !word.is_empty());
        !is_named || rest.all(|word| table.nouns.iter().any(|noun| noun == word))
    })
}

/// Zeros, with or without a calling code; a mask; a calling code alone, as a widget puts it before a number that nobody typed; one digit.
fn is_no_number(text: &str, key: &Key) -> bool {
    let (mut kept, mut count) = ([0; 40], 0);
    for (slot, digit) in kept.iter_mut().zip(key.text().chars().filter_map(digit)) {
        *slot = digit;
        count += 1;
    }
    let digits = kept.get(..count).unwrap_or_default();
    let only_digits = key.text().chars().all(|letter| digit(letter).is_some());
    let is_zero = |digits: &[u32]| digits.iter().all(|digit| *digit == 0);
    if only_digits {
        let has_plus = text.contains(['+', '＋']);
        let is_code = has_plus && digits.len() <= 3 || digits.starts_with(&[0, 0]) && digits.len() <= 5;
        let after_code =
            (1..=3).any(|code| digits.get(code..).is_some_and(|rest| rest.len() >= 6 && is_zero(rest)));
        return digits.len() <= 1 || is_zero(digits) || is_code || has_plus && after_code;
    }
    // "+1 (xxx) xxx-xxxx"
    let masked = key.text().chars().filter(|letter| *letter == 'x').count();
    masked >= 6 && masked + digits.len() == key.text().chars().count() && digits.len() <= 3
}

fn digit(letter: char) -> Option<u32> {
    match letter {
        '0'..='9' => letter.to_digit(10),
        '\u{660}'..='\u{669}' => u32::from(letter).checked_sub(0x660),
        '\u{6f0}'..='\u{6f9}' => u32::from(letter).checked_sub(0x6f0),
        '\u{966}'..='\u{96f}' => u32::from(letter).checked_sub(0x966),
        _ => None,
    }
}

/// Whether a mailbox is one that is typed where there is none, or a template's example.
fn is_nobodys(text: &str) -> bool {
    let text = text.strip_prefix("mailto:").unwrap_or(text);
    let Some((local, domain)) = text.rsplit_once('@') else { return false };
    let local = local.split_once('+').map_or(local, |(name, _)| name);
    let (Some(local_key), Some(domain_key)) = (Key::of(local), Key::of(domain)) else { return false };
    let (local_key, domain_key) = (local_key.text(), domain_key.text());
    let mut domain = String::with_capacity(text.len());
    domain.extend(text.rsplit('@').next().unwrap_or_default().chars().flat_map(char::to_lowercase));
    let first_label = domain.split('.').next().and_then(Key::of);
    let is_for_nothing = |key: &str| key.is_empty() || sections(key) & bit("any") != 0;
    if !domain.contains('.') {
        return is_for_nothing(local_key) && is_for_nothing(domain_key);
    }
    if first_label.is_some_and(|label| sections(label.text()) & bit("domain-any") != 0) {
        return true;
    }
    let plain = local_key.trim_end_matches(|letter: char| letter.is_ascii_digit());
    if plain.len() >= 3 && sections(plain) & bit("mailbox") != 0 {
        return true;
    }
    let there = [local_key, plain].into_iter().any(|word| sections(word) & bit("mailbox-there") != 0);
    if !there {
        return false;
    }
    let says_missing = ["none", "na", "no", "nil", "null", "nan"].contains(&plain);
    let is_among = |domains: &[&str]| domains.contains(&domain.as_str());
    entries().any(|(section, entry)| section == "domain" && entry == domain)
        // A short name there is somebody of whom an example tells.
        || is_among(&["example.com", "example.org", "example.net"]) && (plain.len() > 3 || says_missing)
        // No Gmail address is so short.
        || is_among(&["gmail.com"]) && local_key.len() < 6
        || is_among(&["aol.com", "hotmail.com", "icloud.com", "live.com", "outlook.com", "yahoo.com"]) && says_missing
}

/// Whether a web address leads nowhere: a scheme alone, a site's address up to the account's name, a template's example account.
fn is_no_address(text: &str, key: &Key) -> bool {
    if sections(key.text()) & (bit("any") | bit("url")) != 0 {
        return true;
    }
    let plain = text.split(['?', '#']).next().unwrap_or_default();
    let plain = plain.split_once("://").map_or(plain, |(_, rest)| rest);
    let mut parts = plain.split('/').filter(|part| !part.is_empty());
    let Some(host) = parts.next().filter(|host| host.contains('.')) else { return false };
    let Some(last) = parts.next_back() else { return false };
    let is_known =
        is_host_of(host, "linkedin.com") || is_host_of(host, "github.com") || is_host_of(host, "gitlab.com");
    let is_linkedin = is_host_of(host, "linkedin.com");
    let is_before_account = is_linkedin && parts.next().is_none() && ["in", "pub"].contains(&last);
    let found = Key::of(last).map_or(0, |last| sections(last.text()));
    is_before_account || is_known && found & bit("account") != 0 || is_linkedin && found & bit("any") != 0
}

fn is_host_of(host: &str, site: &str) -> bool {
    host.len() >= site.len()
        && host.get(host.len() - site.len()..).is_some_and(|end| end.eq_ignore_ascii_case(site))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(field: Field, expected: bool, texts: &[&str]) {
        for text in texts {
            assert_eq!(is_filler(field, text), expected, "{field:?} {text}");
        }
    }

    const FIELDS: [Field; 10] = [
        Field::Name,
        Field::Phone,
        Field::Email,
        Field::Url,
        Field::Organisation,
        Field::Title,
        Field::Study,
        Field::Country,
        Field::Region,
        Field::Place,
    ];

    /// Written in any field where there is nothing to say, one language a row.
    const NOTHING: &str = "-|--|—|.|…|?|***|___|/|0|00|N/A|n/a|N.A.|n / a|Ｎ／Ａ|#N/A|none|NULL|(none)|[none]|\"null\"|undefined|Unknown|TBD
        t.b.a.|Not applicable|NOT AVAILABLE|See CV|see my résumé|see attached|as above|Same as above|on request|Available upon request|xxx
        prefer not to say|{{candidate.value}}|${value}|%VALUE%|k. A.|keine Angabe|entfällt|Unbekannt|siehe Lebenslauf|néant|Sans objet|non renseigné
        ninguno|No aplica|s/d|não possui|Não informado|nessuno|come sopra|geen|n.v.t.|nie dotyczy|není|нет|Нет данных|не указано|см. резюме|немає
        няма|yok|BELİRTİLMEMİŞ|κανένα|saknas|ikke relevant|ei ole|nincs|nu am|không có|tidak ada|wala|无|無|不适用|同上|なし|該当なし|없음|해당 없음
        لا يوجد|ندارد|אין|نہیں|कोई नहीं|নেই|ไม่มี|የለም";

    #[test]
    fn words_for_nothing_are_fillers_in_every_field() {
        for field in FIELDS {
            all(field, true, &["", "  "]);
            for text in NOTHING.split(['|', '\n']) {
                all(field, true, &[text.trim()]);
            }
            all(field, false, &[&"none ".repeat(100)]);
        }
    }

    #[test]
    fn a_name_of_which_such_a_word_is_a_part_is_a_name() {
        all(
            Field::Name,
            false,
            &[
                "Christopher Null",
                "Na Li",
                "No Jin-gu",
                "Li Na",
                "None Smith",
                "Nil Armstrong",
                "Nan Goldin",
                "Test Pilot",
                "N. A. Rao",
                "Noah",
                "Ka",
                "So",
                "Sina Weber",
                "Priya N/A Raman",
                "Ohne Sorge",
            ],
        );
        all(
            Field::Name,
            true,
            &[
                "Na",
                "No",
                "None",
                "Null",
                "N/A",
                "X",
                "Your Name",
                "First Last",
                "Vorname Nachname",
                "Test Test",
                "FNU LNU",
                "姓名",
                "Nome e cognome",
            ],
        );
    }

    #[test]
    fn a_mailbox_that_is_typed_where_there_is_none_is_nobodys() {
        all(
            Field::Email,
            true,
            &[
                "none@none.com",
                "na@na.com",
                "test@test.com",
                "no@email.com",
                "email@example.com",
                "example@gmail.com",
                "noreply@linkedin.com",
                "your.email@company.example",
                "NoEmail@agency.example",
                "no-email@northwind.example",
                "noemail123@gmail.com",
                "firstname.lastname@northwind.example",
                "vorname.nachname@northwind.example",
                "test@gmail.com",
                "n/a@n/a",
                "mailto:noemail@noemail.com",
                "x@x.com",
                "john.doe@example.com",
                "sin.correo@northwind.example",
                "none+1@none.com",
                "na@hotmail.com",
                "keine@",
                "Email",
                "kein",
            ],
        );
        all(
            Field::Email,
            false,
            &[
                "none.of.it@northwind.example",
                "test.pilot@northwind.example",
                "noemail.smith@gmail.com",
                "na.li@gmail.com",
                "no.jin@northwind.example",
                "christopher.null@northwind.example",
                "maren@example.com",
                "a@example.com",
                "test@northwind.example",
                "na@northwind.example",
                "noone@northwind.example",
                "nora.field@",
                "maren@none.com",
                "unknown.artist@hotmail.com",
                "yourname.here.smith@gmail.com",
                "first.lastovka@gmail.com",
                "abc@def",
            ],
        );
    }

    #[test]
    fn a_number_that_nobody_typed_is_none() {
        all(
            Field::Phone,
            true,
            &[
                "000-000-0000",
                "0000000000",
                "+1 000 000 0000",
                "(000) 000-0000",
                "+91-0000000000",
                "٠٠٠٠٠٠٠",
                "1",
                "(xxx) xxx-xxxx",
                "+1 (xxx) xxx-xxxx",
                "+44",
                "(+49)",
                "0049",
                "___-___-____",
                "no phone",
                "kein Telefon",
                "Phone number",
                "sin teléfono",
            ],
        );
        all(
            Field::Phone,
            false,
            &[
                "111-111-1111",
                "123-456-7890",
                "+1 512-555-0142",
                "555-0142",
                "12 34",
                "1-800-FLOWERS",
                "+44 20",
                "Austin, TX",
                "+1 512-000-0000",
                "07700 900000",
            ],
        );
    }

    #[test]
    fn invitations_of_lists_are_no_choice() {
        for field in [Field::Country, Field::Region, Field::Place] {
            all(
                field,
                true,
                &[
                    "Select...",
                    "-- Please select --",
                    "Select one",
                    "Select a country",
                    "Please choose",
                    "Choose…",
                    "Bitte wählen",
                    "Veuillez sélectionner un pays",
                    "Seleccione",
                    "Selecione uma opção",
                    "Wybierz",
                    "Выберите",
                    "请选择",
                    "选择国家",
                    "国を選択してください",
                    "선택하세요",
                    "اختر",
                    "चुनें",
                    "Seçiniz",
                ],
            );
        }
        all(
            Field::Organisation,
            true,
            &[
                "Select...",
                "Please select your school",
                "Choose a university",
                "Other",
                "School not listed",
                "Company name",
                "その他",
            ],
        );
        all(
            Field::Organisation,
            false,
            &[
                "X",
                "Select Staffing",
                "Select Medical",
                "Choose Chicago",
                "Nothing",
                "Later",
                "Unknown Worlds",
                "Other World Computing",
                "Null & Void",
                "Confidential Records",
                "No. 1 Motors",
                "None of the Above Brewery",
                "NA Taproom",
                "Enter",
                "Pick",
                "Sina",
                "NAV",
            ],
        );
        all(Field::Title, false, &["Private", "Select Committee Clerk", "No-Code Developer", "Director"]);
        all(Field::Study, true, &["Other", "Degree type", "Select a degree", "Autre"]);
        all(
            Field::Study,
            false,
            &["CAP", "Other Languages", "Selective Breeding", "None-Destructive Testing"],
        );
    }

    #[test]
    fn codes_and_towns_that_look_like_words_for_nothing_are_places() {
        all(Field::Country, false, &["NO", "NA", "NE", "Norway", "Niger", "Oman", "NU"]);
        all(Field::Region, false, &["NA", "NO", "ND", "SD", "NC", "NE", "KA", "SO"]);
        all(
            Field::Place,
            false,
            &["Leer", "Same", "Nan", "Novara", "Selma", "Nil", "Unknown Corners", "Selkirk"],
        );
        all(Field::Place, true, &["NA", "No", "City", "Select a city", "State/Province"]);
        all(Field::Country, true, &["Country", "-- Country --", "N/A", "None", "Pays", "国家"]);
    }

    #[test]
    fn an_address_that_nobody_filled_in_leads_nowhere() {
        all(
            Field::Url,
            true,
            &[
                "https://",
                "http://www.",
                "www.",
                "https://www.linkedin.com/in/",
                "linkedin.com/in",
                "linkedin.com/in/yourname",
                "https://github.com/username",
                "https://www.linkedin.com/in/your-profile",
                "linkedin.com/in/null",
                "LinkedIn",
                "no website",
            ],
        );
        all(
            Field::Url,
            false,
            &[
                "https://github.com/null-island",
                "https://github.com/null",
                "linkedin.com/in/na-li",
                "https://www.linkedin.com/feed/",
                "https://www.linkedin.com/",
                "https://example.com",
                "none.example.com",
                "linkedin.com/in/none-of-the-above",
                "username.github.io",
                "marenholt",
            ],
        );
    }

    #[test]
    fn every_row_of_the_table_is_read() {
        let known = ["invitation", "invitation-anywhere", "noun", "domain"];
        let mut read = 0;
        for (section, entry) in entries() {
            assert!(SECTIONS.contains(&section) || known.contains(&section), "{section}");
            assert!(Key::of(entry).is_some_and(|key| key.len() > 0), "{section}: {entry}");
            assert!(!entry.contains(": "), "{section}: {entry}");
            read += 1;
        }
        assert!(read > 900, "{read}");
    }
}
