//! An e-mail address by its parts.

/// An address that can be read: one local part, one domain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EmailAddress {
    /// Before the `@`, in lower case.
    pub local: String,
    /// After the `@`, in lower case, without a final dot.
    pub domain: String,
}

/// Longest address, in bytes. Source: RFC 5321, section 4.5.3.1.3, as corrected by erratum 1690.
const LONGEST: usize = 254;

impl EmailAddress {
    /// Reads an address, with or without `mailto:` and angle brackets. `None` where mail cannot be delivered as written.
    pub fn parse(text: &str) -> Option<Self> {
        let (local, domain) = Self::split(text)?;
        Some(Self { local: local.to_lowercase(), domain: domain.to_lowercase() })
    }

    /// The two parts of an address as written, where mail can be delivered to it.
    pub fn split(text: &str) -> Option<(&str, &str)> {
        let text = text.trim();
        if text.len() > LONGEST + 10 {
            return None;
        }
        let text = text.strip_prefix("mailto:").unwrap_or(text);
        let text = text.strip_prefix('<').and_then(|inner| inner.strip_suffix('>')).unwrap_or(text);
        let (local, domain) = text.rsplit_once('@')?;
        let domain = domain.strip_suffix('.').unwrap_or(domain);
        if local.is_empty()
            || local.len() > 64
            || text.len() > LONGEST
            || !is_local(local)
            || !is_domain(domain)
        {
            return None;
        }
        Some((local, domain))
    }

    /// The mailbox that the address reaches: without a tag after a plus, and at Gmail, which reads no dots and has two
    /// domains, in one form. Sources: RFC 5233 on tags; Google's help page on dots in addresses.
    pub fn mailbox(&self) -> String {
        let name = match self.local.split_once('+') {
            Some((name, _tag)) if !name.is_empty() => name,
            _ => &self.local,
        };
        match self.domain.as_str() {
            "gmail.com" | "googlemail.com" => format!("{}@gmail.com", name.replace('.', "")),
            domain => format!("{name}@{domain}"),
        }
    }

    /// The whole address in lower case.
    pub fn whole(&self) -> String {
        format!("{}@{}", self.local, self.domain)
    }
}

fn is_local(local: &str) -> bool {
    let quoted = local.len() > 1 && local.starts_with('"') && local.ends_with('"');
    let plain = !local.starts_with('.')
        && !local.ends_with('.')
        && !local.contains("..")
        && local.chars().all(|letter| {
            letter.is_ascii_alphanumeric()
                || (!letter.is_ascii() && !letter.is_whitespace() && !letter.is_control())
                || "!#$%&'*+-/=?^_`{|}~.".contains(letter)
        });
    quoted || plain
}

fn is_domain(domain: &str) -> bool {
    domain.contains('.')
        && domain.split('.').all(|label| {
            !label.is_empty()
                && label.len() <= 63
                && !label.starts_with('-')
                && !label.ends_with('-')
                && label
                    .chars()
                    .all(|letter| letter.is_ascii_alphanumeric() || letter == '-' || is_beyond_ascii(letter))
        })
        && domain.rsplit('.').next().is_some_and(|last| !last.bytes().all(|byte| byte.is_ascii_digit()))
}

/// Letters of other scripts, and combining marks, without which a domain in an Indic or Arabic script cannot be written.
fn is_beyond_ascii(letter: char) -> bool {
    !letter.is_ascii()
        && !letter.is_whitespace()
        && !letter.is_control()
        && !('\u{2000}'..='\u{206f}').contains(&letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn deliverable_addresses_are_read() {
        for text in [
            "maren.holt@example.com",
            " mailto:Maren.Holt@Example.com ",
            "<maren+jobs@mail.example.org>",
            "o'neill@example.com",
            "अजय@डाटा.भारत",
            "\"two words\"@example.com",
        ] {
            assert!(EmailAddress::parse(text).is_some(), "{text}");
        }
        assert_eq!(EmailAddress::parse("A@Example.COM").unwrap().whole(), "a@example.com");
    }

    #[test]
    fn one_mailbox_has_several_addresses() {
        for (text, expected) in [
            ("maren+jobs@example.com", "maren@example.com"),
            ("ma.ren@example.com", "ma.ren@example.com"),
            ("+1@example.com", "+1@example.com"),
            ("Ma.Ren+jobs@GoogleMail.com", "maren@gmail.com"),
        ] {
            assert_eq!(EmailAddress::parse(text).unwrap().mailbox(), expected, "{text}");
        }
    }

    #[test]
    fn undeliverable_addresses_are_not() {
        for text in [
            "",
            "maren",
            "maren@",
            "@example.com",
            "maren holt@example.com",
            "maren@example",
            "a..b@example.com",
            "a@b..com",
            "a@-b.com",
            "a@10.0.0.1",
            "a,b@example.com",
        ] {
            assert_eq!(EmailAddress::parse(text), None, "{text}");
        }
    }
}
