//! The applicant moved: an older address, number or clock belongs to where they were.

use super::places;
use super::{Explanation, Material, former_home, wording};
use crate::data::phrases::Topic;
use crate::facts::stated::Statement;
use crate::model::evidence::Evidence;
use crate::model::ids::{ExplanationId, RuleId};
use crate::rules::RuleFinding;

#[allow(missing_docs)]
pub static EXPLANATION: Explanation = Explanation {
    id: ExplanationId::Moved,
    explains: &[
        RuleId::DocumentClockElsewhere,
        RuleId::PhoneAreaElsewhere,
        RuleId::PhoneCountryElsewhere,
        RuleId::PhoneForeignGrouping,
        RuleId::PhoneSourcesDiffer,
        RuleId::PlaceClockElsewhere,
        RuleId::PlaceDeliveryChanged,
        RuleId::PlaceDeliveryElsewhere,
        RuleId::PlaceSourcesDiffer,
    ],
    depends_on: &["/text", "/answers", "/basics/summary", "/basics/label", "/work", "/education"],
    support,
};

fn support(material: &Material<'_>, finding: &RuleFinding) -> Vec<Evidence> {
    if material.denied(Topic::Moved) {
        return Vec::new();
    }
    let plain =
        material.said(Topic::Moved).into_iter().filter(|statement| fits(material, finding, statement, false));
    let placed = material
        .said(Topic::MovedTo)
        .into_iter()
        .filter(|statement| fits(material, finding, statement, true));
    let mut support: Vec<Evidence> =
        plain.chain(placed).map(|statement| statement.evidence.clone()).collect();
    if finding.rule.id == RuleId::PlaceSourcesDiffer {
        support.extend(former_home::support(material.facts, finding));
    }
    support
}

/// Words after "I moved" that are moved, or that say whereto without a place: a shift, a team, another task.
const OTHER_MOVES: &[&str] = &[
    "a", "all", "an", "around", "data", "fast", "forward", "from", "her", "his", "into", "its", "my", "on",
    "onto", "our", "over", "past", "people", "quickly", "teams", "the", "their", "through", "to", "toward",
    "towards", "up", "your", "between",
];

/// The same where a place is named: what is moved there is no person.
const MOVED_THINGS: &[&str] = &["all", "data", "her", "his", "its", "our", "teams", "the", "their", "your"];

/// Words right before "moved to" in whose clause the writer moves.
const WRITER: &[&str] = &[
    "also",
    "am",
    "and",
    "are",
    "been",
    "eventually",
    "family",
    "finally",
    "had",
    "have",
    "having",
    "i",
    "i've",
    "i’ve",
    "just",
    "later",
    "permanently",
    "recently",
    "since",
    "then",
    "after",
    "before",
    "we",
    "we've",
    "we’ve",
];

/// Whether it is the writer who moves: a firm moves as well.
fn is_of_people(statement: &Statement) -> bool {
    let is_thing = next_word(statement).is_some_and(|next| MOVED_THINGS.contains(&next.as_str()));
    let bare = ["moved ", "moving ", "relocated ", "relocating "]
        .iter()
        .any(|verb| statement.phrase.starts_with(verb));
    let subject = statement
        .before
        .rsplit([',', ':', '('])
        .next()
        .and_then(|clause| clause.split_whitespace().next_back());
    !(is_thing && is_english(statement))
        && (!bare || subject.is_none_or(|word| WRITER.contains(&word.to_lowercase().as_str())))
}

/// Whether a phrase without a place says that somebody lives elsewhere now.
fn is_a_move_of_house(statement: &Statement) -> bool {
    let other = next_word(statement).is_some_and(|next| OTHER_MOVES.contains(&next.as_str()));
    let ends_open = statement.phrase.ends_with(" to") || statement.phrase.ends_with(" nach");
    !(ends_open || other && is_english(statement))
}

/// Parts of a firm that are written like places. Source: own list, November 2026.
const DEPARTMENTS: &[&str] = &[
    "accounting",
    "accounts",
    "admin",
    "administration",
    "business",
    "customer",
    "data",
    "design",
    "development",
    "devops",
    "distribution",
    "engineering",
    "finance",
    "growth",
    "hr",
    "human",
    "it",
    "kitchen",
    "legal",
    "logistics",
    "maintenance",
    "management",
    "marketing",
    "operations",
    "people",
    "platform",
    "procurement",
    "product",
    "production",
    "qa",
    "quality",
    "research",
    "sales",
    "security",
    "service",
    "services",
    "support",
    "team",
    "tech",
];

/// Whether "to" or "from" and a name follow that may be a place's although no table has it, and is no employer's and no department's.
fn is_to_a_name(material: &Material<'_>, statement: &Statement) -> bool {
    let clause = statement.rest.split([',', '.', ';', '!', '?', '\n', ':', '(']).next().unwrap_or_default();
    let mut words =
        clause.split_whitespace().skip_while(|word| matches!(*word, "back" | "over" | "house" | "home"));
    if !matches!(words.next(), Some("to" | "from")) {
        return false;
    }
    let name = words.next().unwrap_or_default();
    let capital = name.chars().next().is_some_and(char::is_uppercase);
    let name = name.to_lowercase();
    let mut employers = material.facts.application.roles.iter().filter_map(|role| role.employer.as_ref());
    capital
        && !wording::has(&name, DEPARTMENTS)
        && !employers.any(|employer| employer.value.to_lowercase().starts_with(name.as_str()))
}

fn is_english(statement: &Statement) -> bool {
    ["mov", "relocat"].iter().any(|verb| statement.phrase.contains(verb))
}

/// The word after the phrase in its clause, in lower case.
fn next_word(statement: &Statement) -> Option<String> {
    let clause = statement.rest.split([',', '.', ';', '!', '?', '\n', ':', '(']).next().unwrap_or_default();
    clause.split_whitespace().next().map(str::to_lowercase)
}

/// Whether the places that a statement names are those that the finding sets apart: one of them, or two where it names two.
fn fits(material: &Material<'_>, finding: &RuleFinding, statement: &Statement, needs_place: bool) -> bool {
    if !is_of_people(statement) {
        return false;
    }
    let named = places::named_after(statement);
    let sides = places::sides(material, finding);
    let mut homes = places::homes_named(material, statement).into_iter();
    if named.len() < 2 && homes.any(|home| sides.iter().any(|side| side.holds(&home))) {
        return true;
    }
    if named.is_empty() {
        return !needs_place && (is_a_move_of_house(statement) || is_to_a_name(material, statement));
    }
    if sides.is_empty() {
        return true;
    }
    let met = sides.iter().filter(|side| named.iter().any(|place| side.holds(place))).count();
    met >= named.len().min(2).min(sides.len())
}
