//! What one rule says of one application.

use super::{Agreed, GapValue};
use crate::data::places::{Country, OffsetPair};
use crate::model::evidence::Evidence;
use crate::model::finding::Grade;
use crate::model::ids::{Gap, RuleSentence};

/// Collects what a rule sees.
#[derive(Debug, Default)]
pub struct RuleContext {
    /// How many statements it could judge.
    pub judged: u32,
    /// What it saw.
    pub observations: Vec<Observation>,
    /// What agrees.
    pub agreements: Vec<Agreed>,
    /// What differs and is no finding.
    pub differences: Vec<SmallDifference>,
    /// Why it could not judge, without repetition.
    pub unmet: Vec<SkipReason>,
}

impl RuleContext {
    /// Says that one more statement was judged, whatever came of it.
    pub fn mark_checked(&mut self) {
        self.judged += 1;
    }

    /// Adds an observation.
    pub fn report(&mut self, observation: Observation) {
        self.observations.push(observation);
    }

    /// Says that statements of these sources agree with what the browser's session shows; one source is enough.
    pub fn confirm_with_session(&mut self, what: AgreedOn, sources: impl IntoIterator<Item = Option<u32>>) {
        self.agreed(what, sources, 1);
    }

    /// Says that statements of these sources agree; one source alone does not agree with itself.
    pub fn confirm(&mut self, what: AgreedOn, sources: impl IntoIterator<Item = Option<u32>>) {
        self.agreed(what, sources, 2);
    }

    fn agreed(&mut self, what: AgreedOn, sources: impl IntoIterator<Item = Option<u32>>, least: usize) {
        let mut sources: Vec<u32> = sources.into_iter().flatten().collect();
        sources.sort_unstable();
        sources.dedup();
        let agreed = Agreed { what, sources };
        if agreed.sources.len() >= least && !self.agreements.contains(&agreed) {
            self.agreements.push(agreed);
        }
    }

    /// Lists statements that differ by too little to be a finding: it is shown without a grade, beside what agrees.
    pub fn list_difference<'a>(&mut self, what: DiffersIn, evidence: impl IntoIterator<Item = &'a Evidence>) {
        let evidence: Vec<Evidence> = evidence.into_iter().cloned().collect();
        let listed = SmallDifference { what, evidence };
        if !self.differences.contains(&listed) {
            self.differences.push(listed);
        }
    }

    /// Says why something could not be judged.
    pub fn skip(&mut self, why: SkipReason) {
        if !self.unmet.contains(&why) {
            self.unmet.push(why);
        }
    }
}

/// One thing seen.
#[derive(Debug, Clone, PartialEq)]
pub struct Observation {
    /// Which of the page's sentences tells it.
    pub sentence: RuleSentence,
    /// Values for the sentence's gaps.
    pub values: Vec<(Gap, GapValue)>,
    /// What it rests on.
    pub evidence: Vec<Evidence>,
    /// How far this observation goes; the rule's grade and the policy bound it.
    pub grade: Grade,
    /// For a mismatch: the other place that it points to.
    pub direction: Option<Direction>,
    /// The date of the loaded pack that it rests on.
    pub data_date: Option<String>,
}

impl Observation {
    /// An observation told by one of the page's sentences.
    pub fn new(sentence: RuleSentence, grade: Grade) -> Self {
        Self { sentence, values: Vec::new(), evidence: Vec::new(), grade, direction: None, data_date: None }
    }

    /// Fills a gap of the sentence.
    #[must_use]
    pub fn with(mut self, gap: Gap, value: impl Into<GapValue>) -> Self {
        self.fill(gap, value.into());
        self
    }

    /// Apart, because every rule's file has a copy of what calls it.
    #[inline(never)]
    fn fill(&mut self, gap: Gap, value: GapValue) {
        self.values.push((gap, value));
    }

    /// Adds evidence.
    #[must_use]
    pub fn resting_on<'a>(mut self, evidence: impl IntoIterator<Item = &'a Evidence>) -> Self {
        self.evidence.extend(evidence.into_iter().cloned());
        self
    }

    /// Says how old the loaded pack is that it rests on.
    #[must_use]
    pub fn dated(mut self, date: impl Into<String>) -> Self {
        self.data_date = Some(date.into());
        self
    }

    /// Says which other place a mismatch points to.
    #[must_use]
    pub fn pointing_to(mut self, direction: Direction) -> Self {
        self.direction = Some(direction);
        self
    }
}

/// The other place that a mismatch points to.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Direction {
    /// A country.
    Country(Country),
    /// Wherever a clock shows this pair of offsets.
    Clock(OffsetPair),
}

impl Direction {
    /// Whether two mismatches point to one other place.
    pub fn agrees(self, other: Self) -> bool {
        match (self, other) {
            (Direction::Country(one), Direction::Country(two)) => one == two,
            (Direction::Country(country), Direction::Clock(clock))
            | (Direction::Clock(clock), Direction::Country(country)) => {
                country.offset_pairs().contains(clock)
            }
            (Direction::Clock(one), Direction::Clock(two)) => one == two,
        }
    }
}

/// Statements that differ by too little to be a finding.
#[derive(Debug, Clone, PartialEq)]
pub struct SmallDifference {
    /// What differs.
    pub what: DiffersIn,
    /// The statements.
    pub evidence: Vec<Evidence>,
}

/// What a small difference can be in. The report has the words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DiffersIn {
    /// The title of one job.
    Title,
    /// The field of one study.
    Field,
}

/// What statements can agree on. The report has the words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AgreedOn {
    /// An employer.
    Employer,
    /// The dates of a job.
    JobDates,
    /// A school.
    School,
    /// The dates of a study.
    StudyDates,
    /// The clock fits the residence.
    Clock,
    /// The delivery address fits the residence.
    Delivery,
    /// The e-mail address.
    Email,
    /// The name.
    Name,
    /// The phone number.
    Phone,
    /// The phone's country fits the residence.
    PhoneCountry,
    /// The referee's address is at the employer's own domain.
    RefereeDomain,
    /// The residence.
    Residence,
}

/// What a rule lacked. The report has the words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum SkipReason {
    /// No such statement.
    NotStated,
    /// Only one source states it.
    OneSource,
    /// Both sources hold the lines from which it was read.
    SameLines,
    /// The text of one source names the school or employer that the other gives.
    NamedInText,
    /// Names of employers that may be one in another script, language or short form.
    EmployersIncomparable,
    /// Contract, freelance, agency or part-time work, which goes on beside other jobs.
    NotOfOneKind,
    /// What was read from a file may belong to another entry of it.
    MayBeMisread,
    /// No dates, or only one of the two.
    NoDates,
    /// A date that cannot be read.
    UnreadableDate,
    /// No day to take as today.
    NoToday,
    /// No place whose country follows from what is written.
    UnknownPlace,
    /// Some entry's place is not stated, so none can be ruled out.
    PlaceMissing,
    /// Travel is stated, so that any place may be the right one.
    TravelStated,
    /// No clock offsets.
    NoClock,
    /// A zone's name that is not known, or offsets that no zone keeps.
    UnknownClock,
    /// A clock at UTC all year, as privacy modes report one.
    UtcClock,
    /// A phone number without country code and no country to read it in.
    PhoneWithoutCountry,
    /// A number in a block that is not assigned at the plan's date.
    UnassignedNumber,
    /// A number that cannot be as it is written.
    ImpossibleNumber,
    /// A number whose plan ties it to no state or province.
    NumberOfNoArea,
    /// A number that was not typed by hand, or of which the form does not tell.
    NotTyped,
    /// A number whose country groups digits freely.
    FreeGrouping,
    /// A number that its country's plan does not tie to one country.
    NumberOfNoCountry,
    /// A number of a country whose ranges for fiction are not listed.
    NoFictionalRanges,
    /// Something that is not read as an e-mail address.
    UnreadableAddress,
    /// A name that is not complete, or that cannot be compared.
    IncomparableName,
    /// An address that is not split into the parts of a name.
    NoNameInAddress,
    /// A degree or field that is not recognised.
    UnknownDegree,
    /// No facts about the account.
    NoAccountFacts,
    /// No link.
    NoLink,
    /// No page of the employer, or one that was read with little confidence.
    NoEmployerPage,
    /// A value read from a file, where a letter may have been lost.
    RecognisedText,
    /// Something that is not read as a web address.
    UnreadableLink,
    /// Somebody else than the applicant may have written it.
    WrittenByAnother,
    /// No mailbox, account, file or text that spells a complete name.
    NoTraceOfName,
    /// No two sources that give an account on one site.
    NoSecondAccount,
    /// No delivery with a name.
    NoConsignee,
    /// No two deliveries.
    OneDelivery,
    /// No complete name under a closing or after an introduction.
    NoNameInText,
    /// No contact in a header, signature or introduction that is a complete name.
    NoContactInText,
    /// A contact that may be an employer's or an agency's.
    ContactOfOthers,
    /// No file name or author that is a complete name.
    NoNameInFile,
    /// No file.
    NoFile,
    /// No two addresses of one link to compare.
    NoLinkPair,
    /// No time at which the file was made or changed.
    NoStamps,
    /// A time without offset.
    NoOffset,
    /// No words reported that a file does not show.
    NoHiddenText,
    /// No text that the file shows.
    NoVisibleText,
    /// Words under the picture of a page.
    RecognisedLayer,
    /// The job's employer is not stated.
    NoJob,
    /// A letter that does not say whom it is for.
    NoAddressee,
    /// No term planted in the advert.
    NoTrapTerm,
    /// No text.
    NoText,
    /// An employer or school stands several times in one source.
    SeveralEntries,
    /// Full-time on site is not stated of two that could be compared.
    ModeNotStated,
    /// No referee's contact.
    NoReferee,
    /// No country whose calendar is known.
    UnknownCalendar,
    /// Dates without a month.
    YearsAlone,
    /// No facts pack loaded that speaks of it.
    NoPack,
    /// No institution pack loaded.
    NoInstitutions,
    /// A school that no loaded pack lists.
    SchoolUnknown,
    /// A school that is not in the pack that covers its country.
    SchoolNotInPack,
    /// A name that several schools bear.
    SchoolAmbiguous,
    /// A school in a country that no pack covers.
    CountryNotCovered,
    /// A field of study that is not understood.
    FieldUnknown,
    /// A year outside the pack's span, or a school that did not report in all its years.
    YearOutside,
    /// An employer that no loaded pack lists.
    EmployerUnknown,
    /// What a system took from the file that it differs from.
    ParsedFromFile,
}
