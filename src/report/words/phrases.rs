//! Written by `cargo pages` from `src/report/words/phrases.txt`.

/// What the engine says beside the sentences of rules and explanations.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phrase {
    /// Nothing differs
    LevelNothing,
    /// Worth knowing
    LevelContext,
    /// Ask the applicant
    LevelAsk,
    /// Verify before interview
    LevelVerify,
    /// Nothing could be compared yet
    LevelNothingCompared,
    /// No two sources state the same thing. Add another: the form's fields, the résumé, a profile or a letter.
    LevelAddASource,
    /// beside it
    GradeSupport,
    /// worth knowing
    GradeNote,
    /// ask
    GradeAsk,
    /// verify
    GradeVerify,
    /// slip
    KindSlip,
    /// mismatch
    KindMismatch,
    /// contradiction
    KindContradiction,
    /// document
    FamilyDocument,
    /// education
    FamilyEducation,
    /// e-mail
    FamilyEmail,
    /// employment
    FamilyEmployment,
    /// identity
    FamilyIdentity,
    /// phone
    FamilyPhone,
    /// place
    FamilyPlace,
    /// profile
    FamilyProfile,
    /// session
    FamilySession,
    /// name
    TopicName,
    /// e-mail address
    TopicEmail,
    /// phone number
    TopicPhone,
    /// residence
    TopicResidence,
    /// profiles
    TopicProfile,
    /// jobs
    TopicEmployment,
    /// schools
    TopicEducation,
    /// an employer
    AgreementEmployer,
    /// the dates of a job
    AgreementJobDates,
    /// a school
    AgreementSchool,
    /// the dates of a study
    AgreementStudyDates,
    /// the clock fits the residence
    AgreementClock,
    /// the delivery address fits the residence
    AgreementDelivery,
    /// e-mail address
    AgreementEmail,
    /// name
    AgreementName,
    /// phone number
    AgreementPhone,
    /// the phone's country fits the residence
    AgreementPhoneCountry,
    /// the referee's address is at the employer's own domain
    AgreementRefereeDomain,
    /// residence
    AgreementResidence,
    /// the title of a job
    DiffersTitle,
    /// the field of a study
    DiffersField,
    /// form
    SourceForm,
    /// résumé
    SourceResume,
    /// letter
    SourceCoverLetter,
    /// profile
    SourceProfile,
    /// reference
    SourceReference,
    /// delivery address
    SourceDelivery,
    /// system's record
    SourceRecord,
    /// reply
    SourceReply,
    /// {source} {number}
    SourceNumbered,
    /// source {number}
    SourceUnnamed,
    /// the form's session
    SourceSession,
    /// nothing is stated that it could look at
    NotCheckedNotStated,
    /// only one source states it
    NotCheckedOneSource,
    /// both texts say it in the same lines, so that one of them was misread
    NotCheckedSameLines,
    /// the text of one source names the school or employer that the other gives
    NotCheckedNamedInText,
    /// names of employers that may be one in another script, language or short form
    NotCheckedEmployersIncomparable,
    /// contract, freelance, agency or part-time work, which goes on beside other jobs
    NotCheckedNotOfOneKind,
    /// a school, degree or date was read from a file and may belong to another line of it
    NotCheckedMayBeMisread,
    /// start or end is not stated
    NotCheckedNoDates,
    /// a date cannot be read
    NotCheckedUnreadableDate,
    /// no date was given to take as today
    NotCheckedNoToday,
    /// a place cannot be tied to a country by what is written
    NotCheckedUnknownPlace,
    /// a residence, job or school has no place stated
    NotCheckedPlaceMissing,
    /// travel is stated, so that any clock may be right
    NotCheckedTravelStated,
    /// no clock offsets were given
    NotCheckedNoClock,
    /// the time zone is not known, or no zone keeps the offsets
    NotCheckedUnknownClock,
    /// the clock is at UTC all year, as privacy modes report it
    NotCheckedUtcClock,
    /// a number has no country code and no country to read it in
    NotCheckedPhoneWithoutCountry,
    /// a number lies in a block that the plan did not assign at its date
    NotCheckedUnassignedNumber,
    /// a number cannot be as it is written
    NotCheckedImpossibleNumber,
    /// the plan ties the number to no state or province
    NotCheckedNumberOfNoArea,
    /// the number was not typed by hand, or the form does not tell
    NotCheckedNotTyped,
    /// the number's country groups digits freely
    NotCheckedFreeGrouping,
    /// the plan ties the number to no country
    NotCheckedNumberOfNoCountry,
    /// no ranges kept for fiction are listed for the number's country
    NotCheckedNoFictionalRanges,
    /// an e-mail address cannot be read
    NotCheckedUnreadableAddress,
    /// a name is not complete, or cannot be compared with the other
    NotCheckedIncomparableName,
    /// the address is not split into the parts of a name
    NotCheckedNoNameInAddress,
    /// a degree or field is not recognised
    NotCheckedUnknownDegree,
    /// no facts about the account were looked up
    NotCheckedNoAccountFacts,
    /// no link is given
    NotCheckedNoLink,
    /// no page of that employer is given that can be compared
    NotCheckedNoEmployerPage,
    /// a value was read from a file, where a letter may have been lost
    NotCheckedRecognisedText,
    /// a link cannot be read as a web address
    NotCheckedUnreadableLink,
    /// somebody else than the applicant may have written the text
    NotCheckedWrittenByAnother,
    /// no mailbox, account, file or text spells a complete name
    NotCheckedNoTraceOfName,
    /// no two sources give an account on one site
    NotCheckedNoSecondAccount,
    /// no delivery states for whom it is
    NotCheckedNoConsignee,
    /// only one delivery address is given
    NotCheckedOneDelivery,
    /// no text is signed with, or introduces, a complete name
    NotCheckedNoNameInText,
    /// no header or signature has a contact that is a complete name
    NotCheckedNoContactInText,
    /// a contact may be an employer's or an agency's
    NotCheckedContactOfOthers,
    /// neither the file's name nor its author is a complete name
    NotCheckedNoNameInFile,
    /// no file is given
    NotCheckedNoFile,
    /// no link shows one address and leads to another that can be compared with it
    NotCheckedNoLinkPair,
    /// the file does not say when it was made or changed
    NotCheckedNoStamps,
    /// the file's times have no offset from UTC
    NotCheckedNoOffset,
    /// no words were reported that the file does not show
    NotCheckedNoHiddenText,
    /// the text that the file shows is not given
    NotCheckedNoVisibleText,
    /// the words may be those of a scanned page, recognised and laid under it
    NotCheckedRecognisedLayer,
    /// the job's employer is not stated
    NotCheckedNoJob,
    /// no letter says which employer it is for
    NotCheckedNoAddressee,
    /// the advert plants no term
    NotCheckedNoTrapTerm,
    /// no dated text is given
    NotCheckedNoText,
    /// an employer or school stands several times in one source
    NotCheckedSeveralEntries,
    /// full-time and on site are not stated of both
    NotCheckedModeNotStated,
    /// no referee's contact is given
    NotCheckedNoReferee,
    /// the school's country or its academic year is not known
    NotCheckedUnknownCalendar,
    /// a date has no month
    NotCheckedYearsAlone,
    /// no pack with facts on it is loaded
    NotCheckedNoPack,
    /// no institution pack loaded
    NotCheckedNoInstitutions,
    /// no loaded pack lists the school
    NotCheckedSchoolUnknown,
    /// the school is not in the pack that covers its country; ask for its official name and city
    NotCheckedSchoolNotInPack,
    /// several schools bear the name; ask for its campus, city and state
    NotCheckedSchoolAmbiguous,
    /// the school's country is not stated, or no pack covers it
    NotCheckedCountryNotCovered,
    /// the field of study is not understood
    NotCheckedFieldUnknown,
    /// the pack does not cover the year, or the school did not report in all its years
    NotCheckedYearOutside,
    /// no loaded pack lists the employer
    NotCheckedEmployerUnknown,
    /// a system took the value from the file that it differs from
    NotCheckedParsedFromFile,
    /// a value was read with too little confidence to compare it
    NotCheckedTooUnsure,
    /// no words could be read in it
    MisreadNoWords,
    /// many of its letters were lost
    MisreadLettersLost,
    /// words that are read from right to left are spelled backwards in it
    MisreadSpelledBackwards,
    /// two columns seem to have run together
    MisreadColumnsRunTogether,
    /// most of the periods in it could not be given to a job or a school
    MisreadPeriodsWithoutEntries,
    /// a heading for work or schools has text under it that could not be read
    MisreadHeadingWithoutEntries,
    /// most of its jobs were read without dates
    MisreadEntriesWithoutDates,
    /// it is longer than what is read of one text
    MisreadTooLong,
    /// 1 value was read with too little confidence to be compared
    MisreadUnsureOne,
    /// {count} values were read with too little confidence to be compared
    MisreadUnsureMany,
    /// its sentences are in a language that is not read
    MisreadOtherLanguage,
    /// If it is a mistake, it is the system's record of the file
    WhoseRecord,
    /// If it is a mistake, it may be one in reading the file
    WhoseFile,
    /// Both are the applicant's own statements
    WhoseStatements,
    /// heading
    UnreadHeading,
    /// not read, because it may not be known
    UnreadRefused,
    /// not used by any rule
    UnreadUnused,
    /// page mark
    UnreadPageMark,
    /// beside a value
    UnreadBeside,
    /// line that fits no field
    UnreadLine,
    /// line of an entry that could not be read
    UnreadEntry,
    /// beyond what is read of one text
    UnreadBeyond,
    /// refused; the product does not look at it
    DroppedRefused,
    /// no rule reads it
    DroppedUnused,
    /// not a field of this format
    DroppedUnknown,
    /// fills the field and states nothing
    DroppedFiller,
    /// submitted by an agency
    ExplanationAgencySubmittedName,
    /// applied before
    ExplanationAppliedBeforeName,
    /// changed name
    ExplanationChangedNameName,
    /// degree conferred later
    ExplanationConferralLaterName,
    /// file misread
    ExplanationFileMisreadName,
    /// moved
    ExplanationMovedName,
    /// name in another script
    ExplanationNameInAnotherScriptName,
    /// part-time or concurrent work
    ExplanationPartTimeOrConcurrentName,
    /// relay service or internet telephone
    ExplanationRelayOrInternetPhoneName,
    /// shares a household
    ExplanationSharesAHouseholdName,
    /// studied abroad
    ExplanationStudiedAbroadName,
    /// misread by the system
    ExplanationSystemMisreadName,
    /// technology named later
    ExplanationTechnologyNamedLaterName,
    /// rewritten by a tool
    ExplanationToolRewroteName,
    /// transferred between schools
    ExplanationTransferredBetweenSchoolsName,
    /// travelling
    ExplanationTravellingName,
    /// written by the form's widget
    ExplanationWidgetWroteItName,
    /// works remotely from abroad
    ExplanationWorksRemotelyFromAbroadName,
    /// “{text}”
    WordQuoted,
    /// {one}, {other}
    WordList,
    /// {one} and {other}
    WordAnd,
    /// {one} or {other}
    WordOr,
    /// {one}: {other}
    WordColon,
    /// {one} ({other})
    WordInBrackets,
    /// {list} and {count} more
    WordAndMore,
    /// and {count} more
    WordMore,
    /// {start} to {end}
    WordFromUntil,
    /// {start} on
    WordFrom,
    /// until {end}
    WordUntil,
    /// no date
    WordNoDate,
    /// {years} years
    WordYears,
    /// {least} to {most} years
    WordYearsBetween,
    /// three years or more
    WordThreeYearsOrMore,
    /// January {january}, July {july}
    WordClock,
    /// an employer without a name
    UnnamedEmployer,
    /// a school without a name
    UnnamedSchool,
    /// the employer
    UnnamedTheEmployer,
    /// the school
    UnnamedTheSchool,
    /// The referee
    UnnamedTheReferee,
    /// name
    ProfileDiffersName,
    /// contacts
    ProfileDiffersContacts,
    /// history
    ProfileDiffersHistory,
    /// premium-rate
    PhoneTypePremiumRate,
    /// toll-free
    PhoneTypeTollFree,
    /// shared-cost
    PhoneTypeSharedCost,
    /// personal-number
    PhoneTypePersonalNumber,
    /// universal-access
    PhoneTypeUniversalAccess,
    /// voicemail
    PhoneTypeVoicemail,
    /// service
    PhoneTypeService,
    /// the same
    SessionSame,
    /// compatible
    SessionCompatible,
    /// different
    SessionDifferent,
    /// yes
    SessionMarked,
    /// no
    SessionNotMarked,
    /// January
    Month1,
    /// February
    Month2,
    /// March
    Month3,
    /// April
    Month4,
    /// May
    Month5,
    /// June
    Month6,
    /// July
    Month7,
    /// August
    Month8,
    /// September
    Month9,
    /// October
    Month10,
    /// November
    Month11,
    /// December
    Month12,
    /// address
    FieldAddress,
    /// about
    FieldAbout,
    /// account created
    FieldAccountCreated,
    /// active again
    FieldActiveAgain,
    /// advert
    FieldAdvert,
    /// answer
    FieldAnswers,
    /// field
    FieldArea,
    /// author
    FieldAuthor,
    /// person
    FieldBasics,
    /// certificate
    FieldCertificates,
    /// city
    FieldCity,
    /// country
    FieldCountryCode,
    /// course
    FieldCourses,
    /// created
    FieldCreated,
    /// date
    FieldDate,
    /// delivery
    FieldDelivery,
    /// description
    FieldDescription,
    /// document
    FieldDocument,
    /// education
    FieldEducation,
    /// e-mail
    FieldEmail,
    /// employer
    FieldEmployer,
    /// end date
    FieldEndDate,
    /// engagement
    FieldEngagement,
    /// external
    FieldExternal,
    /// facts
    FieldFacts,
    /// file name
    FieldFileName,
    /// first activity
    FieldFirstActivity,
    /// first autofill
    FieldFirstAutofill,
    /// hidden text
    FieldHiddenText,
    /// point
    FieldHighlights,
    /// school
    FieldInstitution,
    /// job
    FieldJob,
    /// label
    FieldLabel,
    /// line type
    FieldLineType,
    /// link
    FieldLinks,
    /// location
    FieldLocation,
    /// mode
    FieldMode,
    /// modified
    FieldModified,
    /// name
    FieldName,
    /// network
    FieldNetwork,
    /// offsets
    FieldOffsets,
    /// phone
    FieldPhone,
    /// title
    FieldPosition,
    /// profile
    FieldProfiles,
    /// question
    FieldQuestion,
    /// reference
    FieldReferences,
    /// region
    FieldRegion,
    /// release date
    FieldReleaseDate,
    /// session
    FieldSession,
    /// silent from
    FieldSilentFrom,
    /// site
    FieldSite,
    /// skill
    FieldSkills,
    /// source
    FieldSources,
    /// start date
    FieldStartDate,
    /// status
    FieldStatus,
    /// degree
    FieldStudyType,
    /// summary
    FieldSummary,
    /// target
    FieldTarget,
    /// time zone
    FieldTimeZone,
    /// title
    FieldTitle,
    /// travelling
    FieldTravelling,
    /// web address
    FieldUrl,
    /// user name
    FieldUsername,
    /// automation
    FieldWebdriver,
    /// where
    FieldWhere,
    /// where now
    FieldWhereNow,
    /// work
    FieldWork,
    /// Beside the others
    ReportBesideTheOthers,
    /// no findings
    ReportFindingsNone,
    /// 1 finding
    ReportFindingsOne,
    /// {count} findings
    ReportFindingsMany,
    /// Why it may matter
    ReportWhy,
    /// Ordinary reasons
    ReportReasons,
    /// How common
    ReportBaseRate,
    /// Whose
    ReportWhose,
    /// Answered
    ReportAnswered,
    /// Ask
    ReportAsk,
    /// Cleared by
    ReportClearedBy,
    /// A step
    ReportStep,
    /// Rule
    ReportRule,
    /// data of {date}
    ReportDataOf,
    /// {source} holds
    ReportHolds,
    /// without a word
    ReportWithoutAWord,
    /// What the application itself explains
    ReportExplained,
    /// It explains finding {numbers}.
    ReportExplainsOne,
    /// It explains findings {numbers}.
    ReportExplainsMany,
    /// finding {numbers}
    ReportFindingOne,
    /// findings {numbers}
    ReportFindingMany,
    /// Supported by
    ReportSupportedBy,
    /// What else could explain it: ask
    ReportCouldExplain,
    /// Also possible: {names}.
    ReportAlsoPossible,
    /// What agrees
    ReportAgrees,
    /// What differs a little
    ReportDiffersALittle,
    /// What was compared
    ReportWhatWasCompared,
    /// {what}: {count} compared
    ReportCompared,
    /// May have been misread
    ReportMayBeMisread,
    /// Not checked
    ReportNotChecked,
    /// in part
    ReportInPart,
    /// Not read
    ReportNotRead,
    /// How the level came about
    ReportHowTheLevelCameAbout,
    /// No finding counts.
    ReportNoFindingCounts,
    /// policy {id}
    ReportPolicy,
    /// input {digest}
    ReportInput,
    /// What was compared in your application
    ApplicantTitle,
    /// A program compared your own statements with one another. It decides nothing about you; a person does. What differs often has an ordinary reason, and you can correct or explain it.
    ApplicantAbout,
    /// Compared
    ApplicantCompared,
    /// What differs
    ApplicantDiffers,
    /// It may be that
    ApplicantReasons,
    /// A question to you
    ApplicantQuestion,
    /// Settled by
    ApplicantSettledBy,
    /// To correct or explain something
    ApplicantToCorrect,
    /// Answer the person who sent you this. A corrected application is compared anew, and the old result no longer counts.
    ApplicantAnswer,
    /// Write to {contact}. A corrected application is compared anew, and the old result no longer counts.
    ApplicantWriteTo,
    /// What would clear them
    ClearHeading,
    /// A correction
    ClearCorrection,
    /// An answer
    ClearAnswer,
    /// Without the statement
    ClearLeavingOut,
    /// Nothing that was tried clears it.
    ClearNothing,
    /// Or
    ClearOr,
    /// {how}: {steps}. It would leave: {level}.
    ClearSentence,
    /// {path} “{to}” instead of “{from}”
    ClearInstead,
    /// {path} “{to}”
    ClearPut,
    /// nothing at {path}
    ClearNothingAt,
    /// Across applications, at most “{grade}”.
    ExplainAcross,
    /// Never a finding.
    ExplainNever,
    /// Kind: {kind}, at most “{grade}”.
    ExplainKind,
    /// What would clear it
    ExplainWouldClear,
    /// Limits
    ExplainLimits,
    /// Sources
    ExplainSources,
    /// Data: {data}
    ExplainData,
    /// Explanations that can explain it: {names}
    ExplainExplanations,
    /// 1 application
    LinksApplicationsOne,
    /// {count} applications
    LinksApplicationsMany,
    /// 1 pair
    LinksPairsOne,
    /// {count} pairs
    LinksPairsMany,
    /// Ask the applicants
    LinksAsk,
    /// 1 more pair is in the JSON.
    LinksMorePairsOne,
    /// {count} more pairs are in the JSON.
    LinksMorePairsMany,
    /// Groups of which every two are a pair, or who vouch in a ring
    LinksGroups,
    /// Shared by so many that it says nothing
    LinksHubs,
    /// May be one person's
    LinksHints,
    /// Shared, and no finding
    LinksExcused,
    /// Could not be read
    LinksErrors,
    /// record {number}
    LinksRecord,
    /// watch list, entry {number}
    LinksWatchListEntry,
    /// neither of two applications is called the original.
    LinksNoOriginal,
    /// one person applied twice
    ExcuseReApplication,
    /// a family name in common
    ExcuseHousehold,
    /// both came through an agency
    ExcuseAgency,
    /// one person's own text or history
    ExcuseReTailored,
    /// a name is missing or cannot be compared
    ExcuseNamesNotComparable,
    /// both were with one employer
    ExcuseSameEmployer,
    /// declared by the employer
    HubDeclared,
    /// over twenty people have it
    HubManyPeople,
    /// a building without units
    HubBuilding,
    /// an agency's or a firm's contact
    HubOffice,
    /// name
    HintName,
    /// e-mail
    HintEmail,
    /// phone
    HintPhone,
    /// profile
    HintProfile,
    /// address
    HintAddress,
    /// city
    HintCity,
    /// Read:
    ReadingRead,
    /// (a link's target)
    ReadingLinkTarget,
    /// (not sure enough to be compared)
    ReadingNotSure,
    /// May have been misread: {why}.
    ReadingMayBeMisread,
    /// In no value:
    ReadingInNoValue,
}

/// The key and the English of every phrase, in order, each in a line of its own.
pub(super) const ENGLISH: &str = "\
level/nothing\nNothing differs\n\
level/context\nWorth knowing\n\
level/ask\nAsk the applicant\n\
level/verify\nVerify before interview\n\
level/nothing-compared\nNothing could be compared yet\n\
level/add-a-source\nNo two sources state the same thing. Add another: the form's fields, the résumé, a profile or a letter.\n\
grade/support\nbeside it\n\
grade/note\nworth knowing\n\
grade/ask\nask\n\
grade/verify\nverify\n\
kind/slip\nslip\n\
kind/mismatch\nmismatch\n\
kind/contradiction\ncontradiction\n\
family/document\ndocument\n\
family/education\neducation\n\
family/email\ne-mail\n\
family/employment\nemployment\n\
family/identity\nidentity\n\
family/phone\nphone\n\
family/place\nplace\n\
family/profile\nprofile\n\
family/session\nsession\n\
topic/name\nname\n\
topic/email\ne-mail address\n\
topic/phone\nphone number\n\
topic/residence\nresidence\n\
topic/profile\nprofiles\n\
topic/employment\njobs\n\
topic/education\nschools\n\
agreement/employer\nan employer\n\
agreement/job-dates\nthe dates of a job\n\
agreement/school\na school\n\
agreement/study-dates\nthe dates of a study\n\
agreement/clock\nthe clock fits the residence\n\
agreement/delivery\nthe delivery address fits the residence\n\
agreement/email\ne-mail address\n\
agreement/name\nname\n\
agreement/phone\nphone number\n\
agreement/phone-country\nthe phone's country fits the residence\n\
agreement/referee-domain\nthe referee's address is at the employer's own domain\n\
agreement/residence\nresidence\n\
differs/title\nthe title of a job\n\
differs/field\nthe field of a study\n\
source/form\nform\n\
source/resume\nrésumé\n\
source/cover-letter\nletter\n\
source/profile\nprofile\n\
source/reference\nreference\n\
source/delivery\ndelivery address\n\
source/record\nsystem's record\n\
source/reply\nreply\n\
source/numbered\n{source} {number}\n\
source/unnamed\nsource {number}\n\
source/session\nthe form's session\n\
not-checked/not-stated\nnothing is stated that it could look at\n\
not-checked/one-source\nonly one source states it\n\
not-checked/same-lines\nboth texts say it in the same lines, so that one of them was misread\n\
not-checked/named-in-text\nthe text of one source names the school or employer that the other gives\n\
not-checked/employers-incomparable\nnames of employers that may be one in another script, language or short form\n\
not-checked/not-of-one-kind\ncontract, freelance, agency or part-time work, which goes on beside other jobs\n\
not-checked/may-be-misread\na school, degree or date was read from a file and may belong to another line of it\n\
not-checked/no-dates\nstart or end is not stated\n\
not-checked/unreadable-date\na date cannot be read\n\
not-checked/no-today\nno date was given to take as today\n\
not-checked/unknown-place\na place cannot be tied to a country by what is written\n\
not-checked/place-missing\na residence, job or school has no place stated\n\
not-checked/travel-stated\ntravel is stated, so that any clock may be right\n\
not-checked/no-clock\nno clock offsets were given\n\
not-checked/unknown-clock\nthe time zone is not known, or no zone keeps the offsets\n\
not-checked/utc-clock\nthe clock is at UTC all year, as privacy modes report it\n\
not-checked/phone-without-country\na number has no country code and no country to read it in\n\
not-checked/unassigned-number\na number lies in a block that the plan did not assign at its date\n\
not-checked/impossible-number\na number cannot be as it is written\n\
not-checked/number-of-no-area\nthe plan ties the number to no state or province\n\
not-checked/not-typed\nthe number was not typed by hand, or the form does not tell\n\
not-checked/free-grouping\nthe number's country groups digits freely\n\
not-checked/number-of-no-country\nthe plan ties the number to no country\n\
not-checked/no-fictional-ranges\nno ranges kept for fiction are listed for the number's country\n\
not-checked/unreadable-address\nan e-mail address cannot be read\n\
not-checked/incomparable-name\na name is not complete, or cannot be compared with the other\n\
not-checked/no-name-in-address\nthe address is not split into the parts of a name\n\
not-checked/unknown-degree\na degree or field is not recognised\n\
not-checked/no-account-facts\nno facts about the account were looked up\n\
not-checked/no-link\nno link is given\n\
not-checked/no-employer-page\nno page of that employer is given that can be compared\n\
not-checked/recognised-text\na value was read from a file, where a letter may have been lost\n\
not-checked/unreadable-link\na link cannot be read as a web address\n\
not-checked/written-by-another\nsomebody else than the applicant may have written the text\n\
not-checked/no-trace-of-name\nno mailbox, account, file or text spells a complete name\n\
not-checked/no-second-account\nno two sources give an account on one site\n\
not-checked/no-consignee\nno delivery states for whom it is\n\
not-checked/one-delivery\nonly one delivery address is given\n\
not-checked/no-name-in-text\nno text is signed with, or introduces, a complete name\n\
not-checked/no-contact-in-text\nno header or signature has a contact that is a complete name\n\
not-checked/contact-of-others\na contact may be an employer's or an agency's\n\
not-checked/no-name-in-file\nneither the file's name nor its author is a complete name\n\
not-checked/no-file\nno file is given\n\
not-checked/no-link-pair\nno link shows one address and leads to another that can be compared with it\n\
not-checked/no-stamps\nthe file does not say when it was made or changed\n\
not-checked/no-offset\nthe file's times have no offset from UTC\n\
not-checked/no-hidden-text\nno words were reported that the file does not show\n\
not-checked/no-visible-text\nthe text that the file shows is not given\n\
not-checked/recognised-layer\nthe words may be those of a scanned page, recognised and laid under it\n\
not-checked/no-job\nthe job's employer is not stated\n\
not-checked/no-addressee\nno letter says which employer it is for\n\
not-checked/no-trap-term\nthe advert plants no term\n\
not-checked/no-text\nno dated text is given\n\
not-checked/several-entries\nan employer or school stands several times in one source\n\
not-checked/mode-not-stated\nfull-time and on site are not stated of both\n\
not-checked/no-referee\nno referee's contact is given\n\
not-checked/unknown-calendar\nthe school's country or its academic year is not known\n\
not-checked/years-alone\na date has no month\n\
not-checked/no-pack\nno pack with facts on it is loaded\n\
not-checked/no-institutions\nno institution pack loaded\n\
not-checked/school-unknown\nno loaded pack lists the school\n\
not-checked/school-not-in-pack\nthe school is not in the pack that covers its country; ask for its official name and city\n\
not-checked/school-ambiguous\nseveral schools bear the name; ask for its campus, city and state\n\
not-checked/country-not-covered\nthe school's country is not stated, or no pack covers it\n\
not-checked/field-unknown\nthe field of study is not understood\n\
not-checked/year-outside\nthe pack does not cover the year, or the school did not report in all its years\n\
not-checked/employer-unknown\nno loaded pack lists the employer\n\
not-checked/parsed-from-file\na system took the value from the file that it differs from\n\
not-checked/too-unsure\na value was read with too little confidence to compare it\n\
misread/no-words\nno words could be read in it\n\
misread/letters-lost\nmany of its letters were lost\n\
misread/spelled-backwards\nwords that are read from right to left are spelled backwards in it\n\
misread/columns-run-together\ntwo columns seem to have run together\n\
misread/periods-without-entries\nmost of the periods in it could not be given to a job or a school\n\
misread/heading-without-entries\na heading for work or schools has text under it that could not be read\n\
misread/entries-without-dates\nmost of its jobs were read without dates\n\
misread/too-long\nit is longer than what is read of one text\n\
misread/unsure/one\n1 value was read with too little confidence to be compared\n\
misread/unsure/many\n{count} values were read with too little confidence to be compared\n\
misread/other-language\nits sentences are in a language that is not read\n\
whose/record\nIf it is a mistake, it is the system's record of the file\n\
whose/file\nIf it is a mistake, it may be one in reading the file\n\
whose/statements\nBoth are the applicant's own statements\n\
unread/heading\nheading\n\
unread/refused\nnot read, because it may not be known\n\
unread/unused\nnot used by any rule\n\
unread/page-mark\npage mark\n\
unread/beside\nbeside a value\n\
unread/line\nline that fits no field\n\
unread/entry\nline of an entry that could not be read\n\
unread/beyond\nbeyond what is read of one text\n\
dropped/refused\nrefused; the product does not look at it\n\
dropped/unused\nno rule reads it\n\
dropped/unknown\nnot a field of this format\n\
dropped/filler\nfills the field and states nothing\n\
explanation/agency-submitted/name\nsubmitted by an agency\n\
explanation/applied-before/name\napplied before\n\
explanation/changed-name/name\nchanged name\n\
explanation/conferral-later/name\ndegree conferred later\n\
explanation/file-misread/name\nfile misread\n\
explanation/moved/name\nmoved\n\
explanation/name-in-another-script/name\nname in another script\n\
explanation/part-time-or-concurrent/name\npart-time or concurrent work\n\
explanation/relay-or-internet-phone/name\nrelay service or internet telephone\n\
explanation/shares-a-household/name\nshares a household\n\
explanation/studied-abroad/name\nstudied abroad\n\
explanation/system-misread/name\nmisread by the system\n\
explanation/technology-named-later/name\ntechnology named later\n\
explanation/tool-rewrote/name\nrewritten by a tool\n\
explanation/transferred-between-schools/name\ntransferred between schools\n\
explanation/travelling/name\ntravelling\n\
explanation/widget-wrote-it/name\nwritten by the form's widget\n\
explanation/works-remotely-from-abroad/name\nworks remotely from abroad\n\
word/quoted\n“{text}”\n\
word/list\n{one}, {other}\n\
word/and\n{one} and {other}\n\
word/or\n{one} or {other}\n\
word/colon\n{one}: {other}\n\
word/in-brackets\n{one} ({other})\n\
word/and-more\n{list} and {count} more\n\
word/more\nand {count} more\n\
word/from-until\n{start} to {end}\n\
word/from\n{start} on\n\
word/until\nuntil {end}\n\
word/no-date\nno date\n\
word/years\n{years} years\n\
word/years-between\n{least} to {most} years\n\
word/three-years-or-more\nthree years or more\n\
word/clock\nJanuary {january}, July {july}\n\
unnamed/employer\nan employer without a name\n\
unnamed/school\na school without a name\n\
unnamed/the-employer\nthe employer\n\
unnamed/the-school\nthe school\n\
unnamed/the-referee\nThe referee\n\
profile-differs/name\nname\n\
profile-differs/contacts\ncontacts\n\
profile-differs/history\nhistory\n\
phone-type/premium-rate\npremium-rate\n\
phone-type/toll-free\ntoll-free\n\
phone-type/shared-cost\nshared-cost\n\
phone-type/personal-number\npersonal-number\n\
phone-type/universal-access\nuniversal-access\n\
phone-type/voicemail\nvoicemail\n\
phone-type/service\nservice\n\
session/same\nthe same\n\
session/compatible\ncompatible\n\
session/different\ndifferent\n\
session/marked\nyes\n\
session/not-marked\nno\n\
month/1\nJanuary\n\
month/2\nFebruary\n\
month/3\nMarch\n\
month/4\nApril\n\
month/5\nMay\n\
month/6\nJune\n\
month/7\nJuly\n\
month/8\nAugust\n\
month/9\nSeptember\n\
month/10\nOctober\n\
month/11\nNovember\n\
month/12\nDecember\n\
field/address\naddress\n\
field/about\nabout\n\
field/accountCreated\naccount created\n\
field/activeAgain\nactive again\n\
field/advert\nadvert\n\
field/answers\nanswer\n\
field/area\nfield\n\
field/author\nauthor\n\
field/basics\nperson\n\
field/certificates\ncertificate\n\
field/city\ncity\n\
field/countryCode\ncountry\n\
field/courses\ncourse\n\
field/created\ncreated\n\
field/date\ndate\n\
field/delivery\ndelivery\n\
field/description\ndescription\n\
field/document\ndocument\n\
field/education\neducation\n\
field/email\ne-mail\n\
field/employer\nemployer\n\
field/endDate\nend date\n\
field/engagement\nengagement\n\
field/external\nexternal\n\
field/facts\nfacts\n\
field/fileName\nfile name\n\
field/firstActivity\nfirst activity\n\
field/firstAutofill\nfirst autofill\n\
field/hiddenText\nhidden text\n\
field/highlights\npoint\n\
field/institution\nschool\n\
field/job\njob\n\
field/label\nlabel\n\
field/lineType\nline type\n\
field/links\nlink\n\
field/location\nlocation\n\
field/mode\nmode\n\
field/modified\nmodified\n\
field/name\nname\n\
field/network\nnetwork\n\
field/offsets\noffsets\n\
field/phone\nphone\n\
field/position\ntitle\n\
field/profiles\nprofile\n\
field/question\nquestion\n\
field/references\nreference\n\
field/region\nregion\n\
field/releaseDate\nrelease date\n\
field/session\nsession\n\
field/silentFrom\nsilent from\n\
field/site\nsite\n\
field/skills\nskill\n\
field/sources\nsource\n\
field/startDate\nstart date\n\
field/status\nstatus\n\
field/studyType\ndegree\n\
field/summary\nsummary\n\
field/target\ntarget\n\
field/timeZone\ntime zone\n\
field/title\ntitle\n\
field/travelling\ntravelling\n\
field/url\nweb address\n\
field/username\nuser name\n\
field/webdriver\nautomation\n\
field/where\nwhere\n\
field/whereNow\nwhere now\n\
field/work\nwork\n\
report/beside-the-others\nBeside the others\n\
report/findings/none\nno findings\n\
report/findings/one\n1 finding\n\
report/findings/many\n{count} findings\n\
report/why\nWhy it may matter\n\
report/reasons\nOrdinary reasons\n\
report/base-rate\nHow common\n\
report/whose\nWhose\n\
report/answered\nAnswered\n\
report/ask\nAsk\n\
report/cleared-by\nCleared by\n\
report/step\nA step\n\
report/rule\nRule\n\
report/data-of\ndata of {date}\n\
report/holds\n{source} holds\n\
report/without-a-word\nwithout a word\n\
report/explained\nWhat the application itself explains\n\
report/explains/one\nIt explains finding {numbers}.\n\
report/explains/many\nIt explains findings {numbers}.\n\
report/finding/one\nfinding {numbers}\n\
report/finding/many\nfindings {numbers}\n\
report/supported-by\nSupported by\n\
report/could-explain\nWhat else could explain it: ask\n\
report/also-possible\nAlso possible: {names}.\n\
report/agrees\nWhat agrees\n\
report/differs-a-little\nWhat differs a little\n\
report/what-was-compared\nWhat was compared\n\
report/compared\n{what}: {count} compared\n\
report/may-be-misread\nMay have been misread\n\
report/not-checked\nNot checked\n\
report/in-part\nin part\n\
report/not-read\nNot read\n\
report/how-the-level-came-about\nHow the level came about\n\
report/no-finding-counts\nNo finding counts.\n\
report/policy\npolicy {id}\n\
report/input\ninput {digest}\n\
applicant/title\nWhat was compared in your application\n\
applicant/about\nA program compared your own statements with one another. It decides nothing about you; a person does. What differs often has an ordinary reason, and you can correct or explain it.\n\
applicant/compared\nCompared\n\
applicant/differs\nWhat differs\n\
applicant/reasons\nIt may be that\n\
applicant/question\nA question to you\n\
applicant/settled-by\nSettled by\n\
applicant/to-correct\nTo correct or explain something\n\
applicant/answer\nAnswer the person who sent you this. A corrected application is compared anew, and the old result no longer counts.\n\
applicant/write-to\nWrite to {contact}. A corrected application is compared anew, and the old result no longer counts.\n\
clear/heading\nWhat would clear them\n\
clear/correction\nA correction\n\
clear/answer\nAn answer\n\
clear/leaving-out\nWithout the statement\n\
clear/nothing\nNothing that was tried clears it.\n\
clear/or\nOr\n\
clear/sentence\n{how}: {steps}. It would leave: {level}.\n\
clear/instead\n{path} “{to}” instead of “{from}”\n\
clear/put\n{path} “{to}”\n\
clear/nothing-at\nnothing at {path}\n\
explain/across\nAcross applications, at most “{grade}”.\n\
explain/never\nNever a finding.\n\
explain/kind\nKind: {kind}, at most “{grade}”.\n\
explain/would-clear\nWhat would clear it\n\
explain/limits\nLimits\n\
explain/sources\nSources\n\
explain/data\nData: {data}\n\
explain/explanations\nExplanations that can explain it: {names}\n\
";

/// The same of those that only reports on batches and on what was read have; they come last.
pub(super) const ACROSS: &str = "\
links/applications/one\n1 application\n\
links/applications/many\n{count} applications\n\
links/pairs/one\n1 pair\n\
links/pairs/many\n{count} pairs\n\
links/ask\nAsk the applicants\n\
links/more-pairs/one\n1 more pair is in the JSON.\n\
links/more-pairs/many\n{count} more pairs are in the JSON.\n\
links/groups\nGroups of which every two are a pair, or who vouch in a ring\n\
links/hubs\nShared by so many that it says nothing\n\
links/hints\nMay be one person's\n\
links/excused\nShared, and no finding\n\
links/errors\nCould not be read\n\
links/record\nrecord {number}\n\
links/watch-list-entry\nwatch list, entry {number}\n\
links/no-original\nneither of two applications is called the original.\n\
excuse/re-application\none person applied twice\n\
excuse/household\na family name in common\n\
excuse/agency\nboth came through an agency\n\
excuse/re-tailored\none person's own text or history\n\
excuse/names-not-comparable\na name is missing or cannot be compared\n\
excuse/same-employer\nboth were with one employer\n\
hub/declared\ndeclared by the employer\n\
hub/many-people\nover twenty people have it\n\
hub/building\na building without units\n\
hub/office\nan agency's or a firm's contact\n\
hint/name\nname\n\
hint/email\ne-mail\n\
hint/phone\nphone\n\
hint/profile\nprofile\n\
hint/address\naddress\n\
hint/city\ncity\n\
reading/read\nRead:\n\
reading/link-target\n(a link's target)\n\
reading/not-sure\n(not sure enough to be compared)\n\
reading/may-be-misread\nMay have been misread: {why}.\n\
reading/in-no-value\nIn no value:\n\
";
