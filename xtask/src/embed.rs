//! Builds what a career site embeds: the assist WebAssembly, its scripts and languages, and the form fields that the package shares.

use crate::package;
use crate::tools::{self, Outcome};

/// Builds `pkg/dist/embed/` from `www/embed` and `src/wasm/assist.rs`, and `pkg/fields.js` from `www/fields`.
pub fn build() -> Outcome {
    let generated = tools::target()?.join("bindgen").join("assist");
    package::generate("assist", "assist", &generated)?;
    tools::ensure_node_tools()?;
    tools::run(tools::node().arg("xtask/node/embed.mjs").arg(generated))?;
    tools::say("built pkg/dist/embed and pkg/fields.js");
    Ok(())
}
