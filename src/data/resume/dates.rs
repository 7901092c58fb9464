//! Words of dates: months, seasons, words that join two dates, and words for "until now".

use super::sorted;
use std::sync::OnceLock;

/// Months by number, in lower case without full stops, apart by `|`: full names and usual short forms in the languages of
/// the headings. Source: the month names of the Unicode CLDR for each language, with everyday short forms.
const MONTHS: [&str; 12] = [
    "january|jan|enero|ene|janvier|janv|januar|jän|jänner|janeiro|январь|января|янв|जनवरी|जन|gennaio|januari|styczeń|stycznia|يناير|ocak",
    "february|feb|febrero|février|fevrier|févr|fév|fev|februar|feber|fevereiro|февраль|февраля|фев|февр|फ़रवरी|फरवरी|फ़र|फर|febbraio|februari|luty|lutego|فبراير|şubat",
    "march|mar|marzo|mars|märz|mär|mrz|maerz|março|marco|март|марта|мар|मार्च|maart|marzec|marca|mrt|مارس|mart",
    "april|apr|abril|abr|avril|avr|апрель|апреля|апр|अप्रैल|aprile|kwiecień|kwietnia|أبريل|ابريل|nisan",
    "may|mayo|mai|maio|май|мая|मई|maggio|mei|maj|maja|مايو|mayıs",
    "june|jun|junio|juin|juni|junho|июнь|июня|июн|जून|giugno|czerwiec|czerwca|يونيو|haziran",
    "july|jul|julio|juillet|juil|juli|julho|июль|июля|июл|जुलाई|जुल|luglio|lipiec|lipca|يوليو|temmuz",
    "august|aug|agosto|ago|août|aout|август|августа|авг|अगस्त|अग|augustus|sierpień|sierpnia|أغسطس|اغسطس|ağustos",
    "september|sep|sept|septiembre|setiembre|septembre|setembro|set|сентябрь|сентября|сен|сент|सितंबर|सितम्बर|सित|settembre|wrzesień|września|سبتمبر|eylül",
    "october|oct|octubre|octobre|oktober|okt|outubro|out|октябрь|октября|окт|अक्टूबर|अक्तूबर|अक्टू|ottobre|październik|października|أكتوبر|اكتوبر|ekim",
    "november|nov|noviembre|novembre|novembro|ноябрь|ноября|ноя|нояб|नवंबर|नवम्बर|नव|listopad|listopada|نوفمبر|kasım",
    "december|dec|diciembre|dic|décembre|decembre|déc|dezember|dez|dezembro|декабрь|декабря|дек|दिसंबर|दिसम्बर|दिस|dicembre|grudzień|grudnia|ديسمبر|aralık",
];

/// The month, 1 to 12, that a word in lower case names.
pub fn month(word: &str) -> Option<u8> {
    static TABLE: OnceLock<Vec<(&str, u8)>> = OnceLock::new();
    let table = TABLE.get_or_init(|| {
        let mut rows: Vec<(&str, u8)> = MONTHS
            .iter()
            .zip(1u8..)
            .flat_map(|(names, number)| names.split('|').map(move |name| (name, number)))
            .collect();
        rows.sort_unstable();
        rows
    });
    let at = table.binary_search_by(|(known, _)| (*known).cmp(word)).ok()?;
    table.get(at).map(|(_, number)| *number)
}

/// Seasons and terms: a year after one is a year alone.
const SEASONS: &[&str] = &[
    "spring|summer|fall|autumn|winter|michaelmas|hilary|trinity|q1|q2|q3|q4|h1|h2",
    "primavera|verano|otoño|invierno|printemps|été|automne|hiver|frühjahr|frühling|sommer|herbst|verão|outono|inverno",
    "wintersemester|sommersemester|ws|ss|wise|sose|весна|весной|лето|летом|осень|осенью|зима|зимой|बसंत|ग्रीष्म|शरद",
];

/// Whether a word in lower case names a season or a term.
pub fn is_season(word: &str) -> bool {
    static TABLE: OnceLock<Vec<&str>> = OnceLock::new();
    TABLE.get_or_init(|| sorted(SEASONS)).binary_search(&word).is_ok()
}

/// Phrases for "until now", in lower case, their words apart by one space; Han and Kana one letter a word.
pub const OPEN: &[&str] = &[
    "to the present",
    "until the present",
    "the present",
    "present day",
    "present",
    "currently",
    "current",
    "now",
    "today",
    "ongoing",
    "to date",
    "till date",
    "till now",
    "until now",
    "date",
    "continuing",
    "in progress",
    "la actualidad",
    "actualidad",
    "actualmente",
    "actual",
    "la fecha",
    "hoy",
    "presente",
    "el presente",
    "en curso",
    "ahora",
    "aujourd'hui",
    "aujourd hui",
    "ce jour",
    "présent",
    "actuel",
    "actuellement",
    "maintenant",
    "en cours",
    "nos jours",
    "heute",
    "dato",
    "jetzt",
    "laufend",
    "aktuell",
    "gegenwärtig",
    "andauernd",
    "o momento",
    "o presente",
    "atualmente",
    "atual",
    "hoje",
    "momento",
    "data atual",
    "em andamento",
    "至 今",
    "现 在",
    "目 前",
    "今",
    "現 在",
    "在 职",
    "在 职 中",
    "在 職 中",
    "現 職",
    "वर्तमान",
    "अब तक",
    "अब",
    "अभी तक",
    "आज तक",
    "आज",
    "настоящее время",
    "настоящий момент",
    "сегодня",
    "сейчас",
    "наст время",
    "н в",
    "нв",
    "наст в",
    "текущее время",
    "presently",
    "pres",
    "curr",
    "till present",
    "till to date",
    "till the date",
    "till today",
    "to till date",
    "to till now",
    "till date now",
    "up to now",
    "upto now",
    "up to date",
    "upto date",
    "up to present",
    "upto present",
    "up till now",
    "uptill now",
    "up till date",
    "uptill date",
    "as on date",
    "as on today",
    "still",
    "still working",
    "still working here",
    "still continuing",
    "still date",
    "til date",
    "til now",
    "tilldate",
    "tillnow",
    "continue",
    "continues",
    "continued",
    "current job",
    "present job",
    "working till date",
    "tbd",
    "derzeit",
    "lfd",
    "z zt",
    "bis heute",
    "bis dato",
    "en poste",
    "à ce jour",
    "vigente",
    "a la fecha",
    "até o momento",
    "até hoje",
    "по сей день",
    "迄 今",
    "以 来",
    "oggi",
    "attuale",
    "attualmente",
    "in corso",
    "heden",
    "nu",
    "nuvarande",
    "nåværende",
    "obecnie",
    "nadal",
    "teraz",
    "do chwili obecnej",
    "halen",
    "devam ediyor",
    "sekarang",
    "saat ini",
    "حتى الآن",
    "حتى الان",
    "الآن",
    "حاليا",
    "حاليًا",
];

/// Those that may stand before the date at which it began.
pub const OPEN_FIRST: &[&str] = &[
    "present",
    "currently",
    "current",
    "now",
    "till date",
    "to date",
    "today",
    "ongoing",
    "heute",
    "aktuell",
    "actualidad",
    "actualmente",
    "presente",
    "aujourd'hui",
    "atual",
    "atualmente",
];

/// Words before a date at which something began, where its end may follow.
pub const STARTING: &[&str] = &[
    "start date",
    "starting date",
    "started",
    "joining date",
    "date of joining",
    "doj",
    "begin date",
    "beginning",
    "beginn",
    "fecha de inicio",
    "data de início",
    "date de début",
];

/// Verbs before "out", which in Portuguese is October.
pub const BEFORE_OUT: &[&str] = &[
    "passed", "pass", "passing", "passes", "dropped", "moved", "carried", "turned", "rolled", "worked",
    "opted", "sold", "pointed", "stood", "find", "found", "took", "time", "way", "year", "and", "is", "was",
];

/// Products and norms whose versions are years, in lower case. A year right after one dates nothing.
const PRODUCTS: &[&str] = &[
    "excel|word|windows|win|server|servers|sharepoint|autocad|cad|revit|solidworks|catia|staad|iso|ohsas|iec|ieee|nfpa|version|photoshop|primavera|etabs|outlook|powerpoint|visio|navisworks|inventor|creo|sql|msoffice|xp|vista|infoworks|asme",
    "ms office|microsoft office|office professional|ms project|microsoft project|ms access|microsoft access|visual studio|ms exchange|microsoft exchange|exchange server|ms visio|max studio",
];

/// Whether a word in lower case names a product or a norm whose versions are years.
pub fn is_product(word: &str) -> bool {
    static TABLE: OnceLock<Vec<&str>> = OnceLock::new();
    TABLE.get_or_init(|| sorted(PRODUCTS)).binary_search(&word).is_ok()
}

/// Words before a date that make it a beginning with no end.
pub const SINCE: &[&str] = &[
    "since",
    "seit",
    "depuis",
    "depuis le",
    "desde",
    "ab",
    "с",
    "со",
    "from",
    "starting",
    "自",
    "自 从",
    "w e f",
    "wef",
    "with effect from",
    "effective from",
    "dal",
    "sinds",
    "vanaf",
    "od",
    "منذ",
];

/// Words after a date that make it a beginning with no end.
pub const SINCE_AFTER: &[&str] = &["か ら", "से", "onwards", "onward", "起"];

/// Words between two dates.
pub const JOINING: &[&str] = &[
    "to",
    "upto",
    "up to",
    "untill",
    "til",
    "end date",
    "ended",
    "ending",
    "ending date",
    "end",
    "leaving date",
    "date of leaving",
    "relieving date",
    "date of relieving",
    "fecha de fin",
    "data de fim",
    "date de fin",
    "tot",
    "do",
    "al",
    "إلى",
    "until",
    "till",
    "thru",
    "through",
    "bis",
    "a",
    "à",
    "au",
    "hasta",
    "até",
    "ate",
    "по",
    "до",
    "से",
    "至",
    "到",
    "か ら",
    "jusqu'à",
    "jusqu'au",
    "e",
    "y",
];

/// Words that say that a date is still ahead.
pub const EXPECTED: &[&str] = &[
    "expected",
    "expecting",
    "anticipated",
    "exp",
    "graduating",
    "projected",
    "pending",
    "candidate",
    "voraussichtlich",
    "esperado",
    "prevista",
    "previsto",
    "prevision",
    "previsión",
    "prévu",
    "prévue",
    "ожидаемый",
    "ожидается",
    "预计",
    "见 込",
    "見 込",
    "見 込 み",
    "卒 業 見 込 み",
    "卒 業 見 込",
    "预 计",
    "預 計",
    "अपेक्षित",
    "संभावित",
];

/// Japanese eras with the year before their first. Source: the era laws of Japan; Meiji is left out, for nobody who applies was alive then.
pub const ERAS: &[(&str, i32)] = &[("令和", 2018), ("平成", 1988), ("昭和", 1925)];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_and_seasons_are_found() {
        for (word, number) in
            [("jan", 1), ("märz", 3), ("mai", 5), ("août", 8), ("set", 9), ("октября", 10), ("दिसंबर", 12)]
        {
            assert_eq!(month(word), Some(number), "{word}");
        }
        assert_eq!(month("word"), None);
        assert!(is_season("sommersemester") && !is_season("sales"));
    }

    #[test]
    fn a_month_word_names_one_month() {
        let mut all: Vec<&str> = MONTHS.iter().flat_map(|names| names.split('|')).collect();
        let count = all.len();
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), count);
    }
}
