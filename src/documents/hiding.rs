//! Which styles keep text of a page from being seen.
//!
//! What a page's own style says is looked at, one element or class at a time; a browser may know more. Source: CSS Display, Color, Masking and Transforms,
//! as browsers keep them, November 2026.

use std::collections::BTreeSet;

/// Most rules of a page's own style that are kept.
const MOST_RULES: usize = 2000;
/// Text of at most so many pixels is not meant to be read.
const TINY: f32 = 1.5;
/// So many pixels beside the page are out of sight.
const FAR: f32 = -500.0;

/// What a page's style hides.
#[derive(Debug, Default)]
pub struct Hiding {
    /// Names of elements, `.classes` and `#ids`, alone or behind an element's name.
    selectors: BTreeSet<String>,
    /// Whether something on the page has a background, so that white text may be readable.
    shaded: bool,
}

impl Hiding {
    /// A page whose text is this.
    pub fn of(page: &str) -> Self {
        let page = page.to_ascii_lowercase();
        let shaded = page.contains("background") || page.contains("bgcolor");
        Self { selectors: BTreeSet::new(), shaded }
    }

    /// Takes the rules of a style sheet. Those for printing or other media count for none.
    pub fn read(&mut self, sheet: &str) {
        let sheet = without_comments(sheet);
        let (mut depth, mut selectors, mut declarations) = (0_usize, String::new(), String::new());
        for letter in sheet.chars() {
            match (letter, depth) {
                ('{', 0) => depth = 1,
                ('{', _) => depth += 1,
                ('}', 1) => {
                    depth = 0;
                    self.take(&std::mem::take(&mut selectors), &std::mem::take(&mut declarations));
                }
                ('}', 2..) => depth -= 1,
                (letter, 0) => selectors.push(letter),
                (letter, 1) => declarations.push(letter),
                _ => {}
            }
        }
    }

    fn take(&mut self, selectors: &str, declarations: &str) {
        if selectors.trim_start().starts_with('@') || !self.hides(declarations) {
            return;
        }
        for selector in selectors.split(',').map(str::trim) {
            let is_simple = !selector.is_empty()
                && selector
                    .chars()
                    .all(|letter| letter.is_alphanumeric() || matches!(letter, '.' | '#' | '-' | '_'));
            if is_simple && self.selectors.len() < MOST_RULES {
                self.selectors.insert(selector.to_owned());
            }
        }
    }

    /// Whether a rule of the page hides an element.
    pub fn has(&self, name: &str, id: Option<&str>, classes: &str) -> bool {
        if self.selectors.is_empty() {
            return false;
        }
        let known = |mark: &str, value: &str| {
            let selector = format!("{mark}{value}");
            self.selectors.contains(&selector) || self.selectors.contains(&format!("{name}{selector}"))
        };
        self.selectors.contains(name)
            || id.is_some_and(|id| known("#", id))
            || classes.split_ascii_whitespace().any(|class| known(".", class))
    }

    /// Whether an element's own attribute paints its text as the paper is.
    pub fn is_lost(&self, name: &str, colour: Option<&str>) -> bool {
        name == "font" && !self.shaded && colour.is_some_and(is_white)
    }

    /// Whether declarations keep an element from being seen.
    pub fn hides(&self, declarations: &str) -> bool {
        let style: String =
            declarations.to_ascii_lowercase().chars().filter(|letter| !letter.is_whitespace()).collect();
        let style = style.replace("!important", "");
        let declared = || style.split(';').filter_map(|declaration| declaration.split_once(':'));
        let value =
            |wanted: &str| declared().filter(|(name, _)| *name == wanted).map(|(_, value)| value).next_back();
        let is_cut = declared().any(|(name, value)| {
            matches!(name, "overflow" | "overflow-x" | "overflow-y") && matches!(value, "hidden" | "clip")
        });
        let is_placed = matches!(value("position"), Some("absolute" | "fixed" | "relative"));
        declared().any(|(name, value)| match name {
            "display" => value == "none",
            "visibility" => matches!(value, "hidden" | "collapse"),
            "content-visibility" => value == "hidden",
            "opacity" => number(value).is_some_and(|opacity| opacity <= 0.05),
            "filter" => value.contains("opacity(0"),
            "font-size" => pixels(value).is_some_and(|size| size <= TINY),
            "font" => value.starts_with("0/") || value.starts_with("0px") || value.starts_with("1px"),
            "color" | "-webkit-text-fill-color" => is_clear(value) || !self.shaded && is_white(value),
            "text-indent" | "margin-left" | "margin-top" => pixels(value).is_some_and(|aside| aside <= FAR),
            "left" | "top" | "right" | "bottom" => {
                is_placed && pixels(value).is_some_and(|aside| aside <= FAR)
            }
            "clip" => value.starts_with("rect(0") || value.starts_with("rect(1px,1px,1px,1px"),
            "clip-path" => {
                value.starts_with("inset(50%")
                    || value.starts_with("inset(100%")
                    || value.starts_with("circle(0")
            }
            "transform" | "scale" => {
                value.starts_with("scale(0") && !value.starts_with("scale(0.") || value == "0"
            }
            "zoom" => number(value).is_some_and(|zoom| zoom <= 0.05),
            "width" | "height" | "max-width" | "max-height" => {
                is_cut && pixels(value).is_some_and(|size| size <= TINY)
            }
            "line-height" => is_cut && number(value) == Some(0.0),
            _ => false,
        })
    }
}

fn without_comments(sheet: &str) -> String {
    let mut kept = String::with_capacity(sheet.len());
    let mut rest = sheet;
    while let Some((before, after)) = rest.split_once("/*") {
        kept.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    kept + rest
}

/// A number without a unit, or a share.
fn number(value: &str) -> Option<f32> {
    match value.strip_suffix('%') {
        Some(share) => share.parse::<f32>().ok().map(|share| share / 100.0),
        None => value.parse().ok(),
    }
}

/// A length in pixels; of units that depend on the font or the window, sixteen each.
fn pixels(value: &str) -> Option<f32> {
    let digits =
        value.find(|letter: char| letter.is_ascii_alphabetic() || letter == '%').unwrap_or(value.len());
    let (digits, unit) = value.split_at_checked(digits)?;
    let length: f32 = digits.parse().ok()?;
    Some(match unit {
        "" | "px" => length,
        "pt" => length * 4.0 / 3.0,
        "%" => length / 100.0 * 16.0 * if length < 0.0 { 60.0 } else { 1.0 },
        _ => length * 16.0,
    })
}

fn is_clear(colour: &str) -> bool {
    colour == "transparent"
        || (colour.starts_with("rgba(") || colour.starts_with("hsla("))
            && (colour.ends_with(",0)") || colour.ends_with(",0.0)") || colour.ends_with("/0)"))
        || colour.starts_with('#')
            && (colour.len() == 5 && colour.ends_with('0') || colour.len() == 9 && colour.ends_with("00"))
}

/// Whether a colour is white, or nearly.
fn is_white(colour: &str) -> bool {
    let colour = colour.trim().to_ascii_lowercase();
    matches!(colour.as_str(), "white" | "snow" | "ivory" | "#fff" | "#fefefe" | "#fdfdfd" | "#fcfcfc")
        || colour.starts_with("#fffff")
        || colour.starts_with("rgb(255,255,255")
        || colour.starts_with("rgba(255,255,255")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ways_of_hiding_are_known() {
        let page = Hiding::of("<p>");
        for style in [
            "display:none",
            "DISPLAY : NONE !important",
            "visibility: hidden",
            "visibility:collapse",
            "content-visibility:hidden",
            "opacity:0",
            "opacity: 0.0",
            "opacity:1%",
            "filter:opacity(0%)",
            "font-size:0",
            "font-size: 1px",
            "font-size:.01em",
            "color:transparent",
            "color: rgba(0, 0, 0, 0)",
            "color:#0000",
            "color:white",
            "color:#ffffff",
            "-webkit-text-fill-color:transparent",
            "text-indent:-9999px",
            "position:absolute;left:-9999px",
            "position: fixed; top: -100em",
            "clip:rect(0,0,0,0)",
            "clip-path:inset(100%)",
            "clip-path: circle(0)",
            "transform:scale(0)",
            "zoom:0",
            "height:0;overflow:hidden",
            "max-height: 0px; overflow: hidden",
            "width:1px;height:1px;overflow:hidden",
        ] {
            assert!(page.hides(style), "{style}");
        }
        for style in [
            "",
            "color:#333",
            "font-size:9pt",
            "font-size:.8em",
            "opacity:.8",
            "left:-9999px",
            "position:absolute;left:10px",
            "height:0",
            "transform:scale(0.9)",
            "display:block;visibility:visible",
            "text-indent:-1em",
            "margin-left:-15px",
        ] {
            assert!(!page.hides(style), "{style}");
        }
        // On a dark ground white text is read.
        assert!(!Hiding::of("<td bgcolor=black>").hides("color:#fff"));
    }

    #[test]
    fn rules_of_a_page_hide_by_name_class_and_id() {
        let mut page = Hiding::of("<p>");
        page.read("/**/ .a, b { display:none } p.c{opacity:0}#d{font-size:0} .e .f{display:none} @media print{.g{display:none}} .h{color:red}");
        assert!(page.has("p", None, "x a") && page.has("b", None, "") && page.has("i", Some("d"), ""));
        assert!(page.has("p", None, "c") && !page.has("i", None, "c"));
        assert!(!page.has("p", None, "f") && !page.has("p", None, "g") && !page.has("p", None, "h"));
    }
}
