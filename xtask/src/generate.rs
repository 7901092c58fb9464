//! Every generated file that is committed, behind one task.

use crate::data_tables;
use crate::disposable_table;
use crate::name_tables;
use crate::numbering_plan;
use crate::pages;
use crate::place_tables;
use crate::tools::{self, Outcome};
use std::path::PathBuf;
use std::process::Command;

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
    ("words and catalogue, from the pages beside rules and explanations", words),
    ("the browser's tables, from the lists of words", tables),
    ("the numbering plan", numbering),
    ("tables of names", names),
    ("tables of places and clocks", places),
    ("table of throw-away mail domains", disposable_mail),
    ("pack of the world's universities", universities),
    (
        "what the corpus, the files and the command line come to, the schemas, the honest cases' digests and the tables of rates",
        expected,
    ),
    ("the report on fairness", fairness),
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

fn tables(mode: Mode) -> Outcome {
    data_tables::generate(mode == Mode::Check)
}

fn numbering(mode: Mode) -> Outcome {
    tools::say(&numbering_plan::generate(mode == Mode::Check)?);
    Ok(())
}

/// As for places: compared with the sources where they are, else with the digest.
fn names(mode: Mode) -> Outcome {
    let lists = data();
    let check = mode == Mode::Check || lists.is_none();
    tools::say(&name_tables::generate(&lists.unwrap_or_default(), check)?);
    Ok(())
}

/// The large source files are not committed; without them the tables themselves are compared with their digest.
fn places(mode: Mode) -> Outcome {
    let sources = data();
    let check = mode == Mode::Check || sources.is_none();
    tools::say(&place_tables::generate(sources.as_deref(), check)?);
    Ok(())
}

fn disposable_mail(mode: Mode) -> Outcome {
    let source = data();
    let check = mode == Mode::Check || source.is_none();
    tools::say(&disposable_table::generate(source.as_deref(), check)?);
    Ok(())
}

/// Makes the pack of the reviewed list, by the command that makes any.
fn universities(mode: Mode) -> Outcome {
    let root = tools::root();
    let pack = root.join("src/data/universities/default.pack");
    let made = root.join("target/universities.pack");
    let mut command = tools::cargo();
    command.args(["run", "--quiet", "--features", "cli", "--", "pack", "universities"]);
    command.arg(root.join("data/universities.txt")).arg("--output").arg(&made);
    tools::run(&mut command)?;
    let bytes = tools::read_bytes(&made)?;
    match mode {
        Mode::Write => tools::write(&pack, bytes),
        Mode::Check if tools::read_bytes(&pack)? == bytes => Ok(()),
        Mode::Check => {
            Err("src/data/universities/default.pack is not what data/universities.txt gives".into())
        }
    }
}

/// The folder of the large source files, from `CORROBORATE_DATA`.
fn data() -> Option<PathBuf> {
    std::env::var_os("CORROBORATE_DATA").map(PathBuf::from)
}

/// Writes what the native build gives for each case of `tests/corpus` and each file of `tests/files`, what the commands of `README.md` and
/// `tests/command_line` print, the schemas of the types, samples and digests of the generator's honest cases
/// and, in `docs/evaluation.md`, what labelled cases and honest timelines come to, and where text and fields differ; the tests themselves do the comparing.
fn expected(mode: Mode) -> Outcome {
    written_by(
        &[
            "as_text::",
            "cases::",
            "command_line::",
            "corpus::",
            "files::every_kind_of_file",
            "schemas::",
            "timelines::",
        ],
        mode,
    )
}

/// Runs modules of tests that write what is committed, or compare it; one at a time, because some write the same file.
fn written_by(tests: &[&str], mode: Mode) -> Outcome {
    let mut test = tools::cargo();
    test.args(["test", "--quiet", "--features", "cli,oracle,schema", "--test", "integration", "--"]);
    test.args(["--test-threads", "1"]).args(tests);
    tools::run(snapshots(&mut test, mode))
}

/// Tells tests whether they write what is committed or compare it: files by `SNAPSHOTS`, what commands print by `TRYCMD`.
fn snapshots(test: &mut Command, mode: Mode) -> &mut Command {
    if mode == Mode::Write {
        test.env("SNAPSHOTS", "overwrite").env("TRYCMD", "overwrite");
    }
    test
}

/// Makes every labelled case again, the generated honest ones too, where `corroborate evaluate` can read them.
pub fn cases() -> Outcome {
    written_by(&["cases::"], Mode::Check)?;
    tools::say(&format!("corroborate evaluate {}", tools::target()?.join("tmp/cases").display()));
    Ok(())
}

/// Writes `docs/fairness.md`, or compares it with what comes out; either fails on anything that the report should not hold.
fn fairness(mode: Mode) -> Outcome {
    let mut test = tools::cargo();
    test.args(["test", "--quiet", "--features", "cli,oracle,schema", "--test", "integration", "--"]);
    test.args(["--ignored", "the_committed_report"]);
    tools::run(snapshots(&mut test, mode))
}
