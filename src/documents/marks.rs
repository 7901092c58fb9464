//! How well the letters beyond ASCII stand in the words of a text: decoded by another encoding than they were written in,
//! they are capitals inside words, signs between letters, consonants where a word needs a vowel.
//!
//! Only what no language of the encodings in question writes counts, and what few do counts little, so that a word of a name
//! that nobody has heard of is as good as any other.

use crate::data::{names, resume::plain};

/// How much of a text is looked at, in letters.
const LOOKED_AT: usize = 1 << 16;
/// How far after its beginning a quotation's end is looked for, in letters.
const QUOTED: usize = 80;
/// What a sign between letters counts: no word has one.
const NEVER: usize = 6;
/// What a letter counts where words do not have it.
const ODD: usize = 4;
/// What a letter counts that few words have.
const RARE: usize = 1;
/// What all of these count together.
const MOST_RARE: usize = 2;
/// What a word that is a known name outweighs.
const KNOWN_NAME: usize = 5;

/// What is seen of the letters of a text.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Marks {
    /// Letters and signs beyond ASCII.
    pub beyond: usize,
    /// Those that stand where no word has them.
    pub odd: usize,
    /// What all of them count.
    pub weight: usize,
    /// What known names outweigh.
    pub known: usize,
    /// Whether there are letters beyond ASCII that have capitals.
    pub is_cased: bool,
    /// Whether there are Cyrillic letters.
    pub is_cyrillic: bool,
    /// Words of Cyrillic letters that begin with a capital, and have small letters after it.
    pub titled: usize,
}

/// A letter and those around it; a space where the text ends.
#[derive(Debug, Clone, Copy)]
struct Place {
    far_before: char,
    before: char,
    letter: char,
    after: char,
    far_after: char,
    /// How many letters of the same word stand before and after, up to three.
    letters: (usize, usize),
    /// Whether a quotation that begins or ends here has its other end in the same line.
    closes: bool,
    /// Whether the text has vowels with an acute, as no Estonian one has.
    is_acute: bool,
    /// Whether most letters of the word are beyond ASCII.
    is_strange: bool,
}

/// Looks at the letters of a text.
pub fn of(text: &str) -> Marks {
    let letters: Vec<char> = text.chars().take(LOOKED_AT).collect();
    let mut marks = Marks::default();
    let mut rare = 0;
    let is_south_slavic = letters
        .windows(2)
        .any(|two| matches!(two, [one, other] if is_cyrillic(*one) && "јљњћђџќѓѕ".contains(*other)));
    let is_acute = letters.iter().any(|letter| among(*letter, "áéíóú"));
    let around = |at: usize, by: isize| {
        at.checked_add_signed(by).and_then(|at| letters.get(at)).copied().unwrap_or(' ')
    };
    let run = |at: usize, by: isize| (1..=3).take_while(|step| around(at, by * step).is_alphabetic()).count();
    for (at, letter) in letters.iter().enumerate().filter(|(_, letter)| !letter.is_ascii()) {
        let place = Place {
            far_before: around(at, -2),
            before: around(at, -1),
            letter: *letter,
            after: around(at, 1),
            far_after: around(at, 2),
            letters: (run(at, -1), run(at, 1)),
            closes: "‘’“”„".contains(*letter) && {
                let line = |letter: &&char| **letter != '\n';
                let rest = letters.iter().skip(at + 1).take(QUOTED).take_while(line);
                let before = letters.iter().take(at).rev().take(QUOTED).take_while(line);
                rest.clone().any(|letter| "‘’“”»".contains(*letter))
                    || before.clone().any(|letter| "‚„".contains(*letter))
            },
            is_acute,
            is_strange: {
                let before = (1..=3).map(|step| around(at, -step)).take_while(|other| other.is_alphabetic());
                let after = (1..=3).map(|step| around(at, step)).take_while(|other| other.is_alphabetic());
                let (all, ascii) = before.chain(after).fold((1usize, 0usize), |(all, ascii), other| {
                    (all + 1, ascii + usize::from(other.is_ascii()))
                });
                all > 1 && ascii == 0 || all > 4 && all - ascii > ascii * 2
            },
        };
        let weight = place.weight(is_south_slavic);
        marks.beyond += 1;
        marks.is_cyrillic |= is_cyrillic(*letter);
        marks.is_cased |= letter.is_uppercase() || letter.is_lowercase();
        marks.odd += usize::from(weight >= ODD);
        rare += if weight < ODD { weight } else { 0 };
        marks.weight += if weight < ODD { 0 } else { weight };
    }
    // A language may have many of a letter that others hardly have.
    marks.weight += rare.min(MOST_RARE);
    let words = letters.split(|letter| !letter.is_alphabetic());
    let marked = words.filter(|word| word.len() > 2 && word.iter().any(|letter| !letter.is_ascii()));
    let titled = |word: &&[char]| {
        let (first, rest) = word.split_first().unwrap_or((&' ', &[]));
        let small = |letter: &char| is_cyrillic(*letter) && letter.is_lowercase();
        rest.len() > 1 && is_cyrillic(*first) && first.is_uppercase() && rest.iter().all(small)
    };
    let is_bare = |word: &&[char]| {
        let cyrillic = word.iter().all(|letter| is_cyrillic(*letter));
        word.len() > 3 && cyrillic && !word.iter().any(|letter| among(*letter, "аеиоуыіє"))
    };
    marks.weight += marked.clone().filter(is_bare).count() * ODD;
    marks.titled = marked.clone().filter(titled).count();
    marks.known = marked.filter(|word| is_known_name(word)).count() * KNOWN_NAME;
    marks
}

fn is_known_name(word: &[char]) -> bool {
    let is_shaped = word.iter().skip(1).all(|letter| letter.is_lowercase())
        || word.iter().all(|letter| letter.is_uppercase());
    is_shaped && word.len() > 3 && word.iter().all(|letter| is_latin(*letter)) && {
        names::is_name_part(&plain(&word.iter().collect::<String>()))
    }
}

fn is_latin(letter: char) -> bool {
    letter.is_ascii_alphabetic()
        || matches!(letter, 'À'..='\u{24f}' | '\u{1e00}'..='\u{1eff}') && !matches!(letter, '×' | '÷' | 'ƒ')
}

fn is_cyrillic(letter: char) -> bool {
    matches!(letter, '\u{400}'..='\u{52f}')
}

fn is_vowel(letter: char) -> bool {
    "aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüýÿœāăąēėęěīįıōőūůűų".contains(small(letter))
}

fn is_consonant(letter: char) -> bool {
    is_latin(letter) && !is_vowel(letter)
}

fn small(letter: char) -> char {
    letter.to_lowercase().next().unwrap_or(letter)
}

/// Whether a letter is one of these, capital or small.
fn among(letter: char, letters: &str) -> bool {
    letters.contains(small(letter))
}

impl Place {
    fn weight(self, is_south_slavic: bool) -> usize {
        let letter = self.letter;
        match letter {
            '\u{80}'..='\u{9f}' | '\u{e000}'..='\u{f8ff}' | char::REPLACEMENT_CHARACTER => NEVER,
            'ª' | 'º' => self.ordinal(),
            'µ' | 'ʼ' => 0,
            _ if is_latin(letter) => self.latin(),
            _ if is_cyrillic(letter) => self.cyrillic(is_south_slavic),
            _ if letter.is_alphabetic() && letter != 'ƒ' => self.other(),
            _ => self.sign(),
        }
    }

    /// `1ª`, `Mº`.
    fn ordinal(self) -> usize {
        if self.before.is_alphanumeric() && !self.after.is_alphabetic() || self.before == '.' {
            0
        } else {
            ODD
        }
    }

    /// A letter of a script that is neither Latin nor Cyrillic.
    fn other(self) -> usize {
        let beside = |letter: char| is_latin(letter) || is_cyrillic(letter);
        let pairs = matches!(self.letter, '\u{1100}'..);
        let strange = if pairs {
            self.before.is_ascii_alphabetic() && self.after.is_ascii_lowercase()
        } else {
            beside(self.before) || beside(self.after)
        };
        if strange { ODD } else { 0 }
    }

    /// A sign beside letters.
    fn sign(self) -> usize {
        let (before, after) = (self.before.is_alphabetic(), self.after.is_alphabetic());
        let east = |letter: char| matches!(letter, '\u{2e80}'..);
        if self.letter > '\u{2e7f}' && self.before.is_ascii_alphabetic() && self.after.is_ascii_lowercase() {
            return ODD;
        }
        if self.letter > '\u{2e7f}' || east(self.before) || east(self.after) {
            return 0;
        }
        match (before, after) {
            (true, true) => self.sign_inside(),
            (true, false) if "¢£¤¥¦§¨¬¯´¶¸¼½¾¿¡÷׃ˆ˜‰‚„‹€⌐₧".contains(self.letter) || self.is_drawn() => {
                ODD
            }
            (false, true) if "´¨¯¸ˆ˜™‰÷".contains(self.letter) || self.is_drawn() => ODD,
            (true, false) if self.letter == '‡' || self.letter == '‘' && !self.closes => ODD,
            (true, false) if self.letter == '†' => {
                if is_vowel(self.before) {
                    ODD
                } else {
                    RARE
                }
            }
            (true, false) if "–—".contains(self.letter) && !self.after.is_ascii_digit() => RARE,
            (false, true) => self.sign_before(),
            (false, false) if self.is_drawn() && !"─│═║■░▒▓█▪●".contains(self.letter) => {
                if [self.before, self.after].iter().any(|beside| !beside.is_ascii()) {
                    0
                } else {
                    ODD
                }
            }
            (false, false) if "‚„".contains(self.letter) && self.after == ' ' => ODD,
            _ => 0,
        }
    }

    /// A sign at the beginning of a word, which was a capital where small letters follow.
    fn sign_before(self) -> usize {
        let after = self.after;
        let is_small = after.is_lowercase();
        let is_name = !is_latin(after) && !after.is_uppercase();
        match self.letter {
            '€' | '¤' | '¢' if is_cyrillic(after) => ODD,
            '€' | 'ƒ' | '¤' | '¢'
                if is_small && (is_name || self.letters.1 >= 3 || self.before == '\u{a0}') =>
            {
                ODD
            }
            '·' | '†' | '‡' | '‰' | '‹' | '…' | '™' if is_name => ODD,
            '®' | '©' | '¹' | '¼' | '¾' | '¬' | '¦' if is_small => ODD,
            '†' | '‡' | '‹' | '…' if is_small => RARE,
            '‘' | '’' | '“' | '”' | '„' if is_name && !self.closes => ODD,
            '•' | '–' | '—' if is_name && !matches!(self.before, '\n' | '\r') => {
                if self.before == ' ' && self.far_before == ' ' { RARE } else { ODD }
            }
            _ => 0,
        }
    }

    fn is_drawn(self) -> bool {
        matches!(
            self.letter,
            '\u{2500}'..='\u{25ff}' | '√' | '∞' | '∩' | '≡' | '≈' | '≤' | '≥' | '≠' | '⌠' | '⌡'
        )
    }

    fn sign_inside(self) -> usize {
        let (before, after) = self.letters;
        let is_small = self.before.is_lowercase() && self.after.is_lowercase();
        match self.letter {
            '\u{ad}' | '\u{2010}' | '\u{2011}' | '\u{200b}'..='\u{200f}' => 0,
            '·' if among(self.before, "l") && among(self.after, "l") => 0,
            '’' | '‘' => self.apostrophe(),
            // A dash parts words, and `Mu–oz` is none.
            '–' | '—' if is_small || self.before.is_uppercase() && self.after.is_lowercase() => {
                if before <= 2 || after <= 2 { ODD } else { RARE }
            }
            '–' | '—' => RARE,
            // What a space that holds together parts are words too; `S nchez` are none.
            '\u{a0}' => {
                let alone = |letter: char, count: usize| count == 1 && is_consonant(letter);
                let is_cut = alone(self.before, before) || alone(self.after, after);
                if self.after.is_lowercase() && is_cut { ODD } else { 0 }
            }
            '…' => RARE,
            '•' | '«' | '»' | '“' | '”' if self.after.is_uppercase() => RARE,
            _ => NEVER,
        }
    }

    /// `l’été`, `d’Arc`, `team’s`, `O’Neill`; `Garc’a` has none of them.
    fn apostrophe(self) -> usize {
        let (before, after) = self.letters;
        let elides =
            before <= 2 && among(self.before, "ldjmtnscqu") || before > 2 && among(self.before, "ldtu");
        let elides = elides && (is_vowel(self.after) || small(self.after) == 'h');
        let is_cut = self.before.is_uppercase() && after == 2 && small(self.far_after) == 'z';
        let shortens = among(self.after, "stmd") && after == 1
            || after == 2 && matches!((self.after, self.far_after), ('l', 'l') | ('r', 'e') | ('v', 'e'));
        let others = self.after.is_uppercase() || is_cyrillic(self.before) && is_cyrillic(self.after);
        if elides && !is_cut || shortens || others { 0 } else { ODD }
    }

    fn cyrillic(self, is_south_slavic: bool) -> usize {
        if is_latin(self.before) || is_latin(self.after) {
            // A word may have a letter of another alphabet that looks like its own.
            return if is_cyrillic(self.before) || is_cyrillic(self.after) { ODD / 2 } else { ODD };
        }
        let capital = self.letter.is_uppercase();
        if capital && self.before.is_lowercase() {
            return ODD;
        }
        if !capital && self.before.is_uppercase() && self.far_before.is_uppercase() {
            return ODD;
        }
        let others = "ђѓљњќћџѕ";
        match () {
            () if !is_south_slavic && among(self.letter, others) => ODD,
            () if among(self.letter, "ыъь")
                && (!self.before.is_alphabetic() || among(self.before, "аеиоуыэюяё")) =>
            {
                if capital { 0 } else { ODD }
            }
            () if self.letter == 'ы' && among(self.before, "гкхшщч") => ODD,
            () if !capital && !self.before.is_alphabetic() && "ђѓќ".contains(self.letter) => ODD,
            () => 0,
        }
    }

    fn latin(self) -> usize {
        let Self { far_before, before, letter, after, .. } = self;
        let beyond = |letter: char| is_latin(letter) && !letter.is_ascii();
        if is_cyrillic(before) || is_cyrillic(after) {
            return ODD;
        }
        if letter.is_uppercase() {
            if before.is_lowercase() {
                return NEVER;
            }
            if before.is_uppercase() && after.is_lowercase() && !far_before.is_alphabetic() {
                return ODD;
            }
        } else if after.is_uppercase() || before.is_uppercase() && far_before.is_uppercase() {
            return NEVER;
        }
        if [far_before, before, after, self.far_after].iter().all(|other| beyond(*other)) {
            return ODD - 1;
        }
        if self.is_strange {
            return ODD;
        }
        let alone = !before.is_alphabetic() && !after.is_alphabetic();
        if alone {
            return match () {
                // A dash of Macintosh.
                () if matches!(letter, 'Ð' | 'Ñ') => NEVER,
                () if among(letter, "ðñòõú") => ODD,
                () if among(letter, "àáâäåæèéêíóôöøı") || letter.is_uppercase() => 0,
                () if is_vowel(letter) => ODD,
                () => RARE,
            };
        }
        if is_vowel(letter) { self.vowel() } else { self.consonant() }
    }

    fn vowel(self) -> usize {
        let Self { far_before, before, letter, after, far_after, .. } = self;
        let (begins, ends) = (!is_latin(before), !is_latin(after));
        let between = is_vowel(before) && is_vowel(after);
        let northern = among(before, "yäöi") || among(after, "yäöiü");
        match small(letter) {
            'œ' => {
                let fits = begins
                    || among(after, "ui")
                    || among(after, "n") && among(before, "kh")
                    || among(after, "t") && among(before, "lfgp");
                if fits && !is_vowel(before) { 0 } else { ODD }
            }
            'ä' | 'ö' | 'ü' if between && !northern => ODD,
            'æ' if is_vowel(before) => ODD,
            'æ' if ends => RARE,
            'é' if begins && among(after, "e") => ODD,
            'ã' if ends || among(after, "oesi") => 0,
            'ã' => ODD,
            'õ' if among(after, "e") => 0,
            'õ' if self.is_acute && !ends => ODD,
            'õ' => RARE,
            'ï' if begins => ODD,
            'ï' if is_vowel(before) => 0,
            'ï' => ODD,
            'ë' if begins && among(after, "l") => ODD,
            'è' if is_vowel(after) || ends && among(before, "i") => ODD,
            'è' if !before.is_ascii() => ODD,
            'è' if is_vowel(before) && !among(before, "iu") && !ends => ODD,
            'ë' if is_vowel(before) => 0,
            'ë' => RARE,
            'ÿ' if among(before, "aou") => RARE,
            'ÿ' => ODD,
            'ì' | 'ù' if ends => 0,
            'ì' | 'ù' => ODD,
            'ò' if begins && !among(after, "p") => ODD,
            'ò' if is_vowel(before) && !ends => ODD,
            'ò' | 'à' => 0,
            'ê' if begins && !among(after, "tm") => ODD,
            'ê' if between => ODD,
            'ê' => 0,
            'î' if begins => {
                let fits = among(after, "nmșş")
                    || among(after, "s") && among(far_after, "i")
                    || among(after, "l") && among(far_after, "eo");
                if fits { 0 } else { ODD }
            }
            'î' if ends => RARE,
            'î' if is_vowel(before) && among(after, "tlnmscd") => 0,
            'î' if among(after, "tlnmscp") && among(before, "dgpbnrvhfl") => RARE,
            'î' if among(after, "r") && is_consonant(before) && !among(before, "jk") => RARE,
            'î' => ODD,
            'û' if between => ODD,
            'û' | 'â' => RARE,
            'á' if ends || is_consonant(after) => match small(before) {
                'o' | 'a' => ODD,
                'e' if small(far_before) != 's' => ODD,
                'u' if !among(far_before, "qgcjhnsl") => ODD,
                'i' | 'u' if is_vowel(far_before) => ODD,
                _ => 0,
            },
            'á' | 'ó' if between && among(after, "aeo") => ODD,
            'ó' if among(after, "a") => RARE,
            'í' if among(after, "yiíh") => ODD,
            'ý' if is_vowel(before) => ODD,
            'å' if between => ODD,
            _ => 0,
        }
    }

    fn consonant(self) -> usize {
        let Self { far_before, before, letter, after, .. } = self;
        let (begins, ends) = (!is_latin(before), !is_latin(after));
        let beside = is_vowel(before) || is_vowel(after);
        match small(letter) {
            'ß' if is_vowel(before) || among(before, "ß") => 0,
            'ß' => ODD,
            'ñ' if (begins || is_vowel(before)) && (is_vowel(after) || among(after, "c")) => 0,
            'ñ' => ODD,
            'ç' if is_vowel(after) || ends && is_vowel(before) || among(before, "rln") => 0,
            'ç' if is_vowel(before) && among(after, "lmkt") => 0,
            'ç' => ODD,
            'ð' if ends || is_vowel(after) || among(after, "rnljvsgbmfdh") => 0,
            'þ' if beside || among(after, "rvj") => 0,
            'þ' | 'ð' => ODD,
            'ĺ' | 'ŕ' if is_consonant(before) && is_consonant(after) => RARE,
            'ĺ' | 'ŕ' => ODD,
            // The letters of Central and Eastern Europe stand beside a vowel, or an `r` or `l` that is one.
            _ if begins || beside || among(before, "d") && among(letter, "źżž") => 0,
            'ł' if among(before, "bdk") && among(after, "k") => 0,
            _ if !before.is_ascii() => 0,
            _ if among(before, "rl") && among(after, "bdgfhlmrwzj") && !is_vowel(far_before) => ODD,
            'š' | 'ž' | 'č' | 'ć' | 'ť' | 'ď' | 'ň' if among(before, "rl") => 0,
            _ if among(before, "nmjkt") && is_vowel(far_before) && (ends || among(after, "tkč")) => RARE,
            _ => ODD,
        }
    }
}
