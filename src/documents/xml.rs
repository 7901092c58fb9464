//! A walk over XML, element by element, that never fails: what is broken ends it.

use quick_xml::Reader;
use quick_xml::escape::unescape;
use quick_xml::events::{BytesStart, Event};

/// Most steps of one walk. A part within the limit of its bytes cannot have more that mean anything.
const MOST_STEPS: usize = 8_000_000;

/// An element's start.
pub struct Element<'a> {
    /// Its name without the prefix.
    pub name: &'a str,
    start: &'a BytesStart<'a>,
}

impl Element<'_> {
    /// The value of an attribute, by its name without the prefix.
    pub fn attribute(&self, name: &str) -> Option<String> {
        self.start.attributes().with_checks(false).flatten().find_map(|attribute| {
            let key: &str = attribute.key.as_ref();
            let local = key.rsplit(':').next().unwrap_or(key);
            (local == name).then(|| match unescape(&attribute.value) {
                Ok(text) => text.into_owned(),
                Err(_) => attribute.value.to_string(),
            })
        })
    }

    /// Whether the element stands for "on": it does unless its `val` says otherwise.
    pub fn is_on(&self) -> bool {
        !matches!(self.attribute("val").as_deref(), Some("0" | "false" | "off"))
    }
}

/// A step of a walk.
pub enum Step<'a> {
    /// An element begins.
    Open(Element<'a>),
    /// An element of this name ends.
    Close(&'a str),
    /// Text.
    Text(&'a str),
}

/// Walks over the content of a part.
pub fn walk(content: &[u8], visit: &mut dyn FnMut(Step<'_>)) {
    let text = super::encoding::decode_markup(content).text;
    let mut reader = Reader::from_str(&text);
    reader.config_mut().check_end_names = false;
    for _ in 0..MOST_STEPS {
        match reader.read_event() {
            Ok(Event::Start(start)) => {
                let name = start.local_name();
                visit(Step::Open(Element { name: name.as_ref(), start: &start }));
            }
            Ok(Event::Empty(start)) => {
                let name = start.local_name();
                visit(Step::Open(Element { name: name.as_ref(), start: &start }));
                visit(Step::Close(name.as_ref()));
            }
            Ok(Event::End(end)) => visit(Step::Close(end.local_name().as_ref())),
            Ok(Event::Text(text)) => visit(Step::Text(&text)),
            Ok(Event::CData(text)) => visit(Step::Text(&text)),
            Ok(Event::GeneralRef(reference)) => {
                let written = format!("&{};", &*reference);
                visit(Step::Text(unescape(&written).as_deref().unwrap_or(&written)));
            }
            Ok(Event::Eof) | Err(_) => return,
            Ok(_) => {}
        }
    }
}
