//! The report, as Markdown.

use super::changes;
use super::coverage;
use super::excuses;
use super::lives::homes::GROUPS;
use super::lives::kinds::KINDS;
use super::paired::{self, LIVES, SYSTEMS};
use super::refused::{self, ENTRIES};
use super::swaps::{self, DRAWS, SWAPS};
use super::unpaired::{self, PER_GROUP};
use corroborate::model::ids::RuleId;
use corroborate::report::groups::{self, GroupRates, LEVELS};
use corroborate::rules::{Perturbation, RULES};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// The report, with what is wrong in it.
pub fn report() -> (String, Vec<String>) {
    let mut text = String::from(
        "# Fairness\n\nWritten by `cargo xtask generate`; `cargo xtask generate --check` and `tests/integration/fairness.rs` compare it. Every \
         life is invented from a seed, the same on every machine. The tests fail on one discordant pair, one field whose absence \
         raises a level undeclared, or one refused input that changes a result.\n",
    );
    let mut wrong = Vec::new();
    paired_part(&mut text, &mut wrong);
    swapped_part(&mut text, &mut wrong);
    unpaired_part(&mut text, &mut wrong);
    excused_part(&mut text, &mut wrong);
    refused_part(&mut text, &mut wrong);
    coverage_part(&mut text);
    (text, wrong)
}

fn complain(wrong: &mut Vec<String>, what: &str, problems: &BTreeMap<String, (u32, String)>) {
    for (problem, (count, told)) in problems {
        let told: String = told.chars().take(600).collect();
        wrong.push(format!("{what}: {count} × {problem}: {told}"));
    }
}

/// Rules that no generated life lets speak: what they look for stands in kinds of sources, texts or profiles that the lives do not have.
const EXAMPLES_ALONE: &[RuleId] = &[
    RuleId::DocumentInstructionToMachines,
    RuleId::EmailOtherPerson,
    RuleId::EmploymentHistoriesDiffer,
    RuleId::PlaceDeliveryChanged,
    RuleId::PlaceDeliveryOtherPerson,
    RuleId::ProfileSourcesDiffer,
];

fn paired_part(text: &mut String, wrong: &mut Vec<String>) {
    let paired = paired::run();
    complain(wrong, "naming systems", &paired.discordant);
    let [nothing, context, ask, verify] = paired.levels;
    let _ = write!(
        text,
        "\n## One life under many names\n\n{LIVES} lives of {kinds} kinds, honest and contradictory, each lived under {SYSTEMS} of {systems} \
         naming systems and their scripts, every rule switched on: {pairs} checks, **{discordant} discordant pairs** in level, score or \
         rules. Levels of the lives: {nothing} nothing, {context} context, {ask} ask, {verify} verify.\n\nA spouse's mailbox is there \
         three times: by the custom of each system, with one family name, and with a family name of their own.\n\n| rule | lives in which it spoke |\n| --- | --- |\n",
        kinds = changes().len(),
        systems = paired.systems,
        pairs = LIVES * SYSTEMS as u64,
        discordant = paired.discordant.len(),
    );
    for (rule, spoke) in RULES.iter().zip(&paired.spoke) {
        if rule.id == RuleId::EducationSchoolUnknown {
            let _ = writeln!(text, "| `{}` | never a finding |", rule.id);
            continue;
        }
        if *spoke == 0 && EXAMPLES_ALONE.contains(&rule.id) {
            let _ = writeln!(text, "| `{}` | in the examples of its page alone |", rule.id);
            continue;
        }
        if *spoke == 0 {
            wrong.push(format!("no life lets {} speak", rule.id));
        }
        let _ = writeln!(text, "| `{}` | {spoke} |", rule.id);
    }
}

fn swapped_part(text: &mut String, wrong: &mut Vec<String>) {
    let swapped = swaps::run();
    complain(wrong, "swaps", &swapped.broken);
    let _ = write!(
        text,
        "\n## One life in another country\n\nWhat a rule declares its reference data to cover (●) may be swapped without changing its \
         answer; elsewhere (○) it may only say that it did not check. {pairs} pairs for each swap, {DRAWS} of every kind of life: \
         **{broken} broken declarations**. Names are swapped above.\n\n| rule | name |",
        pairs = swapped.pairs,
        broken = swapped.broken.len(),
    );
    for (_, name) in SWAPS {
        let _ = write!(text, " {name} |");
    }
    text.push_str(" pairs in which it spoke |\n| --- | --- | --- | --- | --- | --- | --- |\n");
    for (rule, spoke) in RULES.iter().zip(&swapped.spoke) {
        let sign = |swap: Perturbation| if rule.invariant_under.contains(&swap) { "●" } else { "○" };
        let _ = write!(text, "| `{}` | {} |", rule.id, sign(Perturbation::Name));
        for (swap, _) in SWAPS {
            let _ = write!(text, " {} |", sign(swap));
        }
        let _ = writeln!(text, " {spoke} |");
    }
}

fn unpaired_part(text: &mut String, wrong: &mut Vec<String>) {
    let found = unpaired::run();
    let _ = write!(
        text,
        "\n## Honest irregular lives\n\n{PER_GROUP} honest lives in each of {groups} groups: {kinds} kinds, each with six seeded \
         variations, under the policy for examples. Rates with Wilson's 95 % interval. The chance is that of a difference from the other \
         groups as large as this where there is none: Fisher's exact test, with Holm's correction over all {comparisons} comparisons. \
         `cargo xtask cases` writes the first three variations of each as files, for a look at single lives (`docs/evaluation.md`).\n",
        groups = GROUPS.len(),
        kinds = KINDS.len(),
        comparisons = GROUPS.len() * LEVELS.len(),
    );
    let rates: Vec<GroupRates> = found.iter().map(|group| group.rates.clone()).collect();
    text.push_str(&groups::markdown(&rates));
    for (rates, (at, (_, level))) in
        rates.iter().flat_map(|rates| LEVELS.iter().enumerate().map(move |level| (rates, level)))
    {
        if rates.levels[at].chance < 0.05 {
            wrong.push(format!("{} differs in {level}: {:.3}", rates.group, rates.levels[at].chance));
        }
    }
    let mut flagged: BTreeMap<(&str, &str), u32> = BTreeMap::new();
    for ((kind, rule), count) in found.iter().flat_map(|group| &group.flagged) {
        *flagged.entry((kind, rule)).or_insert(0) += count;
    }
    let total = PER_GROUP * GROUPS.len() as u64;
    let _ = write!(
        text,
        "\nWhat spoke, of {total} lives in all:\n\n| kind of life | rule | lives |\n| --- | --- | --- |\n"
    );
    for ((kind, rule), count) in flagged {
        let _ = writeln!(text, "| {kind} | `{rule}` | {count} |");
    }
}

fn excused_part(text: &mut String, wrong: &mut Vec<String>) {
    let declared = excuses::declared();
    let _ = write!(
        text,
        "\n## Missing is unknown\n\nEvery field of one life of each of the {lives} kinds is taken away, one at a time (in \
         `tests/integration/fairness.rs`): no level rises unless the finding that appears, or the explanation that is lost, declares the field. These \
         are all such declarations, each with the example that shows what it is for and the field of it that is taken away.\n\n\
         | rule or explanation | field | example | taken away |\n| --- | --- | --- | --- |\n",
        lives = changes().len(),
    );
    for excuse in declared {
        let (title, path) = excuse.shown_by.unwrap_or_else(|| {
            wrong.push(format!("no example shows what {} of {} is for", excuse.field, excuse.owner));
            ("–".to_owned(), "–".to_owned())
        });
        let title = title.replace('|', "\\|");
        let _ = writeln!(text, "| `{}` | `{}` | {title} | `{path}` |", excuse.owner, excuse.field);
    }
}

fn refused_part(text: &mut String, wrong: &mut Vec<String>) {
    let changed = refused::run();
    complain(wrong, "refused", &changed);
    let _ = write!(
        text,
        "\n## Refused\n\nEach is brought into (or taken out of) one life of each of the {lives} kinds, honest and contradictory: \
         level, score and rules stay. What a name sounds like is the first part of this report. The types have no place for what has \
         a field of its own; a test reads their schema.\n\n",
        lives = changes().len(),
    );
    for (entry, _) in ENTRIES {
        let _ = writeln!(text, "- {entry}");
    }
}

fn coverage_part(text: &mut String) {
    text.push_str(
        "\n## How much of each naming system is read\n\nIn an address, a profile's address or a file's name every part has to stand in \
         the table of names, or nothing is read and the rule says that it did not check; under a letter's closing one part is enough. \
         Measured on names that no table was made from (eight given, eight family names a system; the product of rarer \
         names, so the shares of everyday names are higher). A low share means that less is compared, never that more is asked.\n\n\
         | naming system | addresses | letters |\n| --- | --- | --- |\n",
    );
    for coverage in coverage::run() {
        let _ = writeln!(text, "| {} | {} % | {} % |", coverage.system, coverage.addresses, coverage.letters);
    }
}
