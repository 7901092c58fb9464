//! Where a statement comes from: when it was made, by whose hand, and beside what. Rules ask these questions and never what kind of source it stands in.

use super::application::Application;
use super::evidence::Evidence;
use super::submission::{InputManner, SourceKind};

impl Application {
    /// How a value got into a form's field, where the form told; of a value inside an entry what was told of the entry.
    pub fn manner(&self, evidence: &Evidence) -> Option<InputManner> {
        let covers = |path: &str| {
            evidence.path.strip_prefix(path).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        let stated = self
            .manners
            .iter()
            .filter(|stated| Some(stated.source) == evidence.source && covers(&stated.path))
            .max_by_key(|stated| stated.path.len());
        // What a system shows it took from the file, unless it says that a person typed it.
        let of_record = self.kind(evidence) == Some(SourceKind::Record);
        stated.map(|stated| stated.manner).or(of_record.then_some(InputManner::Parsed))
    }

    /// Whether a system took it from the file, so that nobody stated it beside the file.
    pub fn is_parsed(&self, evidence: &Evidence) -> bool {
        self.manner(evidence) == Some(InputManner::Parsed)
    }

    /// Whether the applicant gave it for this application, on its day. Files, letters and pages were written before.
    pub fn is_given_on_applying(&self, evidence: &Evidence) -> bool {
        self.kind(evidence) == Some(SourceKind::Form)
    }

    /// Whether it stands in a résumé of the applicant's.
    pub fn is_of_resume(&self, evidence: &Evidence) -> bool {
        self.kind(evidence) == Some(SourceKind::Resume)
    }

    /// Whether it stands in a file that the applicant wrote: a résumé or a letter.
    pub fn is_of_own_file(&self, evidence: &Evidence) -> bool {
        matches!(self.kind(evidence), Some(SourceKind::Resume | SourceKind::CoverLetter))
    }

    /// Whether any source is a résumé.
    pub fn has_resume(&self) -> bool {
        self.sources.contains(&SourceKind::Resume)
    }

    /// Whether a page that the applicant keeps elsewhere is a source beside these.
    pub fn has_page_beside(&self, sources: &[u32]) -> bool {
        (0u32..)
            .zip(&self.sources)
            .any(|(position, kind)| *kind == SourceKind::Profile && !sources.contains(&position))
    }

    /// Whether two statements were made each on its own: on different occasions, and what was given on applying was typed then.
    /// A value whose manner is not known may have been copied by a browser, a widget or a reader.
    pub fn is_stated_twice(&self, one: &Evidence, other: &Evidence) -> bool {
        let own = |evidence: &Evidence| match self.kind(evidence) {
            Some(SourceKind::Form) => self.manner(evidence) == Some(InputManner::Typed),
            kind => kind.is_some(),
        };
        one.source != other.source && self.kind(one) != self.kind(other) && own(one) && own(other)
    }

    fn kind(&self, evidence: &Evidence) -> Option<SourceKind> {
        self.sources.get(usize::try_from(evidence.source?).ok()?).copied()
    }
}
