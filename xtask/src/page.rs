//! Builds the training page: one file with its style, its scripts and the WebAssembly inside.

use crate::tools::{self, Outcome};

/// Builds `pkg/dist/training.html` from `www/training` and the package.
pub fn build() -> Outcome {
    tools::ensure_node_tools()?;
    tools::run(tools::node().arg("xtask/node/page.mjs"))?;
    tools::say("built pkg/dist/training.html");
    Ok(())
}
