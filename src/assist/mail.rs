//! An e-mail address.

use super::Advice;
use crate::data::mail_domains;
use crate::parse::email::EmailAddress;

/// Looks at an e-mail address. Nothing is said of an empty one.
pub fn mail(text: &str) -> Option<Advice> {
    let text = text.trim();
    if text.is_empty() || text.len() > 320 {
        return None;
    }
    match EmailAddress::split(text) {
        Some((local, domain)) => {
            let domain = better(&domain.to_ascii_lowercase())?;
            Some(Advice::meaning("mail-domain", joined(local, &domain)))
        }
        None => Some(match tidied(text) {
            Some(suggestion) => Advice::meaning("mail-form", suggestion),
            None => Advice::new("mail-incomplete"),
        }),
    }
}

/// The domain that was probably meant.
fn better(domain: &str) -> Option<String> {
    if let Some(meant) = mail_domains::meant(domain) {
        return Some(meant.to_owned());
    }
    let ended = mail_domains::with_real_ending(domain)?;
    Some(mail_domains::meant(&ended).map_or(ended, str::to_owned))
}

fn joined(local: &str, domain: &str) -> String {
    let mut whole = String::with_capacity(local.len() + domain.len() + 1);
    whole.push_str(local);
    whole.push('@');
    whole.push_str(domain);
    whole
}

/// The same address with what is mistyped around it put right: blanks, a doubled at sign, commas for full stops, a provider's name
/// without its ending. None unless it can then be delivered.
fn tidied(text: &str) -> Option<String> {
    let mut plain = String::with_capacity(text.len());
    for letter in text.chars().filter(|letter| !letter.is_whitespace()) {
        if !(matches!(letter, '@' | '.') && plain.ends_with(letter)) {
            plain.push(letter);
        }
    }
    let (local, domain) = plain.rsplit_once('@')?;
    let domain: String =
        domain.chars().map(|letter| if matches!(letter, ',' | ';') { '.' } else { letter }).collect();
    let domain = domain.trim_matches('.').to_ascii_lowercase();
    let domain = mail_domains::with_ending(&domain).map_or(domain, str::to_owned);
    let whole = joined(local.trim_matches(['.', ',']), &domain);
    let (local, domain) = EmailAddress::split(&whole)?;
    Some(match better(domain) {
        Some(better) => joined(local, &better),
        None => whole,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_is_seen_and_what_was_meant_is_offered() {
        for (text, code, suggestion) in [
            ("Maren.Holt@gmial.com", "mail-domain", "Maren.Holt@gmail.com"),
            ("maren@gmail.con", "mail-domain", "maren@gmail.com"),
            ("maren@example.con", "mail-domain", "maren@example.com"),
            ("maren@outlok.com", "mail-domain", "maren@outlook.com"),
            ("maren@gmial.con", "mail-domain", "maren@gmail.com"),
            ("maren@gmail", "mail-form", "maren@gmail.com"),
            ("maren@gmail,com", "mail-form", "maren@gmail.com"),
            ("maren holt@example.com", "mail-form", "marenholt@example.com"),
            ("maren@@example.com", "mail-form", "maren@example.com"),
            ("maren", "mail-incomplete", ""),
            ("maren@", "mail-incomplete", ""),
            ("maren@farnholm", "mail-incomplete", ""),
        ] {
            let advice = mail(text).unwrap_or_else(|| panic!("{text}"));
            assert_eq!((advice.code, advice.suggestion.as_str()), (code, suggestion), "{text}");
        }
    }

    #[test]
    fn what_can_be_delivered_is_left_alone() {
        for text in [
            "",
            "   ",
            "maren@gmail.com",
            "maren@ymail.com",
            "maren@example.com",
            "maren@farnholm.co",
            "maren@farnholm.cm",
            "maren@gmx.at",
            "अजय@डाटा.भारत",
            "o'neill+jobs@mail.example.org",
        ] {
            assert_eq!(mail(text), None, "{text}");
        }
    }

    #[test]
    fn what_is_offered_is_never_a_slip_itself() {
        for text in ["a@gmial.con", "a@hotmial", "a b@yahooo.com", "a@@gmail,cmo", "a@outlook.comm"] {
            let advice = mail(text).unwrap();
            assert_eq!(mail(&advice.suggestion), None, "{text} {}", advice.suggestion);
        }
    }
}
