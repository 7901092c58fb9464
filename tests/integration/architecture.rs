//! The layers hold, and only the places that may know the outside world know it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use syn::UseTree;
use syn::visit::{self, Visit};

/// Each layer with the layers that it may import from.
const LAYERS: &[(&str, &[&str])] = &[
    ("model", &[]),
    // Of the tables it knows what is refused and the words of dates.
    ("intake", &["model", "data", "parse"]),
    // Bytes of a file in, text or submissions out; it touches no file itself. Of the tables it knows the words of dates.
    ("documents", &["model", "intake", "data"]),
    ("data", &["model"]),
    ("parse", &["model", "data"]),
    ("resume", &["model", "data", "parse"]),
    ("normalise", &["model", "data", "parse"]),
    // Running text into statements.
    ("statements", &["model", "data", "parse", "normalise"]),
    // `facts` shows the recognisers as its own, so that later stages look in one place.
    ("facts", &["model", "data", "parse", "statements"]),
    ("rules", &["model", "data", "facts"]),
    ("explanations", &["model", "data", "facts", "rules"]),
    ("assess", &["model", "data", "facts", "rules", "explanations"]),
    // What a person can put right in one field knows no rule and no judgement.
    ("assist", &["model", "data", "parse"]),
    // What would clear a finding is judged again by the caller's check.
    ("counterfactuals", &["model", "data", "facts", "rules", "assess"]),
    // A second pipeline over the same stages, for many applications at once.
    ("linkage", &["model", "data", "intake", "resume", "statements", "facts", "rules", "report"]),
    // The report puts everything into words, the input's digest and drops included.
    ("report", &["model", "data", "intake", "facts", "rules", "explanations", "assess"]),
];

fn source_files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(source_files(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    files.sort();
    files
}

fn source() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

/// A module by its path from the crate's root.
type ModulePath = Vec<String>;

/// Collects what a file refers to inside the crate: imports with nested braces, `pub use`, paths in types and expressions, and those inside macros.
struct References {
    /// The module that is being looked at, inline modules included.
    here: ModulePath,
    found: Vec<ModulePath>,
}

impl References {
    /// What a file's text refers to, as paths from the crate's root.
    fn of(file: ModulePath, text: &str) -> Vec<ModulePath> {
        let mut references = Self { here: file, found: Vec::new() };
        references.visit_file(&syn::parse_file(text).unwrap());
        references.found
    }

    /// Adds a path that begins with `crate`, `self` or `super`; others lead out of the crate, or to what was imported or declared.
    fn add(&mut self, segments: &[String]) {
        let mut base = match segments.first().map(String::as_str) {
            Some("crate") => Vec::new(),
            Some("self") => self.here.clone(),
            Some("super") => self.here[..self.here.len() - 1].to_vec(),
            _ => return,
        };
        for segment in &segments[1..] {
            if segment == "super" {
                base.pop();
            } else {
                base.push(segment.clone());
            }
        }
        self.found.push(base);
    }

    fn add_tree(&mut self, before: &[String], tree: &UseTree) {
        let with = |name: &syn::Ident| [before, &[name.to_string()]].concat();
        match tree {
            UseTree::Path(path) => self.add_tree(&with(&path.ident), &path.tree),
            UseTree::Name(name) if name.ident == "self" => self.add(before),
            UseTree::Name(name) => self.add(&with(&name.ident)),
            UseTree::Rename(rename) if rename.ident == "self" => self.add(before),
            UseTree::Rename(rename) => self.add(&with(&rename.ident)),
            UseTree::Glob(_) => self.add(before),
            UseTree::Group(group) => group.items.iter().for_each(|tree| self.add_tree(before, tree)),
        }
    }
}

impl<'ast> Visit<'ast> for References {
    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        self.add_tree(&[], &item.tree);
    }

    fn visit_item_mod(&mut self, item: &'ast syn::ItemMod) {
        self.here.push(item.ident.to_string());
        visit::visit_item_mod(self, item);
        self.here.pop();
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let segments: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        self.add(&segments);
        visit::visit_path(self, path);
    }

    fn visit_visibility(&mut self, _: &'ast syn::Visibility) {}

    /// What a macro is given has no syntax of its own: its words are looked through.
    fn visit_macro(&mut self, call: &'ast syn::Macro) {
        let text = call.tokens.to_string();
        let words: Vec<&str> = text.split_whitespace().collect();
        for (at, word) in words.iter().enumerate() {
            if ["crate", "super", "self"].contains(word) && words.get(at + 1) == Some(&"::") {
                let rest = words[at..].iter().step_by(2).zip(words[at + 1..].iter().step_by(2).chain([&""]));
                let mut path: Vec<String> = Vec::new();
                for (segment, after) in rest {
                    path.push((*segment).to_owned());
                    if *after != "::" {
                        break;
                    }
                }
                self.add(&path);
            }
        }
        visit::visit_macro(self, call);
    }
}

/// The module that a file is.
fn module(file: &Path) -> ModulePath {
    let path = file.strip_prefix(source()).unwrap().with_extension("");
    let mut module: ModulePath = path.iter().map(|part| part.to_str().unwrap().to_owned()).collect();
    if ["mod", "lib"].contains(&module.last().unwrap().as_str()) {
        module.pop();
    }
    module
}

fn layer_named(name: &str) -> Option<&'static (&'static str, &'static [&'static str])> {
    LAYERS.iter().find(|(layer, _)| *layer == name)
}

/// What a file of a layer breaches, as messages: a layer that it may not import from, or the crate's root, which stands above all.
fn breaches(file: ModulePath, text: &str) -> Vec<String> {
    let layer = file[0].clone();
    let (_, allowed) = layer_named(&layer).unwrap();
    References::of(file, text)
        .into_iter()
        .filter_map(|path| match path.first() {
            Some(name) if *name == layer || allowed.contains(&name.as_str()) => None,
            Some(name) if layer_named(name).is_some() => Some(format!("{layer} imports {name}")),
            _ => Some(format!("{layer} imports {} of the crate's root", path.join("::"))),
        })
        .collect()
}

#[test]
fn no_layer_imports_upward() {
    let mut wrong = Vec::new();
    for (layer, _) in LAYERS {
        let files = source_files(&source().join(layer));
        assert!(!files.is_empty(), "{layer} is empty");
        for file in files {
            let found = breaches(module(&file), &fs::read_to_string(&file).unwrap());
            wrong.extend(found.into_iter().map(|breach| format!("{}: {breach}", file.display())));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// What stands on a circle of edges or between two, if anything does.
fn circle(edges: &BTreeMap<String, BTreeSet<String>>) -> BTreeSet<String> {
    let mut left = edges.clone();
    loop {
        let from: BTreeSet<String> = left.keys().cloned().collect();
        let to: BTreeSet<String> = left.values().flatten().cloned().collect();
        left.retain(|name, others| to.contains(name) && others.iter().any(|other| from.contains(other)));
        if left.len() == from.len() {
            return from;
        }
    }
}

#[test]
fn layers_form_no_circle() {
    let owned = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
    let edges = LAYERS.iter().map(|(layer, allowed)| ((*layer).to_owned(), owned(allowed))).collect();
    assert!(circle(&edges).is_empty(), "{:?}", circle(&edges));
}

#[test]
fn files_beside_each_other_form_no_circle() {
    // By folder: its files and folders, and to which of the others each refers.
    let mut folders: BTreeMap<ModulePath, BTreeMap<String, BTreeSet<String>>> = BTreeMap::new();
    for file in source_files(&source()) {
        let from = module(&file);
        if from.first().is_none_or(|first| layer_named(first).is_none()) {
            continue;
        }
        for to in References::of(from.clone(), &fs::read_to_string(&file).unwrap()) {
            let shared = from.iter().zip(&to).take_while(|(one, other)| one == other).count();
            let (Some(one), Some(other)) = (from.get(shared), to.get(shared)) else { continue };
            let folder = from[..shared].to_vec();
            folders.entry(folder).or_default().entry(one.clone()).or_default().insert(other.clone());
        }
    }
    let circles: Vec<String> = folders
        .into_iter()
        .map(|(folder, edges)| (folder, circle(&edges)))
        .filter(|(_, circle)| !circle.is_empty())
        .map(|(folder, circle)| format!("{}: {circle:?}", folder.join("/")))
        .collect();
    assert!(circles.is_empty(), "files that refer to one another: {circles:#?}");
}

#[test]
fn a_breach_is_seen() {
    let of = |text: &str| breaches(vec!["facts".to_owned(), "name".to_owned(), "sound".to_owned()], text);
    let rules = ["facts imports rules"];
    assert_eq!(of("use crate::rules::Rule;"), rules);
    assert_eq!(of("pub use crate::{model::{date, error::{InputError}}, rules::{self, Rule}};")[0], rules[0]);
    assert_eq!(of("use super::super::super::rules as r;"), rules);
    assert_eq!(of("fn f(rule: &crate::rules::Rule) {}"), rules);
    assert_eq!(of("fn f() { let x = Some(crate::rules::find(\"\")); }"), rules);
    assert_eq!(of("fn f() { println!(\"{:?}\", crate::rules::find(\"\")); }"), rules);
    assert_eq!(of("mod inner { use super::super::super::super::rules::Rule; }"), rules);
    assert_eq!(of("use crate::check;"), ["facts imports check of the crate's root"]);
    assert!(
        of("//! Not crate::rules.\nuse crate::model::date; use super::words; use crate::facts::email;")
            .is_empty()
    );
}

#[test]
fn a_circle_is_seen() {
    let edges = |list: &[(&str, &str)]| {
        let mut edges: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for (from, to) in list {
            edges.entry((*from).to_owned()).or_default().insert((*to).to_owned());
        }
        edges
    };
    assert!(circle(&edges(&[("a", "b"), ("b", "c"), ("a", "c")])).is_empty());
    let found = circle(&edges(&[("a", "b"), ("b", "c"), ("c", "b"), ("c", "d")]));
    assert_eq!(found, BTreeSet::from(["b".to_owned(), "c".to_owned()]));
}

#[test]
fn every_folder_is_a_layer() {
    for entry in fs::read_dir(source()).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap();
        let known = LAYERS.iter().any(|(layer, _)| *layer == name)
            || ["bin", "lib.rs", "wasm", "wasm.rs"].contains(&name);
        assert!(known, "{name} is not in the list of layers");
    }
}

#[test]
fn the_pipeline_fits_on_a_screen() {
    let text = fs::read_to_string(source().join("lib.rs")).unwrap();
    let lines = text.lines().filter(|line| !line.trim_start().starts_with("//")).count();
    assert!(lines < 100, "lib.rs has {lines} lines of code");
}

#[test]
fn only_the_boundary_knows_javascript_and_only_the_command_line_knows_the_machine() {
    let javascript = ["wasm_bindgen", "js_sys", "web_sys", "serde_wasm_bindgen"];
    let machine =
        ["std::fs", "std::env::", "std::time", "std::net", "std::process", "std::thread", "std::io"];
    for file in source_files(&source()) {
        let name = file.strip_prefix(source()).unwrap().to_str().unwrap().to_owned();
        let text = fs::read_to_string(&file).unwrap();
        let code: String = text.split("#[cfg(test)]").next().unwrap().to_owned();
        for word in javascript {
            let boundary = name == "wasm.rs" || name.starts_with("wasm/");
            assert!(boundary || !code.contains(word), "{name} knows {word}");
        }
        for word in machine {
            assert!(name.starts_with("bin/") || !code.contains(word), "{name} knows {word}");
        }
    }
}

#[test]
fn rules_ask_where_a_statement_comes_from_and_never_what_kind_of_source_it_is() {
    for layer in ["facts", "rules", "explanations", "assess", "counterfactuals"] {
        for file in source_files(&source().join(layer)) {
            let text = fs::read_to_string(&file).unwrap();
            assert!(!text.contains("SourceKind"), "{} asks for a kind of source", file.display());
        }
    }
}

#[test]
fn nothing_in_the_source_is_unsafe() {
    for file in source_files(&source()) {
        let text = fs::read_to_string(&file).unwrap();
        let code = text
            .lines()
            .filter(|line| !line.trim_start().starts_with("//"))
            .any(|line| line.contains("unsafe "));
        assert!(!code, "{}", file.display());
    }
    assert!(fs::read_to_string(source().join("../Cargo.toml")).unwrap().contains("unsafe_code = \"forbid\""));
}

/// Cargo finds no test by itself here: what is no module of one of the two programs would never run.
#[test]
fn every_file_of_tests_is_a_module_of_a_program() {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let rust_files = |folder: &Path| -> Vec<String> {
        let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        let files = entries.filter(|path| path.extension().is_some_and(|extension| extension == "rs"));
        files.map(|path| path.file_stem().unwrap().to_string_lossy().into_owned()).collect()
    };
    assert_eq!(rust_files(&tests), [""; 0], "a test is a module of tests/integration");
    for program in ["integration", "limits"] {
        let folder = tests.join(program);
        let main = fs::read_to_string(folder.join("main.rs")).unwrap();
        for name in rust_files(&folder).iter().filter(|name| *name != "main") {
            assert!(main.contains(&format!("mod {name};\n")), "{program}/main.rs does not name {name}");
        }
    }
}
