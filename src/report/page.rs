//! What a report says, before it is text, Markdown or HTML: one list of blocks for each reader.

use super::words::{self, Language, Phrase};
use crate::model::assessment::{
    Agreement, Answered, Assessment, Difference, Explanation, Finding, LedgerRow, TopicCoverage, Whose,
};
use crate::model::evidence::{Evidence, quotable};
use crate::model::finding::{Grade, Level};
use crate::model::submission::SourceKind;
use std::cmp::Reverse;

/// Whom a report is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Audience {
    /// Somebody who reviews the application.
    Reviewer,
    /// The applicant: what was compared, what differs, how to correct it and whom to ask; no grade and no level.
    Applicant {
        /// Whom to ask, as the employer writes it; empty where the employer has not said.
        contact: String,
    },
}

/// One piece of a report. Texts are plain: whoever renders them escapes them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// The title; for a reviewer with the level that gives it its colour.
    Title(String, Option<Level>),
    /// A heading.
    Heading(String),
    /// A numbered finding's sentence.
    Numbered(usize, String),
    /// A label with one or more texts.
    Labelled(String, Vec<String>),
    /// A quoted statement, bare and in quotation marks, and where it stands.
    Quote {
        /// What is quoted, for a layout that sets it apart.
        quote: String,
        /// The same in the language's quotation marks, none of which stands inside; empty where nothing is quoted.
        marked: String,
        /// Where it stands.
        places: String,
    },
    /// A list.
    Items(Vec<String>),
    /// A paragraph.
    Paragraph(String),
}

/// The report for a reader. `sources` are the kinds of the submission's sources, for naming them; the language is that of the assessment's
/// sentences.
pub fn page(
    assessment: &Assessment,
    sources: &[SourceKind],
    reader: &Audience,
    language: &Language,
) -> Vec<Block> {
    let mut page = Page { blocks: Vec::new(), assessment, sources, language };
    match reader {
        Audience::Reviewer => page.reviewer(),
        Audience::Applicant { contact } => page.applicant(contact),
    }
    page.blocks
}

/// What a group of findings asks of the reader.
pub(super) fn next_step(grade: Grade) -> Phrase {
    match grade {
        Grade::Verify => Phrase::LevelVerify,
        Grade::Ask => Phrase::LevelAsk,
        Grade::Note => Phrase::LevelContext,
        Grade::Support => Phrase::ReportBesideTheOthers,
    }
}

/// Steps of a path that say nothing beside the source and the steps around them.
const SILENT: &[&str] = &["answer", "basics", "person", "text"];

/// A path in words: `/education/0/endDate` is "education 1 · end date". A step that is no known field stays as it is.
pub(super) fn place(path: &str, language: &Language) -> String {
    let mut words = String::new();
    for step in path.split('/').filter(|step| !step.is_empty() && !SILENT.contains(step)) {
        if let Ok(position) = step.parse::<u32>() {
            words.push_str(&format!(" {}", position.saturating_add(1)));
            continue;
        }
        if !words.is_empty() {
            words.push_str(" · ");
        }
        match language.field(step) {
            Some(called) => words.push_str(called),
            None => words.push_str(&quotable(step)),
        }
    }
    words.trim().to_owned()
}

/// Explanations that nothing supports and that are given with their question; the rest are named.
const ASKED: usize = 4;

/// A report while it is written.
struct Page<'a> {
    blocks: Vec<Block>,
    assessment: &'a Assessment,
    sources: &'a [SourceKind],
    language: &'a Language,
}

impl Page<'_> {
    fn say(&self, phrase: Phrase) -> String {
        self.language.say(phrase).to_owned()
    }

    fn heading(&mut self, phrase: Phrase) {
        self.blocks.push(Block::Heading(self.say(phrase)));
    }

    fn paragraph(&mut self, phrase: Phrase) {
        self.blocks.push(Block::Paragraph(self.say(phrase)));
    }

    fn labelled(&mut self, phrase: Phrase, texts: Vec<String>) {
        self.blocks.push(Block::Labelled(self.say(phrase), texts));
    }

    fn listed(&mut self, phrase: Phrase, items: Vec<String>) {
        if !items.is_empty() {
            self.heading(phrase);
            self.blocks.push(Block::Items(items));
        }
    }

    fn reviewer(&mut self) {
        let (assessment, language) = (self.assessment, self.language);
        let count = match assessment.findings.len() {
            0 => self.say(Phrase::ReportFindingsNone),
            count => language.count(Phrase::ReportFindingsOne, Phrase::ReportFindingsMany, count),
        };
        let whose = assessment.id.as_ref().map(|id| format!("{} · ", quotable(id))).unwrap_or_default();
        let title = format!("{whose}{} · {count}", language.say(words::outcome(assessment)));
        let colour = (!words::is_uncompared(assessment)).then_some(assessment.level);
        self.blocks.push(Block::Title(title, colour));
        if words::is_uncompared(assessment) {
            self.paragraph(Phrase::LevelAddASource);
        }
        let mut last = None;
        for (position, finding) in assessment.findings.iter().enumerate() {
            if last != Some(finding.grade) {
                self.heading(next_step(finding.grade));
                last = Some(finding.grade);
            }
            self.reviewed(position, finding);
        }
        self.explanations();
        self.agreements();
        self.differences();
        self.compared();
        self.rest();
        self.ledger();
    }

    fn reviewed(&mut self, position: usize, finding: &Finding) {
        self.blocks.push(Block::Numbered(position + 1, finding.noticed.clone()));
        self.quotes(&finding.evidence);
        self.labelled(Phrase::ReportWhy, vec![finding.why.clone()]);
        self.labelled(Phrase::ReportReasons, finding.ordinary_reasons.clone());
        if let Some(rate) = &finding.base_rate {
            self.labelled(Phrase::ReportBaseRate, vec![rate.clone()]);
        }
        if let Some(whose) = finding.whose.filter(|whose| *whose != Whose::Statements) {
            self.labelled(Phrase::ReportWhose, vec![self.say(words::whose(whose))]);
        }
        if let Some(answered) = &finding.answered {
            self.labelled(Phrase::ReportAnswered, vec![self.answered_with(answered)]);
        }
        self.labelled(Phrase::ReportAsk, vec![finding.question.clone()]);
        self.labelled(Phrase::ReportClearedBy, vec![finding.cleared_by.clone()]);
        self.labelled(Phrase::ReportStep, vec![finding.step.clone()]);
        let mut rule = format!("{} · {}", finding.rule, self.language.say(words::kind(finding.kind)));
        if let Some(date) = &finding.data_date {
            rule.push_str(" · ");
            rule.push_str(&self.language.fill(Phrase::ReportDataOf, &[("date", date)]));
        }
        self.labelled(Phrase::ReportRule, vec![rule]);
    }

    /// The applicant's own word, with the source that holds.
    fn answered_with(&self, answered: &Answered) -> String {
        let language = self.language;
        let holds = answered
            .holds
            .map(|holds| language.fill(Phrase::ReportHolds, &[("source", &self.source_name(Some(holds)))]));
        let words = answered.text.as_ref().map(|text| language.quoted(&quotable(text)));
        let said: Vec<String> = holds.into_iter().chain(words).chain(answered.at.clone()).collect();
        if said.is_empty() { self.say(Phrase::ReportWithoutAWord) } else { said.join(" · ") }
    }

    /// What is quoted, each text once with every place where it stands.
    fn quotes(&mut self, evidence: &[Evidence]) {
        let mut quoted: Vec<(&str, Vec<String>)> = Vec::new();
        for one in evidence {
            let source = self.source_name(one.source);
            let place = place(&one.path, self.language);
            let place = if place.is_empty() { source } else { format!("{source} · {place}") };
            match quoted.iter_mut().find(|(quote, _)| *quote == one.quote) {
                Some((_, places)) => places.push(place),
                None => quoted.push((&one.quote, vec![place])),
            }
        }
        for (quote, places) in quoted {
            // Who reads marks sees them; a page of HTML has a block of its own for what is quoted.
            let marked = if quote.is_empty() { String::new() } else { self.language.quoted(quote) };
            let places = self.language.listed(&places);
            self.blocks.push(Block::Quote { quote: quote.to_owned(), marked, places });
        }
    }

    /// The name of a source, with its position where there are several of a kind.
    fn source_name(&self, source: Option<u32>) -> String {
        let (sources, language) = (self.sources, self.language);
        let Some(position) = source.and_then(|source| usize::try_from(source).ok()) else {
            return self.say(Phrase::SourceSession);
        };
        let Some(kind) = sources.get(position) else {
            return language.fill(Phrase::SourceUnnamed, &[("number", &(position + 1).to_string())]);
        };
        let name = language.say(words::source(*kind));
        let alike = sources.iter().filter(|other| *other == kind).count();
        if alike < 2 {
            return name.to_owned();
        }
        let which = sources.iter().take(position + 1).filter(|other| *other == kind).count();
        language.fill(Phrase::SourceNumbered, &[("source", name), ("number", &which.to_string())])
    }

    fn source_names(&self, positions: &[u32]) -> String {
        let names: Vec<String> = positions.iter().map(|source| self.source_name(Some(*source))).collect();
        self.language.listed(&names)
    }

    fn explanations(&mut self) {
        let (assessment, language) = (self.assessment, self.language);
        // Those that explain most come first; among equals the order of the assessment stays.
        let mut sorted: Vec<&Explanation> = assessment.explanations.iter().collect();
        sorted.sort_by_key(|explanation| Reverse(explanation.explains.len()));
        let (supported, possible): (Vec<&Explanation>, Vec<&Explanation>) =
            sorted.into_iter().partition(|explanation| !explanation.supported_by.is_empty());
        if !supported.is_empty() {
            self.heading(Phrase::ReportExplained);
        }
        for explanation in supported {
            let explains = self.findings(explanation, Phrase::ReportExplainsOne, Phrase::ReportExplainsMany);
            self.blocks.push(Block::Items(vec![format!("{} {explains}", explanation.tells)]));
            self.labelled(Phrase::ReportSupportedBy, Vec::new());
            self.quotes(&explanation.supported_by);
        }
        let (asked, named) = possible.split_at(possible.len().min(ASKED));
        let asked = asked.iter().map(|explanation| {
            let findings = self.findings(explanation, Phrase::ReportFindingOne, Phrase::ReportFindingMany);
            language.in_brackets(&explanation.question, &findings)
        });
        self.listed(Phrase::ReportCouldExplain, asked.collect());
        if !named.is_empty() {
            let names: Vec<String> =
                named.iter().map(|explanation| language.explanation_name(&explanation.id)).collect();
            let names = language.listed(&names);
            self.blocks
                .push(Block::Paragraph(language.fill(Phrase::ReportAlsoPossible, &[("names", &names)])));
        }
    }

    /// The numbers of the findings that an explanation explains, in a phrase for one or for several.
    fn findings(&self, explanation: &Explanation, one: Phrase, many: Phrase) -> String {
        let numbers: Vec<String> =
            explanation.explains.iter().map(|position| (position + 1).to_string()).collect();
        let phrase = if numbers.len() == 1 { one } else { many };
        self.language.fill(phrase, &[("numbers", &self.language.listed(&numbers))])
    }

    fn agreements(&mut self) {
        let line = |agreement: &Agreement| {
            self.language.in_brackets(&agreement.what, &self.source_names(&agreement.sources))
        };
        self.listed(Phrase::ReportAgrees, self.assessment.agreements.iter().map(line).collect());
    }

    /// What differs by too little to be a finding.
    fn differences(&mut self) {
        let language = self.language;
        let said = |one: &Evidence| {
            language.in_brackets(&language.quoted(&one.quote), &self.source_name(one.source))
        };
        let line = |differs: &Difference| {
            let said: Vec<String> = differs.evidence.iter().map(said).collect();
            language.colon(&differs.what, &language.listed(&said))
        };
        self.listed(Phrase::ReportDiffersALittle, self.assessment.differences.iter().map(line).collect());
    }

    /// Which statements had another source's beside them, and why others had none.
    fn compared(&mut self) {
        let language = self.language;
        let Some(coverage) = &self.assessment.coverage else { return };
        let line = |topic: &TopicCoverage| {
            let topic_name = language.say(words::topic(topic.topic));
            let what = language.in_brackets(topic_name, &self.source_names(&topic.sources));
            let count = topic.compared.to_string();
            let compared = language.fill(Phrase::ReportCompared, &[("what", &what), ("count", &count)]);
            topic.why.as_ref().map_or(compared.clone(), |why| language.colon(&compared, why))
        };
        self.listed(Phrase::ReportWhatWasCompared, coverage.topics.iter().map(line).collect());
    }

    fn rest(&mut self) {
        let (assessment, language) = (self.assessment, self.language);
        let misread = assessment.misread.iter().map(|misread| {
            let number = (misread.source + 1).to_string();
            language.colon(&language.fill(Phrase::SourceUnnamed, &[("number", &number)]), &misread.why)
        });
        self.listed(Phrase::ReportMayBeMisread, misread.collect());
        let unchecked = assessment.not_checked.iter().map(|unchecked| {
            let rule = match unchecked.partly {
                true => language.in_brackets(&unchecked.rule, language.say(Phrase::ReportInPart)),
                false => unchecked.rule.clone(),
            };
            language.colon(&rule, &unchecked.reason)
        });
        self.listed(Phrase::ReportNotChecked, unchecked.collect());
        self.not_read();
    }

    fn not_read(&mut self) {
        let language = self.language;
        let dropped = self.assessment.dropped.iter().map(|dropped| {
            language.colon(&quotable(&dropped.path), language.say(words::dropped(dropped.reason)))
        });
        self.listed(Phrase::ReportNotRead, dropped.collect());
    }

    fn ledger(&mut self) {
        let assessment = self.assessment;
        self.heading(Phrase::ReportHowTheLevelCameAbout);
        let row =
            |row: &LedgerRow| format!("{} {}", self.language.say(words::family(row.family)), row.points);
        let rows: Vec<String> = assessment.ledger.iter().map(row).collect();
        self.blocks.push(Block::Paragraph(if rows.is_empty() {
            self.say(Phrase::ReportNoFindingCounts)
        } else {
            format!("{} = {}", rows.join(" + "), assessment.score)
        }));
        self.made_by();
    }

    fn made_by(&mut self) {
        let (assessment, language) = (self.assessment, self.language);
        let packs: Vec<String> =
            assessment.packs.iter().map(|pack| format!("{} {}", pack.id, pack.date)).collect();
        let digest: String = assessment.input.digest.chars().take(12).collect();
        let mut made = format!(
            "corroborate {} · {} · {}",
            assessment.engine,
            language.fill(Phrase::ReportPolicy, &[("id", &quotable(&assessment.policy.id))]),
            language.fill(Phrase::ReportInput, &[("digest", &digest)])
        );
        if !packs.is_empty() {
            made.push_str(&format!(" · {}", packs.join(", ")));
        }
        self.blocks.push(Block::Paragraph(made));
    }

    fn applicant(&mut self, contact: &str) {
        let (assessment, language) = (self.assessment, self.language);
        let mut compared: Vec<String> =
            (0..self.sources.len()).map(|position| self.source_name(u32::try_from(position).ok())).collect();
        compared.dedup();
        self.blocks.push(Block::Title(self.say(Phrase::ApplicantTitle), None));
        self.paragraph(Phrase::ApplicantAbout);
        if !compared.is_empty() {
            self.labelled(Phrase::ApplicantCompared, vec![language.listed(&compared)]);
        }
        self.agreements();
        self.differences();
        // Support is only ever read beside another finding, so it says nothing to the applicant.
        let differing = assessment.findings.iter().filter(|finding| finding.grade > Grade::Support);
        let mut number = 0;
        for finding in differing {
            if number == 0 {
                self.heading(Phrase::ApplicantDiffers);
            }
            number += 1;
            self.blocks.push(Block::Numbered(number, finding.noticed.clone()));
            self.quotes(&finding.evidence);
            self.labelled(Phrase::ApplicantReasons, finding.ordinary_reasons.clone());
            self.labelled(Phrase::ApplicantQuestion, vec![finding.question.clone()]);
            self.labelled(Phrase::ApplicantSettledBy, vec![finding.cleared_by.clone()]);
        }
        if number == 0 {
            let outcome = match words::is_uncompared(assessment) {
                true => Phrase::LevelNothingCompared,
                false => Phrase::LevelNothing,
            };
            self.paragraph(outcome);
        }
        self.heading(Phrase::ApplicantToCorrect);
        self.blocks.push(Block::Paragraph(match contact.trim() {
            "" => self.say(Phrase::ApplicantAnswer),
            contact => language.fill(Phrase::ApplicantWriteTo, &[("contact", &quotable(contact))]),
        }));
        self.not_read();
        self.made_by();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_said_in_words() {
        for (path, said) in [
            ("/education/0/endDate", "education 1 · end date"),
            ("/basics/location/countryCode", "location · country"),
            ("/work/2/highlights/0", "work 3 · point 1"),
            ("/session/whereNow", "session · where now"),
            ("/text", ""),
            ("", ""),
        ] {
            assert_eq!(place(path, &words::ENGLISH), said, "{path}");
        }
    }
}
