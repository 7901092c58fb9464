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

/// What a browser posts is computed again, and said to be another where it is.
#[test]
fn an_assessment_that_was_sent_is_put_beside_the_computed_one() {
    let application = document::path("www/examples/irregular.json");
    let run = |more: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_corroborate"));
        let run = command
            .arg("check")
            .arg(&application)
            .args(["--policy", "demonstration"])
            .args(more)
            .output()
            .unwrap();
        assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
        String::from_utf8(run.stdout).unwrap()
    };
    let folder = own_folder();
    let sent = run(&["--format", "json"]);
    let (same, other) = (folder.join("same.json"), folder.join("other.json"));
    std::fs::write(&same, &sent).unwrap();
    std::fs::write(&other, sent.replacen("\"level\":\"ask\"", "\"level\":\"nothing\"", 1)).unwrap();
    let verified = |file: &Path| run(&["--format", "json", "--against", file.to_str().unwrap()]);
    assert_eq!(verified(&same), "{\"differences\":[],\"same\":true}\n");
    let differences: serde_json::Value = serde_json::from_str(&verified(&other)).unwrap();
    assert_eq!(differences["same"], false);
    assert_eq!(differences["differences"][0]["path"], "/level");
    assert_eq!(differences["differences"][0]["given"], "nothing");
    std::fs::remove_dir_all(folder).unwrap();
}

/// A folder of this process's own.
fn own_folder() -> std::path::PathBuf {
    let folder = std::env::temp_dir().join(format!("corroborate-against-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    folder
}
