//! Builds the training page: one file with its style, its scripts and the WebAssembly inside; and the same as a package for learning systems.

use crate::tools::{self, Outcome};

/// Builds `pkg/dist/training.html` from `www/training` and the package, and `pkg/dist/training-scorm12.zip` from the page.
pub fn build() -> Outcome {
    tools::ensure_node_tools()?;
    tools::run(tools::node().arg("xtask/node/page.mjs"))?;
    tools::run(tools::node().arg("xtask/node/course.mjs"))?;
    tools::say("built pkg/dist/training.html, and training-scorm12.zip for learning systems");
    Ok(())
}
