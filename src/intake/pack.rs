//! A facts pack from its JSON. A pack is the employer's own word, so anything in it that cannot be read is an error.

use super::decoder::{Decoder, ObjectReader};
use crate::model::date::PartialDate;
use crate::model::digest::sha256;
use crate::model::error::InputError;
use crate::model::pack::{EmployerFacts, FactsPack, FormerName, Named, SCHEMA, SchoolFacts};
use crate::model::value::Value;

/// Most entries of each kind.
const MOST_ENTRIES: usize = 20_000;

/// Reads a facts pack: an employer's own dated facts on schools and employers.
///
/// ```
/// use corroborate::{Packs, Value, pack};
///
/// let value: Value = serde_json::from_str(
///     r#"{ "schema": "corroborate/pack/1", "id": "own", "date": "2026-11-01", "source": "The firm's own list" }"#,
/// )?;
/// let facts = pack(&value)?;
/// let mut packs = Packs::none();
/// packs.add(facts);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// An [`InputError`] that names the path: wrong types, a missing name, date or citation, an unknown field.
pub fn pack(value: &Value) -> Result<FactsPack, InputError> {
    let mut decoder = Decoder::default();
    let mut fields = decoder.object(value, "");
    if fields.text(&mut decoder, &["schema"]).as_deref() != Some(SCHEMA) {
        decoder.fail("/schema", &format!("must be {SCHEMA}"));
    }
    let pack = FactsPack {
        id: required(&mut decoder, &mut fields, "id"),
        date: required(&mut decoder, &mut fields, "date"),
        source: required(&mut decoder, &mut fields, "source"),
        digest: sha256(value.canonical().as_bytes()),
        schools: entries(&mut decoder, &mut fields, "schools", school),
        employers: entries(&mut decoder, &mut fields, "employers", employer),
        unaccredited: entries(&mut decoder, &mut fields, "unaccredited", named),
    };
    if PartialDate::parse(&pack.date).is_none() {
        decoder.fail("/date", "must be a date");
    }
    nothing_else(&mut decoder, &mut fields);
    decoder.close(pack)
}

fn entries<T>(
    decoder: &mut Decoder,
    fields: &mut ObjectReader<'_>,
    name: &str,
    read: fn(&mut Decoder, &mut ObjectReader<'_>) -> T,
) -> Vec<T> {
    let Some((path, value)) = fields.take(&[name]) else { return Vec::new() };
    let mut list = Vec::new();
    for (path, value) in decoder.list_up_to(value, &path, MOST_ENTRIES) {
        let mut entry = decoder.object(value, &path);
        list.push(read(decoder, &mut entry));
        nothing_else(decoder, &mut entry);
    }
    list
}

fn named(decoder: &mut Decoder, entry: &mut ObjectReader<'_>) -> Named {
    Named {
        name: required(decoder, entry, "name"),
        aliases: entry.texts(decoder, &["aliases"]),
        country: country(decoder, entry),
        citation: required(decoder, entry, "citation"),
    }
}

fn country(decoder: &mut Decoder, entry: &mut ObjectReader<'_>) -> Option<String> {
    let path = entry.at("countryCode");
    let code = entry.text(decoder, &["countryCode"])?;
    if code.len() != 2 || !code.bytes().all(|letter| letter.is_ascii_uppercase()) {
        decoder.fail(&path, "must be an ISO 3166-1 code of two capital letters");
    }
    Some(code)
}

fn school(decoder: &mut Decoder, entry: &mut ObjectReader<'_>) -> SchoolFacts {
    let opened = date(decoder, entry, "opened");
    let closed = date(decoder, entry, "closed");
    if let (Some(opened), Some(closed)) = (opened, closed)
        && closed.certainly_before(opened)
    {
        decoder.fail(&entry.at("closed"), "lies before the opening");
    }
    let mut former = Vec::new();
    for mut name in entry.objects(decoder, &["former"]) {
        let until = name.at("until");
        let stated = required(decoder, &mut name, "name");
        match date(decoder, &mut name, "until") {
            Some(until) => former.push(FormerName { name: stated, until }),
            None => decoder.fail(&until, "is missing"),
        }
        nothing_else(decoder, &mut name);
    }
    SchoolFacts { named: named(decoder, entry), opened, closed, former }
}

fn employer(decoder: &mut Decoder, entry: &mut ObjectReader<'_>) -> EmployerFacts {
    let path = entry.at("founded");
    let founded = date(decoder, entry, "founded").unwrap_or_else(|| {
        decoder.fail(&path, "is missing");
        PartialDate::new(1000, None, None)
    });
    EmployerFacts { named: named(decoder, entry), founded }
}

fn date(decoder: &mut Decoder, entry: &mut ObjectReader<'_>, name: &str) -> Option<PartialDate> {
    let path = entry.at(name);
    let text = entry.text(decoder, &[name])?;
    let date = PartialDate::parse(&text);
    if date.is_none() {
        decoder.fail(&path, "must be a date");
    }
    date
}

fn required(decoder: &mut Decoder, fields: &mut ObjectReader<'_>, name: &str) -> String {
    let path = fields.at(name);
    fields.text(decoder, &[name]).unwrap_or_else(|| {
        decoder.fail(&path, "is missing");
        String::new()
    })
}

fn nothing_else(decoder: &mut Decoder, fields: &mut ObjectReader<'_>) {
    if let Some((name, _)) = fields.rest().first() {
        let path = fields.at(name);
        decoder.fail(&path, "is not a field of a pack");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<FactsPack, InputError> {
        pack(&serde_json::from_str(text).unwrap())
    }

    #[test]
    fn a_pack_is_read_whole_or_not_at_all() {
        let whole = read(
            r#"{ "schema": "corroborate/pack/1", "id": "own", "date": "2026-11", "source": "registers",
                "schools": [{ "name": "Harbour College", "opened": "1950", "closed": "2016-05", "countryCode": "US",
                    "former": [{ "name": "Harbour Normal School", "until": "1971-09" }], "citation": "register, 2026" }],
                "employers": [{ "name": "Karoo Logistics", "aliases": ["KL"], "founded": "2014-05", "citation": "register" }],
                "unaccredited": [{ "name": "Example Open University", "citation": "public list, 2026-01" }] }"#,
        )
        .unwrap();
        assert_eq!((whole.schools.len(), whole.employers.len(), whole.unaccredited.len()), (1, 1, 1));
        assert_eq!(whole.employers[0].founded.to_string(), "2014-05");
        for (text, path) in [
            (r"{}", "/schema"),
            (r#"{ "schema": "corroborate/pack/2" }"#, "/schema"),
            (r#"{ "schema": "corroborate/pack/1", "id": "own", "date": "soon", "source": "x" }"#, "/date"),
            (
                r#"{ "schema": "corroborate/pack/1", "id": "own", "date": "2026", "source": "x", "extra": 1 }"#,
                "/extra",
            ),
            (
                r#"{ "schema": "corroborate/pack/1", "id": "own", "date": "2026", "source": "x", "employers": [{ "name": "A", "founded": "2014" }] }"#,
                "/employers/0/citation",
            ),
            (
                r#"{ "schema": "corroborate/pack/1", "id": "own", "date": "2026", "source": "x", "employers": [{ "name": "A", "citation": "b" }] }"#,
                "/employers/0/founded",
            ),
            (
                r#"{ "schema": "corroborate/pack/1", "id": "own", "date": "2026", "source": "x", "schools": [{ "name": "A", "opened": "2014", "closed": "2013", "citation": "b" }] }"#,
                "/schools/0/closed",
            ),
        ] {
            assert_eq!(read(text).unwrap_err().path, path, "{text}");
        }
    }
}
