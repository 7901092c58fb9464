//! The ids of rules and explanations, the sentences on their pages and the gaps in those, so that whatever refers to one is checked when it is compiled.
//!
//! `cargo pages` writes them from the pages: a page that is renamed or removed leaves compile errors where it was referred to.

#[rustfmt::skip]
mod declared;
#[rustfmt::skip]
pub mod sentences;

pub use declared::{ExplanationId, Gap, LinkRuleId, RuleId};

/// Declares the ids of one kind, sorted by their text.
macro_rules! ids {
    ($(#[$outer:meta])* $name:ident { $($(#[$inner:meta])* $variant:ident = $text:literal,)* }) => {
        $(#[$outer])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $($(#[$inner])* $variant,)*
        }

        impl $name {
            /// Every one, sorted by its text.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The id as it is written in policies and assessments.
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $text,)*
                }
            }

            /// The id that is written so; `None` where there is none.
            pub fn find(text: &str) -> Option<Self> {
                let at = Self::ALL.binary_search_by(|id| id.as_str().cmp(text)).ok()?;
                Self::ALL.get(at).copied()
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.pad(self.as_str())
            }
        }
    };
}
use ids;

/// A sentence on the page of a rule; the report has its words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sentence<Rule> {
    rule: Rule,
    name: &'static str,
}

impl<Rule: Copy> Sentence<Rule> {
    const fn new(rule: Rule, name: &'static str) -> Self {
        Self { rule, name }
    }

    /// The rule on whose page it stands.
    pub fn rule(self) -> Rule {
        self.rule
    }

    /// Its name on the page.
    pub fn name(self) -> &'static str {
        self.name
    }
}

/// A sentence of a rule on one application.
pub type RuleSentence = Sentence<RuleId>;
/// A sentence of a rule across applications.
pub type LinkSentence = Sentence<LinkRuleId>;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_sorted_by_their_text_and_found_by_it() {
        assert!(RuleId::ALL.is_sorted_by_key(|id| id.as_str()));
        assert!(LinkRuleId::ALL.is_sorted_by_key(|id| id.as_str()));
        assert!(ExplanationId::ALL.is_sorted_by_key(|id| id.as_str()));
        assert!(RuleId::ALL.iter().all(|id| RuleId::find(id.as_str()) == Some(*id)));
        assert_eq!((RuleId::find("phone/absent"), LinkRuleId::find("")), (None, None));
        assert_eq!(format!("{:>8}", ExplanationId::Moved), "   moved");
    }
}
