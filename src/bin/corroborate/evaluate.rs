//! Labelled cases to a table of rates with intervals: files with their expectation beside them, or lines that hold their own.

use super::arguments::{Evaluate, Format};
use super::{Stop, With, check_one, content, packs, policy, today, write_json};
use corroborate::model::evidence::quotable;
use corroborate::model::labelled::Expectation;
use corroborate::model::value::Value as Json;
use corroborate::report::evaluation::{self, Tally};
use corroborate::{InputError, intake};
use std::io::Write;
use std::path::{Path, PathBuf};

/// Runs every labelled case of a folder and prints the table.
pub fn run(arguments: &Evaluate, format: Format, out: &mut impl Write) -> Result<(), Stop> {
    let folder = &arguments.folder;
    let mut files = Vec::new();
    submissions(folder, &mut files)?;
    if files.is_empty() {
        return Err(Stop::Usage(format!(
            "{}: no NAME.json or NAME.jsonl with a NAME.expect.json",
            folder.display()
        )));
    }
    files.sort();
    let basis = &arguments.basis;
    let given = policy(basis)?;
    let contents = basis.packs.iter().map(content).collect::<Result<Vec<_>, _>>()?;
    let packs = packs(basis, &contents)?;
    let with = With {
        policy: &given,
        packs: &packs,
        today: &today(basis.as_of.as_deref()),
        is_today_asked_for: basis.as_of.is_some(),
        clear: false,
        language: &corroborate::ENGLISH,
    };
    let mut tally = Tally::default();
    for file in files {
        let name = quotable(&file.strip_prefix(folder).unwrap_or(&file).with_extension("").to_string_lossy());
        if let Err(message) = labelled(&name, &file, basis.policy.is_some(), &with, &mut tally) {
            tally.unread(&name, quotable(&message));
        }
    }
    let evaluation = tally.evaluation();
    match format {
        Format::Json => write_json(out, &evaluation),
        Format::Markdown => Ok(out.write_all(evaluation::markdown(&evaluation).as_bytes())?),
        Format::Text => Ok(out.write_all(evaluation::text(&evaluation).as_bytes())?),
        Format::Html => Err(Stop::Usage("evaluate writes text, json or markdown".to_owned())),
    }
}

/// Whether a file holds one case a line.
fn is_lines(file: &Path) -> bool {
    file.extension().is_some_and(|extension| extension == "jsonl")
}

/// Every file of submissions in a folder and its folders that has or should have an expectation beside it.
fn submissions(folder: &Path, found: &mut Vec<PathBuf>) -> Result<(), Stop> {
    let named = |error: std::io::Error| Stop::Usage(format!("{}: {error}", folder.display()));
    for entry in std::fs::read_dir(folder).map_err(named)? {
        let entry = entry.map_err(named)?;
        let path = entry.path();
        // A link to a folder could lead round in a circle.
        if entry.file_type().map_err(named)?.is_dir() {
            submissions(&path, found)?;
        } else if is_lines(&path)
            || path.extension().is_some_and(|extension| extension == "json")
                && !path.to_string_lossy().ends_with(".expect.json")
        {
            found.push(path);
        }
    }
    Ok(())
}

fn bytes(file: &Path) -> Result<Vec<u8>, String> {
    #[allow(clippy::disallowed_methods, reason = "the command line reads the files that it is given")]
    std::fs::read(file).map_err(|error| format!("{}: {error}", file.display()))
}

fn json(file: &Path, content: &[u8]) -> Result<Json, String> {
    serde_json::from_slice(content.strip_prefix(b"\xef\xbb\xbf").unwrap_or(content))
        .map_err(|error| format!("{}: not JSON: {error}", file.display()))
}

/// Checks the cases of one file, under the policy that they are written for unless another was asked for. A line that is no
/// submission is counted as unread and stops no other.
fn labelled(
    name: &str,
    file: &Path,
    is_policy_asked_for: bool,
    with: &With<'_>,
    tally: &mut Tally,
) -> Result<(), String> {
    let beside = file.with_extension("expect.json");
    let own_labels = is_lines(file) && !beside.exists();
    let read = |label: &Json, how: fn(&Json) -> Result<Expectation, InputError>| {
        how(label).map_err(|error| error.to_string())
    };
    let expected = match own_labels {
        true => None,
        false => Some(read(&json(&beside, &bytes(&beside)?)?, intake::labelled::expectation)?),
    };
    // Lines with labels of their own hold reserved numbers and domains, which that policy takes for ordinary ones.
    let written_for = match &expected {
        None => Some("demonstration".to_owned()),
        Some(expected) => expected.policy.clone(),
    };
    let own = match written_for {
        Some(name) if !is_policy_asked_for => {
            Some(corroborate::policy(&Json::Text(name)).map_err(|error| error.to_string())?)
        }
        _ => None,
    };
    let with = With { policy: own.as_ref().unwrap_or(with.policy), ..*with };
    let content = bytes(file)?;
    if let (false, Some(expected)) = (is_lines(file), &expected) {
        return one(name, expected, json(file, &content), &with, tally);
    }
    for (position, line) in content.split(|byte| *byte == b'\n').enumerate() {
        if line.trim_ascii().is_empty() {
            continue;
        }
        let record = json(file, line);
        let told = match record.as_ref().ok().and_then(|record| record.field("id")) {
            Some(Json::Text(id)) => quotable(id),
            _ => format!("line {}", position + 1),
        };
        let case = format!("{name}: {told}");
        let counted = match &expected {
            Some(expected) => one(&case, expected, record, &with, tally),
            None => record.and_then(|line| {
                let expected = read(&line, intake::labelled::of_line)?;
                let application = line.field("application").cloned().unwrap_or(Json::Null);
                one(&case, &expected, Ok(application), &with, tally)
            }),
        };
        if let Err(message) = counted {
            tally.unread(&case, quotable(&message));
        }
    }
    Ok(())
}

fn one(
    case: &str,
    expected: &Expectation,
    record: Result<Json, String>,
    with: &With<'_>,
    tally: &mut Tally,
) -> Result<(), String> {
    let checked = check_one(record?, with).map_err(|error| error.to_string())?;
    tally.add(case, expected, with.policy, &checked.assessment);
    Ok(())
}
