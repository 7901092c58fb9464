//! Personal names as people write them: spellings, short forms, scripts, particles, titles.
//!
//! Nothing here says where a name comes from: the tables hold no country, and every look-up answers about two spellings or one word.

pub mod derived;
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
    /// Date of the source, or of the copy that was read where it names none: `YYYY-MM-DD`.
    pub date: &'static str,
}

/// Every table with its sources.
pub const PROVENANCE: &[Provenance] = &[
    Provenance {
        table: "lexicon.bin",
        source: "popular-names-by-country, romanised columns: known name parts",
        licence: "CC0-1.0",
        date: "2026-11-23",
    },
    Provenance {
        table: "lexicon.bin",
        source: "nicknames: English short forms, less source/corrections.txt",
        licence: "Apache-2.0",
        date: "2026-11-23",
    },
    Provenance {
        table: "lexicon.bin",
        source: "source/equivalents.txt, source/surnames.txt, source/parts.txt, source/ordinary.txt, written for this project",
        licence: "same as this project",
        date: "2026-11-23",
    },
    Provenance {
        table: "characters.txt",
        source: "source/surnames.txt, and popular-names-by-country: Japanese names in Han characters with their readings",
        licence: "CC0-1.0",
        date: "2026-11-23",
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

/// The two parts of `characters.txt`: rows of a group with its characters, and names in Han characters with their readings.
fn character_parts() -> (&'static str, &'static str) {
    CHARACTERS.split_once('=').unwrap_or(("", ""))
}

/// The groups of a family name written in Han or Hangul characters; none when it is not in the table.
pub fn family_groups(name: &str) -> Vec<u16> {
    let mut groups = Vec::new();
    let (rows, _) = character_parts();
    let Some(first) = name.chars().next() else {
        return groups;
    };
    let single = name.len() == first.len_utf8();
    for (at, _) in rows.match_indices(first) {
        let (before, after) = rows.split_at_checked(at).unwrap_or(("", ""));
        let row = before.rsplit('\n').next().unwrap_or("");
        // A row is the group, a space, the single characters, and names of two characters after a further space.
        let found = match row.trim_start_matches(|c: char| c.is_ascii_digit()).strip_prefix(' ') {
            Some(singles) if !singles.contains(' ') => single,
            Some(_) => {
                row.ends_with(' ')
                    && after
                        .strip_prefix(name)
                        .is_some_and(|rest| rest.starts_with([' ', '\n']) || rest.is_empty())
            }
            None => false,
        };
        let number = row.split(' ').next().and_then(|number| number.parse().ok());
        if let (true, Some(group)) = (found, number) {
            lexicon::enter(&mut groups, group);
        }
    }
    groups
}

/// The readings of a name in Han characters that has readings of its own, spelled in Hepburn.
pub fn kanji_readings(name: &str) -> impl Iterator<Item = &'static str> {
    let (_, rows) = character_parts();
    let whole = |&(at, _): &(usize, &str)| at == 0 || rows.as_bytes().get(at - 1) == Some(&b'\n');
    rows.match_indices(name.chars().next().unwrap_or('\0'))
        .filter(whole)
        .find_map(|(at, _)| {
            let rest = rows.get(at..)?.strip_prefix(name)?.lines().next()?;
            rest.starts_with(|c: char| c.is_ascii_lowercase()).then_some(rest)
        })
        .unwrap_or("")
        .split_ascii_whitespace()
}

/// Words before a family name that belong to it and say nothing alone, folded but for the letters that make them another word.
pub fn is_particle(word: &str) -> bool {
    static LIST: Words = Words::of(
        "a ab af al ap ar as ash at av bar bat ben bin bint binti binte bte bn d da dal dalla das de degli dei del dela delas dell della delle delos den der des di die do dos du e el ferch fitz i ibn la las le les lo los mac mc ni nic o of op ould oulad pour puteri putra s/o d/o c/o san santa st saint t te ten ter tot ui uit ul und van ver vom von vor vd y zu zum zur abu umm nee ne geb genannt aka alias formerly dit dite verh divorced and et og och ja",
    );
    word.len() <= 9 && LIST.hold(word)
}

/// Titles that stand before a name and are no part of it.
pub fn is_honorific(word: &str) -> bool {
    static LIST: Words = Words::of(
        "dr mr mrs ms miss mx prof professor sir dame rev reverend fr hon honourable honorable ing dipl herr frau mme mlle monsieur madame senor senora srta sra sig signor signora dott doctor doktor docteur drs ir shri smt kumari ustadh capt captain col lt sgt maj gen rabbi eng arch mag magister lic adv atty",
    );
    LIST.hold(word)
}

/// Suffixes that are no one's name, so that they go even after a single word.
pub fn is_plain_suffix(word: &str) -> bool {
    static LIST: Words = Words::of("jr sr jnr snr ii iii phd dphil esq esquire mba pmp msc bsc llb llm");
    LIST.hold(word)
}

/// Generations and degrees that stand after a name and are no part of it.
pub fn is_suffix(word: &str) -> bool {
    static LIST: Words = Words::of(
        "jr sr jnr snr junior senior ii iii iv vi vii phd dphil mba esq esquire cpa pmp msc bsc meng beng llb llm jd cfa cissp rn mph mfa edd dds dvm pharmd pe shrm fca aca cisa cism csm filho neto sobrinho junior hijo",
    );
    LIST.hold(word)
}

/// Degrees that are names too, and are suffixes only after a comma.
pub fn is_degree(word: &str) -> bool {
    static LIST: Words = Words::of("ma ba md bs ms be me do md bed med ca pa pt od np");
    LIST.hold(word)
}

/// Words of roles and headings that are no part of a name wherever they stand.
pub fn is_role_word(word: &str) -> bool {
    static LIST: Words = Words::of(
        "manager engineer developer recruiter recruiting hiring human resources team software sales support data analyst curriculum vitae applicant candidate unknown user admin administrator department office company director assistant consultant designer specialist technical technician lead senior-level intern whom concern",
    );
    LIST.hold(word)
}

/// Words of documents and mail that stand beside a name in a file's name or an address.
pub fn is_document_word(word: &str) -> bool {
    static LIST: Words = Words::of(
        "resume resumes cv vitae curriculum cover letter coverletter application profile portfolio lebenslauf hojadevida hoja vida curriculo final draft copy updated update latest new version ver rev doc document pdf docx scan signed official the my of for and job jobs work mail email contact me en eng english",
    );
    LIST.hold(word)
}

/// Words of at most 12 letters `a`–`z`, apart by spaces, with a filter that most other words do not pass.
struct Words {
    list: &'static str,
    seen: [u64; 4],
}

impl Words {
    const fn of(list: &'static str) -> Self {
        let mut seen = [0; 4];
        let mut place = START;
        let mut rest = list.as_bytes();
        while let [byte, after @ ..] = rest {
            place = if *byte == b' ' { START } else { next(place, *byte) };
            if let [] | [b' ', ..] = after {
                mark(&mut seen, place);
            }
            rest = after;
        }
        Self { list, seen }
    }

    fn hold(&self, word: &str) -> bool {
        if word.is_empty() || word.len() > 12 {
            return false;
        }
        let mut place = START;
        for byte in word.as_bytes() {
            place = next(place, *byte);
        }
        is_marked(&self.seen, place) && self.list.split(' ').any(|listed| listed == word)
    }
}

const START: u32 = 7;

const fn next(place: u32, byte: u8) -> u32 {
    (place ^ byte as u32).wrapping_mul(0x9E35).rotate_left(5)
}

const fn mark([first, second, third, fourth]: &mut [u64; 4], place: u32) {
    let bits = match place >> 6 & 3 {
        0 => first,
        1 => second,
        2 => third,
        _ => fourth,
    };
    *bits |= 1 << (place & 63);
}

fn is_marked(seen: &[u64; 4], place: u32) -> bool {
    seen.get((place >> 6 & 3) as usize).is_some_and(|bits| bits >> (place & 63) & 1 == 1)
}
