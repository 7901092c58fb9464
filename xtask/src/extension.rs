//! Builds the browser extension: a folder that loads unpacked and the same as a zip, for Chrome and for Firefox.

use crate::tools::{self, Outcome};

/// Builds `pkg/dist/extension/` and `pkg/dist/extension-firefox/` from `www/extension` and the package.
pub fn build() -> Outcome {
    tools::ensure_node_tools()?;
    tools::run(tools::node().arg("xtask/node/extension.mjs"))?;
    tools::say("built pkg/dist/extension, extension-firefox and a zip of each");
    Ok(())
}
