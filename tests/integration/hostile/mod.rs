//! Files that are made to break a reader: each ends in an answer, or in one line that names it, within ten seconds and 512 MB.
//!
//! The files come from generators, so that there are as many of a kind as one likes. They are read by the program as people run it, child and all.

mod archives;
mod documents;
mod pdfs;
mod texts;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Mutex;
use std::time::{Duration, Instant};

/// Longest that one file may take.
const LONGEST: Duration = Duration::from_secs(10);
/// Most memory of the program and its child together, in bytes.
const MOST_MEMORY: u64 = 512 << 20;

/// A file's name and its content.
pub type File = (String, Vec<u8>);

fn file(name: &str, content: impl Into<Vec<u8>>) -> File {
    (name.to_owned(), content.into())
}

fn all() -> Vec<File> {
    [pdfs::all(), archives::all(), documents::all(), texts::all()].concat()
}

/// Resident bytes of a process and of its children, where the system says it.
fn resident(process: u32) -> u64 {
    let own = fs::read_to_string(format!("/proc/{process}/status")).ok().and_then(|status| {
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
        line.trim().strip_suffix(" kB")?.trim().parse::<u64>().ok()
    });
    let children = fs::read_to_string(format!("/proc/{process}/task/{process}/children")).unwrap_or_default();
    let children = children.split_whitespace().filter_map(|child| child.parse().ok()).map(resident);
    own.unwrap_or(0) * 1024 + children.sum::<u64>()
}

/// What is wrong with how the program reads a file.
fn broken(path: &Path) -> Vec<String> {
    let name = path.file_name().unwrap().to_str().unwrap();
    let command = if name.contains(".json") { "check" } else { "read" };
    let said = path.with_file_name(format!("{name}.said"));
    let start = Instant::now();
    let mut running = Command::new(env!("CARGO_BIN_EXE_corroborate"))
        .args([command, path.to_str().unwrap(), "--format", "json"])
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(fs::File::create(&said).unwrap())
        .spawn()
        .unwrap();
    let (mut most, mut wrong) = (0, Vec::new());
    let status = loop {
        match running.try_wait().unwrap() {
            Some(status) => break status,
            None if start.elapsed() > 2 * LONGEST => {
                running.kill().unwrap();
                break running.wait().unwrap();
            }
            None => {
                most = most.max(resident(running.id()));
                std::thread::sleep(Duration::from_millis(5));
            }
        }
    };
    let took = start.elapsed();
    let said = String::from_utf8(fs::read(said).unwrap()).unwrap();
    match status.code() {
        Some(0) => {}
        Some(2) if said.trim().lines().count() == 1 && said.contains(name) => {}
        Some(2) => wrong.push(format!("says {said:?}")),
        _ => wrong.push(format!("ends with {status}")),
    }
    if said.chars().any(|letter| letter.is_control() && letter != '\n') {
        wrong.push("shows control characters".to_owned());
    }
    if took > LONGEST {
        wrong.push(format!("takes {took:?}"));
    }
    if most > MOST_MEMORY {
        wrong.push(format!("takes {} MB", most >> 20));
    }
    wrong
}

struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("corroborate-{name}-{}", std::process::id()));
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[test]
fn hostile_files_end_within_ten_seconds_and_512_megabytes() {
    let files = all();
    assert!(files.len() >= 100, "{} files", files.len());
    let folder = Folder::new("hostile");
    let (left, wrong) = (Mutex::new(files), Mutex::new(Vec::new()));
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                loop {
                    let Some((name, content)) = left.lock().unwrap().pop() else { return };
                    let path = folder.0.join(&name);
                    fs::write(&path, content).unwrap();
                    let broken = broken(&path);
                    fs::remove_file(&path).unwrap();
                    if !broken.is_empty() {
                        wrong.lock().unwrap().push(format!("{name} {}", broken.join(", ")));
                    }
                }
            });
        }
    });
    let wrong = wrong.into_inner().unwrap();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn one_file_that_is_lost_costs_no_other() {
    let folder = Folder::new("folder");
    let (_, nested) = pdfs::all().into_iter().find(|(name, _)| name.starts_with("pdf-widths")).unwrap();
    fs::write(folder.0.join("b-widths.pdf"), nested).unwrap();
    for name in ["a.csv", "c.csv"] {
        let table = "name,email,phone\nMaren Holt,maren@example.com,+1 512 555 0134\nPriya Raman,priya@example.com,+1 512 555 0178\n";
        fs::write(folder.0.join(name), table).unwrap();
    }
    let output = Command::new(env!("CARGO_BIN_EXE_corroborate"))
        .args(["link", folder.0.to_str().unwrap(), "--format", "json"])
        .output()
        .unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.success(), "{said}");
    assert_eq!(said.matches("b-widths.pdf").count(), 1, "{said}");
    let found: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(found["applications"], 4);
}

#[test]
fn one_record_that_is_lost_costs_no_other() {
    // A record that takes too long is hard to make and to keep; one that takes too much memory is its text many times over.
    let folder = Folder::new("records");
    let honest = r#"{"basics":{"name":"Maren Holt","email":"maren@example.com"}}"#;
    let values = format!(r#"{{"basics":{{"name":"Maren Holt"}},"x":[{}0]}}"#, "0,".repeat(1_100_000));
    let path = folder.0.join("batch.jsonl");
    fs::write(&path, format!("{honest}\n{values}\n{honest}\n")).unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_corroborate"))
        .args(["check", path.to_str().unwrap(), "--format", "json"])
        .output()
        .unwrap();
    assert!(output.status.success());
    let lines: Vec<serde_json::Value> = String::from_utf8(output.stdout)
        .unwrap()
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(lines.len(), 3);
    assert_eq!(lines[1]["error"]["record"], 1);
    assert!(lines[1]["error"]["message"].as_str().unwrap().contains("more than 1000000 values"));
    assert_eq!(lines[0], lines[2]);
}

#[cfg(unix)]
#[test]
fn what_is_no_regular_file_is_not_read() {
    use std::os::unix::fs::symlink;
    let folder = Folder::new("kinds");
    let pipe = folder.0.join("pipe.json");
    assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let run = |arguments: &[&str]| {
        Command::new(env!("CARGO_BIN_EXE_corroborate")).args(arguments).output().unwrap()
    };
    for command in ["check", "read", "link"] {
        for file in [pipe.to_str().unwrap(), "/dev/zero", folder.0.to_str().unwrap()] {
            if command == "link" && file == folder.0.to_str().unwrap() {
                continue;
            }
            let output = run(&[command, file]);
            let said = String::from_utf8(output.stderr).unwrap();
            assert_eq!(output.status.code(), Some(2), "{command} {file}");
            assert!(said.contains(file) && said.lines().count() == 1, "{said}");
        }
    }
    // A link in a folder leads to what nobody meant to compare.
    fs::remove_file(&pipe).unwrap();
    fs::write(folder.0.join("a.jsonl"), "{\"basics\":{\"name\":\"Maren Holt\"}}\n").unwrap();
    symlink("/etc/passwd", folder.0.join("b.csv")).unwrap();
    let output = run(&["link", folder.0.to_str().unwrap()]);
    assert!(output.status.success());
    assert!(String::from_utf8(output.stderr).unwrap().contains("b.csv: is a symbolic link"));
}

#[cfg(target_os = "linux")]
#[test]
fn output_that_cannot_be_written_is_an_error() {
    let full = || fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let example = concat!(env!("CARGO_MANIFEST_DIR"), "/www/examples/irregular.json");
    for arguments in [&["check", example][..], &["read", example], &["rules"], &["link", example]] {
        let output = Command::new(env!("CARGO_BIN_EXE_corroborate"))
            .args(arguments)
            .stdout(full())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap()
            .wait_with_output()
            .unwrap();
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(said.contains("the output could not be written"), "{said}");
    }
}

#[test]
fn names_of_files_show_what_nobody_would_see() {
    for name in ["no\u{1b}[31mthing.json", "no\u{202e}nosj.exe", "no\u{e0041}thing.json", "no\nthing.json"] {
        for command in ["check", "read", "link"] {
            let output =
                Command::new(env!("CARGO_BIN_EXE_corroborate")).args([command, name]).output().unwrap();
            let said = String::from_utf8(output.stderr).unwrap();
            assert_eq!(output.status.code(), Some(2));
            assert_eq!(said.lines().count(), 1, "{said:?}");
            let seen = |letter: char| {
                !letter.is_control() && !matches!(letter, '\u{202a}'..='\u{202e}' | '\u{e0000}'..)
            };
            assert!(said.trim_end().chars().all(seen), "{said:?}");
            assert!(said.contains("\\u{"), "{said:?}");
        }
    }
}
