//! What is kept of a batch: sketch files and stored watch lists, as the command line writes and opens them.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const PASSPHRASE: &str = "seven quiet herons over the weir\n";
const SHARED: &str = "rebuilt the night schedule after the bridge closed, moved nine drivers onto shorter routes and cut late \
    deliveries by a third before the river froze and the ferry came back into service for the spring";

struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("corroborate-{name}-{}", std::process::id()));
        fs::create_dir_all(&path).unwrap();
        let folder = Self(path);
        folder.write("phrase.txt", PASSPHRASE);
        folder
    }

    fn write(&self, name: &str, content: &str) {
        fs::write(self.0.join(name), content).unwrap();
    }

    fn read(&self, name: &str) -> String {
        fs::read_to_string(self.0.join(name)).unwrap()
    }

    /// Runs `corroborate link` in the folder, as Example Ltd on a day unless the arguments say otherwise.
    fn link(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_corroborate"));
        command.current_dir(&self.0).arg("link").args(arguments).args(["--format", "json"]);
        for (name, value) in [
            ("--organisation", "Example Ltd"),
            ("--passphrase-file", "phrase.txt"),
            ("--as-of", "2026-11-25"),
        ] {
            if !arguments.contains(&name) {
                command.args([name, value]);
            }
        }
        command.output().unwrap()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn json(output: &Output) -> serde_json::Value {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

fn refused(output: &Output) -> String {
    assert!(!output.status.success());
    assert!(output.stdout.is_empty());
    String::from_utf8(output.stderr.clone()).unwrap()
}

fn earlier() -> String {
    format!(
        r#"{{"id":"e-1","sources":[{{"kind":"resume","person":{{"basics":{{"name":"Maren Holt","phone":"+15125550134","email":"maren.holt@example.com","location":{{"address":"6 Oak Street Apt 1","city":"Columbus","countryCode":"US"}}}}}},"text":"In 2019 I {SHARED}."}}]}}
"#
    )
}

fn later() -> String {
    [
        r#"{"id":"l-1","sources":[{"kind":"form","person":{"basics":{"name":"Priya Raman","phone":"(512) 555-0134","location":{"city":"Austin","countryCode":"US"}}}}]}"#.to_owned(),
        format!(r#"{{"id":"l-2","sources":[{{"kind":"resume","person":{{"basics":{{"name":"Tomás Ortega"}}}},"text":"There we {SHARED}; it was cold."}}]}}"#),
        // The same person again, and a family name in common.
        r#"{"id":"l-3","sources":[{"kind":"form","person":{"basics":{"name":"M. Holt","phone":"+15125550134"}}}]}"#.to_owned(),
        r#"{"id":"l-4","sources":[{"kind":"form","person":{"basics":{"name":"Jonas Holt","phone":"+15125550134"}}}]}"#.to_owned(),
    ]
    .join("\n")
}

fn sketched(folder: &Folder) {
    folder.write("earlier.jsonl", &earlier());
    let made = folder.link(&["earlier.jsonl", "--sketches", "kept.json", "--expires", "2027-05-31"]);
    assert_eq!(json(&made)["applications"], 1);
}

#[test]
fn a_later_batch_meets_the_sketches_of_an_earlier_one() {
    let folder = Folder::new("sketches");
    sketched(&folder);
    let kept = folder.read("kept.json");
    for readable in
        ["Maren", "Holt", "holt", "5550134", "maren.holt", "Oak", "Columbus", "schedule", "2019", "ferry"]
    {
        assert!(!kept.contains(readable), "{readable} can be read");
    }
    folder.write("later.jsonl", &later());
    // A batch's own pairs are compared as always; only what leads to the earlier batch is looked at here.
    let found = json(&folder.link(&["later.jsonl", "--against", "kept.json"]));
    let pairs: Vec<(&str, &str, &str)> = found["pairs"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|pair| pair["b"] == "e-1")
        .map(|pair| {
            (pair["rule"].as_str().unwrap(), pair["a"].as_str().unwrap(), pair["grade"].as_str().unwrap())
        })
        .collect();
    assert_eq!(pairs, [("link/phone", "l-1", "ask"), ("link/cloned-text", "l-2", "ask")]);
    for pair in found["pairs"].as_array().unwrap().iter().filter(|pair| pair["b"] == "e-1") {
        assert!(pair["noticed"].as_str().unwrap().contains("earlier batch"), "{pair}");
        assert!(pair["evidence"].as_array().unwrap().iter().all(|evidence| evidence["application"] != "e-1"));
    }
    // The last day of its use, and the day after.
    let last = folder.link(&["later.jsonl", "--against", "kept.json", "--as-of", "2027-05-31"]);
    assert!(last.status.success());
}

#[test]
fn sketches_open_for_one_organisation_under_one_passphrase_until_they_expire() {
    let folder = Folder::new("terms");
    sketched(&folder);
    folder.write("later.jsonl", &later());
    folder.write("other.txt", "seven quiet herons over the wire\n");
    folder.write("short.txt", "herons\n");
    let against = |more: &[&str]| {
        refused(&folder.link(&[&["later.jsonl", "--against", "kept.json"][..], more].concat()))
    };
    assert!(
        against(&["--organisation", "Another Ltd"]).contains("/organisation: is another organisation's file")
    );
    assert!(against(&["--passphrase-file", "other.txt"]).contains("/seal: does not fit"));
    assert!(against(&["--passphrase-file", "short.txt"]).contains("twelve characters or more"));
    assert!(against(&["--as-of", "2027-06-01"]).contains("/expires: has passed"));
    assert!(
        folder
            .link(&["later.jsonl", "--against", "kept.json", "--organisation", " example  LTD"])
            .status
            .success()
    );

    // Relabelled, prolonged, thinned out or made cheap to guess: the seal or the limits tell.
    let kept = folder.read("kept.json");
    let mut file: serde_json::Value = serde_json::from_str(&kept).unwrap();
    let changed = |change: &dyn Fn(&mut serde_json::Value), organisation: &str| {
        let mut copy = file.clone();
        change(&mut copy);
        folder.write("kept.json", &copy.to_string());
        against(&["--organisation", organisation])
    };
    assert!(changed(&|file| file["organisation"] = "Another Ltd".into(), "Another Ltd").contains("/seal"));
    assert!(changed(&|file| file["expires"] = "2030-01-01".into(), "Example Ltd").contains("/seal"));
    assert!(changed(&|file| file["applications"] = serde_json::json!([]), "Example Ltd").contains("/seal"));
    assert!(changed(&|file| file["kdf"]["iterations"] = 1.into(), "Example Ltd").contains("/kdf/iterations"));
    assert!(
        changed(&|file| file["kdf"]["iterations"] = 2_000_000_000.into(), "Example Ltd")
            .contains("/kdf/iterations")
    );
    assert!(changed(&|file| file["kdf"]["name"] = "none".into(), "Example Ltd").contains("/kdf/name"));
    assert!(
        changed(&|file| file["schema"] = "corroborate/watch-list/1".into(), "Example Ltd")
            .contains("/schema")
    );
    // A new salt for every file: the same batch leaves nothing in common.
    assert_eq!(file["kdf"]["iterations"], 600_000);
    let first = file["applications"][0]["keys"].take();
    sketched(&folder);
    let again: serde_json::Value = serde_json::from_str(&folder.read("kept.json")).unwrap();
    assert_ne!(first["phone"], again["applications"][0]["keys"]["phone"]);
}

#[test]
fn a_watch_list_is_stored_without_its_values() {
    let folder = Folder::new("watch");
    folder.write(
        "list.csv",
        "value,kind,reason,added,expires\n\
         +1 512 555 0134,phone,\"returned laptop, case 12\",2026-01-01,2027-06-30\n\
         desk@example.org,email,an open question,2026-01-01,2026-06-30\n",
    );
    let stored = folder.link(&[
        "--watchlist",
        "list.csv",
        "--store-watchlist",
        "list.json",
        "--expires",
        "2027-05-31",
    ]);
    assert!(stored.status.success(), "{}", String::from_utf8_lossy(&stored.stderr));
    let list = folder.read("list.json");
    assert!(!list.contains("5550134") && !list.contains("555 0134") && !list.contains("desk@"), "{list}");
    folder.write(
        "batch.jsonl",
        r#"{"id":"a","sources":[{"kind":"form","person":{"basics":{"name":"Priya Raman","phone":"+15125550134","email":"desk@example.org"}}}]}"#,
    );
    for file in ["list.json", "list.csv"] {
        let found = json(&folder.link(&["batch.jsonl", "--watchlist", file]));
        let pairs = found["pairs"].as_array().unwrap();
        // What has expired counts no more.
        assert_eq!(pairs.len(), 1, "{file}: {pairs:?}");
        assert_eq!((&pairs[0]["rule"], &pairs[0]["grade"]), (&"link/watchlist".into(), &"ask".into()));
    }
    let refused =
        refused(&folder.link(&["batch.jsonl", "--watchlist", "list.json", "--organisation", "Another Ltd"]));
    assert!(refused.contains("another organisation's file"), "{refused}");
    folder.write("names.csv", "Maren Holt,name,never,2026-01-01,2027-01-01\n");
    let named = folder.link(&["batch.jsonl", "--watchlist", "names.csv"]);
    assert!(!named.status.success(), "nobody is listed for a name");
}

#[test]
fn tables_archives_and_folders_are_batches() {
    let folder = Folder::new("sources");
    let table = "name,email,phone\nMaren Holt,maren@example.com,+1 512 555 0134\nPriya Raman,priya@example.com,+1 512 555 0134\n";
    folder.write("batch.csv", table);
    let found = json(&folder.link(&["batch.csv"]));
    assert_eq!(found["applications"], 2);
    assert_eq!(found["pairs"][0]["rule"], "link/phone");

    let one = r#"{"basics":{"name":"Tomás Ortega","phone":"+15125550134"}}"#;
    folder.write("all.zip", "");
    fs::write(
        folder.0.join("all.zip"),
        zip(&[
            ("more/table.csv", table),
            ("tomas.json", one),
            ("__MACOSX/._tomas.json", "x"),
            ("broken.json", "{"),
            ("note.md", "x"),
        ]),
    )
    .unwrap();
    let found = json(&folder.link(&["all.zip"]));
    assert_eq!(found["applications"], 3);
    assert_eq!(found["errors"].as_array().unwrap().len(), 1);
    let ids: Vec<&str> =
        found["perApplication"].as_array().unwrap().iter().map(|one| one["id"].as_str().unwrap()).collect();
    assert!(ids.contains(&"tomas"), "{ids:?}");

    fs::create_dir_all(folder.0.join("inbox")).unwrap();
    fs::copy(folder.0.join("all.zip"), folder.0.join("inbox/all.zip")).unwrap();
    fs::copy(
        Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/files/resume.docx"),
        folder.0.join("inbox/resume.docx"),
    )
    .unwrap();
    folder.write("inbox/lines.jsonl", &earlier());
    folder.write("inbox/damaged.pdf", "%PDF-1.7 nothing");
    let output = folder.link(&["inbox"]);
    assert_eq!(json(&output)["applications"], 5);
    assert!(
        String::from_utf8_lossy(&output.stderr).contains("damaged.pdf"),
        "it is named and costs no other"
    );
}

/// An archive whose entries are stored as they are. Source: PKWARE, APPNOTE.TXT, 6.3.10.
fn zip(files: &[(&str, &str)]) -> Vec<u8> {
    let (mut out, mut directory) = (Vec::new(), Vec::new());
    for (name, content) in files {
        let offset = u32::try_from(out.len()).unwrap();
        let mut fields = Vec::new();
        fields.extend([20, 0, 0, 0, 0, 0, 0, 0, 0x21, 0]);
        fields.extend(checksum(content.as_bytes()).to_le_bytes());
        fields.extend(u32::try_from(content.len()).unwrap().to_le_bytes());
        fields.extend(u32::try_from(content.len()).unwrap().to_le_bytes());
        fields.extend(u16::try_from(name.len()).unwrap().to_le_bytes());
        fields.extend([0, 0]);
        out.extend(b"PK\x03\x04");
        out.extend(&fields);
        out.extend(name.as_bytes());
        out.extend(content.as_bytes());
        directory.extend(b"PK\x01\x02\x14\x00");
        directory.extend(&fields);
        directory.extend([0; 10]);
        directory.extend(offset.to_le_bytes());
        directory.extend(name.as_bytes());
    }
    let (count, start) = (u16::try_from(files.len()).unwrap(), u32::try_from(out.len()).unwrap());
    out.extend(&directory);
    out.extend(b"PK\x05\x06\0\0\0\0");
    out.extend(count.to_le_bytes());
    out.extend(count.to_le_bytes());
    out.extend(u32::try_from(directory.len()).unwrap().to_le_bytes());
    out.extend(start.to_le_bytes());
    out.extend([0, 0]);
    out
}

fn checksum(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |sum, byte| {
        (0..8).fold(
            sum ^ u32::from(*byte),
            |sum, _| if sum & 1 == 1 { (sum >> 1) ^ 0xedb8_8320 } else { sum >> 1 },
        )
    })
}
