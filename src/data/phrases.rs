//! Plain statements by which people say that something ordinary is so, in nine languages, and the words that turn such a
//! statement round.
//!
//! Source: own list, November 2026, from the everyday phrases of letters, résumés and answers. It is not complete in any
//! language: a statement that it does not have is one that goes unseen, never one that counts against anybody.
//!
//! Phrases are in lower case, their words apart by one space, without punctuation; apostrophes are straight. Han and Kana are
//! words of one letter each and are written without spaces.

/// When the list was last checked.
pub const DATE: &str = "2026-11";

/// The languages, in the order of the lists.
pub const LANGUAGES: [&str; 9] = ["en", "es", "fr", "de", "pt", "zh", "ja", "hi", "ru"];

/// What is stated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Topic {
    /// The writer moved house.
    Moved,
    /// The writer moved, if a place follows; without one the words may mean a job or a machine.
    MovedTo,
    /// The writer bore, or bears, another name.
    OtherName,
    /// A former or other name of the writer, if a name follows.
    OtherNameFollows,
    /// The writer's name is also written in another script, order or form.
    OtherWriting,
    /// The writer studied in another country.
    StudiedAbroad,
    /// The writer works, or worked, from a distance.
    WorksRemotely,
    /// The writer is away for a while.
    Travelling,
    /// A contact or a machine is shared with somebody at home.
    SharedContact,
    /// An agency or a recruiter sent the application.
    SentByAgency,
    /// The writer applied here before.
    AppliedBefore,
    /// Something was held for part of the time, on contract or beside something else.
    PartOfTheTime,
    /// The writer went from one school to another and took credits along.
    Transferred,
    /// The degree was, or will be, conferred after the studies ended.
    ConferredLater,
    /// A technology's later name or later use stands in an older text.
    NamedLater,
    /// A number or an address is one of a forwarding or internet service.
    Forwarded,
}

/// The phrases of one topic, by language as in [`LANGUAGES`].
#[derive(Debug)]
pub struct Phrases {
    /// What they state.
    pub topic: Topic,
    /// Phrases that state it, apart by `|`.
    pub said: [&'static str; 9],
    /// Phrases that deny it, apart by `|`.
    pub denied: [&'static str; 9],
}

/// Every topic.
pub fn topics() -> impl Iterator<Item = Topic> {
    ALL.iter().map(|phrases| phrases.topic)
}

/// The phrases of a topic.
pub fn of(topic: Topic) -> Option<&'static Phrases> {
    ALL.iter().find(|phrases| phrases.topic == topic)
}

/// Words that turn a statement round when they stand up to two words before it, or make it a wish.
pub static TURNED_BEFORE: [&str; 9] = [
    "not|never|no|without|haven't|hasn't|hadn't|didn't|don't|doesn't|isn't|wasn't|aren't|weren't|cannot|can't|won't|neither|nor|if|whether|unless|would|could|willing to|open to|able to|ready to|happy to|prepared to|hope to|want to|wish to|need to|my colleague|my manager|our client|the client",
    "no|nunca|sin|si|jamás|tampoco|dispuesto a|dispuesta a|puedo|podría",
    "ne|n'ai|n'est|pas|jamais|sans|si|aucun|aucune|prêt à|prête à|pourrais",
    "nicht|nie|kein|keine|keinen|ohne|falls|wenn|würde|könnte|bereit",
    "não|nunca|sem|se|jamais|disposto a|disposta a|poderia",
    "没|没有|沒|沒有|不|未|从未|從未|如果|愿意|願意|可以",
    "もし",
    "नहीं|कभी नहीं|बिना|अगर|यदि",
    "не|никогда|без|если|готов|готова|могу|мог бы|могла бы",
];

/// Words that turn a statement round when they follow it within a few words of the same clause.
pub static TURNED_AFTER: [&str; 9] =
    ["", "", "pas|jamais", "nicht|nie", "", "", "ません|ない|なかった|なければ|なら", "नहीं|तो", "не"];

/// Every topic with its phrases.
#[rustfmt::skip]
static ALL: &[Phrases] = &[
    Phrases {
        topic: Topic::Moved,
        said: [
            "i moved|i've moved|i have moved|i just moved|i recently moved|i have recently moved|i have just moved|i've recently moved|i've just moved|i moved back|my family moved|i relocated|i've relocated|i have relocated|i recently relocated|i have recently relocated|i am relocating|i'm relocating|i am moving|i'm moving|i will be moving|i will be relocating|since my move|since moving|after my move|after moving|before my move|before moving|my move to|moved house|moved home|immigrated to|i emigrated",
            "me mudé|me he mudado|nos mudamos|nos hemos mudado|me trasladé|me he trasladado|desde mi mudanza|tras mi mudanza|emigré",
            "j'ai déménagé|nous avons déménagé|je viens de déménager|je me suis installé|je me suis installée|depuis mon déménagement|après mon déménagement|j'ai émigré",
            "bin umgezogen|sind umgezogen|umgezogen nach|gezogen nach|nach meinem umzug|seit meinem umzug|mein umzug|übergesiedelt",
            "mudei-me|mudei me|me mudei|nos mudamos|mudamo-nos|mudamo nos|desde a minha mudança|após a minha mudança|depois da minha mudança|emigrei",
            "我搬到|我搬家|我已搬|我刚搬|我剛搬|搬家后|搬家後|我迁居|我遷居|移居到|移居至",
            "引っ越しました|引っ越した|引越しました|引越した|転居しました|転居した|移住しました|移住した",
            "मैं स्थानांतरित|स्थानांतरित हुआ|स्थानांतरित हुई|स्थानांतरित हो गया|स्थानांतरित हो गई|घर बदला|घर बदल लिया|में बस गया|में बस गई",
            "я переехал|я переехала|мы переехали|переехал в|переехала в|после переезда|с момента переезда|мой переезд",
        ],
        denied: [
            "never moved|not moved|haven't moved|did not move|didn't move|never relocated|not relocated|haven't relocated|lived here all my life|always lived here",
            "no me he mudado|no me mudé|nunca me he mudado",
            "pas déménagé|jamais déménagé",
            "nicht umgezogen|nie umgezogen",
            "não me mudei|nunca me mudei",
            "没有搬家|沒有搬家|没搬家|从未搬家|從未搬家",
            "引っ越していません|引っ越したことはありません|転居していません",
            "स्थानांतरित नहीं|घर नहीं बदला",
            "не переезжал|не переезжала|никогда не переезжал|никогда не переезжала",
        ],
    },
    Phrases {
        topic: Topic::MovedTo,
        said: [
            "moved to|moved from|moved back to|moving to|moving from|relocated to|relocated from|relocating to|relocating from|we moved",
            "mudado a|mudada a|trasladado a|trasladada a",
            "installé à|installée à|installé en|installée en|déménagé à|déménagé en|déménagé au",
            "nach meinem wechsel nach|zog nach|ziehe nach",
            "mudança para|mudei para",
            "搬到|搬至|迁到|遷到",
            "に引っ越し|へ引っ越し|に移住|へ移住",
            "में स्थानांतरित",
            "переезд в|переезжаю в",
        ],
        denied: ["", "", "", "", "", "", "", "", ""],
    },
    Phrases {
        topic: Topic::OtherName,
        said: [
            "changed my name|changed my surname|changed my last name|my name changed|my former name|my previous name|my old name|my maiden name|my birth name|my married name|my legal name|my preferred name|name change|change of name|under my maiden name|under my former name|under my previous name|took my husband's name|took my wife's name|took my spouse's name|maiden name|former name|married name",
            "cambié de nombre|cambié mi nombre|cambié de apellido|cambio de nombre|cambio de apellido|mi apellido de soltera|apellido de soltera|nombre de soltera|mi nombre anterior|mi nombre legal",
            "changé de nom|changement de nom|mon nom de jeune fille|nom de jeune fille|mon ancien nom|mon nom de naissance|mon nom d'usage|nom de naissance",
            "meinen namen geändert|namensänderung|mein geburtsname|mein mädchenname|mein früherer name|meinem früheren namen|meinem mädchennamen|meinem geburtsnamen",
            "mudei de nome|mudei meu nome|mudança de nome|meu nome de solteira|nome de solteira|meu nome anterior|o meu nome anterior",
            "改名|曾用名|我的原名|改姓",
            "旧姓|改名|改姓|以前の名前|前の名字",
            "नाम बदला|नाम बदल लिया|नाम बदल दिया|पूर्व नाम|विवाह से पहले का नाम|मेरा पुराना नाम",
            "сменил имя|сменила имя|сменил фамилию|сменила фамилию|смена фамилии|смены фамилии|смена имени|смены имени|девичья фамилия|девичьей фамилией|моя прежняя фамилия|прежней фамилией",
        ],
        denied: [
            "never changed my name|not changed my name|haven't changed my name|no other name|no other names|no former name|no former names|never used another name|not used another name|no name change",
            "nunca he cambiado de nombre|no he cambiado de nombre|ningún otro nombre",
            "jamais changé de nom|pas changé de nom|aucun autre nom",
            "nie einen anderen namen|keinen anderen namen|namen nie geändert|namen nicht geändert",
            "nunca mudei de nome|não mudei de nome|nenhum outro nome",
            "没有改名|沒有改名|从未改名|從未改名|无曾用名|無曾用名|没有曾用名",
            "旧姓はありません|旧姓なし|改名したことはありません",
            "नाम नहीं बदला|कोई अन्य नाम नहीं|कोई दूसरा नाम नहीं",
            "не менял имя|не меняла имя|не менял фамилию|не меняла фамилию|других имен нет|других имён нет",
        ],
    },
    Phrases {
        topic: Topic::OtherNameFollows,
        said: [
            "née|nee|né|born|born as|formerly|formerly known as|previously known as|previously|also known as|aka|a.k.a|published as|my stage name is|my pen name is",
            "nacida|nacido|antes llamada|antes llamado|también conocida como|también conocido como|de soltera",
            "née|né|anciennement|aussi connue sous le nom de|aussi connu sous le nom de|alias",
            "geborene|geborener|geb|vormals|früher|auch bekannt als",
            "nascida|nascido|antes chamada|antes chamado|também conhecida como|também conhecido como",
            "原名|曾用名",
            "旧姓|旧名",
            "पूर्व नाम|उर्फ",
            "урождённая|урожденная|урождённый|урожденный|ранее|он же|она же",
        ],
        denied: ["", "", "", "", "", "", "", "", ""],
    },
    Phrases {
        topic: Topic::OtherWriting,
        said: [
            "my english name|my western name|my chinese name|my native name|my name in english|my name in latin letters|my name in its own script|in my passport spelling|i go by|i also go by|goes by|people call me|also written|also spelled|also spelt|also spelled as|sometimes written|transliterated|transliteration|romanised|romanized|romanisation|romanization|family name first|surname first",
            "también se escribe|transliterado|transliteración|me llaman|mi nombre en inglés|el apellido primero",
            "aussi écrit|s'écrit aussi|translittéré|translittération|on m'appelle|mon nom en anglais|le nom de famille d'abord",
            "auch geschrieben|transliteriert|transliteration|umschrift|man nennt mich|mein englischer name|familienname zuerst",
            "também escrito|transliterado|transliteração|me chamam|meu nome em inglês|o sobrenome primeiro",
            "英文名|中文名|拼音",
            "ローマ字|英語名|イングリッシュネーム|表記",
            "अंग्रेज़ी में नाम|अंग्रेजी में नाम|लिप्यंतरण|के नाम से जाना|के नाम से जानते",
            "транслитерация|в транслитерации|латиницей|также пишется|английское имя|меня зовут также",
        ],
        denied: [
            "no other spelling|no other spellings|no english name",
            "ninguna otra grafía", "aucune autre graphie", "keine andere schreibweise", "nenhuma outra grafia",
            "没有英文名|沒有英文名", "英語名はありません", "कोई दूसरी वर्तनी नहीं", "другого написания нет",
        ],
    },
    Phrases {
        topic: Topic::StudiedAbroad,
        said: [
            "studied abroad|study abroad|studying abroad|semester abroad|year abroad|exchange semester|exchange year|exchange student|exchange programme|exchange program|erasmus|when i studied in|while i studied in|while studying in|i studied in|my studies in",
            "estudié en|estudios en el extranjero|estudié en el extranjero|intercambio académico|semestre en el extranjero|erasmus",
            "étudié à l'étranger|études à l'étranger|semestre à l'étranger|échange universitaire|j'ai étudié en|j'ai étudié au|j'ai étudié à|erasmus",
            "auslandssemester|auslandsjahr|auslandsstudium|im ausland studiert|austauschsemester|austauschjahr|erasmus",
            "estudei em|estudei no|estudei na|estudei no exterior|estudei no estrangeiro|intercâmbio acadêmico|intercâmbio académico|erasmus",
            "留学|留學|交换生|交換生",
            "留学",
            "विदेश में पढ़ाई|विदेश में अध्ययन|में पढ़ाई की",
            "учился за границей|училась за границей|учёба за границей|учеба за границей|по обмену|учился в|училась в",
        ],
        denied: [
            "never studied abroad|not studied abroad", "nunca estudié en el extranjero", "jamais étudié à l'étranger",
            "nie im ausland studiert", "nunca estudei no exterior", "没有留学|沒有留學|没留学", "留学していません|留学したことはありません",
            "विदेश में पढ़ाई नहीं", "не учился за границей|не училась за границей",
        ],
    },
    Phrases {
        topic: Topic::WorksRemotely,
        said: [
            "working remotely from|work remotely from|worked remotely from|working remotely|i work remotely|i worked remotely|remote work from|working from abroad|work from abroad|digital nomad|telecommuting from|i telecommute|fully remote from|remote from",
            "trabajo en remoto|trabajo a distancia|trabajo remoto|teletrabajo|teletrabajando|trabajando en remoto",
            "je télétravaille|en télétravail|télétravail depuis|je travaille à distance|travaillant à distance",
            "ich arbeite remote|arbeite aus der ferne|im homeoffice aus|remote aus|telearbeit",
            "trabalho remoto|trabalho remotamente|trabalhando remotamente|teletrabalho|trabalho à distância",
            "远程工作|遠程工作|远程办公|遠端工作",
            "リモートワーク|リモート勤務|在宅勤務|リモートで働",
            "दूरस्थ रूप से काम|रिमोट काम|विदेश से काम",
            "работаю удалённо|работаю удаленно|работал удалённо|работала удалённо|удалённая работа|удаленная работа|удалённо из|удаленно из",
        ],
        denied: [
            "not working remotely|never worked remotely|do not work remotely|don't work remotely", "no trabajo en remoto", "pas en télétravail",
            "arbeite nicht remote", "não trabalho remotamente", "不远程工作|没有远程工作", "リモートワークはしていません",
            "दूरस्थ रूप से काम नहीं", "не работаю удалённо|не работаю удаленно",
        ],
    },
    Phrases {
        topic: Topic::Travelling,
        said: [
            "i am travelling|i'm travelling|i am traveling|i'm traveling|currently travelling|currently traveling|travelling in|traveling in|travelling until|traveling until|i am visiting|i'm visiting|visiting family|visiting my|on holiday in|on vacation in|on a trip|on a business trip|i am away until|i'm away until|i am abroad until|i'm abroad until|temporarily in|for a few weeks in|staying in",
            "estoy de viaje|de viaje en|viajando por|de vacaciones en|visitando a mi|temporalmente en",
            "je suis en voyage|en voyage en|en vacances en|en vacances à|en déplacement|temporairement en|temporairement à|en visite chez",
            "auf reisen|bin verreist|im urlaub in|auf dienstreise|vorübergehend in|zu besuch bei",
            "estou viajando|estou em viagem|de férias em|em viagem|visitando minha|visitando meu|temporariamente em",
            "我在旅行|正在旅行|出差|探亲|探親|度假|暂时在|暫時在",
            "旅行中|出張中|帰省中|滞在中|一時的に",
            "यात्रा पर|यात्रा कर रहा|यात्रा कर रही|छुट्टी पर|अस्थायी रूप से",
            "я в поездке|в командировке|в отпуске|путешествую|временно в|временно нахожусь|в гостях у",
        ],
        denied: [
            "not travelling|not traveling|no travel|not on holiday|not away|at home as usual", "no estoy de viaje|sin viajes", "pas en voyage|aucun voyage",
            "nicht auf reisen|keine reise", "não estou viajando|sem viagens", "没有旅行|不在旅行|没有出差", "旅行していません|出張していません",
            "यात्रा पर नहीं|यात्रा नहीं", "не путешествую|не в отпуске|не в командировке",
        ],
    },
    Phrases {
        topic: Topic::SharedContact,
        said: [
            "my wife's phone|my husband's phone|my partner's phone|my mother's phone|my father's phone|my sister's phone|my brother's phone|my wife's number|my husband's number|my partner's number|my mother's number|my father's number|my sister's number|my brother's number|my wife's email|my husband's email|my partner's email|my mother's email|my father's email|my wife's e mail|my husband's e mail|my wife's mailbox|my husband's mailbox|my partner's mailbox|my wife's laptop|my husband's laptop|my partner's laptop|my wife's computer|my husband's computer|my partner's computer|my roommate's|my flatmate's|shared phone|shared mailbox|shared email|shared computer|family phone|family mailbox|family email|family computer|share a phone|share a mailbox|share an email|share a computer|we share",
            "teléfono de mi esposa|teléfono de mi esposo|teléfono de mi marido|teléfono de mi madre|correo de mi esposa|correo de mi esposo|correo de mi marido|correo familiar|teléfono familiar|compartimos|ordenador compartido",
            "téléphone de ma femme|téléphone de mon mari|téléphone de ma mère|adresse de ma femme|adresse de mon mari|adresse familiale|téléphone familial|nous partageons|ordinateur de mon mari|ordinateur de ma femme",
            "handy meiner frau|handy meines mannes|nummer meiner frau|nummer meines mannes|nummer meiner mutter|adresse meiner frau|adresse meines mannes|familienadresse|gemeinsame adresse|gemeinsames postfach|wir teilen uns",
            "telefone da minha esposa|telefone do meu marido|telefone da minha mãe|email da minha esposa|email do meu marido|email da família|telefone da família|compartilhamos|partilhamos",
            "我妻子的|我丈夫的|我太太的|我先生的|我母亲的电话|我母親的電話|家人的|共用",
            "妻の|夫の|家族の|共有の|共用の|共有して",
            "पत्नी का फ़ोन|पत्नी का फोन|पति का फ़ोन|पति का फोन|पत्नी का ईमेल|पति का ईमेल|परिवार का फ़ोन|परिवार का फोन|साझा",
            "телефон жены|телефон мужа|телефон мамы|почта жены|почта мужа|общий телефон|общая почта|семейная почта|семейный телефон|общий компьютер",
        ],
        denied: [
            "not shared|nobody else uses|no one else uses|only i use", "no es compartido|nadie más usa", "pas partagé|personne d'autre",
            "nicht geteilt|niemand sonst", "não é compartilhado|ninguém mais usa", "没有共用|不共用", "共有していません|私だけが",
            "साझा नहीं", "не общий|больше никто не",
        ],
    },
    Phrases {
        topic: Topic::SentByAgency,
        said: [
            "my recruiter sent|my recruiter submitted|through my recruiter|through a recruiter|through my agency|through an agency|through a staffing agency|by my agency|by my recruiter|on behalf of our candidate|we represent|i represent this candidate|our candidate|represented by",
            "a través de una agencia|a través de mi agencia|nuestra candidata|nuestro candidato|en nombre de nuestra candidata",
            "par une agence|par mon agence|par le biais d'une agence|notre candidate|notre candidat",
            "über eine agentur|über meine agentur|über einen personalvermittler|unsere kandidatin|unser kandidat",
            "por uma agência|por meio de uma agência|através de uma agência|nossa candidata|nosso candidato",
            "猎头|獵頭|中介公司|通过中介|透過仲介",
            "人材紹介会社|エージェント経由|エージェントを通じて",
            "एजेंसी के माध्यम से|एजेंसी द्वारा",
            "через агентство|через рекрутера|наш кандидат|наша кандидатка",
        ],
        denied: [
            "no agency|not through an agency|without an agency|no recruiter", "sin agencia|ninguna agencia", "sans agence|aucune agence",
            "ohne agentur|keine agentur", "sem agência|nenhuma agência", "没有通过中介|没有猎头", "エージェントを通していません",
            "एजेंसी के बिना", "без агентства",
        ],
    },
    Phrases {
        topic: Topic::AppliedBefore,
        said: [
            "i applied before|i have applied before|i applied last|i applied in|applied to you before|applied here before|my earlier application|my previous application|my last application|my application of|my old résumé|my old resume|my old cv|my older cv|applying again|apply again|re applying|reapplying",
            "ya me postulé|mi solicitud anterior|mi candidatura anterior|me postulo de nuevo|mi currículum anterior",
            "déjà postulé|ma candidature précédente|ma précédente candidature|je postule à nouveau|mon ancien cv",
            "schon einmal beworben|bereits beworben|meine frühere bewerbung|meiner früheren bewerbung|meine letzte bewerbung|meiner letzten bewerbung|erneut bewerbe|mein alter lebenslauf",
            "já me candidatei|minha candidatura anterior|me candidato novamente|meu currículo antigo",
            "以前申请过|曾经申请|曾申请|以前應徵|再次申请|旧简历|舊履歷",
            "以前応募|前回の応募|再応募|以前の履歴書",
            "पहले आवेदन किया|पिछला आवेदन|फिर से आवेदन|पुराना बायोडाटा",
            "я уже откликался|я уже откликалась|моя прошлая заявка|моё прошлое резюме|мое прошлое резюме|подаю заявку повторно|старое резюме",
        ],
        denied: [
            "never applied before|not applied before|haven't applied before|my first application", "nunca me he postulado|mi primera candidatura",
            "jamais postulé|ma première candidature", "noch nie beworben|meine erste bewerbung", "nunca me candidatei|minha primeira candidatura",
            "从未申请|第一次申请", "応募したことはありません|初めての応募", "पहले आवेदन नहीं", "ранее не откликался|ранее не откликалась",
        ],
    },
    Phrases {
        topic: Topic::PartOfTheTime,
        said: [
            "part time|parttime|half time|on contract|as a contractor|contract role|freelance|freelancing|self employed|on the side|side job|side business|alongside my studies|while studying|evening classes|evening school|evenings and weekends|weekends|night school|concurrently|in parallel|zero hours|a day a week|days a week|hours a week|hours per week|days per week|advisory|board member|seasonal",
            "medio tiempo|media jornada|tiempo parcial|a tiempo parcial|autónomo|autónoma|por contrato|mientras estudiaba|fines de semana|en paralelo|horas semanales|clases nocturnas",
            "temps partiel|mi temps|à mi temps|en freelance|indépendant|indépendante|pendant mes études|en parallèle|heures par semaine|jours par semaine|cours du soir|en alternance",
            "teilzeit|halbtags|nebenberuflich|nebenjob|werkstudent|werkstudentin|freiberuflich|selbstständig|selbständig|minijob|neben dem studium|stunden pro woche|abendschule|berufsbegleitend",
            "meio período|part time|tempo parcial|meio expediente|freelancer|autônomo|autônoma|enquanto estudava|em paralelo|horas por semana|fins de semana|curso noturno",
            "兼职|兼職|半职|自由职业|自由職業|合同工|在职|在職|夜校|业余",
            "非常勤|パートタイム|アルバイト|業務委託|フリーランス|副業|兼業|夜間|在学中|並行して",
            "अंशकालिक|पार्ट टाइम|फ्रीलांस|अनुबंध पर|पढ़ाई के साथ|सप्ताहांत|शाम की कक्षाएं",
            "частичная занятость|неполный рабочий день|по совместительству|совместительство|подработка|фриланс|на полставки|полставки|вечернее отделение|заочно|параллельно",
        ],
        denied: [
            "not part time|never part time|always full time|full time throughout", "siempre a tiempo completo", "toujours à temps plein",
            "immer vollzeit|immer in vollzeit|nicht in teilzeit", "sempre em período integral", "一直全职", "常に常勤", "हमेशा पूर्णकालिक", "всегда полный день",
        ],
    },
    Phrases {
        topic: Topic::Transferred,
        said: [
            "transferred to|transferred from|transferring to|transfer credits|transfer credit|transfer student|credits transferred|credit transfer|transferred my credits|transferred credits|transferred in|changed universities|changed schools|switched universities|advanced standing|articulation agreement|top up degree|accelerated programme|accelerated program",
            "convalidé|convalidación|traslado de expediente|créditos convalidados|cambié de universidad|me transferí",
            "changé d'université|changé d'école|transfert de crédits|équivalences|admission parallèle|validation d'acquis",
            "studienortwechsel|hochschulwechsel|universität gewechselt|hochschule gewechselt|leistungen angerechnet|anrechnung|anerkennung von leistungen",
            "transferi-me|transferi me|me transferi|transferência de créditos|aproveitamento de disciplinas|mudei de universidade|mudei de faculdade",
            "转学|轉學|学分转移|學分轉移|专升本|專升本",
            "編入|転学|転入|単位互換|単位認定",
            "स्थानांतरित क्रेडिट|विश्वविद्यालय बदला|कॉलेज बदला|पार्श्व प्रवेश",
            "перевёлся|перевелся|перевелась|перевод из|перезачёт|перезачет|сменил университет|сменила университет",
        ],
        denied: [
            "no transfer credits|no credits transferred|did not transfer|didn't transfer|never transferred", "sin convalidaciones", "aucune équivalence",
            "keine anrechnung", "sem aproveitamento", "没有转学", "編入していません", "स्थानांतरण नहीं", "без перевода",
        ],
    },
    Phrases {
        topic: Topic::ConferredLater,
        said: [
            "conferred|conferral|to be conferred|degree awarded|degree was awarded|degree will be awarded|graduation ceremony|commencement ceremony|awaiting conferral|awaiting graduation|completed all requirements|completed all coursework|requirements completed|coursework completed|defended my thesis|defended in|defended my dissertation|diploma issued|diploma was issued|diploma will be issued|results pending|expected graduation|expected to graduate",
            "título expedido|entrega de título|ceremonia de graduación|expedición del título|defendí mi tesis|título en trámite|en trámite|graduación prevista",
            "remise des diplômes|diplôme délivré|diplôme remis|j'ai soutenu ma thèse|en attente du diplôme|cérémonie de remise",
            "urkunde ausgestellt|urkunde erhalten|abschlussfeier|verleihung|verteidigt|disputation|zeugnis ausgestellt|prüfungsleistungen abgeschlossen|voraussichtlicher abschluss",
            "colação de grau|diploma emitido|cerimônia de formatura|defendi minha tese|formatura prevista|diploma em emissão",
            "学位授予|學位授予|毕业典礼|畢業典禮|答辩|答辯|预计毕业|預計畢業",
            "学位授与|卒業式|修了見込|卒業見込|学位取得見込",
            "दीक्षांत समारोह|उपाधि प्रदान|डिग्री प्रदान|परिणाम प्रतीक्षित",
            "вручение диплома|диплом выдан|защитил диссертацию|защитила диссертацию|защитил диплом|защитила диплом|ожидается вручение",
        ],
        denied: [
            "not yet completed|requirements not completed|did not finish|didn't finish|did not complete", "sin terminar", "pas terminé|inachevé", "nicht abgeschlossen",
            "não concluído|não concluí", "未完成学业|没有毕业", "中退", "पूरा नहीं", "не окончил|не окончила",
        ],
    },
    Phrases {
        topic: Topic::NamedLater,
        said: [
            "later|since then|has since|have since|since moved to|since ported|since migrated|now runs on|now called|now known as|now named|now part of|today|today's|in today's terms|eventually|subsequently|afterwards|predecessor of|precursor of|precursor to|forerunner of|which became|that became|renamed|rewritten in|early access|private beta|internal version|pre release",
            "más tarde|posteriormente|hoy|ahora llamado|ahora funciona con|actualmente|después se migró|lo que hoy es|que luego fue",
            "plus tard|par la suite|aujourd'hui|depuis migré|désormais|devenu|rebaptisé|précurseur de",
            "später|heute|inzwischen|mittlerweile|seitdem|nachträglich|umbenannt|vorläufer von|vorgänger von",
            "mais tarde|posteriormente|hoje|atualmente|depois migrado|agora chamado|precursor do",
            "后来|後來|现在|現在|如今|改称|改稱|前身",
            "後に|のちに|現在は|その後|改称|前身",
            "बाद में|अब|आज",
            "позже|позднее|сейчас|теперь|впоследствии|переименован|предшественник",
        ],
        denied: ["", "", "", "", "", "", "", "", ""],
    },
    Phrases {
        topic: Topic::Forwarded,
        said: [
            "google voice|internet phone|internet number|virtual number|voip|skype number|forwarding number|forwarding address|call forwarding|forwards to|is forwarded to|hide my email|e mail alias|email alias|privacy relay|private relay|masked address|masked email|firefox relay|simplelogin|addy.io|duckduckgo address",
            "número virtual|teléfono por internet|desvío de llamadas|alias de correo|google voice",
            "numéro virtuel|téléphone par internet|renvoi d'appel|alias d'adresse|adresse masquée|google voice",
            "virtuelle nummer|internettelefon|internettelefonie|rufumleitung|weiterleitung|weiterleitungsadresse|google voice",
            "número virtual|telefone pela internet|desvio de chamadas|encaminhamento de chamadas|alias de email|google voice",
            "虚拟号码|虛擬號碼|网络电话|網路電話|转接|轉接|隐私邮箱",
            "ip電話|仮想番号|転送電話|転送アドレス|エイリアス",
            "वर्चुअल नंबर|इंटरनेट फ़ोन|इंटरनेट फोन|कॉल अग्रेषण",
            "виртуальный номер|интернет телефон|ip телефония|переадресация|алиас почты",
        ],
        denied: [
            "no voip|not voip|not a virtual number|no virtual number|my own sim", "ningún número virtual", "aucun numéro virtuel", "keine virtuelle nummer",
            "nenhum número virtual", "不是虚拟号码", "ip電話ではありません", "वर्चुअल नंबर नहीं", "не виртуальный номер",
        ],
    },
];

/// Phrases that state their topic only beside some words of their sentence, or not beside others.
#[derive(Debug)]
pub struct Beside {
    /// The topic.
    pub topic: Topic,
    /// The phrases, apart by `|`.
    pub phrases: &'static str,
    /// Words of which one has to stand in the sentence, apart by a space; a hyphen at the end stands for any ending. Empty where none has to.
    pub needs: &'static str,
    /// Words beside which the phrase is of something else.
    pub unless: &'static str,
}

/// Phrases that are said of other things as well.
#[rustfmt::skip]
pub static BESIDE: &[Beside] = &[
    Beside {
        topic: Topic::OtherName,
        phrases: "name change|change of name|maiden name|former name|married name|my former name|my previous name|my old name|my name changed|cambio de nombre|changement de nom|namensänderung|mudança de nome|改名|смена имени|смены имени",
        needs: "",
        unless: "company company's product product's brand firm firm's team school school's store branch project empresa producto marca entreprise produit marque firma firmen- produkt- produto 公司 产品 品牌 会社 компани- продукт-",
    },
    Beside {
        topic: Topic::OtherName,
        phrases: "name change|change of name",
        needs: "my marriage married divorce divorced deed legal legally surname passport wedding court",
        unless: "",
    },
    Beside {
        topic: Topic::SentByAgency,
        phrases: "through my recruiter|through a recruiter|through my agency|through an agency|through a staffing agency|by my agency|by my recruiter|represented by|we represent|a través de una agencia|a través de mi agencia|par une agence|par mon agence|par le biais d'une agence|über eine agentur|über meine agentur|über einen personalvermittler|por uma agência|por meio de uma agência|através de uma agência|猎头|獵頭|中介公司|通过中介|透過仲介|人材紹介会社|エージェント経由|エージェントを通じて|एजेंसी के माध्यम से|एजेंसी द्वारा|через агентство|через рекрутера",
        needs: "submit- sent send- forwarded presented introduced application apply applying applied candidate candidacy profile résumé resume cv enviad- envi- postul- solicitud candidatur- transmis- envoy- soumis- présenté- bewerb- gesendet geschickt eingereicht übermittelt unterlagen enviad- submetid- आवेदन भेजा भेजी отправ- заявк- отклик- резюме 申请 申請 应聘 應徵 投递 推荐 推薦 応募 紹介",
        unless: "found saw heard learned learnt worked hired placed employed clients encontré encontrad- trabajé trouvé travaillé gefunden gearbeitet erfahren encontrei trabalhei नौकरी узнал- нашёл нашла работал- 工作过 担任 勤務",
    },
    Beside {
        topic: Topic::AppliedBefore,
        phrases: "i applied in|i applied last|my application of",
        needs: "20- 19- you your here spring summer autumn fall winter january february march april may june july august september october november december year month week",
        unless: "method- principle- lesson- lessons knowledge skills technique- react software framework theory lean agile what",
    },
    Beside {
        topic: Topic::AppliedBefore,
        phrases: "my previous application|my last application|my earlier application",
        needs: "",
        unless: "react web mobile software app java android ios users user deployed built code coded served server django node production crashed crashes",
    },
    Beside {
        topic: Topic::Travelling,
        phrases: "visiting my|i am visiting|i'm visiting|on a business trip|on a trip",
        needs: "",
        unless: "clients customers patients suppliers stores sites branches website site page",
    },
    Beside {
        topic: Topic::PartOfTheTime,
        phrases: "evenings and weekends|weekends|concurrently|in parallel|advisory|board member|seasonal|on the side|days a week|hours a week|a day a week|hours per week|days per week|freelance|part time|on contract|en paralelo|fines de semana|en parallèle|em paralelo|fins de semana|सप्ताहांत|параллельно|並行して|业余",
        needs: "",
        unless: "test tests builds threads thread requests processes processing pipelines queries batches streams menu menus dishes vegetables fruit produce salad sauce fish managed managing hired hiring supervised recruited bake baking hike hiking garden gardening pruebas hilos peticiones procesos tâches requêtes processus testes processos requisições тест- процесс- запрос- テスト 处理",
    },
    Beside {
        topic: Topic::PartOfTheTime,
        phrases: "evenings and weekends|weekends|concurrently|in parallel|advisory|seasonal|days a week|hours a week|a day a week|hours per week|days per week|en paralelo|fines de semana|en parallèle|em paralelo|fins de semana|सप्ताहांत|параллельно",
        needs: "work- job jobs role roles post posts position positions employ- freelance contract- study studied studying studies degree course courses teach teaching taught shift shifts hold held technician trabaj- estudi- curs- travail- étud- emploi- arbeit- studi- stelle- trabalh- estud- empreg- काम पढ़ाई नौकरी работ- учи- учё- учеб-",
        unless: "",
    },
    Beside {
        topic: Topic::Transferred,
        phrases: "transferred to|transferred from|transferring to|transferred in|advanced standing|me transferí|transferi-me|transferi me|me transferi|перевёлся|перевелся|перевелась|перевод из|編入|転入",
        needs: "university universities college colleges school schools institute academy polytechnic credit credits degree programme program studies semester semesters major bachelor- master- campus faculty universidad facultad carrera créditos université école uni hochschule studi- faculdade universidade curso университет- институт- вуз- факультет- академи- 大学 学部 大學 学校 短大",
        unless: "office department team branch store plant site warehouse desk company startup accelerator",
    },
    Beside {
        topic: Topic::Transferred,
        phrases: "accelerated program|accelerated programme",
        needs: "degree degrees bachelor- master- university college school studies credits",
        unless: "accelerator startup founders",
    },
    Beside {
        topic: Topic::ConferredLater,
        phrases: "conferred|conferral|to be conferred|graduation ceremony|commencement ceremony|defended in|results pending|en trámite|verteidigt|disputation|verleihung|défendu|答辩|答辯",
        needs: "degree degrees diploma bachelor- master- phd doctorate doctoral thesis dissertation bsc msc ba ma mba certificate requirements coursework university college studies exam exams título titulo tesis carrera thèse diplôme urkunde abschluss- promotion doktor- dissertation masterarbeit bachelorarbeit studium hochschule universität 学位 论文 論文 毕业 畢業",
        unless: "organised organized planned photographed catered hosted court clients client defendant mandanten angeklagt- preis prize award awards",
    },
    Beside {
        topic: Topic::Forwarded,
        phrases: "voip|internet phone|internet number|virtual number|google voice|call forwarding|forwarding number|forwarding address|forwards to|is forwarded to|número virtual|desvío de llamadas|numéro virtuel|renvoi d'appel|virtuelle nummer|internettelefonie|internettelefon|rufumleitung|weiterleitung|desvio de chamadas|转接|轉接|网络电话|網路電話|ip電話|転送電話|виртуальный номер|ip телефония|переадресация|エイリアス",
        needs: "",
        unless: "configured configure managed installed deployed maintained supported built administered migrated engineer engineers technician systems system network networks tickets ticket customers servers server configur- administr- instal- betreut- verwalt- eingerichtet administré- configuré- implant- настраив- администр- обслужив- 配置 维护 運用 構築",
    },
    Beside {
        topic: Topic::StudiedAbroad,
        phrases: "studied abroad|study abroad|studying abroad|semester abroad|year abroad|exchange semester|exchange year|exchange student|exchange programme|exchange program|erasmus|留学|留學|交换生|交換生|auslandssemester|auslandsjahr|auslandsstudium|intercambio académico|échange universitaire|intercâmbio acadêmico|intercâmbio académico|по обмену",
        needs: "",
        unless: "coordinated coordinator coordinating coordinate advised adviser advisor advising office organised organized managed students hosted hosting taught colleague colleagues coordin- asesor- estudiantes étudiants koordin- betreut- studierende studierenden estudantes студент- 学生 顾问 顧問",
    },
];

/// Words that say which kind of contact or machine a sentence is of, as in [`Beside::needs`].
#[derive(Debug)]
pub struct Channels {
    /// A telephone.
    pub phone: &'static str,
    /// A mailbox.
    pub mail: &'static str,
    /// A computer.
    pub computer: &'static str,
}

/// The words for telephones, mailboxes and computers. Source: own list, November 2026.
#[rustfmt::skip]
pub static CHANNELS: Channels = Channels {
    phone: "phone phones telephone number numbers line mobile cell cellphone landline voip sim sms whatsapp voice call calls calling teléfono móvil celular número llamadas téléphone portable numéro appel appels handy telefon telefonnummer nummer anschluss rufumleitung internettelefon- telefone celular chamadas 电话 電話 手机 手機 号码 號碼 携帯 番号 ip電話 फ़ोन फोन नंबर मोबाइल телефон- номер- телефония",
    mail: "mail email emails mailbox inbox account address addresses relay alias aliases simplelogin addy duckduckgo masked correo buzón dirección cuenta adresse adresses courriel messagerie boîte postfach mailadresse e-mail konto weiterleitungsadresse endereço conta caixa 邮箱 郵箱 邮件 郵件 信箱 メール アドレス エイリアス ईमेल पता почта почты почту почтой почтов- адрес- ящик-",
    computer: "computer computers laptop laptops pc browser machine tablet device file files document ordenador computadora portátil archivo ordinateur fichier rechner notebook datei computador arquivo 电脑 電腦 文件 パソコン ファイル कंप्यूटर लैपटॉप компьютер- ноутбук- файл-",
};

#[cfg(test)]
mod tests {
    use super::*;

    fn every_phrase() -> impl Iterator<Item = &'static str> {
        ALL.iter()
            .flat_map(|phrases| phrases.said.iter().chain(&phrases.denied))
            .chain(&TURNED_BEFORE)
            .chain(&TURNED_AFTER)
            .flat_map(|list| list.split('|').filter(|phrase| !phrase.is_empty()))
    }

    #[test]
    fn phrases_are_written_as_they_are_looked_for() {
        for phrase in every_phrase() {
            assert_eq!(phrase, phrase.to_lowercase(), "in lower case");
            assert_eq!(phrase.trim(), phrase);
            assert!(!phrase.contains("  ") && !phrase.contains('’'), "{phrase}");
        }
    }

    #[test]
    fn every_topic_has_its_phrases_once_and_in_every_language() {
        for phrases in ALL {
            assert_eq!(ALL.iter().filter(|other| other.topic == phrases.topic).count(), 1);
            for (language, said) in LANGUAGES.iter().zip(&phrases.said) {
                assert!(!said.is_empty(), "{:?} in {language}", phrases.topic);
                for phrase in said.split('|') {
                    let count = said.split('|').filter(|other| *other == phrase).count();
                    assert_eq!(count, 1, "{:?} has {phrase} twice", phrases.topic);
                }
            }
        }
    }
}
