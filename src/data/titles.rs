//! What the words of a job title say of the occupation and of the rank. Only words that say one thing in every trade.

/// When the table was last checked.
pub const DATE: &str = "2026-11";

/// Occupations, one a row, by words that are used for it and for no other row. Only rows far from one another stand here.
/// Compiled from judgement: rows that stand in different groups of any classification of occupations.
const OCCUPATIONS: &[&str] = &[
    "software developer programmer sysadmin devops backend frontend fullstack database",
    "accountant accounting bookkeeper auditor actuary",
    "nurse nursing midwife physician surgeon doctor dentist pharmacist paramedic caregiver carer therapist",
    "teacher lecturer professor tutor headteacher",
    "driver chauffeur courier trucker",
    "chef cook baker waiter waitress barista bartender dishwasher",
    "lawyer attorney solicitor barrister paralegal notary",
    "plumber electrician carpenter welder bricklayer roofer joiner mason",
    "cashier salesperson shopkeeper retail",
    "cleaner janitor housekeeper caretaker",
    "soldier infantryman sergeant lieutenant",
    "journalist reporter editor copywriter",
    "farmer gardener forester beekeeper",
    "hairdresser barber beautician",
    "pilot stewardess steward",
];

/// Words of rank, from 0 for those who learn to 4 for those who lead an organisation. Words whose meaning depends on the
/// trade ("manager", "associate", "vice president" in banks, "partner", "assistant" beside a professor) stand nowhere.
const RANKS: &[(&str, u8)] = &[
    ("apprentice", 0),
    ("ceo", 4),
    ("cfo", 4),
    ("cio", 4),
    ("coo", 4),
    ("cto", 4),
    ("director", 3),
    ("intern", 0),
    ("internship", 0),
    ("junior", 1),
    ("praktikant", 0),
    ("trainee", 0),
    ("werkstudent", 0),
];

/// The occupation that a word in lower case names, as a number.
pub fn occupation(word: &str) -> Option<usize> {
    OCCUPATIONS.iter().position(|row| row.split(' ').any(|known| known == word))
}

/// The rank that a word in lower case names.
pub fn rank(word: &str) -> Option<u8> {
    let at = RANKS.binary_search_by(|(known, _)| (*known).cmp(word)).ok()?;
    RANKS.get(at).map(|(_, rank)| *rank)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stand_once_and_ranks_are_sorted() {
        let mut words: Vec<&str> = OCCUPATIONS.iter().flat_map(|row| row.split(' ')).collect();
        let all = words.len();
        words.sort_unstable();
        words.dedup();
        assert_eq!(words.len(), all);
        assert!(RANKS.windows(2).all(|pair| pair[0].0 < pair[1].0));
        assert_ne!(occupation("nurse"), occupation("programmer"));
        assert_eq!(occupation("manager"), None);
    }
}
