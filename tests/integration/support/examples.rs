//! The examples of the pages, ready to be run.

use crate::rule_pages::{self as pages, Example};
use corroborate::Packs;
use corroborate::data::institutions;
use corroborate::data::institutions::build::{Source, build};
use corroborate::data::universities::{self, Universities};
use corroborate::intake::policy::{default_policy, demonstration};
use corroborate::model::digest::sha256;
use corroborate::model::policy::Policy;
use corroborate::model::value::Value;

/// Calls `run` with an example's submission, policy and packs.
///
/// # Errors
/// One sentence, for an example that cannot be read.
pub fn with<T>(example: &Example, run: impl FnOnce(&Value, &Policy, &Packs<'_>) -> T) -> Result<T, String> {
    let value: Value = serde_json::from_str(&example.json).map_err(|error| format!("not JSON: {error}"))?;
    let policy = match example.policy.as_str() {
        "default" => default_policy(),
        "demonstration" => demonstration(),
        other => return Err(format!("no built-in policy is called {other}")),
    };
    let mut built = Vec::new();
    let mut packs = Packs::none();
    for name in &example.packs {
        if name == "institutions" {
            packs.set_institutions(
                institutions::Pack::read(institutions::DEFAULT)?,
                sha256(institutions::DEFAULT),
            );
            continue;
        }
        if name == "universities" {
            packs.set_universities(Universities::read(universities::DEFAULT)?, sha256(universities::DEFAULT));
            continue;
        }
        if name == "second-majors" {
            built = build_pack(name)?;
            continue;
        }
        let file = pages::root().join(format!("tests/packs/{name}.json"));
        let text = std::fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?;
        let pack = serde_json::from_str(&text).map_err(|error| format!("{name}: not JSON: {error}"))?;
        packs.add(corroborate::pack(&pack).map_err(|error| format!("{name}: {error}"))?);
    }
    if !built.is_empty() {
        packs.set_institutions(institutions::Pack::read(&built)?, sha256(&built));
    }
    Ok(run(&value, &policy, &packs))
}

/// Builds an institution pack from the files of a folder of `tests/packs`.
fn build_pack(folder: &str) -> Result<Vec<u8>, String> {
    let folder = pages::root().join("tests/packs").join(folder);
    let read = |name: &'static str| std::fs::read(folder.join(name)).map(|bytes| (name, bytes));
    let files = ["HD2024.csv", "C2023_A.csv", "C2024_A.csv"].map(read);
    let files: Vec<(&str, Vec<u8>)> =
        files.into_iter().collect::<Result<_, _>>().map_err(|error| error.to_string())?;
    let sources: Vec<Source> = files.iter().map(|(name, bytes)| Source { name, bytes }).collect();
    let (directory, completions) = sources.split_at(1);
    Ok(build(directory, completions)?.bytes)
}
