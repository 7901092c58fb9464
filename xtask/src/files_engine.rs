//! Builds the engine that reads files: a WebAssembly of its own, loaded only when a file comes.

use crate::package;
use crate::tools::{self, Outcome};
use std::fs;

/// Builds `pkg/files.js` and `pkg/files_bg.wasm`, and bundles the workers that run them.
pub fn build() -> Outcome {
    tools::ensure_node_tools()?;
    let generated = tools::target()?.join("bindgen-files");
    package::generate("wasm-files", "files", &generated)?;
    let package = tools::package_folder();
    for name in ["files.js", "files.d.ts", "files_bg.wasm"] {
        tools::write(&package.join(name), tools::read_bytes(&generated.join(name))?)?;
    }
    let size = fs::metadata(package.join("files_bg.wasm"))?.len();
    tools::say(&format!("built pkg/files_bg.wasm ({size} bytes)"));
    tools::run(tools::node().arg("xtask/node/reading.mjs"))
}
