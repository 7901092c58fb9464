//! What strangers send is taken apart in a child of this program that may take only so much memory and processor time.
//!
//! The program starts itself again: that child sets its own limits and becomes a fresh process under them, so that not even its allocator has
//! memory from before. It does the whole work on a file, from opening to assessment, and says over its standard output what comes out and which
//! record it is at. Where it ends before its time, the parent makes that record an error, and a new child goes on behind it.

use super::Stop;
use super::lines::{Counts, Lines};
use std::collections::VecDeque;
use std::ffi::{OsStr, OsString};
use std::io::{self, BufRead, BufReader, Read, Write};
use std::process::{Child, ChildStdin, Command, ExitCode, Stdio};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

/// Most memory that a child may map, in bytes.
const MOST_MEMORY: u64 = 496 << 20;
/// Processor time for a file up to its first record, and for every record after it, in seconds.
const MOST_SECONDS: u64 = 6;
/// How long a file may take up to its first record, and every record after it, on a clock: a child may have to share the processor, or wait.
const PATIENCE: Duration = Duration::from_secs(9);
/// Children that may end before their time in one run: what is hostile throughout costs no more than this.
const MOST_LOST: usize = 100;
/// Longest piece of output that a child sends at once, in bytes.
const LONGEST_PIECE: usize = 1 << 16;
/// Stack of the child's thread, in bytes: a nested file may need more than the usual one.
const STACK: usize = 64 << 20;

/// The first argument of a child that has yet to set its limits.
const ENTER: &str = "--confined";
/// The first argument of a child under its limits.
const WITHIN: &str = "--within-limits";
/// The command of a child that opens one file after another.
const OPEN_EACH: &str = "--open-each";

/// What a child says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Word {
    /// A piece of the output.
    Output = 1,
    /// The next record begins, of a batch.
    Record = 2,
    /// Something to be said beside the output.
    Note = 3,
    /// The file cannot be read: why.
    Unreadable = 4,
    /// The file is done.
    Done = 5,
}

impl Word {
    fn of(byte: u8) -> Option<Self> {
        [Self::Output, Self::Record, Self::Note, Self::Unreadable, Self::Done]
            .into_iter()
            .find(|word| *word as u8 == byte)
    }
}

/// What this process is.
pub enum Role {
    /// The program as it was started.
    Parent,
    /// A child that runs the command, from a record on.
    Command(Task),
    /// A child that opens one file after another.
    Opener,
}

/// What a child is to do.
#[derive(Debug, Clone, Copy)]
pub struct Task {
    /// The first record that is looked at.
    pub from: usize,
    /// Whether the parent's output shows colours.
    pub colour: bool,
}

/// Tells the role by the arguments, and takes what only children have out of them. A child without limits gets them here and starts again.
///
/// # Errors
/// When a child cannot be started under its limits.
pub fn role(arguments: &mut Vec<OsString>) -> io::Result<Role> {
    let first = arguments.get(1).and_then(|first| first.to_str());
    match first {
        Some(ENTER) => {
            if let Some(first) = arguments.get_mut(1) {
                *first = WITHIN.into();
            }
            limits::set(MOST_MEMORY)?;
            limits::start_again(arguments)
        }
        Some(WITHIN) => {
            limits::allow(MOST_SECONDS);
            let given: Vec<OsString> = arguments.drain(1..arguments.len().min(4)).collect();
            let number =
                |at: usize| given.get(at).and_then(|text: &OsString| text.to_str()?.parse::<usize>().ok());
            if given.get(1).is_some_and(|command| command == OPEN_EACH) {
                return Ok(Role::Opener);
            }
            Ok(Role::Command(Task { from: number(1).unwrap_or(0), colour: number(2) == Some(1) }))
        }
        _ => Ok(Role::Parent),
    }
}

/// Runs a child's work on a stack that is large enough.
pub fn on_a_large_stack(work: impl FnOnce() -> ExitCode + Send + 'static) -> ExitCode {
    let started = std::thread::Builder::new().stack_size(STACK).spawn(work);
    // A panic has said nothing that the parent passes on; the exit status tells it.
    started.ok().and_then(|running| running.join().ok()).unwrap_or(ExitCode::FAILURE)
}

/// Where a child writes.
pub struct Output<W: Write> {
    to: W,
    from: usize,
    piece: Vec<u8>,
}

impl<W: Write> Output<W> {
    /// Writes to the parent; records before `from` are passed over.
    pub fn new(to: W, from: usize) -> Self {
        Self { to, from, piece: Vec::new() }
    }

    /// Begins a record of a batch, with time of its own. Whether it is to be looked at.
    pub fn begin(&mut self, record: usize) -> io::Result<bool> {
        if record < self.from {
            return Ok(false);
        }
        limits::allow(MOST_SECONDS);
        self.say(Word::Record, &(record as u64).to_be_bytes())?;
        Ok(true)
    }

    /// The first record that is looked at.
    pub fn from(&self) -> usize {
        self.from
    }

    /// Says a word after all that was written before it.
    pub fn say(&mut self, word: Word, content: &[u8]) -> io::Result<()> {
        self.flush()?;
        write_frame(&mut self.to, word, content)?;
        self.to.flush()
    }
}

impl<W: Write> Write for Output<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.piece.extend_from_slice(bytes);
        if self.piece.len() >= LONGEST_PIECE {
            self.flush()?;
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        if !self.piece.is_empty() {
            write_frame(&mut self.to, Word::Output, &self.piece)?;
            self.piece.clear();
            self.to.flush()?;
        }
        Ok(())
    }
}

fn write_frame(to: &mut impl Write, word: Word, content: &[u8]) -> io::Result<()> {
    let length = u32::try_from(content.len()).map_err(|_| io::Error::from(io::ErrorKind::InvalidInput))?;
    to.write_all(&[word as u8])?;
    to.write_all(&length.to_be_bytes())?;
    to.write_all(content)
}

fn read_frame(from: &mut impl Read) -> io::Result<(Word, Vec<u8>)> {
    let mut head = [0; 5];
    from.read_exact(&mut head)?;
    let [word, length @ ..] = head;
    let word = Word::of(word).ok_or_else(|| io::Error::from(io::ErrorKind::InvalidData))?;
    let mut content = vec![0; usize::try_from(u32::from_be_bytes(length)).unwrap_or(usize::MAX)];
    from.read_exact(&mut content)?;
    Ok((word, content))
}

/// Why a child ended before its time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lost {
    /// It took too long.
    Time,
    /// It took too much memory.
    Memory,
    /// What it read is nested too deeply.
    Nesting,
    /// It broke off.
    Broken,
}

impl std::fmt::Display for Lost {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(match self {
            Self::Time => "reading it took too long and was stopped",
            Self::Memory => "reading it took too much memory and was stopped",
            Self::Nesting => "it is nested too deeply; reading it was stopped",
            Self::Broken => "it is damaged; reading it broke off",
        })
    }
}

/// What a child says next.
enum Next {
    Word(Word, Vec<u8>),
    /// It ended with this exit status.
    Ended(i32),
    Lost(Lost),
}

/// A child at work.
struct Running {
    child: Child,
    words: Receiver<(Word, Vec<u8>)>,
    /// Passes on what the child says on standard error, and keeps what its end was said to be.
    errors: Option<JoinHandle<Option<Lost>>>,
    /// What it was given to read, on its way.
    given: Option<JoinHandle<()>>,
    /// When the parent's patience with the record at hand ends.
    deadline: Instant,
}

#[allow(clippy::disallowed_methods, reason = "the command line ends what takes too long")]
fn after(time: Duration) -> Instant {
    Instant::now() + time
}

#[allow(clippy::disallowed_methods, reason = "the command line ends what takes too long")]
fn left_until(deadline: Instant) -> Duration {
    deadline.saturating_duration_since(Instant::now())
}

impl Running {
    /// Starts the program again with these arguments.
    fn start(arguments: &[OsString], input: Stdio) -> Result<Self, Stop> {
        let cannot =
            |error: io::Error| Stop::Usage(format!("a process of its own cannot be started: {error}"));
        let program = std::env::current_exe().map_err(cannot)?;
        let mut child = Command::new(program)
            .arg(ENTER)
            .args(arguments)
            .stdin(input)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .map_err(cannot)?;
        let (send, words) = mpsc::sync_channel(16);
        if let Some(output) = child.stdout.take() {
            std::thread::spawn(move || {
                let mut output = BufReader::with_capacity(LONGEST_PIECE, output);
                while let Ok(frame) = read_frame(&mut output) {
                    if send.send(frame).is_err() {
                        return;
                    }
                }
            });
        }
        let errors = child.stderr.take().map(|errors| std::thread::spawn(move || pass_on(errors)));
        Ok(Self { child, words, errors, given: None, deadline: after(PATIENCE) })
    }

    fn next(&mut self) -> Next {
        let next = self.glance().unwrap_or_else(|| {
            self.stop();
            Next::Lost(Lost::Time)
        });
        if let Next::Word(Word::Record, _) = next {
            self.deadline = after(PATIENCE);
        }
        next
    }

    /// What it says next; `None` where it says nothing before the deadline.
    fn glance(&mut self) -> Option<Next> {
        Some(match self.words.recv_timeout(left_until(self.deadline)) {
            Ok((word, content)) => Next::Word(word, content),
            Err(RecvTimeoutError::Timeout) => return None,
            Err(RecvTimeoutError::Disconnected) => {
                let ended = self.child.wait();
                let said = self.errors.take().and_then(|errors| errors.join().ok().flatten());
                match ended {
                    Ok(status) => match status.code() {
                        Some(code @ (0 | 2)) => Next::Ended(code),
                        _ if limits::ran_out_of_time(status) => Next::Lost(Lost::Time),
                        _ => Next::Lost(said.unwrap_or(Lost::Broken)),
                    },
                    Err(_) => Next::Lost(Lost::Broken),
                }
            }
        })
    }

    fn stop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.stop();
        if let Some(errors) = self.errors.take() {
            let _ = errors.join();
        }
        if let Some(given) = self.given.take() {
            let _ = given.join();
        }
    }
}

/// Passes on the program's own lines, and no line of what a library or the system says of the child's end.
fn pass_on(errors: impl Read) -> Option<Lost> {
    let mut lost = None;
    for line in BufReader::new(errors).split(b'\n').map_while(Result::ok) {
        let line = String::from_utf8_lossy(&line);
        if line.starts_with("corroborate: ") {
            let _ = writeln!(io::stderr(), "{line}");
        } else if line.contains("memory allocation of") {
            lost = Some(Lost::Memory);
        } else if line.contains("overflowed its stack") {
            lost = Some(Lost::Nesting);
        }
    }
    lost
}

/// Writes the error of a record at which a child was lost.
pub type WriteLost<'a> = dyn Fn(&mut dyn Write, usize, Lost) -> Result<(), Stop> + 'a;

/// Runs a command in children. `input` is what stands on standard input where that is the file; `write_lost` writes what stands in
/// the place of a record at which a child was lost.
///
/// # Errors
/// When the file cannot be read at all, with one line that names it.
pub fn supervise(
    arguments: &[OsString],
    name: &str,
    input: Option<&Arc<Vec<u8>>>,
    colour: bool,
    out: &mut impl Write,
    write_lost: &WriteLost<'_>,
) -> Result<(), Stop> {
    let mut from = 0;
    for _ in 0..MOST_LOST {
        let mut given: Vec<OsString> = vec![from.to_string().into(), u8::from(colour).to_string().into()];
        given.extend(arguments.iter().skip(1).cloned());
        let stdin = if input.is_some() { Stdio::piped() } else { Stdio::null() };
        let mut running = Running::start(&given, stdin)?;
        if let (Some(input), Some(mut stdin)) = (input, running.child.stdin.take()) {
            let input = Arc::clone(input);
            // A child that has ended reads no more.
            running.given = Some(std::thread::spawn(move || drop(stdin.write_all(&input))));
        }
        let mut at = None;
        let lost = loop {
            match running.next() {
                Next::Word(Word::Output, content) => {
                    // A reader of the output who takes a while takes none of the child's time.
                    let left = left_until(running.deadline);
                    out.write_all(&content)?;
                    running.deadline = after(left);
                }
                Next::Word(Word::Record, number) => {
                    at = number
                        .try_into()
                        .ok()
                        .map(u64::from_be_bytes)
                        .and_then(|number| usize::try_from(number).ok());
                }
                Next::Word(..) => {}
                Next::Ended(0) => return Ok(()),
                Next::Ended(_) => {
                    out.flush()?;
                    return Err(Stop::Said);
                }
                Next::Lost(lost) => break lost,
            }
        };
        let Some(record) = at else { return Err(Stop::Usage(format!("{name}: {lost}"))) };
        write_lost(out, record, lost)?;
        from = record + 1;
    }
    Err(Stop::Usage(format!("{name}: too many of its records could not be read")))
}

/// Lines that are read before the child has answered them, and the most bytes of them.
const AHEAD: usize = 64;
const MOST_AHEAD: usize = 32 << 20;
/// How often it is looked whether a child takes too long.
const GLANCE: Duration = Duration::from_millis(100);

/// The lines between a source and a child: what is not yet answered is kept, to be given to the next child.
#[derive(Default)]
struct Feed {
    state: Mutex<Waiting>,
    changed: Condvar,
}

#[derive(Default)]
struct Waiting {
    lines: VecDeque<Arc<Vec<u8>>>,
    bytes: usize,
    /// The record that the first of the lines is.
    first: usize,
    /// The next record to be given to the child.
    next: usize,
    /// Whether the source has ended, and how if not well.
    ended: Option<io::Result<()>>,
    /// Which child is fed.
    child: usize,
    /// When the child was last given something to do, or said something.
    since: Option<Instant>,
}

#[allow(clippy::disallowed_methods, reason = "the command line ends what takes too long")]
fn now() -> Instant {
    Instant::now()
}

impl Feed {
    /// A thread that panicked has left nothing half done.
    fn lock(&self) -> MutexGuard<'_, Waiting> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn wait<'g>(&self, guard: MutexGuard<'g, Waiting>) -> MutexGuard<'g, Waiting> {
        self.changed.wait(guard).unwrap_or_else(PoisonError::into_inner)
    }

    /// Reads the source, never far ahead of the child.
    fn fill(&self, mut lines: Lines<impl BufRead>) {
        loop {
            let read = lines.next();
            let mut state = self.lock();
            match read {
                Ok(Some(line)) => {
                    state.bytes += line.len();
                    state.lines.push_back(Arc::new(line));
                }
                Ok(None) => state.ended = Some(Ok(())),
                Err(error) => state.ended = Some(Err(error)),
            }
            self.changed.notify_all();
            while state.ended.is_none() && (state.lines.len() >= AHEAD || state.bytes >= MOST_AHEAD) {
                state = self.wait(state);
            }
            if state.ended.is_some() {
                return;
            }
        }
    }

    /// Gives a child its lines until there are no more, or it is another's turn.
    fn give(&self, child: usize, mut to: ChildStdin) {
        loop {
            let mut state = self.lock();
            let line = loop {
                if state.child != child {
                    return;
                }
                if let Some(line) = state.lines.get(state.next - state.first) {
                    break Arc::clone(line);
                }
                if state.ended.is_some() {
                    return;
                }
                state = self.wait(state);
            };
            state.next += 1;
            if state.since.is_none() {
                state.since = Some(now());
            }
            drop(state);
            let end: &[u8] = if line.last() == Some(&b'\n') { b"" } else { b"\n" };
            // A child that has ended reads no more.
            if to.write_all(&line).and_then(|()| to.write_all(end)).and_then(|()| to.flush()).is_err() {
                return;
            }
        }
    }

    /// Lets go of the records before one. Whether the child has nothing left to do.
    fn answered(&self, before: usize) -> bool {
        let mut state = self.lock();
        while state.first < before {
            let Some(line) = state.lines.pop_front() else { break };
            state.bytes -= line.len();
            state.first += 1;
        }
        let is_idle = state.next <= state.first;
        state.since = (!is_idle).then(now);
        self.changed.notify_all();
        is_idle
    }
}

/// A child's turn at a feed. Where it ends, however it ends, the thread that feeds the child is let go.
struct Turn<'f>(&'f Feed);

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        self.0.lock().child = 0;
        self.0.changed.notify_all();
    }
}

/// Answers a stream of lines in children, one at a time, each line by what the child says of it. `arguments` make the child take lines.
///
/// # Errors
/// When children cannot be started, or many in a row are lost.
pub fn supervise_lines<R: BufRead + Send + 'static>(
    arguments: &[OsString],
    lines: Lines<R>,
    colour: bool,
    out: &mut impl Write,
    write_lost: &WriteLost<'_>,
) -> Result<Counts, Stop> {
    let feed = Arc::new(Feed::default());
    let filled = Arc::clone(&feed);
    // It may wait for a line for ever, and ends with the program.
    std::thread::spawn(move || filled.fill(lines));
    let mut counts = Counts::default();
    let mut lost_in_a_row = 0;
    for child in 1.. {
        let from = counts.records;
        let mut given: Vec<OsString> = vec![from.to_string().into(), u8::from(colour).to_string().into()];
        given.extend(arguments.iter().skip(1).cloned());
        let mut running = Running::start(&given, Stdio::piped())?;
        {
            let mut state = feed.lock();
            (state.child, state.next, state.since) = (child, from, None);
            feed.changed.notify_all();
        }
        if let Some(stdin) = running.child.stdin.take() {
            let feed = Arc::clone(&feed);
            running.given = Some(std::thread::spawn(move || feed.give(child, stdin)));
        }
        let turn = Turn(&feed);
        let mut begun = false;
        let lost = loop {
            // How long it takes is counted from what it was last given to do.
            running.deadline = after(GLANCE);
            match running.glance() {
                None => {
                    let since = feed.lock().since;
                    if since.is_some_and(|since| since.elapsed() > PATIENCE) {
                        running.stop();
                        break Lost::Time;
                    }
                }
                Some(Next::Word(Word::Output, content)) => {
                    out.write_all(&content)?;
                    // A reader of the output who takes a while takes none of the child's time.
                    feed.lock().since = Some(now());
                }
                Some(Next::Word(Word::Record, _)) => begun = true,
                Some(Next::Word(Word::Done, is_error)) => {
                    begun = false;
                    lost_in_a_row = 0;
                    counts.records += 1;
                    counts.errors += usize::from(is_error.first() == Some(&1));
                    if feed.answered(counts.records) {
                        out.flush()?;
                    }
                }
                Some(Next::Word(..)) => {}
                Some(Next::Ended(0)) => {
                    return match feed.lock().ended.take() {
                        Some(Err(error)) => Err(Stop::Usage(format!("-: {error}"))),
                        _ => Ok(counts),
                    };
                }
                Some(Next::Ended(_)) => {
                    out.flush()?;
                    return Err(Stop::Said);
                }
                Some(Next::Lost(lost)) => break lost,
            }
        };
        drop(turn);
        lost_in_a_row += 1;
        if !begun || lost_in_a_row > MOST_LOST {
            return Err(Stop::Usage(format!("-: {lost}")));
        }
        write_lost(out, counts.records, lost)?;
        counts.records += 1;
        counts.errors += 1;
        feed.answered(counts.records);
    }
    Ok(counts)
}

/// What a file held: lines, notes, or why it cannot be read.
pub type OpenedFile = Result<(Vec<u8>, Vec<String>), String>;

/// Opens one file after another in a child, which is started once and again only where it was lost.
#[derive(Default)]
pub struct Opener {
    running: Option<(Running, ChildStdin)>,
}

impl Opener {
    /// What a file holds, as the child's `open_each` answers it.
    pub fn open(&mut self, name: &OsStr, content: &[u8]) -> Result<OpenedFile, Stop> {
        let is_fresh = self.running.is_none();
        match self.try_open(name, content)? {
            // What earlier files left in the child's memory is not this one's.
            Err(Lost::Memory) if !is_fresh => {
                Ok(self.try_open(name, content)?.map_err(|lost| lost.to_string()))
            }
            opened => Ok(opened.map_err(|lost| lost.to_string())),
        }
        .map(|opened: Result<OpenedFile, String>| opened.unwrap_or_else(Err))
    }

    fn try_open(&mut self, name: &OsStr, content: &[u8]) -> Result<Result<OpenedFile, Lost>, Stop> {
        if self.running.is_none() {
            let given: Vec<OsString> = vec![OPEN_EACH.into(), "0".into()];
            let mut running = Running::start(&given, Stdio::piped())?;
            let Some(stdin) = running.child.stdin.take() else {
                return Err(Stop::Usage("a process of its own cannot be written to".to_owned()));
            };
            self.running = Some((running, stdin));
        }
        let Some((running, stdin)) = &mut self.running else { return Ok(Err(Lost::Broken)) };
        running.deadline = after(PATIENCE);
        // The child reads the whole file before it answers; one that has ended is noticed below.
        let name = name.to_string_lossy();
        let _ = write_frame(stdin, Word::Record, name.as_bytes())
            .and_then(|()| write_frame(stdin, Word::Output, content))
            .and_then(|()| stdin.flush());
        let (mut lines, mut notes) = (Vec::new(), Vec::new());
        let lost = loop {
            match running.next() {
                Next::Word(Word::Output, mut piece) => lines.append(&mut piece),
                Next::Word(Word::Note, note) => notes.push(String::from_utf8_lossy(&note).into_owned()),
                Next::Word(Word::Unreadable, why) => {
                    return Ok(Ok(Err(String::from_utf8_lossy(&why).into_owned())));
                }
                Next::Word(Word::Done, _) => return Ok(Ok(Ok((lines, notes)))),
                Next::Word(Word::Record, _) => {}
                Next::Ended(_) => break Lost::Broken,
                Next::Lost(lost) => break lost,
            }
        };
        self.running = None;
        Ok(Err(lost))
    }
}

/// The child's side of [`Opener`]: opens every file that it is given until there are no more.
pub fn open_each(
    open: impl Fn(&str, Vec<u8>, &mut Output<io::StdoutLock<'static>>) -> Result<(), Stop>,
) -> ExitCode {
    let mut input = io::stdin().lock();
    let mut out = Output::new(io::stdout().lock(), 0);
    while let Ok((_, name)) = read_frame(&mut input) {
        let Ok((_, content)) = read_frame(&mut input) else { break };
        limits::allow(MOST_SECONDS);
        let name = String::from_utf8_lossy(&name).into_owned();
        let said = match open(&name, content, &mut out) {
            Ok(()) => out.say(Word::Done, b""),
            Err(Stop::Usage(why)) => {
                out.piece.clear();
                out.say(Word::Unreadable, why.as_bytes())
            }
            Err(Stop::Said | Stop::Output(_)) => break,
        };
        if said.is_err() {
            break;
        }
    }
    ExitCode::SUCCESS
}

#[cfg(unix)]
mod limits {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
    use std::ffi::OsString;
    use std::io;
    use std::os::unix::process::{CommandExt, ExitStatusExt};
    use std::process::ExitStatus;

    /// Sets the limits that stay as they are.
    pub fn set(memory: u64) -> io::Result<()> {
        let both = |most: u64| Rlimit { current: Some(most), maximum: Some(most) };
        let already = getrlimit(Resource::As).maximum;
        // Not every system bounds what is mapped; those that do not are bounded by time alone.
        let _ = setrlimit(Resource::As, both(already.map_or(memory, |already| already.min(memory))));
        setrlimit(Resource::Core, both(0))?;
        Ok(())
    }

    /// Allows so many more seconds of processor time.
    pub fn allow(seconds: u64) {
        let used = rustix::time::clock_gettime(rustix::time::ClockId::ProcessCPUTime).tv_sec;
        let until = u64::try_from(used).unwrap_or(0) + seconds;
        let maximum = getrlimit(Resource::Cpu).maximum;
        let until = maximum.map_or(until, |maximum| until.min(maximum));
        // Without it the parent's patience ends the work.
        let _ = setrlimit(Resource::Cpu, Rlimit { current: Some(until), maximum });
    }

    /// Becomes a fresh process under the limits. It only returns when it cannot.
    pub fn start_again<T>(arguments: &[OsString]) -> io::Result<T> {
        let program = std::env::current_exe()?;
        Err(std::process::Command::new(program).args(arguments.iter().skip(1)).exec())
    }

    /// Whether a process was ended because it took too long.
    pub fn ran_out_of_time(status: ExitStatus) -> bool {
        status.signal() == Some(rustix::process::Signal::XCPU.as_raw())
    }
}

/// Systems without such limits are bounded by the parent's patience alone.
#[cfg(not(unix))]
mod limits {
    use std::ffi::OsString;
    use std::io;
    use std::process::{Command, ExitCode, ExitStatus};

    pub fn set(_: u64) -> io::Result<()> {
        Ok(())
    }

    pub fn allow(_: u64) {}

    pub fn start_again<T>(arguments: &[OsString]) -> io::Result<T> {
        let program = std::env::current_exe()?;
        let status = Command::new(program).args(arguments.iter().skip(1)).status()?;
        std::process::exit(status.code().unwrap_or(1));
    }

    pub fn ran_out_of_time(_: ExitStatus) -> bool {
        false
    }
}
