//! Fields of study: from a field as people write it to the groups of programme codes under which its
//! graduates are reported.
//!
//! The phrases and the codes of each group are in `field-groups.txt`; a pack carries the phrases that it was
//! built with. A field is read as phrases of up to five words, the longest first. Every phrase adds its
//! group, so "Mathematics and Computer Science" may have been reported under either. A word that is neither
//! in a phrase nor an ordinary filler makes the whole field unknown: an unknown field is "not checked", a
//! field read in part would accuse.

use super::key;
use super::table::Keys;

/// Fields longer than this (in characters) are not read.
const LONGEST: usize = 160;
/// Words in the longest phrase.
const PHRASE: usize = 5;

/// Groups in which a claimed field may have been reported: one bit a group, in the order of the pack.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FieldGroups(pub(super) u64);

impl FieldGroups {
    /// Whether some group is in both.
    pub const fn meets(self, other: FieldGroups) -> bool {
        self.0 & other.0 != 0
    }
}

/// Words that name no field by themselves: degrees, glue, and words so general that any field may bear them.
const FILLERS: &[&str] = &[
    "a",
    "advanced",
    "an",
    "and",
    "applied",
    "arts",
    "as",
    "associate",
    "at",
    "ba",
    "bachelor",
    "bas",
    "bba",
    "beng",
    "bfa",
    "bs",
    "bsc",
    "bse",
    "btech",
    "by",
    "certificate",
    "certification",
    "combined",
    "completed",
    "comprehensive",
    "concentrate",
    "concentrated",
    "concentration",
    "conferred",
    "course",
    "coursework",
    "cum",
    "degree",
    "development",
    "distinction",
    "doctor",
    "doctorate",
    "double",
    "dual",
    "emphasis",
    "field",
    "focus",
    "focused",
    "for",
    "from",
    "general",
    "graduate",
    "graduated",
    "high",
    "honor",
    "honour",
    "hon",
    "in",
    "including",
    "integrated",
    "interdisciplinary",
    "joint",
    "laude",
    "m",
    "ma",
    "magna",
    "major",
    "master",
    "meng",
    "mfa",
    "minor",
    "ms",
    "msc",
    "mse",
    "mtech",
    "of",
    "on",
    "option",
    "ph",
    "phd",
    "professional",
    "program",
    "programme",
    "related",
    "science",
    "service",
    "specialisation",
    "specialising",
    "specialization",
    "specializing",
    "specialty",
    "study",
    "summa",
    "support",
    "system",
    "the",
    "theory",
    "to",
    "track",
    "w",
    "with",
];

/// Words left out of phrases.
const JOINERS: &[&str] = &["a", "and", "for", "in", "of", "the", "with"];

/// Short forms and slips of single words. "Arts" stays apart from "art": a Bachelor of Arts may be in any
/// field.
const SHORT_FORMS: &[(&str, &str)] = &[
    ("acct", "accounting"),
    ("acctg", "accounting"),
    ("adm", "administration"),
    ("admin", "administration"),
    ("administraion", "administration"),
    ("adminstration", "administration"),
    ("aero", "aerospace"),
    ("app", "application"),
    ("appl", "applied"),
    ("arts", "arts"),
    ("astro", "astronomy"),
    ("bio", "biology"),
    ("biol", "biology"),
    ("bus", "business"),
    ("busiess", "business"),
    ("chem", "chemistry"),
    ("comm", "communication"),
    ("comp", "computer"),
    ("compsci", "cs"),
    ("compu", "computer"),
    ("comput", "computer"),
    ("crim", "criminal"),
    ("dev", "development"),
    ("econ", "economics"),
    ("ed", "education"),
    ("edu", "education"),
    ("educ", "education"),
    ("elec", "electrical"),
    ("elect", "electrical"),
    ("electronic", "electronics"),
    ("eng", "engineering"),
    ("engg", "engineering"),
    ("engineer", "engineering"),
    ("engl", "english"),
    ("engr", "engineering"),
    ("engrg", "engineering"),
    ("enviro", "environmental"),
    ("fin", "finance"),
    ("gen", "general"),
    ("govt", "government"),
    ("graphics", "graphic"),
    ("hist", "history"),
    ("hons", "honor"),
    ("indus", "industrial"),
    ("inf", "information"),
    ("info", "information"),
    ("informatic", "informatics"),
    ("informational", "information"),
    ("informatiin", "information"),
    ("informaton", "information"),
    ("intl", "international"),
    ("lang", "language"),
    ("lit", "literature"),
    ("managment", "management"),
    ("mangement", "management"),
    ("math", "mathematics"),
    ("mathematic", "mathematics"),
    ("mathematice", "mathematics"),
    ("mech", "mechanical"),
    ("med", "medical"),
    ("mfg", "manufacturing"),
    ("mgmt", "management"),
    ("mgt", "management"),
    ("mktg", "marketing"),
    ("mngmt", "management"),
    ("ops", "operation"),
    ("org", "organizational"),
    ("organisational", "organizational"),
    ("phil", "philosophy"),
    ("phy", "physics"),
    ("phys", "physics"),
    ("poli", "political"),
    ("pol", "political"),
    ("prog", "programming"),
    ("psych", "psychology"),
    ("psyc", "psychology"),
    ("sci", "science"),
    ("scienc", "science"),
    ("sec", "security"),
    ("soc", "social"),
    ("sociol", "sociology"),
    ("stat", "statistics"),
    ("sw", "software"),
    ("sys", "system"),
    ("tech", "technology"),
    ("technlogy", "technology"),
    ("technolgy", "technology"),
    ("technolog", "technology"),
    ("technological", "technology"),
    ("telecomm", "telecommunication"),
];

/// A word in the form that phrases use: one spelling, no plural.
pub(super) fn spelled(word: &str) -> &str {
    let full = |word: &str| SHORT_FORMS.iter().find(|(short, _)| *short == word).map(|(_, full)| *full);
    if let Some(full) = full(word) {
        return full;
    }
    let plural = word.len() > 3
        && word.ends_with('s')
        && !["ss", "us", "is", "ics"].iter().any(|ending| word.ends_with(ending));
    let single = word.strip_suffix('s').filter(|_| plural);
    let single = match single.and_then(|word| word.strip_suffix("ie")) {
        // "studies", "technologies": the stem and a y are looked up among the words that have both.
        Some(stem) => {
            return PLURALS.iter().find(|(plural, _)| *plural == stem).map_or(word, |(_, whole)| whole);
        }
        None => single.unwrap_or(word),
    };
    full(single).unwrap_or(single)
}

/// Stems of plurals in -ies.
const PLURALS: &[(&str, &str)] = &[
    ("assembl", "assembly"),
    ("commodit", "commodity"),
    ("communit", "community"),
    ("countr", "country"),
    ("fisher", "fishery"),
    ("histor", "history"),
    ("humanit", "humanity"),
    ("industr", "industry"),
    ("librar", "library"),
    ("ministr", "ministry"),
    ("polic", "policy"),
    ("stud", "study"),
    ("technolog", "technology"),
    ("theor", "theory"),
];

/// The groups of a field as written, by the phrases of a pack; `None` when a part of it is not understood.
pub(super) fn read(phrases: Keys<'_>, field: &str) -> Option<FieldGroups> {
    if field.chars().nth(LONGEST).is_some() {
        return None;
    }
    let words = key::words(field);
    let mut words: Vec<&str> = words.iter().map(|word| spelled(word)).collect();
    // "s" of a possessive, "bachelor s".
    words.retain(|word| *word != "s");
    let mut rest = words.as_slice();
    let mut groups = 0_u64;
    while let Some((first, after)) = rest.split_first() {
        if let Some((group, taken)) = longest(phrases, rest) {
            groups |= 1_u64.checked_shl(u32::from(group))?;
            rest = rest.get(taken..)?;
        } else if FILLERS.contains(first) {
            rest = after;
        } else {
            return None;
        }
    }
    (groups != 0).then_some(FieldGroups(groups))
}

/// The longest phrase at the front of the words: its group and how many words it takes.
fn longest(phrases: Keys<'_>, words: &[&str]) -> Option<(u16, usize)> {
    let mut phrase = String::new();
    let mut in_phrase = 0_usize;
    let mut found = None;
    for (position, word) in words.iter().enumerate() {
        if JOINERS.contains(word) {
            if position == 0 {
                return None;
            }
            continue;
        }
        if in_phrase == PHRASE {
            break;
        }
        if in_phrase > 0 {
            phrase.push(' ');
        }
        phrase.push_str(word);
        in_phrase = in_phrase.saturating_add(1);
        let mut goes_on = false;
        phrases.starting_with(phrase.as_bytes(), |key, group| {
            if key == phrase.as_bytes() {
                found = Some((group, position.saturating_add(1)));
                return true;
            }
            goes_on |= key.get(phrase.len()) == Some(&b' ');
            !goes_on
        });
        if !goes_on {
            break;
        }
    }
    found
}

/// A phrase in the form that fields are looked up in; `None` when it has no words or too many.
#[cfg(feature = "cli")]
pub(super) fn phrase(text: &str) -> Option<String> {
    let words = key::words(text);
    let words: Vec<&str> =
        words.iter().map(|word| spelled(word)).filter(|word| !JOINERS.contains(word)).collect();
    (1..=PHRASE).contains(&words.len()).then(|| words.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_have_one_spelling() {
        for (written, expected) in [
            ("sciences", "science"),
            ("studies", "study"),
            ("technologies", "technology"),
            ("business", "business"),
            ("physics", "physics"),
            ("analysis", "analysis"),
            ("mgmt", "management"),
            ("maths", "mathematics"),
            ("mis", "mis"),
            ("arts", "arts"),
            ("campus", "campus"),
            ("", ""),
        ] {
            assert_eq!(spelled(written), expected, "{written}");
        }
    }

    #[test]
    fn short_forms_lead_to_words_in_their_own_form() {
        for (_, full) in SHORT_FORMS {
            assert_eq!(spelled(full), *full);
        }
    }
}
