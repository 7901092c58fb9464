//! An account's oldest activity is older than the account.

use crate::facts::Facts;
use crate::model::application::Fact;
use crate::model::finding::{Family, Grade, Kind};
use crate::model::ids::{Gap, RuleId, sentences::profile_older_than_account as sentences};
use crate::rules::{Fix, Observation, Perturbation, Rule, RuleContext, SkipReason};

#[allow(missing_docs)]
pub static RULE: Rule = Rule {
    id: RuleId::ProfileOlderThanAccount,
    family: Family::Profile,
    kind: Kind::Contradiction,
    grade: Grade::Note,
    on: true,
    yields_to: &[],
    data: &[],
    depends_on: &[],
    invariant_under: Perturbation::ALL,
    fixes: &[Fix::SwapDates, Fix::LeaveOut],
    check,
};

fn check(facts: &Facts<'_>, context: &mut RuleContext) {
    if facts.application.accounts.is_empty() {
        context.skip(SkipReason::NoAccountFacts);
    }
    for account in &facts.application.accounts {
        match (&account.created, &account.first_activity) {
            (Fact::Present(created), Fact::Present(first)) => {
                context.mark_checked();
                if first.value.certainly_before(created.value) {
                    context.report(
                        Observation::new(sentences::OLDER, Grade::Note)
                            .with(Gap::Created, created.value.to_string())
                            .with(Gap::First, first.value.to_string())
                            .resting_on([&created.evidence, &first.evidence]),
                    );
                }
            }
            (Fact::Unreadable(_), _) | (_, Fact::Unreadable(_)) => context.skip(SkipReason::UnreadableDate),
            _ => context.skip(SkipReason::NoAccountFacts),
        }
    }
}
