//! Any JSON checked as an application, replies of the applicant's among its sources: nothing panics, and the score is the ledger's sum.
#![no_main]

use corroborate::intake::policy::default_policy;
use corroborate::{Value, check};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let Ok(value) = serde_json::from_slice::<Value>(data) else { return };
    if let Ok(assessment) = check(&value, &default_policy()) {
        assert_eq!(assessment.score, assessment.ledger.iter().map(|row| row.points).sum::<u32>());
    }
});
