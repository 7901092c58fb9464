//! Building a submission's tree, and reading the few shapes of dates, places and addresses that records have.

use super::super::decoder::{Decoder, ObjectReader};
use crate::data::dates;
use crate::model::assessment::DropReason;
use crate::model::date::PartialDate;
use crate::model::value::Value;
use crate::parse::date::WordedDate;
use crate::parse::link::Link;

/// An object that grows field by field; absent values leave no field.
#[derive(Debug, Default, Clone, PartialEq)]
pub struct Object(Vec<(String, Value)>);

impl Object {
    /// An empty object.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets a text, unless it is absent or empty.
    pub fn text(self, name: &str, value: Option<String>) -> Self {
        let value = value.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty());
        self.value(name, value.map(Value::Text))
    }

    /// Sets a value, unless it is absent, an empty list or an empty object.
    pub fn value(mut self, name: &str, value: Option<Value>) -> Self {
        let empty = match &value {
            None | Some(Value::Null) => true,
            Some(Value::List(values)) => values.is_empty(),
            Some(Value::Object(fields)) => fields.is_empty(),
            Some(_) => false,
        };
        if let Some(value) = value.filter(|_| !empty) {
            self.0.retain(|(there, _)| there != name);
            self.0.push((name.to_owned(), value));
        }
        self
    }

    /// Sets a list of objects; empty ones are left out.
    pub fn list(self, name: &str, values: Vec<Object>) -> Self {
        let values: Vec<Value> =
            values.into_iter().filter(|object| !object.is_empty()).map(Object::done).collect();
        self.value(name, Some(Value::List(values)))
    }

    /// Sets an object, unless it is empty.
    pub fn object(self, name: &str, value: Object) -> Self {
        self.value(name, Some(value.done()))
    }

    /// Whether it has no field.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The finished object.
    pub fn done(mut self) -> Value {
        self.0.sort_by(|left, right| left.0.cmp(&right.0));
        Value::Object(self.0)
    }
}

/// A submission with one source.
pub fn submission(id: Option<String>, submitted: Option<String>, source: Object) -> Value {
    Object::new().text("id", id).text("submitted", submitted).list("sources", vec![source]).done()
}

/// A `form` source.
pub fn form(person: Object, answers: Vec<Object>) -> Object {
    Object::new().text("kind", Some("form".to_owned())).object("person", person).list("answers", answers)
}

/// Says of every entry of these lists that the system took it from the file.
pub fn parsed(lists: [(&str, &Vec<Object>); 2]) -> Object {
    let mut inputs = Object::new();
    for (list, entries) in lists {
        for position in 0..entries.iter().filter(|entry| !entry.is_empty()).count() {
            inputs = inputs.text(&format!("/{list}/{position}"), Some("parsed".to_owned()));
        }
    }
    inputs
}

/// A whole name of its parts.
pub fn whole_name(parts: impl IntoIterator<Item = Option<String>>) -> Option<String> {
    let parts: Vec<String> = parts.into_iter().flatten().map(|part| part.trim().to_owned()).collect();
    let name = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
    (!name.is_empty()).then_some(name)
}

/// A date of a record. Systems fill a year up to a month, a month to a day and a day to a time, so that no more is believed than a
/// person can have given, and never more than the month; what is no date stays as it is written.
pub fn month(written: Option<String>) -> Option<String> {
    let written = written?;
    let text = written.trim();
    if let Some(date) = PartialDate::of_field(text) {
        let given = PartialDate { day: None, ..date.as_given() };
        return Some(if date.is_filler() { date } else { given }.to_string());
    }
    Some(month_in_words(text).unwrap_or_else(|| text.to_owned()))
}

/// Years of the century before are written with two digits from here on: `Jan-68` is of 1968, `Jan-18` of 2018.
const TWO_DIGITS: i32 = 50;

/// `Jan 2021`, `January 2021`, `Jan-21`, `01/2021`, `2021/01`, `1/31/2021` or `2021` as a partial date. Of a day whose month
/// could also be the day, only the year is known.
pub fn month_in_words(written: &str) -> Option<String> {
    if let Some(WordedDate { year, month, .. }) = WordedDate::read(written) {
        return Some(format!("{year:04}-{month:02}"));
    }
    let parts: Vec<&str> =
        written.split(|letter: char| !letter.is_alphanumeric()).filter(|part| !part.is_empty()).collect();
    let year = |text: &str| -> Option<i32> {
        let year = text.parse().ok()?;
        // Years of other calendars too: what they are is asked where all sources are.
        (text.len() == 4 && (1300..2600).contains(&year)).then_some(year)
    };
    let number = |text: &str| -> Option<u8> {
        if text.chars().all(|letter| letter.is_ascii_digit()) {
            return text.parse().ok().filter(|month| (1..=12).contains(month));
        }
        dates::month(&text.to_lowercase())
    };
    match parts.as_slice() {
        [only] => year(only).map(|year| format!("{year:04}")),
        [first, month] if year(first).is_some() && written.contains('/') => {
            Some(format!("{:04}-{:02}", year(first)?, number(month)?))
        }
        // As spreadsheets show a month.
        [word, short] if short.len() == 2 && word.chars().all(char::is_alphabetic) => {
            let (month, short): (u8, i32) = (number(word)?, short.parse().ok()?);
            let century = if short < TWO_DIGITS { 2000 } else { 1900 };
            Some(format!("{:04}-{month:02}", century + short))
        }
        [month, last] => Some(format!("{:04}-{:02}", year(last)?, number(month)?)),
        [one, other, last] if written.contains('/') => {
            let day = |text: &str| text.parse::<u8>().ok().filter(|day| (1..=31).contains(day));
            if let (Some(year), Some(_)) = (year(one), day(last)) {
                return Some(format!("{year:04}-{:02}", number(other)?));
            }
            let year = year(last)?;
            day(one).zip(day(other))?;
            match (number(one), number(other)) {
                (Some(month), Some(same)) if month == same => Some(format!("{year:04}-{month:02}")),
                (Some(_), Some(_)) => Some(format!("{year:04}")),
                (month, day) => month.or(day).map(|month| format!("{year:04}-{month:02}")),
            }
        }
        _ => None,
    }
}

/// A month and year given apart, as numbers or words.
pub fn month_of(decoder: &mut Decoder, mut fields: ObjectReader<'_>) -> Option<String> {
    let month = fields.text(decoder, &["month"]);
    let year = fields.text(decoder, &["year"])?;
    fields.finish(decoder, &["day"]);
    match month {
        None => Some(year),
        Some(month) => month_in_words(&format!("{month} {year}")).or(Some(year)),
    }
}

/// A place written as `City, Region, Country`, with or without a street before it. A postal code is left out, and
/// `decoder` is told so.
pub fn place(decoder: &mut Decoder, written: Option<String>, path: &str) -> Object {
    let Some(written) = written else { return Object::new() };
    let mut refused = false;
    let mut parts: Vec<String> = Vec::new();
    let mut street: Vec<String> = Vec::new();
    for (position, part) in written.split([',', '\n']).enumerate() {
        let words: Vec<&str> = part.split_whitespace().collect();
        let kept: Vec<&str> = if position == 0 {
            // A house number stands in the first part.
            words.clone()
        } else {
            words.iter().copied().filter(|word| !word.chars().any(|letter| letter.is_ascii_digit())).collect()
        };
        refused |= kept.len() < words.len();
        let text = kept.join(" ");
        if text.is_empty() {
            continue;
        }
        if position == 0 && text.chars().any(|letter| letter.is_ascii_digit()) {
            street.push(text);
        } else {
            parts.push(text);
        }
    }
    if refused {
        decoder.drop(format!("{path}/postalCode"), DropReason::Refused);
    }
    // A part before the last three is of the street.
    while parts.len() > 3 {
        street.push(parts.remove(0));
    }
    let mut parts = parts.into_iter();
    Object::new()
        .text("address", (!street.is_empty()).then(|| street.join(", ")))
        .text("city", parts.next())
        .text("region", parts.next())
        .text("countryCode", parts.next())
}

/// An address on the web as a profile, or as the person's own page.
pub fn profile(url: String) -> Object {
    let site = Link::parse(&url).site;
    let network = site.map(|site| site.name.to_lowercase().replace(' ', ""));
    Object::new().text("network", network).text("url", Some(url))
}

/// Takes the texts of a list whose elements are texts, or objects with the text in one of these fields; `unused` are
/// the fields beside it.
pub fn values(
    decoder: &mut Decoder,
    fields: &mut ObjectReader<'_>,
    names: &[&str],
    inner: &[&str],
    unused: &[&str],
) -> Vec<String> {
    let mut found = Vec::new();
    for (path, value) in fields.list(decoder, names) {
        found.extend(labelled(decoder, value, &path, inner, unused));
    }
    found
}

/// Fields in which systems carry the text of a value that is an object.
const WORDED: &[&str] = &["label", "text", "value", "name", "address", "formatted"];
/// How deep the parts of an answer are looked for.
const DEEPEST_ANSWER: usize = 3;

/// Takes an answer or a place as text, whatever its type: the parts of a list one after the other, true and false as the words
/// that a form shows, an object by the field that words it. What has no words is listed as not read.
pub fn worded(decoder: &mut Decoder, fields: &mut ObjectReader<'_>, names: &[&str]) -> Option<String> {
    let (path, value) = fields.take(names)?;
    words(decoder, value, &path, DEEPEST_ANSWER)
}

fn words(decoder: &mut Decoder, value: &Value, path: &str, deepest: usize) -> Option<String> {
    match value {
        Value::Bool(value) => Some(if *value { "Yes" } else { "No" }.to_owned()),
        Value::Number(number) if number.is_finite() && number.fract() != 0.0 => Some(number.to_string()),
        Value::List(_) if deepest > 0 => {
            let parts: Vec<String> = decoder
                .list(value, path)
                .into_iter()
                .filter_map(|(path, value)| words(decoder, value, &path, deepest - 1))
                .collect();
            (!parts.is_empty()).then(|| parts.join(", "))
        }
        Value::Object(_) if deepest > 0 => {
            let mut fields = decoder.object(value, path);
            match fields.take(WORDED) {
                Some((path, value)) => {
                    let text = words(decoder, value, &path, deepest - 1);
                    fields.finish(decoder, &["id"]);
                    text
                }
                None => {
                    fields.finish(decoder, &[]);
                    None
                }
            }
        }
        Value::Null => None,
        other => decoder.text(other, path),
    }
}

/// A text, or the text in one of an object's fields.
pub fn labelled(
    decoder: &mut Decoder,
    value: &Value,
    path: &str,
    inner: &[&str],
    unused: &[&str],
) -> Option<String> {
    if !matches!(value, Value::Object(_)) {
        return decoder.text(value, path);
    }
    let mut fields = decoder.object(value, path);
    let text = fields.text(decoder, inner);
    fields.finish(decoder, unused);
    text
}

/// The first of several values; the others are listed as not read.
pub fn first(decoder: &mut Decoder, values: Vec<String>, path: &str) -> Option<String> {
    for position in 1..values.len() {
        decoder.drop(format!("{path}/{position}"), DropReason::Unused);
    }
    values.into_iter().next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_more_than_the_month_is_believed() {
        let month = |text: &str| month(Some(text.to_owned())).unwrap();
        assert_eq!(month("2012-08-15T00:00:00.000Z"), "2012-08");
        assert_eq!(month("2012-08-15"), "2012-08");
        assert_eq!(month("2012"), "2012");
        assert_eq!(month("2012-01-01T00:00:00.000Z"), "2012");
        assert_eq!(month("2011-12-31T23:00:00Z"), "2012");
        assert_eq!(month("2016-12-31"), "2016");
        assert_eq!(month("2016-12-01"), "2016-12");
        assert_eq!(month("1470009600000"), "2016-08");
        assert_eq!(month("1970-01-01T00:00:00Z"), "1970-01-01");
        assert_eq!(month("09/2559"), "2559-09");
        assert_eq!(month("Jan 2021"), "2021-01");
        assert_eq!(month("Sept. 2016"), "2016-09");
        assert_eq!(month("in the spring"), "in the spring");
        assert_eq!(month("2019/04"), "2019-04");
        assert_eq!(month("2019/04/17"), "2019-04");
        assert_eq!(month("4/4/2019"), "2019-04");
        assert_eq!(month("4/17/2019"), "2019-04");
        assert_eq!(month("17/4/2019"), "2019-04");
        assert_eq!(month("Apr-19"), "2019-04");
        assert_eq!(month("Apr-87"), "1987-04");
        assert_eq!(month("31/31/2019"), "31/31/2019");
        assert_eq!(month("Apr-1"), "Apr-1");
        assert_eq!(month("März 2021"), "2021-03");
        assert_eq!(month("3 de marzo de 2021"), "2021-03");
        assert_eq!(month("Mayor 2021"), "Mayor 2021");
        assert_eq!(month("Okt-19"), "2019-10");
    }

    #[test]
    fn a_postal_code_never_gets_in() {
        let mut decoder = Decoder::default();
        let place = place(&mut decoder, Some("14 Elm Court, Austin, TX 78701, USA".into()), "/addresses/0");
        let written = place.done().canonical();
        assert_eq!(
            written,
            r#"{"address":"14 Elm Court","city":"Austin","countryCode":"USA","region":"TX"}"#
        );
        assert_eq!(decoder.dropped.len(), 1);
        assert_eq!(decoder.dropped[0].reason, DropReason::Refused);
    }
}
