//! Personal names as people write them: spellings, short forms, scripts, particles, titles.
//!
//! Nothing here says where a name comes from: the tables hold no country, and every look-up answers about two spellings or one word.

pub mod lexicon;
pub mod scripts;

static CHARACTERS: &str = include_str!("characters.txt");

/// Where a table comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Provenance {
    /// File of the table in this folder.
    pub table: &'static str,
    /// What it was made from.
    pub source: &'static str,
    /// Licence of the source.
    pub licence: &'static str,
    /// Date of the source, `YYYY-MM-DD`.
    pub date: &'static str,
}

/// Every table with its sources.
pub const PROVENANCE: &[Provenance] = &[
    Provenance {
        table: "lexicon.bin",
        source: "popular-names-by-country, romanised columns: known name parts",
        licence: "CC0-1.0",
        date: "2026-11-22",
    },
    Provenance {
        table: "lexicon.bin",
        source: "nicknames: English short forms, less source/corrections.txt",
        licence: "Apache-2.0",
        date: "2026-11-22",
    },
    Provenance {
        table: "lexicon.bin",
        source: "source/equivalents.txt, source/surnames.txt, source/ordinary.txt, written for this project",
        licence: "same as this project",
        date: "2026-11-23",
    },
    Provenance {
        table: "characters.txt",
        source: "source/surnames.txt, and popular-names-by-country: Japanese names in Han characters with their readings",
        licence: "CC0-1.0",
        date: "2026-11-22",
    },
    Provenance {
        table: "han.txt",
        source: "Unicode Han Database 15.0, kMandarin and variants, for characters that are usual in names",
        licence: "Unicode-3.0",
        date: "2022-08-01",
    },
    Provenance {
        table: "latin.txt",
        source: "Unicode Character Database 15.0, decompositions",
        licence: "Unicode-3.0",
        date: "2022-09-02",
    },
    Provenance {
        table: "alphabets.txt",
        source: "usual romanisations (BGN/PCGN, ISO, Hepburn, Revised Romanisation, RTGS), written for this project",
        licence: "same as this project",
        date: "2026-11-23",
    },
];

/// Whether `word` (`a`–`z`, lower case) is part of a known given or family name. Exact: the table is a list, not a filter.
pub fn is_name_part(word: &str) -> bool {
    lexicon::look_up(word).is_some_and(|entry| entry.name)
}

/// Whether `word` (`a`–`z`, lower case) is an ordinary word of addresses, slugs and file names.
pub fn is_ordinary_word(word: &str) -> bool {
    lexicon::look_up(word).is_some_and(|entry| entry.ordinary)
}

/// Folds Latin text to `a`–`z`; `None` when it holds anything but Latin letters and marks.
pub fn fold(text: &str) -> Option<String> {
    let mut out = String::new();
    for letter in text.chars().filter(|&letter| !scripts::is_mark(letter)) {
        if scripts::script(letter) != Some(scripts::Script::Latin) {
            return None;
        }
        out.push_str(scripts::base(letter));
    }
    Some(out)
}

/// The groups of a family name written in Han or Hangul characters, and whether it is in the table at all.
pub fn family_groups(name: &str) -> Vec<u16> {
    let mut groups = Vec::new();
    let mut length = name.chars();
    let single = length.next().is_some() && length.next().is_none();
    for row in CHARACTERS.lines() {
        let Some((number, names)) = row.split_once(' ') else {
            break;
        };
        let found = if single {
            names.split(' ').next().is_some_and(|singles| singles.contains(name))
        } else {
            names.split(' ').skip(1).any(|long| long == name)
        };
        if found && let Ok(group) = number.parse() {
            groups.push(group);
        }
    }
    groups
}

/// The readings of a name in Han characters that has readings of its own, spelled in Hepburn.
pub fn kanji_readings(name: &str) -> impl Iterator<Item = &'static str> {
    CHARACTERS
        .lines()
        .skip_while(|row| !row.is_empty())
        .skip(1)
        .find_map(|row| {
            row.strip_prefix(name).filter(|rest| rest.starts_with(|c: char| c.is_ascii_lowercase()))
        })
        .unwrap_or("")
        .split_ascii_whitespace()
}

/// Words before a family name that belong to it and say nothing alone, folded but for the letters that make them another word.
pub fn is_particle(word: &str) -> bool {
    const WORDS: &str = " a ab af al ap ar as ash at av bar bat ben bin bint binti binte bte bn d da dal dalla das de degli dei del dela delas dell della delle delos den der des di die do dos du e el ferch fitz i ibn la las le les lo los mac mc na ni nic o of op ould oulad pour puteri putra s/o d/o c/o san santa st saint t te ten ter tom tot ui uit ul un und van ver vom von vor vd y zu zum zur abu umm um born nee ne geb genannt aka alias formerly dit dite verh divorced and et og och ja ";
    word.len() <= 9 && contains_word(WORDS, word)
}

/// Titles that stand before a name and are no part of it.
pub fn is_honorific(word: &str) -> bool {
    const WORDS: &str = " dr mr mrs ms miss mx prof professor sir dame rev reverend fr hon honourable honorable ing dipl herr frau mme mlle monsieur madame senor senora srta sra sig signor signora dott doctor doktor docteur drs ir shri smt kumari ustadh sheikh capt captain col lt sgt maj gen rabbi eng arch mag magister lic adv atty ";
    contains_word(WORDS, word)
}

/// Generations and degrees that stand after a name and are no part of it.
pub fn is_suffix(word: &str) -> bool {
    const WORDS: &str = " jr sr jnr snr junior senior ii iii iv vi vii phd dphil mba esq esquire cpa pmp msc bsc meng beng llb llm jd cfa cissp rn mph mfa edd dds dvm pharmd pe shrm fca aca cisa cism csm filho neto sobrinho junior hijo ";
    contains_word(WORDS, word)
}

/// Degrees that are names too, and are suffixes only after a comma.
pub fn is_degree(word: &str) -> bool {
    contains_word(" ma ba md bs ms be me do md bed med ca pa pt od np ", word)
}

/// Words of documents and mail that stand beside a name in a file's name or an address.
pub fn is_document_word(word: &str) -> bool {
    const WORDS: &str = " resume resumes cv vitae curriculum cover letter coverletter application profile portfolio lebenslauf hojadevida hoja vida curriculo final draft copy updated update latest new version ver rev doc document pdf docx scan signed official the my of for and job jobs work mail email contact me en eng english ";
    contains_word(WORDS, word)
}

fn contains_word(list: &str, word: &str) -> bool {
    !word.is_empty() && list.split(' ').any(|known| known == word)
}
