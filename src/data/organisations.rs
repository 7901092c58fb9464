//! Words in the names of employers and schools that say nothing of which one is meant, and other names that large ones bear.

use super::places::fold::fold;
use std::sync::OnceLock;

/// When the tables were last checked.
pub const DATE: &str = "2026-11";

/// Legal forms at the end of a name, in folded form. Compiled from national usage.
pub const LEGAL_FORMS: &[&str] = &[
    "ab",
    "ag",
    "aps",
    "as",
    "asa",
    "bhd",
    "bv",
    "co",
    "company",
    "corp",
    "corporation",
    "cv",
    "eg",
    "ev",
    "fze",
    "gmbh",
    "inc",
    "incorporated",
    "jsc",
    "kft",
    "kg",
    "kgaa",
    "kk",
    "lda",
    "limited",
    "llc",
    "llp",
    "lp",
    "ltd",
    "ltda",
    "limitada",
    "mbh",
    "nv",
    "ohg",
    "oy",
    "oyj",
    "pbc",
    "plc",
    "private",
    "pte",
    "pty",
    "pvt",
    "sa",
    "sab",
    "sapi",
    "sarl",
    "sas",
    "sdn",
    "se",
    "sl",
    "spa",
    "srl",
    "sro",
    "ug",
    "ооо",
    "оао",
    "пао",
    "зао",
    "ао",
    "株式会社",
    "有限公司",
];

/// Words between the others, in folded form: articles, prepositions and "and" of languages written in Latin letters.
pub const LINKING: &[&str] = &[
    "a", "and", "at", "da", "das", "de", "degli", "dei", "del", "della", "der", "des", "di", "die", "do",
    "dos", "du", "e", "el", "et", "for", "fur", "in", "la", "las", "le", "les", "los", "of", "on", "the",
    "to", "und", "van", "von", "y", "zu", "zur",
];

/// A name folded, without legal form at its end and article at its beginning: equal for spellings of one name.
pub fn key(name: &str) -> String {
    let folded = fold(name);
    let mut words: Vec<&str> = folded.split(' ').filter(|word| !word.is_empty()).collect();
    while words.len() > 1 && words.last().is_some_and(|last| LEGAL_FORMS.contains(last) || *last == "and") {
        words.pop();
    }
    if words.len() > 1 && words.first() == Some(&"the") {
        words.remove(0);
    }
    words.join(" ")
}

/// Words that many names share, in folded form, with their English meaning where it is another word.
const GENERIC: &[(&str, &str)] = &[
    ("academia", "academy"),
    ("academie", "academy"),
    ("academy", ""),
    ("advisors", ""),
    ("agency", ""),
    ("akademie", "academy"),
    ("associates", ""),
    ("bank", ""),
    ("center", ""),
    ("centre", "center"),
    ("college", ""),
    ("community", ""),
    ("consultancy", "consulting"),
    ("consultants", "consulting"),
    ("consulting", ""),
    ("department", ""),
    ("digital", ""),
    ("ecole", "school"),
    ("engineering", ""),
    ("enterprise", ""),
    ("enterprises", ""),
    ("escola", "school"),
    ("escuela", "school"),
    ("fachhochschule", "university"),
    ("faculty", ""),
    ("federal", ""),
    ("foundation", ""),
    ("global", ""),
    ("government", ""),
    ("group", ""),
    ("grupo", "group"),
    ("gruppe", "group"),
    ("health", ""),
    ("healthcare", ""),
    ("high", ""),
    ("hochschule", "university"),
    ("holding", "holdings"),
    ("holdings", ""),
    ("hospital", ""),
    ("inst", "institute"),
    ("institut", "institute"),
    ("institute", ""),
    ("instituto", "institute"),
    ("international", ""),
    ("internationale", "international"),
    ("intl", "international"),
    ("istituto", "institute"),
    ("it", ""),
    ("labs", ""),
    ("management", ""),
    ("media", ""),
    ("medical", ""),
    ("nacional", "national"),
    ("national", ""),
    ("natl", "national"),
    ("network", ""),
    ("networks", ""),
    ("online", ""),
    ("partner", "partners"),
    ("partners", ""),
    ("politecnico", "polytechnic"),
    ("polytechnic", ""),
    ("public", ""),
    ("research", ""),
    ("school", ""),
    ("schule", "school"),
    ("science", ""),
    ("sciences", "science"),
    ("services", ""),
    ("software", ""),
    ("solutions", ""),
    ("state", ""),
    ("systems", ""),
    ("team", ""),
    ("tec", "technology"),
    ("tech", "technology"),
    ("technical", "technology"),
    ("technische", "technology"),
    ("technological", "technology"),
    ("technologies", "technology"),
    ("technology", ""),
    ("tecnologico", "technology"),
    ("uni", "university"),
    ("univ", "university"),
    ("universidad", "university"),
    ("universidade", "university"),
    ("universita", "university"),
    ("universitaet", "university"),
    ("universitas", "university"),
    ("universitat", "university"),
    ("universite", "university"),
    ("universiteit", "university"),
    ("universitet", "university"),
    ("university", ""),
    ("univerzita", "university"),
    ("uniwersytet", "university"),
    ("ventures", ""),
    ("worldwide", ""),
];

/// The English form of a word that many names share, and whether it is written in another language or shortened; `None`
/// for words that tell names apart.
pub fn generic(word: &str) -> Option<(&'static str, bool)> {
    let at = GENERIC.binary_search_by(|(known, _)| (*known).cmp(word)).ok()?;
    let (known, english) = GENERIC.get(at)?;
    Some(if english.is_empty() { (known, false) } else { (english, true) })
}

/// Names of one organisation, folded and without legal form, apart by `|`: what it is called, was called before, or has
/// taken over under its own name. Being one row says only that two strings may mean one employer or school.
///
/// Compiled from common knowledge of names, those of schools that were renamed or merged too; of the changes only those of Accenture (2001), Altria (2003), Alphabet (2015),
/// Dunkin' and Meta (28 October 2021) were compared with press reports (Associated Press and others), November 2026.
const ALIASES: &[&str] = &[
    "aalto university|helsinki university of technology|helsinki school of economics",
    "abb|asea brown boveri",
    "accenture|andersen consulting",
    "alphabet|google",
    "altria|philip morris companies",
    "amazon web services|aws|amazon",
    "att|at and t|american telephone and telegraph|cingular|bellsouth|sbc",
    "augusta university|georgia regents university|medical college of georgia",
    "bae|british aerospace|bae systems",
    "bank of america|bofa|merrill lynch|merrill|bank of america merrill lynch|countrywide",
    "basf|badische anilin und soda fabrik",
    "bbc|british broadcasting",
    "block|square",
    "bny|bank of new york|bank of new york mellon|mellon financial",
    "bp|british petroleum",
    "bt|british telecom|british telecommunications",
    "caltech|california institute of technology",
    "chase|jpmorgan|jp morgan|jpmorgan chase|jp morgan chase|j p morgan",
    "citi|citigroup|citibank|citicorp",
    "comcast|xfinity",
    "constructor university|jacobs university bremen|jacobs university|international university bremen",
    "dell|dell emc|emc|dell technologies",
    "deutsche post|dhl|deutsche post dhl",
    "dunkin|dunkin donuts",
    "dxc|dxc technology|csc|computer sciences|hp enterprise services|eds|electronic data systems",
    "elevance|elevance health|anthem|wellpoint",
    "epfl|ecole polytechnique federale de lausanne|swiss federal institute of technology lausanne",
    "eth|eth zurich|swiss federal institute of technology|eidgenossische technische hochschule|swiss federal institute of technology zurich",
    "ey|ernst and young",
    "facebook|meta|meta platforms",
    "fedex|federal express",
    "georgia tech|georgia institute of technology",
    "ge|general electric|ge healthcare|ge aerospace|ge vernova",
    "gm|general motors",
    "gsk|glaxosmithkline|glaxo|glaxo wellcome|smithkline beecham",
    "hp|hewlett packard|hpe|hewlett packard enterprise",
    "hsbc|hongkong and shanghai banking",
    "ibm|international business machines",
    "iit|indian institute of technology",
    "jnj|johnson and johnson|janssen",
    "lg|lucky goldstar",
    "lmu|ludwig maximilians universitat munchen|university of munich|ludwig maximilian university of munich",
    "mit|massachusetts institute of technology",
    "nevada state university|nevada state college",
    "nhs|national health service",
    "northeastern university london|new college of the humanities",
    "novartis|sandoz|ciba geigy",
    "ntt data|perot systems|dell services|keane",
    "obafemi awolowo university|university of ife",
    "ontario tech university|university of ontario institute of technology|uoit",
    "optum|unitedhealth|unitedhealthcare|unitedhealth group|united health group|united healthcare",
    "paypal|braintree|venmo",
    "penn|upenn|university of pennsylvania",
    "pwc|pricewaterhousecoopers|price waterhouse|price waterhouse coopers|coopers and lybrand",
    "qinetiq|defence evaluation and research agency",
    "raytheon|rtx|raytheon technologies|united technologies|utc|collins aerospace|pratt and whitney",
    "sap|sap labs|successfactors|ariba|concur",
    "sorbonne universite|sorbonne university|universite pierre et marie curie|upmc|universite paris sorbonne",
    "stellantis|fiat chrysler|fca|chrysler|daimlerchrysler",
    "t mobile|tmobile|sprint|metropcs|t systems|deutsche telekom|telekom",
    "tcs|tata consultancy services",
    "tiaa|tiaa cref|nuveen",
    "toronto metropolitan university|ryerson university|ryerson",
    "truist|bbandt|bb and t|suntrust",
    "tum|technical university of munich|technische universitat munchen|tu munich|tu munchen",
    "twitter|x",
    "unc|university of north carolina|unc chapel hill",
    "university of bedfordshire|university of luton",
    "university of wales|cardiff university|university of wales cardiff",
    "university of wales|swansea university|university of wales swansea",
    "ups|united parcel service",
    "utah tech university|dixie state university|dixie state college",
    "va|veterans affairs|veterans administration|department of veterans affairs",
    "verizon|verizon wireless|bell atlantic|gte|nynex|mci|worldcom",
    "virginia tech|virginia polytechnic institute and state university",
    "walgreens|walgreens boots alliance|boots",
    "wells fargo|wachovia",
    "wipro|capco",
];

/// The row of names that one folded name stands in, as a number; equal for two names of one organisation.
pub fn alias(folded: &str) -> impl Iterator<Item = usize> + '_ {
    // Most names stand in no row, which the bits of all names tell at once.
    static SEEN: OnceLock<[u64; 64]> = OnceLock::new();
    let bit = |name: &str| {
        let place =
            name.bytes().fold(0u32, |sum, byte| (sum ^ u32::from(byte)).wrapping_mul(0x0100_0193)) >> 20;
        (place as usize / 64, 1u64 << (place % 64))
    };
    let seen = SEEN.get_or_init(|| {
        let mut seen = [0; 64];
        for name in ALIASES.iter().flat_map(|row| row.split('|')) {
            let (at, bit) = bit(name);
            if let Some(bits) = seen.get_mut(at) {
                *bits |= bit;
            }
        }
        seen
    });
    let (at, bit) = bit(folded);
    let rows = if seen.get(at).is_some_and(|bits| bits & bit != 0) { ALIASES } else { &[] };
    rows.iter()
        .enumerate()
        .filter(move |(_, row)| row.split('|').any(|name| name == folded))
        .map(|(position, _)| position)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn generic_words_are_sorted() {
        assert!(GENERIC.windows(2).all(|pair| pair[0].0 < pair[1].0));
        assert_eq!(generic("univ"), Some(("university", true)));
        assert_eq!(generic("university"), Some(("university", false)));
        assert_eq!(generic("chicago"), None);
        assert_eq!(alias("ibm").next(), alias("international business machines").next());
        assert_eq!(alias("chicago").count(), 0);
    }
}
