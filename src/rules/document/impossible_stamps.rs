//! A file changed before it was made, or made after the application was sent.

use crate::facts::Facts;
use crate::facts::stamp::Stamp;
use crate::model::finding::{Family, Grade, Kind};
use crate::model::ids::{Gap, RuleId, sentences::document_impossible_stamps as sentences};
use crate::rules::{Fix, Observation, Perturbation, Rule, RuleContext, SkipReason};

#[allow(missing_docs)]
pub static RULE: Rule = Rule {
    id: RuleId::DocumentImpossibleStamps,
    family: Family::Document,
    kind: Kind::Mismatch,
    grade: Grade::Note,
    on: true,
    yields_to: &[],
    data: &[],
    depends_on: &[],
    invariant_under: Perturbation::ALL,
    fixes: &[Fix::SwapDates, Fix::LeaveOut],
    check,
};

/// Days that two clocks may be apart: dates differ by one around the world, and by another where an offset is lost.
const TOLERANCE: i32 = 1;

fn check(facts: &Facts<'_>, context: &mut RuleContext) {
    if facts.application.files.is_empty() {
        return context.skip(SkipReason::NoFile);
    }
    for file in &facts.application.files {
        let Some(made) = &file.created else {
            context.skip(SkipReason::NoStamps);
            continue;
        };
        let Some(created) = Stamp::parse(&made.value) else {
            context.skip(SkipReason::UnreadableDate);
            continue;
        };
        match file.modified.as_ref().map(|changed| (changed, Stamp::parse(&changed.value))) {
            None => {}
            Some((_, None)) => context.skip(SkipReason::UnreadableDate),
            Some((changed, Some(modified))) => {
                context.mark_checked();
                if created.date.earliest().0 - modified.date.latest().0 > TOLERANCE {
                    context.report(
                        Observation::new(sentences::CHANGED_BEFORE_MADE, Grade::Note)
                            .with(Gap::Created, created.date.to_string())
                            .with(Gap::Modified, modified.date.to_string())
                            .resting_on([&made.evidence, &changed.evidence]),
                    );
                }
            }
        }
        let Some(applied) = facts.applied else {
            context.skip(SkipReason::NoToday);
            continue;
        };
        context.mark_checked();
        if created.date.earliest().0 - applied.latest().0 > TOLERANCE {
            context.report(
                Observation::new(sentences::MADE_AFTER, Grade::Note)
                    .with(Gap::Created, created.date.to_string())
                    .with(Gap::Applied, applied.to_string())
                    .resting_on([&made.evidence]),
            );
        }
    }
}
