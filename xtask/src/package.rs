//! Builds the npm package: Rust to WebAssembly, its JavaScript and its types.

use crate::tools::{self, Outcome};
use std::path::{Path, PathBuf};
use std::{env, fs};
use wasm_bindgen_cli_support::Bindgen;

/// The module that hosts import. It finds the WebAssembly wherever it runs and re-exports the generated functions.
const ENTRY: &str = include_str!("package/corroborate.js");
/// Turns the core's answers about phone numbers into objects.
const PHONE: &str = include_str!("../../www/client/phone.js");
/// The institutions that the command line carries, for hosts that load them.
const INSTITUTIONS: &str = "src/data/institutions/default.pack";
/// The world's universities, likewise.
const UNIVERSITIES: &str = "src/data/universities/default.pack";
/// The types of [`ENTRY`].
const ENTRY_TYPES: &str = include_str!("package/corroborate.d.ts");

/// What is built for size alone: no check waits for it.
const SMALLEST: [&str; 2] = ["assist", "wasm-files"];

/// Builds `pkg/`: `corroborate.js` (what hosts import), `glue.js` (generated), their types and `corroborate_bg.wasm`.
pub fn build() -> Outcome {
    let generated = tools::target()?.join("bindgen");
    generate("wasm-full", "corroborate", &generated)?;

    let package = tools::package_folder();
    let place = |from: &str, to: &str| -> Outcome {
        tools::write(&package.join(to), tools::read_bytes(&generated.join(from))?)
    };
    place("corroborate.js", "glue.js")?;
    place("corroborate.d.ts", "glue.d.ts")?;
    place("corroborate_bg.wasm", "corroborate_bg.wasm")?;
    tools::write(&package.join("corroborate.js"), ENTRY)?;
    tools::write(&package.join("corroborate.d.ts"), ENTRY_TYPES)?;
    tools::write(&package.join("phone.js"), PHONE)?;
    for (name, pack) in [("institutions.pack", INSTITUTIONS), ("universities.pack", UNIVERSITIES)] {
        tools::write(&package.join(name), tools::read_bytes(&tools::root().join(pack))?)?;
    }
    for language in tools::files(&tools::root().join("data/languages"), ".txt")? {
        let name = language.file_name().unwrap_or_default();
        if name != "en.txt" {
            tools::write(&package.join("languages").join(name), tools::read_bytes(&language)?)?;
        }
    }
    for schema in tools::files(&tools::root().join("docs/schemas"), ".json")? {
        let name = schema.file_name().unwrap_or_default();
        tools::write(&package.join("schemas").join(name), tools::read_bytes(&schema)?)?;
    }
    for terms in ["LICENSE", "NOTICE.md"] {
        tools::write(&package.join(terms), tools::read_bytes(&tools::root().join(terms))?)?;
    }
    let size = fs::metadata(package.join("corroborate_bg.wasm"))?.len();
    tools::say(&format!("built pkg/corroborate_bg.wasm ({size} bytes)"));
    Ok(())
}

/// Builds the check's boundary alone into `target/core`, so that its size can be measured apart from what the package adds.
pub fn build_core() -> Outcome {
    generate("wasm", "corroborate", &tools::target()?.join("core"))
}

/// Compiles the library with these features, and writes the WebAssembly and its JavaScript to a folder, under a name.
pub fn generate(features: &str, name: &str, folder: &Path) -> Outcome {
    tools::ensure_wasm_target()?;
    let mut bindgen = Bindgen::new();
    bindgen
        .input_path(compile(features)?)
        .out_name(name)
        .typescript(true)
        .omit_default_module_path(true)
        .remove_name_section(true)
        .remove_producers_section(true);
    bindgen.web(true)?.generate(folder)?;

    inline_modules(&folder.join(format!("{name}.js")))
}

/// Puts the JavaScript modules that the Rust sources name into the generated JavaScript, so that it stays one file.
fn inline_modules(glue: &Path) -> Outcome {
    let folder = glue.parent().ok_or("generated JavaScript without a folder")?;
    let text = tools::read(glue)?;
    let mut lines: Vec<String> = Vec::new();
    for line in text.lines() {
        match line.split_once(" from './snippets/") {
            Some((names, module)) if names.starts_with("import {") && !names.contains(" as ") => {
                let module = folder.join("snippets").join(module.trim_end_matches([';', '\'']));
                lines.push(tools::read(&module)?.replace("\nexport ", "\n"));
            }
            Some(_) => return Err(format!("{}: cannot put in: {line}", glue.display()).into()),
            None => lines.push(line.to_owned()),
        }
    }
    let snippets = folder.join("snippets");
    if snippets.is_dir() {
        fs::remove_dir_all(snippets)?;
    }
    lines.push(String::new());
    tools::write(glue, lines.join("\n"))
}

/// Compiles the library to WebAssembly. The manifest says `rlib` alone, because a crate that lists `cdylib` beside it
/// loses link-time optimisation.
fn compile(features: &str) -> Outcome<PathBuf> {
    tools::say(&format!("compiling to WebAssembly: {features}"));
    // Sources must be there before their folders can be named below.
    tools::run(tools::cargo().args(["fetch", "--quiet"]))?;
    let built = tools::target()?.join(tools::WASM_TARGET).join("wasm");
    // Cargo writes every choice of features to one file, and takes it for the wanted one when that was ever built.
    let marker = built.join("features");
    if fs::read_to_string(&marker).ok().as_deref() != Some(features) {
        remove(&built.join("deps").join("corroborate.wasm"))?;
    }
    tools::write(&marker, features)?;
    let mut command = tools::cargo();
    command
        .args(["rustc", "--quiet", "--package", "corroborate", "--lib", "--crate-type", "cdylib"])
        .args(["--target", tools::WASM_TARGET, "--profile", "wasm", "--features", features])
        .env("CARGO_ENCODED_RUSTFLAGS", portable_paths()?);
    if SMALLEST.contains(&features) {
        command.env("CARGO_PROFILE_WASM_OPT_LEVEL", "z");
    }
    tools::run(&mut command)?;
    let compiled = built.join("corroborate.wasm");
    if compiled.is_file() {
        Ok(compiled)
    } else {
        Err(format!("the compiler wrote no {}", compiled.display()).into())
    }
}

/// Removes a file that need not be there.
fn remove(file: &Path) -> Outcome {
    match fs::remove_file(file) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}

/// Flags that keep this machine's paths out of the panic messages, so that every machine builds the same bytes.
/// They are separated as `CARGO_ENCODED_RUSTFLAGS` asks.
fn portable_paths() -> Outcome<String> {
    let home = env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| env::home_dir().map(|home| home.join(".cargo")))
        .ok_or("neither CARGO_HOME nor a home folder is set")?;
    let sources = home.join("registry").join("src");
    let mut flags = Vec::new();
    if sources.is_dir() {
        for registry in fs::read_dir(&sources)? {
            flags.push(remap(&registry?.path())?);
        }
    }
    flags.sort();
    Ok(flags.join("\u{1f}"))
}

fn remap(folder: &Path) -> Outcome<String> {
    let text = folder.to_str().ok_or("a registry folder whose name is not Unicode")?;
    Ok(format!("--remap-path-prefix={text}/="))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The version of a package in `Cargo.lock`; more than one is a failure.
    fn locked(name: &str) -> String {
        let lock = tools::read(&tools::root().join("Cargo.lock")).unwrap();
        let heading = format!("[[package]]\nname = \"{name}\"\nversion = \"");
        let versions: Vec<_> =
            lock.split(&heading).skip(1).filter_map(|rest| rest.split('"').next()).collect();
        assert_eq!(versions.len(), 1, "{name}: {versions:?}");
        versions[0].to_owned()
    }

    #[test]
    fn the_generator_and_the_library_are_one_version() {
        assert_eq!(locked("wasm-bindgen-cli-support"), locked("wasm-bindgen"));
    }

    #[test]
    fn the_package_has_the_version_of_the_crate() {
        let manifest = tools::read(&tools::package_folder().join("package.json")).unwrap();
        let version = format!("\"version\": \"{}\"", locked("corroborate"));
        assert!(manifest.contains(&version), "pkg/package.json does not say {version}");
    }
}
