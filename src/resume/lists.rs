//! The sections that are lists or running text: introduction, skills, projects, certificates, publications, references.

use super::dates;
use super::draft::Draft;
use super::entries::{entries, paragraphs, see};
use super::items::items;
use super::lines::{Line, TextRange, cells};
use super::parts::About;
use super::work::{cuts, write_period};
use crate::model::submission::{Certificate, Project, Publication, Reference, Skill};

const MOST: usize = 200;
const MOST_KEYWORDS: usize = 100;

/// Reads an introduction, the first that there is.
pub fn read_summary(draft: &mut Draft<'_>, lines: &[Line<'_>]) {
    let (Some(first), Some(last)) = (lines.first(), lines.last()) else { return };
    let has_one = draft.person.basics.as_ref().is_some_and(|basics| basics.summary.is_some());
    if has_one {
        return;
    }
    let place = TextRange { start: first.content_start(), end: last.end() };
    let summary = draft.value("/basics/summary".to_owned(), place, 0.9);
    if summary.is_some() {
        draft.person.basics.get_or_insert_default().summary = summary;
    }
}

/// Reads skills: a label with its words, or words alone.
pub fn read_skills(draft: &mut Draft<'_>, lines: &[Line<'_>]) {
    for line in lines {
        let words = line.content();
        let start = line.content_start();
        let labelled = words.split_once([':', '：']).filter(|(label, after)| {
            !after.trim().is_empty() && label.chars().count() <= 60 && label.chars().any(char::is_alphabetic)
        });
        let (label, list) = match labelled {
            Some((label, after)) => (Some(label), after),
            None => (None, words),
        };
        let list_start = TextRange::of(words, start, list).start;
        let mut skill = Skill::default();
        let position = draft.person.skills.len();
        if position >= MOST {
            return;
        }
        if let Some(label) = label {
            let place = TextRange::of(words, start, label).trimmed(draft.text, &[]);
            skill.name = draft.value(format!("/skills/{position}/name"), place, 0.9);
        }
        for cell in cells(list, list_start) {
            for item in split_list(cell.text(draft.text), cell.start) {
                let place = item.trimmed(draft.text, &['.', '-', '–', '•']);
                if place.is_empty() {
                    continue;
                }
                if label.is_some() {
                    if skill.keywords.len() < MOST_KEYWORDS {
                        let path = format!("/skills/{position}/keywords/{}", skill.keywords.len());
                        skill.keywords.extend(draft.value(path, place, 0.9));
                    }
                } else if draft.person.skills.len() < MOST {
                    let path = format!("/skills/{}/name", draft.person.skills.len());
                    let name = draft.value(path, place, 0.85);
                    if name.is_some() {
                        draft.person.skills.push(Skill { name, ..Skill::default() });
                    }
                }
            }
        }
        if skill != Skill::default() {
            draft.person.skills.push(skill);
        }
    }
}

/// The items of a list, apart by commas and the like outside brackets.
fn split_list(text: &str, at: usize) -> Vec<TextRange> {
    let mut found = Vec::new();
    let mut start = 0;
    let mut depth = 0usize;
    for (position, letter) in text.char_indices() {
        match letter {
            '(' | '（' => depth += 1,
            ')' | '）' => depth = depth.saturating_sub(1),
            _ => (),
        }
        if depth == 0 && matches!(letter, ',' | ';' | '•' | '·' | '|' | '、' | '，' | '；' | '●') {
            found.push(TextRange { start: at + start, end: at + position });
            start = position + letter.len_utf8();
        }
    }
    found.push(TextRange { start: at + start, end: at + text.len() });
    found
}

/// Reads certificates, one a line, with their date.
pub fn read_certificates(draft: &mut Draft<'_>, lines: &[Line<'_>]) {
    for line in lines {
        let position = draft.person.certificates.len();
        if position >= MOST {
            return;
        }
        let words = TextRange { start: line.content_start(), end: line.end() };
        let periods = dates::periods(line.content(), words.start);
        let period = periods.first().copied();
        // The name is what stands before the date, or after it where it stands first.
        let name = match period {
            Some(period) if period.place.start > words.start => {
                TextRange { start: words.start, end: period.place.start }
            }
            Some(period) => TextRange { start: period.place.end, end: words.end },
            None => words,
        }
        .trimmed(draft.text, &[',', '|', '·', '-', '–', '—', '(', ')', ':', '.']);
        if name.is_empty() {
            continue;
        }
        let mut certificate = Certificate {
            name: draft.value(format!("/certificates/{position}/name"), name, 0.85),
            ..Certificate::default()
        };
        if let Some(point) = period.and_then(|period| period.to.or(period.from))
            && let Some(date) = point.date
        {
            draft.place(
                format!("/certificates/{position}/date"),
                point.place,
                if point.unsure { 0.5 } else { 0.9 },
            );
            certificate.date = Some(date.to_string());
        }
        draft.person.certificates.push(certificate);
    }
}

/// Reads publications, one a paragraph.
pub fn read_publications(draft: &mut Draft<'_>, lines: &[Line<'_>]) {
    let text = draft.text;
    let seen = see(text, lines);
    let all: Vec<usize> = (0..seen.len()).collect();
    for paragraph in paragraphs(text, &seen, &all) {
        let position = draft.person.publications.len();
        if position >= MOST {
            return;
        }
        let name = draft.value(format!("/publications/{position}/name"), paragraph.place, 0.7);
        draft.person.publications.push(Publication { name, ..Publication::default() });
    }
}

/// Reads what stands under a heading for referees, one a block. Their contacts are nobody's else.
pub fn read_references(draft: &mut Draft<'_>, lines: &[Line<'_>]) {
    let mut block: Option<TextRange> = None;
    let mut blocks: Vec<TextRange> = Vec::new();
    for line in lines {
        let place = TextRange { start: line.content_start(), end: line.end() };
        match &mut block {
            Some(open) if !line.after_blank => open.end = place.end,
            _ => blocks.extend(block.replace(place)),
        }
    }
    blocks.extend(block);
    for place in blocks {
        let position = draft.person.references.len();
        if position >= MOST {
            return;
        }
        let reference = draft.value(format!("/references/{position}/reference"), place, 0.8);
        draft.person.references.push(Reference { name: None, reference });
    }
}

/// Reads projects.
pub fn read_projects(draft: &mut Draft<'_>, lines: &[Line<'_>]) {
    let text = draft.text;
    let seen = see(text, lines);
    for entry in entries(text, &seen, true) {
        let position = draft.person.projects.len();
        if position >= MOST {
            return;
        }
        let path = |field: &str| format!("/projects/{position}/{field}");
        let mut project = Project::default();
        for (order, at) in entry.head.iter().enumerate() {
            let Some(line) = seen.get(*at) else { continue };
            let parts = items(text, line.words, *at, &cuts(line), About::Work);
            let whole = parts
                .first()
                .zip(parts.last())
                .map(|(first, last)| TextRange { start: first.place.start, end: last.place.end });
            let Some(whole) = whole else { continue };
            if project.name.is_none() {
                project.name = draft.value(path("name"), whole, 0.8);
            } else if order > 0 && project.description.is_none() {
                project.description = draft.value(path("description"), whole, 0.7);
            }
        }
        let period = entry.dated.and_then(|at| seen.get(at)).and_then(|line| line.anchor);
        (project.start_date, project.end_date) =
            write_period(draft, period.as_ref(), false, 1.0, &path("startDate"), &path("endDate"));
        for paragraph in paragraphs(text, &seen, &entry.body).into_iter().take(MOST) {
            if !paragraph.bullet && project.description.is_none() {
                project.description = draft.value(path("description"), paragraph.place, 0.85);
            } else {
                let path = path(&format!("highlights/{}", project.highlights.len()));
                project.highlights.extend(draft.value(path, paragraph.place, 0.9));
            }
        }
        if project != Project::default() {
            draft.person.projects.push(project);
        }
    }
}
