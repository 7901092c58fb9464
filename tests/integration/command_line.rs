//! Every command of the command line does what documents show: its output, its error text, its exit status.

use crate::support::document;
use std::path::Path;
use std::process::Command;

/// `TRYCMD=overwrite` writes what they print, but for what stands as `...` or `[..]`.
#[test]
fn the_commands_that_documents_show_print_what_they_show() {
    trycmd::TestCases::new()
        .register_bin("corroborate", Path::new(env!("CARGO_BIN_EXE_corroborate")))
        .env("COLUMNS", "96")
        .case("README.md")
        .case("tests/command_line/*.trycmd")
        .case("tests/command_line/*.toml");
}

/// The commands that the help lists are those that the README runs.
#[test]
fn every_command_stands_in_the_readme() {
    let readme = std::fs::read_to_string(document::path("README.md")).unwrap();
    let help = Command::new(env!("CARGO_BIN_EXE_corroborate")).arg("--help").output().unwrap();
    let help = String::from_utf8(help.stdout).unwrap();
    let (_, commands) = help.split_once("Commands:\n").unwrap();
    let lines = commands.lines().take_while(|line| line.starts_with("  "));
    // What a command does may go on in further lines, which are indented more.
    let names = lines.filter_map(|line| line.get(2..)?.split(' ').next().filter(|name| !name.is_empty()));
    let names: Vec<&str> = names.filter(|name| *name != "help").collect();
    assert!(names.len() >= 9, "{names:?}");
    for name in names {
        let is_run = |line: &str| format!("{line} ").starts_with(&format!("$ corroborate {name} "));
        assert!(readme.lines().any(is_run), "{name}");
    }
}
