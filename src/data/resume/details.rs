//! Labels of single lines: contacts and the name. What may not be known has a table of its own.

use super::{plain, sorted};
use crate::data::refused;
use std::sync::OnceLock;

/// Labels before a contact or the name, folded.
const CONTACT: &[&str] = &[
    "name|full name|email|e mail|mail|phone|telephone|tel|mobile|cell|cell phone|mobile phone|phone number|contact|address|location|website|web|homepage|home page|linkedin|github|portfolio|twitter|city|residence|current location|p|m|t|e|skype|whatsapp|telegram|wechat|mailto|home|based in|fax|blog|gitlab|current address|home address",
    "nombre|nombre completo|correo|correo electronico|telefono|movil|celular|direccion|ubicacion|ciudad|domicilio|nom|nom et prenom|prenom|courriel|adresse electronique|telephone|portable|adresse|ville|site web|domicile",
    "vorname|nachname|anschrift|wohnort|handy|telefon|mobil|mobiltelefon|e mail adresse|wohnhaft|webseite|nome|nome completo|telefone|celular|telemovel|endereco|morada|localizacao|cidade|correio eletronico",
    "姓名|电话|電話|手机|手機|手机号|邮箱|電郵|电子邮箱|地址|现居地|居住地|现居城市|所在地|微信|联系电话|电子邮件|电子邮箱地址|网站|个人网站|住址|氏名|名前|住所|携帯|携帯電話|電話番号|メール|メールアドレス|連絡先|現住所|ふりがな|フリガナ",
    "नाम|पूरा नाम|ईमेल|ई मेल|फोन|फ़ोन|मोबाइल|दूरभाष|पता|शहर|वेबसाइट|स्थान|имя|фио|ф и о|телефон|тел|моб|мобильный|почта|электронная почта|эл почта|адрес|город|проживает|место жительства|сайт|проживание|город проживания",
];

/// Labels before a telephone number, folded.
const PHONE: &[&str] = &[
    "phone|telephone|tel|mobile|cell|cell phone|mobile phone|phone number|contact|p|m|t|whatsapp|telefono|movil|celular|telephone|portable|handy|telefon|mobil|mobiltelefon|telefone|telemovel|mobile no|mobile number|mobile nos|mob|mob no|phone no|ph|ph no|contact no|contact number|contact nos|tel no|cell no|telephone no|手机|手機|手机号|电话|電話|联系电话|携帯|携帯電話|電話番号|फोन|फ़ोन|मोबाइल|दूरभाष|телефон|тел|моб|мобильный|전화|휴대폰|연락처|الهاتف|الجوال|رقم الهاتف|gsm|telefoon|cellulare",
];

/// Titles of the document itself, folded.
const DOCUMENT: &[&str] = &[
    "resume|curriculum vitae|cv|curriculum|vitae|functional resume sample|resume sample|personal resume|lebenslauf|hoja de vida|curriculo|curriculum vite|个人简历|簡歷|简历|履歴書|職務経歴書|जीवनवृत्त|बायोडाटा|резюме|biodata|bio data|professional resume|tabellarischer lebenslauf|c v|curriculum vita|vita|my resume|updated resume|updated cv|resume cv|cv resume|レジュメ|resume of|curriculum vitae of|cv of|curriculam vitae|curriculum vitea|curriculm vitae|curriculumn vitae|carriculum vitae|curiculum vitae|circulum vitae|cariculam vitae|curriculum viate|curricullum vitae|curricular vitae|currículum vitae|curriculum vitæ|lebens lauf|zyciorys|ozgecmis|이력서|السيرة الذاتية|سيرة ذاتية|رزومه",
];

/// Labels before the name, folded.
const NAME: &[&str] = &[
    "name|full name|nombre|nombre completo|nom|nom et prenom|nome|nome completo|vor und nachname|name vorname|姓名|氏名|名前|नाम|पूरा नाम|имя|фио|ф и о",
];

/// Letters set apart, put together: "履 歴 書".
fn set_apart(folded: &str) -> Option<String> {
    let is_apart =
        folded.contains(' ') && folded.len() <= 60 && folded.split(' ').all(|word| word.chars().count() == 1);
    is_apart.then(|| folded.replace(' ', ""))
}

/// Labels before what is no place, folded.
const ONLINE: &[&str] = &[
    "email|e mail|mail|mailto|website|web|homepage|home page|linkedin|github|gitlab|portfolio|twitter|skype|telegram|wechat|blog|fax|e|correo|correo electronico|courriel|adresse electronique|site web|e mail adresse|webseite|correio eletronico|邮箱|電郵|电子邮箱|微信|电子邮件|电子邮箱地址|网站|个人网站|メール|メールアドレス|ईमेल|ई मेल|वेबसाइट|почта|электронная почта|эл почта|сайт",
];

/// Whether a folded label stands before a number or an address that is no place.
pub fn is_no_place(folded: &str) -> bool {
    static TABLE: OnceLock<Vec<&str>> = OnceLock::new();
    is_phone(folded) || looked_up(&TABLE, ONLINE, folded)
}

/// Whether a folded label stands before the name.
pub fn is_name(folded: &str) -> bool {
    static TABLE: OnceLock<Vec<&str>> = OnceLock::new();
    looked_up(&TABLE, NAME, folded) || set_apart(folded).is_some_and(|label| looked_up(&TABLE, NAME, &label))
}

fn looked_up(table: &OnceLock<Vec<&'static str>>, lists: &[&'static str], folded: &str) -> bool {
    table.get_or_init(|| sorted(lists)).binary_search(&folded).is_ok()
}

/// Whether a folded label stands before a contact or the name.
pub fn is_contact(folded: &str) -> bool {
    static TABLE: OnceLock<Vec<&str>> = OnceLock::new();
    looked_up(&TABLE, CONTACT, folded)
}

/// Whether a folded label stands before a telephone number.
pub fn is_phone(folded: &str) -> bool {
    static TABLE: OnceLock<Vec<&str>> = OnceLock::new();
    looked_up(&TABLE, PHONE, folded)
}

/// Whether folded words are a label of anything, and so no value.
pub fn is_label(folded: &str) -> bool {
    is_contact(folded) || is_phone(folded) || refused::label(folded).is_some()
}

/// Words of the labels in tables and forms of jobs and schools.
const FIELD_WORDS: &str = "duration|period|tenure|designation|year|years|passing|percentage|percent|marks|grade|division|responsibilities|responsibility|qualification|qualifications|examination|exam|name|client|position|role|job|experience|employer|organization|organisation|company|project|projects|location|profile|description|details|detail|title|date|mobile|phone|telephone|email|mail|address|contact|objective|declaration|education|educational|summary|course|degree|subject|branch|stream|specialization|class|aggregate|cgpa|environment|signature|nationality|languages|hobbies|curriculum|vitae|resume|biodata|internship|status|tools|department|salary|reason";
/// Words of names of schools that are labels alone or beside each other.
const SCHOOL_WORDS: &str = "university|college|school|institute|institution|board|universities|colleges";
/// Words that make no name alone.
const SMALL_WORDS: &str = "of|the|and|to|from|till|until|no|number|id|current|present|previous|last|total|professional|technical|academic|personal|work|working|key|major|main|s|or|in|for|per|date";

/// Whether words are nothing but labels: "Duration", "Year of passing", "School/College".
pub fn is_label_alone(words: &str) -> bool {
    static TABLES: OnceLock<[Vec<&str>; 3]> = OnceLock::new();
    let [fields, schools, small] =
        TABLES.get_or_init(|| [FIELD_WORDS, SCHOOL_WORDS, SMALL_WORDS].map(|list| sorted(&[list])));
    let has = |table: &[&str], word: &str| table.binary_search(&word).is_ok();
    let folded = plain(words.get(..words.len().min(120)).unwrap_or(words));
    // A template's gap for an employer is told as one by the rule for such gaps.
    if folded == "company name" {
        return false;
    }
    let (mut named, mut of_school, mut count) = (false, 0, 0);
    for word in folded.split(' ').filter(|word| !word.chars().all(char::is_numeric)) {
        count += 1;
        if has(fields, word) {
            named = true;
        } else if has(schools, word) {
            of_school += 1;
        } else if !has(small, word) {
            return false;
        }
    }
    // "University College" is a name, "University/College" is none.
    count > 0 && (named || of_school == 0 || count == 1 || words.contains('/') || folded.ends_with(" of"))
}

/// Whether folded words are a title of the document itself.
pub fn is_document(folded: &str) -> bool {
    static TABLE: OnceLock<Vec<&str>> = OnceLock::new();
    looked_up(&TABLE, DOCUMENT, folded)
        || set_apart(folded).is_some_and(|title| looked_up(&TABLE, DOCUMENT, &title))
        || is_misspelt_vitae(folded)
}

/// Whether two words are "curriculum vitae" as people misspell it.
fn is_misspelt_vitae(folded: &str) -> bool {
    folded.split_once(' ').is_some_and(|(first, second)| {
        first.starts_with('c')
            && second.starts_with('v')
            && (8..=13).contains(&first.len())
            && (4..=7).contains(&second.len())
            && changes(first, "curriculum") <= 3
            && changes(second, "vitae") <= 2
    })
}

/// How many bytes are put in, left out or changed between two short words.
fn changes(one: &str, other: &str) -> usize {
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (at, byte) in one.bytes().enumerate() {
        let mut next = Vec::with_capacity(row.len());
        let mut left = at + 1;
        next.push(left);
        for (pair, known) in row.windows(2).zip(other.bytes()) {
            let (diagonal, above) = (pair.first().copied().unwrap_or(0), pair.last().copied().unwrap_or(0));
            left = (diagonal + usize::from(byte != known)).min(above + 1).min(left + 1);
            next.push(left);
        }
        row = next;
    }
    row.last().copied().unwrap_or_default()
}
