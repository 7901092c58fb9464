//! Everything that is done to the project: setting up, building, testing, serving.

mod browser;
mod budgets;
mod data_tables;
mod disposable_table;
mod embed;
mod extension;
mod files_engine;
mod generate;
mod gzip;
#[allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    clippy::unwrap_used,
    reason = "a generator that meets data that it does not expect should stop at once"
)]
mod name_tables;
#[allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    clippy::unwrap_used,
    reason = "a generator that meets data that it does not expect should stop at once"
)]
mod numbering_plan;
mod package;
mod page;
#[allow(dead_code, reason = "the test that runs the examples of the pages reads them with the same code")]
mod pages;
#[allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    clippy::unwrap_used,
    reason = "a generator that meets data that it does not expect should stop at once"
)]
mod place_tables;
mod serve;
mod suite;
mod tools;

use std::env;
use std::process::ExitCode;
use tools::Outcome;

const HELP: &str = "\
cargo xtask TASK

  demo [--no-serve] [--port N]   set everything up, build, check an example, serve the training page
  serve [--port N]               serve what was built: the training page, and a career site to try
  test                           set everything up, run every test: native, package in Node, page in Chromium
  build                          the npm package in pkg/; the training page, the embed and the browser extension in pkg/dist/
  build embed                    what a career site embeds, and the package's form fields, alone
  build files                    the engine that reads files and its workers alone
  cases                          make every labelled case again, for `corroborate evaluate`
  generate [--check | tables]    write every generated file again; with --check, fail when one would change; with tables, the browser's alone
  gzip                           compress standard input to standard output, for the training page
  budgets                        compare the sizes of what was built, and of the check alone, with benches/budgets.toml
";

fn main() -> ExitCode {
    let words: Vec<String> = env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let outcome = match words.as_slice() {
        ["demo", options @ ..] => demo(options),
        ["serve"] => serve_built(None),
        ["serve", "--port", number] => port(number).and_then(|port| serve_built(Some(port))),
        ["test"] => suite::run(),
        ["build"] => build(),
        ["build", "embed"] => embed::build(),
        ["build", "files"] => files_engine::build(),
        ["cases"] => generate::cases(),
        ["generate"] => generate::run(generate::Mode::Write),
        ["generate", "tables"] => data_tables::generate(false),
        ["generate", "--check"] => generate::run(generate::Mode::Check),
        ["budgets"] => budgets::check(),
        ["gzip"] => gzip::run(),
        [] | ["help" | "--help" | "-h"] => {
            print!("{HELP}");
            Ok(())
        }
        other => Err(format!("no such task: {}\n\n{HELP}", other.join(" ")).into()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("xtask: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Builds what ships: the package, the page and the extension.
fn build() -> Outcome {
    package::build()?;
    // What compares a form with a file carries the reader of files.
    files_engine::build()?;
    embed::build()?;
    page::build()?;
    extension::build()
}

/// Serves what was built until the process is stopped.
fn serve_built(port: Option<u16>) -> Outcome {
    serve::serve(&tools::package_folder().join("dist"), port)
}

fn port(number: &str) -> Outcome<u16> {
    number.parse().map_err(|_| format!("--port {number}: not a port number").into())
}

/// The whole path on the reader's own machine: an example in the terminal, then the page.
fn demo(options: &[&str]) -> Outcome {
    let mut serving = true;
    let mut port = None;
    let mut rest = options;
    loop {
        rest = match rest {
            [] => break,
            ["--no-serve", rest @ ..] => {
                serving = false;
                rest
            }
            ["--port", number, rest @ ..] => {
                port = Some(self::port(number)?);
                rest
            }
            [other, ..] => return Err(format!("demo: no such option: {other}").into()),
        };
    }
    build()?;
    tools::say("checking www/examples/contradictory.json on the command line");
    let example = ["check", "www/examples/contradictory.json", "--policy", "demonstration"];
    tools::run(
        tools::cargo()
            .args(["run", "--quiet", "--features", "cli", "--bin", "corroborate", "--"])
            .args(example),
    )?;
    if serving {
        serve_built(port)
    } else {
        tools::say("the page is pkg/dist/training.html; it opens from disk");
        Ok(())
    }
}
