//! The catalogue that the product has to have, spelled out: every rule with its kind and the grades that it reaches, every explanation.
//!
//! It is written by hand and knows nothing of the registry, so that a rule which is lost, weakened or strengthened fails a test.

use corroborate::model::finding::Kind::{self, Contradiction, Mismatch, Slip};

/// A rule: its id, its kind, the grades that its examples have to reach from the lowest to its own, whether it is on by default. Further
/// grades below its own may be reached too.
pub type Row = (&'static str, Kind, &'static [&'static str], bool);

/// Every rule for one application.
#[rustfmt::skip]
pub const RULES: &[Row] = &[
    ("phone/impossible", Slip, &["ask"], true),
    ("phone/fictional", Slip, &["ask"], true),
    ("phone/placeholder", Slip, &["ask"], true),
    ("phone/service-line", Mismatch, &["note"], true),
    ("phone/country-elsewhere", Mismatch, &["note"], true),
    ("phone/area-elsewhere", Mismatch, &["support"], true),
    ("phone/typed-country-code", Mismatch, &["support"], true),
    ("phone/foreign-grouping", Mismatch, &["support"], true),
    ("phone/sources-differ", Contradiction, &["note"], true),
    ("email/malformed", Slip, &["ask"], true),
    ("email/domain-typo", Slip, &["ask"], true),
    ("email/disposable", Mismatch, &["note"], true),
    ("email/other-person", Contradiction, &["ask"], true),
    ("email/sources-differ", Contradiction, &["note"], true),
    ("email/lookalike-domain", Contradiction, &["verify"], true),
    ("identity/name-differs", Contradiction, &["ask"], true),
    ("identity/left-over-name", Contradiction, &["ask", "verify"], true),
    ("identity/left-over-contact", Contradiction, &["ask", "verify"], true),
    ("identity/slug-other-person", Contradiction, &["ask"], true),
    ("identity/file-other-person", Contradiction, &["ask"], true),
    ("identity/mixed-scripts", Slip, &["ask"], true),
    ("place/sources-differ", Contradiction, &["note"], true),
    ("place/now-elsewhere", Contradiction, &["ask"], true),
    ("place/clock-elsewhere", Mismatch, &["note"], true),
    ("place/clock-inconsistent", Mismatch, &["note"], true),
    ("place/delivery-elsewhere", Mismatch, &["note"], true),
    ("place/absence-story", Contradiction, &["note"], true),
    ("education/date-order", Contradiction, &["ask", "verify"], true),
    ("education/duration-impossible", Mismatch, &["note"], true),
    ("education/programme-not-awarded", Contradiction, &["note", "ask"], true),
    ("education/school-unknown", Slip, &[], true),
    ("education/school-not-open", Contradiction, &["ask"], true),
    ("education/unaccredited", Mismatch, &["note"], true),
    ("education/off-calendar", Mismatch, &["support"], true),
    ("education/two-places-at-once", Contradiction, &["note"], true),
    ("education/sources-differ", Contradiction, &["note", "ask", "verify"], true),
    ("employment/date-order", Contradiction, &["ask", "verify"], true),
    ("employment/two-places-at-once", Contradiction, &["note"], true),
    ("employment/several-current", Mismatch, &["note"], true),
    ("employment/anachronism", Contradiction, &["ask"], true),
    ("employment/employer-not-founded", Contradiction, &["ask"], true),
    ("employment/histories-differ", Contradiction, &["note", "ask", "verify"], true),
    ("employment/repeated-text", Mismatch, &["note"], true),
    ("employment/sources-differ", Contradiction, &["ask"], true),
    ("employment/reference-is-applicant", Contradiction, &["verify"], true),
    ("profile/lookalike-host", Contradiction, &["ask"], true),
    ("profile/malformed-link", Slip, &["ask"], true),
    ("profile/older-than-account", Contradiction, &["note"], true),
    ("profile/dormant-then-active", Contradiction, &["note", "verify"], true),
    ("document/placeholder-text", Slip, &["ask"], true),
    ("document/hidden-text", Mismatch, &["note"], true),
    ("document/link-differs", Contradiction, &["note", "ask"], true),
    ("document/other-employer", Slip, &["note"], true),
    ("document/clock-elsewhere", Mismatch, &["support"], true),
    ("document/impossible-stamps", Mismatch, &["note"], true),
    ("document/trap-term", Mismatch, &["note"], false),
    ("session/other-autofill", Contradiction, &["note"], false),
    ("session/automation", Mismatch, &["support"], false),
];

/// Rules that are never a finding: they only say what they could not check, and ask.
pub const NEVER_A_FINDING: &[&str] = &["education/school-unknown"];

/// Every ordinary explanation, with rules that it has to be able to explain.
#[rustfmt::skip]
pub const EXPLANATIONS: &[(&str, &[&str])] = &[
    ("moved", &["phone/area-elsewhere", "phone/country-elsewhere", "phone/sources-differ", "place/delivery-elsewhere", "place/sources-differ"]),
    ("studied-abroad", &["phone/country-elsewhere"]),
    ("works-remotely-from-abroad", &["place/clock-elsewhere"]),
    ("travelling", &["place/clock-elsewhere"]),
    ("changed-name", &["email/other-person", "identity/name-differs", "identity/slug-other-person", "identity/file-other-person"]),
    ("name-in-another-script", &["identity/name-differs"]),
    ("shares-a-household", &["email/other-person", "identity/left-over-contact", "phone/sources-differ", "session/other-autofill"]),
    ("agency-submitted", &["email/other-person", "identity/file-other-person", "identity/left-over-contact", "place/clock-elsewhere"]),
    ("applied-before", &["phone/sources-differ", "place/sources-differ"]),
    ("widget-wrote-it", &["email/domain-typo", "phone/foreign-grouping", "phone/impossible"]),
    ("file-misread", &["education/date-order", "employment/date-order"]),
    ("part-time-or-concurrent", &["employment/several-current", "education/two-places-at-once", "employment/two-places-at-once"]),
    ("transferred-between-schools", &["education/duration-impossible"]),
    ("conferral-later", &["education/date-order", "education/off-calendar"]),
    ("technology-named-later", &["employment/anachronism"]),
    ("relay-or-internet-phone", &["email/sources-differ"]),
];

/// What is never looked at. Each is brought in, or taken out, by a test of its own; what a name sounds like is the comparison of naming systems.
pub const REFUSED: &[&str] = &[
    "nationality",
    "ethnicity",
    "race",
    "gender",
    "age and birth date",
    "country as a risk, and an address in one country with a school in another",
    "accent, spelling and grammar",
    "text that a machine may have written",
    "browser language",
    "fonts",
    "keyboard",
    "photo",
    "connection counts",
    "a missing profile",
    "a missing social footprint",
    "free e-mail",
    "digits in an address",
    "an internet phone by itself",
    "gaps",
    "short jobs",
    "a fast career",
    "many or famous employers",
    "stated total experience",
    "one referee",
    "postal codes",
    "PO boxes and address-confidentiality programmes",
    "device and IP fingerprints",
    "tokens that follow a browser",
    "keystroke timing",
    "breach look-ups",
    "file-name style",
    "a school on somebody's list of risks",
    "disability, religion, family, service",
];
