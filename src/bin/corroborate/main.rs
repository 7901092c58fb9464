//! The command line.

mod against;
mod arguments;
mod confined;
mod evaluate;
mod inputs;
mod languages;
mod lines;
mod link;
mod phone;
mod read;
mod records;

use arguments::{Basis, Check, Command, CommandLine, Format, Pack, Speech};
use clap::Parser;
use clap::error::ErrorKind;
use confined::{Lost, Output, Role, Task, Word};
use corroborate::data::institutions;
use corroborate::data::institutions::build::{Source, build};
use corroborate::data::universities::{self, Universities};
use corroborate::documents;
use corroborate::intake;
use corroborate::model::assessment::{Assessment, Counterfactual};
use corroborate::model::digest::sha256;
use corroborate::model::error::InputError;
use corroborate::model::evidence::quotable;
use corroborate::model::invisible::is_invisible;
use corroborate::model::policy::Policy;
use corroborate::model::submission::SourceKind;
use corroborate::model::value::Value as Json;
use corroborate::report::page::{self, Audience};
use corroborate::report::{catalogue, clear, html, markdown, text, words};
use corroborate::{ENGLISH, Language, Packs};
use lines::{Input, Lines};
use records::{BatchReader, Shape, Source as Batch};
use serde::Serialize;
use std::ffi::OsString;
use std::io::{BufRead, IsTerminal, Read, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

/// What ends the program early.
enum Stop {
    /// Bad input or usage, said in one line.
    Usage(String),
    /// Bad input that was said already.
    Said,
    /// What comes out could not be written.
    Output(std::io::Error),
}

impl From<std::io::Error> for Stop {
    fn from(error: std::io::Error) -> Self {
        Stop::Output(error)
    }
}

/// Comparing a batch keeps a little of each record that it reads: the system's allocator walks ever longer lists of what is free between.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let mut arguments: Vec<OsString> = std::env::args_os().collect();
    match confined::role(&mut arguments) {
        Ok(Role::Parent) => ended(run(&arguments)),
        Ok(Role::Command(task)) => confined::on_a_large_stack(move || ended(run_within(&arguments, task))),
        Ok(Role::Opener) => confined::on_a_large_stack(|| confined::open_each(read::open_for_linkage)),
        Err(error) => ended(Err(Stop::Usage(format!("a process under limits cannot be started: {error}")))),
    }
}

/// The exit status, after an error was said in one line: nothing in it that a terminal would obey or show in another order.
fn ended(result: Result<(), Stop>) -> ExitCode {
    let message = match result {
        Ok(()) => return ExitCode::SUCCESS,
        Err(Stop::Said) => return ExitCode::from(2),
        Err(Stop::Usage(message)) => message,
        Err(Stop::Output(error)) => format!("the output could not be written: {error}"),
    };
    let _ = writeln!(std::io::stderr(), "corroborate: {}", in_one_line(&message));
    ExitCode::from(2)
}

/// A message whose control and formatting characters can be seen.
fn in_one_line(message: &str) -> String {
    let mut shown = String::with_capacity(message.len());
    for letter in message.chars() {
        if letter.is_control() || is_invisible(letter) {
            shown.extend(letter.escape_unicode());
        } else {
            shown.push(letter);
        }
    }
    shown
}

fn run(arguments: &[OsString]) -> Result<(), Stop> {
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    let line = match CommandLine::try_parse_from(arguments) {
        Ok(line) => line,
        Err(error) if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) => {
            write!(out, "{error}")?;
            return Ok(out.flush()?);
        }
        Err(error) => return Err(Stop::Usage(arguments::in_one_line(&error))),
    };
    let format = line.format;
    match line.command {
        Command::Check(check) => {
            let format = format.unwrap_or(if check.lines { Format::Json } else { Format::Text });
            confine(arguments, &check.file, check.lines, format, &mut out)?;
        }
        Command::Read(read) => {
            read::is_for_a_person(format.unwrap_or(Format::Json))?;
            confine(arguments, &read.file, read.lines, Format::Json, &mut out)?;
        }
        Command::Link(arguments) => link::run(&arguments, format.unwrap_or(Format::Text), &mut out)?,
        Command::Rules => list_rules(format.unwrap_or(Format::Text), &mut out)?,
        Command::Explain { rule, speech } => {
            explain(&rule, &speech, format.unwrap_or(Format::Text), &mut out)?
        }
        Command::Phone(arguments) => phone::run(&arguments, format.unwrap_or(Format::Text), &mut out)?,
        Command::Evaluate(arguments) => evaluate::run(&arguments, format.unwrap_or(Format::Text), &mut out)?,
        Command::Pack(Pack::Institutions { directories, completions, output }) => {
            pack(&directories, &completions, &output, &mut out)?;
        }
        Command::Pack(Pack::Universities { list, output }) => {
            pack_universities(&list, &output, &mut out)?;
        }
        Command::Completions { shell } => out.write_all(&arguments::completions(shell))?,
    }
    Ok(out.flush()?)
}

/// Runs a command on one stranger's file in a child.
fn confine(
    arguments: &[OsString],
    file: &OsString,
    is_lines: bool,
    format: Format,
    out: &mut impl Write,
) -> Result<(), Stop> {
    let input = match file == "-" {
        true => match lines::input(is_lines)? {
            Input::Whole(content) => Some(Arc::new(content)),
            Input::Lines(lines) => return answer_lines(arguments, lines, format, out),
        },
        false if is_lines => return Err(Stop::Usage("--lines takes - for standard input".to_owned())),
        false => {
            // What cannot be opened is said before a child is started.
            inputs::open(Path::new(file)).map_err(|error| named(file, &error))?;
            None
        }
    };
    let write_lost = |mut out: &mut dyn Write, record: usize, lost: Lost| {
        let error = InputError::new("", lost.to_string());
        batch_line(&mut out, format, record, Err(error))
    };
    confined::supervise(arguments, &shown(file), input.as_ref(), is_in_colour(), out, &write_lost)
}

/// Answers standard input line by line in a child, and says at the end how many records there were.
fn answer_lines(
    arguments: &[OsString],
    lines: Lines<impl BufRead + Send + 'static>,
    format: Format,
    out: &mut impl Write,
) -> Result<(), Stop> {
    let mut arguments = arguments.to_vec();
    arguments.push("--lines".into());
    let write_lost = |mut out: &mut dyn Write, record: usize, lost: Lost| {
        batch_line(&mut out, format, record, Err(InputError::new("", lost.to_string())))
    };
    let counts = confined::supervise_lines(&arguments, lines, is_in_colour(), out, &write_lost)?;
    out.flush()?;
    counts.say();
    Ok(())
}

/// Answers the lines that the parent gives, one after another. An answer is written whole or is an error.
fn each_line<W: Write>(
    out: &mut Output<W>,
    format: Format,
    answer: impl Fn(Json, &mut Output<W>, usize) -> Result<Result<(), InputError>, Stop>,
) -> Result<(), Stop> {
    let mut lines = Lines::new(std::io::stdin().lock());
    let mut position = out.from();
    while let Some(line) = lines.next()? {
        out.begin(position)?;
        let answered = match lines::record(&line) {
            Ok(record) => answer(record, out, position)?,
            Err(error) => Err(error),
        };
        let is_error = answered.is_err();
        if let Err(error) = answered {
            batch_line(out, format, position, Err(error))?;
        }
        out.say(Word::Done, &[u8::from(is_error)])?;
        position += 1;
    }
    Ok(())
}

/// Runs that command as the child.
fn run_within(arguments: &[OsString], task: Task) -> Result<(), Stop> {
    let mut out = Output::new(std::io::stdout().lock(), task.from);
    let line = CommandLine::try_parse_from(arguments)
        .map_err(|error| Stop::Usage(arguments::in_one_line(&error)))?;
    match line.command {
        Command::Check(arguments) => {
            let first = if arguments.lines { Format::Json } else { Format::Text };
            check(&arguments, line.format.unwrap_or(first), task.colour, &mut out)?;
        }
        Command::Read(arguments) => read::run(&arguments, line.format.unwrap_or(Format::Json), &mut out)?,
        _ => return Err(Stop::Usage("only check and read run in a process of their own".to_owned())),
    }
    Ok(out.flush()?)
}

/// What a file is called in messages.
fn shown(file: &OsString) -> String {
    file.to_string_lossy().into_owned()
}

fn named(file: &OsString, error: &dyn std::fmt::Display) -> Stop {
    Stop::Usage(format!("{}: {error}", shown(file)))
}

/// The day taken as today: the one that was asked for, or the local date.
fn today(as_of: Option<&str>) -> String {
    as_of.map_or_else(|| jiff::Zoned::now().date().to_string(), str::to_owned)
}

fn check(arguments: &Check, format: Format, colour: bool, out: &mut Output<impl Write>) -> Result<(), Stop> {
    let file = &arguments.file;
    let policy = policy(&arguments.basis)?;
    let contents = arguments.basis.packs.iter().map(content).collect::<Result<Vec<_>, _>>()?;
    let packs = packs(&arguments.basis, &contents)?;
    let against = arguments.against.as_ref().map(assessment_of).transpose()?;
    let language = languages::language(&arguments.speech)?;
    let with = With {
        policy: &policy,
        packs: &packs,
        today: &today(arguments.basis.as_of.as_deref()),
        is_today_asked_for: arguments.basis.as_of.is_some(),
        clear: arguments.clear,
        language: &language,
    };
    if arguments.lines {
        return each_line(out, format, |record, out, position| match check_one(record, &with) {
            Ok(checked) => batch_line(out, format, position, Ok(checked)).map(Ok),
            Err(error) => Ok(Err(error)),
        });
    }
    let shape = Presentation { format, reader: arguments.reader(), colour, language: with.language, against };
    let source = match file == "-" {
        true => Batch::Held(standard_input()?),
        false => Batch::File(PathBuf::from(file)),
    };
    let start = start(&source).map_err(|error| named(file, &error))?;
    if !read::is_json(file, start.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&start)) {
        return check_file(document(source, file)?, arguments, &with, &shape, out);
    }
    let mut places = Vec::new();
    let arrangement = records::scan(0, &source, &shown(file), &mut places)?;
    let sources = [source];
    let reader = BatchReader::new(&sources, records::AHEAD);
    if let (Shape::One, [place]) = (arrangement, &places[..]) {
        let record = reader.value(*place).map_err(|error| named(file, &error))?;
        if intake::import::are_known(&record) {
            let [source] = sources;
            return check_file(document(source, file)?, arguments, &with, &shape, out);
        }
        let checked = check_one(record, &with).map_err(|error| named(file, &error))?;
        return single(out, &shape, &checked);
    }
    if arrangement == Shape::One {
        return Err(named(file, &"not JSON: it is empty"));
    }
    for (position, place) in places.iter().enumerate() {
        if out.begin(position)? {
            let check = if arrangement == Shape::Lines { check_one } else { check_any };
            let checked = reader.value(*place).and_then(|record| check(record, &with));
            batch_line(out, format, position, checked)?;
        }
    }
    if arrangement == Shape::BrokenList {
        let error = InputError::new("", "the list is not well formed, or does not end");
        batch_line(out, format, places.len(), Err(error))?;
    }
    Ok(())
}

/// Checks a record of a list, which may be another system's.
fn check_any(record: Json, with: &With<'_>) -> Result<Checked, InputError> {
    if !intake::import::are_known(&record) {
        return check_one(record, with);
    }
    let imported = intake::import::read(record)?;
    let mut checked = check_one(imported.submission, with)?;
    checked.assessment.dropped.extend(imported.dropped);
    Ok(checked)
}

/// The first bytes of a source.
fn start(source: &Batch) -> std::io::Result<Vec<u8>> {
    let mut start = Vec::new();
    match source {
        Batch::Held(content) => start.extend(content.iter().take(4_096)),
        Batch::File(path) => drop(inputs::open(path)?.take(4_096).read_to_end(&mut start)?),
    }
    Ok(start)
}

/// The content of a file that is no batch of JSON, within the limit of such files.
fn document(source: Batch, file: &OsString) -> Result<Vec<u8>, Stop> {
    let content = match source {
        Batch::Held(content) => return Ok(content),
        // One byte more says that it is too large.
        Batch::File(path) => inputs::open(&path).and_then(|file| {
            let mut content = Vec::new();
            file.take(documents::MOST_BYTES as u64 + 1).read_to_end(&mut content)?;
            Ok(content)
        }),
    };
    content.map_err(|error| named(file, &error))
}

/// Checks what a file of another kind than submissions holds: a document, an export, records of another system.
fn check_file(
    given: Vec<u8>,
    arguments: &Check,
    with: &With<'_>,
    shape: &Presentation<'_>,
    out: &mut Output<impl Write>,
) -> Result<(), Stop> {
    let file = &arguments.file;
    let contents = read::open(file, given, &arguments.reading)?;
    for said in &contents.notes {
        note(said);
    }
    for (position, record) in contents.records.into_iter().enumerate() {
        if contents.is_batch && !out.begin(position)? {
            continue;
        }
        let checked = record.and_then(|record| {
            let mut checked = check_one(record.submission, with)?;
            checked.assessment.dropped.extend(record.dropped);
            Ok(checked)
        });
        if contents.is_batch {
            batch_line(out, shape.format, position, checked)?;
        } else {
            single(out, shape, &checked.map_err(|error| named(file, &error))?)?;
        }
    }
    Ok(())
}

/// Says something beside the output.
fn note(said: &str) {
    let _ = writeln!(std::io::stderr(), "corroborate: {}", in_one_line(&quotable(said)));
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
    /// What it comes to, in words.
    outcome: String,
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
    /// The language of the sentences.
    language: &'a Language,
}

/// How results are written.
struct Presentation<'a> {
    format: Format,
    reader: Audience,
    colour: bool,
    language: &'a Language,
    /// The assessment that is to be verified.
    against: Option<serde_json::Value>,
}

/// An assessment that somebody sent.
fn assessment_of(file: &OsString) -> Result<serde_json::Value, Stop> {
    let wrong = |error: &dyn std::fmt::Display| Stop::Usage(format!("{}: {error}", file.to_string_lossy()));
    let given: serde_json::Value =
        serde_json::from_slice(&content(file)?).map_err(|error| wrong(&format!("not JSON: {error}")))?;
    if given.get("findings").is_some_and(serde_json::Value::is_array) {
        Ok(given)
    } else {
        Err(wrong(&"not an assessment: /findings must be a list"))
    }
}

/// Whether the assessment that was sent is the one computed here.
fn verified(
    out: &mut impl Write,
    format: Format,
    checked: &Checked,
    given: &serde_json::Value,
) -> Result<(), Stop> {
    let differences = against::otherwise(&checked.assessment, given);
    if format == Format::Json {
        return write_json(
            out,
            &serde_json::json!({ "same": differences.is_empty(), "differences": differences }),
        );
    }
    if differences.is_empty() {
        return Ok(writeln!(out, "The assessment is the one that is computed here.")?);
    }
    writeln!(out, "The assessment is not the one that is computed here:")?;
    for difference in differences {
        let said = |value: &Option<serde_json::Value>| {
            value.as_ref().map_or("nothing".to_owned(), ToString::to_string)
        };
        let (given, computed) = (said(&difference.given), said(&difference.computed));
        writeln!(
            out,
            "  {}: given {}, computed {}",
            difference.path,
            in_one_line(&quotable(&given)),
            in_one_line(&quotable(&computed))
        )?;
    }
    Ok(())
}

fn check_one(mut record: Json, with: &With<'_>) -> Result<Checked, InputError> {
    let given = record.field("asOf").is_some();
    if with.is_today_asked_for || !given {
        record.set("asOf", Json::Text(with.today.to_owned()));
    }
    let assessment = corroborate::check_in(&record, with.policy, with.packs, with.language)?;
    let outcome = with.language.say(words::outcome(&assessment)).to_owned();
    let sources = intake::read(&record)?.submission.sources.iter().map(|source| source.kind).collect();
    let each = || {
        (0..assessment.findings.len())
            .map(|finding| corroborate::find_counterfactuals(&record, with.policy, with.packs, finding))
    };
    let clear = if with.clear { Some(each().collect::<Result<_, _>>()?) } else { None };
    Ok(Checked { assessment, sources, outcome, clear })
}

fn single(out: &mut impl Write, shape: &Presentation<'_>, checked: &Checked) -> Result<(), Stop> {
    if let Some(given) = &shape.against {
        return verified(out, shape.format, checked, given);
    }
    let blocks = || {
        let mut blocks = page::page(&checked.assessment, &checked.sources, &shape.reader, shape.language);
        if shape.reader == Audience::Reviewer {
            blocks.extend(clear::blocks(checked.clear.as_deref().unwrap_or_default(), shape.language));
        }
        blocks
    };
    match shape.format {
        Format::Json => write_checked(out, checked),
        Format::Markdown => Ok(out.write_all(markdown::markdown(&blocks()).as_bytes())?),
        Format::Html => Ok(out.write_all(html::html(&blocks(), shape.language).as_bytes())?),
        Format::Text => Ok(out.write_all(text::text(&blocks(), layout(shape.colour)).as_bytes())?),
    }
}

fn write_checked(out: &mut impl Write, checked: &Checked) -> Result<(), Stop> {
    match &checked.clear {
        None => write_json(out, &checked.assessment),
        clear => write_json(out, &CheckedLine { assessment: &checked.assessment, clear: clear.as_deref() }),
    }
}

/// Whether the output shows colours.
fn is_in_colour() -> bool {
    std::io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none()
}

fn layout(colour: bool) -> text::Layout {
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
    format: Format,
    position: usize,
    result: Result<Checked, InputError>,
) -> Result<(), Stop> {
    let json = format == Format::Json;
    match result {
        Ok(checked) if json => write_checked(out, &checked),
        Err(error) if json => write_json(
            out,
            &ErrorLine { error: BatchError { record: position, path: &error.path, message: &error.message } },
        ),
        Ok(Checked { assessment, outcome, .. }) => {
            let name = assessment.id.as_deref().map_or_else(|| format!("record {position}"), quotable);
            let rules: Vec<&str> = assessment.findings.iter().map(|finding| finding.rule.as_str()).collect();
            let rules = if rules.is_empty() { String::new() } else { format!(" · {}", rules.join(", ")) };
            Ok(writeln!(out, "{name} · {outcome}{rules}")?)
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
        } else if content.starts_with(universities::MAGIC) {
            let universities = Universities::read(content).map_err(|error| wrong(&error))?;
            packs.set_universities(universities, sha256(content));
        } else {
            let institutions = institutions::Pack::read(content).map_err(|error| wrong(&error))?;
            packs.set_institutions(institutions, sha256(content));
        }
    }
    Ok(packs)
}

/// Writes the pack that a list of universities gives, and says what is in it.
fn pack_universities(list: &OsString, output: &OsString, out: &mut impl Write) -> Result<(), Stop> {
    let named = |file: &OsString, why: &str| Stop::Usage(format!("{}: {why}", file.to_string_lossy()));
    let text = String::from_utf8(content(list)?).map_err(|_| named(list, "not UTF-8"))?;
    let bytes = universities::build::build(&text).map_err(|why| named(list, &why))?;
    let pack = Universities::read(&bytes).map_err(|why| named(list, &why))?;
    #[allow(clippy::disallowed_methods, reason = "the command line writes the file that it is told to")]
    std::fs::write(output, &bytes).map_err(|error| named(output, &error.to_string()))?;
    Ok(writeln!(out, "{} universities of {}, {} bytes", pack.len(), pack.date(), bytes.len())?)
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
    if file == "-" {
        return standard_input();
    }
    inputs::content(Path::new(file), inputs::LONGEST_FILE).map_err(|error| named(file, &error))
}

fn standard_input() -> Result<Vec<u8>, Stop> {
    held(std::io::stdin().lock())
}

/// The content of standard input, held.
fn held(input: impl Read) -> Result<Vec<u8>, Stop> {
    inputs::up_to(input, inputs::LONGEST_INPUT).map_err(|error| Stop::Usage(format!("-: {error}")))
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
                    rule.kind.map_or("across", |kind| ENGLISH.say(words::kind(kind))),
                    ENGLISH.say(words::grade(rule.grade)),
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
                    rule.kind.map_or("across", |kind| ENGLISH.say(words::kind(kind))),
                    ENGLISH.say(words::grade(rule.grade)),
                    rule.sees
                )?;
            }
        }
    }
    Ok(())
}

fn explain(rule: &str, speech: &Speech, format: Format, out: &mut impl Write) -> Result<(), Stop> {
    let language = languages::language(speech)?;
    let Some(explained) = corroborate::explain_in(rule, &language) else {
        return Err(Stop::Usage(format!("{rule:?} is not a rule; corroborate rules lists them")));
    };
    match format {
        Format::Json => write_json(out, &explained),
        Format::Text | Format::Markdown => {
            Ok(out.write_all(catalogue::markdown(&explained, &language).as_bytes())?)
        }
        Format::Html => Err(Stop::Usage("explain writes text, json or markdown".to_owned())),
    }
}
