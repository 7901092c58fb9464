//! What the command line takes: every command with its options and its help.

use clap::{Args, CommandFactory, Parser, Subcommand, ValueEnum, ValueHint};
use corroborate::model::submission::SourceKind;
use corroborate::report::page::Audience;
use std::ffi::OsString;
use std::path::PathBuf;

/// Compares one application with itself and leaves the judgement to people.
#[derive(Parser)]
#[command(
    name = "corroborate",
    version = corroborate::report::ENGINE,
    after_help = "Exit status is 0 when it ran, whatever it found, and 2 for bad input or usage.",
    args_override_self = true,
    arg_required_else_help = false,
    subcommand_required = true,
    max_term_width = 100
)]
pub struct CommandLine {
    #[command(subcommand)]
    pub command: Command,
    /// What is written; each command has its own first choice and says what it can write
    #[arg(long, global = true, value_enum)]
    pub format: Option<Format>,
}

#[derive(Subcommand)]
pub enum Command {
    Check(Check),
    Read(Read),
    Link(Box<Link>),
    /// List every rule (text, json or markdown)
    Rules,
    /// Say what a rule sees, why, and what it cannot see (text, json or markdown)
    Explain {
        /// The rule's name, such as education/date-order
        rule: String,
        #[command(flatten)]
        speech: Speech,
    },
    Phone(Phone),
    Evaluate(Evaluate),
    /// Build a pack from official files
    #[command(subcommand, arg_required_else_help = false, subcommand_required = true)]
    Pack(Pack),
    /// Write a script with which a shell completes commands and options
    Completions {
        /// The shell
        shell: clap_complete::Shell,
    },
}

/// What is written.
#[derive(Clone, Copy, PartialEq, ValueEnum)]
pub enum Format {
    Text,
    Json,
    Markdown,
    Html,
}

/// What a check rests on beside the application.
#[derive(Args)]
pub struct Basis {
    /// The day taken as today, instead of the application's own or the local date
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub as_of: Option<String>,
    /// A policy's file, `default` or `demonstration`
    #[arg(long, value_name = "FILE|NAME", value_hint = ValueHint::FilePath)]
    pub policy: Option<OsString>,
    /// A pack of facts (JSON) or of institutions, which takes the built-in one's place; may be given several times
    #[arg(long = "pack", value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub packs: Vec<OsString>,
}

/// In which language sentences are written.
#[derive(Args)]
pub struct Speech {
    /// The language of every sentence, such as de or pt; English without it
    #[arg(long, value_name = "TAG")]
    pub language: Option<String>,
}

/// What a file that is no submission is read by.
#[derive(Args, Default)]
pub struct Reading {
    /// What a document is
    #[arg(long, value_enum)]
    pub kind: Option<DocumentKind>,
    /// What a column of a table is taken for: --map 'Mail 2=email'; nothing after the = leaves it out
    #[arg(long, value_name = "HEADER=FIELD")]
    pub map: Vec<String>,
}

/// What a document is.
#[derive(Clone, Copy, ValueEnum)]
pub enum DocumentKind {
    Resume,
    Profile,
    CoverLetter,
}

impl From<DocumentKind> for SourceKind {
    fn from(kind: DocumentKind) -> Self {
        match kind {
            DocumentKind::Resume => SourceKind::Resume,
            DocumentKind::Profile => SourceKind::Profile,
            DocumentKind::CoverLetter => SourceKind::CoverLetter,
        }
    }
}

/// Check one application, or each of a batch (text, json, markdown or html)
///
/// FILE is a submission or a plain JSON Resume. A JSON array or JSON Lines is a batch: one result a line, in input order.
///
/// FILE may also be a résumé (PDF, .docx, .rtf, .html, .txt), a LinkedIn export, a table (.csv) or a record of Greenhouse,
/// Lever, Ashby, SmartRecruiters, BambooHR or Teamtailor: see read.
#[derive(Args)]
pub struct Check {
    /// The application's file, - for standard input
    #[arg(value_hint = ValueHint::FilePath)]
    pub file: OsString,
    #[command(flatten)]
    pub basis: Basis,
    #[command(flatten)]
    pub reading: Reading,
    /// Take every line as a record and answer it before the next is read
    #[arg(long)]
    pub lines: bool,
    /// Say too what would clear each finding, seen by checking again
    #[arg(long)]
    pub clear: bool,
    /// Say where an assessment that was sent, in this file, is not the one computed here (text or json)
    #[arg(long, value_name = "ASSESSMENT", value_hint = ValueHint::FilePath)]
    pub against: Option<OsString>,
    /// Write the applicant's copy: what was compared, what differs, how to correct it, without any grade
    #[arg(long)]
    pub for_applicant: bool,
    /// Whom the applicant can ask; makes the applicant's copy too
    #[arg(long, value_name = "WHOM")]
    pub contact: Option<String>,
    #[command(flatten)]
    pub speech: Speech,
}

impl Check {
    /// Whom the page is for.
    pub fn reader(&self) -> Audience {
        match &self.contact {
            Some(contact) => Audience::Applicant { contact: contact.clone() },
            None if self.for_applicant => Audience::Applicant { contact: String::new() },
            None => Audience::Reviewer,
        }
    }
}

/// Read a file to a submission whose values say where they stand (json or text)
///
/// A file that holds several applications gives one a line.
#[derive(Args)]
pub struct Read {
    /// The file, - for standard input
    #[arg(value_hint = ValueHint::FilePath)]
    pub file: OsString,
    #[command(flatten)]
    pub reading: Reading,
    #[command(flatten)]
    pub speech: Speech,
    /// Take every line as a record and answer it before the next is read
    #[arg(long)]
    pub lines: bool,
}

/// Say what numbers are by the world's numbering plan (text or json)
#[derive(Args)]
pub struct Phone {
    /// Telephone numbers, - for one a line from standard input
    #[arg(required = true, value_name = "NUMBER")]
    pub numbers: Vec<OsString>,
    /// The country that a number without a country code is dialled from, such as US
    #[arg(long)]
    pub region: Option<String>,
    /// Say what the phonenumber crate makes of each number, beside the answer
    #[arg(long)]
    pub oracle: bool,
}

/// Run labelled cases and print a table of rates with intervals (text, json or markdown)
///
/// A case is NAME.json, or NAME.jsonl with one application a line, beside NAME.expect.json. Honest cases are told by group
/// as well.
#[derive(Args)]
pub struct Evaluate {
    /// The folder of the cases
    #[arg(value_name = "DIR", value_hint = ValueHint::DirPath)]
    pub folder: PathBuf,
    #[command(flatten)]
    pub basis: Basis,
}

#[derive(Subcommand)]
pub enum Pack {
    /// Build a pack of institutions from the official files of IPEDS
    Institutions {
        /// Files of directory information
        #[arg(long = "directory", value_name = "HD.csv", num_args = 1.., required = true, value_hint = ValueHint::FilePath)]
        directories: Vec<OsString>,
        /// Files of completions
        #[arg(long, value_name = "C_A.csv", num_args = 1.., required = true, value_hint = ValueHint::FilePath)]
        completions: Vec<OsString>,
        /// The pack's file
        #[arg(short, long, value_name = "FILE", value_hint = ValueHint::FilePath)]
        output: OsString,
    },
    /// Build a pack of the world's universities from a list of their names
    Universities {
        /// The list, as `data/universities.txt` is one
        #[arg(value_name = "LIST.txt", value_hint = ValueHint::FilePath)]
        list: OsString,
        /// The pack's file
        #[arg(short, long, value_name = "FILE", value_hint = ValueHint::FilePath)]
        output: OsString,
    },
}

/// Say what applications share that different people should not (text, json, markdown or html)
///
/// Inputs are JSON, JSON Lines, CSV, résumés as PDF, DOCX or RTF, a ZIP of JSON and CSV, or a folder of all these; - for
/// standard input, which is JSON or JSON Lines.
///
/// Sketches and stored watch lists hold keyed hashes, need the organisation's name and a passphrase from a file, end within
/// 365 days, and are refused for another organisation or after they expire. They are personal data: who has the passphrase can
/// try values, and all telephone numbers of a country within minutes to an hour.
#[derive(Args)]
#[command(args_conflicts_with_subcommands = true)]
pub struct Link {
    #[command(subcommand)]
    pub end: Option<LinkEnd>,
    /// Files and folders of applications, - for standard input
    #[arg(value_name = "FILE|DIR", value_hint = ValueHint::AnyPath)]
    pub inputs: Vec<OsString>,
    /// A policy's file, `default` or `demonstration`
    #[arg(long, value_name = "FILE|NAME", value_hint = ValueHint::FilePath)]
    pub policy: Option<OsString>,
    /// A value that many may share; may be given several times
    #[arg(long = "hub", value_name = "VALUE")]
    pub hubs: Vec<String>,
    /// Compare every passage instead of a sample
    #[arg(long)]
    pub exact: bool,
    #[command(flatten)]
    pub speech: Speech,
    /// The day taken as today, instead of the local date
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub as_of: Option<String>,
    /// Store the batch's sketches in a file
    #[arg(long, value_name = "OUT", value_hint = ValueHint::FilePath)]
    pub sketches: Option<PathBuf>,
    /// The last day on which what is stored may be used
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub expires: Option<String>,
    /// Compare with the stored sketches of an earlier batch
    #[arg(long, value_name = "SKETCHES", value_hint = ValueHint::FilePath)]
    pub against: Option<PathBuf>,
    /// Look for the values of a watch list, a CSV or a stored one
    #[arg(long = "watchlist", value_name = "CSV|FILE", value_hint = ValueHint::FilePath)]
    pub watch: Option<PathBuf>,
    /// Store the watch list in a file
    #[arg(long = "store-watchlist", value_name = "OUT", value_hint = ValueHint::FilePath)]
    pub store: Option<PathBuf>,
    /// Whose sketches and watch lists these are
    #[arg(long, value_name = "NAME")]
    pub organisation: Option<String>,
    /// A file with the passphrase
    #[arg(long = "passphrase-file", value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub passphrase: Option<PathBuf>,
}

/// One end of a comparison whose middle, the join, another engine runs.
#[derive(Subcommand)]
pub enum LinkEnd {
    /// Write what each application can meet others by, one row a key, JSON Lines to JSON Lines
    ///
    /// A row has the application, the kind of key, its keyed hash and its weight. See docs/archives.md for the join.
    Keys(Ends),
    /// Judge candidate pairs with their two records, JSON Lines to JSON Lines
    Pairs(Judged),
}

/// What both ends take.
#[derive(Args)]
pub struct Ends {
    /// A file of JSON Lines, - for standard input
    #[arg(value_hint = ValueHint::FilePath, default_value = "-")]
    pub file: OsString,
    /// A file with the key: 64 hexadecimal digits, made at random, the same for both ends
    #[arg(long = "key-file", value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub key: PathBuf,
    /// Compare every passage instead of a sample
    #[arg(long)]
    pub exact: bool,
}

/// What pairs are judged by.
#[derive(Args)]
pub struct Judged {
    #[command(flatten)]
    pub ends: Ends,
    /// A policy's file, `default` or `demonstration`
    #[arg(long, value_name = "FILE|NAME", value_hint = ValueHint::FilePath)]
    pub policy: Option<OsString>,
    /// A value that many may share; may be given several times
    #[arg(long = "hub", value_name = "VALUE")]
    pub hubs: Vec<String>,
    #[command(flatten)]
    pub speech: Speech,
}

/// What the shell's completion script says.
pub fn completions(shell: clap_complete::Shell) -> Vec<u8> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut CommandLine::command(), "corroborate", &mut script);
    script
}

/// What is wrong with the usage, in one line: clap's own words and advice without its usage text.
pub fn in_one_line(error: &clap::Error) -> String {
    let said = error.to_string();
    let mut parts: Vec<String> = Vec::new();
    for paragraph in said.split("\n\n") {
        let words: Vec<&str> = paragraph.split_whitespace().collect();
        let words = words.join(" ");
        if words.starts_with("Usage:") || words.starts_with("For more information") {
            break;
        }
        for start in ["error: ", "tip: "] {
            if let Some(rest) = words.strip_prefix(start) {
                parts.push(rest.to_owned());
            }
        }
    }
    format!("{}; see corroborate --help", parts.join("; "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_commands_are_well_formed() {
        CommandLine::command().debug_assert();
    }

    #[test]
    fn bad_usage_is_said_in_one_line_with_advice() {
        let told = |arguments: &[&str]| {
            let words = std::iter::once(&"corroborate").chain(arguments);
            in_one_line(&CommandLine::try_parse_from(words).err().expect("bad usage"))
        };
        for arguments in [
            &["chek", "x"][..],
            &["check"],
            &["check", "x", "--format", "jsn"],
            &["check", "x", "--plicy", "a"],
            &[],
            &["check", "a\n\nb", "c\n\nUsage: d"],
        ] {
            assert!(!told(arguments).contains('\n'), "{arguments:?}");
        }
        assert!(told(&["chek", "x"]).contains("a similar subcommand exists: 'check'"));
        assert!(told(&["check", "x", "--plicy", "a"]).contains("--policy"));
        assert!(told(&["check", "x", "--format", "jsn"]).contains("a similar value exists: 'json'"));
    }
}
