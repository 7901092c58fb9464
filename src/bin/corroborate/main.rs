//! The command line.

mod evaluate;
mod link;
mod phone;
mod read;

use corroborate::Packs;
use corroborate::data::institutions;
use corroborate::data::institutions::build::{Source, build};
use corroborate::intake;
use corroborate::model::assessment::{Assessment, Counterfactual};
use corroborate::model::digest::sha256;
use corroborate::model::error::InputError;
use corroborate::model::evidence::quotable;
use corroborate::model::policy::Policy;
use corroborate::model::submission::SourceKind;
use corroborate::model::value::Value as Json;
use corroborate::report::page::{self, Audience};
use corroborate::report::{catalogue, clear, html, markdown, text, words};
use lexopt::prelude::*;
use serde::Serialize;
use std::ffi::OsString;
use std::io::{IsTerminal, Read, Write};
use std::path::Path;
use std::process::ExitCode;

const HELP: &str = "\
corroborate — compares one application with itself and leaves the judgement to people

usage:
  corroborate check FILE [--as-of YYYY-MM-DD] [--policy FILE|default|demonstration]
                         [--pack FILE]... [--format text|json|markdown|html]
                         [--for-applicant] [--contact WHOM] [--clear]
      --for-applicant makes the applicant's copy: what was compared, what differs, how to
      correct it and whom to ask, without any grade.
      FILE is a submission or a plain JSON Resume, - for standard input.
      A JSON array or JSON Lines is a batch: one result a line, in input order.
      With --clear it also says what would clear each finding, seen by checking reload.
      A pack is one of facts (JSON) or of institutions; one of institutions takes the built-in one's place.
      FILE may also be a résumé (PDF, .docx, .rtf, .html, .txt), a LinkedIn export, a table (.csv)
      or a record of Greenhouse, Lever, Ashby, SmartRecruiters, BambooHR or Teamtailor: see read.
  corroborate read FILE [--kind resume|profile|cover-letter] [--map HEADER=FIELD]... [--format json|text]
      A file to a submission whose values say where they stand, - for standard input. A file that
      holds several applications gives one a line. --map corrects what a column of a table is taken
      for, also in check: --map 'Mail 2=email'; nothing after the = leaves the column out.
  corroborate rules [--format text|json|markdown]
  corroborate explain RULE
  corroborate phone NUMBER...|- [--region US] [--format text|json] [--oracle]
      With --oracle the phonenumber crate says what it makes of each number, beside the answer.
  corroborate evaluate DIR [--policy FILE|default|demonstration] [--pack FILE]...
                           [--format text|json|markdown]
      labelled cases, NAME.json or NAME.jsonl with NAME.expect.json, to a table of rates with
      intervals, honest ones by group as well
  corroborate pack institutions --directory HD.csv... --completions C_A.csv... -o FILE
      Builds a pack of institutions from the official files of IPEDS.

Exit status is 0 when it ran, whatever it found, and 2 for bad input or usage.
";

/// What ends the program early.
enum Stop {
    /// Bad input or usage, said in one line.
    Usage(String),
    /// The reader of the output has gone.
    Closed,
}

impl From<lexopt::Error> for Stop {
    fn from(error: lexopt::Error) -> Self {
        Stop::Usage(error.to_string())
    }
}

impl From<std::io::Error> for Stop {
    fn from(_: std::io::Error) -> Self {
        Stop::Closed
    }
}

/// Comparing a batch keeps a little of each record that it reads: the system's allocator walks ever longer lists of what is free between.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    match run() {
        Ok(()) | Err(Stop::Closed) => ExitCode::SUCCESS,
        Err(Stop::Usage(message)) => {
            let message = message.replace(['\n', '\r'], " ");
            let _ = writeln!(std::io::stderr(), "corroborate: {message}");
            ExitCode::from(2)
        }
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Format {
    Text,
    Json,
    Markdown,
    Html,
}

impl Format {
    fn read(name: &str) -> Result<Self, Stop> {
        match name {
            "text" => Ok(Format::Text),
            "json" => Ok(Format::Json),
            "markdown" => Ok(Format::Markdown),
            "html" => Ok(Format::Html),
            other => Err(Stop::Usage(format!("--format: text, json, markdown or html, not {other:?}"))),
        }
    }
}

/// The arguments of every command.
struct Arguments {
    free: Vec<OsString>,
    as_of: Option<String>,
    policy: Option<OsString>,
    region: Option<String>,
    format: Option<Format>,
    kind: Option<SourceKind>,
    map: Vec<String>,
    clear: bool,
    oracle: bool,
    packs: Vec<OsString>,
    directories: Vec<OsString>,
    completions: Vec<OsString>,
    output: Option<OsString>,
    reader: Audience,
}

impl Arguments {
    fn format(&self) -> Format {
        self.format.unwrap_or(Format::Text)
    }
}

fn run() -> Result<(), Stop> {
    let mut parser = lexopt::Parser::from_env();
    let mut arguments = Arguments {
        free: Vec::new(),
        as_of: None,
        policy: None,
        region: None,
        format: None,
        kind: None,
        map: Vec::new(),
        clear: false,
        oracle: false,
        packs: Vec::new(),
        directories: Vec::new(),
        completions: Vec::new(),
        output: None,
        reader: Audience::Reviewer,
    };
    let mut command: Option<String> = None;
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    while let Some(argument) = parser.next()? {
        match argument {
            Long("help") | Short('h') => {
                out.write_all(HELP.as_bytes())?;
                out.write_all(link::HELP.as_bytes())?;
                return Ok(out.flush()?);
            }
            Long("version") | Short('V') => {
                writeln!(out, "corroborate {}", corroborate::report::ENGINE)?;
                return Ok(out.flush()?);
            }
            Long("as-of") => arguments.as_of = Some(parser.value()?.string()?),
            Long("policy") => arguments.policy = Some(parser.value()?),
            Long("clear") => arguments.clear = true,
            Long("oracle") => arguments.oracle = true,
            Long("pack") => arguments.packs.push(parser.value()?),
            Long("directory") => arguments.directories.extend(parser.values()?),
            Long("completions") => arguments.completions.extend(parser.values()?),
            Long("output") | Short('o') => arguments.output = Some(parser.value()?),
            Long("for-applicant") => arguments.reader = Audience::Applicant { contact: String::new() },
            Long("contact") => {
                arguments.reader = Audience::Applicant { contact: parser.value()?.string()? };
            }
            Long("region") => arguments.region = Some(parser.value()?.string()?),
            Long("format") => {
                arguments.format = Some(Format::read(&parser.value()?.string()?)?);
            }
            Long("map") => arguments.map.push(parser.value()?.string()?),
            Long("kind") => {
                arguments.kind = Some(match parser.value()?.string()?.as_str() {
                    "resume" => SourceKind::Resume,
                    "profile" => SourceKind::Profile,
                    "cover-letter" => SourceKind::CoverLetter,
                    other => {
                        return Err(Stop::Usage(format!(
                            "--kind: resume, profile or cover-letter, not {other:?}"
                        )));
                    }
                });
            }
            Value(value) if command.is_none() && value == "link" => {
                link::run(&mut parser, &mut out)?;
                return Ok(out.flush()?);
            }
            Value(value) if command.is_none() => command = Some(value.string()?),
            Value(value) => arguments.free.push(value),
            other => return Err(other.unexpected().into()),
        }
    }
    match command.as_deref() {
        Some("check") => check(&arguments, &mut out)?,
        Some("read") => read::run(&arguments, &mut out)?,
        Some("rules") => list_rules(&arguments, &mut out)?,
        Some("explain") => explain(&arguments, &mut out)?,
        Some("phone") => phone::run(&arguments, &mut out)?,
        Some("evaluate") => evaluate::run(&arguments, &mut out)?,
        Some("pack") => pack(&arguments, &mut out)?,
        Some(other) => {
            return Err(Stop::Usage(format!("{other:?} is not a command; see corroborate --help")));
        }
        None => return Err(Stop::Usage("a command is missing; see corroborate --help".to_owned())),
    }
    Ok(out.flush()?)
}

fn check(arguments: &Arguments, out: &mut impl Write) -> Result<(), Stop> {
    let [file] = arguments.free.as_slice() else {
        return Err(Stop::Usage("check takes one file, or - for standard input".to_owned()));
    };
    let policy = policy(arguments)?;
    let contents = arguments.packs.iter().map(content).collect::<Result<Vec<_>, _>>()?;
    let packs = packs(arguments, &contents)?;
    let with = With { policy: &policy, packs: &packs };
    let today = match &arguments.as_of {
        Some(date) => date.clone(),
        None => jiff::Zoned::now().date().to_string(),
    };
    let given = content(file)?;
    let content = given.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&given);
    if !read::is_json(file, content) {
        return check_file(file, &given, &today, arguments, &with, out);
    }
    match serde_json::from_slice::<Json>(content) {
        Ok(document) if intake::import::are_known(&document) => {
            check_file(file, &given, &today, arguments, &with, out)?;
        }
        Ok(Json::List(records)) => {
            for (position, record) in records.into_iter().enumerate() {
                batch_line(out, arguments, position, check_one(record, &today, arguments, &with))?;
            }
        }
        Ok(record) => {
            let checked = check_one(record, &today, arguments, &with)
                .map_err(|error| Stop::Usage(format!("{}: {error}", file.to_string_lossy())))?;
            single(out, arguments, &checked)?;
        }
        Err(error) => {
            let lines: Vec<&[u8]> =
                content.split(|byte| *byte == b'\n').filter(|line| !line.trim_ascii().is_empty()).collect();
            let first = lines.first().map(|line| serde_json::from_slice::<Json>(line));
            // A document that is broken anywhere but whose first line is whole is JSON Lines.
            if lines.len() < 2 || !matches!(first, Some(Ok(Json::Object(_)))) {
                return Err(Stop::Usage(format!("{}: not JSON: {error}", file.to_string_lossy())));
            }
            for (position, line) in lines.into_iter().enumerate() {
                let result = serde_json::from_slice::<Json>(line)
                    .map_err(|error| InputError::new("", format!("not JSON: {error}")))
                    .and_then(|record| check_one(record, &today, arguments, &with));
                batch_line(out, arguments, position, result)?;
            }
        }
    }
    Ok(())
}

/// Checks what a file of another kind than submissions holds: a document, an export, records of another system.
fn check_file(
    file: &OsString,
    given: &[u8],
    today: &str,
    arguments: &Arguments,
    with: &With<'_>,
    out: &mut impl Write,
) -> Result<(), Stop> {
    let contents = read::open(file, given.to_vec(), arguments.kind, &arguments.map)?;
    for said in &contents.notes {
        note(said);
    }
    for (position, record) in contents.records.into_iter().enumerate() {
        let checked = record.and_then(|record| {
            let mut checked = check_one(record.submission, today, arguments, with)?;
            checked.assessment.dropped.extend(record.dropped);
            Ok(checked)
        });
        if contents.is_batch {
            batch_line(out, arguments, position, checked)?;
        } else {
            let checked =
                checked.map_err(|error| Stop::Usage(format!("{}: {error}", file.to_string_lossy())))?;
            single(out, arguments, &checked)?;
        }
    }
    Ok(())
}

/// Says something beside the output.
fn note(said: &str) {
    let _ = writeln!(std::io::stderr(), "corroborate: {}", quotable(said));
}

/// Writes one record's error in a batch.
fn write_error(out: &mut impl Write, record: usize, error: &InputError) -> Result<(), Stop> {
    let error = BatchError { record, path: &error.path, message: &error.message };
    write_json(out, &ErrorLine { error })
}

/// What comes out of one record.
struct Checked {
    assessment: Assessment,
    sources: Vec<SourceKind>,
    /// What would clear each finding, where that was asked for.
    clear: Option<Vec<Vec<Counterfactual>>>,
}

/// An assessment as JSON, with what would clear each of its findings.
#[derive(Serialize)]
struct CheckedLine<'a> {
    #[serde(flatten)]
    assessment: &'a Assessment,
    #[serde(skip_serializing_if = "Option::is_none")]
    clear: Option<&'a [Vec<Counterfactual>]>,
}

/// What every record of a batch is checked with.
struct With<'a> {
    policy: &'a Policy,
    packs: &'a Packs<'a>,
}

fn check_one(
    mut record: Json,
    today: &str,
    arguments: &Arguments,
    with: &With<'_>,
) -> Result<Checked, InputError> {
    let given = record.field("asOf").is_some();
    if arguments.as_of.is_some() || !given {
        record.set("asOf", Json::Text(today.to_owned()));
    }
    let assessment = corroborate::check_with(&record, with.policy, with.packs)?;
    let sources = intake::read(&record)?.submission.sources.iter().map(|source| source.kind).collect();
    let each = || {
        (0..assessment.findings.len())
            .map(|finding| corroborate::find_counterfactuals(&record, with.policy, with.packs, finding))
    };
    let clear = if arguments.clear { Some(each().collect::<Result<_, _>>()?) } else { None };
    Ok(Checked { assessment, sources, clear })
}

fn single(out: &mut impl Write, arguments: &Arguments, checked: &Checked) -> Result<(), Stop> {
    let blocks = || {
        let mut blocks = page::page(&checked.assessment, &checked.sources, &arguments.reader);
        if arguments.reader == Audience::Reviewer {
            blocks.extend(clear::blocks(checked.clear.as_deref().unwrap_or_default()));
        }
        blocks
    };
    match arguments.format() {
        Format::Json => write_checked(out, checked),
        Format::Markdown => Ok(out.write_all(markdown::markdown(&blocks()).as_bytes())?),
        Format::Html => Ok(out.write_all(html::html(&blocks()).as_bytes())?),
        Format::Text => Ok(out.write_all(text::text(&blocks(), layout()).as_bytes())?),
    }
}

fn write_checked(out: &mut impl Write, checked: &Checked) -> Result<(), Stop> {
    match &checked.clear {
        None => write_json(out, &checked.assessment),
        clear => write_json(out, &CheckedLine { assessment: &checked.assessment, clear: clear.as_deref() }),
    }
}

fn layout() -> text::Layout {
    let colour = std::io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none();
    let columns = std::env::var_os("COLUMNS").and_then(|columns| columns.to_str()?.parse().ok());
    text::Layout { width: columns.unwrap_or(96).clamp(40, 110), colour }
}

#[derive(Serialize)]
struct BatchError<'a> {
    record: usize,
    path: &'a str,
    message: &'a str,
}

#[derive(Serialize)]
struct ErrorLine<'a> {
    error: BatchError<'a>,
}

fn batch_line(
    out: &mut impl Write,
    arguments: &Arguments,
    position: usize,
    result: Result<Checked, InputError>,
) -> Result<(), Stop> {
    let json = arguments.format() == Format::Json;
    match result {
        Ok(checked) if json => write_checked(out, &checked),
        Err(error) if json => write_json(
            out,
            &ErrorLine { error: BatchError { record: position, path: &error.path, message: &error.message } },
        ),
        Ok(Checked { assessment, .. }) => {
            let name = assessment.id.as_deref().map_or_else(|| format!("record {position}"), quotable);
            let rules: Vec<&str> = assessment.findings.iter().map(|finding| finding.rule.as_str()).collect();
            let rules = if rules.is_empty() { String::new() } else { format!(" · {}", rules.join(", ")) };
            Ok(writeln!(out, "{name} · {}{rules}", words::outcome(&assessment))?)
        }
        Err(error) => {
            Ok(writeln!(out, "record {position} · cannot be read · {}", quotable(&error.to_string()))?)
        }
    }
}

fn write_json(out: &mut impl Write, value: &impl Serialize) -> Result<(), Stop> {
    let line = serde_json::to_string(value).map_err(|error| Stop::Usage(error.to_string()))?;
    Ok(writeln!(out, "{line}")?)
}

fn policy(arguments: &Arguments) -> Result<Policy, Stop> {
    arguments.policy.as_ref().map_or_else(|| Ok(intake::policy::default_policy()), policy_named)
}

/// A built-in policy, or one from a file.
fn policy_named(named: &OsString) -> Result<Policy, Stop> {
    let value = match named.to_str() {
        Some(name @ ("default" | "demonstration")) => Json::Text(name.to_owned()),
        _ => {
            let content = content(named)?;
            serde_json::from_slice(&content)
                .map_err(|error| Stop::Usage(format!("{}: not JSON: {error}", named.to_string_lossy())))?
        }
    };
    corroborate::policy(&value).map_err(|error| Stop::Usage(format!("{}: {error}", named.to_string_lossy())))
}

/// The built-in institutions and what was given beside them.
fn packs<'c>(arguments: &Arguments, contents: &'c [Vec<u8>]) -> Result<Packs<'c>, Stop> {
    let mut packs = Packs::embedded();
    for (file, content) in arguments.packs.iter().zip(contents) {
        let wrong =
            |error: &dyn std::fmt::Display| Stop::Usage(format!("{}: {error}", file.to_string_lossy()));
        let text = content.strip_prefix(b"\xef\xbb\xbf").unwrap_or(content);
        if text.trim_ascii_start().first() == Some(&b'{') {
            let value: Json =
                serde_json::from_slice(text).map_err(|error| wrong(&format!("not JSON: {error}")))?;
            packs.add(corroborate::pack(&value).map_err(|error| wrong(&error))?);
        } else {
            let institutions = institutions::Pack::read(content).map_err(|error| wrong(&error))?;
            packs.set_institutions(institutions, sha256(content));
        }
    }
    Ok(packs)
}

fn sources(files: &[(String, Vec<u8>)]) -> Vec<Source<'_>> {
    files.iter().map(|(name, bytes)| Source { name, bytes }).collect()
}

fn pack(arguments: &Arguments, out: &mut impl Write) -> Result<(), Stop> {
    if arguments.free.iter().ne(["institutions"]) {
        return Err(Stop::Usage("pack takes one kind, institutions".to_owned()));
    }
    let Some(output) = &arguments.output else {
        return Err(Stop::Usage("pack institutions needs -o FILE".to_owned()));
    };
    if arguments.directories.is_empty() || arguments.completions.is_empty() {
        return Err(Stop::Usage("pack institutions needs --directory and --completions".to_owned()));
    }
    let all = |files: &[OsString]| -> Result<Vec<(String, Vec<u8>)>, Stop> {
        let name = |file: &OsString| {
            let name = Path::new(file).file_name().unwrap_or(file);
            Ok((name.to_string_lossy().into_owned(), content(file)?))
        };
        files.iter().map(name).collect()
    };
    let (directories, completions) = (all(&arguments.directories)?, all(&arguments.completions)?);
    let built = build(&sources(&directories), &sources(&completions)).map_err(Stop::Usage)?;
    #[allow(clippy::disallowed_methods, reason = "the command line writes the file that it is told to")]
    std::fs::write(output, &built.bytes)
        .map_err(|error| Stop::Usage(format!("{}: {error}", output.to_string_lossy())))?;
    writeln!(
        out,
        "{}: {} bytes, {} schools, {} names; {} schools in no directory were left out, {} report under a general heading",
        output.to_string_lossy(),
        built.bytes.len(),
        built.schools,
        built.keys,
        built.not_in_directory,
        built.under_general_heading
    )?;
    Ok(())
}

fn content(file: &OsString) -> Result<Vec<u8>, Stop> {
    let named = |error: std::io::Error| Stop::Usage(format!("{}: {error}", file.to_string_lossy()));
    if file == "-" {
        let mut content = Vec::new();
        std::io::stdin().lock().read_to_end(&mut content).map_err(named)?;
        return Ok(content);
    }
    #[allow(clippy::disallowed_methods, reason = "the command line reads the files that it is given")]
    std::fs::read(file).map_err(named)
}

fn list_rules(arguments: &Arguments, out: &mut impl Write) -> Result<(), Stop> {
    let listed = corroborate::rules();
    match arguments.format() {
        Format::Json => write_json(out, &listed)?,
        Format::Markdown => {
            writeln!(out, "| rule | kind | grade | what it sees |\n| --- | --- | --- | --- |")?;
            for rule in &listed {
                writeln!(
                    out,
                    "| `{}` | {} | {} | {} |",
                    rule.id,
                    rule.kind.map_or("across", words::kind),
                    words::grade(rule.grade),
                    rule.sees
                )?;
            }
        }
        Format::Text | Format::Html => {
            let widest = listed.iter().map(|rule| rule.id.len()).max().unwrap_or_default();
            for rule in &listed {
                let off = if rule.on { "" } else { " (off unless a policy switches it on)" };
                writeln!(
                    out,
                    "{:widest$}  {:13}  {:13}  {}{off}",
                    rule.id,
                    rule.kind.map_or("across", words::kind),
                    words::grade(rule.grade),
                    rule.sees
                )?;
            }
        }
    }
    Ok(())
}

fn explain(arguments: &Arguments, out: &mut impl Write) -> Result<(), Stop> {
    let [name] = arguments.free.as_slice() else {
        return Err(Stop::Usage("explain takes one rule; corroborate rules lists them".to_owned()));
    };
    let name = name.to_string_lossy();
    let Some(explained) = corroborate::explain(&name) else {
        return Err(Stop::Usage(format!("{name:?} is not a rule; corroborate rules lists them")));
    };
    if arguments.format() == Format::Json {
        return write_json(out, &explained);
    }
    Ok(out.write_all(catalogue::markdown(&explained).as_bytes())?)
}
