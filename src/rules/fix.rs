//! What may clear a finding. A rule declares what is tried; `counterfactuals` tries it.

/// A kind of change that may clear a finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fix {
    /// The value that another source gives in its place.
    OtherSource,
    /// Two dates of one entry the other way round.
    SwapDates,
    /// A date with its year alone.
    YearAlone,
    /// The domain of the large provider that was meant.
    MeantDomain,
    /// The domain of another value that the finding rests on.
    DomainBeside,
    /// The address of the site that was meant.
    MeantHost,
    /// The address without spaces, with a full stop for a comma.
    Tidied,
    /// The number without its country code.
    WithoutCountryCode,
    /// The number in groups as its country has them.
    Regrouped,
    /// The link's target as its text has it.
    TargetAsShown,
    /// The technology left out of the text.
    WithoutTechnology,
    /// In a text or a name of a file, the applicant's own words for those of somebody else, or none.
    OwnWords,
    /// A field of the same entry, with this word in it.
    Entry(&'static str, &'static str),
    /// An answer that the applicant was away for a while.
    Travelling,
    /// The name with the other one beside it.
    BothNames,
    /// One more place of the applicant's, in the country that the mismatch points to.
    PlaceNamed,
    /// Without a field of the whole submission.
    Without(&'static str),
    /// Without one of the values, or without all of them. It is tried when nothing else worked.
    LeaveOut,
}

impl Fix {
    /// What is tried where nothing about a rule suggests more.
    pub const ORDINARY: &'static [Fix] = &[Fix::OtherSource, Fix::OwnWords, Fix::LeaveOut];
}
