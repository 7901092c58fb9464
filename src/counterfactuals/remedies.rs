//! What may clear a finding, rule by rule: declared here, tried one after the other, and only told when it was seen to work.

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

use Fix::{
    BothNames, DomainBeside, Entry, LeaveOut, MeantDomain, MeantHost, OtherSource, OwnWords, PlaceNamed,
    Regrouped, SwapDates, TargetAsShown, Tidied, Travelling, Without, WithoutCountryCode, WithoutTechnology,
    YearAlone,
};

/// What is tried for a rule that is not listed.
const ORDINARY: &[Fix] = &[OtherSource, OwnWords, LeaveOut];

/// What is tried, by rule id, sorted.
const REMEDIES: &[(&str, &[Fix])] = &[
    ("document/clock-elsewhere", &[PlaceNamed, LeaveOut]),
    ("document/impossible-stamps", &[SwapDates, LeaveOut]),
    ("document/link-differs", &[TargetAsShown, LeaveOut]),
    ("education/date-order", &[SwapDates, Entry("status", "in-progress"), LeaveOut]),
    ("education/duration-impossible", &[OtherSource, YearAlone, LeaveOut]),
    ("education/off-calendar", &[OtherSource, YearAlone, LeaveOut]),
    (
        "education/two-places-at-once",
        &[Entry("mode", "remote"), Entry("engagement", "part-time"), OtherSource, LeaveOut],
    ),
    ("email/domain-typo", &[MeantDomain, OtherSource, LeaveOut]),
    ("email/lookalike-domain", &[DomainBeside, LeaveOut]),
    ("email/malformed", &[Tidied, OtherSource, LeaveOut]),
    ("email/other-person", &[OtherSource, BothNames, LeaveOut]),
    ("employment/anachronism", &[WithoutTechnology, LeaveOut]),
    ("employment/date-order", &[SwapDates, LeaveOut]),
    (
        "employment/several-current",
        &[Entry("engagement", "part-time"), Entry("engagement", "contract"), LeaveOut],
    ),
    (
        "employment/two-places-at-once",
        &[Entry("mode", "remote"), Entry("engagement", "part-time"), OtherSource, LeaveOut],
    ),
    ("identity/name-differs", &[OtherSource, BothNames, LeaveOut]),
    ("identity/slug-other-person", &[BothNames, OwnWords, LeaveOut]),
    ("phone/area-elsewhere", &[OtherSource, LeaveOut]),
    ("phone/country-elsewhere", &[OtherSource, PlaceNamed, LeaveOut]),
    ("phone/foreign-grouping", &[Regrouped, LeaveOut]),
    ("phone/typed-country-code", &[WithoutCountryCode, LeaveOut]),
    ("place/absence-story", &[Travelling, OwnWords, LeaveOut]),
    ("place/clock-elsewhere", &[Travelling, LeaveOut]),
    ("place/clock-inconsistent", &[Without("/session/timeZone"), LeaveOut]),
    ("place/now-elsewhere", &[Travelling, LeaveOut]),
    ("profile/lookalike-host", &[MeantHost, LeaveOut]),
    ("profile/older-than-account", &[SwapDates, LeaveOut]),
];

/// What is tried for a rule, in order.
pub fn of(rule: &str) -> &'static [Fix] {
    let at = REMEDIES.binary_search_by(|(id, _)| (*id).cmp(rule)).ok();
    at.and_then(|at| REMEDIES.get(at)).map_or(ORDINARY, |(_, remedies)| remedies)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_sorted_and_every_rule_can_be_cleared_by_leaving_out() {
        assert!(REMEDIES.windows(2).all(|pair| pair[0].0 < pair[1].0));
        for (rule, remedies) in REMEDIES {
            assert_eq!(remedies.last(), Some(&LeaveOut), "{rule}");
            assert_eq!(of(rule), *remedies);
        }
        assert_eq!(of("phone/absent"), ORDINARY);
    }
}
