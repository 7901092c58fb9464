//! Values inside sentences: where one may end, by what it is.

use super::tokens::{Shape, Token, folded, is_spaced, is_word};
use super::values;
use crate::data::dates::month;
use crate::data::resume::{entries, plain};
use crate::model::folding::is_joined_script;
use crate::parse::degree;

/// What a value is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Slot {
    /// An employer's name.
    Employer,
    /// A title or trade.
    Title,
    /// A place.
    Place,
    /// When the present job began.
    Since,
    /// When something began.
    Start,
    /// When something ended.
    End,
    /// A school's name.
    School,
    /// An employer's name that ends with a word for an organisation, for scripts in which nothing stands behind it: "某某有限公司工程师".
    Firm,
    /// A school's name that ends with a word for one.
    University,
    /// An employer's name between quotation marks.
    Quoted,
    /// A place that is known or says that it is one, where what stands might be anything: "目前在曼谷".
    City,
    /// An employer's name of several words with a word for an organisation in it, where nothing else tells that it is one.
    House,
    /// A title that is a known trade, where nothing else tells that it is one.
    Trade,
    /// A school's name with a word for a school in it, where nothing else tells that it is one.
    College,
    /// A degree whose first words are known for one.
    Diploma,
    /// A degree that is one known word, before a field without a word between: "BTS Comptabilité".
    Exam,
    /// A degree.
    Degree,
    /// A field of study.
    Field,
    /// When a degree was taken.
    Graduation,
    /// A number of years.
    Years,
    /// What the years were spent with.
    Subject,
    /// The same where it is a known trade: "a nurse for ten years".
    Craft,
    /// A person's name.
    Name,
    /// What is of no interest.
    Other,
}

impl Slot {
    /// The value of a name in a pattern.
    pub fn named(name: &str) -> Option<Self> {
        Some(match name {
            "employer" => Slot::Employer,
            "title" => Slot::Title,
            "place" => Slot::Place,
            "since" => Slot::Since,
            "start" => Slot::Start,
            "end" => Slot::End,
            "school" => Slot::School,
            "firm" => Slot::Firm,
            "university" => Slot::University,
            "quoted" => Slot::Quoted,
            "city" => Slot::City,
            "house" => Slot::House,
            "trade" => Slot::Trade,
            "college" => Slot::College,
            "diploma" => Slot::Diploma,
            "exam" => Slot::Exam,
            "degree" => Slot::Degree,
            "field" => Slot::Field,
            "graduation" => Slot::Graduation,
            "years" => Slot::Years,
            "subject" => Slot::Subject,
            "craft" => Slot::Craft,
            "name" => Slot::Name,
            "other" => Slot::Other,
            _ => return None,
        })
    }

    /// What the value is, however its end was found.
    pub fn value(self) -> Self {
        match self {
            Slot::Firm | Slot::House | Slot::Quoted => Slot::Employer,
            Slot::University => Slot::School,
            Slot::City => Slot::Place,
            Slot::Trade => Slot::Title,
            Slot::Craft => Slot::Subject,
            Slot::College => Slot::School,
            Slot::Diploma | Slot::Exam => Slot::Degree,
            slot => slot,
        }
    }
}

/// Most tokens of a phrase that is written without spaces.
const LONGEST_PHRASE: usize = 6;

/// Whether one of the words, which are sorted, stands at a position; letters of Han and Kana make words together.
pub fn stands_at(words: &[&'static str], tokens: &[Token], at: usize) -> bool {
    let Some(token) = tokens.get(at) else { return false };
    if words.binary_search(&token.lower.as_str()).is_ok() {
        return true;
    }
    if !is_letter(token) {
        return false;
    }
    let mut joined = token.lower.clone();
    for next in tokens.iter().skip(at + 1).take(LONGEST_PHRASE - 1) {
        if !is_letter(next) || next.sentence != token.sentence {
            return false;
        }
        joined.push_str(&next.lower);
        if words.binary_search(&joined.as_str()).is_ok() {
            return true;
        }
    }
    false
}

/// Whether a token is a letter of a script without spaces.
fn is_letter(token: &Token) -> bool {
    token.lower.chars().next().is_some_and(crate::model::folding::is_joined_script)
}

/// Most tokens of a value.
const LONGEST: usize = 12;
/// Most tokens of a value whose tokens are letters, as in Han.
const LONGEST_JOINED: usize = 30;

/// Words of one language that bound values.
pub struct SlotReader<'a> {
    /// Words behind which a title goes on: "Kauffrau für Büromanagement".
    pub linking: &'a [&'static str],
    /// Words at which a value ends.
    pub stops: &'a [&'static str],
    /// Small words inside names.
    pub joining: &'a [&'static str],
    /// Small words between a town and its country.
    pub within: &'a [&'static str],
    /// Numbers in words, from one on.
    pub numbers: &'a [&'static str],
    /// Words with which organisations' names end or begin in a script without spaces.
    pub firms: &'a [&'static str],
    /// Words with which schools' names end in a script without spaces.
    pub universities: &'a [&'static str],
    /// Large places; an entry "…市" is of all that end so.
    pub places: &'a [&'static str],
    /// Words for trades beside those of résumés; an entry "…lehrer" is of all that end so.
    pub trades: &'a [&'static str],
    /// Small words, with which no title begins where nothing else tells that it is one, and words for what is over.
    pub small: &'a [&'static str],
    /// Words for what is over.
    pub former: &'a [&'static str],
    /// Words beside a title that make it a trait.
    pub traits: &'a [&'static str],
    /// Words with which degrees begin beside those of résumés.
    pub degrees: &'a [&'static str],
}

impl SlotReader<'_> {
    /// Where a value may end, the likeliest end first.
    pub fn ends(&self, slot: Slot, tokens: &[Token], at: usize) -> Vec<usize> {
        match slot {
            Slot::Since | Slot::Start | Slot::End | Slot::Graduation => self.date_ends(tokens, at),
            Slot::Years => self.number_ends(tokens, at),
            Slot::School
                if tokens.get(at).is_some_and(|token| {
                    token.shape == Shape::Number || is_listed(self.degrees, &token.lower)
                }) =>
            {
                Vec::new()
            }
            Slot::Employer | Slot::School => self.name_ends(tokens, at, false),
            Slot::Place => self.name_ends(tokens, at, true),
            Slot::Firm => self.ends_with(self.firms, tokens, at),
            Slot::Quoted => quoted_end(tokens, at).into_iter().collect(),
            Slot::University => self.ends_with(self.universities, tokens, at),
            Slot::City => self.known_place_ends(tokens, at),
            Slot::Name => self.person_ends(tokens, at),
            Slot::House => {
                let mut ends = self.name_ends(tokens, at, false);
                ends.retain(|end| end - at > 1 && self.is_house(tokens.get(at..*end).unwrap_or_default()));
                ends
            }
            Slot::Trade | Slot::Craft
                if tokens
                    .get(at)
                    .is_some_and(|token| self.small.binary_search(&token.lower.as_str()).is_ok()) =>
            {
                Vec::new()
            }
            Slot::Trade | Slot::Craft => self.ends_where(slot, tokens, at, |words| {
                self.is_trade(words) && !words.split(' ').any(|word| self.former.binary_search(&word).is_ok())
            }),
            Slot::Diploma => self.ends_where(slot, tokens, at, |words| self.is_diploma(words)),
            Slot::Exam => tokens
                .get(at)
                .filter(|token| self.is_diploma(&token.lower))
                .map(|_| at + 1)
                .into_iter()
                .collect(),
            Slot::College => {
                let mut ends = self.name_ends(tokens, at, false);
                ends.retain(|end| self.is_school(tokens.get(at..*end).unwrap_or_default()));
                ends
            }
            Slot::Title | Slot::Degree | Slot::Field | Slot::Subject | Slot::Other => {
                self.word_ends(slot, tokens, at)
            }
        }
    }

    fn sentence(tokens: &[Token], at: usize) -> impl Iterator<Item = (usize, &Token)> {
        let sentence = tokens.get(at).map(|token| token.sentence);
        tokens.iter().enumerate().skip(at).take_while(move |(_, token)| Some(token.sentence) == sentence)
    }

    /// Words up to a stop or a sign of which a part is known.
    fn ends_where(
        &self,
        slot: Slot,
        tokens: &[Token],
        at: usize,
        is_known: impl Fn(&str) -> bool,
    ) -> Vec<usize> {
        let mut ends = self.word_ends(slot, tokens, at);
        ends.retain(|end| {
            let mut words = String::new();
            for (position, token) in tokens.iter().enumerate().take(*end).skip(at) {
                // Letters that make words without spaces make one.
                let is_apart =
                    position > at && !(is_letter(token) && tokens.get(position - 1).is_some_and(is_letter));
                words.push_str(if is_apart { " " } else { "" });
                words.push_str(&token.lower);
            }
            is_known(&words)
        });
        ends
    }

    /// Whether words name a trade that is known: "a nurse", and not "a hard worker by nature".
    pub fn is_trade(&self, title: &str) -> bool {
        let lower = folded(&title.to_lowercase());
        let words = || lower.split(|letter: char| !is_word(letter)).filter(|word| !word.is_empty());
        // "我是2016年毕业的": a year begins no title.
        let is_year = title.chars().take(4).filter(char::is_ascii_digit).count() == 4;
        let is_trait = |word: &str| {
            self.traits.binary_search(&word).is_ok()
                || word.chars().next().is_some_and(is_joined_script)
                    && self.traits.iter().any(|known| word.ends_with(known))
        };
        if is_year || words().any(is_trait) {
            return false;
        }
        plain(title).split(' ').any(entries::is_title)
            || words().any(|word| is_listed(self.trades, word))
            || words()
                .flat_map(values::own_forms)
                .any(|word| is_listed(self.trades, &word) || entries::is_title(&plain(&word)))
            || entries::joined_pointer(title).is_some()
    }

    /// Whether words begin as degrees do.
    fn is_diploma(&self, written: &str) -> bool {
        let folded = plain(written);
        let begins = |length: usize| {
            let end = folded.match_indices(' ').nth(length - 1).map_or(folded.len(), |(at, _)| at);
            folded.get(..end).is_some_and(|words| words.len() > 1 && entries::is_degree(words))
        };
        let first = written.split(' ').next().unwrap_or_default();
        // "Me gradué", "as a nurse" and "be": small words are no short forms.
        let is_small = self.stops.binary_search(&first).is_ok() || matches!(first, "be" | "do" | "me" | "as");
        if is_small
            && self.degrees.binary_search(&first).is_err()
            && entries::is_degree(first)
            && first.len() < 3
        {
            return false;
        }
        (1..=3).any(begins) || is_listed(self.degrees, first) || degree::level(first).is_some()
    }

    /// Whether a name has a word for an organisation in it.
    pub fn is_house(&self, name: &[Token]) -> bool {
        self.is_school(name)
            || name.iter().any(|token| {
                is_listed(self.firms, &token.lower)
                    || entries::is_organisation(&plain(&token.lower))
                    || is_legal_form(&token.lower)
            })
    }

    /// Whether a name has a word for a school in it.
    pub fn is_school(&self, name: &[Token]) -> bool {
        name.iter().any(|token| {
            is_listed(self.universities, &token.lower) || entries::is_school(&plain(&token.lower))
        })
    }

    fn is_stop(&self, tokens: &[Token], at: usize) -> bool {
        stands_at(self.stops, tokens, at) && !self.is_kept(tokens, at)
    }

    /// A place of letters without spaces: known places one behind the other, or what ends with a word for a place.
    fn known_place_ends(&self, tokens: &[Token], at: usize) -> Vec<usize> {
        let mut ends = self.name_ends(tokens, at, true);
        ends.retain(|end| {
            let name: String =
                tokens.get(at..*end).unwrap_or_default().iter().map(|token| token.lower.as_str()).collect();
            let mut rest = name.as_str();
            while let Some(after) = self
                .places
                .iter()
                .filter_map(|place| rest.strip_prefix(place))
                .min_by_key(|after| after.len())
            {
                rest = after;
            }
            rest.is_empty()
                || self.places.iter().any(|place| {
                    place.strip_prefix('…').is_some_and(|end| name.len() > end.len() && name.ends_with(end))
                })
        });
        ends
    }

    /// A name that begins with a capital and ends with one of these words, whatever words are between: "Казанский федеральный университет";
    /// with a number or a name between quotation marks behind it.
    fn ends_with_word(&self, words: &[&str], tokens: &[Token], at: usize) -> Vec<usize> {
        let mut ends = Vec::new();
        for (position, token) in Self::sentence(tokens, at).take(LONGEST) {
            if token.is_sign() && token.lower != "." || self.is_stop(tokens, position) {
                break;
            }
            if !words.contains(&token.lower.as_str()) {
                if position == at && token.shape == Shape::Small {
                    break;
                }
                continue;
            }
            let is_named = position > at || token.shape != Shape::Small;
            if is_named {
                ends.push(position + 1);
            }
            let behind: Vec<&Token> = Self::sentence(tokens, position + 1)
                .take(LONGEST)
                .collect::<Vec<_>>()
                .into_iter()
                .map(|(_, token)| token)
                .collect();
            match behind.as_slice() {
                [sign, number, ..]
                    if sign.lower == "№"
                        && number.shape == Shape::Number
                        && sign.sentence == token.sentence =>
                {
                    ends.push(position + 3)
                }
                [open, ..]
                    if is_named
                        && matches!(open.lower.as_str(), "«" | "\"" | "„" | "“")
                        && open.sentence == token.sentence =>
                {
                    let close = behind
                        .iter()
                        .skip(1)
                        .position(|token| matches!(token.lower.as_str(), "»" | "\"" | "”" | "“"));
                    ends.extend(close.map(|length| position + 3 + length));
                }
                _ => (),
            }
        }
        ends.reverse();
        ends
    }

    /// Whether a letter belongs to a joining word of several letters around it: "味の素".
    fn is_kept(&self, tokens: &[Token], at: usize) -> bool {
        tokens.get(at).is_some_and(is_letter)
            && (0..LONGEST_PHRASE).filter_map(|back| Some((back, at.checked_sub(back)?))).any(
                |(back, start)| {
                    (back + 1..=LONGEST_PHRASE).any(|length| {
                        let letters = tokens.get(start..start + length).unwrap_or_default();
                        let word: String = letters.iter().map(|letter| letter.lower.as_str()).collect();
                        length > 1 && self.joining.binary_search(&word.as_str()).is_ok()
                    })
                },
            )
    }

    /// A name that ends or begins with one of these words.
    fn ends_with(&self, words: &[&str], tokens: &[Token], at: usize) -> Vec<usize> {
        if !tokens.get(at).is_some_and(is_letter) {
            return self.ends_with_word(words, tokens, at);
        }
        let mut ends = self.name_ends(tokens, at, false);
        ends.retain(|end| {
            let name: String =
                tokens.get(at..*end).unwrap_or_default().iter().map(|token| token.lower.as_str()).collect();
            words.iter().any(|word| {
                name.len() > word.len()
                    && (name.ends_with(word) || name.starts_with(word) && word.chars().nth(1).is_some())
            })
        });
        ends
    }

    /// A name: words with a capital, numbers, and small words between such. Without capitals, everything up to a stop.
    fn name_ends(&self, tokens: &[Token], at: usize, is_place: bool) -> Vec<usize> {
        let mut ends = Vec::new();
        let mut commas = 0;
        let mut caseless = 0;
        let mut after_name = false;
        let mut quoted = None;
        let mut bracket = None;
        for (position, token) in Self::sentence(tokens, at) {
            let is_apart = position > at
                && quoted.is_none()
                && tokens.get(position - 1).is_some_and(|before| is_spaced(before, token));
            if position - at >= LONGEST_JOINED || is_apart {
                break;
            }
            match token.shape {
                Shape::Caseless => {
                    if self.is_stop(tokens, position) && quoted.is_none() {
                        break;
                    }
                    caseless += 1;
                    ends.push(position + 1);
                    after_name = true;
                }
                Shape::Capital => {
                    if self.is_stop(tokens, position)
                        && (position == at || token.lower.trim_end_matches('\'').chars().count() == 1)
                    {
                        break;
                    }
                    ends.push(position + 1);
                    after_name = true;
                }
                Shape::Number => {
                    ends.push(position + 1);
                    after_name = true;
                }
                Shape::Small => {
                    let next_is_name = tokens.iter().skip(position + 1).take(3).find(|next| {
                        !self.joining.contains(&next.lower.as_str())
                            && !matches!(next.lower.as_str(), "\"" | "«" | "„" | "“")
                    });
                    let goes_on = next_is_name.is_some_and(|next| {
                        next.shape == Shape::Capital || next.shape == Shape::Number && next.is_joined
                    });
                    let joins = self.joining.contains(&token.lower.as_str())
                        || is_place && self.within.contains(&token.lower.as_str());
                    // A name between quotation marks may have any words.
                    // "Aix-en-Provence": a word of a name joined to it by a hyphen.
                    let hyphened = token.is_joined && after_name && goes_on;
                    // "Société forestière du Dja".
                    let is_described = goes_on
                        && after_name
                        && position > at
                        && tokens.get(position - 1).is_some_and(|before| {
                            before.shape == Shape::Capital && is_listed(self.firms, &before.lower)
                        })
                        && !self.is_stop(tokens, position);
                    if quoted.is_none()
                        && !hyphened
                        && !is_described
                        && !(joins && goes_on && (after_name || ends.is_empty()))
                        && (caseless <= 0)
                    {
                        break;
                    }
                    if caseless > 0 && quoted.is_none() {
                        break;
                    }
                }
                Shape::Sign => match token.lower.as_str() {
                    "," | "،" if is_place && after_name && commas < 2 => {
                        let next = tokens.get(position + 1);
                        let follows = next.is_some_and(|next| {
                            (next.shape == Shape::Capital
                                || next.shape == Shape::Caseless && !is_letter(next))
                                && next.sentence == token.sentence
                        });
                        if !follows {
                            break;
                        }
                        commas += 1;
                        after_name = false;
                    }
                    "," if after_name
                        && tokens.get(position + 1).is_some_and(|next| is_legal_form(&next.lower)) => {}
                    "." if position > at => {
                        let next = tokens.get(position + 1);
                        if token.is_joined
                            && next.is_some_and(|next| next.sentence == token.sentence && next.lower != ".")
                            && tokens.get(position - 1).is_some_and(|before| before.lower != ".")
                        {
                            ends.push(position + 1);
                        }
                    }
                    "&" | "/" | "+" | "·" | "'" | "’" | "№" | "・" | "-" => {}
                    "\"" | "«" | "„" | "“" | "”" | "»" | "「" | "」" | "『" | "』" => {
                        let opens = quoted.is_none();
                        if opens {
                            quoted = Some(position);
                        } else {
                            quoted = None;
                            ends.push(position + 1);
                        }
                    }
                    "(" | "（" if caseless > 0 && branch_end(tokens, position).is_some() => {
                        // "某某科技（深圳）有限公司": what follows the brackets belongs to the name.
                        bracket = branch_end(tokens, position);
                    }
                    ")" | "）" if bracket == Some(position) => {}
                    "(" | "（" if after_name => {
                        // "Contoso (Graz)": the brackets are left out.
                        break;
                    }
                    _ => break,
                },
            }
            if caseless == 0 && position - at >= LONGEST {
                break;
            }
        }
        ends.reverse();
        ends
    }

    /// A person's name: two to five words with capitals, or two to six letters of Han.
    fn person_ends(&self, tokens: &[Token], at: usize) -> Vec<usize> {
        let words = Self::sentence(tokens, at)
            .take_while(|(_, token)| {
                matches!(token.shape, Shape::Capital | Shape::Caseless)
                    || token.lower == "." && initial(tokens, token)
                    || matches!(
                        token.lower.as_str(),
                        "·" | "・"
                            | "de"
                            | "da"
                            | "das"
                            | "do"
                            | "dos"
                            | "du"
                            | "la"
                            | "las"
                            | "los"
                            | "von"
                            | "van"
                            | "bin"
                            | "al"
                            | "el"
                    )
            })
            .take(8);
        let mut ends: Vec<usize> = words
            .filter(|(_, token)| token.shape != Shape::Small)
            .map(|(position, _)| position + 1)
            .collect();
        ends.reverse();
        ends
    }

    /// Words up to a stop or a sign.
    fn word_ends(&self, slot: Slot, tokens: &[Token], at: usize) -> Vec<usize> {
        let longest = if slot == Slot::Subject { 4 } else { LONGEST };
        // "in July 2016" names no field.
        let is_dated = |token: &Token| month(&token.lower).is_some() || token.shape == Shape::Number;
        let is_article = |token: &Token| {
            const ARTICLES: &[&str] = &[
                "d'", "da", "das", "de", "del", "der", "des", "die", "do", "dos", "du", "el", "l'", "la",
                "las", "le", "les", "los", "of", "the",
            ];
            ARTICLES.contains(&token.lower.as_str())
        };
        let is_degree = |token: &Token| is_listed(self.degrees, &token.lower);
        if slot == Slot::Field
            && tokens.get(at).is_some_and(|token| is_dated(token) || is_degree(token) || is_article(token))
        {
            return Vec::new();
        }
        let starts_high = tokens.get(at).is_some_and(|token| token.shape == Shape::Capital);
        // "Law and Economics", "Gesundheits- und Krankenpflegerin".
        let is_and = |position: usize| {
            let of = |list: &[&str]| {
                tokens.get(position).is_some_and(|token| list.binary_search(&token.lower.as_str()).is_ok())
            };
            let next = tokens.get(position + 1);
            let is_linked = slot != Slot::Field && of(self.linking);
            matches!(slot, Slot::Field | Slot::Title | Slot::Trade)
                && (of(self.joining) || is_linked)
                && position > at
                && next.is_some_and(|next| {
                    (next.shape == Shape::Capital
                        || slot == Slot::Field && next.shape == Shape::Small && starts_high)
                        && Some(next.sentence) == tokens.get(at).map(|token| token.sentence)
                        && !self.is_stop(tokens, position + 1)
                })
                && (slot == Slot::Field
                    || is_linked
                    || tokens.get(position - 1).is_some_and(|before| before.lower == "-"))
        };
        let mut ends = Vec::new();
        let mut is_joined = false;
        for (position, token) in Self::sentence(tokens, at) {
            is_joined |= token.shape == Shape::Caseless && token.lower.chars().count() == 1;
            let most = if is_joined { LONGEST_JOINED } else { longest };
            // "1С" is one word.
            let behind_number = token.is_joined
                && position > at
                && tokens.get(position - 1).is_some_and(|before| before.shape == Shape::Number);
            if is_and(position) && position - at < most {
                continue;
            }
            let is_apart =
                position > at && tokens.get(position - 1).is_some_and(|before| is_spaced(before, token));
            // "Segurança do Trabalho".
            let is_part = matches!(slot, Slot::Field | Slot::Title | Slot::Trade)
                && token.shape == Shape::Capital
                && position > at + 1
                && tokens.get(position - 1).is_some_and(|before| {
                    before.shape == Shape::Small && self.joining.binary_search(&before.lower.as_str()).is_ok()
                });
            if is_apart
                || position - at >= most
                || self.is_stop(tokens, position) && position > at && !behind_number && !is_part
            {
                break;
            }
            match token.shape {
                Shape::Sign => match token.lower.as_str() {
                    "-" if position > at && token.is_joined && is_and(position + 1) => {}
                    "&" | "/" | "+" | "#" | "." | "・" | "·" if position > at => {
                        // A full stop within a sentence belongs to an abbreviation: "एम.ए. किया".
                        let goes_on =
                            || tokens.get(position + 1).is_some_and(|next| next.sentence == token.sentence);
                        if matches!(token.lower.as_str(), "+" | "#")
                            || token.lower == "." && token.is_joined && goes_on()
                        {
                            ends.push(position + 1);
                        }
                    }
                    _ => break,
                },
                _ if position == at && slot != Slot::Diploma && self.is_stop(tokens, position) => break,
                _ => ends.push(position + 1),
            }
        }
        ends.reverse();
        ends
    }

    /// A year, a month and a year, a month and a year in numbers.
    fn date_ends(&self, tokens: &[Token], at: usize) -> Vec<usize> {
        let mut ends = eastern_date_ends(tokens, at);
        if !ends.is_empty() {
            return ends;
        }
        let mut has_year = false;
        for (position, token) in Self::sentence(tokens, at).take(7) {
            match token.shape {
                Shape::Number => {
                    let digits = token.lower.chars().count();
                    if digits > 4 || digits == 3 {
                        break;
                    }
                    // Nothing but a dash or the end of the year stands between two numbers of one date.
                    if position > at
                        && tokens.get(position - 1).is_some_and(|before| before.shape == Shape::Number)
                        && digits < 3
                        && has_year
                    {
                        break;
                    }
                    let is_year = digits == 4;
                    if is_year && has_year {
                        break;
                    }
                    has_year |= is_year;
                    if has_year {
                        ends.push(position + 1);
                    }
                }
                Shape::Sign => {
                    if !matches!(token.lower.as_str(), "/" | "." | "-" | "," | "г") {
                        break;
                    }
                }
                _ => {
                    let is_year_sign =
                        matches!(token.lower.as_str(), "年" | "月" | "г" | "года" | "году" | "日");
                    if is_year_sign {
                        if has_year {
                            ends.push(position + 1);
                        }
                        continue;
                    }
                    // "1er septembre", "August 25th".
                    let is_ordinal = token.is_joined
                        && position > at
                        && matches!(token.lower.as_str(), "er" | "º" | "st" | "nd" | "rd" | "th");
                    if is_ordinal {
                        continue;
                    }
                    let is_month = month(&token.lower).is_some();
                    // "2015-го", "с осени 2023-го".
                    if has_year
                        && token.is_joined
                        && matches!(token.lower.as_str(), "го" | "м" | "й" | "е" | "ом" | "ого")
                    {
                        ends.push(position + 1);
                        continue;
                    }
                    if !has_year
                        && matches!(
                            token.lower.as_str(),
                            "весны" | "лета" | "осени" | "зимы" | "начала" | "середины" | "конца"
                        )
                    {
                        continue;
                    }
                    if !is_month && !matches!(token.lower.as_str(), "de" | "of" | "del" | "the" | "do") {
                        break;
                    }
                }
            }
        }
        ends.reverse();
        ends
    }

    /// Where a number of years ends; none where there is none.
    pub fn number_ends(&self, tokens: &[Token], at: usize) -> Vec<usize> {
        let Some(token) = tokens.get(at) else { return Vec::new() };
        if is_letter(token) {
            // Numbers of several letters: "十二".
            let longest = (1..=3).rev().find(|length| {
                let letters = tokens.get(at..at + length).unwrap_or_default();
                let written: String = letters.iter().map(|letter| letter.lower.as_str()).collect();
                letters.iter().all(|letter| letter.sentence == token.sentence)
                    && self.in_words(&written).is_some()
            });
            return longest.map(|length| at + length).into_iter().collect();
        }
        let is_number = token.shape == Shape::Number && token.lower.chars().count() <= 2
            || self.in_words(&token.lower).is_some();
        if !is_number {
            return Vec::new();
        }
        let half =
            tokens.get(at + 1).is_some_and(|next| matches!(next.lower.as_str(), "." | ",") && next.is_joined)
                && tokens.get(at + 2).is_some_and(|next| next.shape == Shape::Number && next.is_joined);
        if half { vec![at + 3] } else { vec![at + 1] }
    }

    fn in_words(&self, written: &str) -> Option<f64> {
        let at = self.numbers.iter().position(|word| word.split('/').any(|word| word == written))?;
        u32::try_from(at + 1).ok().map(f64::from)
    }

    /// A number in digits of any script, or in words.
    pub fn number(&self, written: &str) -> Option<f64> {
        let written = folded(&written.trim().to_lowercase());
        if let Some(number) = self.in_words(&written) {
            return Some(number);
        }
        let mut text = String::with_capacity(written.len());
        for letter in written.chars() {
            match crate::model::folding::digit(letter) {
                Some(digit) => text.push(char::from(b'0' + digit)),
                None if matches!(letter, '.' | ',') => text.push('.'),
                None => return None,
            }
        }
        text.parse().ok().filter(|years: &f64| years.is_finite())
    }
}

/// Whether a word is one of a list's, which is sorted, or ends as an entry "…lehrer" says.
fn is_listed(list: &[&'static str], word: &str) -> bool {
    let ends_so = |entry: &&str| entry.strip_prefix('…').is_some_and(|end| word.ends_with(end));
    let from = list.partition_point(|entry| *entry < "…");
    let endings = list.iter().skip(from).take_while(|entry| entry.starts_with('…'));
    list.binary_search(&word).is_ok() || endings.into_iter().any(ends_so)
}

/// Where brackets close around a few letters of Han or Kana with such a letter right behind them, as in organisations' names.
fn branch_end(tokens: &[Token], open: usize) -> Option<usize> {
    let sentence = tokens.get(open)?.sentence;
    let length =
        tokens.iter().skip(open + 1).take(LONGEST_PHRASE).take_while(|token| is_letter(token)).count();
    let close = open + 1 + length;
    let is_closed = tokens.get(close).is_some_and(|token| matches!(token.lower.as_str(), ")" | "）"));
    let goes_on = tokens
        .get(close + 1)
        .is_some_and(|token| is_letter(token) && token.is_joined && token.sentence == sentence);
    (length > 0 && is_closed && goes_on).then_some(close)
}

/// Whether a full stop stands behind an initial.
fn initial(tokens: &[Token], stop: &Token) -> bool {
    tokens.iter().any(|token| token.end == stop.start && token.lower.chars().count() <= 2)
}

/// Words behind a comma that belong to an employer's name.
fn is_legal_form(word: &str) -> bool {
    matches!(word, "inc" | "ltd" | "llc" | "lda" | "gmbh" | "co" | "corp" | "plc" | "s" | "ag" | "llp")
}

/// One past the mark that closes what a quotation mark opens, within its sentence.
fn quoted_end(tokens: &[Token], open: usize) -> Option<usize> {
    let opening = tokens.get(open)?;
    let closing: &[&str] = match opening.lower.as_str() {
        "\"" => &["\""],
        "“" | "„" => &["”", "“"],
        "«" => &["»"],
        "「" => &["」"],
        "『" => &["』"],
        "《" => &["》"],
        _ => return None,
    };
    let inside = tokens.iter().skip(open + 1).take(LONGEST_JOINED);
    let length = inside
        .take_while(|token| token.sentence == opening.sentence)
        .position(|token| closing.contains(&token.lower.as_str()))?;
    (length > 0).then_some(open + length + 2)
}

/// Most letters of a date such as "民国一百零八年十二月三十一日".
const LONGEST_DATE: usize = 14;

/// Where a date of Chinese and Japanese letters ends: behind its year, its month or its day, and behind a word for a part of them.
fn eastern_date_ends(tokens: &[Token], at: usize) -> Vec<usize> {
    let mut ends = Vec::new();
    let mut written = String::new();
    let mut is_over = false;
    let sentence = tokens.get(at).map(|token| token.sentence);
    for (position, token) in tokens
        .iter()
        .enumerate()
        .skip(at)
        .take(LONGEST_DATE)
        .take_while(|(_, token)| Some(token.sentence) == sentence)
    {
        if matches!(
            token.lower.as_str(),
            "初" | "底" | "末" | "春" | "夏" | "秋" | "冬" | "度" | "份" | "頃" | "中"
        ) && ends.last() == Some(&position)
        {
            ends.push(position + 1);
            is_over = true;
            continue;
        }
        let is_part = |letter: char| {
            if position < at + 2 {
                values::is_eastern_date(letter) || values::is_era(letter)
            } else {
                values::is_eastern_date(letter)
            }
        };
        if is_over || !(token.shape == Shape::Number || token.lower.chars().all(is_part)) {
            break;
        }
        written.push_str(&token.lower);
        if matches!(token.lower.as_str(), "年" | "月" | "日" | "号") && values::date(&written).is_some() {
            ends.push(position + 1);
        }
    }
    ends.reverse();
    ends
}
