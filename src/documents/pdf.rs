//! A PDF's pages as marks, on the command line. A browser reads them with pdf.js and gives the same marks.

use super::page::{Area, Glyph, MOST_MARKS, MOST_MARKS_IN_ALL, Mark, Page, PageLink, Paint, date};
use super::{MOST_LISTED, MOST_PAGES, Unreadable, bombs, encoding};
use crate::model::submission::Document;
use hayro_interpret::font::GlyphRun;
use hayro_interpret::hayro_syntax::DecryptionError;
use hayro_interpret::hayro_syntax::object::{Array, Dict, Object, Rect as PdfRect, String as PdfString};
use hayro_interpret::hayro_syntax::{LoadPdfError, Pdf, page::Page as PdfPage};
use hayro_interpret::kurbo::{Affine, BezPath, Point, Rect, Shape};
use hayro_interpret::{
    BlendMode, ClipPath, Context, Device, DrawMode, DrawProps, Image, ImageDrawProps, InterpreterCache,
    InterpreterSettings, Paint as PdfPaint, RenderContent, SoftMask, TransformExt, interpret_page,
};
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::Arc;

/// Annotations of a page that are looked at for links.
const MOST_ANNOTATIONS: usize = 2000;
/// Objects that are looked at for the document's properties.
const MOST_OBJECTS: usize = 20_000;
/// A channel of a colour from which it is nearly white.
const NEARLY_WHITE: u8 = 250;

/// The first pages of a document, what it says of itself, and how many pages are left.
pub fn pages(bytes: &[u8]) -> Result<(Vec<Page>, Document, usize), Unreadable> {
    bombs::check(bytes)?;
    let broken = || Unreadable::Broken("its table of objects".to_owned());
    let read = || {
        let pdf = Pdf::new(Arc::new(bytes.to_vec())).map_err(|error| match error {
            LoadPdfError::Decryption(
                DecryptionError::PasswordProtected | DecryptionError::UnsupportedAlgorithm,
            ) => Unreadable::Encrypted,
            _ => broken(),
        })?;
        let count = pdf.pages().len();
        if count == 0 {
            return Err(Unreadable::Broken("its pages".to_owned()));
        }
        let cache = InterpreterCache::default();
        let mut room = MOST_MARKS_IN_ALL;
        let draw = |page| {
            let drawn = draw(page, &cache, room.min(MOST_MARKS));
            room -= drawn.marks.len();
            drawn
        };
        let pages = pdf.pages().iter().take(MOST_PAGES).map(draw).collect();
        Ok((pages, properties(&pdf), count.saturating_sub(MOST_PAGES)))
    };
    // A library that meets bytes that it did not expect must not end a batch.
    catch_unwind(AssertUnwindSafe(read)).unwrap_or_else(|_| Err(broken()))
}

/// Says that a page has enough marks.
struct Enough;

fn draw<'a>(page: &PdfPage<'a>, cache: &InterpreterCache<'a>, most: usize) -> Page {
    let (width, height) = page.render_dimensions();
    let transform = page.initial_transform(true).to_kurbo();
    let settings =
        InterpreterSettings { render_content: RenderContent::PAGE, ..InterpreterSettings::default() };
    let bounds = Rect::new(0.0, 0.0, f64::from(width), f64::from(height));
    let mut context = Context::new(transform, bounds, cache, page.xref(), settings);
    let mut marks = Marks { marks: Vec::new(), most };
    let drawn = catch_unwind(AssertUnwindSafe(|| interpret_page(page, &mut context, &mut marks)));
    // What was drawn before the end is as good as any other page's.
    drop(drawn);
    Page { width, height, marks: marks.marks, links: links(page, transform) }
}

/// A stroke whose box is at most this wide or high is a straight line, in points.
const FLAT: f64 = 0.5;

struct Marks {
    marks: Vec<Mark>,
    most: usize,
}

impl Marks {
    fn push(&mut self, mark: Mark) {
        if self.marks.len() >= self.most {
            resume_unwind(Box::new(Enough));
        }
        self.marks.push(mark);
    }
}

impl<'a> Device<'a> for Marks {
    fn draw_path(&mut self, path: &BezPath, props: DrawProps<'a>, mode: &DrawMode) {
        let bounds = props.transform.transform_rect_bbox(path.bounding_box());
        // A line that is drawn parts cells as one that is filled does.
        if matches!(mode, DrawMode::Fill(_)) || bounds.width().min(bounds.height()) <= FLAT {
            self.push(Mark::Fill(area(bounds), paint(&props.paint) != Paint::Ink));
        }
    }

    fn draw_glyph_run(&mut self, run: &GlyphRun<'_, 'a>, props: DrawProps<'a>, mode: &DrawMode) {
        let painted = match mode {
            DrawMode::Invisible => Paint::Nothing,
            _ => paint(&props.paint),
        };
        for glyph in run.glyphs() {
            let place = props.transform * glyph.transform();
            let width = match &**glyph {
                hayro_interpret::font::Glyph::Outline(outline) => outline.advance_width(),
                hayro_interpret::font::Glyph::Type3(drawn) => drawn.advance_width(),
            };
            let text = match glyph.as_unicode() {
                Some(hayro_interpret::hayro_cmap::BfString::Char(letter)) => letter.to_string(),
                Some(hayro_interpret::hayro_cmap::BfString::String(letters)) => letters,
                None => String::new(),
            };
            self.push(Mark::Glyph(placed(place, f64::from(width.unwrap_or(500.0)), text, painted)));
        }
    }

    fn draw_image(&mut self, _: Image<'a, '_>, props: ImageDrawProps<'a>) {
        self.push(Mark::Picture(area(props.transform.transform_rect_bbox(Rect::new(0.0, 0.0, 1.0, 1.0)))));
    }

    fn push_clip_path(&mut self, _: &ClipPath) {}
    fn push_transparency_group(&mut self, _: f32, _: Option<SoftMask<'a>>, _: BlendMode) {}
    fn pop_clip(&mut self) {}
    fn pop_transparency_group(&mut self) {}
}

/// A glyph whose outline's units, a thousand to the size of the font, are placed by `place`.
fn placed(place: Affine, width: f64, text: String, paint: Paint) -> Glyph {
    let [a, b, c, d, x, y] = place.as_coeffs();
    let end = place * Point::new(width, 0.0);
    Glyph {
        text,
        x: x as f32,
        y: y as f32,
        advance: (end.x - x) as f32,
        size: (1000.0 * (c * c + d * d).sqrt()) as f32,
        level: a > 0.0 && b.abs() < 0.05 * a,
        paint,
    }
}

fn area(bounds: Rect) -> Area {
    Area { left: bounds.x0 as f32, top: bounds.y0 as f32, right: bounds.x1 as f32, bottom: bounds.y1 as f32 }
}

fn paint(paint: &PdfPaint<'_>) -> Paint {
    match paint {
        PdfPaint::Color(colour) => match colour.to_rgba().to_rgba8() {
            [_, _, _, 0] => Paint::Nothing,
            [red, green, blue, _] if red.min(green).min(blue) >= NEARLY_WHITE => Paint::White,
            _ => Paint::Ink,
        },
        PdfPaint::Pattern(_) => Paint::Ink,
    }
}

fn links(page: &PdfPage<'_>, transform: Affine) -> Vec<PageLink> {
    let Some(notes) = page.raw().get::<Array<'_>>("Annots") else { return Vec::new() };
    let mut links = Vec::new();
    for note in notes.iter::<Dict<'_>>().take(MOST_ANNOTATIONS) {
        if links.len() >= MOST_LISTED {
            break;
        }
        let Some(action) = note.get::<Dict<'_>>("A") else { continue };
        let Some(address) = action.get::<PdfString<'_>>("URI") else { continue };
        let Some(place) = note.get::<PdfRect>("Rect") else { continue };
        let place = transform.transform_rect_bbox(Rect::new(place.x0, place.y0, place.x1, place.y1));
        let target = encoding::short(address.as_bytes());
        links.push(PageLink { area: area(place), target });
    }
    links
}

fn properties(pdf: &Pdf) -> Document {
    let metadata = pdf.metadata();
    let text = |bytes: &Option<Box<[u8]>>| {
        let text = encoding::short(bytes.as_deref()?).trim_matches(['\0', ' ']).to_owned();
        (!text.is_empty()).then_some(text)
    };
    let mut document = Document {
        producer: text(&metadata.producer),
        author: text(&metadata.author),
        ..Document::default()
    };
    if metadata.creation_date.is_none() && metadata.modification_date.is_none() {
        return document;
    }
    // The library takes a time without an offset for one in UTC, so that times are read from the text.
    for object in pdf.objects().into_iter().take(MOST_OBJECTS) {
        let Object::Dict(dict) = object else { continue };
        let written =
            |name: &str| dict.get::<PdfString<'_>>(name).map(|text| encoding::short(text.as_bytes()));
        if !dict.contains_key("Type") && (dict.contains_key("CreationDate") || dict.contains_key("ModDate")) {
            document.created = written("CreationDate").as_deref().and_then(date);
            document.modified = written("ModDate").as_deref().and_then(date);
        }
    }
    document
}
