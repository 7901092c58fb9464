//! The pages beside rules and explanations: read strictly, then written out as words of the engine and as a catalogue.
//!
//! A page is documentation, words and test at once. This file reads it and nothing else: it knows neither the engine nor
//! the other tasks, so that the test that runs the examples of the pages can read them with the same code.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

/// A page, by what it is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Page {
    /// A rule: its id has a family and a name.
    Rule(RulePage),
    /// An explanation: its id is one word.
    Explanation(ExplanationPage),
    /// A rule across applications: its family is `link`, and its examples are batches.
    Link(RulePage),
}

impl Page {
    /// The id that the page begins with.
    pub fn id(&self) -> &str {
        match self {
            Page::Rule(page) | Page::Link(page) => &page.id,
            Page::Explanation(page) => &page.id,
        }
    }

    /// Its examples, in order.
    pub fn examples(&self) -> &[Example] {
        match self {
            Page::Rule(page) | Page::Link(page) => &page.examples,
            Page::Explanation(page) => &page.examples,
        }
    }
}

/// The page of a rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RulePage {
    /// `family/name`.
    pub id: String,
    /// What the rule sees.
    pub sees: String,
    /// Names of sentences and the sentences, with gaps in braces.
    pub noticed: Vec<(String, String)>,
    /// Why it may matter.
    pub why: String,
    /// Ordinary reasons.
    pub reasons: Vec<String>,
    /// How often honest people show it; empty where no figure is known.
    pub base_rate: String,
    /// A neutral question.
    pub question: String,
    /// What would clear it.
    pub cleared_by: String,
    /// A step that checks the statement.
    pub step: String,
    /// What is run as a test.
    pub examples: Vec<Example>,
    /// What the rule cannot see.
    pub limits: String,
    /// Where it comes from.
    pub sources: Vec<String>,
}

/// The page of an explanation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExplanationPage {
    /// Its id.
    pub id: String,
    /// What it tells.
    pub tells: String,
    /// Ids of the rules whose findings it can explain.
    pub explains: Vec<String>,
    /// What in an application supports it.
    pub support: String,
    /// What it cannot explain.
    pub cannot: String,
    /// The question that would settle it.
    pub question: String,
    /// What is run as a test.
    pub examples: Vec<Example>,
    /// What the explanation cannot see.
    pub limits: String,
}

/// A submission and what must come out of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Example {
    /// What it shows.
    pub title: String,
    /// The submission, as JSON.
    pub json: String,
    /// What must come out.
    pub expectation: Expectation,
    /// The built-in policy to run it under; a rule that is off by default is switched on for its own page.
    pub policy: String,
    /// The packs to load: `institutions`, `universities`, or the name of a file in `tests/packs`.
    pub packs: Vec<String>,
    /// For a batch: how many unremarkable applications stand beside those of the example.
    pub pool: usize,
    /// For a batch: what stands on the employer's own list.
    pub watch: Vec<String>,
}

/// What must come out of an example.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Expectation {
    /// The rule has a finding of this grade.
    Fires(String),
    /// The rule judged and has no finding.
    Silent,
    /// The rule could not judge anything.
    NotChecked,
    /// The explanation is told, and what supports it is quoted.
    Supported,
    /// The explanation is told, and nothing supports it.
    Unsupported,
    /// The explanation is not told, though something was found.
    Untold,
}

/// Reads a page.
///
/// # Errors
/// One sentence that names the page and what is missing, out of place or malformed.
pub fn parse(text: &str) -> Result<Page, String> {
    let mut lines = text.lines();
    let id = lines
        .next()
        .and_then(|line| line.strip_prefix("# "))
        .map(str::trim)
        .filter(|id| !id.is_empty())
        .ok_or("a page begins with a line `# ` and its id")?;
    let page = if id.contains('/') { rule(id, lines) } else { explanation(id, lines) };
    page.map_err(|problem| format!("page {id}: {problem}"))
}

fn rule<'a>(id: &str, lines: impl Iterator<Item = &'a str>) -> Result<Page, String> {
    let mut sections = Sections::split(lines)?;
    let page = RulePage {
        id: id.to_owned(),
        sees: paragraph(&sections.opening, "the sentence under the title")?,
        // A rule that only says what it could not check has nothing to say of what was noticed.
        noticed: if sections.next_is("Noticed") {
            sentences(&sections.take("Noticed")?)?
        } else {
            Vec::new()
        },
        why: sections.words("Why it may matter")?,
        reasons: list(&sections.take("Ordinary reasons")?, "Ordinary reasons")?,
        base_rate: if sections.next_is("Base rate") { sections.words("Base rate")? } else { String::new() },
        question: sections.words("Question")?,
        cleared_by: sections.words("What would clear it")?,
        step: sections.words("Step")?,
        examples: examples(&sections.take("Examples")?, true)?,
        limits: sections.words("Limits")?,
        sources: list(&sections.take("Sources")?, "Sources")?,
    };
    sections.finish()?;
    if page.reasons.len() < 2 {
        return Err("`## Ordinary reasons` needs at least two".to_owned());
    }
    Ok(if page.id.starts_with("link/") { Page::Link(page) } else { Page::Rule(page) })
}

fn explanation<'a>(id: &str, lines: impl Iterator<Item = &'a str>) -> Result<Page, String> {
    let mut sections = Sections::split(lines)?;
    let explains = list(&sections.take("Explains")?, "Explains")?;
    let page = ExplanationPage {
        id: id.to_owned(),
        tells: paragraph(&sections.opening, "the sentence under the title")?,
        explains: explains.iter().map(|rule| rule.trim_matches('`').to_owned()).collect(),
        support: sections.words("What supports it")?,
        cannot: sections.words("What it cannot explain")?,
        question: sections.words("Question")?,
        examples: examples(&sections.take("Examples")?, false)?,
        limits: sections.words("Limits")?,
    };
    sections.finish()?;
    Ok(Page::Explanation(page))
}

/// A page cut at its second-level titles; lines inside a code block are never titles.
struct Sections {
    opening: Vec<String>,
    rest: std::vec::IntoIter<(String, Vec<String>)>,
}

impl Sections {
    fn split<'a>(lines: impl Iterator<Item = &'a str>) -> Result<Self, String> {
        let mut opening = Vec::new();
        let mut sections: Vec<(String, Vec<String>)> = Vec::new();
        let mut in_code = false;
        for line in lines {
            if line.starts_with("```") {
                in_code = !in_code;
            }
            if line != line.trim_end() {
                return Err(format!("spaces at the end of the line `{line}`"));
            }
            match line.strip_prefix("## ") {
                Some(title) if !in_code => sections.push((title.to_owned(), Vec::new())),
                _ => match sections.last_mut() {
                    Some((_, body)) => body.push(line.to_owned()),
                    None => opening.push(line.to_owned()),
                },
            }
        }
        if in_code {
            return Err("a code block is not closed".to_owned());
        }
        Ok(Self { opening, rest: sections.into_iter() })
    }

    fn next_is(&self, title: &str) -> bool {
        self.rest.as_slice().first().is_some_and(|(next, _)| next == title)
    }

    fn take(&mut self, title: &str) -> Result<Vec<String>, String> {
        if self.next_is(title) {
            return Ok(self.rest.next().map(|(_, body)| body).unwrap_or_default());
        }
        let place = match self.rest.as_slice().first() {
            Some((next, _)) => format!(", `## {next}` stands in its place"),
            None => String::new(),
        };
        Err(format!("section `## {title}` is missing{place}"))
    }

    fn words(&mut self, title: &str) -> Result<String, String> {
        let body = self.take(title)?;
        paragraph(&body, &format!("section `## {title}`"))
    }

    fn finish(mut self) -> Result<(), String> {
        match self.rest.next() {
            Some((title, _)) => Err(format!("section `## {title}` is not one of a page's sections")),
            None => Ok(()),
        }
    }
}

/// Plain words: what a reader sees has no markup.
fn plain(text: String, what: &str) -> Result<String, String> {
    match text.find(['`', '*', '_', '<', '[', '|', '#']) {
        Some(_) => Err(format!("{what} has markup, but its words are shown as they are: {text}")),
        None => Ok(text),
    }
}

/// One paragraph, its lines joined.
fn paragraph(body: &[String], what: &str) -> Result<String, String> {
    let lines: Vec<&str> = body.iter().map(String::as_str).skip_while(|line| line.is_empty()).collect();
    let text: Vec<&str> = lines.iter().copied().take_while(|line| !line.is_empty()).collect();
    if text.is_empty() {
        return Err(format!("{what} is empty"));
    }
    if lines.iter().skip(text.len()).any(|line| !line.is_empty())
        || text.iter().any(|line| line.starts_with("- "))
    {
        return Err(format!("{what} must be one paragraph"));
    }
    plain(text.join(" "), what)
}

/// The items of a list; an item's further lines are indented by two spaces.
fn items(body: &[String], what: &str) -> Result<Vec<String>, String> {
    let mut items: Vec<String> = Vec::new();
    for line in body.iter().filter(|line| !line.is_empty()) {
        if let Some(item) = line.strip_prefix("- ") {
            items.push(item.to_owned());
        } else if let (Some(more), Some(item)) = (line.strip_prefix("  "), items.last_mut()) {
            let _ = write!(item, " {more}");
        } else {
            return Err(format!("`## {what}` is a list, and this line is no item of it: {line}"));
        }
    }
    if items.is_empty() { Err(format!("section `## {what}` is empty")) } else { Ok(items) }
}

fn list(body: &[String], what: &str) -> Result<Vec<String>, String> {
    items(body, what)?
        .into_iter()
        .map(|item| if what == "Explains" { Ok(item) } else { plain(item, &format!("`## {what}`")) })
        .collect()
}

fn sentences(body: &[String]) -> Result<Vec<(String, String)>, String> {
    items(body, "Noticed")?
        .into_iter()
        .map(|item| {
            let (name, sentence) =
                item.strip_prefix('`').and_then(|item| item.split_once("`: ")).ok_or_else(|| {
                    format!("`## Noticed` has items of the form - `name`: Sentence., not: {item}")
                })?;
            Ok((name.to_owned(), plain(sentence.to_owned(), "`## Noticed`")?))
        })
        .collect()
}

/// The examples: a title, perhaps a paragraph, one block of JSON.
fn examples(body: &[String], of_a_rule: bool) -> Result<Vec<Example>, String> {
    let mut examples = Vec::new();
    let mut lines = body.iter().map(String::as_str);
    let mut title = None;
    while let Some(line) = lines.next() {
        if let Some(text) = line.strip_prefix("### ") {
            if let Some(earlier) = title.replace(text) {
                return Err(format!("example `{earlier}` has no ```json block"));
            }
        } else if let Some(info) = line.strip_prefix("```") {
            let title =
                title.take().ok_or("a code block under `## Examples` has no `### ` title of its own")?;
            let json: Vec<&str> = lines.by_ref().take_while(|line| *line != "```").collect();
            examples.push(example(title, info, json.join("\n"), of_a_rule)?);
        }
    }
    match title {
        Some(title) => Err(format!("example `{title}` has no ```json block")),
        None if examples.is_empty() => Err("section `## Examples` is empty".to_owned()),
        None => Ok(examples),
    }
}

fn example(title: &str, info: &str, json: String, of_a_rule: bool) -> Result<Example, String> {
    let mut words = info.split(' ');
    if words.next() != Some("json") {
        return Err(format!("example `{title}` must be ```json"));
    }
    let mut expectation = None;
    let mut policy = "demonstration".to_owned();
    let (mut packs, mut pool, mut watch) = (Vec::new(), 0, Vec::new());
    for word in words {
        if let Some(name) = word.strip_prefix("policy=") {
            policy = name.to_owned();
        } else if let Some(name) = word.strip_prefix("pack=") {
            packs.push(name.to_owned());
        } else if let Some(count) = word.strip_prefix("pool=") {
            pool = count.parse().map_err(|_| format!("example `{title}`: `{word}` is no count"))?;
        } else if let Some(value) = word.strip_prefix("watch=") {
            watch.push(value.to_owned());
        } else {
            let read =
                expected(word).ok_or_else(|| format!("example `{title}`: `{word}` is no expectation"))?;
            if expectation.replace(read).is_some() {
                return Err(format!("example `{title}` has two expectations"));
            }
        }
    }
    let expectation = expectation.ok_or_else(|| format!("example `{title}` says not what must come out"))?;
    let beginning = beginning(&expectation, of_a_rule)
        .ok_or_else(|| format!("example `{title}` expects what only the other kind of page can"))?;
    if !title.starts_with(beginning) {
        return Err(format!("example `{title}` must begin with `{beginning}`"));
    }
    Ok(Example { title: title.to_owned(), json, expectation, policy, packs, pool, watch })
}

fn expected(word: &str) -> Option<Expectation> {
    if let Some(grade) = word.strip_prefix("fires=") {
        let known = ["support", "note", "ask", "verify"].contains(&grade);
        return known.then(|| Expectation::Fires(grade.to_owned()));
    }
    match word {
        "silent" => Some(Expectation::Silent),
        "not-checked" => Some(Expectation::NotChecked),
        "supported" => Some(Expectation::Supported),
        "unsupported" => Some(Expectation::Unsupported),
        "untold" => Some(Expectation::Untold),
        _ => None,
    }
}

/// How the title of such an example begins; `None` when it cannot stand on this kind of page.
fn beginning(expectation: &Expectation, of_a_rule: bool) -> Option<&'static str> {
    match (expectation, of_a_rule) {
        (Expectation::Fires(_), true) => Some("Fires: "),
        (Expectation::Silent, true) => Some("Innocent: "),
        (Expectation::NotChecked, true) => Some("Not checked: "),
        (Expectation::Supported, false) => Some("Supported: "),
        (Expectation::Unsupported, false) => Some("Unsupported: "),
        (Expectation::Untold, false) => Some("Does not explain: "),
        _ => None,
    }
}

/// The project's folder, whichever member of the workspace this file is compiled into.
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors()
        .find(|folder| folder.join("src/rules/registry.rs").is_file())
        .unwrap_or(here)
        .to_path_buf()
}

/// Every page with its file, sorted by id.
///
/// # Errors
/// One sentence that names a file that cannot be read, or a page that is wrong or stands in the wrong place.
pub fn all() -> Result<Vec<(PathBuf, Page)>, String> {
    let root = root();
    let mut files = markdown(&root.join("src/explanations"))?;
    files.extend(markdown(&root.join("src/linkage"))?);
    for family in entries(&root.join("src/rules"))?.into_iter().filter(|entry| entry.is_dir()) {
        files.extend(markdown(&family)?);
    }
    let mut pages = Vec::new();
    for file in files {
        let page = parse(&read(&file)?).map_err(|problem| format!("{}: {problem}", file.display()))?;
        if file != root.join(place(&page)) {
            return Err(format!(
                "the page of {} belongs into {}, not {}",
                page.id(),
                place(&page),
                file.display()
            ));
        }
        pages.push((file, page));
    }
    pages.sort_by(|(_, one), (_, other)| one.id().cmp(other.id()));
    Ok(pages)
}

/// Where a page stands, from the project's folder.
pub fn place(page: &Page) -> String {
    match page {
        Page::Rule(page) => format!("src/rules/{}.md", page.id.replace('-', "_")),
        Page::Explanation(page) => format!("src/explanations/{}.md", page.id.replace('-', "_")),
        Page::Link(page) => {
            format!("src/{}.md", page.id.replacen("link/", "linkage/", 1).replace('-', "_"))
        }
    }
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let list = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut found = Vec::new();
    for entry in list {
        found.push(entry.map_err(|error| format!("{}: {error}", folder.display()))?.path());
    }
    found.sort();
    Ok(found)
}

fn markdown(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let is_page = |path: &PathBuf| path.extension().is_some_and(|extension| extension == "md");
    Ok(entries(folder)?.into_iter().filter(is_page).collect())
}

fn read(file: &Path) -> Result<String, String> {
    fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))
}

/// Writes the ids, the sentences, the engine's words and the catalogue, or with `check` compares them.
///
/// # Errors
/// One sentence that names a page that is wrong, or a file that is not what its pages say.
pub fn generate(check: bool) -> Result<(), String> {
    let pages = all()?;
    let root = root();
    let said = read(&root.join(PHRASES))?;
    for (path, text) in [
        ("src/model/ids/declared.rs", declared_ids(&pages)?),
        ("src/model/ids/sentences.rs", sentence_constants(&pages)),
        ("src/report/words/english.rs", words(&pages)),
        ("src/report/words/phrases.rs", phrases(&said)?),
        ("data/languages/en.txt", english(&pages, &said)),
        ("docs/rules.md", catalogue(&pages)?),
    ] {
        let file = root.join(path);
        if fs::read_to_string(&file).is_ok_and(|there| there == text) {
            continue;
        }
        if check {
            return Err(format!("{path} is not what the pages say; write it with `cargo pages`"));
        }
        if let Some(folder) = file.parent() {
            fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        }
        fs::write(&file, text).map_err(|error| format!("{path}: {error}"))?;
    }
    Ok(())
}

/// What the engine says beside the sentences on pages.
const PHRASES: &str = "src/report/words/phrases.txt";

/// The first line of a generated Rust file.
const GENERATED: &str = "//! Written by `cargo pages` from the pages beside rules and explanations.\n";

/// The rule pages of one kind: on one application, or with `across` across applications.
fn rule_pages(pages: &[(PathBuf, Page)], across: bool) -> impl Iterator<Item = (&Path, &RulePage)> {
    pages.iter().filter_map(move |(file, page)| match (page, across) {
        (Page::Rule(page), false) | (Page::Link(page), true) => Some((file.as_path(), page)),
        _ => None,
    })
}

fn explanation_pages(pages: &[(PathBuf, Page)]) -> impl Iterator<Item = &ExplanationPage> {
    pages.iter().filter_map(|(_, page)| if let Page::Explanation(page) = page { Some(page) } else { None })
}

/// An id as the name of a variant: `phone/sources-differ` is `PhoneSourcesDiffer`. Rules across applications go without their family.
fn variant(id: &str) -> String {
    let id = id.strip_prefix("link/").unwrap_or(id);
    id.split(['/', '-'])
        .map(|word| {
            let mut letters = word.chars();
            letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect::<String>()
        })
        .collect()
}

/// The enums of ids.
fn declared_ids(pages: &[(PathBuf, Page)]) -> Result<String, String> {
    let mut text = format!("{GENERATED}\nuse super::ids;\nuse crate::model::finding::Grade;\n");
    let rules = rule_pages(pages, false).map(|(_, page)| (page.id.as_str(), page.sees.as_str()));
    let links = rule_pages(pages, true).map(|(_, page)| (page.id.as_str(), page.sees.as_str()));
    let explanations = explanation_pages(pages).map(|page| (page.id.as_str(), page.tells.as_str()));
    for (what, name, entries) in [
        ("A rule on one application.", "RuleId", rules.collect::<Vec<_>>()),
        ("A rule across applications.", "LinkRuleId", links.collect()),
        ("An ordinary explanation.", "ExplanationId", explanations.collect()),
    ] {
        let _ = write!(text, "\nids! {{\n/// {what}\n{name} {{\n");
        for (id, about) in entries {
            let _ = writeln!(text, "    /// {about}\n    {} = {id:?},", variant(id));
        }
        text.push_str("}\n}\n");
    }
    text.push_str("\nids! {\n/// A gap in the sentences of rules.\nGap {\n");
    for gap in gaps(pages) {
        let _ = writeln!(text, "    /// `{{{gap}}}`.\n    {} = {gap:?},", variant(gap));
    }
    text.push_str("}\n}\n");
    text.push_str(
        "
impl LinkRuleId {
    /// The highest grade that the rule gives, as its file declares it; known where no rule across applications is compiled in.
    pub const fn grade(self) -> Grade {
        match self {
",
    );
    for (file, page) in rule_pages(pages, true) {
        let grade = grade_of(&read(&file.with_extension("rs"))?, file)?;
        let _ = writeln!(text, "            Self::{} => Grade::{},", variant(&page.id), variant(&grade));
    }
    text.push_str("        }\n    }\n}\n");
    Ok(text)
}

/// The names of all gaps, sorted: what stands in braces in the words that the report fills.
fn gaps(pages: &[(PathBuf, Page)]) -> BTreeSet<&str> {
    let rules = rule_pages(pages, false).chain(rule_pages(pages, true));
    let texts = rules.flat_map(|(_, page)| {
        let noticed = page.noticed.iter().map(|(_, sentence)| sentence.as_str());
        let reasons = page.reasons.iter().map(String::as_str);
        let others = [&page.why, &page.question, &page.cleared_by, &page.step].map(String::as_str);
        noticed.chain(reasons).chain(others)
    });
    texts.flat_map(|text| text.split('{').skip(1).filter_map(|rest| Some(rest.split_once('}')?.0))).collect()
}

/// A module of constants for every page that has sentences.
fn sentence_constants(pages: &[(PathBuf, Page)]) -> String {
    let mut text =
        format!("{GENERATED}\nuse super::{{LinkRuleId, LinkSentence, RuleId, RuleSentence, Sentence}};\n");
    for (across, id_type, sentence_type) in
        [(false, "RuleId", "RuleSentence"), (true, "LinkRuleId", "LinkSentence")]
    {
        for (_, page) in rule_pages(pages, across).filter(|(_, page)| !page.noticed.is_empty()) {
            let module = page.id.replace(['/', '-'], "_");
            let _ = writeln!(
                text,
                "\n/// Sentences of `{}`.\npub(crate) mod {module} {{\n    use super::*;",
                page.id
            );
            for (name, sentence) in &page.noticed {
                let constant = name.replace('-', "_").to_uppercase();
                let rule = variant(&page.id);
                let _ = writeln!(
                    text,
                    "    /// {sentence}\n    pub(crate) const {constant}: {sentence_type} = Sentence::new({id_type}::{rule}, {name:?});"
                );
            }
            text.push_str("}\n");
        }
    }
    text
}

/// The engine's words.
fn words(pages: &[(PathBuf, Page)]) -> String {
    let mut text = format!(
        "{GENERATED}\nuse super::{{ExplanationWords, RuleWords}};\nuse crate::model::ids::{{ExplanationId, LinkRuleId, RuleId}};\n"
    );
    for (across, what, function, id_type) in [
        (false, "a rule on one application", "of_rule", "RuleId"),
        (true, "a rule across applications", "of_link", "LinkRuleId"),
    ] {
        let _ = write!(
            text,
            "\n/// The words on {what}.\npub fn {function}(rule: {id_type}) -> &'static RuleWords {{\n    match rule {{\n"
        );
        for (_, page) in rule_pages(pages, across) {
            let _ = writeln!(text, "        {id_type}::{} => &RuleWords {{", variant(&page.id));
            let field = |text: &mut String, name: &str, value: &str| {
                let _ = writeln!(text, "            {name}: {value:?},");
            };
            field(&mut text, "sees", &page.sees);
            text.push_str("            noticed: &[\n");
            for (name, sentence) in &page.noticed {
                let _ = writeln!(text, "                ({name:?}, {sentence:?}),");
            }
            text.push_str("            ],\n");
            field(&mut text, "why", &page.why);
            text.push_str("            reasons: &[\n");
            for reason in &page.reasons {
                let _ = writeln!(text, "                {reason:?},");
            }
            text.push_str("            ],\n");
            field(&mut text, "base_rate", &page.base_rate);
            field(&mut text, "question", &page.question);
            field(&mut text, "cleared_by", &page.cleared_by);
            field(&mut text, "step", &page.step);
            field(&mut text, "limits", &page.limits);
            field(&mut text, "sources", &page.sources.join("; "));
            text.push_str("        },\n");
        }
        text.push_str("    }\n}\n");
    }
    text.push_str(
        "\n/// The words on an explanation.\npub fn of_explanation(explanation: ExplanationId) -> &'static ExplanationWords {\n    match explanation {\n",
    );
    for page in explanation_pages(pages) {
        let _ = writeln!(
            text,
            "        ExplanationId::{} => &ExplanationWords {{\n            tells: {:?},\n            question: {:?},\n        }},",
            variant(&page.id),
            page.tells,
            page.question
        );
    }
    text.push_str("    }\n}\n");
    text
}

/// The entries of a language's file: the key and the text of every line that has one.
fn entries_of(text: &str) -> impl Iterator<Item = (&str, &str)> {
    text.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once(" = "))
}

/// The phrases as a type, and their English.
fn phrases(said: &str) -> Result<String, String> {
    let mut text = format!("//! Written by `cargo pages` from `{PHRASES}`.\n");
    text.push_str(
        "
/// What the engine says beside the sentences of rules and explanations.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phrase {
",
    );
    for (key, english) in entries_of(said) {
        if !key.bytes().all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, b'/' | b'-')) {
            return Err(format!("{PHRASES}: {key:?} is no key"));
        }
        let _ = writeln!(text, "    /// {english}\n    {},", variant(key));
    }
    text.push_str("}\n");
    for (name, about, across) in [
        ("ENGLISH", "The key and the English of every phrase, in order, each in a line of its own.", false),
        (
            "ACROSS",
            "The same of those that only reports on batches and on what was read have; they come last.",
            true,
        ),
    ] {
        let _ = write!(text, "\n/// {about}\npub(super) const {name}: &str = \"\\\n");
        let is_across = |key: &str| {
            ["links/", "excuse/", "hub/", "hint/", "reading/"].iter().any(|start| key.starts_with(start))
        };
        for (key, english) in entries_of(said).filter(|(key, _)| is_across(key) == across) {
            let line = format!("{key}\n{english}\n");
            let _ = writeln!(text, "{}\\n\\", line.trim_end().escape_debug().to_string().replace("\\'", "'"));
        }
        text.push_str("\";\n");
    }
    Ok(text)
}

/// Everything that is said in English, as a language's file has it, but the names of countries.
fn english(pages: &[(PathBuf, Page)], said: &str) -> String {
    let mut text = "\
# Every sentence in English, as every other language's file has them. Written by `cargo pages` from the pages beside rules and explanations and from
# `src/report/words/phrases.txt`: what is changed here is lost. Behind these come the names of countries, `country/` and the code of each.
"
    .to_owned();
    // The first paragraph is about that file.
    let (_, phrases) = said.split_once("\n\n").unwrap_or_default();
    let _ = writeln!(text, "\n{}", phrases.trim_end());
    for (_, page) in rule_pages(pages, false).chain(rule_pages(pages, true)) {
        let id = &page.id;
        let _ = writeln!(text, "\n# {id}\n{id}/sees = {}", page.sees);
        for (name, sentence) in &page.noticed {
            let _ = writeln!(text, "{id}/noticed/{name} = {sentence}");
        }
        let _ = writeln!(text, "{id}/why = {}", page.why);
        for (number, reason) in (1..).zip(&page.reasons) {
            let _ = writeln!(text, "{id}/reason/{number} = {reason}");
        }
        if !page.base_rate.is_empty() {
            let _ = writeln!(text, "{id}/base-rate = {}", page.base_rate);
        }
        let _ = writeln!(
            text,
            "{id}/question = {}\n{id}/cleared-by = {}\n{id}/step = {}",
            page.question, page.cleared_by, page.step
        );
    }
    for page in explanation_pages(pages) {
        let id = format!("explanation/{}", page.id);
        let _ = writeln!(text, "\n# {id}\n{id}/tells = {}\n{id}/question = {}", page.tells, page.question);
    }
    text
}

/// The catalogue: one row a rule, one row an explanation.
fn catalogue(pages: &[(PathBuf, Page)]) -> Result<String, String> {
    let mut text = "\
# Rules and explanations

Written by `cargo pages` from the pages beside rules and explanations; each page has the words, the ordinary reasons
and the examples that are run as tests.

A *slip* is anyone's typing. A *mismatch* sets a statement against the world. A *contradiction* is two statements that
cannot both be true. The grade is the highest that the rule gives; a policy can lower it or switch the rule off.

| rule | kind | grade | what it sees |
| --- | --- | --- | --- |
"
    .to_owned();
    for (file, page) in pages {
        if let Page::Rule(rule) = page {
            let (kind, grade) = if rule.noticed.is_empty() {
                ("–".to_owned(), "–".to_owned())
            } else {
                declared(&file.with_extension("rs"))?
            };
            let _ =
                writeln!(text, "| [`{}`](../{}) | {kind} | {grade} | {} |", rule.id, place(page), rule.sees);
        }
    }
    text.push_str(
        "
An *explanation* is an ordinary reason for several findings at once. Where something in the application supports it, the findings that it explains
count as one family; where nothing does, it is shown with its question and changes nothing.

| explanation | what it tells | explains | cannot explain |
| --- | --- | --- | --- |
",
    );
    for (_, page) in pages {
        if let Page::Explanation(explanation) = page {
            let explains: Vec<String> = explanation.explains.iter().map(|rule| format!("`{rule}`")).collect();
            let _ = writeln!(
                text,
                "| [`{}`](../{}) | {} | {} | {} |",
                explanation.id,
                place(page),
                explanation.tells,
                explains.join(", "),
                explanation.cannot
            );
        }
    }
    text.push_str(
        "
Across applications, `link` compares what different people's applications share. Pairs carry at most this grade.

| rule | grade | what it sees |
| --- | --- | --- |
",
    );
    for (file, page) in pages {
        if let Page::Link(rule) = page {
            let grade = grade_of(&read(&file.with_extension("rs"))?, file)?;
            let _ = writeln!(text, "| [`{}`](../{}) | {grade} | {} |", rule.id, place(page), rule.sees);
        }
    }
    Ok(text)
}

/// The grade that the file of a rule across applications declares.
fn grade_of(source: &str, file: &Path) -> Result<String, String> {
    source
        .split_once("grade: Grade::")
        .and_then(|(_, after)| after.split_once(','))
        .map(|(grade, _)| grade.to_lowercase())
        .ok_or_else(|| format!("{} declares no grade", file.display()))
}

/// The kind and the grade that a rule's own file declares, for the catalogue.
fn declared(file: &Path) -> Result<(String, String), String> {
    let source = read(file)?;
    let after = |start: &str| {
        source
            .lines()
            .find_map(|line| line.trim().strip_prefix(start)?.strip_suffix(',').map(str::to_lowercase))
            .ok_or_else(|| format!("{} has no line `{start}…,`", file.display()))
    };
    let off = after("on: ")? == "false";
    let grade = after("grade: Grade::")?;
    Ok((after("kind: Kind::")?, if off { format!("{grade}, off by default") } else { grade }))
}

#[cfg(test)]
mod tests {
    use super::*;

    const RULE: &str = "# family/name\n\nSees\nthis.\n\n## Noticed\n\n- `one`: A {gap}.\n\n## Why it may matter\n\nWhy.\n\n\
        ## Ordinary reasons\n\n- First\n  reason.\n- Second.\n\n## Question\n\nWhat?\n\n## What would clear it\n\nThat.\n\n\
        ## Step\n\nStep.\n\n## Examples\n\n### Fires: x\n\nWords.\n\n```json fires=ask policy=default\n{\n## \"a\": 1 }\n```\n\n\
        ## Limits\n\nNone.\n\n## Sources\n\n- One, 2020.\n- Two.\n";

    #[test]
    fn a_page_is_read_by_its_sections() {
        let Ok(Page::Rule(page)) = parse(RULE) else { panic!("{:?}", parse(RULE)) };
        assert_eq!((page.id.as_str(), page.sees.as_str()), ("family/name", "Sees this."));
        assert_eq!(page.noticed, [("one".to_owned(), "A {gap}.".to_owned())]);
        assert_eq!(page.reasons, ["First reason.", "Second."]);
        assert_eq!(page.base_rate, "");
        assert_eq!(page.examples.len(), 1);
        assert_eq!(page.examples[0].json, "{\n## \"a\": 1 }");
        assert_eq!(page.examples[0].policy, "default");
        assert_eq!(page.examples[0].expectation, Expectation::Fires("ask".to_owned()));
    }

    #[test]
    fn errors_name_the_page_and_the_section() {
        for (from, to, expected) in [
            (
                "## Step\n\nStep.\n\n",
                "",
                "page family/name: section `## Step` is missing, `## Examples` stands in its place",
            ),
            ("## Sources\n\n- One, 2020.\n- Two.\n", "", "page family/name: section `## Sources` is missing"),
            ("- Second.\n", "", "page family/name: `## Ordinary reasons` needs at least two"),
            ("Why.\n", "", "page family/name: section `## Why it may matter` is empty"),
            (
                "### Fires: x",
                "### Innocent: x",
                "page family/name: example `Innocent: x` must begin with `Fires: `",
            ),
            (
                "fires=ask",
                "fires=loud",
                "page family/name: example `Fires: x`: `fires=loud` is no expectation",
            ),
            ("fires=ask ", "", "page family/name: example `Fires: x` says not what must come out"),
            (
                "## Limits",
                "## Limit",
                "page family/name: section `## Limits` is missing, `## Limit` stands in its place",
            ),
            (
                "- Two.\n",
                "- Two.\n\n## More\n\nx\n",
                "page family/name: section `## More` is not one of a page's sections",
            ),
        ] {
            assert!(RULE.contains(from), "{from}");
            assert_eq!(parse(&RULE.replacen(from, to, 1)), Err(expected.to_owned()), "{from} -> {to}");
        }
        assert!(parse("text").is_err());
        assert!(parse(&RULE.replacen("Why.", "Why *now*.", 1)).is_err());
        assert!(parse(&RULE.replacen("```\n\n", "", 1)).is_err());
    }
}
