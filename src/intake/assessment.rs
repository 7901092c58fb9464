//! An assessment that was stored or handed around, read back so that it can be reported again.

use super::decoder::{Decoder, ObjectReader};
use crate::model::assessment::{
    Agreement, Answered, Assessment, Coverage, Difference, DropReason, Dropped, Explanation, Finding,
    InputReference, LedgerRow, Misread, NotChecked, PackReference, PolicyReference, SCHEMA, Topic,
    TopicCoverage, Whose,
};
use crate::model::error::InputError;
use crate::model::evidence::{Evidence, Span};
use crate::model::finding::{Family, Grade, Kind, Level};
use crate::model::value::Value;

const LEVELS: &[(&str, Level)] = &[
    ("nothing", Level::Nothing),
    ("context", Level::Context),
    ("ask", Level::Ask),
    ("verify", Level::Verify),
];

const GRADES: &[(&str, Grade)] =
    &[("support", Grade::Support), ("note", Grade::Note), ("ask", Grade::Ask), ("verify", Grade::Verify)];

const WHOSE: &[(&str, Whose)] =
    &[("record", Whose::Record), ("file", Whose::File), ("statements", Whose::Statements)];

const KINDS: &[(&str, Kind)] =
    &[("slip", Kind::Slip), ("mismatch", Kind::Mismatch), ("contradiction", Kind::Contradiction)];

const REASONS: &[(&str, DropReason)] = &[
    ("refused", DropReason::Refused),
    ("unused", DropReason::Unused),
    ("unknown", DropReason::Unknown),
    ("filler", DropReason::Filler),
];

const TOPICS: &[(&str, Topic)] = &[
    ("name", Topic::Name),
    ("email", Topic::Email),
    ("phone", Topic::Phone),
    ("residence", Topic::Residence),
    ("profile", Topic::Profile),
    ("employment", Topic::Employment),
    ("education", Topic::Education),
];

/// What assessments were when they said `stories`.
const EARLIER_SCHEMA: &str = "corroborate/assessment/1";

const FAMILIES: &[Family] = &[
    Family::Document,
    Family::Education,
    Family::Email,
    Family::Employment,
    Family::Identity,
    Family::Phone,
    Family::Place,
    Family::Profile,
    Family::Session,
];

/// Reads an assessment back. Fields that it does not have are ignored: they say nothing that is reported.
///
/// # Errors
/// An [`InputError`] that names the path of the first value that has the wrong type.
pub fn assessment(value: &Value) -> Result<Assessment, InputError> {
    let mut reader = AssessmentReader::default();
    let decoder = &mut reader.decoder;
    let mut fields = decoder.object(value, "");
    // An assessment that was kept before explanations had that name is read all the same.
    if !fields.text(decoder, &["schema"]).is_some_and(|schema| schema == SCHEMA || schema == EARLIER_SCHEMA) {
        decoder.fail("/schema", &format!("must be {SCHEMA}"));
    }
    let mut policy = reader.part(&mut fields, "policy");
    let mut input = reader.part(&mut fields, "input");
    let read = Assessment {
        schema: SCHEMA.to_owned(),
        engine: reader.text(&mut fields, "engine"),
        policy: PolicyReference {
            id: reader.text(&mut policy, "id"),
            digest: reader.text(&mut policy, "digest"),
        },
        packs: reader
            .objects(&mut fields, "packs")
            .map(|mut pack| PackReference {
                id: reader.text(&mut pack, "id"),
                date: reader.text(&mut pack, "date"),
                digest: pack.text(&mut reader.decoder, &["digest"]),
            })
            .collect(),
        input: InputReference { digest: reader.text(&mut input, "digest") },
        id: fields.text(&mut reader.decoder, &["id"]),
        as_of: fields.text(&mut reader.decoder, &["asOf"]),
        language: fields.text(&mut reader.decoder, &["language"]),
        level: reader.one_of(&mut fields, "level", LEVELS).unwrap_or(Level::Nothing),
        score: reader.number(&mut fields, "score"),
        ledger: reader.objects(&mut fields, "ledger").map(|row| reader.ledger_row(row)).collect(),
        findings: reader.objects(&mut fields, "findings").map(|finding| reader.finding(finding)).collect(),
        explanations: reader
            .objects_named(&mut fields, &["explanations", "stories"])
            .map(|explanation| reader.explanation(explanation))
            .collect(),
        misread: reader
            .objects(&mut fields, "misread")
            .map(|mut misread| Misread {
                source: reader.number(&mut misread, "source"),
                why: reader.text(&mut misread, "why"),
            })
            .collect(),
        coverage: fields.object(&mut reader.decoder, &["coverage"]).map(|coverage| reader.coverage(coverage)),
        agreements: reader
            .objects(&mut fields, "agreements")
            .map(|mut agreement| Agreement {
                what: reader.text(&mut agreement, "what"),
                sources: reader.numbers(&mut agreement, "sources"),
            })
            .collect(),
        differences: reader
            .objects(&mut fields, "differences")
            .map(|mut difference| Difference {
                what: reader.text(&mut difference, "what"),
                evidence: reader.evidence(&mut difference, "evidence"),
            })
            .collect(),
        not_checked: reader
            .objects(&mut fields, "notChecked")
            .map(|mut unjudged| NotChecked {
                rule: reader.text(&mut unjudged, "rule"),
                reason: reader.text(&mut unjudged, "reason"),
                partly: unjudged.flag(&mut reader.decoder, "partly").unwrap_or(false),
            })
            .collect(),
        dropped: reader
            .objects(&mut fields, "dropped")
            .map(|mut dropped| Dropped {
                path: reader.text(&mut dropped, "path"),
                reason: reader.one_of(&mut dropped, "reason", REASONS).unwrap_or(DropReason::Unknown),
            })
            .collect(),
    };
    reader.decoder.close(read)
}

/// Reads fields that an assessment always has; a missing one is an error.
#[derive(Default)]
struct AssessmentReader {
    decoder: Decoder,
}

impl AssessmentReader {
    fn ledger_row(&mut self, mut row: ObjectReader<'_>) -> LedgerRow {
        LedgerRow {
            family: self.family(&mut row),
            points: self.number(&mut row, "points"),
            findings: self.numbers(&mut row, "findings"),
            explanations: row.texts(&mut self.decoder, &["explanations", "stories"]),
        }
    }

    fn coverage(&mut self, mut coverage: ObjectReader<'_>) -> Coverage {
        Coverage {
            sources: self.number(&mut coverage, "sources"),
            compared: self.number(&mut coverage, "compared"),
            topics: self
                .objects(&mut coverage, "topics")
                .filter_map(|mut topic| {
                    Some(TopicCoverage {
                        topic: self.one_of(&mut topic, "topic", TOPICS)?,
                        sources: self.numbers(&mut topic, "sources"),
                        compared: self.number(&mut topic, "compared"),
                        why: topic.text(&mut self.decoder, &["why"]),
                    })
                })
                .collect(),
        }
    }

    fn finding(&mut self, mut finding: ObjectReader<'_>) -> Finding {
        Finding {
            rule: self.text(&mut finding, "rule"),
            family: self.family(&mut finding),
            kind: self.one_of(&mut finding, "kind", KINDS).unwrap_or(Kind::Slip),
            grade: self.one_of(&mut finding, "grade", GRADES).unwrap_or(Grade::Support),
            evidence: self.evidence(&mut finding, "evidence"),
            noticed: self.text(&mut finding, "noticed"),
            why: self.text(&mut finding, "why"),
            ordinary_reasons: finding.texts(&mut self.decoder, &["ordinaryReasons"]),
            base_rate: finding.text(&mut self.decoder, &["baseRate"]),
            question: self.text(&mut finding, "question"),
            cleared_by: self.text(&mut finding, "clearedBy"),
            step: self.text(&mut finding, "step"),
            whose: finding.word(&mut self.decoder, "whose", WHOSE),
            answered: finding.object(&mut self.decoder, &["answered"]).map(|mut answered| Answered {
                source: self.number(&mut answered, "source"),
                text: answered.text(&mut self.decoder, &["text"]),
                holds: answered.whole(&mut self.decoder, "holds", 0, i32::MAX).map(i32::unsigned_abs),
                at: answered.text(&mut self.decoder, &["at"]),
            }),
            explanations: finding.texts(&mut self.decoder, &["explanations", "stories"]),
            data_date: finding.text(&mut self.decoder, &["dataDate"]),
        }
    }

    fn explanation(&mut self, mut explanation: ObjectReader<'_>) -> Explanation {
        Explanation {
            id: self.text(&mut explanation, "id"),
            tells: self.text(&mut explanation, "tells"),
            explains: self.numbers(&mut explanation, "explains"),
            supported_by: self.evidence(&mut explanation, "supportedBy"),
            question: self.text(&mut explanation, "question"),
        }
    }

    fn evidence(&mut self, fields: &mut ObjectReader<'_>, name: &str) -> Vec<Evidence> {
        let mut read = Vec::new();
        for mut evidence in self.objects(fields, name) {
            let span = evidence.object(&mut self.decoder, &["span"]);
            let source = evidence.whole(&mut self.decoder, "source", 0, i32::MAX);
            read.push(Evidence {
                source: source.and_then(|source| u32::try_from(source).ok()),
                path: self.text(&mut evidence, "path"),
                quote: self.text(&mut evidence, "quote"),
                span: span.map(|mut span| Span {
                    start: self.number(&mut span, "start"),
                    end: self.number(&mut span, "end"),
                }),
                confidence: match evidence.take(&["confidence"]) {
                    None => None,
                    Some((_, Value::Number(confidence))) => Some(*confidence),
                    Some((path, other)) => {
                        self.decoder.wrong_type(&path, "a number", other);
                        None
                    }
                },
            });
        }
        read
    }

    fn objects<'a>(
        &mut self,
        fields: &mut ObjectReader<'a>,
        name: &str,
    ) -> std::vec::IntoIter<ObjectReader<'a>> {
        self.objects_named(fields, &[name])
    }

    /// The objects of a list by its name, or an earlier one.
    fn objects_named<'a>(
        &mut self,
        fields: &mut ObjectReader<'a>,
        names: &[&str],
    ) -> std::vec::IntoIter<ObjectReader<'a>> {
        fields.objects(&mut self.decoder, names).into_iter()
    }

    fn part<'a>(&mut self, fields: &mut ObjectReader<'a>, name: &str) -> ObjectReader<'a> {
        self.required(fields, name);
        fields.object(&mut self.decoder, &[name]).unwrap_or_default()
    }

    /// A text; an absent one is empty.
    fn text(&mut self, fields: &mut ObjectReader<'_>, name: &str) -> String {
        fields.text(&mut self.decoder, &[name]).unwrap_or_default()
    }

    fn number(&mut self, fields: &mut ObjectReader<'_>, name: &str) -> u32 {
        self.required(fields, name);
        fields.whole(&mut self.decoder, name, 0, i32::MAX).map_or(0, i32::unsigned_abs)
    }

    fn numbers(&mut self, fields: &mut ObjectReader<'_>, name: &str) -> Vec<u32> {
        let mut numbers = Vec::new();
        for (path, value) in fields.list(&mut self.decoder, &[name]) {
            match value {
                Value::Number(number)
                    if number.fract() == 0.0 && (0.0..=f64::from(u32::MAX)).contains(number) =>
                {
                    numbers.push(*number as u32);
                }
                other => self.decoder.wrong_type(&path, "a whole number", other),
            }
        }
        numbers
    }

    fn family(&mut self, fields: &mut ObjectReader<'_>) -> Family {
        let name = self.text(fields, "family");
        let found = FAMILIES.iter().copied().find(|family| family.name() == name);
        if found.is_none() {
            self.decoder.fail(&fields.at("family"), "is not a family of rules");
        }
        found.unwrap_or(Family::Document)
    }

    fn one_of<T: Copy>(
        &mut self,
        fields: &mut ObjectReader<'_>,
        name: &str,
        words: &[(&str, T)],
    ) -> Option<T> {
        self.required(fields, name);
        fields.word(&mut self.decoder, name, words)
    }

    fn required(&mut self, fields: &ObjectReader<'_>, name: &str) {
        if !fields.has(name) {
            self.decoder.fail(&fields.at(name), "is missing");
        }
    }
}
