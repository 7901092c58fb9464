//! Which office program's document an archive is, and what such a document says of itself.

use super::archive::Archive;
use super::xml;
use crate::model::submission::Document;

/// What an archive is.
pub enum Office {
    /// A Word document, with the name of its main part.
    Word(String),
    /// Another program's document.
    Other(&'static str),
    /// No document.
    None,
}

const RELATIONSHIPS: &str = "_rels/.rels";
const MAIN: &str = "/officeDocument";

/// What kind of document an archive is.
pub fn kind(archive: &Archive<'_>) -> Office {
    let main = archive.inflate(RELATIONSHIPS).ok().and_then(|content| {
        let named = relationships(&content).into_iter().find(|related| related.kind.ends_with(MAIN));
        named.map(|related| related.target.trim_start_matches('/').to_owned())
    });
    let main = match main {
        Some(main) if archive.has(&main) => Some(main),
        _ => archive.has("word/document.xml").then(|| "word/document.xml".to_owned()),
    };
    match main {
        Some(main) if main.starts_with("word/") => Office::Word(main),
        Some(main) if main.starts_with("xl/") => Office::Other("Excel"),
        Some(main) if main.starts_with("ppt/") => Office::Other("PowerPoint"),
        _ if archive.has("content.xml") && archive.has("mimetype") => Office::Other("OpenDocument"),
        _ if archive.names().any(|name| name.starts_with("Index/") && name.ends_with(".iwa")) => {
            Office::Other("Pages")
        }
        _ if archive.has("Index.zip") => Office::Other("Pages"),
        _ => Office::None,
    }
}

/// A relationship of one part with another, or with an address.
pub struct Related {
    /// Its name within the part.
    pub id: String,
    /// An address that says what kind it is.
    pub kind: String,
    /// The part or address.
    pub target: String,
    /// Whether the target lies outside the document.
    pub external: bool,
}

/// Most relationships of a part.
const MOST_RELATED: usize = 20_000;

/// The relationships in a `.rels` part.
pub fn relationships(content: &[u8]) -> Vec<Related> {
    let mut found = Vec::new();
    xml::walk(content, &mut |step| {
        if let xml::Step::Open(element) = step
            && element.name == "Relationship"
            && found.len() < MOST_RELATED
        {
            found.push(Related {
                id: element.attribute("Id").unwrap_or_default(),
                kind: element.attribute("Type").unwrap_or_default(),
                target: element.attribute("Target").unwrap_or_default(),
                external: element.attribute("TargetMode").as_deref() == Some("External"),
            });
        }
    });
    found
}

/// Author, dates and program of a document. Its dates are in UTC.
pub fn properties(archive: &Archive<'_>) -> Document {
    let mut document = Document::default();
    for (part, program) in [("docProps/core.xml", false), ("docProps/app.xml", true)] {
        let Ok(content) = archive.inflate(part) else { continue };
        let mut element = String::new();
        let mut version = None;
        xml::walk(&content, &mut |step| match step {
            xml::Step::Open(open) => element = open.name.to_owned(),
            xml::Step::Close(_) => element.clear(),
            xml::Step::Text(text) => {
                let text = text.trim().to_owned();
                if text.is_empty() {
                    return;
                }
                match (program, element.as_str()) {
                    (false, "creator") => document.author = Some(text),
                    (false, "created") => document.created = Some(text),
                    (false, "modified") => document.modified = Some(text),
                    (true, "Application") => document.producer = Some(text),
                    (true, "AppVersion") => version = Some(text),
                    _ => {}
                }
            }
        });
        if let (Some(producer), Some(version)) = (&mut document.producer, version) {
            producer.push(' ');
            producer.push_str(&version);
        }
    }
    document
}
