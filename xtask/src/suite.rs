//! Runs every test and adds up what the runners count.

use crate::tools::{self, Outcome};
use crate::{browser, build};
use std::io::{BufRead, BufReader, Write};
use std::process::{Command, Stdio};

/// What one or more runners counted.
#[derive(Debug, Default, PartialEq)]
struct Counts {
    passed: u64,
    failed: u64,
}

/// Sets everything up and runs every test: native, the package in Node, the page in headless Chromium.
pub fn run() -> Outcome {
    let chromium = browser::find()?;
    build()?;
    let mut counts = Counts::default();
    let mut broken = Vec::new();
    let mut suite = |name: &'static str, command: &mut Command| {
        tools::say(&format!("testing {name}"));
        match count(command, &mut counts) {
            Ok(true) => (),
            Ok(false) => broken.push(name),
            Err(error) => {
                tools::say(&error.to_string());
                broken.push(name);
            }
        }
    };
    let mut native = tools::cargo();
    native.args(["test", "--workspace", "--features", "cli,oracle,schema", "--no-fail-fast"]);
    suite("native", &mut native);
    suite("the package in Node", &mut node_tests("package")?);
    suite("numbers beside google-libphonenumber", &mut node_tests("phone")?);
    suite("the page in Chromium", node_tests("page")?.env("CHROMIUM", &chromium));
    suite("files in Chromium", node_tests("reading")?.env("CHROMIUM", &chromium));
    suite("the extension in Chromium", node_tests("extension")?.env("CHROMIUM", &chromium));
    suite("the embed in Chromium", node_tests("embed")?.env("CHROMIUM", &chromium));
    // A runner that failed without counting a failure did not run to its end: its sum would not be true.
    if broken.is_empty() || counts.failed > 0 {
        println!("{} passed, {} failed", counts.passed, counts.failed);
    }
    if broken.is_empty() && counts.failed == 0 {
        Ok(())
    } else {
        Err(format!("failed: {}", broken.join(", ")).into())
    }
}

/// Node's own runner over the test files of a folder below `tests`.
fn node_tests(folder: &str) -> Outcome<Command> {
    let files = tools::files(&tools::root().join("tests").join(folder), ".test.mjs")?;
    if files.is_empty() {
        return Err(format!("tests/{folder} holds no test").into());
    }
    let mut command = tools::node();
    command.args(["--test", "--test-reporter=spec", "--test-concurrency=1"]).args(files);
    Ok(command)
}

/// Runs a test runner, passes on what it prints and adds what it counts. False when it failed.
fn count(command: &mut Command, counts: &mut Counts) -> Outcome<bool> {
    let mut child =
        command.stdout(Stdio::piped()).spawn().map_err(|error| tools::missing(command, &error))?;
    let mut lines = BufReader::new(child.stdout.take().ok_or("no output to read")?);
    let mut line = Vec::new();
    let mut before = Counts::default();
    while lines.read_until(b'\n', &mut line)? > 0 {
        std::io::stdout().write_all(&line)?;
        read_count(&String::from_utf8_lossy(&line), &mut before);
        line.clear();
    }
    let success = child.wait()?.success();
    if before.passed + before.failed == 0 {
        return Err(format!("{} counted no test", tools::shown(command)).into());
    }
    counts.passed += before.passed;
    counts.failed += before.failed;
    Ok(success)
}

/// Adds a closing line of Cargo's or Node's runner; other lines count nothing.
fn read_count(line: &str, counts: &mut Counts) {
    let words: Vec<&str> = line.split_whitespace().collect();
    let number = |word: &str| word.parse::<u64>().unwrap_or(0);
    match words.as_slice() {
        ["test", "result:", _, passed, "passed;", failed, "failed;", ..] => {
            counts.passed += number(passed);
            counts.failed += number(failed);
        }
        ["ℹ", "pass", passed] => counts.passed += number(passed),
        ["ℹ", "fail" | "cancelled", failed] => counts.failed += number(failed),
        _ => (),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn closing_lines_are_added_up() {
        let mut counts = Counts::default();
        for line in [
            "running 3 tests",
            "test result: FAILED. 2 passed; 1 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s",
            "ℹ tests 7",
            "ℹ pass 5",
            "ℹ fail 1",
            "ℹ cancelled 1",
            "ℹ skipped 0",
        ] {
            read_count(line, &mut counts);
        }
        assert_eq!(counts, Counts { passed: 7, failed: 3 });
    }
}
