//! Finds the Chromium that the page's tests drive.

use crate::tools::{self, Outcome};
use std::env;
use std::path::{Path, PathBuf};

/// Names under which Chromium is installed.
const NAMES: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
/// Where macOS keeps it.
const APPLICATIONS: [&str; 2] = [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/// Chromium's path: `CHROMIUM`, or the one installed. On Debian as root a missing one is installed.
pub fn find() -> Outcome<PathBuf> {
    if let Some(path) = env::var_os("CHROMIUM").map(PathBuf::from) {
        return if path.is_file() {
            Ok(path)
        } else {
            Err(format!("CHROMIUM names {}, which is no file", path.display()).into())
        };
    }
    if let Some(path) = installed() {
        return Ok(path);
    }
    if can_install() {
        tools::say("installing Chromium from Debian (apt-get)");
        tools::run(tools::program("apt-get").args(["update", "-qq"]))?;
        let install = ["install", "-y", "-qq", "--no-install-recommends", "chromium"];
        tools::run(tools::program("apt-get").args(install).env("DEBIAN_FRONTEND", "noninteractive"))?;
        if let Some(path) = installed() {
            return Ok(path);
        }
    }
    Err("no Chromium was found: install it (Debian: apt-get install chromium), or set CHROMIUM to its path"
        .into())
}

fn installed() -> Option<PathBuf> {
    let paths = env::var_os("PATH")?;
    let places = env::split_paths(&paths).flat_map(|folder| NAMES.map(|name| folder.join(name)));
    places.chain(APPLICATIONS.map(PathBuf::from)).find(|path| path.is_file())
}

fn can_install() -> bool {
    Path::new("/etc/debian_version").exists()
        && tools::output(tools::program("id").arg("-u")).is_ok_and(|user| user.trim() == "0")
}
