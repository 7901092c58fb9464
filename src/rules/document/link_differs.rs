//! A link shows one account or address and leads to another.

use crate::facts::Facts;
use crate::facts::email::EmailAddress;
use crate::facts::link::Link;
use crate::facts::name::{self, NameComparison};
use crate::model::application::File;
use crate::model::evidence::Evidence;
use crate::model::finding::{Family, Grade, Kind};
use crate::model::ids::{Gap, RuleId, sentences::document_link_differs as sentences};
use crate::rules::statements::short;
use crate::rules::{Fix, Observation, Perturbation, Rule, RuleContext, SkipReason};

#[allow(missing_docs)]
pub static RULE: Rule = Rule {
    id: RuleId::DocumentLinkDiffers,
    family: Family::Document,
    kind: Kind::Contradiction,
    grade: Grade::Ask,
    on: true,
    yields_to: &[],
    data: &[crate::data::PROFILE_SITES],
    // What shows that the file is the applicant's own explains a link that was left in it.
    depends_on: &["/basics/name", "/basics/email", "/basics/profiles", "/basics/url", "/text", "/url"],
    invariant_under: Perturbation::ALL,
    fixes: &[Fix::TargetAsShown, Fix::LeaveOut],
    check,
};

fn check(facts: &Facts<'_>, context: &mut RuleContext) {
    for file in &facts.application.files {
        for link in &file.links {
            let (Some(text), Some(target)) = (&link.text, &link.target) else { continue };
            let (shown, leads_to) = (Address::read(&text.value), Address::read(&target.value));
            let Some(same) = shown.is(&leads_to) else { continue };
            context.mark_checked();
            if same {
                continue;
            }
            let stated = stated_elsewhere(facts, file, &shown);
            let (sentence, grade) = match stated {
                Some(_) => (sentences::STATED, Grade::Note),
                None if names_the_applicant(facts, file) => (sentences::OWN, Grade::Note),
                None => (sentences::ACCOUNT, Grade::Ask),
            };
            context.report(
                Observation::new(sentence, grade)
                    .with(Gap::Shown, short(&text.evidence))
                    .with(Gap::Target, short(&target.evidence))
                    .resting_on([&text.evidence, &target.evidence])
                    .resting_on(stated),
            );
        }
    }
    if context.judged == 0 {
        context.skip(SkipReason::NoLinkPair);
    }
}

/// What a link's text or target gives.
#[derive(Debug)]
struct Address {
    /// As it is compared, whole.
    whole: String,
    mailbox: Option<EmailAddress>,
    link: Link,
}

/// Letters that the box of a link may miss or have too many.
const CUT: usize = 2;

impl Address {
    fn read(written: &str) -> Self {
        let whole = bare(written);
        let mailbox = EmailAddress::parse(whole.split(['?', '/']).next().unwrap_or_default());
        let link = if mailbox.is_some() { Link::parse("") } else { Link::parse(&whole) };
        Self { whole, mailbox, link }
    }

    /// Whether text and target name one mailbox or account; `None` where either names none, or no person's.
    fn is(&self, target: &Address) -> Option<bool> {
        if let (Some(one), Some(other)) = (&self.mailbox, &target.mailbox) {
            return Some(one.mailbox() == other.mailbox() || is_cut(&one.whole(), &other.whole()));
        }
        let (one, other) = (self.link.account.as_deref()?, target.link.account.as_deref()?);
        if self.link.site?.name != target.link.site?.name {
            return Some(false);
        }
        let (one, other) = (plain(one), plain(other));
        // An address that is broken at the end of a line, or that has a number behind it, begins alike.
        if one.starts_with(&other) || other.starts_with(&one) || is_cut(&one, &other) {
            return Some(true);
        }
        // A project that moved to another owner, or a company's page, is nobody's account.
        (self.link.profile().is_some() && target.link.profile().is_some()).then_some(false)
    }
}

/// Whether one is the other without a letter or two at its ends, as where the box of a link covers less than its text.
fn is_cut(one: &str, other: &str) -> bool {
    let (longer, shorter) = if one.len() < other.len() { (other, one) } else { (one, other) };
    longer.chars().count() <= shorter.chars().count() + CUT && longer.contains(shorter)
}

/// An address in small letters without what no reader sees or types: signs of no width, a label before it, a scheme, marks around it. Escapes are
/// resolved, dashes are one.
fn bare(written: &str) -> String {
    let seen: String = resolved(written).chars().filter_map(seen).collect();
    let seen = seen.to_lowercase();
    // Beside the address may stand a label or an icon.
    let part = seen.split_whitespace().find(|part| part.contains(['@', '/'])).unwrap_or(seen.trim());
    let mut part =
        part.trim_matches(|letter: char| !letter.is_alphanumeric() && !matches!(letter, '@' | '+'));
    if let Some((_, address)) = part.rsplit_once("mailto:") {
        part = address.trim_start_matches('/');
    }
    // A text processor makes a web address of what it does not know for a mailbox.
    let without = part.split_once("://").map_or(part, |(_, rest)| rest);
    let without = without
        .split_once(':')
        .map_or(without, |(label, rest)| if label.contains(['.', '@', '/']) { without } else { rest });
    let without =
        without.trim_matches(|letter: char| !letter.is_alphanumeric() && !matches!(letter, '@' | '+'));
    without.to_owned()
}

/// A letter as it is seen; `None` for one that has no width.
fn seen(letter: char) -> Option<char> {
    match letter {
        '\u{ad}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2064}'
        | '\u{feff}' => None,
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' => Some('-'),
        // Letters of full width stand as far above ASCII each.
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(letter) - 0xfee0),
        letter => Some(letter),
    }
}

/// A text with its percent escapes resolved.
fn resolved(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        let mut ahead = rest.clone();
        let digit = |byte: Option<u8>| byte.and_then(|byte| char::from(byte).to_digit(16));
        match (byte, digit(ahead.next()), digit(ahead.next())) {
            (b'%', Some(high), Some(low)) => {
                bytes.extend(u8::try_from(high * 16 + low));
                rest = ahead;
            }
            _ => bytes.push(byte),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// An account's name in letters and digits.
fn plain(account: &str) -> String {
    account.chars().filter(|letter| letter.is_alphanumeric()).collect()
}

/// Where another source gives the address that is shown.
fn stated_elsewhere<'a>(facts: &'a Facts<'_>, file: &File, shown: &Address) -> Option<&'a Evidence> {
    let elsewhere = |evidence: &&Evidence| evidence.source != Some(file.source);
    if let Some(mailbox) = &shown.mailbox {
        let same = facts.emails.iter().filter(|email| {
            email.value.as_ref().is_some_and(|other| {
                other.mailbox() == mailbox.mailbox() || is_cut(&other.whole(), &shown.whole)
            })
        });
        return same.map(|email| &email.evidence).find(elsewhere);
    }
    let account = shown.link.account.as_deref().map(plain)?;
    let same = facts.links.iter().filter(|link| {
        link.value.site.map(|site| site.name) == shown.link.site.map(|site| site.name)
            && link.value.account.as_deref().is_some_and(|other| plain(&resolved(other)) == account)
    });
    same.map(|link| &link.evidence).find(elsewhere)
}

/// Texts of one file and names of the applicant that are looked at.
const MOST: usize = 12;

/// Whether a file says the applicant's name, as its own or in its text. The name is what other sources give, where they give one.
fn names_the_applicant(facts: &Facts<'_>, file: &File) -> bool {
    let own = |evidence: &Evidence| evidence.source == Some(file.source);
    let mut names = facts.names.iter().filter(|name| !own(&name.evidence)).take(MOST).collect::<Vec<_>>();
    if names.is_empty() {
        names = facts.names.iter().take(MOST).collect();
    }
    let is_the_applicants = |stated: &&name::PersonName| {
        names.iter().any(|name| {
            matches!(name::compare(stated, &name.value), NameComparison::Same | NameComparison::Compatible)
        })
    };
    let inside = facts.names.iter().filter(|name| own(&name.evidence)).map(|name| &name.value);
    let texts = || facts.texts.iter().filter(|text| own(&text.passage.text.evidence)).take(MOST);
    inside.take(MOST).any(|stated| is_the_applicants(&stated))
        || names.iter().filter(|name| name.value.is_complete()).any(|name| {
            let written = name.evidence.quote.to_lowercase();
            let words = || {
                written
                    .split(|letter: char| !letter.is_alphanumeric())
                    .filter(|word| word.chars().count() > 1)
            };
            texts().any(|text| words().all(|word| text.words.has(word)))
        })
}
