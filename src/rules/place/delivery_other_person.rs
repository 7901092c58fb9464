//! Equipment would be sent to another complete name, or care of one.

use crate::facts::Facts;
use crate::facts::name::PersonName;
use crate::facts::person::spelled;
use crate::facts::place::{self, Comparison, Level};
use crate::facts::words::TextRange;
use crate::model::evidence::{Evidence, Sourced};
use crate::model::finding::{Family, Grade, Kind};
use crate::model::ids::{Gap, RuleId, sentences::place_delivery_other_person as sentences};
use crate::rules::statements::{against_names, applicant, is_organisation, part, short};
use crate::rules::{Fix, Observation, Perturbation, Rule, RuleContext, SkipReason};

#[allow(missing_docs)]
pub static RULE: Rule = Rule {
    id: RuleId::PlaceDeliveryOtherPerson,
    family: Family::Place,
    kind: Kind::Contradiction,
    grade: Grade::Ask,
    on: true,
    yields_to: &[],
    data: &[],
    // A name that fits, or an organisation of that name, explains it.
    depends_on: &["/job"],
    invariant_under: Perturbation::ALL,
    fixes: &[Fix::BothNames, Fix::LeaveOut],
    check,
};

/// Most deliveries that are looked at.
const MOST: usize = 20;
/// What stands before the name of whom a parcel is left with, in lower case.
const CARE_OF: &[&str] = &[
    "c/o",
    "c / o",
    "care of",
    "z. hd.",
    "z.hd.",
    "zu händen",
    "a/c de",
    "a los cuidados de",
    "aux bons soins de",
];

fn check(facts: &Facts<'_>, context: &mut RuleContext) {
    let addressed = facts.application.deliveries.iter().filter_map(|delivery| {
        let address = delivery.address.as_ref()?;
        let place = care_of(&address.value)?;
        Some((part(&address.evidence, &address.value, place), place.text(&address.value)))
    });
    let named = facts.application.consignees.iter().map(|name| (name.evidence.clone(), name.value.as_str()));
    let mut any = false;
    for (evidence, written) in named.take(MOST).chain(addressed.take(MOST)) {
        any = true;
        look(facts, &evidence, written, context);
    }
    if !any {
        context.skip(SkipReason::NoConsignee);
    }
}

fn look(facts: &Facts<'_>, evidence: &Evidence, written: &str, context: &mut RuleContext) {
    let Some(name) = person(facts, written) else { return context.skip(SkipReason::IncomparableName) };
    match against_names(facts, &name) {
        Err(why) => context.skip(why),
        Ok(different) => {
            context.mark_checked();
            if different && !is_organisation(facts, &name) {
                let names = facts.names.iter().map(|name: &Sourced<PersonName>| &name.evidence);
                // Somebody else in another country than every residence does not hand it on in the evening.
                let abroad = !facts.residences.is_empty()
                    && !facts.deliveries.is_empty()
                    && facts.deliveries.iter().all(|delivery| {
                        facts.residences.iter().all(|home| {
                            place::compare(&delivery.value, &home.value)
                                == Comparison::Different(Level::Country)
                        })
                    });
                let grade = if abroad { Grade::Ask } else { Grade::Note };
                context.report(
                    Observation::new(sentences::OTHER, grade)
                        .with(Gap::Consignee, short(evidence))
                        .with(Gap::Name, applicant(facts))
                        .resting_on([evidence])
                        .resting_on(names),
                );
            }
        }
    }
}

/// A complete name of a person; nothing for a company, a desk or a shop.
fn person(facts: &Facts<'_>, written: &str) -> Option<PersonName> {
    if let Some(found) = spelled(&facts.reader, written) {
        // As it is written: a hyphen joins the parts of one name here.
        return Some(facts.reader.parse(written)).filter(PersonName::is_complete).or(Some(found.name));
    }
    let is_latin = written.chars().any(|letter| letter.is_ascii_alphabetic());
    Some(facts.reader.parse(written)).filter(|name| !is_latin && name.is_complete())
}

/// The name that follows "c/o" in an address: up to the next comma, line or number.
fn care_of(address: &str) -> Option<TextRange> {
    let lower = address.to_lowercase();
    // Letters that are longer in lower case would move the place.
    if lower.len() != address.len() {
        return None;
    }
    let (at, sign) = CARE_OF.iter().find_map(|sign| Some((lower.find(sign)?, sign)))?;
    let start = at + sign.len();
    let rest = address.get(start..)?;
    let rest = rest.trim_start_matches([' ', ':', '.']);
    let end = rest
        .find(|letter: char| ",;\n\r|(".contains(letter) || letter.is_ascii_digit())
        .unwrap_or(rest.len());
    let name = rest.get(..end)?.trim_end();
    (!name.is_empty()).then(|| TextRange::of(address, name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_after_care_of_is_found() {
        for (address, expected) in [
            ("c/o Amara Okafor, 12 Oak Street", Some("Amara Okafor")),
            ("12 Oak Street, C/O Amara Okafor", Some("Amara Okafor")),
            ("Eichenweg 4, c/o: Nowak", Some("Nowak")),
            ("12 Oak Street", None),
            ("c/o", None),
        ] {
            assert_eq!(care_of(address).map(|place| place.text(address)), expected, "{address}");
        }
    }
}
