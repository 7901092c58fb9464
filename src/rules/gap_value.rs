//! What fills a gap of a sentence: what somebody wrote, or what the report says in the reader's language. Most are texts, so that the rest is boxed.

use crate::data::numbering_plan::NumberType;
use crate::data::places::Country;
use crate::model::date::PartialDate;

/// A value for a gap. The report has the words.
#[derive(Debug, Clone, PartialEq)]
pub enum GapValue {
    /// As it was written, or a date or number that is written alike in every language.
    Text(String),
    /// What stands for a name that is not stated.
    Unnamed(Unnamed),
    /// From when to when; neither where no date is stated.
    Dates(Box<(Option<PartialDate>, Option<PartialDate>)>),
    /// How many years a course usually takes, from the least to the most; unknown where it is a matter of the country.
    Years(Option<(u8, u8)>),
    /// The January and July offsets of a clock, as their statement quotes them.
    Clock(Box<str>),
    /// A month, 1 to 12.
    Month(u8),
    /// A country.
    Country(Country),
    /// What a kind of numbers is called; a service's where it is not known.
    NumberType(Option<NumberType>),
    /// In what a profile differs from the rest.
    ProfilePart(ProfilePart),
    /// Several values.
    List(Box<List>),
}

/// Several values of one gap.
#[derive(Debug, Clone, PartialEq)]
pub struct List {
    /// The values.
    pub items: Vec<GapValue>,
    /// What stands between the last two.
    pub joint: Joint,
    /// How many more there are that are not named.
    pub more: usize,
}

/// What stands between the last two values of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Joint {
    /// A comma, as between all others; the whole is cut where it is too long for a sentence.
    Comma,
    /// "and".
    And,
    /// "or".
    Or,
    /// A stroke, as between all others.
    Stroke,
}

/// What stands for a name that is not stated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unnamed {
    /// "an employer without a name".
    Employer,
    /// "a school without a name".
    School,
    /// "the employer".
    TheEmployer,
    /// "the school".
    TheSchool,
    /// "the referee", at the beginning of a sentence.
    TheReferee,
}

/// What of a profile may differ from the rest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ProfilePart {
    /// The name.
    Name,
    /// Mailbox and number.
    Contacts,
    /// The employers.
    History,
}

impl GapValue {
    /// A list, or the value itself where it is the only one.
    pub fn list(items: impl IntoIterator<Item = impl Into<GapValue>>, joint: Joint) -> Self {
        Self::first_of(items.into_iter().map(Into::into).collect(), joint, 0)
    }

    /// A list of which more is not named.
    pub fn first_of(mut items: Vec<GapValue>, joint: Joint, more: usize) -> Self {
        match items.pop() {
            Some(only) if items.is_empty() && more == 0 => only,
            last => {
                items.extend(last);
                Self::List(Box::new(List { items, joint, more }))
            }
        }
    }

    /// Every text in it as it was written.
    pub fn texts(&self) -> Vec<&str> {
        let items = match self {
            GapValue::List(list) => list.items.as_slice(),
            only => std::slice::from_ref(only),
        };
        items.iter().filter_map(GapValue::text).collect()
    }

    /// The text, where it is one.
    pub fn text(&self) -> Option<&str> {
        if let GapValue::Text(text) = self { Some(text) } else { None }
    }

    /// Whether it is that value, or a list with it.
    pub fn has(&self, value: &GapValue) -> bool {
        match self {
            GapValue::List(list) => list.items.contains(value),
            other => other == value,
        }
    }
}

impl From<String> for GapValue {
    fn from(text: String) -> Self {
        GapValue::Text(text)
    }
}

impl From<&str> for GapValue {
    fn from(text: &str) -> Self {
        GapValue::Text(text.to_owned())
    }
}
