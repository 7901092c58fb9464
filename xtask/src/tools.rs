//! What every task needs: the project's folder, other programs, and the tools that they bring.

use std::error::Error;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::{env, fs};

/// What a task returns; an error is one sentence for the person at the terminal.
pub type Outcome<T = ()> = Result<T, Box<dyn Error>>;

/// The target that the package is built for.
pub const WASM_TARGET: &str = "wasm32-unknown-unknown";

/// The project's folder.
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_path_buf()
}

/// Where Cargo builds: this program stands in `<target>/<profile>/`.
pub fn target() -> Outcome<PathBuf> {
    let program = env::current_exe()?;
    let target = program.ancestors().nth(2).ok_or("this program is not in a target folder")?;
    Ok(target.to_path_buf())
}

/// The npm package's folder.
pub fn package_folder() -> PathBuf {
    root().join("pkg")
}

/// Says what is being done, apart from what the tools say.
pub fn say(message: &str) {
    eprintln!("xtask: {message}");
}

/// The Cargo that runs this task, in the project's folder.
pub fn cargo() -> Command {
    program(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// Node, in the project's folder.
pub fn node() -> Command {
    program("node")
}

/// Any program, in the project's folder.
pub fn program(name: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(name);
    command.current_dir(root());
    command
}

/// Runs a program with its output on the terminal.
pub fn run(command: &mut Command) -> Outcome {
    let status = command.status().map_err(|error| missing(command, &error))?;
    if status.success() { Ok(()) } else { Err(format!("{} ended with {status}", shown(command)).into()) }
}

/// Runs a program and returns what it printed.
pub fn output(command: &mut Command) -> Outcome<String> {
    let output = command.stderr(Stdio::inherit()).output().map_err(|error| missing(command, &error))?;
    if !output.status.success() {
        return Err(format!("{} ended with {}", shown(command), output.status).into());
    }
    Ok(String::from_utf8(output.stdout)?)
}

/// The error for a program that could not be started.
pub fn missing(command: &Command, error: &std::io::Error) -> String {
    format!("cannot run `{}`: {error}", command.get_program().to_string_lossy())
}

/// A command as one would type it.
pub fn shown(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    let text: Vec<_> = words.map(OsStr::to_string_lossy).collect();
    format!("`{}`", text.join(" "))
}

/// Reads a text file; an error names it.
pub fn read(path: &Path) -> Outcome<String> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()).into())
}

/// Reads a file; an error names it.
pub fn read_bytes(path: &Path) -> Outcome<Vec<u8>> {
    fs::read(path).map_err(|error| format!("{}: {error}", path.display()).into())
}

/// Writes a file, and its folder when missing; an error names it.
pub fn write(path: &Path, bytes: impl AsRef<[u8]>) -> Outcome {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, bytes).map_err(|error| format!("{}: {error}", path.display()).into())
}

/// The files of a folder (not of its subfolders) whose names end in `ending`, sorted.
pub fn files(folder: &Path, ending: &str) -> Outcome<Vec<PathBuf>> {
    let mut found = Vec::new();
    if folder.is_dir() {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            if path.is_file() && name.ends_with(ending) {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}

/// Adds the WebAssembly target to the toolchain when it is missing.
pub fn ensure_wasm_target() -> Outcome {
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let mut question = program(rustc);
    question.args(["--print", "target-libdir", "--target", WASM_TARGET]);
    if Path::new(output(&mut question)?.trim()).is_dir() {
        return Ok(());
    }
    say("adding the WebAssembly target to the toolchain");
    run(program("rustup").args(["target", "add", WASM_TARGET]))
        .map_err(|error| format!("{error}; the package needs the Rust target {WASM_TARGET}").into())
}

/// Installs the tools of `www/package-lock.json` when they are not the ones installed.
pub fn ensure_node_tools() -> Outcome {
    let version = output(node().arg("--version"))
        .map_err(|error| format!("{error}; Node.js 20.16 or later is needed, from https://nodejs.org"))?;
    let mut numbers =
        version.trim().trim_start_matches('v').split('.').map(|part| part.parse::<u32>().unwrap_or(0));
    let (major, minor) = (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0));
    if (major, minor) < (20, 16) {
        return Err(format!("Node.js 20.16 or later is needed; this is {}", version.trim()).into());
    }
    let www = root().join("www");
    let wanted = read(&www.join("package-lock.json"))?;
    let installed = www.join("node_modules").join(".installed-lock.json");
    if fs::read_to_string(&installed).is_ok_and(|lock| lock == wanted) {
        return Ok(());
    }
    say("installing the interface's tools (npm ci in www)");
    let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
    run(program(npm).args(["ci", "--silent"]).current_dir(&www))?;
    write(&installed, wanted)
}
