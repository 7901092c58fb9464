//! Changes to try, made from what the finding rests on. Nothing here knows whether one works.

use super::pointer;
use crate::data::technologies::technologies;
use crate::data::{mail_domains, profile_sites};
use crate::facts::link::Link;
use crate::facts::phone::PhoneNumber;
use crate::model::assessment::ClearedBy;
use crate::model::evidence::Evidence;
use crate::model::ids::Gap;
use crate::model::value::Value;
use crate::rules::{Direction, Fix, RuleFinding};

/// Sources beyond this number are not asked for another value.
const MOST_SOURCES: u32 = 12;

/// A change to try: all its edits together.
#[derive(Debug, Clone, PartialEq)]
pub struct Candidate {
    /// What kind of change it is.
    pub by: ClearedBy,
    /// What is put where.
    pub edits: Vec<Edit>,
}

/// One value put at a place, or taken away.
#[derive(Debug, Clone, PartialEq)]
pub struct Edit {
    /// JSON Pointer into the submission.
    pub path: String,
    /// The value to put there; `None` takes away what is there.
    pub to: Option<Value>,
}

impl Candidate {
    /// The submission with the change; `None` when a place for it is missing.
    pub fn applied(&self, submission: &Value) -> Option<Value> {
        // What was read of a text changes with the text alone: a person beside it would hide the rest of it.
        if self.edits.iter().any(|edit| pointer::stands_in_a_text(submission, &edit.path)) {
            return None;
        }
        let mut changed = submission.clone();
        // From the last to the first, so that taking an entry out of a list moves none that is still to be changed.
        let done =
            self.edits.iter().rev().all(|edit| pointer::put(&mut changed, &edit.path, edit.to.clone()));
        (done && changed != *submission).then_some(changed)
    }
}

/// The changes of one kind for one finding: each alone, then all together.
pub fn of(fix: Fix, submission: &Value, finding: &RuleFinding) -> Vec<Candidate> {
    let finding = Finding { submission, finding };
    match fix {
        Fix::OtherSource => finding.other_source(),
        Fix::SwapDates => together(ClearedBy::Correction, finding.swapped()),
        Fix::YearAlone => finding.each(ClearedBy::Correction, |_, text| year_alone(text)),
        Fix::MeantDomain => finding.each(ClearedBy::Correction, |_, text| {
            let (local, domain) = text.rsplit_once('@')?;
            Some(format!("{local}@{}", mail_domains::meant(&domain.to_lowercase())?))
        }),
        Fix::DomainBeside => {
            let host = finding
                .texts()
                .map(|(_, text)| Link::parse(&text))
                .find(|link| link.host.contains('.') && !link.host.contains('@'));
            finding.each(ClearedBy::Correction, |_, text| {
                let (local, _) = text.rsplit_once('@')?;
                let mut host = host.as_ref()?.host.as_str();
                while let Some(rest) = host.strip_prefix("www.") {
                    host = rest;
                }
                Some(format!("{local}@{host}"))
            })
        }
        Fix::MeantHost => finding.each(ClearedBy::Correction, |_, text| {
            let host = Link::parse(text).host;
            let meant = profile_sites::imitated(&host)?.hosts.first()?;
            let lower = text.to_lowercase();
            let from = lower.find(&host)?;
            let (before, after) = (text.get(..from)?, text.get(from + host.len()..)?);
            Some(format!("{before}{meant}{after}"))
        }),
        Fix::Tidied => finding.each(ClearedBy::Correction, |_, text| {
            let tidied: String = text.chars().filter(|letter| !letter.is_whitespace()).collect();
            Some(tidied.replace("(at)", "@").replace("[at]", "@").replace("(dot)", ".").replace(',', "."))
        }),
        Fix::WithoutCountryCode => finding.each(ClearedBy::Correction, |_, text| {
            let number = PhoneNumber::read(text, None);
            let code = number.calling_code()?.number().to_string();
            let rest = text.trim().strip_prefix('+')?.strip_prefix(code.as_str())?;
            Some(rest.trim_start_matches([' ', '-', '.']).to_owned())
        }),
        Fix::Regrouped => finding.each(ClearedBy::Correction, |_, text| {
            let number = PhoneNumber::read(text, None);
            number.format(crate::data::numbering_plan::Style::International)
        }),
        Fix::TargetAsShown => finding.target_as_shown(),
        Fix::WithoutTechnology => {
            finding.each(ClearedBy::Correction, |_, text| finding.without_technology(text))
        }
        Fix::OwnWords => finding.own_words(),
        Fix::Entry(field, word) => finding.entries(field, word),
        Fix::Travelling => answer("/session/travelling", Value::Text("yes".to_owned())),
        Fix::BothNames => finding.both_names(),
        Fix::PlaceNamed => finding.place_named(),
        Fix::Without(path) => {
            vec![Candidate {
                by: ClearedBy::LeavingOut,
                edits: vec![Edit { path: path.to_owned(), to: None }],
            }]
        }
        Fix::LeaveOut => {
            let mut paths = finding.places().map(|(_, path)| path).collect::<Vec<_>>();
            paths.extend(
                finding.evidence().iter().filter_map(|evidence| pointer::of_text(submission, evidence)),
            );
            let edits = paths.into_iter().map(|path| vec![Edit { path, to: None }]).collect();
            together(ClearedBy::LeavingOut, edits)
        }
    }
}

fn answer(path: &str, to: Value) -> Vec<Candidate> {
    vec![Candidate { by: ClearedBy::Answer, edits: vec![Edit { path: path.to_owned(), to: Some(to) }] }]
}

/// Each group of edits alone, then all of them as one change.
fn together(by: ClearedBy, mut groups: Vec<Vec<Edit>>) -> Vec<Candidate> {
    groups.dedup();
    let mut all: Vec<Edit> = Vec::new();
    for edit in groups.iter().flatten() {
        if all.iter().all(|known| known.path != edit.path) {
            all.push(edit.clone());
        }
    }
    // The places of a list in their order, so that they can be taken out from its end.
    all.sort_by(|left, right| left.path.cmp(&right.path));
    let alone = groups.len() < 2;
    let mut candidates: Vec<Candidate> =
        groups.into_iter().filter(|edits| !edits.is_empty()).map(|edits| Candidate { by, edits }).collect();
    if !alone {
        candidates.push(Candidate { by, edits: all });
    }
    candidates
}

fn year_alone(text: &str) -> Option<String> {
    let year = text.split('-').next()?;
    (year.len() == 4 && year.len() < text.len()).then(|| year.to_owned())
}

struct Finding<'a> {
    submission: &'a Value,
    finding: &'a RuleFinding,
}

impl Finding<'_> {
    fn evidence(&self) -> &[Evidence] {
        &self.finding.observation.evidence
    }

    /// The places that the finding rests on, once each.
    fn places(&self) -> impl Iterator<Item = (&Evidence, String)> {
        let mut known: Vec<String> = Vec::new();
        self.evidence().iter().filter_map(move |evidence| {
            let path = pointer::of_evidence(self.submission, evidence)?;
            if known.contains(&path) {
                return None;
            }
            known.push(path.clone());
            Some((evidence, path))
        })
    }

    /// The places whose value is text.
    fn texts(&self) -> impl Iterator<Item = (String, String)> {
        self.places().filter_map(|(_, path)| match pointer::at(self.submission, &path) {
            Some(Value::Text(text)) => Some((path, text.clone())),
            _ => None,
        })
    }

    /// Every text that a correction changes: each alone, then all together.
    fn each(&self, by: ClearedBy, correct: impl Fn(&str, &str) -> Option<String>) -> Vec<Candidate> {
        let groups = self
            .texts()
            .filter_map(|(path, text)| {
                let to = correct(&path, &text).filter(|to| *to != text && !to.is_empty())?;
                Some(vec![Edit { path, to: Some(Value::Text(to)) }])
            })
            .collect();
        together(by, groups)
    }

    /// Another source's value in place of one's own, and one value in every place that has another.
    fn other_source(&self) -> Vec<Candidate> {
        let structured =
            |path: &str| ["/basics", "/work", "/education"].iter().any(|start| path.contains(start));
        let places: Vec<(&Evidence, String)> =
            self.places().filter(|(evidence, _)| structured(&evidence.path)).collect();
        let field = |path: &str| path.rsplit('/').next().map(str::to_owned);
        let mut candidates: Vec<Candidate> = Vec::new();
        for (evidence, path) in &places {
            let beside = places
                .iter()
                .filter(|(other, other_path)| {
                    other.source != evidence.source && field(other_path) == field(path)
                })
                .map(|(_, other)| other.clone());
            let elsewhere = (0..MOST_SOURCES)
                .filter(|source| Some(*source) != evidence.source && evidence.path.starts_with("/basics"))
                .map(|source| pointer::of_source(self.submission, source, &evidence.path));
            let current = pointer::at(self.submission, path);
            for other in beside.chain(elsewhere) {
                let value = pointer::at(self.submission, &other).filter(|value| Some(*value) != current);
                let Some(value) = value else { continue };
                candidates.push(Candidate {
                    by: ClearedBy::Correction,
                    edits: vec![Edit { path: path.clone(), to: Some(value.clone()) }],
                });
            }
        }
        // The same value in every place of that field which has another.
        for position in 0..candidates.len() {
            let first = candidates.get(position).and_then(|candidate| candidate.edits.first()).cloned();
            let Some(first) = first else { continue };
            let edits: Vec<Edit> = places
                .iter()
                .filter(|(_, path)| field(path) == field(&first.path))
                .filter(|(_, path)| pointer::at(self.submission, path) != first.to.as_ref())
                .map(|(_, path)| Edit { path: path.clone(), to: first.to.clone() })
                .collect();
            let candidate = Candidate { by: ClearedBy::Correction, edits };
            if candidate.edits.len() > 1 && !candidates.contains(&candidate) {
                candidates.push(candidate);
            }
        }
        candidates
    }

    /// The two dates of every entry, the other way round.
    fn swapped(&self) -> Vec<Vec<Edit>> {
        const PAIRS: &[(&str, &str)] =
            &[("startDate", "endDate"), ("created", "modified"), ("accountCreated", "firstActivity")];
        let mut groups: Vec<Vec<Edit>> = Vec::new();
        for (_, path) in self.places() {
            let Some((entry, _)) = path.rsplit_once('/') else { continue };
            for (first, last) in PAIRS {
                let (first, last) = (format!("{entry}/{first}"), format!("{entry}/{last}"));
                let value = |path: &str| pointer::at(self.submission, path).cloned();
                let (Some(start), Some(end)) = (value(&first), value(&last)) else { continue };
                let group = vec![Edit { path: first, to: Some(end) }, Edit { path: last, to: Some(start) }];
                if !groups.contains(&group) {
                    groups.push(group);
                }
            }
        }
        groups
    }

    /// A field of every entry that the finding rests on.
    fn entries(&self, field: &str, word: &str) -> Vec<Candidate> {
        let mut groups: Vec<Vec<Edit>> = Vec::new();
        for (evidence, path) in self.places() {
            let entry = match path.rsplit_once('/') {
                Some((entry, _)) if evidence.path.starts_with("/work/") && field != "status" => entry,
                Some((entry, _)) if evidence.path.starts_with("/education/") && field != "engagement" => {
                    entry
                }
                _ => continue,
            };
            let group =
                vec![Edit { path: format!("{entry}/{field}"), to: Some(Value::Text(word.to_owned())) }];
            if !groups.contains(&group) {
                groups.push(group);
            }
        }
        together(ClearedBy::Answer, groups)
    }

    /// The name with the other one in brackets, as somebody writes who bears both.
    fn both_names(&self) -> Vec<Candidate> {
        let names: Vec<(String, String)> =
            self.texts().filter(|(path, _)| path.ends_with("/basics/name")).collect();
        let inside = self.texts().filter_map(|(path, text)| {
            let slug = match text.rsplit_once('@') {
                Some((local, _)) => local.to_owned(),
                None if path.ends_with("/url") => Link::parse(&text).account?,
                None => return None,
            };
            let words: Vec<String> = slug
                .split(|letter: char| !letter.is_alphabetic())
                .filter(|word| !word.is_empty())
                .map(titled)
                .collect();
            Some(words.join(" "))
        });
        let others: Vec<String> = names.iter().map(|(_, name)| name.clone()).chain(inside).collect();
        let mut candidates = Vec::new();
        for (path, name) in &names {
            for other in others.iter().filter(|other| *other != name) {
                candidates.push(Candidate {
                    by: ClearedBy::Answer,
                    edits: vec![Edit {
                        path: path.clone(),
                        to: Some(Value::Text(format!("{name} (formerly {other})"))),
                    }],
                });
            }
        }
        candidates
    }

    /// One more job, school or stay in the country that the mismatch points to, in a source that the finding rests on.
    fn place_named(&self) -> Vec<Candidate> {
        let Some(Direction::Country(country)) = self.finding.observation.direction else { return Vec::new() };
        let place = Value::Object(vec![("location".to_owned(), Value::Text(country.name().to_owned()))]);
        let source = self.evidence().iter().find_map(|evidence| evidence.source).unwrap_or_default();
        answer(&pointer::of_source(self.submission, source, "/work/-"), place)
    }

    fn target_as_shown(&self) -> Vec<Candidate> {
        let groups = self
            .places()
            .filter_map(|(_, path)| {
                let entry = path.strip_suffix("/target").or_else(|| path.strip_suffix("/text"))?;
                let shown = pointer::at(self.submission, &format!("{entry}/text"))?.clone();
                Some(vec![Edit { path: format!("{entry}/target"), to: Some(shown) }])
            })
            .collect();
        together(ClearedBy::Correction, groups)
    }

    fn value(&self, gap: Gap) -> Option<&str> {
        let (_, value) = self.finding.observation.values.iter().find(|(name, _)| *name == gap)?;
        value.text()
    }

    /// A text without any spelling of the technology.
    fn without_technology(&self, text: &str) -> Option<String> {
        let name = self.value(Gap::Technology)?;
        let technology = technologies().iter().find(|technology| technology.name == name)?;
        let mut without = text.to_owned();
        for spelling in &technology.spellings {
            while let Some(shorter) = replaced(&without, spelling, "") {
                without = shorter;
            }
        }
        Some(without.trim().to_owned())
    }

    /// In texts, what the finding quotes replaced by the applicant's own, or left out.
    fn own_words(&self) -> Vec<Candidate> {
        let own = |path: &str| {
            (0..MOST_SOURCES).find_map(|source| {
                match pointer::at(self.submission, &pointer::of_source(self.submission, source, path))? {
                    Value::Text(text) => Some(text.clone()),
                    _ => None,
                }
            })
        };
        let mut candidates = Vec::new();
        for (path, text) in self.texts().filter(|(path, _)| is_running_text(path)) {
            let words = self.finding.observation.values.iter().flat_map(|(_, value)| value.texts());
            for word in words.filter(|word| word.chars().count() >= 3) {
                let mine = if word.contains('@') {
                    own("/basics/email")
                } else if word.chars().filter(char::is_ascii_digit).count() >= 6 {
                    own("/basics/phone")
                } else {
                    own("/basics/name")
                };
                for with in mine.iter().map(String::as_str).chain([""]) {
                    let Some(to) = replaced(&text, word, with).filter(|to| *to != text) else { continue };
                    candidates.push(Candidate {
                        by: ClearedBy::Correction,
                        edits: vec![Edit { path: path.clone(), to: Some(Value::Text(to)) }],
                    });
                }
            }
        }
        candidates
    }
}

/// Whether a place holds words, not one value such as a date or an address.
fn is_running_text(path: &str) -> bool {
    let named = ["/author", "/description", "/fileName", "/summary", "/text", "/url"];
    named.iter().any(|end| path.ends_with(end))
        || ["/answers/", "/highlights/", "/hiddenText/"].iter().any(|part| path.contains(part))
}

/// A word with its first letter in upper case.
fn titled(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| std::iter::once(upper(first)).chain(letters).collect())
}

/// A letter in upper case, where one is so far before it that is written so in lower case: of the alphabets in use, all but a
/// few signs. The library's own table would be 12 kB.
fn upper(letter: char) -> char {
    let at = u32::from(letter);
    let before = [0x20, 1, 0x50, 0x30].into_iter().filter_map(|far| char::from_u32(at.checked_sub(far)?));
    let is_upper = |other: &char| *other != letter && other.to_lowercase().eq([letter]);
    before.into_iter().find(is_upper).unwrap_or(letter)
}

/// A text with the first occurrence of some words replaced, whatever the case of their ASCII letters; `None` without one.
fn replaced(text: &str, words: &str, with: &str) -> Option<String> {
    let (from, _) = text.char_indices().find(|(at, _)| {
        text.get(*at..*at + words.len()).is_some_and(|there| there.eq_ignore_ascii_case(words))
    })?;
    let (before, after) = (text.get(..from)?, text.get(from + words.len()..)?);
    Some(format!("{before}{with}{after}"))
}
