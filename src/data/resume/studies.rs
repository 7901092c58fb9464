//! Words of tables and sentences about schools: labels of columns, boards of examination, marks, and what joins the parts of
//! a sentence.

use super::{sorted, words};
use std::sync::OnceLock;

/// What a column or a labelled line about a school holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Column {
    /// A degree or a level.
    Degree,
    /// The school that was gone to.
    School,
    /// Who examines or awards: a board, a university that a college belongs to.
    Board,
    /// When it was passed.
    Year,
    /// Subject or branch.
    Field,
    /// Where it is.
    Place,
    /// Marks, ranks, numbers of rows.
    Other,
}

/// Words of column heads that say what the column holds, folded. Source: own list, November 2026, from the usual tables of
/// Indian, Pakistani, Nigerian and Gulf résumés.
const COLUMNS: &[(Column, &str)] = &[
    (
        Column::Degree,
        "degree degrees course courses exam exams examination examinations qualification qualifications class standard std certificate certification diploma programme program level title education examdegree coursename qualifcation qualificatio academic",
    ),
    (
        Column::School,
        "institution institutions institute institutes school schools college colleges instituition organization organisation",
    ),
    (Column::Board, "board boards university universities univ council affiliation affiliated awarding"),
    (
        Column::Year,
        "year years yr passing passed period duration session date dates yop completion batch passout",
    ),
    (
        Column::Field,
        "specialization specialisation branch stream discipline dicipline subject subjects major field concentration trade group faculty",
    ),
    (Column::Place, "place location city state country"),
    (
        Column::Other,
        "percentage percentages percent marks mark cgpa gpa sgpa dgpa grade grades division div score scores aggregate agg result results s sr sl no sno slno srno number rank remarks remark cpi cgpi ogpa medium mode type status attempts",
    ),
];

/// Words that stand beside them in column heads.
const FILLING: &str = "of the and name in or from to obtained secured scored attained completed attended month passing total max maximum overall first second at by pass out studied institution's examining body highest details wise nd st th on";

/// What a word of a column's head says that the column holds.
fn column_word(word: &str) -> Option<Column> {
    static TABLE: OnceLock<Vec<(&str, Column)>> = OnceLock::new();
    let table = TABLE.get_or_init(|| {
        let mut rows: Vec<(&str, Column)> =
            COLUMNS.iter().flat_map(|(column, words)| words.split(' ').map(|word| (word, *column))).collect();
        rows.sort_by(|one, other| one.0.cmp(other.0));
        rows
    });
    let at = table.binary_search_by(|(known, _)| (*known).cmp(word)).ok()?;
    table.get(at).map(|(_, column)| *column)
}

/// Whether a word stands in a list of words apart by spaces.
fn among(table: &OnceLock<Vec<&'static str>>, list: &'static str, word: &str) -> bool {
    table.get_or_init(|| words(list)).binary_search(&word).is_ok()
}

/// What the head of a column says that the column holds, by its folded words; `None` when they are no head.
pub fn column(folded: &str) -> Option<Column> {
    if folded.len() > 60 {
        return None;
    }
    static FILLERS: OnceLock<Vec<&str>> = OnceLock::new();
    let mut found = None;
    for word in folded.split(' ') {
        match column_word(word) {
            // "State University" is a school.
            Some(Column::Place) if folded.contains(' ') => return None,
            // "Board/University", "School/College/University", "Year of passing": what says most decides.
            Some(column) => {
                found = Some(match (found, column) {
                    (None, column) => column,
                    (Some(Column::School), _) | (_, Column::School) => Column::School,
                    (Some(Column::Year), _) | (_, Column::Year) => Column::Year,
                    (Some(Column::Board), Column::Board) => Column::Board,
                    (Some(Column::Other), column) => column,
                    (Some(known), _) => known,
                });
            }
            None if among(&FILLERS, FILLING, word) => (),
            None => return None,
        }
    }
    found
}

/// Boards and bodies that examine and are no school, folded: of states, of the nation, of trades.
const BOARDS: &[&str] = &[
    "board|boards|cbse|icse|isc|cisce|nios|gseb|gshseb|seb|bseb|bieap|bseap|bsetn|rbse|pseb|hbse|hpbse|jkbose|mpbse|msbte|msbshse|sbte|bte|bteup|dte|dote|wbbse|wbchse|wbsctvesd|chse|bse|ncvt|scvt|nctvt|jac|kseeb|kseb|dpue|upboard|bihar board|up board|state board|council|ctevt|aissce|aisse|sscexam|bise|fbise|waec|neco|edexcel|nptel|doeacc|nielit|dgvt|dget|govt of india|government of india",
];

/// Whether a folded word belongs to the name of a board that examines.
pub fn is_board(word: &str) -> bool {
    static TABLE: OnceLock<Vec<&str>> = OnceLock::new();
    TABLE.get_or_init(|| sorted(BOARDS)).binary_search(&word).is_ok()
}

/// Words of marks, folded.
const MARKS: &str = "marks mark percent percentage percentile aggregate agg cgpa gpa sgpa cpi cgpi ogpa grade grades class division div distinction first second third 1st 2nd 3rd ist iind iiird i ii iii with and in of out an the pass passed scored secured obtained average score rank points point honours honors hons overall result results total approx st nd rd th awaited on scale having by got getting";

/// Whether folded words say only marks: "73 marks", "first class with distinction", "cgpa 7 5".
pub fn is_marks(folded: &str) -> bool {
    static TABLE: OnceLock<Vec<&str>> = OnceLock::new();
    let mut told = false;
    folded.split(' ').all(|word| {
        let number = word.chars().any(char::is_numeric);
        let known = among(&TABLE, MARKS, word);
        told |= number || known && word.len() > 3;
        number && word.len() < 7 && !word.ends_with("th") || known
    }) && told
}

/// Words that begin a part of a sentence about a school, folded and in order of nothing.
const LEADING: &str = "from in at of with the year passed passing pass completed complete done pursuing pursued perusing having i have has had did successfully currently presently obtained secured qualified cleared by under affiliated affilated affiliation to during and as on my studied a an doing appearing appeared acquired attended graduated scored regular full through recognized recognised approved conducted which was is that was for earned holding hold holder undergone undergoing persuing via course program aggregate session batch marks securing scoring final";

/// Words that close a part of a sentence about a school, folded.
const CLOSING: &str = "from in at of with the year passed passing pass completed complete during and by under affiliated affilated affiliation to on a an through recognized recognised approved conducted which was is having secured securing scored obtained for awarded since session batch got scoring out till until aggregate marks";

/// Whether a folded word begins a part of a sentence about a school and says nothing of the school.
pub fn is_leading(word: &str) -> bool {
    static TABLE: OnceLock<Vec<&str>> = OnceLock::new();
    among(&TABLE, LEADING, word)
}

/// Whether a folded word closes such a part and says nothing of the school.
pub fn is_closing(word: &str) -> bool {
    static TABLE: OnceLock<Vec<&str>> = OnceLock::new();
    among(&TABLE, CLOSING, word)
}

/// Words, each with the space after it, that begin another part of a sentence about a school.
pub const CONNECTING: &[&str] = &[
    "from ",
    "under ",
    "affiliated ",
    "affilated ",
    "through ",
    "conducted ",
    "recognized ",
    "recognised ",
    "approved ",
    "passed ",
    "securing ",
    "secured ",
    "scoring ",
    "scored ",
    "obtained ",
    "having ",
    "during ",
    "completed ",
    "aggregate ",
    "specialization ",
    "with an ",
    "with a ",
    "with aggregate ",
    "with first ",
    "with distinction",
    "with second ",
    "with marks ",
    "in the year ",
    "in year ",
];

/// Words of a level of schooling: years of school rather than a degree.
const LEVELS: &[&str] = &[
    "10th|12th|11th|9th|8th|10 th|12 th|x|xii|xth|xiith|x th|xii th|ssc|s s c|hsc|h s c|sslc|s s l c|hslc|h s l c|ssce|sse|aissce|aisse|puc|p u c|pre university|pre university course|plus two|plus 2|plus one|10 2|10 plus 2|10|12|2|matric|metric|matriculation|martic|inter|intermediate|intermediates|higher secondary|higher secondary school|higher secondary certificate|higher secondary education|hr secondary|hr sec|senior secondary|sr secondary|senior secondary school|sr sec|secondary|secondary school|secondary education|secondary school certificate|secondary school leaving certificate|secondary school examination|high school|highschool|high school certificate|hs|h s|class 10|class 12|class 10th|class 12th|class x|class xii|class xth|class xiith|std x|std xii|std 10|std 12|std 10th|std 12th|standard x|standard xii|tenth|twelfth|10th class|12th class|10th std|12th std|10th standard|12th standard|x standard|xii standard|x std|xii std|xth standard|xiith standard|xth class|xiith class|madhyamik|uchha madhyamik|dakhil|alim|o level|a level|o levels|f sc|fsc|i sc|isc|i com|icom|graduation|graduate|graduated|under graduation|undergraduation|ug|pg|post graduation|postgraduation|post graduate|post graduate diploma|post graduate diploma in|pg diploma|pgd|pgdca|p g d c a|pgdm|p g d m|pgdbm|pgdbm|pgdhrm|dca|d c a|adca|iti|i t i|polytechnic diploma|dme|d m e|dee|d e e|dece|dce|d c e|deee|diploma|diplomas|advance diploma|advanced diploma|national diploma|higher national diploma|ond|d pharm|dpharm|b pharm|bpharm|b pharma|m pharm|mpharm|m pharma|b e|be|btech|b tech|b tec|bachelor s|bachlor|bachelore|bachelors|bba|bbm|b b m|bbs|bsw|msw|b s w|m s w|bds|mbbs|m b b s|bams|bhms|bpt|mpt|b p t|b lib|m lib|b plan|m plan|b des|m des|bms|b m s|bfm|baf|mms|m m s|mfm|mfc|icwa|cma|acca|ca inter|ca final|cpt|b ed|d ed|m ed|bped|b p ed|b voc|ntc|n t c|nac|ncc|nebosh|iosh|bachelor|m b a|mba|mtech|master s|mca|bca|pgdba|fitter|b sc nursing|gnm|g n m|anm|ballb|ba llb|bvsc|b v sc|bhm|b h m|bttm|ihm|associate degree|higher diploma|ielts band",
];

/// Whether folded words are a level of schooling.
pub fn is_level(folded: &str) -> bool {
    static TABLE: OnceLock<Vec<&str>> = OnceLock::new();
    TABLE.get_or_init(|| sorted(LEVELS)).binary_search(&folded).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn heads_of_columns_are_known() {
        for (head, expected) in [
            ("board university", Some(Column::Board)),
            ("institution", Some(Column::School)),
            ("name of the institute", Some(Column::School)),
            ("school college university", Some(Column::School)),
            ("year of passing", Some(Column::Year)),
            ("percentage", Some(Column::Other)),
            ("degree course", Some(Column::Degree)),
            ("branch", Some(Column::Field)),
            ("reed college", None),
            ("of the", None),
            ("state university", None),
        ] {
            assert_eq!(column(head), expected, "{head}");
        }
    }

    #[test]
    fn marks_boards_and_levels_are_told_from_names() {
        for marks in ["73 marks", "first class with distinction", "cgpa 7 5", "1st division", "68 5"] {
            assert!(is_marks(marks), "{marks}");
        }
        for other in ["reed college", "first national school", "10th", "of the"] {
            assert!(!is_marks(other), "{other}");
        }
        assert!(is_board("cbse") && is_board("board") && !is_board("college"));
        assert!(is_level("sslc") && is_level("plus two") && !is_level("school"));
    }
}
