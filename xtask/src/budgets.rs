//! Holds what is built to the sizes in `benches/budgets.toml`.

use crate::package;
use crate::tools::{self, Outcome};
use std::path::PathBuf;

/// How a size is counted, in the order in which `sizes.mjs` prints them.
const MEASURES: [&str; 3] = ["raw", "gzip", "brotli"];

/// One file's limit.
#[derive(Debug, PartialEq)]
struct Budget {
    file: String,
    /// Position in [`MEASURES`].
    measure: usize,
    /// Bytes.
    most: u64,
}

/// Builds the core, measures every file of the table and fails when one is over its limit, or is missing.
pub fn check() -> Outcome {
    tools::ensure_node_tools()?;
    package::build_core()?;
    let budgets = parse(&tools::read(&tools::root().join("benches").join("budgets.toml"))?)?;
    let mut files: Vec<&str> = budgets.iter().map(|budget| budget.file.as_str()).collect();
    files.dedup();
    let places = files.iter().map(|file| place(file)).collect::<Outcome<Vec<_>>>()?;
    let printed = tools::output(tools::node().arg("xtask/node/sizes.mjs").args(places))?;
    let mut over = 0;
    println!("{:<32} {:<7} {:>9} {:>9}", "file", "measure", "bytes", "limit");
    for (file, line) in files.iter().zip(printed.lines()) {
        let sizes: Vec<u64> = line.split(' ').map(str::parse).collect::<Result<_, _>>()?;
        for budget in budgets.iter().filter(|budget| budget.file == *file) {
            let size = sizes.get(budget.measure).copied().ok_or("sizes.mjs printed too few numbers")?;
            let mark = if size > budget.most { "  over" } else { "" };
            over += u32::from(size > budget.most);
            let measure = MEASURES.get(budget.measure).unwrap_or(&"");
            println!("{file:<32} {measure:<7} {size:>9} {:>9}{mark}", budget.most);
        }
    }
    if over == 0 { Ok(()) } else { Err(format!("{over} sizes are over their budget").into()) }
}

/// Where a file of the table is: `target` is wherever Cargo builds.
fn place(file: &str) -> Outcome<PathBuf> {
    Ok(match file.strip_prefix("target/") {
        Some(built) => tools::target()?.join(built),
        None => tools::root().join(file),
    })
}

/// Reads the table: a `["file"]` heading, then `measure = bytes` lines. This is the part of TOML that it needs.
fn parse(text: &str) -> Outcome<Vec<Budget>> {
    let mut budgets = Vec::new();
    let mut file = None;
    for (number, line) in text.lines().enumerate() {
        let wrong = || format!("benches/budgets.toml, line {}: {line}", number + 1);
        let line = line.split('#').next().unwrap_or("").trim();
        if line.is_empty() {
            continue;
        }
        if let Some(name) = line.strip_prefix("[\"").and_then(|rest| rest.strip_suffix("\"]")) {
            file = Some(name.to_owned());
            continue;
        }
        let (measure, most) = line.split_once('=').ok_or_else(wrong)?;
        let measure = MEASURES.iter().position(|name| *name == measure.trim()).ok_or_else(wrong)?;
        let most = most.trim().replace('_', "").parse().map_err(|_| wrong())?;
        budgets.push(Budget { file: file.clone().ok_or_else(wrong)?, measure, most });
    }
    if budgets.is_empty() { Err("benches/budgets.toml holds no budget".into()) } else { Ok(budgets) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_is_read() {
        let budgets = parse("# limits\n[\"pkg/a.wasm\"]\nbrotli = 200_000 # hard\n").unwrap();
        assert_eq!(budgets, [Budget { file: "pkg/a.wasm".into(), measure: 2, most: 200_000 }]);
    }

    #[test]
    fn what_is_no_table_is_an_error() {
        for text in ["", "brotli = 1", "[\"a\"]\nbrotli", "[\"a\"]\nzip = 1", "[\"a\"]\nraw = many"] {
            assert!(parse(text).is_err(), "{text}");
        }
    }
}
