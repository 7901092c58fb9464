//! The two ends of a comparison that another engine joins, and the streams that an engine, a shell or a queue runs.

use crate::support::batch;
use corroborate::{LinkKey, LinkOptions, Value, link_keys, link_pairs};
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

const KEY: &str = "8f3a5d0c9b7e61420f1d2c3b4a59687786950a4b3c2d1e0f2416e7b9c0d5a3f8";

/// A folder of its own that is gone afterwards.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("corroborate-archive-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        Self(folder)
    }

    fn write(&self, name: &str, content: &str) -> PathBuf {
        let path = self.0.join(name);
        std::fs::write(&path, content).unwrap();
        path
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        drop(std::fs::remove_dir_all(&self.0));
    }
}

fn command(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_corroborate"));
    command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

fn piped(arguments: &[&str], input: &str) -> Output {
    let mut child = command(arguments).spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_owned();
    let writing = std::thread::spawn(move || drop(stdin.write_all(input.as_bytes())));
    let output = child.wait_with_output().unwrap();
    writing.join().unwrap();
    output
}

fn json_lines(bytes: &[u8]) -> Vec<serde_json::Value> {
    String::from_utf8_lossy(bytes).lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn application(at: usize) -> String {
    format!(r#"{{"id":"s-{at}","basics":{{"name":"Wren Alder","email":"wren.alder@gmial.com"}}}}"#)
}

#[test]
fn a_stream_is_answered_in_order_with_one_error_for_a_bad_line() {
    for arguments in [&["check", "-", "--lines"][..], &["check", "-", "--format", "json"]] {
        let nested = "[".repeat(100_000);
        let lines = [&application(0), "{", &application(2), &nested, "7", &application(5)];
        let output = piped(arguments, &lines.join("\n\n"));
        assert_eq!(output.status.code(), Some(0));
        let answers = json_lines(&output.stdout);
        let ids: Vec<Option<&str>> = answers.iter().map(|answer| answer["id"].as_str()).collect();
        assert_eq!(ids, [Some("s-0"), None, Some("s-2"), None, None, Some("s-5")]);
        for at in [1, 3, 4] {
            assert_eq!(answers[at]["error"]["record"], at, "{answers:?}");
        }
        assert_eq!(String::from_utf8(output.stderr).unwrap(), "corroborate: 6 records read, 3 errors\n");
    }
}

#[test]
fn read_streams_as_check_does() {
    let output = piped(&["read", "-", "--lines"], &format!("{}\nnull\n{}", application(0), application(2)));
    let answers = json_lines(&output.stdout);
    assert_eq!((&answers[0]["id"], &answers[2]["id"]), (&"s-0".into(), &"s-2".into()));
    assert_eq!(answers[1]["error"]["record"], 1);
    assert_eq!(String::from_utf8(output.stderr).unwrap(), "corroborate: 3 records read, 1 errors\n");
}

#[test]
fn a_queue_has_each_answer_before_it_asks_again() {
    let mut child = command(&["check", "-", "--lines"]).spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let mut answers = BufReader::new(child.stdout.take().unwrap()).lines();
    for at in 0..3 {
        writeln!(stdin, "{}", application(at)).unwrap();
        let answer: serde_json::Value = serde_json::from_str(&answers.next().unwrap().unwrap()).unwrap();
        assert_eq!(answer["id"], format!("s-{at}"));
    }
    drop(stdin);
    assert!(child.wait().unwrap().success() && answers.next().is_none());
}

#[test]
#[cfg(target_os = "linux")]
fn a_long_stream_takes_no_more_memory_than_a_short_one() {
    let peak = |count: usize| -> u64 {
        let folder = Folder::new(&format!("memory-{count}"));
        let key = folder.write("key", KEY);
        let mut child = command(&["link", "keys", "-", "--key-file", key.to_str().unwrap()]).spawn().unwrap();
        let mut stdin = child.stdin.take().unwrap();
        let status = format!("/proc/{}/status", child.id());
        let out = child.stdout.take().unwrap();
        let reading = std::thread::spawn(move || BufReader::new(out).lines().count());
        for at in 0..count {
            writeln!(stdin, "{}", application(at)).unwrap();
        }
        let text = std::fs::read_to_string(status).unwrap();
        drop(stdin);
        assert!(child.wait().unwrap().success());
        assert!(reading.join().unwrap() >= 2 * count);
        let high = text.lines().find_map(|line| line.strip_prefix("VmHWM:")?.trim().strip_suffix(" kB"));
        high.unwrap().trim().parse().unwrap()
    };
    let (short, long) = (peak(2_000), peak(40_000));
    assert!(long < short * 3 / 2, "{short} kB for 2,000 lines, {long} kB for 40,000");
}

#[test]
fn rows_hold_nothing_readable_and_need_an_id() {
    let key = LinkKey::read(KEY).unwrap();
    let lines = batch::batch(40, 3).lines;
    for line in &lines {
        let rows = link_keys(&serde_json::from_str(line).unwrap(), &key, &LinkOptions::default()).unwrap();
        let value: serde_json::Value = serde_json::from_str(line).unwrap();
        let written = serde_json::to_string(&rows).unwrap();
        let basics = &value["sources"][0]["person"]["basics"];
        for field in ["name", "email", "phone"] {
            let secret = basics[field].as_str().unwrap();
            assert!(!written.contains(secret) && !written.contains(secret.trim_start_matches('+')));
        }
        assert!(
            rows.iter().all(|row| row.hash < 1 << 53 && row.application == value["id"].as_str().unwrap())
        );
    }
    let unnamed: Value = serde_json::from_str(r#"{"basics":{"name":"Wren Alder"}}"#).unwrap();
    assert_eq!(link_keys(&unnamed, &key, &LinkOptions::default()).unwrap_err().path, "/id");
}

#[test]
fn what_no_join_can_have_made_is_an_error_that_names_its_place() {
    let key = LinkKey::read(KEY).unwrap();
    let judged = |json: &str| {
        link_pairs(&serde_json::from_str(json).unwrap(), &key, &LinkOptions::default()).unwrap_err().path
    };
    let (a, b) = (application(1), application(2));
    for (json, path) in [
        ("{}".to_owned(), "/applications"),
        (r#"{"applications":2}"#.to_owned(), "/a"),
        (format!(r#"{{"applications":2,"a":{a},"b":7}}"#), "/b"),
        (format!(r#"{{"applications":2,"a":{a},"b":{{"basics":{{"name":"Maren Holt"}}}}}}"#), "/b/id"),
        (format!(r#"{{"applications":2,"a":{a},"b":{b},"shared":7}}"#), "/shared"),
        (
            format!(r#"{{"applications":2,"a":{a},"b":{b},"shared":[{{"kind":"email","hash":5}}]}}"#),
            "/shared/0",
        ),
        (format!(r#"{{"applications":2,"a":{a},"b":{b},"shared":[{{"kind":"email"}}]}}"#), "/shared/0/hash"),
    ] {
        assert_eq!(judged(&json), path, "{json}");
    }
}

/// A Python that has DuckDB: the one of the archive's own folder, or the machine's.
fn python_with_duckdb() -> Option<PathBuf> {
    let folder = std::env::var_os("CORROBORATE_ARCHIVE")
        .map(PathBuf::from)
        .or_else(|| Some(PathBuf::from(std::env::var_os("HOME")?).join(".cache/corroborate-archive")));
    let own = folder.map(|folder| folder.join("python/bin/python"));
    own.into_iter().chain([PathBuf::from("python3")]).find(|python| {
        let asked = Command::new(python).args(["-c", "import duckdb"]).stderr(Stdio::null()).status();
        asked.is_ok_and(|status| status.success())
    })
}

/// The pairs that the join in DuckDB leads to, and those of `link`, each sorted.
fn both_ways(python: &Path, lines: &[String]) -> (Vec<String>, Vec<String>) {
    let folder = Folder::new("join");
    let input = folder.write("applications.jsonl", &(lines.join("\n") + "\n"));
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/archive/archive.py");
    let run = |way: &str| -> Vec<String> {
        let findings = folder.0.join(way);
        let output = Command::new(python)
            .arg(&script)
            .args([Path::new(way), &input, &findings])
            .env("CORROBORATE", env!("CARGO_BIN_EXE_corroborate"))
            .env("CORROBORATE_ARCHIVE", &folder.0)
            .output()
            .unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let text = std::fs::read_to_string(findings).unwrap();
        let mut pairs: Vec<String> = text.lines().map(str::to_owned).collect();
        pairs.sort();
        pairs
    };
    (run("duckdb"), run("link"))
}

#[test]
fn a_join_in_duckdb_leads_to_the_pairs_of_link() {
    let Some(python) = python_with_duckdb() else {
        println!("skipped: no Python with duckdb; python3 benches/archive/archive.py install");
        return;
    };
    for (size, seed) in [(300, 1), (2_000, 2)] {
        let mut lines = batch::batch(size, seed).lines;
        // What the invented batches have none of: options of a form, homes with and without units, a line of one person's many applications.
        for at in 0..70 {
            let name = if at < 66 { "Maren Holt".to_owned() } else { format!("Priya{at} Raman{at}") };
            let answer = if at % 2 == 0 {
                "Yes, I hold a permit that ends within the next twelve months"
            } else {
                "I stopped a whole line because a guard was loose, and nobody thanked me for it"
            };
            let street = ["12 Quay Lane", "12 Quay Lane Apt 4", "9 Mill Road"][at % 3];
            lines.push(format!(
                r#"{{"id":"b-{at:08}","sources":[{{"kind":"form","person":{{"basics":{{"name":"{name}","phone":"+15125550{:03}","location":{{"address":"{street}","city":"Austin","region":"TX","countryCode":"US"}}}}}},"answers":[{{"question":"Do you need a permit to work here?","answer":"{answer}"}}]}}]}}"#,
                if at < 68 { 134 } else { 100 + at }
            ));
        }
        let (joined, linked) = both_ways(&python, &lines);
        assert!(linked.len() > 20, "{}", linked.len());
        assert_eq!(joined, linked, "{size} applications");
    }
}
