//! Words for reviewers. The sentences of rules and explanations are written once, on their pages, and `cargo pages` makes `english` from there.

#[rustfmt::skip]
mod english;

pub use english::{of_explanation, of_link, of_rule};

use crate::facts::coverage::TopicStatements;
use crate::model::assessment::{Assessment, ClearedBy, DropReason, Topic, Whose};
use crate::model::finding::{Grade, Kind, Level};
use crate::model::ids::Gap;
use crate::model::submission::{MisreadSign, SourceKind, UnreadWhy};
use crate::rules::{AgreedOn, DiffersIn, SkipReason};

/// The sentences of one rule.
#[derive(Debug)]
pub struct RuleWords {
    /// What the rule sees, in one sentence.
    pub sees: &'static str,
    /// What was noticed: name of the sentence, sentence with gaps in braces.
    pub noticed: &'static [(&'static str, &'static str)],
    /// Why it may matter.
    pub why: &'static str,
    /// Ordinary reasons.
    pub reasons: &'static [&'static str],
    /// How often honest people show it; empty where no figure is known.
    pub base_rate: &'static str,
    /// A neutral question, with gaps.
    pub question: &'static str,
    /// What would clear it.
    pub cleared_by: &'static str,
    /// A step that checks this statement.
    pub step: &'static str,
    /// What the rule cannot see.
    pub limits: &'static str,
    /// Where it comes from.
    pub sources: &'static str,
}

impl RuleWords {
    /// The sentence of that name.
    pub fn noticed(&self, sentence: &str) -> &'static str {
        self.noticed.iter().find(|(name, _)| *name == sentence).map_or("", |(_, text)| text)
    }
}

/// The sentences of one explanation.
#[derive(Debug)]
pub struct ExplanationWords {
    /// What it says.
    pub tells: &'static str,
    /// The question that would settle it.
    pub question: &'static str,
}

/// Somebody's words for the inside of “ and ”: none of its own marks ends them.
pub fn fenced(words: &str) -> String {
    words.replace(['“', '”', '„', '‟'], "\"")
}

/// Fills the gaps of a sentence. A gap without a value stays empty; braces inside a value stay as they are.
pub fn fill(sentence: &str, values: &[(Gap, String)]) -> String {
    let mut filled = String::with_capacity(sentence.len() + 40);
    let mut rest = sentence;
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_str(before);
        let Some((gap, end)) = after.split_once('}') else {
            rest = after;
            break;
        };
        if let Some((_, value)) = values.iter().find(|(name, _)| name.as_str() == gap) {
            // What somebody wrote ends where its quotation marks do.
            if before.ends_with('“') && end.starts_with('”') {
                filled.push_str(&fenced(value));
            } else {
                filled.push_str(value);
            }
        }
        rest = end;
    }
    filled.push_str(rest);
    filled
}

/// What agrees.
pub fn agreement(what: AgreedOn) -> &'static str {
    match what {
        AgreedOn::Employer => "an employer",
        AgreedOn::JobDates => "the dates of a job",
        AgreedOn::School => "a school",
        AgreedOn::StudyDates => "the dates of a study",
        AgreedOn::Clock => "the clock fits the residence",
        AgreedOn::Delivery => "the delivery address fits the residence",
        AgreedOn::Email => "e-mail address",
        AgreedOn::Name => "name",
        AgreedOn::Phone => "phone number",
        AgreedOn::PhoneCountry => "the phone's country fits the residence",
        AgreedOn::RefereeDomain => "the referee's address is at the employer's own domain",
        AgreedOn::Residence => "residence",
    }
}

/// What a small difference is in.
pub fn differs_in(what: DiffersIn) -> &'static str {
    match what {
        DiffersIn::Title => "the title of a job",
        DiffersIn::Field => "the field of a study",
    }
}

/// Why something could not be judged.
pub fn unmet(why: SkipReason) -> &'static str {
    match why {
        SkipReason::NotStated => "nothing is stated that it could look at",
        SkipReason::OneSource => "only one source states it",
        SkipReason::SameLines => "both texts say it in the same lines, so that one of them was misread",
        SkipReason::NamedInText => "the text of one source names the school or employer that the other gives",
        SkipReason::EmployersIncomparable => {
            "names of employers that may be one in another script, language or short form"
        }
        SkipReason::NotOfOneKind => {
            "contract, freelance, agency or part-time work, which goes on beside other jobs"
        }
        SkipReason::MayBeMisread => {
            "a school, degree or date was read from a file and may belong to another line of it"
        }
        SkipReason::NoDates => "start or end is not stated",
        SkipReason::UnreadableDate => "a date cannot be read",
        SkipReason::NoToday => "no date was given to take as today",
        SkipReason::UnknownPlace => "a place cannot be tied to a country by what is written",
        SkipReason::PlaceMissing => "a residence, job or school has no place stated",
        SkipReason::TravelStated => "travel is stated, so that any clock may be right",
        SkipReason::NoClock => "no clock offsets were given",
        SkipReason::UnknownClock => "the time zone is not known, or no zone keeps the offsets",
        SkipReason::UtcClock => "the clock is at UTC all year, as privacy modes report it",
        SkipReason::PhoneWithoutCountry => "a number has no country code and no country to read it in",
        SkipReason::UnassignedNumber => "a number lies in a block that the plan did not assign at its date",
        SkipReason::ImpossibleNumber => "a number cannot be as it is written",
        SkipReason::NumberOfNoArea => "the plan ties the number to no state or province",
        SkipReason::NotTyped => "the number was not typed by hand, or the form does not tell",
        SkipReason::FreeGrouping => "the number's country groups digits freely",
        SkipReason::NumberOfNoCountry => "the plan ties the number to no country",
        SkipReason::NoFictionalRanges => "no ranges kept for fiction are listed for the number's country",
        SkipReason::UnreadableAddress => "an e-mail address cannot be read",
        SkipReason::IncomparableName => "a name is not complete, or cannot be compared with the other",
        SkipReason::NoNameInAddress => "the address is not split into the parts of a name",
        SkipReason::UnknownDegree => "a degree or field is not recognised",
        SkipReason::NoAccountFacts => "no facts about the account were looked up",
        SkipReason::NoLink => "no link is given",
        SkipReason::NoEmployerPage => "no page of that employer is given that can be compared",
        SkipReason::RecognisedText => "a value was read from a file, where a letter may have been lost",
        SkipReason::UnreadableLink => "a link cannot be read as a web address",
        SkipReason::WrittenByAnother => "somebody else than the applicant may have written the text",
        SkipReason::NoTraceOfName => "no mailbox, account, file or text spells a complete name",
        SkipReason::NoSecondAccount => "no two sources give an account on one site",
        SkipReason::NoConsignee => "no delivery states for whom it is",
        SkipReason::OneDelivery => "only one delivery address is given",
        SkipReason::NoNameInText => "no text is signed with, or introduces, a complete name",
        SkipReason::NoContactInText => "no header or signature has a contact that is a complete name",
        SkipReason::ContactOfOthers => "a contact may be an employer's or an agency's",
        SkipReason::NoNameInFile => "neither the file's name nor its author is a complete name",
        SkipReason::NoFile => "no file is given",
        SkipReason::NoLinkPair => {
            "no link shows one address and leads to another that can be compared with it"
        }
        SkipReason::NoStamps => "the file does not say when it was made or changed",
        SkipReason::NoOffset => "the file's times have no offset from UTC",
        SkipReason::NoHiddenText => "no words were reported that the file does not show",
        SkipReason::NoVisibleText => "the text that the file shows is not given",
        SkipReason::RecognisedLayer => {
            "the words may be those of a scanned page, recognised and laid under it"
        }
        SkipReason::NoJob => "the job's employer is not stated",
        SkipReason::NoAddressee => "no letter says which employer it is for",
        SkipReason::NoTrapTerm => "the advert plants no term",
        SkipReason::NoText => "no dated text is given",
        SkipReason::SeveralEntries => "an employer or school stands several times in one source",
        SkipReason::ModeNotStated => "full-time and on site are not stated of both",
        SkipReason::NoReferee => "no referee's contact is given",
        SkipReason::UnknownCalendar => "the school's country or its academic year is not known",
        SkipReason::YearsAlone => "a date has no month",
        SkipReason::NoPack => "no pack with facts on it is loaded",
        SkipReason::NoInstitutions => "no institution pack loaded",
        SkipReason::SchoolUnknown => "no loaded pack lists the school",
        SkipReason::SchoolNotInPack => {
            "the school is not in the pack that covers its country; ask for its official name and city"
        }
        SkipReason::SchoolAmbiguous => "several schools bear the name; ask for its campus, city and state",
        SkipReason::CountryNotCovered => "the school's country is not stated, or no pack covers it",
        SkipReason::FieldUnknown => "the field of study is not understood",
        SkipReason::YearOutside => {
            "the pack does not cover the year, or the school did not report in all its years"
        }
        SkipReason::EmployerUnknown => "no loaded pack lists the employer",
        SkipReason::ParsedFromFile => "a system took the value from the file that it differs from",
    }
}

/// Why no statement of a topic was set beside another, or why one was left out.
pub fn not_compared(topic: &TopicStatements) -> Option<&'static str> {
    if topic.unsure {
        Some("a value was read with too little confidence to compare it")
    } else {
        (topic.compared == 0).then(|| unmet(SkipReason::OneSource))
    }
}

/// What statements are about.
pub fn topic(topic: Topic) -> &'static str {
    match topic {
        Topic::Name => "name",
        Topic::Email => "e-mail address",
        Topic::Phone => "phone number",
        Topic::Residence => "residence",
        Topic::Profile => "profiles",
        Topic::Employment => "jobs",
        Topic::Education => "schools",
    }
}

/// That nothing differs is said only of what was compared.
pub const NOTHING_COMPARED: &str = "Nothing could be compared yet";

/// What would make a comparison possible.
pub const ADD_A_SOURCE: &str =
    "No two sources state the same thing. Add another: the form's fields, the résumé, a profile or a letter.";

/// That values of a file were read with too little confidence.
pub fn unsure(count: u32) -> String {
    if count == 1 {
        "1 value was read with too little confidence to be compared".to_owned()
    } else {
        format!("{count} values were read with too little confidence to be compared")
    }
}

/// Said of a text in a language whose sentences are not read.
pub const OTHER_LANGUAGE: &str = "its sentences are in a language that is not read";

/// Whose mistake a difference would be.
pub fn whose(whose: Whose) -> &'static str {
    match whose {
        Whose::Record => "If it is a mistake, it is the system's record of the file",
        Whose::File => "If it is a mistake, it may be one in reading the file",
        Whose::Statements => "Both are the applicant's own statements",
    }
}

/// Why a file may have been misread.
pub fn misread(sign: MisreadSign) -> &'static str {
    match sign {
        MisreadSign::NoWords => "no words could be read in it",
        MisreadSign::LettersLost => "many of its letters were lost",
        MisreadSign::SpelledBackwards => "words that are read from right to left are spelled backwards in it",
        MisreadSign::ColumnsRunTogether => "two columns seem to have run together",
        MisreadSign::PeriodsWithoutEntries => {
            "most of the periods in it could not be given to a job or a school"
        }
        MisreadSign::HeadingWithoutEntries => {
            "a heading for work or schools has text under it that could not be read"
        }
        MisreadSign::EntriesWithoutDates => "most of its jobs were read without dates",
        MisreadSign::TooLong => "it is longer than what is read of one text",
    }
}

/// Why a stretch of a text is in no value.
pub fn unread(why: UnreadWhy) -> &'static str {
    match why {
        UnreadWhy::Heading => "heading",
        UnreadWhy::Refused => "not read, because it may not be known",
        UnreadWhy::Unused => "not used by any rule",
        UnreadWhy::PageMark => "page mark",
        UnreadWhy::Beside => "beside a value",
        UnreadWhy::Line => "line that fits no field",
        UnreadWhy::Entry => "line of an entry that could not be read",
        UnreadWhy::Beyond => "beyond what is read of one text",
    }
}

/// What to do next.
pub fn level(level: Level) -> &'static str {
    match level {
        Level::Nothing => "Nothing differs",
        Level::Context => "Worth knowing",
        Level::Ask => "Ask the applicant",
        Level::Verify => "Verify before interview",
    }
}

/// Whether nothing was set beside anything, so that nothing can be said to agree or differ. Unknown in assessments without coverage.
pub fn is_uncompared(assessment: &Assessment) -> bool {
    assessment.level == Level::Nothing
        && assessment.coverage.as_ref().is_some_and(|coverage| coverage.compared == 0)
}

/// What an assessment comes to, in a few words.
pub fn outcome(assessment: &Assessment) -> &'static str {
    if is_uncompared(assessment) { NOTHING_COMPARED } else { level(assessment.level) }
}

/// What a finding asks of the reader.
pub fn grade(grade: Grade) -> &'static str {
    match grade {
        Grade::Support => "beside it",
        Grade::Note => "worth knowing",
        Grade::Ask => "ask",
        Grade::Verify => "verify",
    }
}

/// What kind of change clears a finding.
pub fn cleared_by(by: ClearedBy) -> &'static str {
    match by {
        ClearedBy::Correction => "A correction",
        ClearedBy::Answer => "An answer",
        ClearedBy::LeavingOut => "Without the statement",
    }
}

/// What a kind of rule means.
pub fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Slip => "slip",
        Kind::Mismatch => "mismatch",
        Kind::Contradiction => "contradiction",
    }
}

/// What a source is called.
pub fn source(kind: SourceKind) -> &'static str {
    match kind {
        SourceKind::Form => "form",
        SourceKind::Resume => "résumé",
        SourceKind::CoverLetter => "letter",
        SourceKind::Profile => "profile",
        SourceKind::Reference => "reference",
        SourceKind::Delivery => "delivery address",
        SourceKind::Record => "system's record",
        SourceKind::Reply => "reply",
    }
}

/// Why a field was not read.
pub fn dropped(reason: DropReason) -> &'static str {
    match reason {
        DropReason::Refused => "refused; the product does not look at it",
        DropReason::Unused => "no rule reads it",
        DropReason::Unknown => "not a field of this format",
        DropReason::Filler => "fills the field and states nothing",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gaps_are_filled_once() {
        let values = [(Gap::One, "{other}".to_owned()), (Gap::Other, "b".to_owned())];
        assert_eq!(fill("{one} and {other} and {absent}.", &values), "{other} and b and .");
        assert_eq!(fill("an open { brace", &values), "an open  brace");
    }
}
