//! Written by `cargo pages` from the pages beside rules and explanations.

use super::{LinkRuleId, LinkSentence, RuleId, RuleSentence, Sentence};

/// Sentences of `document/clock-elsewhere`.
pub(crate) mod document_clock_elsewhere {
    use super::*;
    /// The file was made or changed at {time}, by a clock that fits none of the places named.
    pub(crate) const ELSEWHERE: RuleSentence = Sentence::new(RuleId::DocumentClockElsewhere, "elsewhere");
}

/// Sentences of `document/hidden-text`.
pub(crate) mod document_hidden_text {
    use super::*;
    /// The file has {count} words that it does not show and that are nowhere in its visible text.
    pub(crate) const HIDDEN: RuleSentence = Sentence::new(RuleId::DocumentHiddenText, "hidden");
}

/// Sentences of `document/impossible-stamps`.
pub(crate) mod document_impossible_stamps {
    use super::*;
    /// The file was changed in its last version on {modified}, and made on {created}.
    pub(crate) const CHANGED_BEFORE_MADE: RuleSentence = Sentence::new(RuleId::DocumentImpossibleStamps, "changed-before-made");
    /// The file was made on {created}, after the application of {applied}.
    pub(crate) const MADE_AFTER: RuleSentence = Sentence::new(RuleId::DocumentImpossibleStamps, "made-after");
}

/// Sentences of `document/instruction-to-machines`.
pub(crate) mod document_instruction_to_machines {
    use super::*;
    /// The file has words that it does not show and that are addressed to a program: {words}.
    pub(crate) const HIDDEN: RuleSentence = Sentence::new(RuleId::DocumentInstructionToMachines, "hidden");
    /// The text has words that are addressed to a program: {words}.
    pub(crate) const VISIBLE: RuleSentence = Sentence::new(RuleId::DocumentInstructionToMachines, "visible");
}

/// Sentences of `document/link-differs`.
pub(crate) mod document_link_differs {
    use super::*;
    /// The link shows {shown} and leads to {target}.
    pub(crate) const ACCOUNT: RuleSentence = Sentence::new(RuleId::DocumentLinkDiffers, "account");
    /// The link shows {shown}, which another source gives too, and leads to {target}.
    pub(crate) const STATED: RuleSentence = Sentence::new(RuleId::DocumentLinkDiffers, "stated");
    /// The link shows {shown} and leads to {target}, in a file that gives the applicant's name.
    pub(crate) const OWN: RuleSentence = Sentence::new(RuleId::DocumentLinkDiffers, "own");
}

/// Sentences of `document/other-employer`.
pub(crate) mod document_other_employer {
    use super::*;
    /// The letter speaks of a job at {found}, and the application is to {job}.
    pub(crate) const EMPLOYER: RuleSentence = Sentence::new(RuleId::DocumentOtherEmployer, "employer");
    /// The letter applies for {found}, and the job is {job}.
    pub(crate) const ROLE: RuleSentence = Sentence::new(RuleId::DocumentOtherEmployer, "role");
}

/// Sentences of `document/placeholder-text`.
pub(crate) mod document_placeholder_text {
    use super::*;
    /// The text still has the gap {gap}.
    pub(crate) const GAP: RuleSentence = Sentence::new(RuleId::DocumentPlaceholderText, "gap");
    /// The text still has words from around what was to be sent: {gap}.
    pub(crate) const LEFT_OVER: RuleSentence = Sentence::new(RuleId::DocumentPlaceholderText, "left-over");
}

/// Sentences of `document/trap-term`.
pub(crate) mod document_trap_term {
    use super::*;
    /// The text gives {term} as experience, a term that was planted in the advert.
    pub(crate) const TERM: RuleSentence = Sentence::new(RuleId::DocumentTrapTerm, "term");
}

/// Sentences of `education/date-order`.
pub(crate) mod education_date_order {
    use super::*;
    /// At {school}, the study starts in {start} and ends in {end}.
    pub(crate) const REVERSED: RuleSentence = Sentence::new(RuleId::EducationDateOrder, "reversed");
    /// The study at {school} is called completed, and its end, {end}, is still ahead.
    pub(crate) const FUTURE: RuleSentence = Sentence::new(RuleId::EducationDateOrder, "future");
    /// The higher degree from {school} ended in {end}, and every first degree listed beside it starts later.
    pub(crate) const LOWER_AFTER_HIGHER: RuleSentence = Sentence::new(RuleId::EducationDateOrder, "lower-after-higher");
}

/// Sentences of `education/duration-impossible`.
pub(crate) mod education_duration_impossible {
    use super::*;
    /// The bachelor's degree from {school} took at most {months} months, from {start} to {end}; the usual length is {usual}.
    pub(crate) const BACHELOR: RuleSentence = Sentence::new(RuleId::EducationDurationImpossible, "bachelor");
    /// The doctorate from {school} took at most {months} months, from {start} to {end}; the usual length is three years or more.
    pub(crate) const DOCTORATE: RuleSentence = Sentence::new(RuleId::EducationDurationImpossible, "doctorate");
}

/// Sentences of `education/off-calendar`.
pub(crate) mod education_off_calendar {
    use super::*;
    /// The study at {school} runs from {start} to {end}; in {country}, studies usually begin in {begins} and end in {ends}.
    pub(crate) const OUTSIDE: RuleSentence = Sentence::new(RuleId::EducationOffCalendar, "outside");
}

/// Sentences of `education/programme-not-awarded`.
pub(crate) mod education_programme_not_awarded {
    use super::*;
    /// {school} reported no award in {groups} from bachelor's level up in {span}; the degree is stated in {field}.
    pub(crate) const NONE: RuleSentence = Sentence::new(RuleId::EducationProgrammeNotAwarded, "none");
}

/// Sentences of `education/school-not-open`.
pub(crate) mod education_school_not_open {
    use super::*;
    /// The study at {school} is dated {dates}; the school opened in {date}; source: {citation}.
    pub(crate) const BEFORE: RuleSentence = Sentence::new(RuleId::EducationSchoolNotOpen, "before");
    /// The degree {degree} is dated {dates}; it was first offered in {date}; source: {citation}.
    pub(crate) const DEGREE: RuleSentence = Sentence::new(RuleId::EducationSchoolNotOpen, "degree");
    /// The study at {school} is dated {dates}; the school closed in {date}; source: {citation}.
    pub(crate) const AFTER: RuleSentence = Sentence::new(RuleId::EducationSchoolNotOpen, "after");
    /// The study at {school} is dated {dates}; the school gave up that name in {date}; source: {citation}.
    pub(crate) const NAME: RuleSentence = Sentence::new(RuleId::EducationSchoolNotOpen, "name");
}

/// Sentences of `education/sources-differ`.
pub(crate) mod education_sources_differ {
    use super::*;
    /// The study at {school} is dated {one} in one place and {other} in another.
    pub(crate) const DATES: RuleSentence = Sentence::new(RuleId::EducationSourcesDiffer, "dates");
    /// For the same time at {school}, the degree is given as {one} in one place and as {other} in another.
    pub(crate) const DEGREE: RuleSentence = Sentence::new(RuleId::EducationSourcesDiffer, "degree");
    /// The degree of this level is from {school} ({one}) in one place and from {other} ({dates}) in another.
    pub(crate) const SCHOOL: RuleSentence = Sentence::new(RuleId::EducationSourcesDiffer, "school");
    /// No school is the same in the two: for one study the first names {school} ({one}), the second {other} ({dates}).
    pub(crate) const NONE_SHARED: RuleSentence = Sentence::new(RuleId::EducationSourcesDiffer, "none-shared");
    /// The degree of this level is from {school} ({one}) in one place; the text of the other names other schools beside it and not this one.
    pub(crate) const NOT_NAMED: RuleSentence = Sentence::new(RuleId::EducationSourcesDiffer, "not-named");
    /// One place has a degree of this level from {school} ({one}), another has one from {other} ({dates}); they may be two degrees.
    pub(crate) const SCHOOL_SECOND: RuleSentence = Sentence::new(RuleId::EducationSourcesDiffer, "school-second");
    /// The degree of this level is from {school} ({one}) in one place and from {other} ({dates}) in another; one may be a college of the other.
    pub(crate) const SCHOOL_AFFILIATED: RuleSentence = Sentence::new(RuleId::EducationSourcesDiffer, "school-affiliated");
    /// As far as the file could be read, the degree of this level is from {school} ({one}) in one place and from {other} ({dates}) in another.
    pub(crate) const SCHOOL_UNSURE: RuleSentence = Sentence::new(RuleId::EducationSourcesDiffer, "school-unsure");
    /// Three sources give three schools for one degree and time: {school} ({one}), {other} ({dates}) and {third}.
    pub(crate) const THREE_SCHOOLS: RuleSentence = Sentence::new(RuleId::EducationSourcesDiffer, "three-schools");
    /// For the same years the first names {school} ({one}), the second {other} ({dates}), and neither names the other's school.
    pub(crate) const SAME_YEARS: RuleSentence = Sentence::new(RuleId::EducationSourcesDiffer, "same-years");
    /// A study at {school} ({one}) is given as finished in one place, and another says: {words}.
    pub(crate) const UNFINISHED: RuleSentence = Sentence::new(RuleId::EducationSourcesDiffer, "unfinished");
    /// The field of the degree at {school} is {one} in one place and {other} in another.
    pub(crate) const FIELD: RuleSentence = Sentence::new(RuleId::EducationSourcesDiffer, "field");
}

/// Sentences of `education/two-places-at-once`.
pub(crate) mod education_two_places_at_once {
    use super::*;
    /// For about {months} months, the study at {school} is stated as on campus in {campus} and the job at {employer} as full-time on site in {site}.
    pub(crate) const BOTH: RuleSentence = Sentence::new(RuleId::EducationTwoPlacesAtOnce, "both");
}

/// Sentences of `education/unaccredited`.
pub(crate) mod education_unaccredited {
    use super::*;
    /// {school} stands on the loaded list {pack}; source: {citation}.
    pub(crate) const LISTED: RuleSentence = Sentence::new(RuleId::EducationUnaccredited, "listed");
}

/// Sentences of `email/disposable`.
pub(crate) mod email_disposable {
    use super::*;
    /// The address {address} is at a throw-away mail service.
    pub(crate) const DISPOSABLE: RuleSentence = Sentence::new(RuleId::EmailDisposable, "disposable");
}

/// Sentences of `email/domain-typo`.
pub(crate) mod email_domain_typo {
    use super::*;
    /// The address {address} is close to {meant}.
    pub(crate) const SLIP: RuleSentence = Sentence::new(RuleId::EmailDomainTypo, "slip");
}

/// Sentences of `email/lookalike-domain`.
pub(crate) mod email_lookalike_domain {
    use super::*;
    /// The address {address} is at {domain}, and the page listed for {employer} is at {own}.
    pub(crate) const NEAR_COPY: RuleSentence = Sentence::new(RuleId::EmailLookalikeDomain, "near-copy");
}

/// Sentences of `email/malformed`.
pub(crate) mod email_malformed {
    use super::*;
    /// Mail cannot be delivered to {address} as it is written.
    pub(crate) const MALFORMED: RuleSentence = Sentence::new(RuleId::EmailMalformed, "malformed");
    /// The address {address} is at a domain that is reserved for examples.
    pub(crate) const RESERVED: RuleSentence = Sentence::new(RuleId::EmailMalformed, "reserved");
}

/// Sentences of `email/other-person`.
pub(crate) mod email_other_person {
    use super::*;
    /// The address {address} reads as another name than {name}.
    pub(crate) const OTHER: RuleSentence = Sentence::new(RuleId::EmailOtherPerson, "other");
}

/// Sentences of `email/sources-differ`.
pub(crate) mod email_sources_differ {
    use super::*;
    /// Two addresses are given: {one} and {other}.
    pub(crate) const DIFFER: RuleSentence = Sentence::new(RuleId::EmailSourcesDiffer, "differ");
}

/// Sentences of `employment/anachronism`.
pub(crate) mod employment_anachronism {
    use super::*;
    /// The text about {employer} names {technology}, which was first public in {public}; that job ended in {end}.
    pub(crate) const BEFORE: RuleSentence = Sentence::new(RuleId::EmploymentAnachronism, "before");
    /// The text about {employer} names {technology}, which were public later: {released}; that job ended in {end}.
    pub(crate) const SEVERAL_BEFORE: RuleSentence = Sentence::new(RuleId::EmploymentAnachronism, "several-before");
    /// The certificate {technology} is dated {date}; its first examination was in {public}.
    pub(crate) const CERTIFICATE: RuleSentence = Sentence::new(RuleId::EmploymentAnachronism, "certificate");
    /// {years} years of work with {technology} are stated; it was first public in {public}.
    pub(crate) const YEARS: RuleSentence = Sentence::new(RuleId::EmploymentAnachronism, "years");
}

/// Sentences of `employment/date-order`.
pub(crate) mod employment_date_order {
    use super::*;
    /// The job at {employer} starts in {start} and ends in {end}.
    pub(crate) const REVERSED: RuleSentence = Sentence::new(RuleId::EmploymentDateOrder, "reversed");
    /// The job at {employer} starts in {start}, after the application was sent.
    pub(crate) const FUTURE: RuleSentence = Sentence::new(RuleId::EmploymentDateOrder, "future");
}

/// Sentences of `employment/employer-not-founded`.
pub(crate) mod employment_employer_not_founded {
    use super::*;
    /// The job at {employer} is dated {dates}; the employer was founded in {founded}; source: {citation}.
    pub(crate) const BEFORE: RuleSentence = Sentence::new(RuleId::EmploymentEmployerNotFounded, "before");
}

/// Sentences of `employment/histories-differ`.
pub(crate) mod employment_histories_differ {
    use super::*;
    /// For one stretch of time, one place has a job at {employers} ({one}) and another has one at {others} ({dates}); neither names the other's.
    pub(crate) const ONE_EACH: RuleSentence = Sentence::new(RuleId::EmploymentHistoriesDiffer, "one-each");
    /// Between {from} and {until}, one place names {employers} and another names {others}; no employer is the same.
    pub(crate) const SOME: RuleSentence = Sentence::new(RuleId::EmploymentHistoriesDiffer, "some");
    /// Between {from} and {until}, the two histories share no employer: one names {employers}, the other {others}.
    pub(crate) const HISTORIES: RuleSentence = Sentence::new(RuleId::EmploymentHistoriesDiffer, "histories");
    /// Between {from} and {until}, the two histories share no employer, and of the kind of work, the schools and the places two or more are others too: one names {employers}, the other {others}.
    pub(crate) const OTHER_LIFE: RuleSentence = Sentence::new(RuleId::EmploymentHistoriesDiffer, "other-life");
}

/// Sentences of `employment/reference-is-applicant`.
pub(crate) mod employment_reference_is_applicant {
    use super::*;
    /// {referee} is given with the e-mail address {value}, which leads to the applicant's own mailbox ({own}).
    pub(crate) const EMAIL: RuleSentence = Sentence::new(RuleId::EmploymentReferenceIsApplicant, "email");
    /// {referee} is given with the phone number {value}, which is the applicant's own ({own}).
    pub(crate) const PHONE: RuleSentence = Sentence::new(RuleId::EmploymentReferenceIsApplicant, "phone");
    /// {referee} is given with the profile {value}, which is the applicant's own ({own}).
    pub(crate) const PROFILE: RuleSentence = Sentence::new(RuleId::EmploymentReferenceIsApplicant, "profile");
}

/// Sentences of `employment/repeated-text`.
pub(crate) mod employment_repeated_text {
    use super::*;
    /// A passage of {words} words stands word for word under {employer} and under {other}.
    pub(crate) const REPEATED: RuleSentence = Sentence::new(RuleId::EmploymentRepeatedText, "repeated");
}

/// Sentences of `employment/several-current`.
pub(crate) mod employment_several_current {
    use super::*;
    /// {count} jobs that may fill the week are stated as going on: {employers}.
    pub(crate) const CURRENT: RuleSentence = Sentence::new(RuleId::EmploymentSeveralCurrent, "current");
}

/// Sentences of `employment/sources-differ`.
pub(crate) mod employment_sources_differ {
    use super::*;
    /// The job at {employer} is dated {one} in one place and {other} in another.
    pub(crate) const DATES: RuleSentence = Sentence::new(RuleId::EmploymentSourcesDiffer, "dates");
    /// For the same time at {employer}, the title is given as {one} in one place and as {other} in another.
    pub(crate) const TITLE: RuleSentence = Sentence::new(RuleId::EmploymentSourcesDiffer, "title");
    /// {employer} and {other} have each other's dates in one of the two places: {one} and {dates}.
    pub(crate) const EXCHANGED: RuleSentence = Sentence::new(RuleId::EmploymentSourcesDiffer, "exchanged");
    /// {other} is named as the present employer in one place, and {employer} in another.
    pub(crate) const PRESENT: RuleSentence = Sentence::new(RuleId::EmploymentSourcesDiffer, "present");
    /// “{other}”, says one place; another gives the job at {employer} as going on.
    pub(crate) const OUT_OF_WORK: RuleSentence = Sentence::new(RuleId::EmploymentSourcesDiffer, "out-of-work");
    /// The job from {one} is with {employer} in one place and with {other} in another.
    pub(crate) const EMPLOYER: RuleSentence = Sentence::new(RuleId::EmploymentSourcesDiffer, "employer");
}

/// Sentences of `employment/two-places-at-once`.
pub(crate) mod employment_two_places_at_once {
    use super::*;
    /// For about {months} months, the jobs at {employer} in {here} and at {other} in {there} are both stated as full-time on site.
    pub(crate) const BOTH: RuleSentence = Sentence::new(RuleId::EmploymentTwoPlacesAtOnce, "both");
}

/// Sentences of `identity/file-other-person`.
pub(crate) mod identity_file_other_person {
    use super::*;
    /// The file {other} is named after somebody else than {name}.
    pub(crate) const FILE: RuleSentence = Sentence::new(RuleId::IdentityFileOtherPerson, "file");
    /// The author in the properties of the file is {other}, and the application is by {name}.
    pub(crate) const AUTHOR: RuleSentence = Sentence::new(RuleId::IdentityFileOtherPerson, "author");
    /// A link of the file leads to {other}, and the application is by {name}.
    pub(crate) const TARGET: RuleSentence = Sentence::new(RuleId::IdentityFileOtherPerson, "target");
}

/// Sentences of `identity/left-over-contact`.
pub(crate) mod identity_left_over_contact {
    use super::*;
    /// The contact {contact} is given as the writer's own, and it reads as another name than {name}.
    pub(crate) const CONTACT: RuleSentence = Sentence::new(RuleId::IdentityLeftOverContact, "contact");
    /// The contact {contact} and the name {other} stand together as the writer's own, and the application is by {name}.
    pub(crate) const WITH_NAME: RuleSentence = Sentence::new(RuleId::IdentityLeftOverContact, "with-name");
    /// The contacts {contact} and {further} are given as the writer's own; both read as one other name than {name}.
    pub(crate) const CONTACTS: RuleSentence = Sentence::new(RuleId::IdentityLeftOverContact, "contacts");
    /// At the end of a text the name {other} stands with the contact {contact}, and the application is by {name}.
    pub(crate) const AT_THE_END: RuleSentence = Sentence::new(RuleId::IdentityLeftOverContact, "at-the-end");
}

/// Sentences of `identity/left-over-name`.
pub(crate) mod identity_left_over_name {
    use super::*;
    /// The letter is signed by {other}, and the application is by {name}.
    pub(crate) const SIGNED: RuleSentence = Sentence::new(RuleId::IdentityLeftOverName, "signed");
    /// A text introduces its writer as {other}, and the application is by {name}.
    pub(crate) const INTRODUCED: RuleSentence = Sentence::new(RuleId::IdentityLeftOverName, "introduced");
    /// A declaration is given in the name of {other}, and the application is by {name}.
    pub(crate) const DECLARED: RuleSentence = Sentence::new(RuleId::IdentityLeftOverName, "declared");
    /// A text gives its writer's name as {other} and, in the same place, the contact {contact}; the application is by {name}.
    pub(crate) const WITH_CONTACT: RuleSentence = Sentence::new(RuleId::IdentityLeftOverName, "with-contact");
    /// A text gives its writer's name as {other}, and the source that it stands in lists employers that no other source lists; the application is by {name}.
    pub(crate) const WITH_HISTORY: RuleSentence = Sentence::new(RuleId::IdentityLeftOverName, "with-history");
}

/// Sentences of `identity/mixed-scripts`.
pub(crate) mod identity_mixed_scripts {
    use super::*;
    /// In {value}, the word {word} mixes letters of two scripts that look alike.
    pub(crate) const MIXED: RuleSentence = Sentence::new(RuleId::IdentityMixedScripts, "mixed");
}

/// Sentences of `identity/name-differs`.
pub(crate) mod identity_name_differs {
    use super::*;
    /// Two names are given: {one} and {other}.
    pub(crate) const DIFFER: RuleSentence = Sentence::new(RuleId::IdentityNameDiffers, "differ");
}

/// Sentences of `identity/slug-other-person`.
pub(crate) mod identity_slug_other_person {
    use super::*;
    /// The profile {profile} reads as a name, and the application is by {name}.
    pub(crate) const SLUG: RuleSentence = Sentence::new(RuleId::IdentitySlugOtherPerson, "slug");
}

/// Sentences of `identity/traces-agree`.
pub(crate) mod identity_traces_agree {
    use super::*;
    /// {one} and {other} spell one complete name, and the application is by {name}.
    pub(crate) const AGREE: RuleSentence = Sentence::new(RuleId::IdentityTracesAgree, "agree");
    /// {one} and {other} spell one complete name, the telephone number {telephone} stands beside it, and the application is by {name}.
    pub(crate) const WITH_TELEPHONE: RuleSentence = Sentence::new(RuleId::IdentityTracesAgree, "with-telephone");
    /// {one} and {other} spell one complete name, a source that has it lists employers that no other source lists, and the application is by {name}.
    pub(crate) const WITH_HISTORY: RuleSentence = Sentence::new(RuleId::IdentityTracesAgree, "with-history");
}

/// Sentences of `phone/area-elsewhere`.
pub(crate) mod phone_area_elsewhere {
    use super::*;
    /// The area code of {number} belongs to {area}, which is none of the places named.
    pub(crate) const ELSEWHERE: RuleSentence = Sentence::new(RuleId::PhoneAreaElsewhere, "elsewhere");
}

/// Sentences of `phone/country-elsewhere`.
pub(crate) mod phone_country_elsewhere {
    use super::*;
    /// The number {number} belongs to {country}, which is none of the countries named.
    pub(crate) const ELSEWHERE: RuleSentence = Sentence::new(RuleId::PhoneCountryElsewhere, "elsewhere");
}

/// Sentences of `phone/fictional`.
pub(crate) mod phone_fictional {
    use super::*;
    /// The number {number} is in a range that is kept free for films and examples, by {source}.
    pub(crate) const RESERVED: RuleSentence = Sentence::new(RuleId::PhoneFictional, "reserved");
}

/// Sentences of `phone/foreign-grouping`.
pub(crate) mod phone_foreign_grouping {
    use super::*;
    /// The digits of {number} are grouped as in none of the places named.
    pub(crate) const GROUPED: RuleSentence = Sentence::new(RuleId::PhoneForeignGrouping, "grouped");
}

/// Sentences of `phone/impossible`.
pub(crate) mod phone_impossible {
    use super::*;
    /// The number {number} is too short to be called from outside its own area.
    pub(crate) const AREA_MISSING: RuleSentence = Sentence::new(RuleId::PhoneImpossible, "area-missing");
    /// The number {number} begins as no number of its country does.
    pub(crate) const LEADING_DIGITS: RuleSentence = Sentence::new(RuleId::PhoneImpossible, "leading-digits");
    /// The number {number} begins with the calling code of no country.
    pub(crate) const NO_COUNTRY: RuleSentence = Sentence::new(RuleId::PhoneImpossible, "no-country");
    /// What stands in place of a phone number, {number}, cannot be read as one.
    pub(crate) const NO_NUMBER: RuleSentence = Sentence::new(RuleId::PhoneImpossible, "no-number");
    /// The number {number} has more digits than any number of its country.
    pub(crate) const TOO_LONG: RuleSentence = Sentence::new(RuleId::PhoneImpossible, "too-long");
    /// The number {number} has fewer digits than any number of its country.
    pub(crate) const TOO_SHORT: RuleSentence = Sentence::new(RuleId::PhoneImpossible, "too-short");
    /// The number {number} has a count of digits that its country does not use.
    pub(crate) const WRONG_LENGTH: RuleSentence = Sentence::new(RuleId::PhoneImpossible, "wrong-length");
}

/// Sentences of `phone/placeholder`.
pub(crate) mod phone_placeholder {
    use super::*;
    /// The number {number} is a row of digits, as one types it to fill a field.
    pub(crate) const ROW: RuleSentence = Sentence::new(RuleId::PhonePlaceholder, "row");
}

/// Sentences of `phone/service-line`.
pub(crate) mod phone_service_line {
    use super::*;
    /// The number {number} is of a kind that services hold: {type}.
    pub(crate) const SERVICE: RuleSentence = Sentence::new(RuleId::PhoneServiceLine, "service");
}

/// Sentences of `phone/sources-differ`.
pub(crate) mod phone_sources_differ {
    use super::*;
    /// Two numbers are given: {one} and {other}.
    pub(crate) const DIFFER: RuleSentence = Sentence::new(RuleId::PhoneSourcesDiffer, "differ");
}

/// Sentences of `phone/typed-country-code`.
pub(crate) mod phone_typed_country_code {
    use super::*;
    /// The number {number} was typed with its country code, and every place named is in the United States.
    pub(crate) const TYPED: RuleSentence = Sentence::new(RuleId::PhoneTypedCountryCode, "typed");
}

/// Sentences of `place/absence-story`.
pub(crate) mod place_absence_story {
    use super::*;
    /// The text says “{phrase}”, and the form says that the applicant is in {answer}, at the residence given.
    pub(crate) const ABSENT: RuleSentence = Sentence::new(RuleId::PlaceAbsenceStory, "absent");
    /// An answer says “{phrase}”, and the form gives {answer} as the residence.
    pub(crate) const HOME: RuleSentence = Sentence::new(RuleId::PlaceAbsenceStory, "home");
    /// The text says “{phrase}”, and an answer of the form says {answer}.
    pub(crate) const LIVES: RuleSentence = Sentence::new(RuleId::PlaceAbsenceStory, "lives");
}

/// Sentences of `place/clock-elsewhere`.
pub(crate) mod place_clock_elsewhere {
    use super::*;
    /// The browser's clock ran at {clock}, as in none of the places named.
    pub(crate) const ELSEWHERE: RuleSentence = Sentence::new(RuleId::PlaceClockElsewhere, "elsewhere");
}

/// Sentences of `place/clock-inconsistent`.
pub(crate) mod place_clock_inconsistent {
    use super::*;
    /// The browser names the time zone {zone}, and its clock ran at {clock}, which is not the time of that zone.
    pub(crate) const ZONE: RuleSentence = Sentence::new(RuleId::PlaceClockInconsistent, "zone");
    /// The browser names the time zone {zone}, and its clock, at {clock}, changes between winter and summer as that zone's does not.
    pub(crate) const DAYLIGHT: RuleSentence = Sentence::new(RuleId::PlaceClockInconsistent, "daylight");
    /// The browser's clock ran at {clock}, as in no place of the world.
    pub(crate) const NOWHERE: RuleSentence = Sentence::new(RuleId::PlaceClockInconsistent, "nowhere");
}

/// Sentences of `place/delivery-changed`.
pub(crate) mod place_delivery_changed {
    use super::*;
    /// Two delivery addresses are given: {one} and {other}.
    pub(crate) const CHANGED: RuleSentence = Sentence::new(RuleId::PlaceDeliveryChanged, "changed");
}

/// Sentences of `place/delivery-elsewhere`.
pub(crate) mod place_delivery_elsewhere {
    use super::*;
    /// Equipment would be sent to {delivery}, and the residence given is {residence}.
    pub(crate) const ELSEWHERE: RuleSentence = Sentence::new(RuleId::PlaceDeliveryElsewhere, "elsewhere");
}

/// Sentences of `place/delivery-other-person`.
pub(crate) mod place_delivery_other_person {
    use super::*;
    /// Equipment would be sent to {consignee}, and the application is by {name}.
    pub(crate) const OTHER: RuleSentence = Sentence::new(RuleId::PlaceDeliveryOtherPerson, "other");
}

/// Sentences of `place/now-elsewhere`.
pub(crate) mod place_now_elsewhere {
    use super::*;
    /// The answer to where the applicant is was {answer}, and the browser's clock ran at {clock}, as nowhere near there.
    pub(crate) const ELSEWHERE: RuleSentence = Sentence::new(RuleId::PlaceNowElsewhere, "elsewhere");
    /// {answer} is named as where the applicant is now, and {residence} as the residence, with no word on a journey.
    pub(crate) const AWAY: RuleSentence = Sentence::new(RuleId::PlaceNowElsewhere, "away");
}

/// Sentences of `place/sources-differ`.
pub(crate) mod place_sources_differ {
    use super::*;
    /// Two residences are given: {one} and {other}.
    pub(crate) const DIFFER: RuleSentence = Sentence::new(RuleId::PlaceSourcesDiffer, "differ");
}

/// Sentences of `profile/dormant-then-active`.
pub(crate) mod profile_dormant_then_active {
    use super::*;
    /// The profile was silent from {silent} and active again in {active}, shortly before the application.
    pub(crate) const ALONE: RuleSentence = Sentence::new(RuleId::ProfileDormantThenActive, "alone");
    /// The profile was silent from {silent} and active again in {active}, shortly before the application; it differs from the rest in: {differing}.
    pub(crate) const DIFFERS: RuleSentence = Sentence::new(RuleId::ProfileDormantThenActive, "differs");
}

/// Sentences of `profile/lookalike-host`.
pub(crate) mod profile_lookalike_host {
    use super::*;
    /// The link {link} leads to {host}, which looks like {site} and is not.
    pub(crate) const LOOKALIKE: RuleSentence = Sentence::new(RuleId::ProfileLookalikeHost, "lookalike");
}

/// Sentences of `profile/malformed-link`.
pub(crate) mod profile_malformed_link {
    use super::*;
    /// The link {link} is a page of {site} and no profile.
    pub(crate) const PAGE: RuleSentence = Sentence::new(RuleId::ProfileMalformedLink, "page");
    /// The profile on {site} is given as {link}, which is at {other}.
    pub(crate) const OTHER_SITE: RuleSentence = Sentence::new(RuleId::ProfileMalformedLink, "other-site");
    /// The profile on {site} is given as {link}, which is no web address.
    pub(crate) const UNREADABLE: RuleSentence = Sentence::new(RuleId::ProfileMalformedLink, "unreadable");
}

/// Sentences of `profile/older-than-account`.
pub(crate) mod profile_older_than_account {
    use super::*;
    /// The account was made in {created}, and its oldest activity is of {first}.
    pub(crate) const OLDER: RuleSentence = Sentence::new(RuleId::ProfileOlderThanAccount, "older");
}

/// Sentences of `profile/sources-differ`.
pub(crate) mod profile_sources_differ {
    use super::*;
    /// Two accounts on {site} are given: {one} and {other}.
    pub(crate) const DIFFER: RuleSentence = Sentence::new(RuleId::ProfileSourcesDiffer, "differ");
    /// Two accounts on {site} are given, {one} and {other}, and {profile} spells another complete name.
    pub(crate) const ANOTHER: RuleSentence = Sentence::new(RuleId::ProfileSourcesDiffer, "another");
}

/// Sentences of `session/automation`.
pub(crate) mod session_automation {
    use super::*;
    /// The browser was marked as driven by a program while the form was filled in.
    pub(crate) const DRIVEN: RuleSentence = Sentence::new(RuleId::SessionAutomation, "driven");
}

/// Sentences of `session/other-autofill`.
pub(crate) mod session_other_autofill {
    use super::*;
    /// The browser compared the name that it filled in first with the name that was sent, and reports only that they are different.
    pub(crate) const OTHER: RuleSentence = Sentence::new(RuleId::SessionOtherAutofill, "other");
}

/// Sentences of `link/address`.
pub(crate) mod link_address {
    use super::*;
    /// Two different complete names give one home, {value}.
    pub(crate) const TWO: LinkSentence = Sentence::new(LinkRuleId::Address, "two");
    /// Three or more different complete names with different contacts give one home, {value}.
    pub(crate) const SEVERAL: LinkSentence = Sentence::new(LinkRuleId::Address, "several");
    /// A home, {value}, stands under another complete name in an earlier batch.
    pub(crate) const SKETCHED: LinkSentence = Sentence::new(LinkRuleId::Address, "sketched");
}

/// Sentences of `link/answers`.
pub(crate) mod link_answers {
    use super::*;
    /// The same answer stands word for word under two different complete names.
    pub(crate) const SAME: LinkSentence = Sentence::new(LinkRuleId::Answers, "same");
    /// An answer stands word for word under another complete name in an earlier batch.
    pub(crate) const SKETCHED: LinkSentence = Sentence::new(LinkRuleId::Answers, "sketched");
}

/// Sentences of `link/cloned-history`.
pub(crate) mod link_cloned_history {
    use super::*;
    /// {count} jobs have the same employer, title and dates under two different complete names.
    pub(crate) const SAME: LinkSentence = Sentence::new(LinkRuleId::ClonedHistory, "same");
    /// Three or more jobs stand with the same employer, title and dates under another complete name in an earlier batch.
    pub(crate) const SKETCHED: LinkSentence = Sentence::new(LinkRuleId::ClonedHistory, "sketched");
}

/// Sentences of `link/cloned-text`.
pub(crate) mod link_cloned_text {
    use super::*;
    /// The two share {words} words in distinctive passages, {percent} percent of the shorter text. Neither is called the original.
    pub(crate) const SHARED: LinkSentence = Sentence::new(LinkRuleId::ClonedText, "shared");
    /// A large part of the text stands under another complete name in an earlier batch.
    pub(crate) const SKETCHED: LinkSentence = Sentence::new(LinkRuleId::ClonedText, "sketched");
}

/// Sentences of `link/document`.
pub(crate) mod link_document {
    use super::*;
    /// The files have the same author, program and creation time, {value}.
    pub(crate) const SAME: LinkSentence = Sentence::new(LinkRuleId::Document, "same");
    /// A file of the same author, program and creation time stands under another complete name in an earlier batch.
    pub(crate) const SKETCHED: LinkSentence = Sentence::new(LinkRuleId::Document, "sketched");
}

/// Sentences of `link/email`.
pub(crate) mod link_email {
    use super::*;
    /// Two different complete names give one mailbox, {value}.
    pub(crate) const TWO: LinkSentence = Sentence::new(LinkRuleId::Email, "two");
    /// Three or more different complete names give one mailbox, {value}.
    pub(crate) const SEVERAL: LinkSentence = Sentence::new(LinkRuleId::Email, "several");
    /// A mailbox, {value}, stands under another complete name in an earlier batch.
    pub(crate) const SKETCHED: LinkSentence = Sentence::new(LinkRuleId::Email, "sketched");
}

/// Sentences of `link/email-pattern`.
pub(crate) mod link_email_pattern {
    use super::*;
    /// {count} people have addresses made by one template that hardly anybody else here follows, such as {value}.
    pub(crate) const TEMPLATE: LinkSentence = Sentence::new(LinkRuleId::EmailPattern, "template");
}

/// Sentences of `link/phone`.
pub(crate) mod link_phone {
    use super::*;
    /// Two different complete names give one telephone line, {value}.
    pub(crate) const TWO: LinkSentence = Sentence::new(LinkRuleId::Phone, "two");
    /// Three or more different complete names give one telephone line, {value}.
    pub(crate) const SEVERAL: LinkSentence = Sentence::new(LinkRuleId::Phone, "several");
    /// A telephone line, {value}, stands under another complete name in an earlier batch.
    pub(crate) const SKETCHED: LinkSentence = Sentence::new(LinkRuleId::Phone, "sketched");
}

/// Sentences of `link/phone-block`.
pub(crate) mod link_phone_block {
    use super::*;
    /// {count} neighbouring numbers stand under different complete names, such as {value}.
    pub(crate) const BLOCK: LinkSentence = Sentence::new(LinkRuleId::PhoneBlock, "block");
}

/// Sentences of `link/profile`.
pub(crate) mod link_profile {
    use super::*;
    /// Two different complete names give one account, {value}.
    pub(crate) const ONE: LinkSentence = Sentence::new(LinkRuleId::Profile, "one");
    /// An account, {value}, stands under another complete name in an earlier batch.
    pub(crate) const SKETCHED: LinkSentence = Sentence::new(LinkRuleId::Profile, "sketched");
}

/// Sentences of `link/reference`.
pub(crate) mod link_reference {
    use super::*;
    /// One contact, {value}, stands under two different names of referees.
    pub(crate) const ONE: LinkSentence = Sentence::new(LinkRuleId::Reference, "one");
}

/// Sentences of `link/reference-ring`.
pub(crate) mod link_reference_ring {
    use super::*;
    /// Two applicants name each other as referees, {value}.
    pub(crate) const MUTUAL: LinkSentence = Sentence::new(LinkRuleId::ReferenceRing, "mutual");
    /// {count} applicants name one another as referees, {value}.
    pub(crate) const RING: LinkSentence = Sentence::new(LinkRuleId::ReferenceRing, "ring");
}

/// Sentences of `link/rewritten-history`.
pub(crate) mod link_rewritten_history {
    use super::*;
    /// The two applications give one employer, {value}, dates that differ by more than half a year.
    pub(crate) const DATES: LinkSentence = Sentence::new(LinkRuleId::RewrittenHistory, "dates");
    /// The two applications name wholly different employers for the same years.
    pub(crate) const EMPLOYERS: LinkSentence = Sentence::new(LinkRuleId::RewrittenHistory, "employers");
}

/// Sentences of `link/watchlist`.
pub(crate) mod link_watchlist {
    use super::*;
    /// A contact, {value}, is on the employer's own list since {added}: {reason}. The entry expires on {expires}.
    pub(crate) const LISTED: LinkSentence = Sentence::new(LinkRuleId::Watchlist, "listed");
}
