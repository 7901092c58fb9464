//! A file changed before it was made, or made after the application was sent.

use crate::facts::Facts;
use crate::facts::stamp::Stamp;
use crate::model::finding::{Family, Grade, Kind};
use crate::rules::{Observation, Outcome, Rule, Swap, Unmet};

#[allow(missing_docs)]
pub static RULE: Rule = Rule {
    id: "document/impossible-stamps",
    family: Family::Document,
    kind: Kind::Mismatch,
    grade: Grade::Note,
    on: true,
    yields_to: &[],
    data: &[],
    excuses: &[],
    covers: Swap::ALL,
    check,
};

/// Days that two clocks may be apart: dates differ by one around the world, and by another where an offset is lost.
const TOLERANCE: i32 = 1;

fn check(facts: &Facts<'_>, outcome: &mut Outcome) {
    if facts.application.files.is_empty() {
        return outcome.cannot(Unmet::NoFile);
    }
    for file in &facts.application.files {
        let Some(made) = &file.created else {
            outcome.cannot(Unmet::NoStamps);
            continue;
        };
        let Some(created) = Stamp::parse(&made.value) else {
            outcome.cannot(Unmet::UnreadableDate);
            continue;
        };
        match file.modified.as_ref().map(|changed| (changed, Stamp::parse(&changed.value))) {
            None => {}
            Some((_, None)) => outcome.cannot(Unmet::UnreadableDate),
            Some((changed, Some(modified))) => {
                outcome.judge();
                if created.date.earliest().0 - modified.date.latest().0 > TOLERANCE {
                    outcome.notice(
                        Observation::new("changed-before-made", Grade::Note)
                            .with("created", created.date.to_string())
                            .with("modified", modified.date.to_string())
                            .resting_on([&made.evidence, &changed.evidence]),
                    );
                }
            }
        }
        let Some(applied) = facts.applied else {
            outcome.cannot(Unmet::NoToday);
            continue;
        };
        outcome.judge();
        if created.date.earliest().0 - applied.latest().0 > TOLERANCE {
            outcome.notice(
                Observation::new("made-after", Grade::Note)
                    .with("created", created.date.to_string())
                    .with("applied", applied.to_string())
                    .resting_on([&made.evidence]),
            );
        }
    }
}
