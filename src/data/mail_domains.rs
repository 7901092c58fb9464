//! Large mail providers, real domains that look like their slips, privacy relays, and domains reserved for examples.
//!
//! Sources: the providers' own sign-up and help pages, read November 2026; RFC 2606 and RFC 6761 for reserved names.

/// When the tables were last checked.
pub const DATE: &str = "2026-11";

/// Domains of large mail providers, sorted.
const PROVIDERS: &[&str] = &[
    "aol.com",
    "comcast.net",
    "fastmail.com",
    "gmail.com",
    "gmx.de",
    "gmx.net",
    "googlemail.com",
    "hotmail.co.uk",
    "hotmail.com",
    "hotmail.fr",
    "icloud.com",
    "libero.it",
    "live.com",
    "mail.ru",
    "msn.com",
    "naver.com",
    "orange.fr",
    "outlook.com",
    "proton.me",
    "protonmail.com",
    "qq.com",
    "rediffmail.com",
    "t-online.de",
    "verizon.net",
    "web.de",
    "yahoo.co.in",
    "yahoo.co.jp",
    "yahoo.co.uk",
    "yahoo.com",
    "yahoo.fr",
    "yandex.ru",
    "zoho.com",
];

/// Real mail domains one slip away from a large provider's, sorted. Mail to them arrives, so they are never a slip.
const REAL_NEIGHBOURS: &[&str] = &[
    "126.com",
    "163.com",
    "email.com",
    "fastmail.fm",
    "gmx.at",
    "gmx.ch",
    "gmx.com",
    "gmx.fr",
    "gmx.us",
    "hotmail.de",
    "hotmail.es",
    "hotmail.it",
    "live.ca",
    "live.co.uk",
    "live.de",
    "live.fr",
    "live.nl",
    "mac.com",
    "mail.com",
    "mail.de",
    "me.com",
    "myyahoo.com",
    "outlook.de",
    "outlook.es",
    "outlook.fr",
    "outlook.in",
    "outlook.it",
    "outlook.jp",
    "protonmail.ch",
    "rocketmail.com",
    "sina.com",
    "yahoo.ca",
    "yahoo.de",
    "yahoo.es",
    "yahoo.in",
    "yahoo.it",
    "yandex.com",
    "yeah.net",
    "ymail.com",
    "zoho.eu",
    "zoho.in",
    "zohomail.com",
];

/// Top-level names and domains that nobody can own.
const RESERVED: &[&str] =
    &["example", "example.com", "example.net", "example.org", "invalid", "localhost", "test"];

/// Domains of services that forward mail to the owner's real mailbox under an address made for one purpose, sorted. Such an
/// address lasts and belongs to one person. Sources: Apple, help pages on Hide My Email; Mozilla, Firefox Relay's help;
/// DuckDuckGo, help pages on Email Protection; SimpleLogin's and Proton Pass's help pages on alias domains; addy.io's,
/// Forward Email's, erine.email's, 33Mail's, Spamgourmet's and IronVest's own pages; read November 2026. Hide My Email of
/// iCloud+ and Fastmail's masked addresses are at those providers' own domains, which nothing lists as throw-away.
const RELAYS: &[&str] = &[
    "33mail.com",
    "8alias.com",
    "8shield.net",
    "addy.io",
    "addymail.com",
    "aleeas.com",
    "anonaddy.com",
    "anonaddy.me",
    "dralias.com",
    "duck.com",
    "erine.email",
    "forwardemail.net",
    "mailer.me",
    "mozmail.com",
    "opayq.com",
    "passfwd.com",
    "passinbox.com",
    "passmail.com",
    "passmail.net",
    "privaterelay.appleid.com",
    "relay.firefox.com",
    "silomails.com",
    "simplelogin.co",
    "simplelogin.com",
    "simplelogin.fr",
    "slmail.me",
    "slmails.com",
    "spamgourmet.com",
];

/// Whether a domain, or one that it is below, is a privacy relay's.
pub fn is_relay(domain: &str) -> bool {
    RELAYS.iter().any(|relay| {
        domain.strip_suffix(relay).is_some_and(|before| before.is_empty() || before.ends_with('.'))
    })
}

/// Whether mail at a domain is offered to everybody: a large provider's, a real neighbour of one, or a relay's.
pub fn is_open_to_all(domain: &str) -> bool {
    is_provider(domain) || REAL_NEIGHBOURS.binary_search(&domain).is_ok() || is_relay(domain)
}

/// Whether a domain is reserved for examples (RFC 2606, RFC 6761).
pub fn is_reserved(domain: &str) -> bool {
    RESERVED.iter().any(|reserved| {
        domain == *reserved || domain.strip_suffix(reserved).is_some_and(|before| before.ends_with('.'))
    })
}

/// Whether a domain is a large provider's.
pub fn is_provider(domain: &str) -> bool {
    PROVIDERS.binary_search(&domain).is_ok()
}

/// Names whose letters are compared with the keys beside them. Shorter ones, and those that are words, have real names one
/// key away, as `love.com` is beside `live.com`.
const KEYED: &[&str] =
    &["gmail", "googlemail", "hotmail", "icloud", "outlook", "protonmail", "rediffmail", "yahoo"];

/// Those of [`KEYED`] whose first letter may be the slip: any letter before `mail`, `otmail` or `cloud` makes another name.
const KEYED_FROM_THE_START: &[&str] = &["outlook", "yahoo"];

/// The letters beside each letter on the keyboard with QWERTY in its first row, and below and above it.
const BESIDE: &[(u8, &[u8])] = &[
    (b'a', b"qwsz"),
    (b'b', b"vghn"),
    (b'c', b"xdfv"),
    (b'd', b"serfcx"),
    (b'e', b"wsdr"),
    (b'f', b"drtgvc"),
    (b'g', b"ftyhbv"),
    (b'h', b"gyujnb"),
    (b'i', b"ujko"),
    (b'j', b"huikmn"),
    (b'k', b"jiolm"),
    (b'l', b"kop"),
    (b'm', b"njk"),
    (b'n', b"bhjm"),
    (b'o', b"iklp"),
    (b'p', b"ol"),
    (b'q', b"wa"),
    (b'r', b"edft"),
    (b's', b"awedxz"),
    (b't', b"rfgy"),
    (b'u', b"yhji"),
    (b'v', b"cfgb"),
    (b'w', b"qase"),
    (b'x', b"zsdc"),
    (b'y', b"tghu"),
    (b'z', b"asx"),
];

/// Whether `written` is `meant` with one letter struck on the key beside it.
fn is_beside(written: &str, meant: &str) -> bool {
    if written.len() != meant.len() || !KEYED.contains(&meant) {
        return false;
    }
    let mut other = written.bytes().zip(meant.bytes()).enumerate().filter(|(_, (one, other))| one != other);
    let (Some((at, (struck, wanted))), None) = (other.next(), other.next()) else { return false };
    (at > 0 || KEYED_FROM_THE_START.contains(&meant))
        && BESIDE.iter().any(|(key, beside)| *key == wanted && beside.contains(&struck))
}

/// The provider whose domain this one is, but for one slip of the fingers: two neighbouring letters swapped, one letter
/// doubled or one left out, one struck on the key beside it, or an ending that is none. `None` for real domains near a
/// provider's.
pub fn meant(domain: &str) -> Option<&'static str> {
    if domain.len() > 40 || is_provider(domain) || REAL_NEIGHBOURS.binary_search(&domain).is_ok() {
        return None;
    }
    let slipped = PROVIDERS.iter().copied().find(|provider| is_slip(domain.as_bytes(), provider.as_bytes()));
    slipped.or_else(|| under_real_ending(domain)).or_else(|| keyed(domain))
}

/// The large provider that a domain is under an ending which is none.
fn under_real_ending(domain: &str) -> Option<&'static str> {
    let real = with_real_ending(domain)?;
    PROVIDERS.iter().chain(REAL_NEIGHBOURS).copied().find(|known| *known == real)
}

/// The large provider of whose name one letter was struck on the key beside it.
fn keyed(domain: &str) -> Option<&'static str> {
    let (name, ending) = domain.split_once('.')?;
    PROVIDERS.iter().copied().find(|provider| {
        provider.split_once('.').is_some_and(|(meant, rest)| rest == ending && is_beside(name, meant))
    })
}

/// Endings that are no top-level name, each with the one that it is a slip of. Source: IANA root zone database, read November 2026.
const FALSE_ENDINGS: &[(&str, &str)] = &[
    ("ccom", "com"),
    ("cim", "com"),
    ("ckm", "com"),
    ("clm", "com"),
    ("cmo", "com"),
    ("coim", "com"),
    ("comm", "com"),
    ("comn", "com"),
    ("con", "com"),
    ("conm", "com"),
    ("coom", "com"),
    ("cpm", "com"),
    ("dom", "com"),
    ("edi", "edu"),
    ("ner", "net"),
    ("nett", "net"),
    ("nte", "net"),
    ("ocm", "com"),
    ("ogr", "org"),
    ("orgg", "org"),
    ("vom", "com"),
    ("xom", "com"),
];

/// A domain under the real ending that its own is a slip of.
pub fn with_real_ending(domain: &str) -> Option<String> {
    let (name, ending) = domain.rsplit_once('.')?;
    let (_, real) = FALSE_ENDINGS.iter().find(|(written, _)| *written == ending)?;
    let mut domain = String::from(name);
    domain.push('.');
    domain.push_str(real);
    Some(domain)
}

/// A large provider's domain by its name alone: the one under `com` where there is one.
pub fn with_ending(name: &str) -> Option<&'static str> {
    let under = |ending: &str| {
        PROVIDERS.iter().copied().find(|domain| {
            domain.split_once('.').is_some_and(|(first, rest)| first == name && rest == ending)
        })
    };
    ["com", "net", "de", "me", "ru"].into_iter().find_map(under)
}

/// Whether `written` is `meant` with two neighbours swapped, one letter doubled or one letter left out.
fn is_slip(written: &[u8], meant: &[u8]) -> bool {
    let same = written.iter().zip(meant).take_while(|(one, other)| one == other).count();
    let previous = same.checked_sub(1).and_then(|position| meant.get(position)).copied();
    let (Some(written), Some(meant)) = (written.get(same..), meant.get(same..)) else { return false };
    let swapped = matches!((written, meant), ([a, b, after @ ..], [c, d, rest @ ..]) if a == d && b == c && after == rest);
    // A name without its first letter is another name, not a slip.
    let dropped = previous.is_some() && matches!(meant, [_, rest @ ..] if rest == written);
    let doubled = matches!(written, [letter, rest @ ..] if rest == meant && previous == Some(*letter));
    swapped || dropped || doubled
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_sorted() {
        for table in [PROVIDERS, REAL_NEIGHBOURS, RELAYS, RESERVED] {
            assert!(table.is_sorted());
        }
    }

    #[test]
    fn one_slip_is_recognised() {
        for (written, expected) in [
            ("gmial.com", Some("gmail.com")),
            ("gmaill.com", Some("gmail.com")),
            ("gmil.com", Some("gmail.com")),
            ("gmail.co", Some("gmail.com")),
            ("gmail.cmo", Some("gmail.com")),
            ("hotmial.com", Some("hotmail.com")),
            ("outlok.com", Some("outlook.com")),
            ("yahooo.com", Some("yahoo.com")),
            ("gmail.com", None),
            ("mail.com", None),
            ("ymail.com", None),
            ("gmx.com", None),
            ("hotmail.it", None),
            ("company.example", None),
            ("gnail.com", Some("gmail.com")),
            ("gmsil.com", Some("gmail.com")),
            ("gmaip.com", Some("gmail.com")),
            ("hotnail.com", Some("hotmail.com")),
            ("hptmail.co.uk", Some("hotmail.co.uk")),
            ("uahoo.com", Some("yahoo.com")),
            ("yahpo.fr", Some("yahoo.fr")),
            ("outlooj.com", Some("outlook.com")),
            ("iclpud.com", Some("icloud.com")),
            ("gmail.con", Some("gmail.com")),
            ("gmail.cm", Some("gmail.com")),
            ("yahoo.clm", Some("yahoo.com")),
            ("outlook.dom", Some("outlook.com")),
            ("live.comn", Some("live.com")),
            ("ymail.con", Some("ymail.com")),
            ("fmail.com", None),
            ("hmail.com", None),
            ("tmail.com", None),
            ("love.com", None),
            ("ucloud.com", None),
            ("notmail.com", None),
            ("gnsil.com", None),
            ("gnail.example", None),
            ("company.con", None),
            ("", None),
        ] {
            assert_eq!(meant(written), expected, "{written}");
        }
    }

    #[test]
    fn no_real_domain_is_taken_for_a_slip() {
        for domain in PROVIDERS.iter().chain(REAL_NEIGHBOURS) {
            assert_eq!(meant(domain), None, "{domain}");
        }
    }

    #[test]
    fn reserved_domains_include_their_subdomains() {
        assert!(is_reserved("example.com") && is_reserved("mail.example.org") && is_reserved("shop.test"));
        assert!(!is_reserved("counterexample.com") && !is_reserved("contest"));
    }

    #[test]
    fn relays_include_what_is_below_them() {
        assert!(is_relay("duck.com") && is_relay("mine.mozmail.com") && is_relay("privaterelay.appleid.com"));
        assert!(!is_relay("appleid.com") && !is_relay("notduck.com") && !is_relay(""));
        assert!(is_open_to_all("gmail.com") && is_open_to_all("ymail.com") && !is_open_to_all("example.com"));
    }
}
