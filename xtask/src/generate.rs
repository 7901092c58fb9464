//! Every generated file that is committed, behind one task.

use crate::pages;
use crate::tools::{self, Outcome};

/// Whether generated files are written or compared.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// Write them.
    Write,
    /// Fail when one would change.
    Check,
}

/// A generator: its name and what it does.
type Generator = (&'static str, fn(Mode) -> Outcome);

/// Every generator, in the order in which they run.
const GENERATORS: &[Generator] = &[
    ("words and catalogue, from the pages beside rules and stories", words),
    ("the corpus's expected assessments", expected_assessments),
];

/// Runs every generator.
pub fn run(mode: Mode) -> Outcome {
    let mut failed = Vec::new();
    for (name, generator) in GENERATORS {
        tools::say(&format!("generating {name}"));
        if let Err(error) = generator(mode) {
            tools::say(&error.to_string());
            failed.push(*name);
        }
    }
    if failed.is_empty() { Ok(()) } else { Err(format!("generate: {}", failed.join(", ")).into()) }
}

fn words(mode: Mode) -> Outcome {
    Ok(pages::generate(mode == Mode::Check)?)
}

/// Writes what the native build gives for each case of `tests/corpus`; the test itself does the comparing.
fn expected_assessments(mode: Mode) -> Outcome {
    let mut test = tools::cargo();
    test.args(["test", "--quiet", "--features", "cli,schema", "--test", "corpus"]);
    if mode == Mode::Write {
        test.env("WRITE_EXPECTED", "1");
    }
    tools::run(&mut test)
}
