//! Written by `cargo pages` from the pages beside rules and explanations.

use super::ids;
use crate::model::finding::Grade;

ids! {
/// A rule on one application.
RuleId {
    /// A file that was made or changed by a clock that runs as in none of the places that the application names.
    DocumentClockElsewhere = "document/clock-elsewhere",
    /// A file with more than thirty words that it does not show and that its visible text does not have.
    DocumentHiddenText = "document/hidden-text",
    /// A file that was changed before it was made, or made after the application was sent.
    DocumentImpossibleStamps = "document/impossible-stamps",
    /// Words that are addressed to a program which reads applications, shown or hidden.
    DocumentInstructionToMachines = "document/instruction-to-machines",
    /// A link in a file that shows one account or address and leads to another.
    DocumentLinkDiffers = "document/link-differs",
    /// A letter that applies to another employer, or for another kind of work, than the job applied for.
    DocumentOtherEmployer = "document/other-employer",
    /// A gap of a template, its filling text, or an assistant's words around what it wrote, that were left in a document.
    DocumentPlaceholderText = "document/placeholder-text",
    /// A term that stands in the advert alone, and comes back as experience.
    DocumentTrapTerm = "document/trap-term",
    /// A course of study that ends before it starts, is called completed although its end is still ahead, or is a higher degree that ended before every first degree listed began.
    EducationDateOrder = "education/date-order",
    /// A bachelor's degree or a doctorate in less than eighteen months, with nothing listed that would make it shorter.
    EducationDurationImpossible = "education/duration-impossible",
    /// A bachelor's degree that begins and ends in months in which no term of the school's country does.
    EducationOffCalendar = "education/off-calendar",
    /// A degree in a field in which the school reported no award to anybody, at any level from bachelor's up, in any year of the pack.
    EducationProgrammeNotAwarded = "education/programme-not-awarded",
    /// A study before its school opened, after it closed, or under a name that it had given up, by a loaded pack or the table of first dates; or a degree before it was first offered.
    EducationSchoolNotOpen = "education/school-not-open",
    /// A school that is not in the pack that covers its country: never a finding, only something that could not be checked.
    EducationSchoolUnknown = "education/school-unknown",
    /// Form, résumé and profile contradict one another on a school, its degree or its dates.
    EducationSourcesDiffer = "education/sources-differ",
    /// Study on campus and a full-time job on site, far apart and at the same time.
    EducationTwoPlacesAtOnce = "education/two-places-at-once",
    /// A school on a public list of schools without accreditation that the employer loaded.
    EducationUnaccredited = "education/unaccredited",
    /// An address at a service that gives out mailboxes for a few minutes or to everybody.
    EmailDisposable = "email/disposable",
    /// An e-mail domain that is one slip of the fingers away from a large provider's.
    EmailDomainTypo = "email/domain-typo",
    /// An address given for a referee or an employer, whose domain is a near-copy of the domain in that employer's own web address.
    EmailLookalikeDomain = "email/lookalike-domain",
    /// An e-mail address to which nothing can be delivered as it is written.
    EmailMalformed = "email/malformed",
    /// An e-mail address that, split at its own dots, hyphens or underscores, is a complete name with no part in common with the applicant's.
    EmailOtherPerson = "email/other-person",
    /// Form, résumé and profile give different e-mail addresses.
    EmailSourcesDiffer = "email/sources-differ",
    /// A technology, product, programme or certificate in the text of a job that had ended before it was public; a certificate from before its first examination; or more years of work with something than it has existed.
    EmploymentAnachronism = "employment/anachronism",
    /// A job that ends before it starts, or that starts after the application was sent.
    EmploymentDateOrder = "employment/date-order",
    /// By a loaded pack, a job that began before its employer was founded.
    EmploymentEmployerNotFounded = "employment/employer-not-founded",
    /// Two sources tell the same years with other employers, and share none.
    EmploymentHistoriesDiffer = "employment/histories-differ",
    /// A referee is given with the applicant's own e-mail address, phone number or profile.
    EmploymentReferenceIsApplicant = "employment/reference-is-applicant",
    /// The same distinctive passage stands under two employers.
    EmploymentRepeatedText = "employment/repeated-text",
    /// Three or more full-time jobs with different employers that all go on.
    EmploymentSeveralCurrent = "employment/several-current",
    /// Form, résumé, profile, letter and answers contradict one another on an employer, a title or the dates of a job.
    EmploymentSourcesDiffer = "employment/sources-differ",
    /// Two full-time jobs on site, far apart and at the same time.
    EmploymentTwoPlacesAtOnce = "employment/two-places-at-once",
    /// A file whose name, whose author in its properties, or whose links lead to another complete name.
    IdentityFileOtherPerson = "identity/file-other-person",
    /// A contact in a header, a signature or a second contact block, or given as the writer's own, that reads as another complete name.
    IdentityLeftOverContact = "identity/left-over-contact",
    /// A letter, an answer, an introduction or a declaration that gives another complete name as its writer's own.
    IdentityLeftOverName = "identity/left-over-name",
    /// A word of a name or address that mixes letters of two scripts which look alike.
    IdentityMixedScripts = "identity/mixed-scripts",
    /// Two sources give two complete names that share no part under any way of writing them.
    IdentityNameDiffers = "identity/name-differs",
    /// A profile's address that, split at its own separators, is another complete name.
    IdentitySlugOtherPerson = "identity/slug-other-person",
    /// Two traces of different origin that spell one complete name which shares nothing with any name stated.
    IdentityTracesAgree = "identity/traces-agree",
    /// A United States or Canadian number whose area code belongs to a state or province that neither is, nor borders, any place named.
    PhoneAreaElsewhere = "phone/area-elsewhere",
    /// A phone number whose country is neither that of the residence nor that of any job or school listed.
    PhoneCountryElsewhere = "phone/country-elsewhere",
    /// A phone number from a range that is kept free for films, drama and examples.
    PhoneFictional = "phone/fictional",
    /// A number that was typed by hand with its digits grouped as in none of the places named.
    PhoneForeignGrouping = "phone/foreign-grouping",
    /// A phone number that nobody can have as it is written: its length or its leading digits do not occur in its country.
    PhoneImpossible = "phone/impossible",
    /// A phone number that is a row of digits, as one types it to fill a field: one digit all through, or digits that count up or down.
    PhonePlaceholder = "phone/placeholder",
    /// A private contact whose number is of a kind that services hold: toll-free, premium-rate, shared-cost, personal, universal-access or voicemail.
    PhoneServiceLine = "phone/service-line",
    /// Form, résumé and profile give different phone numbers.
    PhoneSourcesDiffer = "phone/sources-differ",
    /// A number that was typed by hand with +1 before it, where every place named is in the United States, whose people seldom write it.
    PhoneTypedCountryCode = "phone/typed-country-code",
    /// A letter or an answer says that the applicant is abroad or away, and the form says that the applicant is at home.
    PlaceAbsenceStory = "place/absence-story",
    /// A browser whose clock runs, in January and in July, as in none of the places that the application names.
    PlaceClockElsewhere = "place/clock-elsewhere",
    /// A browser whose time zone, offsets in January and July and daylight saving contradict one another.
    PlaceClockInconsistent = "place/clock-inconsistent",
    /// Two different delivery addresses in one application.
    PlaceDeliveryChanged = "place/delivery-changed",
    /// Equipment would be sent to another country, or another state or province, than those where the applicant lives.
    PlaceDeliveryElsewhere = "place/delivery-elsewhere",
    /// Equipment that would be sent to another complete name, or care of one.
    PlaceDeliveryOtherPerson = "place/delivery-other-person",
    /// The form asked where the applicant is, and the browser's clock runs as it does nowhere near that place; or the place is another country or region than the residence.
    PlaceNowElsewhere = "place/now-elsewhere",
    /// Two sources name residences in different countries, or in different states or provinces.
    PlaceSourcesDiffer = "place/sources-differ",
    /// A profile that was silent for three years or more and became active again shortly before the application.
    ProfileDormantThenActive = "profile/dormant-then-active",
    /// A link whose address is made, or mistyped, to look like a well-known profile site.
    ProfileLookalikeHost = "profile/lookalike-host",
    /// A link that is not the address of a profile on the site that it names.
    ProfileMalformedLink = "profile/malformed-link",
    /// An account whose oldest activity is older than the account itself.
    ProfileOlderThanAccount = "profile/older-than-account",
    /// Two sources that give two accounts on one site.
    ProfileSourcesDiffer = "profile/sources-differ",
    /// The browser carried the mark that it sets while a program drives it. Off by default.
    SessionAutomation = "session/automation",
    /// The browser's own comparison says that the first name it filled in was a different complete name than the one sent. Off by default.
    SessionOtherAutofill = "session/other-autofill",
}
}

ids! {
/// A rule across applications.
LinkRuleId {
    /// One home, down to the unit, in applications under different complete names.
    Address = "link/address",
    /// The same free-text answer under different complete names.
    Answers = "link/answers",
    /// The same three or more employers, titles and dates under different complete names.
    ClonedHistory = "link/cloned-history",
    /// Distinctive passages that two applications share under different complete names.
    ClonedText = "link/cloned-text",
    /// Files of one author, program and creation time under different complete names.
    Document = "link/document",
    /// One mailbox in applications under different complete names.
    Email = "link/email",
    /// Four or more people with addresses of one rare template.
    EmailPattern = "link/email-pattern",
    /// One telephone line in applications under different complete names.
    Phone = "link/phone",
    /// Three or more neighbouring telephone numbers under different complete names.
    PhoneBlock = "link/phone-block",
    /// One account on a site in applications under different complete names.
    Profile = "link/profile",
    /// One referee's contact under different referees' names.
    Reference = "link/reference",
    /// Applicants who are one another's referees, by their contacts.
    ReferenceRing = "link/reference-ring",
    /// One person's histories in two applications that cannot both be true.
    RewrittenHistory = "link/rewritten-history",
    /// A contact that stands on the employer's own list.
    Watchlist = "link/watchlist",
}
}

ids! {
/// An ordinary explanation.
ExplanationId {
    /// An agency or a recruiter sent the application, from its own machine and with contacts of its own.
    AgencySubmitted = "agency-submitted",
    /// The applicant applied here before, and an older source still says what was so then.
    AppliedBefore = "applied-before",
    /// The applicant changed names, by marriage, divorce, transition, naturalisation or choice, and an older name or address is still in use.
    ChangedName = "changed-name",
    /// The degree was, or will be, conferred some time after the studies ended.
    ConferralLater = "conferral-later",
    /// The file was misread: a date went to the wrong entry, a letter was lost, or columns ran together.
    FileMisread = "file-misread",
    /// The applicant moved, and an older address, number or clock belongs to where they were.
    Moved = "moved",
    /// The applicant writes the name in another script, order or form as well.
    NameInAnotherScript = "name-in-another-script",
    /// A job or a course was part-time, on contract, or held beside something else.
    PartTimeOrConcurrent = "part-time-or-concurrent",
    /// The number or address is one of a forwarding service, a privacy relay or an internet phone.
    RelayOrInternetPhone = "relay-or-internet-phone",
    /// A phone, a mailbox or a computer is shared with somebody at home.
    SharesAHousehold = "shares-a-household",
    /// The applicant studied in another country, and a number, an address or a clock is from there.
    StudiedAbroad = "studied-abroad",
    /// A system misread the file: the record that it made says otherwise than the file, or than a third source that agrees with the file.
    SystemMisread = "system-misread",
    /// An older text names a technology after the fact: it was added, ported or renamed later.
    TechnologyNamedLater = "technology-named-later",
    /// A tool or a service rewrote one person's text: longer titles, rounded or shifted dates, other words for a degree.
    ToolRewrote = "tool-rewrote",
    /// The applicant changed schools, and what was learned at the first counted at the second.
    TransferredBetweenSchools = "transferred-between-schools",
    /// The applicant was away for a while when the form was filled in.
    Travelling = "travelling",
    /// A widget, the browser or the clipboard’s history wrote the value, and nobody looked at it.
    WidgetWroteIt = "widget-wrote-it",
    /// The applicant works, or worked, from a distance in another country.
    WorksRemotelyFromAbroad = "works-remotely-from-abroad",
}
}

ids! {
/// A gap in the sentences of rules.
Gap {
    /// `{active}`.
    Active = "active",
    /// `{added}`.
    Added = "added",
    /// `{address}`.
    Address = "address",
    /// `{answer}`.
    Answer = "answer",
    /// `{applied}`.
    Applied = "applied",
    /// `{area}`.
    Area = "area",
    /// `{begins}`.
    Begins = "begins",
    /// `{campus}`.
    Campus = "campus",
    /// `{citation}`.
    Citation = "citation",
    /// `{clock}`.
    Clock = "clock",
    /// `{consignee}`.
    Consignee = "consignee",
    /// `{contact}`.
    Contact = "contact",
    /// `{count}`.
    Count = "count",
    /// `{country}`.
    Country = "country",
    /// `{created}`.
    Created = "created",
    /// `{date}`.
    Date = "date",
    /// `{dates}`.
    Dates = "dates",
    /// `{degree}`.
    Degree = "degree",
    /// `{delivery}`.
    Delivery = "delivery",
    /// `{differing}`.
    Differing = "differing",
    /// `{domain}`.
    Domain = "domain",
    /// `{employer}`.
    Employer = "employer",
    /// `{employers}`.
    Employers = "employers",
    /// `{end}`.
    End = "end",
    /// `{ends}`.
    Ends = "ends",
    /// `{expires}`.
    Expires = "expires",
    /// `{field}`.
    Field = "field",
    /// `{first}`.
    First = "first",
    /// `{found}`.
    Found = "found",
    /// `{founded}`.
    Founded = "founded",
    /// `{from}`.
    From = "from",
    /// `{further}`.
    Further = "further",
    /// `{gap}`.
    Gap = "gap",
    /// `{groups}`.
    Groups = "groups",
    /// `{here}`.
    Here = "here",
    /// `{host}`.
    Host = "host",
    /// `{job}`.
    Job = "job",
    /// `{link}`.
    Link = "link",
    /// `{meant}`.
    Meant = "meant",
    /// `{modified}`.
    Modified = "modified",
    /// `{months}`.
    Months = "months",
    /// `{name}`.
    Name = "name",
    /// `{number}`.
    Number = "number",
    /// `{one}`.
    One = "one",
    /// `{other}`.
    Other = "other",
    /// `{others}`.
    Others = "others",
    /// `{own}`.
    Own = "own",
    /// `{pack}`.
    Pack = "pack",
    /// `{percent}`.
    Percent = "percent",
    /// `{phrase}`.
    Phrase = "phrase",
    /// `{profile}`.
    Profile = "profile",
    /// `{public}`.
    Public = "public",
    /// `{reason}`.
    Reason = "reason",
    /// `{referee}`.
    Referee = "referee",
    /// `{released}`.
    Released = "released",
    /// `{residence}`.
    Residence = "residence",
    /// `{school}`.
    School = "school",
    /// `{shown}`.
    Shown = "shown",
    /// `{silent}`.
    Silent = "silent",
    /// `{site}`.
    Site = "site",
    /// `{source}`.
    Source = "source",
    /// `{span}`.
    Span = "span",
    /// `{start}`.
    Start = "start",
    /// `{target}`.
    Target = "target",
    /// `{technology}`.
    Technology = "technology",
    /// `{telephone}`.
    Telephone = "telephone",
    /// `{term}`.
    Term = "term",
    /// `{there}`.
    There = "there",
    /// `{third}`.
    Third = "third",
    /// `{time}`.
    Time = "time",
    /// `{type}`.
    Type = "type",
    /// `{until}`.
    Until = "until",
    /// `{usual}`.
    Usual = "usual",
    /// `{value}`.
    Value = "value",
    /// `{word}`.
    Word = "word",
    /// `{words}`.
    Words = "words",
    /// `{years}`.
    Years = "years",
    /// `{zone}`.
    Zone = "zone",
}
}

impl LinkRuleId {
    /// The highest grade that the rule gives, as its file declares it; known where no rule across applications is compiled in.
    pub const fn grade(self) -> Grade {
        match self {
            Self::Address => Grade::Ask,
            Self::Answers => Grade::Ask,
            Self::ClonedHistory => Grade::Verify,
            Self::ClonedText => Grade::Verify,
            Self::Document => Grade::Ask,
            Self::Email => Grade::Verify,
            Self::EmailPattern => Grade::Note,
            Self::Phone => Grade::Verify,
            Self::PhoneBlock => Grade::Note,
            Self::Profile => Grade::Verify,
            Self::Reference => Grade::Ask,
            Self::ReferenceRing => Grade::Verify,
            Self::RewrittenHistory => Grade::Ask,
            Self::Watchlist => Grade::Ask,
        }
    }
}
