//! Labels of single lines: contacts, and details that may not be known.

use super::sorted;
use std::sync::OnceLock;

/// Labels before a detail that may not be known, folded: birth, origin, sex, family, faith, health, looks, numbers of identity.
const REFUSED: &[&str] = &[
    "date of birth|birth date|birthdate|birthday|born|born on|dob|d o b|age|place of birth|birthplace|nationality|citizenship|citizen|gender|sex|marital status|civil status|religion|race|ethnicity|caste|height|weight|blood group|blood type|photo|photograph|passport|passport no|passport number|ssn|social security number|national id|id number|father s name|fathers name|father name|mother s name|spouse|children|number of children|family status|disability|military status|pronouns|postal code|zip|zip code|postcode|visa status|birth place|health|political affiliation",
    "fecha de nacimiento|fecha nacimiento|nacimiento|nacido|nacida|edad|lugar de nacimiento|nacionalidad|sexo|genero|estado civil|religion|dni|nie|pasaporte|codigo postal|hijos|foto|cedula|cedula de identidad|rut|curp",
    "date de naissance|ne le|nee le|naissance|age|lieu de naissance|nationalite|sexe|genre|situation familiale|situation de famille|etat civil|code postal|enfants|photo|religion",
    "geburtsdatum|geboren|geboren am|geb|geburtsort|geburtstag|alter|staatsangehorigkeit|nationalitat|staatsburgerschaft|geschlecht|familienstand|konfession|religion|kinder|postleitzahl|plz|foto|lichtbild|geburtsdatum ort|geburtsdatum und ort|geburtsname",
    "data de nascimento|nascimento|data nascimento|idade|local de nascimento|nacionalidade|naturalidade|sexo|genero|estado civil|religiao|cpf|rg|cep|codigo postal|filhos|foto",
    "出生日期|出生年月|生日|年龄|年齡|出生地|国籍|國籍|籍贯|性别|性別|婚姻状况|婚姻狀況|婚姻|民族|政治面貌|身高|体重|照片|邮编|邮政编码|身份证|身份证号|身份证号码|户口|健康状况|户籍",
    "生年月日|年齢|出生地|国籍|性別|婚姻|配偶者|扶養家族|写真|郵便番号|本籍|扶養家族数|配偶者の扶養義務",
    "जन्म तिथि|जन्मतिथि|जन्म दिनांक|आयु|उम्र|जन्म स्थान|राष्ट्रीयता|नागरिकता|लिंग|वैवाहिक स्थिति|धर्म|जाति|पिन कोड|पिता का नाम|माता का नाम|फोटो",
    "дата рождения|родился|родилась|возраст|место рождения|гражданство|национальность|пол|семейное положение|дети|вероисповедание|индекс|почтовый индекс|фото|паспорт|снилс|инн",
];

/// Words that stand alone and say what may not be known, folded.
const REFUSED_ALONE: &[&str] = &[
    "us citizen|u s citizen|usa citizen|american citizen|eu citizen|uk citizen|british citizen|indian citizen|canadian citizen|married|single|divorced|male|female|permanent resident|green card holder|green card",
    "casado|casada|soltero|soltera|celibataire|marie|mariee|verheiratet|ledig|geschieden|solteiro|solteira|ledig keine kinder",
    "男|女|已婚|未婚|汉族|党员|中共党员|既婚|独身|विवाहित|अविवाहित|पुरुष|महिला|женат|замужем|холост|не замужем|мужской|женский|мужчина|женщина",
];

/// Labels before a contact or the name, folded.
const CONTACT: &[&str] = &[
    "name|full name|email|e mail|mail|phone|telephone|tel|mobile|cell|cell phone|mobile phone|phone number|contact|address|location|website|web|homepage|home page|linkedin|github|portfolio|twitter|city|residence|current location|p|m|t|e|skype|whatsapp|telegram|wechat|mailto|home|based in|fax|blog|gitlab|current address|home address",
    "nombre|nombre completo|correo|correo electronico|telefono|movil|celular|direccion|ubicacion|ciudad|domicilio|nom|nom et prenom|prenom|courriel|adresse electronique|telephone|portable|adresse|ville|site web|domicile",
    "vorname|nachname|anschrift|wohnort|handy|telefon|mobil|mobiltelefon|e mail adresse|wohnhaft|webseite|nome|nome completo|telefone|celular|telemovel|endereco|morada|localizacao|cidade|correio eletronico",
    "姓名|电话|電話|手机|手機|手机号|邮箱|電郵|电子邮箱|地址|现居地|居住地|现居城市|所在地|微信|联系电话|电子邮件|电子邮箱地址|网站|个人网站|住址|氏名|名前|住所|携帯|携帯電話|電話番号|メール|メールアドレス|連絡先|現住所|ふりがな|フリガナ",
    "नाम|पूरा नाम|ईमेल|ई मेल|फोन|फ़ोन|मोबाइल|दूरभाष|पता|शहर|वेबसाइट|स्थान|имя|фио|ф и о|телефон|тел|моб|мобильный|почта|электронная почта|эл почта|адрес|город|проживает|место жительства|сайт|проживание|город проживания",
];

/// Titles of the document itself, folded.
const DOCUMENT: &[&str] = &[
    "resume|curriculum vitae|cv|curriculum|vitae|functional resume sample|resume sample|personal resume|lebenslauf|hoja de vida|curriculo|curriculum vite|个人简历|簡歷|简历|履歴書|職務経歴書|जीवनवृत्त|बायोडाटा|резюме|biodata|bio data|professional resume|tabellarischer lebenslauf|resume of|curriculum vitae of|cv of",
];

/// Labels before the name, folded.
const NAME: &[&str] = &[
    "name|full name|nombre|nombre completo|nom|nom et prenom|nome|nome completo|vor und nachname|name vorname|姓名|氏名|名前|नाम|पूरा नाम|имя|фио|ф и о",
];

/// Whether a folded label stands before the name.
pub fn is_name(folded: &str) -> bool {
    static TABLE: OnceLock<Vec<&str>> = OnceLock::new();
    looked_up(&TABLE, NAME, folded)
}

fn looked_up(table: &OnceLock<Vec<&'static str>>, lists: &[&'static str], folded: &str) -> bool {
    table.get_or_init(|| sorted(lists)).binary_search(&folded).is_ok()
}

/// Whether a folded label stands before a detail that may not be known.
pub fn is_refused(folded: &str) -> bool {
    static TABLE: OnceLock<Vec<&str>> = OnceLock::new();
    looked_up(&TABLE, REFUSED, folded)
}

/// Whether folded words alone say what may not be known.
pub fn is_refused_alone(folded: &str) -> bool {
    static TABLE: OnceLock<Vec<&str>> = OnceLock::new();
    looked_up(&TABLE, REFUSED_ALONE, folded)
}

/// Whether a folded label stands before a contact or the name.
pub fn is_contact(folded: &str) -> bool {
    static TABLE: OnceLock<Vec<&str>> = OnceLock::new();
    looked_up(&TABLE, CONTACT, folded)
}

/// Whether folded words are a title of the document itself.
pub fn is_document(folded: &str) -> bool {
    static TABLE: OnceLock<Vec<&str>> = OnceLock::new();
    looked_up(&TABLE, DOCUMENT, folded)
}
