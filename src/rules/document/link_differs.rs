//! A link shows one account or address and leads to another.

use crate::facts::Facts;
use crate::facts::email::EmailAddress;
use crate::facts::link::Link;
use crate::model::case::lower;
use crate::model::finding::{Family, Grade, Kind};
use crate::model::list::Gather;
use crate::rules::statements::short;
use crate::rules::{Observation, Outcome, Rule, Swap, Unmet};

#[allow(missing_docs)]
pub static RULE: Rule = Rule {
    id: "document/link-differs",
    family: Family::Document,
    kind: Kind::Contradiction,
    grade: Grade::Ask,
    on: true,
    yields_to: &[],
    data: &[crate::knowledge::PROFILE_SITES],
    excuses: &[],
    covers: Swap::ALL,
    check,
};

fn check(facts: &Facts<'_>, outcome: &mut Outcome) {
    for link in facts.application.files.iter().flat_map(|file| &file.links) {
        let (Some(text), Some(target)) = (&link.text, &link.target) else { continue };
        let Some(same) = is_same(&text.value, &target.value) else { continue };
        outcome.judge();
        if !same {
            outcome.notice(
                Observation::new("account", Grade::Ask)
                    .with("shown", short(&text.evidence))
                    .with("target", short(&target.evidence))
                    .resting_on([&text.evidence, &target.evidence]),
            );
        }
    }
    if outcome.judged == 0 {
        outcome.cannot(Unmet::NoLinkPair);
    }
}

/// Whether text and target name one mailbox or account; `None` where either names none.
fn is_same(text: &str, target: &str) -> Option<bool> {
    let mailbox = |text: &str| {
        let text = text.trim();
        let text = text.strip_prefix("mailto:").unwrap_or(text);
        EmailAddress::parse(text.split('?').next().unwrap_or_default())
    };
    if let (Some(text), Some(target)) = (mailbox(text), mailbox(target)) {
        return Some(text.mailbox() == target.mailbox());
    }
    let (text, target) = (Link::parse(text), Link::parse(target));
    let (one, other) = (text.account.as_deref()?, target.account.as_deref()?);
    if text.site?.name != target.site?.name {
        return Some(false);
    }
    let (one, other) = (plain(one), plain(other));
    // An address that is broken at the end of a line, or that has a number behind it, begins alike.
    Some(one.starts_with(&other) || other.starts_with(&one))
}

/// An account's name in lower case letters and digits, escapes resolved.
fn plain(account: &str) -> String {
    let mut bytes = Vec::with_capacity(account.len());
    let mut rest = account.bytes();
    while let Some(byte) = rest.next() {
        let mut ahead = rest.clone();
        let digit = |byte: Option<u8>| byte.and_then(|byte| char::from(byte).to_digit(16));
        match (byte, digit(ahead.next()), digit(ahead.next())) {
            (b'%', Some(high), Some(low)) => {
                bytes.gather(u8::try_from(high * 16 + low));
                rest = ahead;
            }
            _ => bytes.push(byte),
        }
    }
    String::from_utf8_lossy(&bytes)
        .chars()
        .filter(|letter| letter.is_alphanumeric())
        .flat_map(lower)
        .collect()
}
