//! Builds what a career site embeds: the assist WebAssembly, its scripts and languages, and the form fields that the package shares.

use crate::package;
use crate::tools::{self, Outcome};

/// Builds `pkg/dist/embed/` from `www/embed` and `src/wasm/assist.rs`, and `pkg/fields.js` from `www/fields`.
pub fn build() -> Outcome {
    package::bind("assist", "assist", "bindgen/assist")?;
    tools::ensure_node_tools()?;
    tools::run(
        tools::node().arg("xtask/node/embed.mjs").arg(tools::target()?.join("bindgen").join("assist")),
    )?;
    tools::say("built pkg/dist/embed and pkg/fields.js");
    Ok(())
}
