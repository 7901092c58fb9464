//! E-mail addresses, links and telephone numbers in a line.

use super::lines::{Line, TextRange, is_space};
use crate::data::mail_domains;
use crate::data::numbering_plan::Region;
use crate::data::refused::{self, Fact, Label};
use crate::data::resume::{details, plain};
use crate::parse::email::EmailAddress;
use crate::parse::link::{Link, Page};
use crate::parse::phone;

/// What a contact is.
#[derive(Debug, Clone, PartialEq)]
pub enum Contact {
    /// A mailbox.
    Email,
    /// A telephone number.
    Phone {
        /// How sure that is.
        sure: f64,
        /// A label says that it is one.
        labelled: bool,
    },
    /// A page.
    Link(Link),
}

/// A contact where it stands, in bytes of the whole text.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    /// The contact.
    pub contact: Contact,
    /// Where it stands, without label.
    pub place: TextRange,
}

/// Ends of hosts in everyday use, so that "node.js" and "e.g." are no links.
const TOP_LEVEL: &[&str] = &[
    "com", "org", "net", "edu", "gov", "io", "dev", "me", "co", "ai", "app", "info", "biz", "uk", "de", "fr",
    "es", "pt", "br", "cn", "jp", "in", "ru", "us", "ca", "au", "ch", "at", "it", "nl", "be", "se", "no",
    "fi", "dk", "pl", "mx", "ar", "cl", "eu", "xyz", "site", "tech", "online", "page", "blog", "design",
    "example", "test", "name", "pro", "id", "kr", "tw", "hk", "sg", "nz", "ie", "za", "ke", "ng", "ua", "by",
    "kz", "рф", "cv", "work", "works", "space", "cc", "tv", "gg", "sh", "so", "to",
];

/// The contacts of a line that starts at byte `at` of the whole text. `own` says that the line is one of contacts, where a
/// number that only looks like one counts; `region` is the country whose way of writing numbers holds.
pub fn contacts(text: &str, at: usize, own: bool, region: Option<Region>) -> Vec<Found> {
    let mut found = Vec::new();
    if text.contains(['@', '.', '/']) {
        words_with_signs(text, at, &mut found);
    }
    if text.chars().filter(|letter| letter.is_numeric()).count() >= 7 {
        phones(text, at, own, region, &mut found);
    }
    found.sort_by_key(|one| one.place.start);
    found
}

fn words_with_signs(text: &str, at: usize, found: &mut Vec<Found>) {
    let marks: &[char] = &[
        ',', ';', '(', ')', '[', ']', '{', '}', '<', '>', '"', '“', '”', '|', '·', '•', '、', '，', '。',
        '：', '（', '）', '／', '；', '｜', '【', '】', '「', '」',
    ];
    for word in text.split(|letter: char| super::lines::is_space(letter) || marks.contains(&letter)) {
        let word = word.trim_matches(|letter: char| {
            matches!(letter, '.' | ':' | '/' | '-' | '–' | '—' | '*' | '!' | '\'')
        });
        if word.len() < 4 || !word.contains('.') {
            continue;
        }
        // "mailto:jane@example.com", "Email:jane@example.com"
        let address =
            word.rsplit_once(':').filter(|_| word.contains('@')).map_or(word, |(_, address)| address);
        let place = TextRange::of(text, at, address);
        if address.contains('@') {
            if let Some(address) = EmailAddress::parse(address)
                && address.domain.contains('.')
            {
                found.push(Found { contact: Contact::Email, place });
            }
            continue;
        }
        // "LinkedIn:linkedin.com/in/maren"
        let address = match word.find("://") {
            Some(scheme) => {
                let before = word.get(..scheme).unwrap_or_default();
                let scheme =
                    before.rfind(|letter: char| !letter.is_ascii_alphabetic()).map_or(0, |at| at + 1);
                word.get(scheme..).unwrap_or(word)
            }
            None => word.split_once(':').map_or(word, |(_, address)| address),
        };
        let link = Link::parse(address);
        let top = link.host.rsplit('.').next().unwrap_or_default();
        let begins =
            address.starts_with("http://") || address.starts_with("https://") || address.starts_with("www.");
        let known = link.site.is_some() && link.page != Page::OfTheSite;
        let labels = link.host.split('.').all(|label| {
            !label.is_empty() && label.chars().all(|letter| letter.is_alphanumeric() || letter == '-')
        });
        let bare = || TOP_LEVEL.contains(&top) && is_written_as_address(text, word, address, &link.host);
        if labels && (begins || known || bare()) && link.host.chars().any(char::is_alphabetic) {
            let place = TextRange::of(text, at, address);
            found.push(Found { contact: Contact::Link(link), place });
        }
    }
}

/// Names of tools and shops that are written as a domain and are nobody's page.
const NO_PAGES: &[&str] =
    &["socket.io", "asp.net", "vb.net", "ado.net", "ml.net", "draw.io", "booking.com", "monday.com"];

/// Labels before an applicant's own page, folded.
const PAGE_LABELS: &[&str] = &[
    "web",
    "website",
    "site",
    "url",
    "homepage",
    "page",
    "portfolio",
    "blog",
    "webseite",
    "sitio",
    "web site",
    "网站",
    "主页",
    "сайт",
    "domain",
    "link",
];

/// Whether a bare domain is written as an address: in small letters, beside a label or apart from other words. "mile.To
/// serve" is the end of a sentence, "Ph.no" a label.
fn is_written_as_address(text: &str, word: &str, address: &str, host: &str) -> bool {
    let written = address.split(['/', '?', '#']).next().unwrap_or_default();
    let first = host.split('.').next().unwrap_or_default();
    let is_label = host.ends_with(".no")
        && (details::is_label(&plain(host)) || first.len() < 4 && !address.contains('/'));
    if NO_PAGES.contains(&host) || is_label || first.chars().count() < 2 {
        return false;
    }
    // A path behind a host is in no sentence by chance.
    let has_path = address.get(written.len()..).is_some_and(|path| path.len() > 1);
    if has_path && !written.chars().any(char::is_uppercase) {
        return true;
    }
    let Some(at) = (word.as_ptr() as usize).checked_sub(text.as_ptr() as usize) else { return false };
    let apart =
        |letter: char| matches!(letter, '|' | '·' | '•' | '\t' | ',' | ';' | '\u{3000}' | '｜' | '、' | '，');
    // Far words say nothing of an address, and no line is searched for each of its own.
    let mut from = at.saturating_sub(LABEL_BYTES);
    let mut to = (at + word.len() + LABEL_BYTES).min(text.len());
    while !text.is_char_boundary(from) {
        from += 1;
    }
    while !text.is_char_boundary(to) {
        to -= 1;
    }
    let before = text.get(from..at).unwrap_or_default().rsplit(apart).next().unwrap_or_default();
    let after = text.get(at + word.len()..to).unwrap_or_default().split(apart).next().unwrap_or_default();
    let own = word.strip_suffix(address).unwrap_or_default();
    let labelled = [before, own]
        .iter()
        .any(|words| plain(words).rsplit(' ').next().is_some_and(|last| PAGE_LABELS.contains(&last)));
    if labelled {
        return true;
    }
    let is_beside = |word: &str| {
        !word.chars().any(char::is_alphabetic)
            || word.contains(['@', '/', ':'])
            || details::is_label(&plain(word))
    };
    !written.chars().any(char::is_uppercase)
        && before.split_whitespace().chain(after.split_whitespace()).all(is_beside)
}

/// Addresses that a narrow column broke: a part ends one line, the other begins the next.
pub fn broken(lines: &[Line<'_>]) -> Vec<Found> {
    let mut found = Vec::new();
    for pair in lines.windows(2) {
        let [line, next] = pair else { continue };
        if next.after_blank || next.after_cut || next.page != line.page {
            continue;
        }
        let last = line.text.rsplit(|letter| is_space(letter) || is_mark(letter)).next().unwrap_or_default();
        let last = last.strip_prefix("mailto:").unwrap_or(last);
        let last = match last.rsplit_once(':') {
            Some((_, address)) if !address.starts_with("//") => address,
            _ => last,
        };
        let first = next.text.split(|letter| is_space(letter) || is_mark(letter)).next().unwrap_or_default();
        let first = first.trim_end_matches(['.', ':', '/']);
        let after = next.text.get(first.len()..).unwrap_or_default().trim_start();
        let whole = line.text.len() == last.len()
            || line.text.get(..line.text.len() - last.len()).is_some_and(|before| {
                before.trim_end().ends_with([':', '：']) || details::is_contact(&plain(before))
            });
        let alone = after.is_empty() || after.starts_with(['(', '|', ',']);
        if last.is_empty() || first.is_empty() || last.len() + first.len() > 254 {
            continue;
        }
        if let Some(contact) = across(last, first, whole, alone) {
            let start = TextRange::of(line.text, line.start, last).start;
            found.push(Found { contact, place: TextRange { start, end: next.start + first.len() } });
        }
    }
    found
}

fn is_mark(letter: char) -> bool {
    matches!(letter, ',' | ';' | '(' | ')' | '[' | ']' | '<' | '>' | '"' | '|' | '·' | '•' | '：' | '，')
}

/// What two parts are together, where they are one address. `whole` says that the first has its line to itself or stands
/// behind a label, `alone` that the other has its own.
fn across(last: &str, first: &str, whole: bool, alone: bool) -> Option<Contact> {
    let both = format!("{last}{first}");
    let ends_known =
        |address: &EmailAddress| TOP_LEVEL.contains(&address.domain.rsplit('.').next().unwrap_or_default());
    let email = || EmailAddress::parse(&both).filter(ends_known).map(|_| Contact::Email);
    if !last.contains('@') && !first.contains('@') {
        return profile_across(last, &both, first).filter(|_| alone);
    }
    if last.contains('@') && first.contains('@') {
        return None;
    }
    let Some((_, domain)) = last.rsplit_once('@') else {
        // The break stands before the sign, or inside the name of the mailbox.
        let goes_on = first.starts_with('@') && (whole || last.contains(['.', '_']))
            || whole && last.ends_with(['.', '_', '-']) && !last.chars().any(char::is_uppercase);
        return email().filter(|_| goes_on);
    };
    if EmailAddress::parse(last).is_some() && !last.ends_with('.') {
        let ending = alone
            && first.len() <= 3
            && first.bytes().all(|byte| byte.is_ascii_lowercase())
            && !mail_domains::is_provider(domain);
        let completed = format!("{domain}{first}");
        let usual = [".com", ".net", ".org"].iter().any(|end| completed.ends_with(end));
        return email().filter(|_| ending && (usual || mail_domains::is_provider(&completed)));
    }
    let goes_on = last.ends_with(['@', '.', '-']) || first.contains('.') || domain.len() > 2;
    email()
        .filter(|_| goes_on && alone && (!first.starts_with('.') || domain.contains(char::is_alphanumeric)))
}

/// A known site's account whose address goes on in the next line.
fn profile_across(last: &str, both: &str, first: &str) -> Option<Contact> {
    if !last.contains('.')
        || !first.chars().all(|letter| letter.is_alphanumeric() || "-_%/~.@".contains(letter))
    {
        return None;
    }
    let begun = Link::parse(last);
    begun.site?;
    let link = Link::parse(both);
    let goes_on = last.ends_with('-')
        || last.ends_with('/') && begun.page != Page::Account
        || first.starts_with('/') && begun.account.is_none();
    (goes_on && link.page == Page::Account).then_some(Contact::Link(link))
}

/// What the words around a number say of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Said {
    /// A telephone of the applicant.
    Phone,
    /// Something else, or somebody else's.
    Other,
    Nothing,
}

/// Bytes before and after a number in which a label for it is looked for.
const LABEL_BYTES: usize = 200;

/// Words for people whose numbers are not the applicant's.
const OTHER_PEOPLE: &[&str] = &[
    "emergency",
    "father",
    "fathers",
    "mother",
    "mothers",
    "parent",
    "parents",
    "guardian",
    "spouse",
    "wife",
    "husband",
    "brother",
    "sister",
    "reference",
    "references",
    "referee",
    "referees",
    "supervisor",
    "notfall",
    "urgence",
    "emergencia",
    "emergenza",
    "referenz",
    "referencia",
    "referenzen",
    "nominee",
];

/// What the words before a number and right after it say of it.
fn said(before: &str, after: &str, plus: bool) -> Said {
    // What stands far before a number is of something else, and no line is searched for each of its numbers.
    let (mut from, mut to) = (before.len().saturating_sub(LABEL_BYTES), after.len().min(LABEL_BYTES));
    while !before.is_char_boundary(from) {
        from += 1;
    }
    while !after.is_char_boundary(to) {
        to -= 1;
    }
    let (before, after) = (before.get(from..).unwrap_or_default(), after.get(..to).unwrap_or_default());
    let field = before.rsplit(['|', ';', '\t', '•', '·', '\u{3000}', '｜', '；']).next().unwrap_or_default();
    let field = field.rsplit("   ").next().unwrap_or_default();
    // A second number stands under its own label.
    let earlier = field.rmatch_indices(char::is_numeric).map(|(at, digit)| at + digit.len()).find(|end| {
        field
            .get(..*end)
            .unwrap_or_default()
            .chars()
            .rev()
            .take(16)
            .filter(|letter| letter.is_numeric())
            .count()
            >= 7
    });
    let own = field.get(earlier.unwrap_or(0)..).unwrap_or_default();
    // An address's words say nothing of the number after it.
    let own = own
        .rfind('@')
        .and_then(|at| own.get(at..))
        .map_or(own, |rest| rest.trim_start_matches(|letter| !super::lines::is_space(letter)));
    let bracket = after.trim_start().strip_prefix(['(', '[', '-', '–']).unwrap_or(after).trim_start();
    let next = plain(
        bracket
            .get(
                ..bracket
                    .find([')', ']', ',', '|', ';', '/', ':'])
                    .unwrap_or(bracket.len())
                    .min(bracket.len()),
            )
            .unwrap_or_default(),
    );
    let follows = next.split(' ').next().unwrap_or_default();
    if matches!(follows, "fax" | "telefax" | "emergency" | "father" | "mother" | "parents" | "parent")
        && bracket.chars().take(24).any(|letter| !letter.is_alphabetic())
        || next == "fax"
    {
        return Said::Other;
    }
    let folded = plain(own);
    let mut said = Said::Nothing;
    for word in folded.split(' ') {
        if OTHER_PEOPLE.contains(&word) {
            return Said::Other;
        }
        if matches!(
            word,
            "fax" | "telefax" | "faks" | "факс" | "传真" | "傳真" | "ファックス" | "팩스" | "فاكس" | "फैक्स"
        ) {
            said = if said == Said::Phone { Said::Phone } else { Said::Other };
        } else if phone::is_post_box(word) {
            // The P before it is no telephone's.
            said = Said::Other;
        } else if phone::is_phone_word(word) || is_phone_label(word) {
            said = Said::Phone;
        } else if said != Said::Phone
            && (phone::is_other_word(word)
                && !(plus && matches!(word, "no" | "nr" | "number" | "id" | "ref"))
                || matches!(
                    refused::label(word),
                    Some(Label::Refused(Fact::Number | Fact::Postal | Fact::Birth))
                ))
        {
            said = Said::Other;
        }
    }
    // Far before the number, a word is of something else.
    if said == Said::Phone && own.len() > 80 { Said::Nothing } else { said }
}

/// Further words before a telephone number, folded.
fn is_phone_label(word: &str) -> bool {
    matches!(
        word,
        "mobiltelefon"
            | "telefono"
            | "movil"
            | "telefoon"
            | "telefonnummer"
            | "handphone"
            | "hp"
            | "mo"
            | "gsm"
            | "telephon"
            | "phones"
            | "mobiles"
            | "no1"
            | "tlf"
            | "telf"
            | "celulares"
            | "telefones"
            | "телефоны"
            | "мобильный"
            | "сот"
            | "мтс"
            | "電話"
            | "電話番号"
            | "携帯"
            | "携帯電話"
            | "联系电话"
            | "手机号"
            | "手机号码"
            | "电话号码"
            | "전화"
            | "휴대폰"
            | "연락처"
            | "الهاتف"
            | "الجوال"
            | "هاتف"
            | "جوال"
            | "موبايل"
            | "मोबाइल"
            | "फोन"
            | "फ़ोन"
            | "दूरभाष"
    )
}

/// Digits grouped as numbers of other things are: a postal code, a number of identity, a book's, a researcher's, years.
fn is_grouped_otherwise(run: &str, region: Option<Region>) -> bool {
    let groups: Vec<&str> =
        run.split(|letter: char| !letter.is_numeric()).filter(|group| !group.is_empty()).collect();
    let lengths: Vec<usize> = groups.iter().map(|group| group.chars().count()).collect();
    let brazil = region.is_some_and(|region| region.letters() == "BR");
    let is_year =
        |group: &str| group.parse::<u32>().is_ok_and(|year| (1940..2060).contains(&year)) && group.len() == 4;
    let years = groups.iter().any(|group| is_year(group))
        && groups.iter().all(|group| is_year(group) || group.len() <= 2);
    let book = run.starts_with("978") || run.starts_with("979");
    years
        || book && groups.concat().len() == 13
        || matches!(lengths.as_slice(), [5, 4] if !brazil)
        || matches!(lengths.as_slice(), [3, 2, 4] | [4, 4, 4] | [4, 4, 4, 4] | [3, 3, 3, 2] | [2, 3, 3, 4, 2])
        || lengths.len() > 1 && lengths.last() == Some(&1)
}

/// A run of digits without an American postal code before or after it.
fn without_code(run: &str) -> &str {
    let run = run.trim();
    let is_long = |word: &str| word.len() == 10 && word.as_bytes().get(5) == Some(&b'-');
    // Five digits are a code where the rest is a whole number in the country's own groups.
    let is_short = |word: &str, rest: &str| {
        let groups = rest.split(|letter: char| !letter.is_ascii_digit()).filter(|group| !group.is_empty());
        word.len() == 5
            && word.bytes().all(|byte| byte.is_ascii_digit())
            && groups.map(str::len).eq([3, 3, 4])
    };
    let (after, before) = (run.rsplit_once(' '), run.split_once(' '));
    match (after, before) {
        (Some((rest, code)), _) if is_long(code) || is_short(code, rest) => rest,
        (_, Some((code, rest))) if is_long(code) || is_short(code, rest) => rest,
        _ => run,
    }
}

/// Whether a run of digits is a part of a word with letters: of a GUID, an address, an article's number.
fn in_a_word(text: &str, start: usize, end: usize) -> bool {
    let joins = |letter: char| letter.is_alphanumeric() || matches!(letter, '-' | '_' | '#');
    let before: String = text
        .get(..start)
        .unwrap_or_default()
        .chars()
        .rev()
        .take(48)
        .take_while(|letter| joins(*letter))
        .collect();
    let after: String =
        text.get(end..).unwrap_or_default().chars().take(48).take_while(|letter| joins(*letter)).collect();
    let letters = |text: &str| text.chars().any(|letter| letter.is_ascii_alphabetic());
    // "Tel-030 555 0123" has its label joined.
    let label: String = before.chars().rev().collect();
    letters(&after) && after.chars().any(char::is_numeric)
        || letters(&before)
            && (before.chars().any(char::is_numeric) || !plain(&label).split(' ').any(phone::is_phone_word))
        || before.contains('#')
}

/// Whether digits are two months with their years, as in "10/97 - 12/97".
fn is_period_of_months(run: &str) -> bool {
    let is_month = |text: &str| {
        text.trim().split_once(['/', '.']).is_some_and(|(month, year)| {
            month.parse().is_ok_and(|month: u8| (1..=12).contains(&month))
                && matches!(year.len(), 2 | 4)
                && year.bytes().all(|byte| byte.is_ascii_digit())
        })
    };
    let bare = run.trim_matches(['(', ')']);
    bare.split_once(['-', '–']).is_some_and(|(from, to)| is_month(from) && is_month(to))
}

/// What follows a number in brackets that a dash parts from the rest, as the number of a department does: "Nantes (44) – 06 39 98 12 40".
fn behind_an_area(run: &str) -> &str {
    let behind = run.trim_start().strip_prefix('(').and_then(|inside| inside.split_once(')'));
    let number = behind.and_then(|(area, rest)| {
        let dashed = rest.trim_start().strip_prefix(['–', '—'])?;
        (area.len() <= 3 && area.bytes().all(|byte| byte.is_ascii_digit())).then_some(dashed)
    });
    number.unwrap_or(run)
}

/// Whether digits are two years, as in "2013–2015". A hyphen may as well part a number of eight digits that a label names.
fn is_period_of_years(run: &str, labelled: bool) -> bool {
    let year = |text: &str| text.trim().parse().ok().filter(|year: &u16| (1940..=2049).contains(year));
    let bare = run.trim_matches(['(', ')']);
    let Some((from, to)) = bare.split_once(['-', '–', '—', '~', '/']) else { return false };
    let hyphen = bare.contains('-');
    year(from).zip(year(to)).is_some_and(|(from, to)| from <= to) && !(labelled && hyphen)
}

/// Whether a capital letter stands right before too few digits for a number to call: a passport's or a licence's number. The
/// same letter may be short for a mobile ("M9995550142").
fn is_lettered_number(text: &str, start: usize, digits: usize) -> bool {
    let mut before = text.get(..start).unwrap_or_default().chars().rev();
    digits < 9
        && before.next().is_some_and(|letter| letter.is_ascii_uppercase())
        && !before.next().is_some_and(char::is_alphabetic)
}

fn phones(text: &str, at: usize, own: bool, region: Option<Region>, found: &mut Vec<Found>) {
    let taken: Vec<TextRange> = found.iter().map(|one| one.place).collect();
    let is_free =
        |place: TextRange| taken.iter().all(|other| other.end <= place.start || place.end <= other.start);
    let around = |place: TextRange| {
        let (start, end) = (place.start - at, place.end - at);
        let plus = text.get(start..).unwrap_or_default().starts_with(['+', '＋']);
        said(text.get(..start).unwrap_or_default(), text.get(end..).unwrap_or_default(), plus)
    };
    let sure: Vec<TextRange> = phone::find(text, region)
        .into_iter()
        .map(|number| TextRange { start: at + number.start, end: at + number.end })
        .filter(|place| is_free(*place) && !place.is_empty())
        .collect();
    let mut any = false;
    for place in &sure {
        let said = around(*place);
        let run = TextRange { start: place.start - at, end: place.end - at }.text(text);
        if said != Said::Other && !is_period_of_years(run, said == Said::Phone) {
            any = true;
            found.push(Found {
                contact: Contact::Phone { sure: 0.97, labelled: said == Said::Phone },
                place: *place,
            });
        }
    }
    let labelled = text.split([':', '：']).next().is_some_and(|label| details::is_phone(&plain(label)));
    if any || !(own || labelled) {
        return;
    }
    // Digits as people group them, whether or not a plan knows them: a number that cannot be one is worth asking about.
    for run in text.split(|letter: char| {
        !(letter.is_numeric()
            || matches!(
                letter,
                '+' | '(' | ')' | '-' | '.' | ' ' | '/' | '\u{a0}' | '–' | '‑' | '‐' | '\u{ad}'
            ))
    }) {
        // Two numbers of which only a slash parts them.
        let long = run.chars().filter(|letter| letter.is_numeric()).count() > 16;
        let run = if long { run.split('/').next().unwrap_or(run) } else { run };
        let run = behind_an_area(run);
        let run = without_code(run)
            .trim_start_matches(|letter: char| !(letter.is_numeric() || matches!(letter, '+' | '(')))
            .trim_end_matches(|letter: char| !letter.is_numeric());
        let digits = run.chars().filter(|letter| letter.is_numeric()).count();
        let groups = run.split(|letter: char| !letter.is_numeric()).filter(|group| !group.is_empty()).count();
        let marked = run.starts_with(['+', '(']);
        let place = TextRange::of(text, at, run);
        // Eight digits in three groups are a date.
        if !(7..=16).contains(&digits)
            || !is_free(place)
            || sure.iter().any(|other| other.start < place.end && place.start < other.end)
            || (digits == 8 && groups == 3 && !marked)
            || is_period_of_months(run)
            || is_lettered_number(text, place.start - at, digits)
        {
            continue;
        }
        let said = around(place);
        let labelled = said == Said::Phone;
        let other = said == Said::Other
            || is_period_of_years(run, labelled)
            || !labelled && in_a_word(text, place.start - at, place.end - at)
            || !labelled && !run.starts_with('+') && is_grouped_otherwise(run, region);
        if other || !(marked || labelled || digits >= 9) {
            continue;
        }
        let sure = if marked || labelled { 0.9 } else { 0.8 };
        found.push(Found { contact: Contact::Phone { sure, labelled }, place });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_number_of_a_department_and_school_years_are_no_part_of_a_number() {
        assert_eq!(read("Nantes (44) – 06 39 98 12 40"), ["06 39 98 12 40"]);
        assert!(read("Phone\n2018/2019").is_empty());
    }

    fn read(text: &str) -> Vec<&str> {
        contacts(text, 0, true, None).into_iter().map(|found| found.place.text(text)).collect()
    }

    #[test]
    fn contacts_of_a_header_are_found() {
        assert_eq!(
            read("maren@example.com | (312) 555-0123 | Austin, TX | linkedin.com/in/maren/"),
            ["maren@example.com", "(312) 555-0123", "linkedin.com/in/maren"]
        );
        assert_eq!(
            read("tel:(+1) 312-555-0123 | mailto:jane.smith@example.com | homepage: www.example.com"),
            ["(+1) 312-555-0123", "jane.smith@example.com", "www.example.com"]
        );
        assert_eq!(read("Node.js, e.g. React 2019-2021"), Vec::<&str>::new());
        assert_eq!(read("Tel.: 030 555 01 23"), ["030 555 01 23"]);
    }

    #[test]
    fn numbers_of_other_things_stay_text() {
        assert_eq!(read("M1055139 valid till 02/02/2025"), Vec::<&str>::new());
        assert_eq!(read("P.O. Box 2290 - 00100, Nairobi"), Vec::<&str>::new());
        assert_eq!(read("P.O. Box 2290 - 00100, Nairobi, Cell: 0722 000 229"), ["0722 000 229"]);
        assert_eq!(read("Antarctic Research Vessel (10/97 - 12/97)"), Vec::<&str>::new());
        assert_eq!(read("Los Angeles, California 90099 310. 555. 0142"), ["310. 555. 0142"]);
        assert_eq!(read("212. 555. 0142 10099"), ["212. 555. 0142"]);
        assert_eq!(read("电话 2013–2015"), Vec::<&str>::new());
        assert_eq!(read("Mobile 2013-2015"), ["2013-2015"]);
        // A letter that is short for a mobile stays one.
        assert_eq!(read("M: 5550142"), ["5550142"]);
        assert_eq!(read("M9995550142"), ["9995550142"]);
    }
}
