//! Writes ids, sentences, words and the catalogue from the pages beside rules and explanations; with `--check` it compares them.
//!
//! It stands apart from the other tasks because those need the engine, and an engine with a new page does not compile before this has run.

#[allow(dead_code, reason = "the tests that run the examples of the pages read more of them")]
#[path = "../../src/pages.rs"]
mod pages;

use std::process::ExitCode;

fn main() -> ExitCode {
    let check = match std::env::args().skip(1).collect::<Vec<_>>().as_slice() {
        [] => false,
        [option] if option == "--check" => true,
        _ => {
            eprintln!("cargo pages [--check]");
            return ExitCode::FAILURE;
        }
    };
    match pages::generate(check) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("pages: {error}");
            ExitCode::FAILURE
        }
    }
}
