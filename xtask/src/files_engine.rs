//! Builds the engine that reads files: a WebAssembly of its own, loaded only when a file comes.

use crate::package;
use crate::tools::{self, Outcome};
use std::fs;
use wasm_bindgen_cli_support::Bindgen;

/// Builds `pkg/files.js` and `pkg/files_bg.wasm`, and bundles the workers that run them.
pub fn build() -> Outcome {
    tools::ensure_wasm_target()?;
    tools::ensure_node_tools()?;
    let compiled = package::compile("wasm-files")?;
    let generated = tools::target()?.join("bindgen-files");
    let mut bindgen = Bindgen::new();
    bindgen
        .input_path(&compiled)
        .out_name("files")
        .typescript(true)
        .omit_default_module_path(true)
        .remove_name_section(true)
        .remove_producers_section(true);
    bindgen.web(true)?.generate(&generated)?;
    let package = tools::package_folder();
    for name in ["files.js", "files.d.ts", "files_bg.wasm"] {
        tools::write(&package.join(name), tools::read_bytes(&generated.join(name))?)?;
    }
    let size = fs::metadata(package.join("files_bg.wasm"))?.len();
    tools::say(&format!("built pkg/files_bg.wasm ({size} bytes)"));
    tools::run(tools::node().arg("xtask/node/reading.mjs"))
}
