//! The command line.

mod arguments;
mod evaluate;
mod link;
mod phone;
mod read;

use arguments::{Basis, Check, Command, CommandLine, Format, Pack};
use clap::Parser;
use clap::error::ErrorKind;
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
use serde::Serialize;
use std::ffi::OsString;
use std::io::{IsTerminal, Read, Write};
use std::path::Path;
use std::process::ExitCode;

/// What ends the program early.
enum Stop {
    /// Bad input or usage, said in one line.
    Usage(String),
    /// The reader of the output has gone.
    Closed,
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
            // One line whatever was given, and nothing that a terminal would obey.
            let message = message.replace(['\n', '\r'], " ").replace(char::is_control, "\u{fffd}");
            let _ = writeln!(std::io::stderr(), "corroborate: {message}");
            ExitCode::from(2)
        }
    }
}

fn run() -> Result<(), Stop> {
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    let line = match CommandLine::try_parse() {
        Ok(line) => line,
        Err(error) if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) => {
            write!(out, "{error}")?;
            return Ok(out.flush()?);
        }
        Err(error) => return Err(Stop::Usage(arguments::in_one_line(&error))),
    };
    let format = line.format;
    match line.command {
        Command::Check(arguments) => check(&arguments, format.unwrap_or(Format::Text), &mut out)?,
        Command::Read(arguments) => read::run(&arguments, format.unwrap_or(Format::Json), &mut out)?,
        Command::Link(arguments) => link::run(&arguments, format.unwrap_or(Format::Text), &mut out)?,
        Command::Rules => list_rules(format.unwrap_or(Format::Text), &mut out)?,
        Command::Explain { rule } => explain(&rule, format.unwrap_or(Format::Text), &mut out)?,
        Command::Phone(arguments) => phone::run(&arguments, format.unwrap_or(Format::Text), &mut out)?,
        Command::Evaluate(arguments) => evaluate::run(&arguments, format.unwrap_or(Format::Text), &mut out)?,
        Command::Pack(Pack::Institutions { directories, completions, output }) => {
            pack(&directories, &completions, &output, &mut out)?;
        }
        Command::Completions { shell } => out.write_all(&arguments::completions(shell))?,
    }
    Ok(out.flush()?)
}

/// The day taken as today: the one that was asked for, or the local date.
fn today(as_of: Option<&str>) -> String {
    as_of.map_or_else(|| jiff::Zoned::now().date().to_string(), str::to_owned)
}

fn check(arguments: &Check, format: Format, out: &mut impl Write) -> Result<(), Stop> {
    let file = &arguments.file;
    let policy = policy(&arguments.basis)?;
    let contents = arguments.basis.packs.iter().map(content).collect::<Result<Vec<_>, _>>()?;
    let packs = packs(&arguments.basis, &contents)?;
    let with = With {
        policy: &policy,
        packs: &packs,
        today: &today(arguments.basis.as_of.as_deref()),
        is_today_asked_for: arguments.basis.as_of.is_some(),
        clear: arguments.clear,
    };
    let output = Output { format, reader: arguments.reader() };
    let given = content(file)?;
    let content = given.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&given);
    if !read::is_json(file, content) {
        return check_file(&given, arguments, &with, &output, out);
    }
    match serde_json::from_slice::<Json>(content) {
        Ok(document) if intake::import::are_known(&document) => {
            check_file(&given, arguments, &with, &output, out)?;
        }
        Ok(Json::List(records)) => {
            for (position, record) in records.into_iter().enumerate() {
                batch_line(out, &output, position, check_one(record, &with))?;
            }
        }
        Ok(record) => {
            let checked = check_one(record, &with)
                .map_err(|error| Stop::Usage(format!("{}: {error}", file.to_string_lossy())))?;
            single(out, &output, &checked)?;
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
                    .and_then(|record| check_one(record, &with));
                batch_line(out, &output, position, result)?;
            }
        }
    }
    Ok(())
}

/// Checks what a file of another kind than submissions holds: a document, an export, records of another system.
fn check_file(
    given: &[u8],
    arguments: &Check,
    with: &With<'_>,
    output: &Output,
    out: &mut impl Write,
) -> Result<(), Stop> {
    let file = &arguments.file;
    let contents = read::open(file, given.to_vec(), &arguments.reading)?;
    for said in &contents.notes {
        note(said);
    }
    for (position, record) in contents.records.into_iter().enumerate() {
        let checked = record.and_then(|record| {
            let mut checked = check_one(record.submission, with)?;
            checked.assessment.dropped.extend(record.dropped);
            Ok(checked)
        });
        if contents.is_batch {
            batch_line(out, output, position, checked)?;
        } else {
            let checked =
                checked.map_err(|error| Stop::Usage(format!("{}: {error}", file.to_string_lossy())))?;
            single(out, output, &checked)?;
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
    today: &'a str,
    /// Whether that day was asked for: then it takes the place of the record's own.
    is_today_asked_for: bool,
    /// Whether what would clear each finding is looked for.
    clear: bool,
}

/// How results are written.
struct Output {
    format: Format,
    reader: Audience,
}

fn check_one(mut record: Json, with: &With<'_>) -> Result<Checked, InputError> {
    let given = record.field("asOf").is_some();
    if with.is_today_asked_for || !given {
        record.set("asOf", Json::Text(with.today.to_owned()));
    }
    let assessment = corroborate::check_with(&record, with.policy, with.packs)?;
    let sources = intake::read(&record)?.submission.sources.iter().map(|source| source.kind).collect();
    let each = || {
        (0..assessment.findings.len())
            .map(|finding| corroborate::find_counterfactuals(&record, with.policy, with.packs, finding))
    };
    let clear = if with.clear { Some(each().collect::<Result<_, _>>()?) } else { None };
    Ok(Checked { assessment, sources, clear })
}

fn single(out: &mut impl Write, output: &Output, checked: &Checked) -> Result<(), Stop> {
    let blocks = || {
        let mut blocks = page::page(&checked.assessment, &checked.sources, &output.reader);
        if output.reader == Audience::Reviewer {
            blocks.extend(clear::blocks(checked.clear.as_deref().unwrap_or_default()));
        }
        blocks
    };
    match output.format {
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
    output: &Output,
    position: usize,
    result: Result<Checked, InputError>,
) -> Result<(), Stop> {
    let json = output.format == Format::Json;
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

fn policy(basis: &Basis) -> Result<Policy, Stop> {
    basis.policy.as_ref().map_or_else(|| Ok(intake::policy::default_policy()), policy_named)
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
fn packs<'c>(basis: &Basis, contents: &'c [Vec<u8>]) -> Result<Packs<'c>, Stop> {
    let mut packs = Packs::embedded();
    for (file, content) in basis.packs.iter().zip(contents) {
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

fn pack(
    directories: &[OsString],
    completions: &[OsString],
    output: &OsString,
    out: &mut impl Write,
) -> Result<(), Stop> {
    let all = |files: &[OsString]| -> Result<Vec<(String, Vec<u8>)>, Stop> {
        let name = |file: &OsString| {
            let name = Path::new(file).file_name().unwrap_or(file);
            Ok((name.to_string_lossy().into_owned(), content(file)?))
        };
        files.iter().map(name).collect()
    };
    let (directories, completions) = (all(directories)?, all(completions)?);
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

fn list_rules(format: Format, out: &mut impl Write) -> Result<(), Stop> {
    let listed = corroborate::rules();
    match format {
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
        Format::Html => return Err(Stop::Usage("rules writes text, json or markdown".to_owned())),
        Format::Text => {
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

fn explain(rule: &str, format: Format, out: &mut impl Write) -> Result<(), Stop> {
    let Some(explained) = corroborate::explain(rule) else {
        return Err(Stop::Usage(format!("{rule:?} is not a rule; corroborate rules lists them")));
    };
    match format {
        Format::Json => write_json(out, &explained),
        Format::Text | Format::Markdown => Ok(out.write_all(catalogue::markdown(&explained).as_bytes())?),
        Format::Html => Err(Stop::Usage("explain writes text, json or markdown".to_owned())),
    }
}
