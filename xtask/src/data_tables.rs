//! The browser's copies of the tables in `data/`, generated so that no word stands in two places; and which languages its words are there in.

use crate::tools::{self, Outcome};
use corroborate::data::lists::{List, Part};
use corroborate::data::profile_sites::{SITES, organisations};
use corroborate::data::resume::plain;
use std::fs;

/// The words of dates; what a form's fields, a recruiter's page and the engine read as a date is the same.
static DATES: List = List::of(include_str!("../../data/dates.txt"));
static MONTHS: List = List::of(include_str!("../../data/months.txt"));
static REFUSED: List = List::of(include_str!("../../data/refused.txt"));
static REFUSED_FIELDS: List = List::of(include_str!("../../data/refused-fields.txt"));
static HEADINGS: List = List::of(include_str!("../../data/resume/headings.txt"));
static LABELS: List = List::of(include_str!("../../data/resume/labels.txt"));

/// Writes the tables of `www/tables` and the indexes of words, or compares them.
pub fn generate(check: bool) -> Outcome {
    let mut stale = Vec::new();
    let mut files: Vec<(String, String)> = [
        ("dates", dates()),
        ("sites", sites()),
        ("refused", refused()),
        ("never", never()),
        ("headings", headings()),
    ]
    .map(|(name, text)| (format!("www/tables/{name}.json"), text))
    .into();
    files.extend(words_by_language()?);
    for (name, text) in files {
        let path = tools::root().join(name);
        if fs::read_to_string(&path).is_ok_and(|written| written == text) {
            continue;
        }
        if check {
            stale.push(path.display().to_string());
        } else {
            fs::write(&path, text)?;
        }
    }
    if stale.is_empty() {
        Ok(())
    } else {
        Err(format!("not as `cargo xtask generate` writes them: {}", stale.join(", ")).into())
    }
}

/// Folders with one file of words a language: each with what its index exports, and what is said of that.
const WORDS: [(&str, &str, &str); 6] = [
    (
        "www/batch/words",
        "tables",
        "One table a language; English first, since it fills what another may lack.",
    ),
    (
        "www/extension/words",
        "tables",
        "One table a language; English first, since it fills what another may lack.",
    ),
    ("www/kit/words", "tables", "One table a language; English first, since it fills what another may lack."),
    (
        "www/reading/words",
        "words",
        "One table a language; English first, since it fills what another may lack.",
    ),
    ("www/training/learn/text", "texts", "The modules, one text a language; English first."),
    (
        "www/training/words",
        "tables",
        "This page's own words beside the kit's, one table a language; English first.",
    ),
];

/// The index of every folder of words, and which languages the interface speaks: those of which every folder has a file, and the engine too.
fn words_by_language() -> Outcome<Vec<(String, String)>> {
    let has = |folder: &str, file: String| tools::root().join(folder).join(file).is_file();
    let mut spoken = vec!["en".to_owned()];
    for file in tools::files(&tools::root().join("www/kit/words"), ".js")? {
        let language = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let is_spoken = WORDS.iter().all(|(folder, ..)| has(folder, format!("{language}.js")));
        if language != "en" && is_spoken && has("data/languages", format!("{language}.txt")) {
            spoken.push(language);
        }
    }
    let quoted: Vec<String> = spoken.iter().map(|language| format!("\"{language}\"")).collect();
    let mut files = vec![(
        "www/kit/spoken.js".to_owned(),
        format!(
            "// @ts-check\n/** The languages of which every surface has its words, and the engine its sentences. Written by `cargo xtask generate tables`. */\nexport const SPOKEN = [{}];\n",
            quoted.join(", ")
        ),
    )];
    let mut sorted = spoken.clone();
    sorted.sort();
    let imports: String =
        sorted.iter().map(|language| format!("import {language} from \"./{language}.js\";\n")).collect();
    for (folder, exported, about) in WORDS {
        let text = format!(
            "// @ts-check\n// Written by `cargo xtask generate tables` from the files beside it.\n{imports}\n/** {about} */\nexport const {exported} = [{}];\n",
            spoken.join(", ")
        );
        files.push((format!("{folder}/index.js"), text));
    }
    Ok(files)
}

fn dates() -> String {
    let names = |number: u8| {
        let lines =
            MONTHS.parts().iter().flat_map(|part| part.entries()).filter_map(|line| line.split_once(' '));
        let mut names: Vec<String> =
            lines.filter(|(known, _)| known.parse() == Ok(number)).map(|(_, name)| name.to_owned()).collect();
        names.sort();
        names.dedup();
        format!("    {}", list(names))
    };
    let months: Vec<String> = (1..=12).map(names).collect();
    object(&[
        ("months", format!("[\n{}\n  ]", months.join(",\n"))),
        ("open", list(of(&DATES, "open"))),
        ("joining", list(of(&DATES, "joining"))),
    ])
}

fn sites() -> String {
    let sites = SITES.iter().map(|site| {
        let of = |words: &[&str]| list(words.iter().map(|word| (*word).to_owned()).collect());
        format!(
            "    {{ \"name\": {}, \"hosts\": {}, \"beforeAccount\": {}, \"ownPages\": {}, \"sharedPages\": {}, \"deepAccounts\": {} }}",
            quoted(site.name),
            of(site.hosts),
            of(site.before_account),
            of(site.own_pages),
            of(site.shared_pages),
            site.deep_accounts
        )
    });
    let sites: Vec<String> = sites.collect();
    object(&[
        ("sites", format!("[\n{}\n  ]", sites.join(",\n"))),
        ("organisations", list(organisations().map(str::to_owned).collect())),
    ])
}

/// Labels as the engine compares names of fields: folded and without spaces.
fn refused() -> String {
    let unsure = |part: &Part| ["loose", "paper", "other"].iter().any(|kind| part.after(kind).is_some());
    let words = ["alone", "value", "asking", "question", "ending", "column-word", "joined-question"];
    let labels = REFUSED
        .parts()
        .iter()
        .filter(|part| !unsure(part) && !words.iter().any(|words| part.after(words).is_some()));
    object(&[("labels", list(squeezed(labels.flat_map(|part| part.entries()))))])
}

/// Fields of forms and pages that are never read, and those about somebody else.
fn never() -> String {
    let words = |part: &str| list(of(&REFUSED_FIELDS, part));
    let mut labels = of(&REFUSED_FIELDS, "label");
    labels.extend(of(&REFUSED_FIELDS, "secret"));
    labels.sort();
    labels.dedup();
    object(&[
        ("types", words("type")),
        ("autocomplete", words("autocomplete")),
        ("beginnings", words("beginning")),
        ("names", words("name")),
        ("labels", list(labels)),
        ("otherNames", words("other-name")),
        ("otherLabels", words("other-label")),
        ("groups", words("group")),
    ])
}

/// Headings of jobs and schools, and titles of a résumé, folded and without spaces.
fn headings() -> String {
    let of = |list_of: &'static List, words: &'static str| list(squeezed(list_of.entries(words)));
    object(&[
        ("work", of(&HEADINGS, "work")),
        ("education", of(&HEADINGS, "education")),
        ("document", of(&LABELS, "document")),
    ])
}

fn squeezed<'a>(entries: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut words: Vec<String> = entries.map(|entry| plain(entry).replace(' ', "")).collect();
    words.sort();
    words.dedup();
    words
}

fn of(list: &'static List, words: &str) -> Vec<String> {
    let mut words: Vec<String> = list.entries(words).map(str::to_owned).collect();
    words.sort();
    words.dedup();
    words
}

fn list(words: Vec<String>) -> String {
    let words: Vec<String> = words.iter().map(|word| quoted(word)).collect();
    format!("[{}]", words.join(", "))
}

fn object(fields: &[(&str, String)]) -> String {
    let fields: Vec<String> =
        fields.iter().map(|(name, value)| format!("  {}: {value}", quoted(name))).collect();
    format!("{{\n{}\n}}\n", fields.join(",\n"))
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}
