//! Words for reviewers and applicants, in English and in every language that is loaded. The sentences of rules and explanations are written once, on
//! their pages, and `cargo pages` makes `english` from there; `phrases.txt` has what else is said.

#[rustfmt::skip]
mod english;
pub mod language;
#[rustfmt::skip]
pub mod phrases;

pub use english::{of_explanation, of_link, of_rule};
pub use language::{ENGLISH, Language};
pub use phrases::Phrase;

use crate::facts::coverage::TopicStatements;
use crate::model::assessment::{Assessment, ClearedBy, DropReason, Topic, Whose};
use crate::model::finding::{Family, Grade, Kind, Level};
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

/// The sentences of one explanation.
#[derive(Debug)]
pub struct ExplanationWords {
    /// What it says.
    pub tells: &'static str,
    /// The question that would settle it.
    pub question: &'static str,
}

/// What agrees.
pub fn agreement(what: AgreedOn) -> Phrase {
    match what {
        AgreedOn::Employer => Phrase::AgreementEmployer,
        AgreedOn::JobDates => Phrase::AgreementJobDates,
        AgreedOn::School => Phrase::AgreementSchool,
        AgreedOn::StudyDates => Phrase::AgreementStudyDates,
        AgreedOn::Clock => Phrase::AgreementClock,
        AgreedOn::Delivery => Phrase::AgreementDelivery,
        AgreedOn::Email => Phrase::AgreementEmail,
        AgreedOn::Name => Phrase::AgreementName,
        AgreedOn::Phone => Phrase::AgreementPhone,
        AgreedOn::PhoneCountry => Phrase::AgreementPhoneCountry,
        AgreedOn::RefereeDomain => Phrase::AgreementRefereeDomain,
        AgreedOn::Residence => Phrase::AgreementResidence,
    }
}

/// What a small difference is in.
pub fn differs_in(what: DiffersIn) -> Phrase {
    match what {
        DiffersIn::Title => Phrase::DiffersTitle,
        DiffersIn::Field => Phrase::DiffersField,
    }
}

/// Why something could not be judged.
pub fn unmet(why: SkipReason) -> Phrase {
    match why {
        SkipReason::NotStated => Phrase::NotCheckedNotStated,
        SkipReason::OneSource => Phrase::NotCheckedOneSource,
        SkipReason::SameLines => Phrase::NotCheckedSameLines,
        SkipReason::NamedInText => Phrase::NotCheckedNamedInText,
        SkipReason::EmployersIncomparable => Phrase::NotCheckedEmployersIncomparable,
        SkipReason::NotOfOneKind => Phrase::NotCheckedNotOfOneKind,
        SkipReason::MayBeMisread => Phrase::NotCheckedMayBeMisread,
        SkipReason::NoDates => Phrase::NotCheckedNoDates,
        SkipReason::UnreadableDate => Phrase::NotCheckedUnreadableDate,
        SkipReason::NoToday => Phrase::NotCheckedNoToday,
        SkipReason::UnknownPlace => Phrase::NotCheckedUnknownPlace,
        SkipReason::PlaceMissing => Phrase::NotCheckedPlaceMissing,
        SkipReason::TravelStated => Phrase::NotCheckedTravelStated,
        SkipReason::NoClock => Phrase::NotCheckedNoClock,
        SkipReason::UnknownClock => Phrase::NotCheckedUnknownClock,
        SkipReason::UtcClock => Phrase::NotCheckedUtcClock,
        SkipReason::PhoneWithoutCountry => Phrase::NotCheckedPhoneWithoutCountry,
        SkipReason::UnassignedNumber => Phrase::NotCheckedUnassignedNumber,
        SkipReason::ImpossibleNumber => Phrase::NotCheckedImpossibleNumber,
        SkipReason::NumberOfNoArea => Phrase::NotCheckedNumberOfNoArea,
        SkipReason::NotTyped => Phrase::NotCheckedNotTyped,
        SkipReason::FreeGrouping => Phrase::NotCheckedFreeGrouping,
        SkipReason::NumberOfNoCountry => Phrase::NotCheckedNumberOfNoCountry,
        SkipReason::NoFictionalRanges => Phrase::NotCheckedNoFictionalRanges,
        SkipReason::UnreadableAddress => Phrase::NotCheckedUnreadableAddress,
        SkipReason::IncomparableName => Phrase::NotCheckedIncomparableName,
        SkipReason::NoNameInAddress => Phrase::NotCheckedNoNameInAddress,
        SkipReason::UnknownDegree => Phrase::NotCheckedUnknownDegree,
        SkipReason::NoAccountFacts => Phrase::NotCheckedNoAccountFacts,
        SkipReason::NoLink => Phrase::NotCheckedNoLink,
        SkipReason::NoEmployerPage => Phrase::NotCheckedNoEmployerPage,
        SkipReason::RecognisedText => Phrase::NotCheckedRecognisedText,
        SkipReason::UnreadableLink => Phrase::NotCheckedUnreadableLink,
        SkipReason::WrittenByAnother => Phrase::NotCheckedWrittenByAnother,
        SkipReason::NoTraceOfName => Phrase::NotCheckedNoTraceOfName,
        SkipReason::NoSecondAccount => Phrase::NotCheckedNoSecondAccount,
        SkipReason::NoConsignee => Phrase::NotCheckedNoConsignee,
        SkipReason::OneDelivery => Phrase::NotCheckedOneDelivery,
        SkipReason::NoNameInText => Phrase::NotCheckedNoNameInText,
        SkipReason::NoContactInText => Phrase::NotCheckedNoContactInText,
        SkipReason::ContactOfOthers => Phrase::NotCheckedContactOfOthers,
        SkipReason::NoNameInFile => Phrase::NotCheckedNoNameInFile,
        SkipReason::NoFile => Phrase::NotCheckedNoFile,
        SkipReason::NoLinkPair => Phrase::NotCheckedNoLinkPair,
        SkipReason::NoStamps => Phrase::NotCheckedNoStamps,
        SkipReason::NoOffset => Phrase::NotCheckedNoOffset,
        SkipReason::NoHiddenText => Phrase::NotCheckedNoHiddenText,
        SkipReason::NoVisibleText => Phrase::NotCheckedNoVisibleText,
        SkipReason::RecognisedLayer => Phrase::NotCheckedRecognisedLayer,
        SkipReason::NoJob => Phrase::NotCheckedNoJob,
        SkipReason::NoAddressee => Phrase::NotCheckedNoAddressee,
        SkipReason::NoTrapTerm => Phrase::NotCheckedNoTrapTerm,
        SkipReason::NoText => Phrase::NotCheckedNoText,
        SkipReason::SeveralEntries => Phrase::NotCheckedSeveralEntries,
        SkipReason::ModeNotStated => Phrase::NotCheckedModeNotStated,
        SkipReason::NoReferee => Phrase::NotCheckedNoReferee,
        SkipReason::UnknownCalendar => Phrase::NotCheckedUnknownCalendar,
        SkipReason::YearsAlone => Phrase::NotCheckedYearsAlone,
        SkipReason::NoPack => Phrase::NotCheckedNoPack,
        SkipReason::NoInstitutions => Phrase::NotCheckedNoInstitutions,
        SkipReason::SchoolUnknown => Phrase::NotCheckedSchoolUnknown,
        SkipReason::SchoolNotInPack => Phrase::NotCheckedSchoolNotInPack,
        SkipReason::SchoolAmbiguous => Phrase::NotCheckedSchoolAmbiguous,
        SkipReason::CountryNotCovered => Phrase::NotCheckedCountryNotCovered,
        SkipReason::FieldUnknown => Phrase::NotCheckedFieldUnknown,
        SkipReason::YearOutside => Phrase::NotCheckedYearOutside,
        SkipReason::EmployerUnknown => Phrase::NotCheckedEmployerUnknown,
        SkipReason::ParsedFromFile => Phrase::NotCheckedParsedFromFile,
    }
}

/// Why no statement of a topic was set beside another, or why one was left out.
pub fn not_compared(topic: &TopicStatements) -> Option<Phrase> {
    if topic.unsure {
        Some(Phrase::NotCheckedTooUnsure)
    } else {
        (topic.compared == 0).then(|| unmet(SkipReason::OneSource))
    }
}

/// What statements are about.
pub fn topic(topic: Topic) -> Phrase {
    match topic {
        Topic::Name => Phrase::TopicName,
        Topic::Email => Phrase::TopicEmail,
        Topic::Phone => Phrase::TopicPhone,
        Topic::Residence => Phrase::TopicResidence,
        Topic::Profile => Phrase::TopicProfile,
        Topic::Employment => Phrase::TopicEmployment,
        Topic::Education => Phrase::TopicEducation,
    }
}

/// Whose mistake a difference would be.
pub fn whose(whose: Whose) -> Phrase {
    match whose {
        Whose::Record => Phrase::WhoseRecord,
        Whose::File => Phrase::WhoseFile,
        Whose::Statements => Phrase::WhoseStatements,
    }
}

/// Why a file may have been misread.
pub fn misread(sign: MisreadSign) -> Phrase {
    match sign {
        MisreadSign::NoWords => Phrase::MisreadNoWords,
        MisreadSign::LettersLost => Phrase::MisreadLettersLost,
        MisreadSign::SpelledBackwards => Phrase::MisreadSpelledBackwards,
        MisreadSign::ColumnsRunTogether => Phrase::MisreadColumnsRunTogether,
        MisreadSign::PeriodsWithoutEntries => Phrase::MisreadPeriodsWithoutEntries,
        MisreadSign::HeadingWithoutEntries => Phrase::MisreadHeadingWithoutEntries,
        MisreadSign::EntriesWithoutDates => Phrase::MisreadEntriesWithoutDates,
        MisreadSign::TooLong => Phrase::MisreadTooLong,
    }
}

/// Why a stretch of a text is in no value.
pub fn unread(why: UnreadWhy) -> Phrase {
    match why {
        UnreadWhy::Heading => Phrase::UnreadHeading,
        UnreadWhy::Refused => Phrase::UnreadRefused,
        UnreadWhy::Unused => Phrase::UnreadUnused,
        UnreadWhy::PageMark => Phrase::UnreadPageMark,
        UnreadWhy::Beside => Phrase::UnreadBeside,
        UnreadWhy::Line => Phrase::UnreadLine,
        UnreadWhy::Entry => Phrase::UnreadEntry,
        UnreadWhy::Beyond => Phrase::UnreadBeyond,
    }
}

/// What to do next.
pub fn level(level: Level) -> Phrase {
    match level {
        Level::Nothing => Phrase::LevelNothing,
        Level::Context => Phrase::LevelContext,
        Level::Ask => Phrase::LevelAsk,
        Level::Verify => Phrase::LevelVerify,
    }
}

/// Whether nothing was set beside anything, so that nothing can be said to agree or differ. Unknown in assessments without coverage.
pub fn is_uncompared(assessment: &Assessment) -> bool {
    assessment.level == Level::Nothing
        && assessment.coverage.as_ref().is_some_and(|coverage| coverage.compared == 0)
}

/// What an assessment comes to, in a few words: that nothing differs is said only of what was compared.
pub fn outcome(assessment: &Assessment) -> Phrase {
    if is_uncompared(assessment) { Phrase::LevelNothingCompared } else { level(assessment.level) }
}

/// What a finding asks of the reader.
pub fn grade(grade: Grade) -> Phrase {
    match grade {
        Grade::Support => Phrase::GradeSupport,
        Grade::Note => Phrase::GradeNote,
        Grade::Ask => Phrase::GradeAsk,
        Grade::Verify => Phrase::GradeVerify,
    }
}

/// What kind of change clears a finding.
pub fn cleared_by(by: ClearedBy) -> Phrase {
    match by {
        ClearedBy::Correction => Phrase::ClearCorrection,
        ClearedBy::Answer => Phrase::ClearAnswer,
        ClearedBy::LeavingOut => Phrase::ClearLeavingOut,
    }
}

/// What a kind of rule means.
pub fn kind(kind: Kind) -> Phrase {
    match kind {
        Kind::Slip => Phrase::KindSlip,
        Kind::Mismatch => Phrase::KindMismatch,
        Kind::Contradiction => Phrase::KindContradiction,
    }
}

/// What a source is called.
pub fn source(kind: SourceKind) -> Phrase {
    match kind {
        SourceKind::Form => Phrase::SourceForm,
        SourceKind::Resume => Phrase::SourceResume,
        SourceKind::CoverLetter => Phrase::SourceCoverLetter,
        SourceKind::Profile => Phrase::SourceProfile,
        SourceKind::Reference => Phrase::SourceReference,
        SourceKind::Delivery => Phrase::SourceDelivery,
        SourceKind::Record => Phrase::SourceRecord,
        SourceKind::Reply => Phrase::SourceReply,
    }
}

/// Why a field was not read.
pub fn dropped(reason: DropReason) -> Phrase {
    match reason {
        DropReason::Refused => Phrase::DroppedRefused,
        DropReason::Unused => Phrase::DroppedUnused,
        DropReason::Unknown => Phrase::DroppedUnknown,
        DropReason::Filler => Phrase::DroppedFiller,
    }
}

/// What a finding is about.
pub fn family(family: Family) -> Phrase {
    match family {
        Family::Document => Phrase::FamilyDocument,
        Family::Education => Phrase::FamilyEducation,
        Family::Email => Phrase::FamilyEmail,
        Family::Employment => Phrase::FamilyEmployment,
        Family::Identity => Phrase::FamilyIdentity,
        Family::Phone => Phrase::FamilyPhone,
        Family::Place => Phrase::FamilyPlace,
        Family::Profile => Phrase::FamilyProfile,
        Family::Session => Phrase::FamilySession,
    }
}
