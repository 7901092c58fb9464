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

/// The day that is so many days from today: how long a file may be kept goes by the machine's own day.
fn in_days(days: i64) -> String {
    jiff::Zoned::now().date().checked_add(jiff::Span::new().days(days)).unwrap().to_string()
}

fn sketched(folder: &Folder) {
    folder.write("earlier.jsonl", &earlier());
    let made = folder.link(&["earlier.jsonl", "--sketches", "kept.json", "--expires", &in_days(180)]);
    assert_eq!(json(&made)["applications"], 1);
}

#[test]
fn a_later_batch_meets_the_sketches_of_an_earlier_one() {
    let folder = Folder::new("sketches");
    sketched(&folder);
    let kept = folder.read("kept.json");
    for readable in
        ["Maren", "Holt", "holt", "5550134", "maren.holt", "Oak", "Columbus", "schedule", "In 2019", "ferry"]
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
    let last = folder.link(&["later.jsonl", "--against", "kept.json", "--as-of", &in_days(180)]);
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
    assert!(against(&["--as-of", &in_days(181)]).contains("/expires: has passed"));
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
    assert!(changed(&|file| file["expires"] = in_days(200).into(), "Example Ltd").contains("/seal"));
    assert!(changed(&|file| file["applications"] = serde_json::json!([]), "Example Ltd").contains("/seal"));
    assert!(changed(&|file| file["expires"] = in_days(400).into(), "Example Ltd").contains("/expires"));
    assert!(changed(&|file| file["applications"][0]["id"] = "e-2".into(), "Example Ltd").contains("/seal"));
    for (name, wrong) in
        [("memory", 8), ("memory", 2_000_000_000), ("passes", 1), ("passes", 1_000), ("lanes", 64)]
    {
        let message = changed(&|file| file["kdf"][name] = wrong.into(), "Example Ltd");
        assert!(message.contains(&format!("/kdf/{name}")), "{message}");
    }
    assert!(changed(&|file| file["kdf"]["name"] = "none".into(), "Example Ltd").contains("/kdf/name"));
    assert!(
        changed(&|file| file["schema"] = "corroborate/watch-list/2".into(), "Example Ltd")
            .contains("/schema")
    );
    // A new salt for every file: the same batch leaves nothing in common.
    let kdf = ["name", "memory", "passes", "lanes"].map(|name| file["kdf"][name].clone());
    assert_eq!(serde_json::json!(kdf), serde_json::json!(["Argon2id", 19_456, 2, 1]));
    let first = file["applications"][0]["keys"].take();
    sketched(&folder);
    let again: serde_json::Value = serde_json::from_str(&folder.read("kept.json")).unwrap();
    assert_ne!(first["phone"], again["applications"][0]["keys"]["phone"]);
}

#[test]
fn a_watch_list_is_stored_without_its_values() {
    let folder = Folder::new("watch");
    let ends = in_days(200);
    folder.write(
        "list.csv",
        &format!(
            "value,kind,reason,added,expires\n\
             +1 512 555 0134,phone,\"returned laptop, case 12\",2026-01-01,{ends}\n\
             desk@example.org,email,an open question,2026-01-01,2026-06-30\n"
        ),
    );
    let stored = folder.link(&[
        "--watchlist",
        "list.csv",
        "--store-watchlist",
        "list.json",
        "--expires",
        &in_days(180),
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
fn a_stored_watch_list_cannot_be_changed_without_the_passphrase() {
    let folder = Folder::new("forged");
    let (early, late) = (in_days(10), in_days(300));
    folder.write(
        "list.csv",
        &format!(
            "+1 512 555 0134,phone,returned laptop,2026-01-01,{early}\ndesk@example.org,email,open question,2026-02-02,{late}\n"
        ),
    );
    let store = |source: &str| {
        folder.link(&["--watchlist", source, "--store-watchlist", "list.json", "--expires", &in_days(180)])
    };
    assert!(store("list.csv").status.success());
    let honest: serde_json::Value = serde_json::from_str(&folder.read("list.json")).unwrap();
    folder.write("batch.jsonl", &earlier());
    let opened = |list: &serde_json::Value| {
        folder.write("list.json", &list.to_string());
        folder.link(&["batch.jsonl", "--watchlist", "list.json"])
    };
    assert_eq!(json(&opened(&honest))["pairs"].as_array().unwrap().len(), 1);

    // Two entries become one that ends later, by whatever could stand between fields; or a single field is another.
    for between in ["\u{1f}", "\u{1e}", "\",\"", " "] {
        let mut forged = honest.clone();
        let [first, second] = [0, 1].map(|at| honest["entries"][at].clone());
        let of = |entry: &serde_json::Value, name: &str| entry[name].as_str().unwrap().to_owned();
        let reason = [of(&first, "reason"), of(&first, "added"), of(&first, "expires")].join(between)
            + between
            + "Email"
            + &of(&second, "hash")
            + &of(&second, "reason");
        forged["entries"] = serde_json::json!([{
            "hash": first["hash"], "kind": first["kind"], "reason": reason,
            "added": second["added"], "expires": second["expires"],
        }]);
        refused(&opened(&forged));
    }
    let (reason, later, phone): (serde_json::Value, serde_json::Value, serde_json::Value) =
        ("another".into(), late.as_str().into(), "phone".into());
    for (name, value) in [("reason", &reason), ("expires", &later), ("kind", &phone)] {
        let mut forged = honest.clone();
        let entry = if name == "kind" { 1 } else { 0 };
        forged["entries"][entry][name] = value.clone();
        assert!(refused(&opened(&forged)).contains("/seal: does not fit"), "{name}");
    }
    let mut cut = honest.clone();
    cut["entries"].as_array_mut().unwrap().pop();
    assert!(refused(&opened(&cut)).contains("/seal: does not fit"));

    // What nobody would see is not let in.
    for unseen in ["\u{1f}", "\u{202e}", "\u{e0041}"] {
        folder.write(
            "unseen.csv",
            &format!("desk@example.org,email,open{unseen} question,2026-02-02,{late}\n"),
        );
        assert!(refused(&store("unseen.csv")).contains("control or invisible"), "{unseen:?}");
    }
}

#[test]
fn kept_files_are_their_owners_alone_and_end_within_a_year() {
    let folder = Folder::new("ends");
    sketched(&folder);
    #[cfg(unix)]
    assert_eq!(
        std::os::unix::fs::PermissionsExt::mode(
            &fs::metadata(folder.0.join("kept.json")).unwrap().permissions()
        ) & 0o777,
        0o600
    );
    for days in [366, 4_000, -1] {
        let made = folder.link(&["earlier.jsonl", "--sketches", "long.json", "--expires", &in_days(days)]);
        assert!(refused(&made).contains("--expires"), "{days}");
        assert!(!folder.0.join("long.json").exists());
    }
    // A day that is asked for prolongs nothing and revives nothing.
    let far = in_days(500);
    let made = folder.link(&[
        "earlier.jsonl",
        "--sketches",
        "long.json",
        "--expires",
        &in_days(800),
        "--as-of",
        &far,
    ]);
    assert!(refused(&made).contains("365 days"));
}

/// Shares of given names in the United States' census of 1990, in hundredths of a per cent.
const GIVEN: &[(&str, u64)] = &[
    ("James", 166),
    ("John", 164),
    ("Robert", 157),
    ("Michael", 131),
    ("Mary", 131),
    ("William", 123),
    ("David", 118),
    ("Richard", 85),
    ("Charles", 76),
    ("Joseph", 70),
];

/// How often each hash of a sketch file stands in how many applications.
fn occurrences(
    applications: &[serde_json::Value],
    list: impl Fn(&serde_json::Value) -> Vec<String>,
) -> Vec<usize> {
    let mut all: Vec<String> = applications.iter().flat_map(&list).collect();
    all.sort();
    let mut counts: Vec<usize> = all.chunk_by(|one, other| one == other).map(<[String]>::len).collect();
    counts.sort_unstable();
    counts
}

#[test]
fn how_often_hashes_occur_names_nobody() {
    let folder = Folder::new("frequency");
    let family = |number: u64| {
        format!(
            "{}{}",
            ["Hart", "Bell", "Stone", "Wood", "Lind"][number as usize % 5],
            ["ley", "ton", "ford"][number as usize % 3]
        )
    };
    let mut lines = String::new();
    let mut number = 0;
    for (given, share) in GIVEN {
        for _ in 0..*share / 2 {
            number += 1;
            lines.push_str(&format!(
                r#"{{"id":"r{number}","basics":{{"name":"{given} {}","email":"u{number}@mail{number}.example"}},"work":[{{"name":"Northwind Logistics","position":"Driver","startDate":"2019-03","endDate":"2021-04"}}]}}"#,
                family(number)
            ));
            lines.push('\n');
        }
    }
    folder.write("many.jsonl", &lines);
    let made = folder.link(&["many.jsonl", "--sketches", "kept.json", "--expires", &in_days(30)]);
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    let kept: serde_json::Value = serde_json::from_str(&folder.read("kept.json")).unwrap();
    let applications = kept["applications"].as_array().unwrap();
    assert!(applications.len() > 500, "{}", applications.len());
    let texts = |list: &serde_json::Value| -> Vec<String> {
        list.as_array().unwrap().iter().map(|hash| hash.as_str().unwrap().to_owned()).collect()
    };
    // No name's hash occurs twice, so that none occurs as often as a name does.
    let names = occurrences(applications, |one| texts(&one["names"]));
    assert_eq!(names.last(), Some(&1));
    // Nor does any other, of a job that half the town had, say more than that a few share something.
    for kind in kept["applications"][0]["keys"].as_object().unwrap().keys() {
        let most = occurrences(applications, |one| texts(&one["keys"][kind])).last().copied();
        assert!(most <= Some(20), "{kind}: {most:?}");
    }
    // And all applications have as many of each.
    for part in ["names", "text"] {
        let mut lengths: Vec<usize> = applications.iter().map(|one| texts(&one[part]).len()).collect();
        lengths.dedup();
        assert_eq!(lengths.len(), 1, "{part}");
    }
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
