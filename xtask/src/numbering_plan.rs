//! Generates the numbering plan's tables from the plan that the `phonenumber` crate carries.
//!
//! `plan.bin` answers which numbers can exist, `assigned.bin` which of them are assigned and what they are, and `formats.bin` how they
//! are written. All are decision machines over digits (see `machine`), so the library needs no regular expressions.

mod machine;
mod pattern;
mod processes;

use machine::{Automaton, Common, Lengths, build};
use pattern::Program;
use phonenumber::metadata::{DATABASE, Descriptor, Format, Metadata};
use processes::{Fit, General, Language, Layout, Layouts, Prefix, Role, Validity};
use std::cell::RefCell;
use std::path::{Path, PathBuf};

/// Writes `plan.bin`, `assigned.bin`, `formats.bin` and `version.rs`; with `check`, fails if any of them is stale instead. Says how large
/// the plan is.
pub fn generate(check: bool) -> Result<String, String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let folder = root.join("src/data/numbering_plan");
    let codes = calling_codes();
    let ([plan, assigned], plan_note) = plan(&codes)?;
    let (formats, formats_note) = formats(&codes)?;
    let files: [(&str, Vec<u8>); 4] = [
        ("plan.bin", plan),
        ("assigned.bin", assigned),
        ("formats.bin", formats),
        ("version.rs", version(&root)?.into_bytes()),
    ];
    for (name, bytes) in files {
        let path: PathBuf = folder.join(name);
        if std::fs::read(&path).is_ok_and(|old| old == bytes) {
            continue;
        }
        if check {
            return Err(format!("{} is stale: run `cargo xtask generate`", path.display()));
        }
        std::fs::write(&path, bytes).map_err(|error| format!("{}: {error}", path.display()))?;
    }
    Ok(format!("numbering plan: {plan_note}, {formats_note}"))
}

/// Calling codes with their regions, the main region first.
fn calling_codes() -> Vec<(u16, Vec<&'static Metadata>)> {
    (1..1000).filter_map(|code| Some((code, DATABASE.by_code(&code)?))).collect()
}

/// Releases of the plan with their dates, from the release notes of libphonenumber.
const RELEASES: &[(&str, &str)] = &[("9.0.33", "2026-06-17")];

/// The plan's version is the build part of the locked crate's version; its date must be listed in `RELEASES`.
fn version(root: &Path) -> Result<String, String> {
    let lock =
        std::fs::read_to_string(root.join("Cargo.lock")).map_err(|error| format!("Cargo.lock: {error}"))?;
    let version = lock
        .split_once("name = \"phonenumber\"\nversion = \"")
        .and_then(|(_, rest)| rest.split_once('"'))
        .and_then(|(version, _)| version.split_once('+'))
        .map(|(_, plan)| plan)
        .ok_or("Cargo.lock names no phonenumber crate with a plan version")?;
    let (_, date) = RELEASES
        .iter()
        .find(|(release, _)| *release == version)
        .ok_or_else(|| format!("add the date of libphonenumber {version} to RELEASES"))?;
    Ok(format!(
        "// Written by `cargo xtask generate`.\n\n\
         /// Version of the plan: a libphonenumber metadata release, as carried by the `phonenumber` crate.\n\
         pub const VERSION: &str = \"{version}\";\n\n\
         /// Date of that release.\n\
         pub const DATE: &str = \"{date}\";\n"
    ))
}

/// The types of number, in the order in which the plan lets one win over another.
fn types(metadata: &Metadata) -> Vec<(u16, &Descriptor)> {
    let all = metadata.descriptors();
    [
        all.premium_rate(),
        all.toll_free(),
        all.shared_cost(),
        all.voip(),
        all.personal_number(),
        all.pager(),
        all.uan(),
        all.voicemail(),
        all.fixed_line(),
        all.mobile(),
    ]
    .into_iter()
    .enumerate()
    .filter_map(|(bit, descriptor)| Some((1 << bit, descriptor?)))
    .collect()
}

fn length_set(lengths: &[u16]) -> u32 {
    lengths.iter().fold(0, |set, length| set | 1 << length)
}

/// The lengths of all types of a region, and those that only work inside an area.
fn lengths(metadata: &Metadata) -> (u32, u32) {
    let (mut whole, mut local) = (0, 0);
    for (_, descriptor) in types(metadata) {
        whole |= length_set(descriptor.possible_length());
        local |= length_set(descriptor.possible_local_length());
    }
    (whole, local & !whole)
}

fn pattern_of(descriptor: &Descriptor) -> Result<Program, String> {
    Program::whole(descriptor.national_number().as_str())
}

/// Sections one after another, behind their lengths (two bytes each).
fn sections(parts: &[Vec<u8>]) -> Result<Vec<u8>, String> {
    let mut out = Vec::new();
    for part in parts {
        out.extend(u16::try_from(part.len()).map_err(|_| "a section over 64 kB")?.to_le_bytes());
    }
    out.extend(parts.iter().flatten());
    Ok(out)
}

/// All blocks: a section with the lengths of their streams, and one with the streams themselves, kind by kind.
fn blocks(automata: &[Automaton], common: &Common, sets: &mut Lengths) -> Result<[Vec<u8>; 2], String> {
    let written =
        automata.iter().map(|automaton| automaton.write(common, sets)).collect::<Result<Vec<_>, _>>()?;
    let (mut lengths, mut all) = (Vec::new(), Vec::new());
    for kind in 0..7 {
        for streams in &written {
            let stream = streams.all()[kind];
            lengths.extend(u16::try_from(stream.len()).map_err(|_| "a stream over 64 kB")?.to_le_bytes());
            all.extend(stream);
        }
    }
    Ok([lengths, all])
}

/// The zone of a calling code: its first digit, from zero.
fn zone(code: u16) -> usize {
    let mut first = usize::from(code);
    while first >= 10 {
        first /= 10;
    }
    first - 1
}

/// Number of zones.
const ZONES: usize = 9;

/// Nodes and edges of all blocks.
fn size(automata: &[Automaton]) -> (usize, usize) {
    automata.iter().map(Automaton::size).fold((0, 0), |sum, size| (sum.0 + size.0, sum.1 + size.1))
}

/// The plan and what is assigned, apart: whoever asks only whether a number can be needs the smaller part.
fn plan(codes: &[(u16, Vec<&Metadata>)]) -> Result<([Vec<u8>; 2], String), String> {
    // A block for all general patterns and one for all prefixes; of the assigned numbers one for each zone, so that a number needs
    // only a part of them.
    let mut automata: Vec<Automaton> = (0..ZONES).map(|_| Automaton::default()).collect();
    let (mut generals, mut prefixes) = (Automaton::default(), Automaton::default());
    let mut sets = Lengths::default();
    let (fits, cuts) = (RefCell::new(Vec::new()), RefCell::new(Vec::new()));
    let mut rows: Vec<Vec<u8>> = vec![Vec::new(); 7];
    let mut rewrites = Vec::new();
    let mut previous = 0;
    for (code, regions) in codes {
        let fault = |error: String| format!("+{code}: {error}");
        let mut languages = Vec::new();
        for (region, metadata) in regions.iter().enumerate() {
            let program = pattern_of(metadata.descriptors().general())?;
            languages.push(Language { program, region, role: Role::General, lengths: lengths(metadata).0 });
            for (bit, descriptor) in types(metadata) {
                let lengths = length_set(descriptor.possible_length());
                languages.push(Language {
                    program: pattern_of(descriptor)?,
                    region,
                    role: Role::Type(bit),
                    lengths,
                });
            }
            if let Some(leading) = metadata.leading_digits() {
                let program = Program::prefix(leading.as_str())?;
                languages.push(Language { program, region, role: Role::Leading, lengths: 0 });
            }
        }
        let validity = Validity { languages: &languages, regions: regions.len(), fits: &fits };
        automata[zone(*code)].add(&build(&validity, 2).map_err(fault)?)?;
        rows[0].extend([(code - previous) as u8, regions.len() as u8]);
        previous = *code;
        for metadata in regions {
            let id = if metadata.id() == "001" { "00" } else { metadata.id() };
            rows[1].extend(id.bytes());
            let (whole, local) = lengths(metadata);
            let program = pattern_of(metadata.descriptors().general())?;
            let language = Language { program, region: 0, role: Role::General, lengths: whole };
            let general = build(&General { language: &language }, 2).map_err(fault)?;
            rows[6].push(place(generals.find_or_add(&general)?)?);
            rows[2].push(sets.add(whole)?);
            rows[3].push(sets.add(local)?);
            let rule = metadata.national_prefix_transform_rule();
            let prefix = metadata.national_prefix_for_parsing().map(|pattern| pattern.as_str());
            rows[4].push(match prefix.or(metadata.national_prefix()) {
                None => NO_PREFIX,
                Some(pattern) => {
                    let program = Program::prefix(pattern)?;
                    let rule = rule.map(|rule| rewrite(rule, program.groups)).transpose()?;
                    let prefix = Prefix { program, transforms: rule.is_some(), cuts: &cuts };
                    let number = prefixes.find_or_add(&build(&prefix, 7).map_err(fault)?)?;
                    if let Some(digits) = rule.filter(|digits| !digits.is_empty()) {
                        rewrites.extend(id.bytes());
                        rewrites.push(digits.len() as u8);
                        rewrites.extend(digits.bytes());
                    }
                    place(number)?
                }
            });
            rows[5].push(match metadata.international_prefix() {
                None => NO_PREFIX,
                Some(pattern) => {
                    let program = Program::prefix(pattern.as_str())?;
                    let prefix = Prefix { program, transforms: false, cuts: &cuts };
                    place(prefixes.find_or_add(&build(&prefix, 7).map_err(fault)?)?)?
                }
            });
        }
    }
    let general = [generals, prefixes];
    let common = Common::new(automata.iter().chain(&general));
    let assigned = blocks(&automata, &common, &mut sets)?;
    let blocks = blocks(&general, &common, &mut sets)?;
    let cuts = cuts.into_inner().into_iter().flat_map(|cut| {
        let (start, end) = cut.kept.unwrap_or((255, 255));
        [cut.length, start, end]
    });
    let mut fit_bytes = Vec::new();
    for Fit { first, groups } in fits.into_inner() {
        fit_bytes.extend([first as u8, groups.len() as u8]);
        for (types, regions) in groups {
            fit_bytes.extend(types.to_le_bytes());
            fit_bytes.extend(regions.to_le_bytes());
        }
    }
    let mut parts = vec![common.bytes(), sets.bytes()];
    parts.extend(blocks);
    parts.push(cuts.collect());
    parts.extend(rows);
    parts.push(rewrites);
    automata.extend(general);
    let (nodes, edges) = size(&automata);
    let note = format!("{} calling codes, {nodes} nodes and {edges} edges", codes.len());
    let [lengths, streams] = assigned;
    Ok(([sections(&parts)?, sections(&[lengths, streams, fit_bytes])?], note))
}

/// Marks a region without a prefix of the kind.
const NO_PREFIX: u8 = 255;

fn place(machine: usize) -> Result<u8, String> {
    u8::try_from(machine).ok().filter(|place| *place != NO_PREFIX).ok_or_else(|| "too many prefixes".into())
}

/// The digits that a transform rule puts before the last group.
fn rewrite(rule: &str, groups: usize) -> Result<String, String> {
    let digits = rule.strip_suffix(&format!("${groups}")).ok_or_else(|| format!("rule {rule}"))?;
    if digits.bytes().all(|byte| byte.is_ascii_digit()) {
        Ok(digits.into())
    } else {
        Err(format!("rule {rule}"))
    }
}

/// Strings in order of first use, each numbered.
#[derive(Default)]
struct Strings {
    all: Vec<Vec<u8>>,
}

impl Strings {
    fn add(&mut self, string: Vec<u8>) -> Result<u8, String> {
        let index = self.all.iter().position(|other| *other == string).unwrap_or_else(|| {
            self.all.push(string);
            self.all.len() - 1
        });
        u8::try_from(index).ok().filter(|index| *index < AS_NATIONAL).ok_or_else(|| "too many strings".into())
    }

    /// Each string behind its length.
    fn bytes(&self) -> Vec<u8> {
        self.all.iter().flat_map(|string| [vec![string.len() as u8], string.clone()].concat()).collect()
    }
}

/// Bounds of each group of a layout's pattern, which is always a row of groups of any digits.
fn groups(format: &Format) -> Result<Vec<(u8, u8)>, String> {
    let pattern: String = format.pattern().as_str().split_whitespace().collect();
    let fault = || format!("format {pattern}");
    let mut out = Vec::new();
    for group in pattern.split_inclusive(')') {
        let group = group.strip_prefix("(\\d").and_then(|rest| rest.strip_suffix(')')).ok_or_else(fault)?;
        let bounds = match group.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) {
            None if group.is_empty() => (1, 1),
            None => return Err(fault()),
            Some(bounds) => {
                let (low, high) = bounds.split_once(',').unwrap_or((bounds, bounds));
                (low.parse().map_err(|_| fault())?, high.parse().map_err(|_| fault())?)
            }
        };
        out.push(bounds);
    }
    // The reader keeps where each group ends in a byte of one word.
    if out.len() < 8 { Ok(out) } else { Err(fault()) }
}

/// A layout's text with group numbers as bytes 1 to 7.
fn template(text: &str) -> Result<Vec<u8>, String> {
    let mut out = Vec::new();
    let mut bytes = text.bytes();
    while let Some(byte) = bytes.next() {
        match byte {
            b'$' => {
                let digit =
                    bytes.next().filter(u8::is_ascii_digit).ok_or_else(|| format!("format {text}"))?;
                out.push(digit - b'0');
            }
            b' '..=b'~' => out.push(byte),
            _ => return Err(format!("format {text}")),
        }
    }
    Ok(out)
}

/// The national text: the rule for the national prefix takes the place of the first group.
fn national_text(metadata: &Metadata, format: &Format) -> Result<String, String> {
    let text = format.format();
    let Some(rule) = format.national_prefix() else { return Ok(text.into()) };
    let at = text.find('$').ok_or_else(|| format!("format {text}"))?;
    let (before, rest) = text.split_at(at);
    let (group, after) = rest.split_at(2);
    let prefix = metadata.national_prefix().unwrap_or_default();
    Ok(format!("{before}{}{after}", rule.replace("$NP", prefix).replace("$FG", group)))
}

/// A layout that is missing.
const NO_LAYOUT: u8 = 255;

/// In an international layout: the same as the national one's.
const AS_NATIONAL: u8 = 254;

fn formats(codes: &[(u16, Vec<&Metadata>)]) -> Result<(Vec<u8>, String), String> {
    let mut automata: Vec<Automaton> = (0..ZONES).map(|_| Automaton::default()).collect();
    let mut sets = Lengths::default();
    let (mut patterns, mut texts, mut extensions) =
        (Strings::default(), Strings::default(), Strings::default());
    let (mut counts, mut extension_rows) = (Vec::new(), Vec::new());
    let mut rows: [Vec<u8>; 4] = Default::default();
    for (code, regions) in codes {
        let metadata = regions[0];
        let all: Vec<(&Format, bool)> = metadata
            .formats()
            .iter()
            .map(|format| (format, true))
            .chain(metadata.international_formats().iter().map(|format| (format, false)))
            .collect();
        // Only lengths that a number can have are worth distinguishing.
        let possible = regions.iter().fold(0, |set, region| set | lengths(region).0 | lengths(region).1);
        let mut layouts = Vec::new();
        for (format, national) in &all {
            let bounds = groups(format)?;
            let least: u8 = bounds.iter().map(|(low, _)| low).sum();
            let most: u8 = bounds.iter().map(|(_, high)| high).sum();
            let lengths = (least..=most).fold(0u32, |set, length| set | 1 << length) & possible;
            let leading =
                format.leading_digits().last().map(|last| Program::prefix(last.as_str())).transpose()?;
            layouts.push(Layout { leading, lengths, national: *national });
        }
        let pairs = RefCell::new(Vec::new());
        let shortest = lengths(metadata).0.trailing_zeros() as u8;
        let machine = build(&Layouts { layouts: &layouts, pairs: &pairs }, shortest)
            .map_err(|error| format!("formats of +{code}: {error}"))?;
        automata[zone(*code)].add(&machine)?;
        let pairs = pairs.into_inner();
        counts.push(pairs.len() as u8);
        for (national, international) in pairs {
            let mut before = None;
            for (choice, (shape, text)) in [(national, (0, 1)), (international, (2, 3))] {
                let Some((format, is_national)) = choice.and_then(|index| all.get(index)) else {
                    rows[shape].push(NO_LAYOUT);
                    rows[text].push(NO_LAYOUT);
                    continue;
                };
                let bounds = groups(format)?.iter().map(|(low, high)| low << 4 | high).collect();
                let words =
                    if *is_national { national_text(metadata, format)? } else { format.format().to_owned() };
                let entry = (patterns.add(bounds)?, texts.add(template(&words)?)?);
                let same = before.map_or((false, false), |(shape, text)| (shape == entry.0, text == entry.1));
                rows[shape].push(if same.0 { AS_NATIONAL } else { entry.0 });
                rows[text].push(if same.1 { AS_NATIONAL } else { entry.1 });
                before = Some(entry);
            }
        }
        let extension = metadata.preferred_extension_prefix().unwrap_or(" ext. ");
        extension_rows.push(extensions.add(extension.bytes().collect())?);
    }
    let common = Common::new(&automata);
    let blocks = blocks(&automata, &common, &mut sets)?;
    let mut parts = vec![common.bytes(), sets.bytes()];
    parts.extend(blocks);
    parts.extend([patterns.bytes(), texts.bytes(), extensions.bytes()]);
    parts.extend([counts, extension_rows]);
    parts.extend(rows);
    let (nodes, edges) = size(&automata);
    Ok((sections(&parts)?, format!("{nodes} nodes and {edges} edges for layouts")))
}
