//! Schools from a block's lines.
//!
//! Lines are taken one by one. A line that says again what the entry at hand already has (a second school, degree or
//! period) begins the next entry.

use super::dates::Period;
use super::draft::Draft;
use super::entries::{Seen, see};
use super::lines::{Line, Stretch};
use super::parts::{About, Item, Kind, degree_words, items};
use super::work::write_period;
use crate::knowledge::resume::plain;
use crate::model::list::Listed;
use crate::model::submission::{Education, StudyStatus};

const MOST_ENTRIES: usize = 60;
const MOST_COURSES: usize = 60;

#[derive(Debug, Default, Clone)]
struct Study {
    school: Option<(Stretch, f64)>,
    degree: Option<Stretch>,
    field: Option<Stretch>,
    place: Option<Stretch>,
    period: Option<Period>,
    courses: Vec<Stretch>,
    left: bool,
    /// The school of the entry before holds for this one too.
    same_school: bool,
}

/// Reads the schools of a block.
pub fn read_education(draft: &mut Draft<'_>, lines: &[Line<'_>]) {
    let text = draft.text;
    let seen = see(text, lines);
    let mut studies: Vec<Study> = Vec::new();
    let mut in_courses = false;
    for line in &seen {
        if studies.len() >= MOST_ENTRIES {
            break;
        }
        let words = line.words.text(text);
        let label = words.split_once([':', '：']).map(|(label, _)| plain(label));
        if line.bullet || label.as_deref().is_some_and(is_course_label) || in_courses && is_course_list(words)
        {
            courses(text, line, label.as_deref(), studies.last_mut());
            in_courses =
                label.as_deref().is_some_and(is_course_label) || (in_courses && words.ends_with(','));
            continue;
        }
        in_courses = false;
        let period = best_period(line);
        let cut: Vec<Stretch> = line.periods.iter().map(|period| period.place).listed();
        let found: Vec<Item> = items(text, line.words, 0, &cut, About::Study);
        let has = |kind: Kind| found.iter().any(|item| item.kind == kind);
        let (school, degree) = (has(Kind::School), has(Kind::Degree));
        let unknown = has(Kind::Unknown);
        if line.prose && !(school || degree) || label.as_deref().is_some_and(is_detail_label) {
            continue;
        }
        if !school && !degree && period.is_none() && !has(Kind::Place) && studies.is_empty() && !unknown {
            continue;
        }
        let conflict = studies.last().is_none_or(|last| {
            (school && last.school.is_some_and(|(_, sure)| sure > 0.8))
                || (degree && last.degree.is_some())
                || (period.is_some() && last.period.is_some() && (school || degree || unknown))
                || (line.after_blank && unknown && period.is_some() && last.school.is_some())
        });
        if conflict && !(school || degree || period.is_some()) {
            // The first line of a block may name a school that no table knows.
            if !(studies.is_empty() && unknown) {
                continue;
            }
        }
        if conflict {
            // "B.A. in History" below "B.A. in French" under one school.
            let same_school = degree
                && !school
                && studies.last().is_some_and(|last| last.school.is_some())
                && !line.after_blank
                && studies.last().is_some_and(school_before_degree);
            studies.push(Study { same_school, ..Study::default() });
        }
        let Some(study) = studies.last_mut() else { continue };
        take(text, study, &found, period);
    }
    write(draft, &studies);
}

fn school_before_degree(study: &Study) -> bool {
    study.school.zip(study.degree).is_some_and(|((school, _), degree)| school.start < degree.start)
}

/// The period of a line: a range before a date.
fn best_period(line: &Seen) -> Option<Period> {
    if line.prose && line.anchor.is_none() {
        return None;
    }
    line.periods.iter().find(|period| period.is_range()).or_else(|| line.periods.first()).copied()
}

fn take(text: &str, study: &mut Study, found: &[Item], period: Option<Period>) {
    let mut unknown: Vec<Stretch> = Vec::new();
    let mut after_degree = false;
    for item in found {
        match item.kind {
            Kind::School if study.school.is_none_or(|(_, sure)| sure < 0.8) => {
                study.school = Some((item.place, 0.95))
            }
            Kind::Degree if study.degree.is_none() => {
                let (degree, field) = split_degree(text, item.place);
                study.degree = Some(degree);
                if study.field.is_none() {
                    study.field = field;
                }
                after_degree = true;
                continue;
            }
            Kind::Place if study.place.is_none() => study.place = Some(item.place),
            Kind::Unknown if after_degree && study.field.is_none() => study.field = Some(item.place),
            Kind::Unknown => unknown.push(item.place),
            _ => (),
        }
        after_degree = false;
    }
    for place in unknown {
        if study.school.is_none() {
            study.school = Some((place, 0.75));
        } else if study.field.is_none() && study.degree.is_some() && found.len() <= 3 {
            study.field = Some(place);
        }
    }
    if let Some(period) = period
        && study.period.is_none_or(|known| !known.is_range() && period.is_range())
    {
        study.period = Some(period);
    }
    const LEFT: &[&str] = &[
        "incomplete",
        "not completed",
        "withdrew",
        "dropped out",
        "no degree",
        "without a degree",
        "without degree",
        "abgebrochen",
        "ohne abschluss",
        "sin titulo",
        "sans diplome",
        "неоконченное",
        "中退",
        "肄业",
    ];
    let says_left = found.iter().any(|item| {
        let plain = plain(item.place.text(text));
        LEFT.iter().any(|word| plain.contains(word))
    });
    if says_left {
        study.left = true;
        // Such a line is a sentence more often than a name.
        study.school = study.school.map(|(place, sure)| (place, sure.min(0.55)));
    }
}

/// A degree and its field: "B.S. in Computer Science", "BSc Informatik", "Bachelor of Arts: Major in English".
fn split_degree(text: &str, whole: Stretch) -> (Stretch, Option<Stretch>) {
    let words = whole.text(text);
    const TRIM: &[char] = &[',', ':', '-', '–', '—', '·', '|', '(', ')'];
    for separator in
        [" in ", " en ", " em ", " im Fach ", " in: ", ": ", " по специальности ", " по направлению "]
    {
        if let Some((before, after)) = words.split_once(separator)
            && !before.is_empty()
        {
            let degree = Stretch::of(words, whole.start, before).trimmed(text, TRIM);
            let after = after.trim_start_matches("Major in ");
            let field = Stretch::of(words, whole.start, after).trimmed(text, TRIM);
            return (degree, (!field.is_empty()).then_some(field));
        }
    }
    let folded = plain(words);
    let count = degree_words(&folded);
    let first = folded.split(' ').next().unwrap_or_default();
    // "BS Computer Science": short forms of degrees come without a preposition.
    let is_short = first.len() <= 5
        && words.chars().next().is_some_and(char::is_uppercase)
        && !matches!(first, "grado" | "bac" | "curso" | "fp" | "cap")
        || first.chars().count() <= 5 && !first.is_ascii();
    let total = folded.split(' ').count();
    if is_short
        && count > 0
        && total > count
        && !folded.split(' ').nth(count).is_some_and(|word| matches!(word, "of" | "de" | "honours" | "hons"))
    {
        let mut seen = 0;
        let mut in_word = false;
        for (at, letter) in words.char_indices() {
            let is_word = letter.is_alphanumeric();
            if is_word && !in_word {
                if seen == count {
                    let degree = Stretch { start: whole.start, end: whole.start + at }
                        .trimmed(text, &[',', ':', '-', '–', ' ']);
                    let field = Stretch { start: whole.start + at, end: whole.end };
                    return (degree, Some(field));
                }
                seen += 1;
            }
            in_word = is_word;
        }
    }
    (whole, None)
}

fn is_course_label(label: &str) -> bool {
    label.contains("coursework")
        || label.contains("courses")
        || matches!(label, "主修课程" | "相关课程" | "课程")
}

fn is_detail_label(label: &str) -> bool {
    crate::knowledge::resume::entries::is_detail(label)
}

/// A wrapped list of courses.
fn is_course_list(words: &str) -> bool {
    words.contains(',') && !words.chars().any(char::is_numeric)
}

fn courses(text: &str, line: &Seen, label: Option<&str>, study: Option<&mut Study>) {
    let Some(study) = study else { return };
    let words = line.words.text(text);
    let list = if label.is_some_and(is_course_label) {
        words.split_once([':', '：']).map_or("", |(_, after)| after)
    } else if line.bullet || label.is_some() {
        // Bullets under a school say many things; only those that are told to be courses are courses.
        return;
    } else {
        words
    };
    for course in list.split([',', ';', '、', '，']) {
        let place = Stretch::of(words, line.words.start, course).trimmed(text, &['.', ' ']);
        if !place.is_empty() && study.courses.len() < MOST_COURSES {
            study.courses.push(place);
        }
    }
}

fn write(draft: &mut Draft<'_>, studies: &[Study]) {
    let mut school = None;
    let mut period = None;
    for study in studies {
        if study.same_school {
            // Degrees under one school share it, and its dates where they have none of their own.
            school = school.map(|(place, sure): (Stretch, f64)| (place, sure.min(0.85)));
            period = study.period.or(period);
        } else {
            school = study.school;
            period = study.period;
        }
        let school = study.school.or(school);
        if school.is_none() && study.degree.is_none() {
            continue;
        }
        let position = draft.person.education.len();
        let path = |field: &str| format!("/education/{position}/{field}");
        let mut education = Education {
            institution: school.and_then(|(place, sure)| draft.value(path("institution"), place, sure)),
            study_type: study.degree.and_then(|place| draft.value(path("studyType"), place, 0.95)),
            area: study.field.and_then(|place| draft.value(path("area"), place, 0.85)),
            location: study.place.and_then(|place| draft.value(path("location"), place, 0.95)),
            ..Education::default()
        };
        (education.start_date, education.end_date) =
            write_period(draft, period.as_ref(), false, 1.0, &path("startDate"), &path("endDate"));
        education.status = match &period {
            _ if study.left => Some(StudyStatus::Left),
            Some(period) if period.expected => Some(StudyStatus::InProgress),
            Some(period) if period.open.is_some() => Some(StudyStatus::InProgress),
            _ => None,
        };
        for course in &study.courses {
            let path = path(&format!("courses/{}", education.courses.len()));
            education.courses.extend(draft.value(path, *course, 0.9));
        }
        draft.person.education.push(education);
    }
}
