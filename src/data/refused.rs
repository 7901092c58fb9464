//! What the product refuses to know of an applicant, by the words that people and systems put before it.
//!
//! One table for every decoder: fields of structured input, columns, questions of a form, and lines of a résumé's text.
//!
//! Source: own lists, November 2026, from the ordinary words of forms and résumés; for numbers of identity the names that
//! the OECD's list of tax identification numbers and the ICAO's document 9303 use.

use super::plain::plain;
use std::sync::OnceLock;

/// When the lists were last checked.
pub const DATE: &str = "2026-11";

/// A kind of what is refused; it decides what of the words after its label belongs to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fact {
    /// A day of birth.
    Birth,
    /// A place of birth or of origin.
    Origin,
    /// An age.
    Age,
    /// One of few words: gender, marital status, faith, nationality, blood group, state of health.
    Trait,
    /// The same, behind a word that also has other uses: only with a value that is one.
    Loose,
    /// A height or a weight.
    Measure,
    /// A relative.
    Person,
    /// Whom to call in an emergency, and a relative's number.
    Contact,
    /// Who speaks for the applicant, with a number or an address.
    Referee,
    /// Where a machine answers.
    Fax,
    /// A number of identity.
    Number,
    /// Where and until when a paper of identity holds; only beside that paper.
    Paper,
    /// A postal code.
    Postal,
}

/// Labels by kind, apart by `|`, one list for each group of languages.
const LABELS: &[(Fact, &[&str])] = &[
    (
        Fact::Birth,
        &[
            "date of birth|dateofbirth|date birth|birth date|birthdate|birthday|birth day|born|born on|dob|d o b|d o birth|dt of birth|birth|date of birth as per certificate|date and place of birth|date place of birth|place and date of birth|place date of birth|year of birth|month of birth|bday|d birth|date of birth and age|age and date of birth|age dob|dob age|day of birth",
            "fecha de nacimiento|fecha nacimiento|fecha de nac|fecha nac|f nacimiento|f de nacimiento|nacimiento|nacido|nacida|nacido el|nacida el|fecha y lugar de nacimiento|lugar y fecha de nacimiento|cumpleanos|fecha y lugar nacimiento|ano de nacimiento",
            "date de naissance|date naissance|ne le|nee le|ne e le|ne|nee|naissance|date et lieu de naissance|lieu et date de naissance|ne en|nee en|annee de naissance",
            "geburtsdatum|geboren|geboren am|geb|geb am|geburtstag|geburtsdatum ort|geburtsdatum und ort|geburtsdatum geburtsort|geburtsdatum und geburtsort|geburtstag und ort|geburtstag ort|geburtsjahr|jahrgang",
            "data de nascimento|nascimento|data nascimento|data de nasc|data nasc|nascido em|nascida em|nascido a|nascida a|dt nascimento|dt nasc|data e local de nascimento|local e data de nascimento|ano de nascimento|d nascimento",
            "data di nascita|nato il|nata il|nato a il|luogo e data di nascita|data e luogo di nascita|nascita|anno di nascita|nato|nata",
            "geboortedatum|geboren op|geboortedatum en plaats|geboortedatum plaats|geboortedag|geboortejaar|fodselsdato|fodt|fodelsedatum|fodd|syntymaaika|syntynyt",
            "data urodzenia|urodzony|urodzona|ur|data i miejsce urodzenia|data ur|rok urodzenia|datum narozeni|narozen|narozena|datum narodenia|szuletesi ido|szuletesi datum|szuletett|szuletesi hely es ido|data nasterii|datum rodenja|datum rodjenja|ημερομηνια γεννησης|ημερ γεννησης",
            "dogum tarihi|d tarihi|dogum yeri ve tarihi|dogum tarihi ve yeri|dogum yeri tarihi|dogum yili|dogum gunu",
            "дата рождения|дата и место рождения|дата рожд|год рождения|родился|родилась|рожден|дата народження|народився|народилася|рік народження|дата на раждане",
            "出生日期|出生年月|出生年月日|出生时间|出生年份|出生|生日|出生日|生年月日|誕生日|生まれ",
            "생년월일|생일|출생일|출생년도|출생연도|출생",
            "تاريخ الميلاد|تاريخ الولادة|الميلاد|تاريخ ومكان الميلاد|مكان وتاريخ الميلاد|تاریخ تولد|مواليد|سنة الميلاد|تاريخ ومحل الميلاد|תאריך לידה",
            "जन्म तिथि|जन्मतिथि|जन्म दिनांक|जन्मदिन|जन्म की तारीख|जन्म तारीख|जन्म|জন্ম তারিখ|பிறந்த தேதி|జన్మ తేదీ|જન્મ તારીખ",
            "tanggal lahir|tempat tanggal lahir|tempat dan tanggal lahir|ttl|tarikh lahir|ngay sinh|nam sinh|ngay thang nam sinh|วันเกิด|วันเดือนปีเกิด",
        ],
    ),
    (
        Fact::Origin,
        &[
            "place of birth|birthplace|birth place|native place|place of origin|birth city|birth country|country of birth|city of birth|born in|born at|birth name|birthname|maiden name|hometown and religion",
            "lugar de nacimiento|pais de nacimiento|ciudad de nacimiento|lugar nacimiento",
            "lieu de naissance|pays de naissance|nom de naissance|nom de jeune fille",
            "geburtsort|geburtsland|geburtsname|geboren in|heimatort|burgerort",
            "local de nascimento|naturalidade|pais de nascimento|natural de",
            "luogo di nascita|nato a|nata a|geboorteplaats|geboorteland|geboren te|miejsce urodzenia|dogum yeri|fodested|fodelseort",
            "место рождения|место народження|місце народження",
            "出生地|籍贯|籍貫|户口|戶口|户籍|戶籍|户口所在地|户籍所在地|生源地|本籍|本籍地|出身地|출생지|본적|고향",
            "مكان الميلاد|مكان الولادة|محل الميلاد|محل الولادة|محل تولد",
            "जन्म स्थान|जन्मस्थान|मूल निवास|tempat lahir|noi sinh|que quan",
        ],
    ),
    (
        Fact::Age,
        &[
            "age|current age|age in years|age years|age yrs|how old are you|edad|alter|idade|eta|leeftijd|wiek|yas|yasi|ikä|ika|vek|varsta|ηλικια|aged",
            "возраст|вік|年龄|年齡|年齢|満年齢|나이|연령|العمر|السن|سن|आयु|उम्र|umur|usia|tuoi|อายุ|גיל",
        ],
    ),
    (
        Fact::Trait,
        &[
            "nationality|nationalities|citizenship|citizenships|country of citizenship|citizen of|gender|gender identity|sex|sex gender|gender sex|marital status|marital|marital state|martial status|maritial status|maritual status|marrital status|matrial status|material status|marriage status|civil status|civil state|status marital|marital statu|relationship status|religion|religious affiliation|religion and caste|religion caste|caste|sub caste|caste and religion|caste category|race and ethnicity|race ethnicity|ethnicity|ethnic origin|ethnic group|ethnic background|ethnicity race|hispanic or latino|hispanic latino|blood group|blood type|blood gr|blood grp|bld group|photograph|photo graph|spouse s nationality|number of children|no of children|number of dependents|no of dependents|dependents|dependants|family status|family background|family details|disability|disability status|disabilities|physical disability|differently abled|physically challenged|handicap|sexual orientation|veteran status|veteran|military status|pronouns|preferred pronouns|health status|state of health|health condition|physical status|physical condition|medical history|political affiliation|political views|visa status|immigration status|residency status|residence status|residential status|complexion|body type|eye colour|eye color|hair colour|hair color|identification mark|identification marks|identity mark|identity marks|nationality and religion|religion and nationality|nationality religion|linguistic minority|mother tongue and religion|zodiac|zodiac sign|star sign|smoker|non smoker|trade union|union membership|nationlity|natinality|nationalty|nationaly|natioanlity|gendar|genger|religon|relegion|religious|social category|reservation category",
            "nacionalidad|ciudadania|sexo|genero|estado civil|religion|hijos|numero de hijos|grupo sanguineo|tipo de sangre|raza|etnia|discapacidad|orientacion sexual|carga familiar|cargas familiares|situacion militar|pronombres",
            "nationalite|nationalites|citoyennete|sexe|genre|situation familiale|situation de famille|situation matrimoniale|situation familliale|etat civil|etat matrimonial|statut marital|statut matrimonial|nombre d enfants|groupe sanguin|origine ethnique|handicap|orientation sexuelle|pronoms|confession|situation maritale",
            "staatsangehorigkeit|staatsangehoerigkeit|staatsangeh|staatsburgerschaft|staatsbuergerschaft|nationalitat|nationalitaet|staatsangehorigkeiten|geschlecht|familienstand|konfession|religionszugehorigkeit|religionszugehoerigkeit|glaubensbekenntnis|blutgruppe|schwerbehinderung|behinderung|grad der behinderung|ethnische herkunft|zivilstand|lichtbild|personenstand|pronomen|anzahl kinder|aufenthaltsstatus|heimat|nation",
            "nacionalidade|cidadania|genero|estado civil|religiao|filhos|numero de filhos|tipo sanguineo|raca|etnia|deficiencia|pcd|raca cor|pronomes|situacao militar|orientacao sexual",
            "nazionalita|cittadinanza|sesso|genere|stato civile|religione|gruppo sanguigno|disabilita|categoria protetta|servizio militare|obblighi di leva",
            "nationaliteit|burgerlijke staat|burgerlijke stand|geslacht|burgerschap|godsdienst|geloof|statsborgerskab|statsborgerskap|medborgarskap|sivilstatus|civilstand|civilstatus|kjonn|nationalitet|kansalaisuus|sukupuoli|siviilisaaty",
            "obywatelstwo|narodowosc|stan cywilny|plec|wyznanie|statni prislusnost|statni obcanstvo|rodinny stav|pohlavi|narodnost|allampolgarsag|csaladi allapot|cetatenie|nationalitate|stare civila|sex gen|drzavljanstvo|bracni status|pol|υπηκοοτητα|οικογενειακη κατασταση|εθνικοτητα|φυλο|ιθαγενεια",
            "uyruk|uyrugu|vatandaslik|cinsiyet|cinsiyeti|medeni durum|medeni hal|medeni hali|medeni durumu|din|dini|kan grubu|askerlik durumu|askerlik|engel durumu|engellilik",
            "гражданство|национальность|пол|семейное положение|семейный статус|дети|наличие детей|вероисповедание|религия|группа крови|воинская обязанность|состояние здоровья|громадянство|стать|сімейний стан|національність|гражданство и национальность|гражданственность|семеен статус",
            "国籍|國籍|性别|性別|婚姻状况|婚姻狀況|婚姻状态|婚姻|婚姻情况|婚否|婚姻狀態|民族|政治面貌|政治面目|健康状况|健康狀況|身体状况|血型|宗教|宗教信仰|照片|种族|兵役|兵役状况|配偶者|配偶者の有無|配偶者の扶養義務|扶養家族|扶養家族数|扶養義務|写真|血液型|障害|障がい|婚姻状況|未婚既婚|ビザ|在留資格|信仰|残疾|生肖|星座",
            "국적|성별|결혼여부|결혼유무|결혼|혼인여부|혼인상태|병역|병역사항|병역여부|병역구분|군필여부|종교|혈액형|장애|장애여부|장애사항|보훈|보훈대상|보훈여부|인종|민족|사진",
            "الجنس|الجنسية|الحالة الاجتماعية|الحالة المدنية|الحالة العائلية|الحالة الإجتماعية|الوضع العائلي|الديانة|الدين|فصيلة الدم|العرق|الإعاقة|الموقف من التجنيد|الخدمة العسكرية|الحالة الزوجية|عدد الأطفال|جنسیت|تابعیت|ملیت|وضعیت تاهل|وضعیت تأهل|مذهب|אזרחות|מצב משפחתי|מין",
            "लिंग|वैवाहिक स्थिति|राष्ट्रीयता|नागरिकता|धर्म|जाति|रक्त समूह|ब्लड ग्रुप|वर्ग|बच्चे|विकलांगता|लिङ्ग|ধর্ম|জাতীয়তা|বৈবাহিক অবস্থা|লিঙ্গ|તરીકે જાતિ|தேசியம்|மதம்|பாலினம்",
            "jenis kelamin|kewarganegaraan|kebangsaan|agama|status perkawinan|status pernikahan|golongan darah|warganegara|taraf perkahwinan|jantina|bangsa|gioi tinh|quoc tich|ton giao|tinh trang hon nhan|dan toc|สัญชาติ|ศาสนา|สถานภาพ|เพศ|เชื้อชาติ",
        ],
    ),
    (
        Fact::Loose,
        &[
            "race|children|child|kids|health|photo|category|community|visa|citizen|status|politics|political|faith|orientation|ethnic|passport status|driving|smoking|drinking|diet|food habit|eating habits|skin|raza|foto|enfants|kinder|wohnsituation|cor|figli|kinderen|dzieci|cocuk|cocuklar|military service|service national|wehrdienst|samfunn",
            "घर|फोटो|фото|здоровье|健康|사진유무|الأطفال",
        ],
    ),
    (
        Fact::Measure,
        &[
            "height|weight|height and weight|height weight|height cms|height in cms|height cm|weight kgs|weight in kgs|weight kg|chest|chest size|eye sight|eyesight|vision",
            "estatura|altura|peso|taille|poids|grosse|korpergrosse|gewicht|altezza|lengte|wzrost|waga|boy|kilo|boy kilo|рост|вес|身高|体重|體重|身長|키|신장|체중|몸무게|الطول|الوزن|कद|ऊंचाई|वजन|tinggi badan|berat badan",
        ],
    ),
    (
        Fact::Person,
        &[
            "father s name|fathers name|father name|father s full name|name of father|name of the father|father|f name|f s name|father s|fathers|father husband s name|father husband name|father s husband s name|husband father name|father spouse name|father s spouse name|father guardian name|father s guardian s name|father mother name|father s mother s name|father s and mother s name|mother s name|mothers name|mother name|name of mother|mother|mother s|mothers|husband s name|husband name|husbands name|husband|name of husband|wife s name|wife name|wife|spouse|spouse name|spouse s name|name of spouse|spouse details|guardian s name|guardian name|guardian|parents|parent s name|parents name|parent name|name of parents|son of|daughter of|wife of|s o|d o|w o|s of|d of|brother|sister|brothers|sisters|siblings|brother s name|sister s name|father s occupation|fathers occupation|father occupation|occupation of father|mother s occupation|mother occupation|father s profession|father profession|mother s profession|spouse occupation|spouse s occupation|parents occupation|father s income|grandfather s name|child s name|children s name|nominee|nominee name|parentage|fathers s name|farther s name|father s nam|father nam|fathername|mother maiden name|mother s maiden name|son daughter of|family members|son|daughter|sons|daughters",
            "nombre del padre|nombre de la madre|nombre del conyuge|conyuge|padre|madre|esposa|esposo|nom du pere|nom de la mere|conjoint|nom du conjoint|name des vaters|name der mutter|vater|mutter|eltern|geschwister|ehepartner|ehefrau|ehemann|beruf des vaters|beruf der mutter|nome do pai|nome da mae|filiacao|conjuge|pai|mae|nome del padre|nome della madre|imie ojca|imiona rodzicow|imie matki|nazwisko panienskie matki|nazwisko rodowe|baba adi|anne adi|baba adi soyadi",
            "имя отца|имя матери|отец|мать|супруг|супруга|родители|父亲|父親|母亲|母親|配偶|父亲姓名|母亲姓名|家庭成员|家族構成|家族|부모|가족관계|부친|모친|배우자|اسم الأب|اسم الأم|اسم الوالد|اسم الوالدة|نام پدر|पिता का नाम|माता का नाम|पति का नाम|पत्नी का नाम|पिता|माता|पिता पति का नाम|nama ayah|nama ibu|nama bapa",
        ],
    ),
    (
        Fact::Contact,
        &[
            "emergency contact|emergency contact number|emergency contact no|emergency contact name|emergency contact person|emergency contact details|emergency number|emergency no|emergency phone|emergency mobile|emergency tel|in case of emergency|in an emergency|emergency|next of kin|ice contact|person to notify in case of emergency|father s mobile|father s mobile no|father s mobile number|father s contact|father s contact no|father s contact number|father s phone|father s phone number|father mobile|father mobile no|father mobile number|father contact|father contact no|father contact number|father phone|mother s mobile|mother s contact number|mother s phone|mother mobile|mother contact|mother phone|parent s contact|parents contact|parents contact no|parents contact number|parent contact|parent contact no|parent contact number|parent s mobile|parent s phone|parents mobile|parents phone|parent mobile|parent phone|guardian s contact|guardian contact|guardian s phone|guardian phone|guardian mobile|guardian contact number|spouse contact|spouse s contact|spouse phone|spouse s phone|spouse mobile|husband s mobile|husband mobile|husband s contact|husband s phone|wife s mobile|wife mobile|wife s phone|family contact|family contact number|alternate contact person|relative s contact",
            "contacto de emergencia|en caso de emergencia|telefono de emergencia|contacto emergencia|contact d urgence|personne a prevenir|personne a contacter en cas d urgence|en cas d urgence|urgence|numero d urgence|notfallkontakt|im notfall|im notfall zu benachrichtigen|notfallnummer|contato de emergencia|em caso de emergencia|contatto di emergenza|in caso di emergenza|noodcontact|in geval van nood|kontakt alarmowy|kontakt w naglych wypadkach|acil durum|acil durum kisisi|acil durumda aranacak kisi|acil durum iletisim",
            "контакт на случай экстренной связи|экстренный контакт|контактное лицо|в экстренном случае|紧急联系人|紧急联系电话|紧急联系方式|緊急聯絡人|緊急連絡先|家长电话|父母电话|비상연락처|비상 연락처|긴급연락처|جهة اتصال للطوارئ|الاتصال في حالات الطوارئ|رقم الطوارئ|आपातकालीन संपर्क|आपातकालीन|kontak darurat",
            "контактна особа|екстрений контакт|nouzovy kontakt|kontakt pro pripad nouze|ertesitendo|veszhelyzeti kapcsolat|contact de urgenta|persoana de contact in caz de urgenta|nodkontakt|narmast anhorig|parorende|naermeste parorende|hatayhteyshenkilo|lahin omainen|επαφη εκτακτης αναγκης|איש קשר לחירום|אנשי קשר לחירום|lien he khan cap|nguoi lien he khan cap|ติดต่อฉุกเฉิน|ผู้ติดต่อฉุกเฉิน|notfallkontakt name|kontaktperson im notfall|referente in caso di emergenza|pessoa de contacto em caso de emergencia|persona de contacto en caso de emergencia",
        ],
    ),
    (
        Fact::Referee,
        &[
            "reference|references|referee|referees|reference person|reference contact|reference name|professional reference|professional references|character reference|character references|personal reference|personal references|work reference|work references|academic reference|academic references|reference check|supervisor|immediate supervisor|supervisor s name|supervisor name|supervisor s phone|supervisor phone|supervisor contact",
            "referencia|referencias|referencias personales|referencias laborales|referencias profesionales|referent|referents|references professionnelles|referenz|referenzen|referenzgeber|referenzperson|vorgesetzter|vorgesetzte|referencias profissionais|referenza|referenze|referentie|referenties|referencje|osoba polecajaca|referans|referanslar|referanser|reference osoba|referinte",
            "рекомендатель|рекомендации|рекомендация|рекомендодатель|推荐人|證明人|证明人|证明人电话|推薦人|推薦者|照会先|추천인|المراجع|المعرف|معرفون|संदर्भ|संदर्भ व्यक्ति|ממליץ|ממליצים|nguoi tham chieu|referensi|rujukan",
        ],
    ),
    (
        Fact::Fax,
        &[
            "fax|fax no|fax nos|fax num|fax number|fax nr|fax n|fax line|home fax|office fax|work fax|business fax|facsimile|facsimile no|facsimile number|telefax|telefax nr|telefax nummer|telefaxnummer|faxnummer|faxnr|f|numero de fax|n de fax|no de fax|telecopie|telecopieur|n de telecopie|numero de telecopie|telefax n|numero di fax|nr faksu|numer faksu|nr fax|faks|faks no|faks nr|belgegecer|cislo faxu|fax cislo|faxszam|telefaks|faksinumero|faksi|numar fax|so fax|nomor fax|no faks|no fax",
            "факс|номер факса|номер факсу|φαξ|αριθμος φαξ|传真|傳真|传真号|传真号码|傳真號碼|fax 番号|fax 番號|ファックス|ファクス|ファックス番号|ファクシミリ|팩스|팩스번호|팩스 번호|فاكس|الفاكس|رقم الفاكس|فکس|نمابر|दूरमुद्रक|फैक्स|फ़ैक्स|फैक्स नंबर|פקס|פקסימיליה|โทรสาร|แฟกซ์",
        ],
    ),
    (
        Fact::Number,
        &[
            "passport|passport no|passport number|passport num|passport id|passport details|passport detail|passport information|passport info|passport particulars|passport nos|passport no and validity|indian passport|valid passport|pass port no|pass port|ssn|ss no|social security|social security number|social security no|social security num|social insurance number|sin number|itin|tax id|tax identification number|taxpayer id|taxpayer identification number|tin number|tin no|ein|national id|national id no|national id number|national identity|national identity number|national identity card|national identification number|national identity card number|nationality id|national insurance|national insurance number|national insurance no|ni number|nino|nic|nic no|nic number|n i c|id number|id no|id card|id card no|id card number|identity card|identity card no|identity card number|identity number|identity no|identification number|identity|government id|aadhaar|aadhar|adhar|aadhaar no|aadhaar number|aadhar no|aadhar number|adhar no|adhar number|aadhaar card|aadhar card|adhar card|aadhaar card no|aadhar card no|aadhaar card number|aadhar card number|adhaar|adhaar no|adhar card no|adhar card number|uid|uid no|uidai|uan|uan no|uan number|pf no|pf number|pf account|pf account no|pf uan no|epf no|esi no|esic no|pan|pan no|pan number|pan card|pan card no|pan card number|pan id|permanent account number|voter id|voter id no|voter id number|voter id card|voter card|voter card no|ration card no|ration card|cnic|cnic no|cnic number|c n i c|nid|nid no|nid number|national id card no|emirates id|emirates id no|civil id|civil id no|iqama|iqama no|iqama number|qatar id|qid|nric|nric no|fin no|ic no|i c no|ic number|i c number|hkid|hkid no|driving license|driving licence|driving license no|driving licence no|driving license number|driving licence number|driving license details|driving licence details|driver license|driver licence|driver s license|driver s licence|drivers license|drivers licence|driver s license no|driver s license number|drivers license number|driver license number|dl no|dl number|d l no|driving permit|visa no|visa number|visa details|visa detail|visa type|visa validity|visa expiry|visa expiry date|us visa|green card no|green card number|alien registration number|bank account|bank account no|bank account number|account number|iban|bvn|indos no|indos number|cdc no|cdc number|cdc|seaman book no|seaman s book no|seaman book|sid no|medicare number|military id|ctps|abn number|passport and visa|passport visa|passport and visa details|passport visa details|visa and passport",
            "dni|d n i|nie|n i e|dni nie|nif|n i f|nif nie|cif|pasaporte|numero de pasaporte|n pasaporte|cedula|cedula de identidad|cedula de ciudadania|cedula de extranjeria|c c|c i|ci|numero de cedula|rut|r u t|run|curp|rfc|nss|numero de seguro social|seguridad social|numero de seguridad social|afiliacion a la seguridad social|documento de identidad|documento nacional de identidad|documento|numero de documento|cuil|cuit|cuil cuit|licencia de conducir|carnet de conducir|permiso de conducir|permiso de conduccion|carne de conducir|libreta militar|tarjeta profesional",
            "numero de securite sociale|n de securite sociale|securite sociale|n secu|numero de passeport|passeport|n passeport|passeport n|carte d identite|numero de carte d identite|cni|cin|c i n|n cin|numero cin|carte nationale d identite|titre de sejour|permis de conduire|permis b|permis de conduire b|numero fiscal|nir",
            "sozialversicherungsnummer|sv nummer|svnr|rentenversicherungsnummer|steuer id|steuernummer|steueridentifikationsnummer|reisepass|reisepassnummer|passnummer|personalausweis|personalausweisnummer|ausweisnummer|ahv nummer|ahv nr|ahv|fuhrerschein|fuehrerschein|fuhrerscheinklasse|fuhrerscheinnummer|fahrerlaubnis|aufenthaltstitel|aufenthaltsgenehmigung|arbeitserlaubnis",
            "cpf|c p f|cpf n|rg|r g|rg n|rg cpf|cpf rg|rg e cpf|identidade|carteira de identidade|carteira de trabalho|pis|pis pasep|pasep|nis|titulo de eleitor|cnh|carteira de habilitacao|habilitacao|carta de conducao|cartao de cidadao|cartao do cidadao|bilhete de identidade|bi n|n de contribuinte|numero de contribuinte|contribuinte|niss|passaporte|numero do passaporte|certificado de reservista|reservista|numero de identificacao fiscal|cnpj",
            "codice fiscale|c f|cod fiscale|partita iva|p iva|carta d identita|passaporto|numero di passaporto|patente|patente di guida|bsn|burgerservicenummer|sofinummer|rijksregisternummer|paspoort|paspoortnummer|identiteitskaart|rijbewijs|personnummer|cpr|cpr nr|cpr nummer|cpr number|fodselsnummer|henkilotunnus|korekort|forerkort|korkort|ajokortti",
            "pesel|nip|numer pesel|nr pesel|dowod osobisty|nr dowodu|nr dowodu osobistego|seria i numer dowodu|numer paszportu|nr paszportu|prawo jazdy|rodne cislo|cislo op|cislo obcanskeho prukazu|ridicsky prukaz|adoszam|adoazonosito|taj szam|szemelyi igazolvany szam|cnp|serie si numar ci|permis de conducere|oib|jmbg|egn|егн|αφμ|αμκα|αδτ",
            "tc kimlik|tc kimlik no|t c kimlik no|kimlik no|tckn|t c no|tc no|pasaport no|ehliyet|surucu belgesi|ehliyet sinifi|vergi no|sgk no|ssk no|sicil no",
            "паспорт|паспортные данные|серия и номер паспорта|номер паспорта|серия паспорта|загранпаспорт|снилс|инн|водительские права|водительское удостоверение|военный билет|рнокпп|ипн|іпн|ідентифікаційний код|права категории|иин",
            "身份证|身份证号|身份证号码|身分證字號|身份證號碼|身份證|身份证号碼|证件号|证件号码|护照|护照号|护照号码|護照|護照號碼|驾照|驾驶证|社保号|パスポート番号|パスポート|マイナンバー|運転免許証番号|旅券番号|在留カード番号|주민등록번호|주민번호|여권번호|운전면허번호|외국인등록번호|여권",
            "رقم الهوية|الهوية الوطنية|رقم الهوية الوطنية|الرقم القومي|الرقم الوطني|رقم البطاقة|بطاقة الهوية|رقم الجواز|رقم جواز السفر|جواز السفر|رخصة القيادة|رخصة قيادة|رقم الإقامة|الإقامة|رقم الاقامة|کد ملی|شماره ملی|شماره شناسنامه|תעודת זהות|מספר זהות",
            "आधार|आधार संख्या|आधार नंबर|आधार कार्ड|पैन|पैन नंबर|पैन कार्ड|पासपोर्ट|पासपोर्ट नंबर|पासपोर्ट संख्या|ड्राइविंग लाइसेंस|मतदाता पहचान पत्र|nik|no ktp|nomor ktp|ktp|npwp|no kk|sim a|cmnd|cccd|so cmnd|so cccd|เลขบัตรประชาชน",
        ],
    ),
    (
        Fact::Paper,
        &[
            "date of issue|issue date|issued on|issued|date of issuance|place of issue|issued at|issued by|issuing authority|issue place|date of expiry|date of expiration|expiry date|expiration date|expiry|expires|expires on|expire date|exp date|date of exp|valid|valid till|valid until|valid up to|valid upto|valid from|valid through|validity|date of validity|validity date|issue|place and date of issue|date and place of issue|place of isssue|country of issue|ecr status|ecnr|ecr|type|file no|place|number|no|class|category|vehicle class|vehicle type|d o i|d o e|doi|doe|renewal date",
            "fecha de emision|fecha de expedicion|fecha de vencimiento|vencimiento|date de delivrance|date d expiration|lieu de delivrance|ausstellungsdatum|ausgestellt am|gultig bis|ausstellungsort|data de emissao|data de validade|validade|orgao emissor|orgao expedidor|data di rilascio|scadenza|дата выдачи|выдан|срок действия|кем выдан|签发日期|有效期|签发地|有効期限|تاريخ الإصدار|تاريخ الانتهاء|مكان الإصدار|जारी करने की तिथि",
        ],
    ),
    (
        Fact::Postal,
        &[
            "postal code|post code|postcode|zip|zip code|zipcode|zip postal code|postal zip code|pin code|pincode|pin|pin no|area pin code|codigo postal|c p|code postal|cp|postleitzahl|plz|cep|cap|kod pocztowy|posta kodu|psc|iranyitoszam|postnummer|индекс|почтовый индекс|поштовий індекс|邮编|邮政编码|郵遞區號|郵便番号|우편번호|الرمز البريدي|पिन कोड|पिन|kode pos|poskod",
        ],
    ),
];

/// Names of fields that are refused as fields alone: in a text they say something else.
const FIELDS: &str = "image|ip address|picture|user agent|avatar|profile picture|profile image|headshot|selfie|photo|photo url|race|children|health|citizen|sexual orientation|disability|disability status|veteran status|protected veteran|protected veteran status|eeo|eeo gender|eeo race|eeo veteran|eeo disability|hispanic|latino|transgender|lgbtq|lgbtqia|self identification|voluntary self identification|ethnic|pronoun";

/// Words that alone say what is refused: gender, marital status, citizenship, membership of a party.
const ALONE: &str = "us citizen|u s citizen|usa citizen|american citizen|eu citizen|uk citizen|british citizen|indian citizen|canadian citizen|australian citizen|indian national|british national|german citizen|married|unmarried|un married|single|divorced|widowed|widower|never married|bachelor unmarried|male|female|non binary|nonbinary|permanent resident|green card holder|green card|she her|he him|they them|she her hers|he him his|they them theirs|she they|he they|married with children|married with one child|married with two children|married with three children|married with 1 child|married with 2 children|married with 3 children|married 1 child|married 2 children|married 3 children|married one child|married two children|married no children|single no children\
|casado|casada|soltero|soltera|divorciado|divorciada|viudo|viuda|union libre|masculino|femenino|hombre|mujer|varon|celibataire|mariee|divorcee|veuf|veuve|pacse|pacsee|en concubinage|homme|femme|masculin|feminin|de sexe masculin|de sexe feminin|nationalite francaise|marie sans enfant|mariee sans enfant|marie 1 enfant|mariee 1 enfant|marie 2 enfants|mariee 2 enfants|marie deux enfants|mariee deux enfants|celibataire sans enfant|verheiratet|ledig|geschieden|verwitwet|ledig keine kinder|verheiratet keine kinder|verheiratet ein kind|verheiratet zwei kinder|verheiratet 1 kind|verheiratet 2 kinder|in partnerschaft lebend|mannlich|weiblich|deutsche staatsangehorigkeit|deutscher staatsangehoriger|deutscher staatsburger|solteiro|solteira|uniao estavel|viuvo|viuva|feminino|coniugato|coniugata|sposato|sposata|divorziato|divorziata|maschio|femmina|maschile|femminile|gehuwd|ongehuwd|samenwonend|gescheiden|zonaty|zamezna|kawaler|rozwiedziony|rozwiedziona|mezczyzna|kobieta|zenaty|svobodny|svobodna|vdana|evli|bekar|bosanmis|erkek|askerlik yapildi|tecilli|tc vatandasi|ugift|samboende|samboer|ugift ingen barn|naimisissa|naimaton\
|男|女|男性|女性|已婚|未婚|离异|离婚|已育|未育|已婚已育|已婚未育|汉族|满族|回族|壮族|蒙古族|维吾尔族|藏族|党员|中共党员|共青团员|团员|群众|预备党员|中共预备党员|既婚|独身|配偶者有|配偶者無|配偶者あり|配偶者なし|남|여|남자|여자|남성|여성|미혼|기혼|군필|미필|병역필|ذكر|أنثى|انثى|أعزب|عزباء|متزوج|متزوجة|مطلق|مطلقة|أرمل|أرملة|مسلم|مسلمة|مسيحي|مسيحية|متاهل|متأهل|विवाहित|अविवाहित|पुरुष|महिला|हिन्दू|हिंदू|मुस्लिम|ईसाई|सिख|женат|замужем|холост|не замужем|не женат|разведен|разведена|мужской|женский|мужчина|женщина|одружений|одружена|неодружений|неодружена|чоловік|жінка|laki laki|perempuan|belum menikah|menikah|belum kawin|lelaki|bujang|berkahwin|doc than|da ket hon";

/// Values behind a label, further than those that stand alone.
const VALUES: &str = "nam|nu|man|vrouw|gift|divers|rk|marie|hindu|muslim|christian|sikh|jain|buddhist|islam|hinduism|christianity|sikhism|buddhism|jainism|roman catholic|separated|engaged|divorce|muaf|yapildi|panna|concubinage|transgender|evangelisch|romisch katholisch|rom kath|kawin|widow|kadin|celibe|nubile|مجرد|مرد|زن|муж|жен|면제|m|f|h|w|d|k|e|no|yes|none|nil|n a|na|good|excellent|fit|very good|normal|perfect|o|a|b|ab|positive|negative|ve|a ve|b ve|o ve|ab ve|a positive|b positive|o positive|ab positive|a negative|b negative|o negative|ab negative|general|open|obc|sc|st|nt|sbc|ews|ur|bc|bc a|bc b|bc c|bc d|mbc|oc|gen|unreserved|general category|minority|sebc|vj nt|brahmin|brahman|maratha|rajput|jat|kshatriya|shia|sunni|lingayat|reddy|kamma|nair|ezhava|bania|vegetarian|non vegetarian|veg|non veg|white|black|asian|hispanic|latino|latina|african american|caucasian|mixed|native american|pacific islander|two or more races|prefer not to say|decline to answer|decline to self identify|other|atheist|agnostic|catholic|protestant|jewish|judaism|orthodox|evangelical|katholisch|ev|evangelisch lutherisch|konfessionslos|keine|aucun|aucune|ninguno|ninguna|sans|neant|si|oui|ja|nein|non|nao|sim|valid|citizen|resident|work permit|student visa|h1b|h 1b|h4|h4 ead|opt|cpt|ead|gc|l1|l 1|l2|f1|f 1|b1|b2|b1 b2|tn|usc|employment visa|visit visa|tourist visa|residence visa|family visa|transferable|transferable visa|husband visa|father visa|spouse visa|visiting|visiting visa|employment|tourist|visit|exempt|exempted|not applicable|good health|sound|healthy|良好|健康|无|有|無|あり|なし|汉|満|藏|回|该当なし|o型|a型|b型|ab型|없음|해당없음|비대상|بخير|جيد|ممتازة|सामान्य|ओबीसी|अच्छा|хорошее|есть|нет";

/// Names of peoples that say a nationality, and words for a citizen; beside a label only.
const ENDINGS: &[&str] = &[
    "ian",
    "ean",
    "ese",
    "ish",
    "ani",
    "aqi",
    "ali",
    "ini",
    "eni",
    "awi",
    "ench",
    "utch",
    "eek",
    "ss",
    "ican",
    "aiian",
    "ghan",
    "german",
    "oman",
    "thai",
    "ivoirien",
    "aise",
    "ais",
    "ienne",
    "ien",
    "aine",
    "ain",
    "ol",
    "ola",
    "ano",
    "ana",
    "ino",
    "ina",
    "iana",
    "iano",
    "eno",
    "ena",
    "eiro",
    "eira",
    "ues",
    "uesa",
    "deutsch",
    "isch",
    "ерб",
    "рф",
    "россия",
    "ский",
    "ское",
    "polskie",
    "polska",
    "turk",
    "türk",
    "भारतीय",
    "नेपाली",
    "مصري",
    "مصرية",
    "سعودي",
    "سعودية",
    "أردني",
    "أردنية",
    "中国",
    "日本",
    "대한민국",
];

/// Labels of other facts, at which a refused one ends; those of contacts are in their own table.
const OTHERS: &str = "languages known|languages|language known|language|known languages|linguistic ability|hobbies|hobby|interests|strengths|strength|permanent address|present address|current address|local address|postal address|correspondence address|address for communication|communication address|mailing address|residential address|contact address|mobile no|mobile number|mobile nos|mob|mob no|mobile phone|phone no|phone nos|phone number|ph no|ph|contact no|contact number|contact nos|contact details|tel no|cell no|telephone no|e mail id|email id|mail id|e mail|email address|skype id|skills|technical skills|education|qualification|qualifications|highest qualification|educational qualification|experience|total experience|work experience|years of experience|notice period|current ctc|expected ctc|expected salary|current location|preferred location|date|place|signature|declaration|objective|career objective|designation|company|employer|organization|duration|period|role|project|client|technologies|title|position|date of joining|joining date|linkedin id|residence|availability|available|joining time|occupation|profession|extra curricular activities|computer skills|it skills|marks|percentage|board|university|college|institute|idiomas|langues|sprachen|linguas|lingue|talen|jezyki|yabanci dil|diller|языки|языки знание|образование|опыт работы|должность|职位|学历|毕业院校|专业|求职意向|期望职位|应聘职位|工作年限|外语|語学|言語|학력|경력|희망직종|اللغات|المؤهل|الخبرة|भाषा|भाषाएं|योग्यता|अनुभव|शौक|tel fax|telephone fax|phone fax|phone and fax|tel and fax|fax tel|fax phone|fax and phone|telefon fax|fax telefon|тел факс|телефон факс|факс телефон|电话传真|電話傳真|whatsapp no|whatsapp number|alternate no|alternate number|alternate mobile|mobile numbers|handphone|hp|handphone no|no hp|nomor hp|dien thoai|sdt|e posta|eposta|gsm|cep tel|cep telefonu|adres|telefoon|telefoonnummer|indirizzo|cellulare|recapito|telefono cellulare|telefon komorkowy|numer telefonu|nr telefonu|nr tel|adres zamieszkania|miejscowosc|휴대폰|휴대전화|연락처|전화|전화번호|핸드폰|이메일|주소|성명|이름|الهاتف|الجوال|رقم الهاتف|رقم الجوال|البريد الإلكتروني|العنوان|الاسم|المدينة|الهاتف المحمول|المحمول|الموبايل|الإيميل|موبایل|تلفن|آدرس|نام|ایمیل|מייל|טלפון|כתובת|טלפון נייד|דואל";

/// A label as the table has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Label {
    /// What follows is refused.
    Refused(Fact),
    /// Something else follows.
    Other,
}

fn split(list: &'static str) -> impl Iterator<Item = String> {
    list.split('|').map(plain).filter(|words| !words.is_empty())
}

fn labels() -> &'static [(String, Label)] {
    static TABLE: OnceLock<Vec<(String, Label)>> = OnceLock::new();
    TABLE.get_or_init(|| {
        let refused = LABELS.iter().flat_map(|(fact, lists)| {
            lists.iter().flat_map(|list| split(list)).map(|words| (words, Label::Refused(*fact)))
        });
        let mut table: Vec<(String, Label)> = refused.collect();
        table.extend(split(OTHERS).map(|words| (words, Label::Other)));
        // One wording may stand in the lists of several languages; the first kind holds.
        table.sort_by(|one, other| one.0.cmp(&other.0));
        table.dedup_by(|later, earlier| later.0 == earlier.0);
        table
    })
}

fn sorted(lists: &[&'static str]) -> Vec<String> {
    let mut words: Vec<String> = lists.iter().flat_map(|list| split(list)).collect();
    words.sort();
    words.dedup();
    words
}

fn has(table: &[String], words: &str) -> bool {
    table.binary_search_by(|known| known.as_str().cmp(words)).is_ok()
}

/// What folded words before a value stand for.
pub fn label(folded: &str) -> Option<Label> {
    let table = labels();
    let at = table.binary_search_by(|(known, _)| known.as_str().cmp(folded)).ok()?;
    table.get(at).map(|(_, label)| *label)
}

/// Whether a label begins with these folded words.
pub fn begins_label(folded: &str) -> bool {
    let table = labels();
    let at = table.partition_point(|(known, _)| known.as_str() < folded);
    table.get(at).is_some_and(|(known, _)| known.starts_with(folded))
}

/// Whether folded words alone say what is refused.
pub fn is_alone(folded: &str) -> bool {
    static TABLE: OnceLock<Vec<String>> = OnceLock::new();
    has(TABLE.get_or_init(|| sorted(&[ALONE])), folded)
}

/// Whether folded words are an ordinary value behind a label.
pub fn is_value(folded: &str) -> bool {
    static TABLE: OnceLock<Vec<String>> = OnceLock::new();
    has(TABLE.get_or_init(|| sorted(&[ALONE, VALUES])), folded)
        || (folded.chars().count() > 3
            && !folded.contains(' ')
            && ENDINGS.iter().any(|ending| folded.ends_with(ending)))
}

/// Whether a field or a column of this name, in lower case without separators, is refused.
pub fn is_field(squeezed: &str) -> bool {
    static TABLE: OnceLock<Vec<String>> = OnceLock::new();
    let table = TABLE.get_or_init(|| {
        let mut names: Vec<String> = labels()
            .iter()
            .filter(|(_, label)| {
                matches!(label, Label::Refused(fact) if !matches!(fact, Fact::Loose | Fact::Paper | Fact::Referee))
            })
            .filter(|(words, _)| words.chars().count() > 1 || !words.is_ascii())
            .map(|(words, _)| words.as_str())
            .chain(FIELDS.split('|'))
            .map(|words| words.replace(' ', ""))
            .collect();
        names.sort();
        names.dedup();
        names
    });
    has(table, squeezed)
}

/// Words in a heading that make its column one of those that are refused, however the rest of it goes.
const COLUMN_WORDS: [&str; 14] = [
    "birth",
    "citizen",
    "disab",
    "emergency",
    "ethnic",
    "gender",
    "hispanic",
    "marital",
    "nationality",
    "passport",
    "pronoun",
    "religio",
    "sexual",
    "veteran",
];

/// Whether a table's column of this heading is refused.
pub fn is_column(heading: &str) -> bool {
    let squeezed = plain(heading).replace(' ', "");
    is_field(&squeezed) || is_question(heading) || COLUMN_WORDS.iter().any(|word| squeezed.contains(word))
}

/// Words of a question around what it asks for.
const ASKING: &str = "what|is|are|was|were|your|you|the|a|an|please|enter|provide|give|select|choose|state|specify|indicate|tell|us|of|do|have|which|to|identify|most|closely|as|with|current|full|own|and|or|if|any|describe|best|describes|yourself|would|how|here|i|my|me|in|format|optional|required|dd|mm|yyyy|valid|applicant|applicant s|candidate|candidate s|s|voluntary|self|identification|disclosure|listed|on|field|consider|applicable|question|legal|at|birth assigned|quel|quelle|est|votre|vos|sont|cual|es|su|tu|wie|ist|lautet|ihr|ihre|dein|deine|was|welche|welches|qual|seu|sua|e|o|il|tuo|sua|la|le|el|wat|jouw|uw|bitte|angeben|ваш|ваша|ваше|какой|какая|какое|укажите|请|填写|您的|你的|请选择|请输入";

/// Questions in words of their own, folded.
const QUESTIONS: &str = "how old are you|when were you born|where were you born|are you married|are you single|are you male or female|are you a man or a woman|do you have children|how many children do you have|are you hispanic or latino|are you hispanic latino|are you a veteran|are you a protected veteran|do you have a disability|are you disabled|have you ever had a disability|are you pregnant|do you identify as transgender|are you transgender|do you identify as lgbtq|do you consider yourself a member of the lgbtq community|what religion do you practise|what religion do you practice|are you a citizen|are you a us citizen|are you a u s citizen|which country are you a citizen of|what country are you a citizen of|how do you identify|how would you describe your gender identity|how would you describe your racial ethnic background|i identify as|i identify my ethnicity as|i identify my gender as|i have a disability|i have a physical disability|voluntary self identification of disability|veteran self identification|wie alt sind sie|wann sind sie geboren|sind sie verheiratet|quel age avez vous|etes vous marie|cuantos anos tiene|cuantos anos tienes|quantos anos voce tem|сколько вам лет|您多大了|年齢を教えてください";

/// How a question begins in scripts that write no space behind it.
const JOINED: &[&str] = &["请选择", "请输入", "请填写", "您的", "你的", "あなたの", "귀하의"];

/// Whether a question asks for what is refused, and for nothing else.
pub fn is_question(question: &str) -> bool {
    static ASKED: OnceLock<(Vec<String>, Vec<String>)> = OnceLock::new();
    let (asking, questions) = ASKED.get_or_init(|| (sorted(&[ASKING]), sorted(&[QUESTIONS])));
    let mut folded = plain(question.get(..question.len().min(300)).unwrap_or(question));
    for beginning in JOINED {
        if let Some(rest) = folded.strip_prefix(beginning) {
            folded = rest.to_owned();
        }
    }
    if has(questions, &folded) {
        return true;
    }
    let words: Vec<&str> = folded.split(' ').collect();
    let mut at = 0;
    let mut refused = false;
    while at < words.len() {
        let rest = words.get(at..).unwrap_or_default();
        let longest = (1..=rest.len().min(7)).rev().find(|count| {
            let label = rest.get(..*count).unwrap_or_default().concat();
            is_field(&label)
        });
        match longest {
            Some(count) => {
                refused = true;
                at += count;
            }
            None if rest.first().is_some_and(|word| has(asking, word)) => at += 1,
            None => return false,
        }
    }
    refused
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn questions_that_ask_for_what_is_refused_are_known_in_many_wordings() {
        for question in [
            "What is your date of birth?",
            "Gender",
            "Please select your gender identity",
            "Race/Ethnicity (optional)",
            "What is your marital status?",
            "Passport number",
            "Father's name",
            "How old are you?",
            "Are you Hispanic or Latino?",
            "What is your nationality and date of birth?",
            "Wie lautet Ihr Geburtsdatum?",
            "Quelle est votre nationalité ?",
            "¿Cuál es su estado civil?",
            "Qual é o seu CPF?",
            "您的出生日期",
            "性別",
            "Ваша дата рождения",
            "Emergency contact",
            "Zip Code",
        ] {
            assert!(is_question(question), "{question}");
        }
        for question in [
            "What is your full name?",
            "Do you have experience in gender studies?",
            "What is your date of joining?",
            "Do you hold a licence to teach religion?",
            "Are you legally authorized to work in the United States?",
            "How did you manage passport applications at the office?",
            "Which city are you in now?",
            "Phone",
            "Address",
            "What is your age group's favourite tool?",
            "",
        ] {
            assert!(!is_question(question), "{question}");
        }
    }

    #[test]
    fn a_wording_has_one_kind() {
        assert_eq!(label("date of birth"), Some(Label::Refused(Fact::Birth)));
        assert_eq!(label("religion"), Some(Label::Refused(Fact::Trait)));
        assert_eq!(label("languages known"), Some(Label::Other));
        assert_eq!(label("date of joining"), Some(Label::Other));
        assert_eq!(label("religion teacher"), None);
        assert!(is_field("dateofbirth") && is_field("zip") && is_field("fathername") && is_field("image"));
        assert!(!is_field("status") && !is_field("category") && !is_field("place") && !is_field("address"));
    }
}
