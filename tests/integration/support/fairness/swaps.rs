//! One life with its country, its number, its calendar or its school's country changed: what a rule declares to cover changes
//! nothing in its answer, and outside that it says that it did not check.

use super::lives::homes::Home;
use super::lives::people::{person, systems};
use super::lives::{Life, Random, at, month, ordinary, place};
use super::{Answer, Change, answers, changes, each, homes, packs, policies, policy_for};
use corroborate::model::ids::RuleId;
use corroborate::rules::{Perturbation, RULES};
use std::collections::BTreeMap;

/// How often each kind of life is drawn for each swap.
pub const DRAWS: u64 = 4;

/// The swaps that this comparison makes; names are swapped by the paired one.
pub const SWAPS: [(Perturbation, &str); 4] = [
    (Perturbation::Country, "country"),
    (Perturbation::CallingCode, "calling code"),
    (Perturbation::Calendar, "calendar"),
    (Perturbation::SchoolCountry, "school country"),
];

/// What came out.
#[derive(Debug)]
pub struct Swapped {
    /// Pairs compared for each swap.
    pub pairs: u64,
    /// By rule, in how many pairs it noticed something on either side, over all swaps.
    pub spoke: Vec<u32>,
    /// Rule and swap, how many pairs break the declaration, and an example.
    pub broken: BTreeMap<String, (u32, String)>,
}

fn keep(home: Home) -> &'static Home {
    Box::leak(Box::new(home))
}

/// The clock that a pattern of contradiction states for itself.
const OF_A_PATTERN: (i32, i32) = (-360, -360);

/// A home of another country than all of these, whose clock is more than an hour off theirs in any season.
fn apart(from: &[&Home], random: &mut Random) -> &'static Home {
    let far = |one: (i32, i32), other: (i32, i32)| {
        [one.0, one.1].iter().all(|one| [other.0, other.1].iter().all(|other| (one - other).abs() > 60))
    };
    let all: Vec<&'static Home> = homes()
        .into_iter()
        .filter(|home| {
            home.offsets != OF_A_PATTERN
                && from.iter().all(|other| other.code != home.code && far(other.offsets, home.offsets))
        })
        .collect();
    all[random.below(all.len())]
}

/// Countries whose numbers kept for fiction are in blocks that no plan assigns: there a rule can only say that it did not check.
const UNASSIGNED: [&str; 2] = ["FR", "GB"];

/// A home of another country than all of these with a number that the plan has, whatever its clock.
fn abroad_of(from: &[&Home], random: &mut Random) -> &'static Home {
    let other = |home: &&'static Home| from.iter().all(|other| other.code != home.code);
    let all: Vec<&'static Home> =
        homes().into_iter().filter(|home| other(home) && !UNASSIGNED.contains(&home.code)).collect();
    all[random.below(all.len())]
}

/// A life before and after a swap.
pub fn pair(swap: Perturbation, draw: u64, change: Change, system: &'static str) -> [Life; 2] {
    let mut random = Random(draw.wrapping_mul(0x9e37_79b9) ^ swap as u64);
    let all = homes();
    let home = all[random.below(all.len())];
    let abroad = apart(&[home], &mut random);
    let other_home = apart(&[home, abroad], &mut random);
    let [school, other_school] = [(); 2].map(|()| apart(&[abroad], &mut random));
    // The numbers abroad are of two further countries, so that they belong to no place named, whichever is named.
    let named = [home, abroad, other_home, school, other_school];
    let number = abroad_of(&named, &mut random);
    let other_number = abroad_of(&[&named[..], &[number]].concat(), &mut random);
    let abroad = keep(Home { phone: number.phone, ..*abroad });
    let (seed, who) = (random.next(), random.next());
    let live = |home: &'static Home, abroad: &'static Home, school: Option<&'static Home>| {
        let somebody = person(system, &mut Random(who));
        let mut life = ordinary(seed, home, [home, abroad], somebody);
        if let Some(school) = school {
            life.studies()[0]["institution"] = school.schools[0].into();
            life.studies()[0]["location"] = place(school).into();
            // The months are those of the school's own calendar.
            let (begins, ends) = school.terms;
            let last = life.graduated / 12;
            life.studies()[0]["startDate"] = month(at(last - 5, begins)).into();
            life.graduated = at(last - 1, ends);
            life.studies()[0]["endDate"] = month(life.graduated).into();
            life.copy_to_profile();
        }
        change.1(&mut life);
        life
    };
    match swap {
        Perturbation::Name => panic!("names are swapped by the paired comparison"),
        Perturbation::Country => [live(home, abroad, None), live(other_home, abroad, None)],
        Perturbation::CallingCode => {
            let other = keep(Home { phone: other_number.phone, ..*abroad });
            [live(home, abroad, None), live(home, other, None)]
        }
        Perturbation::Calendar => {
            let other = keep(Home { terms: other_home.terms, ..*home });
            [live(home, abroad, None), live(other, abroad, None)]
        }
        Perturbation::SchoolCountry => {
            [live(home, abroad, Some(school)), live(home, abroad, Some(other_school))]
        }
    }
}

/// Runs every swap over every kind of life.
pub fn run() -> Swapped {
    let (changes, systems, policies, packs) = (changes(), systems(), policies(), packs());
    let pairs = changes.len() as u64 * DRAWS;
    let found = each(pairs * SWAPS.len() as u64, |at| {
        let (swap, swap_name) = SWAPS[(at / pairs) as usize];
        let change = changes[(at % pairs) as usize % changes.len()];
        let policy = policy_for(change.0, &policies);
        let lives = pair(swap, at % pairs, change, systems[at as usize % systems.len()]);
        let [before, after]: [Vec<Answer>; 2] =
            lives.each_ref().map(|life| answers(&life.json, policy, &packs).expect("a submission"));
        let mut spoke = Vec::new();
        let mut broken = Vec::new();
        for (number, ((rule, before), after)) in RULES.iter().zip(&before).zip(&after).enumerate() {
            // Months of another calendar at the same school are what this rule sees; its calendar is swapped with the country.
            if rule.id == RuleId::EducationOffCalendar && swap == Perturbation::Calendar {
                continue;
            }
            if !before.grades.is_empty() || !after.grades.is_empty() {
                spoke.push(number);
            }
            let covered = rule.invariant_under.contains(&swap);
            let same = before.grades == after.grades;
            let unchecked = [before, after].iter().any(|answer| answer.unjudged || answer.partly);
            if !(same || !covered && unchecked) {
                broken.push((
                    format!("{} · {swap_name} · {}", rule.id, change.0),
                    format!("{before:?} against {after:?}\n{}\n{}", lives[0].json, lives[1].json),
                ));
            }
        }
        (spoke, broken)
    });
    let mut swapped = Swapped { pairs, spoke: vec![0; RULES.len()], broken: BTreeMap::new() };
    for (spoke, broken) in found {
        for rule in spoke {
            swapped.spoke[rule] += 1;
        }
        for (what, told) in broken {
            swapped.broken.entry(what).or_insert((0, told)).0 += 1;
        }
    }
    swapped
}
