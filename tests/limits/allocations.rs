//! How much memory one check takes: counts that do not depend on the machine.

use corroborate::intake::policy::default_policy;
use corroborate::model::value::Value;
use corroborate::{Packs, check, find_counterfactuals};

const APPLICATION: &str = include_str!("../../benches/check/application.json");

/// Two pages of résumé with form, profile and letter: what a recruiter's panel checks on every keystroke in its editor.
#[test]
fn a_check_of_two_pages_stays_within_its_memory() {
    let application: Value = serde_json::from_str(APPLICATION).unwrap();
    let policy = default_policy();
    // What is made once for all checks is made here.
    let findings = check(&application, &policy).unwrap().findings.len();
    let counted = allocation_counter::measure(|| drop(check(&application, &policy).unwrap()));
    println!("a check: {counted:?}");
    // Two thirds are of the letter, which is cut into words and held against the patterns of its language.
    assert!(counted.count_total <= 9_500, "{counted:?}");
    assert!(counted.bytes_max <= 400_000, "{counted:?}");
    assert_eq!(counted.bytes_current, 0, "a check keeps memory: {counted:?}");
    for finding in 0..findings {
        let cleared = || drop(find_counterfactuals(&application, &policy, &Packs::none(), finding).unwrap());
        let counted = allocation_counter::measure(cleared);
        println!("what clears finding {finding}: {counted:?}");
        assert!(counted.count_total <= 60_000, "{counted:?}");
        assert!(counted.bytes_max <= 430_000, "{counted:?}");
    }
}
