//! Headings of a résumé's sections in nine languages, and those of education and of work in some more.

use super::plain;
use crate::model::submission::Section;
use std::sync::OnceLock;

/// Headings by section, apart by `|`; English, Spanish, French, German, Portuguese, Chinese, Japanese, Hindi and Russian.
const HEADINGS: &[(Section, &[&str])] = &[
    (
        Section::Work,
        &[
            "experience|work experience|professional experience|employment|employment history|work history|career history|career|professional background|relevant experience|industry experience|job history|positions held|internships|internship|internship experience|work|experience and employment|work and experience|career summary and experience|research experience|research|teaching experience|military experience|military service|other experience|additional experience|previous experience|earlier experience|consulting experience|freelance experience|selected experience|appointments|academic appointments|professional appointments|clinical experience|leadership and work experience|work and leadership experience|experiences|work experiences|professional experiences|professional history|practical experience|apprenticeship|apprenticeships|contracts|employment record|employment experience",
            "experiencia|experiencia laboral|experiencia profesional|experiencia de trabajo|trayectoria profesional|historial laboral|trayectoria laboral|practicas|experiencia relevante|empleo|antecedentes laborales",
            "experience professionnelle|experiences professionnelles|experiences|parcours professionnel|emplois|emploi|stages|stages et emplois|experiences et stages|parcours|activites professionnelles",
            "berufserfahrung|beruflicher werdegang|berufliche erfahrung|berufspraxis|praktische erfahrung|praktische erfahrungen|arbeitserfahrung|praktika|werdegang|berufliche tatigkeit|berufliche tatigkeiten|berufliche stationen|praxiserfahrung|beruflicher hintergrund",
            "experiencia profissional|experiencias profissionais|experiencia|historico profissional|experiencia de trabalho|trajetoria profissional|percurso profissional|estagios",
            "工作经历|工作经验|工作經歷|工作經驗|职业经历|实习经历|實習經歷|从业经历|任职经历|工作履历|实习经验|职业经验",
            "職歴|職務経歴|職務経歴書|職務経験|経歴|職務内容|業務経験|インターン|インターンシップ|勤務経験|実務経験",
            "कार्य अनुभव|अनुभव|कार्यानुभव|पेशेवर अनुभव|रोजगार|रोज़गार|रोजगार का इतिहास|व्यावसायिक अनुभव|नौकरी का अनुभव",
            "опыт работы|опыт|профессиональный опыт|трудовая деятельность|трудовой опыт|карьера|стажировки|стажировка|место работы|места работы|работа",
        ],
    ),
    (
        Section::Education,
        &[
            "education|academic background|academic history|educational background|education and training|academic qualifications|qualifications and education|education and qualifications|academics|academic education|studies|degrees|schooling|education history|education and certifications|education and coursework|academic record|educational qualifications|educational qualification|training and education|formal education|university education|education and honors|education and awards",
            "educacion|formacion|formacion academica|estudios|educacion y formacion|estudios realizados|formacion academica y complementaria|antecedentes academicos|titulacion",
            "formation|formations|etudes|diplomes|education|formation academique|parcours academique|cursus|cursus scolaire|cursus universitaire|formation et diplomes|diplomes et formations|parcours scolaire|etudes et formations|scolarite",
            "ausbildung|bildung|bildungsweg|studium|akademische ausbildung|schulbildung|schulischer werdegang|ausbildung und studium|studium und ausbildung|hochschulbildung|akademischer werdegang|bildungsgang|aus und weiterbildung",
            "educacao|formacao|formacao academica|escolaridade|estudos|formacao escolar|educacao e formacao|percurso academico",
            "教育背景|教育经历|教育經歷|学历|學歷|教育|学历背景|教育情况|教育程度|学习经历|学术背景",
            "学歴|学歴職歴|学歴・職歴|教育|最終学歴|学業",
            "शिक्षा|शैक्षिक योग्यता|शैक्षणिक योग्यता|शैक्षणिक पृष्ठभूमि|शैक्षिक पृष्ठभूमि|अध्ययन",
            "образование|образование и квалификация|высшее образование|учеба|обучение|учёба",
        ],
    ),
    (
        Section::Skills,
        &[
            "skills|technical skills|core skills|key skills|top skills|skills and expertise|skills and tools|skills and technologies|technologies|technical expertise|core competencies|competencies|areas of expertise|expertise|tools|tools and technologies|technical proficiencies|professional skills|soft skills|computer skills|software|programs skills software|additional skills|skills summary|technical summary|technical skills and tools|skills and interests|strengths|key strengths|programming languages|proficiencies|tech stack|it skills|skills and abilities|technical|skills and certifications|additional|additional information|technical knowledge|focus areas|skills and languages",
            "habilidades|competencias|aptitudes|conocimientos|habilidades tecnicas|conocimientos tecnicos|conocimientos informaticos|destrezas|informatica",
            "competences|competences techniques|savoir faire|aptitudes|atouts|competences informatiques|informatique|competences cles|competences professionnelles",
            "kenntnisse|fahigkeiten|kompetenzen|edv kenntnisse|it kenntnisse|fachkenntnisse|technische kenntnisse|fahigkeiten und kenntnisse|kenntnisse und fahigkeiten|starken|besondere kenntnisse|qualifikationen",
            "habilidades|competencias|conhecimentos|competencias tecnicas|habilidades tecnicas|conhecimentos tecnicos|aptidoes|informatica",
            "技能|专业技能|專業技能|技术技能|个人技能|职业技能|技能特长|专业能力",
            "スキル|技術スキル|保有スキル|得意分野|テクニカルスキル|活かせる経験知識技術|技術",
            "कौशल|तकनीकी कौशल|दक्षता|मुख्य कौशल",
            "навыки|ключевые навыки|профессиональные навыки|технические навыки|умения|компетенции|технологии",
        ],
    ),
    (
        Section::Summary,
        &[
            "summary|professional summary|profile|about|about me|objective|career objective|professional profile|personal statement|executive summary|career summary|introduction|overview|bio|statement|summary of qualifications|professional overview|career profile|personal profile|professional objective|highlights|career highlights|professional highlights|qualifications summary|who i am",
            "resumen|perfil|perfil profesional|objetivo|sobre mi|resumen profesional|objetivo profesional|extracto|acerca de mi|presentacion",
            "profil|resume professionnel|a propos|a propos de moi|objectif|objectif professionnel|profil professionnel|presentation|accroche",
            "profil|zusammenfassung|uber mich|kurzprofil|berufsziel|ziel|personliches profil|karriereziel",
            "resumo|perfil|perfil profissional|objetivo|sobre mim|resumo profissional|objetivo profissional|apresentacao|sobre",
            "个人简介|自我评价|自我評價|求职意向|求職意向|个人总结|个人概述|职业目标|简介|自我介绍|個人簡介",
            "自己pr|自己紹介|概要|職務要約|要約|志望動機|プロフィール|サマリー|本人希望記入欄",
            "सारांश|परिचय|उद्देश्य|व्यावसायिक सारांश|प्रोफ़ाइल|प्रोफाइल|करियर उद्देश्य",
            "о себе|обо мне|цель|профиль|резюме кандидата|краткая информация|общая информация|желаемая должность|ключевая информация|дополнительная информация",
        ],
    ),
    (
        Section::Projects,
        &[
            "projects|personal projects|academic projects|university projects|selected projects|side projects|key projects|project|project experience|open source|open source projects|technical projects|course projects|relevant projects|research projects|portfolio|independent projects|projects and research",
            "proyectos|proyectos personales|proyectos destacados",
            "projets|projets personnels|realisations|projets realises",
            "projekte|projekterfahrung|ausgewahlte projekte|personliche projekte",
            "projetos|projetos pessoais|projetos academicos",
            "项目经历|项目经验|項目經歷|專案經歷|项目|项目经验介绍|科研项目",
            "プロジェクト|プロジェクト経験|制作実績|開発実績|個人開発",
            "परियोजनाएं|परियोजनाएँ|परियोजना|प्रोजेक्ट",
            "проекты|проектный опыт|личные проекты|портфолио",
        ],
    ),
    (
        Section::Volunteer,
        &[
            "volunteer experience|volunteering|volunteer|volunteer work|community service|leadership experience|leadership|activities|extracurricular activities|extracurriculars|involvement|involvement experience|campus involvement|on campus involvement|community involvement|community|leadership and activities|activities and leadership|organizations|clubs and organizations|student activities|extracurricular|leadership and involvement|civic engagement|volunteer and leadership|community engagement|affiliations|professional affiliations|memberships|professional memberships|program committees|extracurricular activity|presentation committees",
            "voluntariado|actividades|experiencia de voluntariado|actividades extracurriculares|experiencia voluntaria",
            "benevolat|experience benevole|activites|activites extrascolaires|engagement associatif|vie associative|engagements",
            "ehrenamt|ehrenamtliche tatigkeit|ehrenamtliche tatigkeiten|engagement|ehrenamtliches engagement|soziales engagement|mitgliedschaften",
            "voluntariado|trabalho voluntario|atividades|atividades extracurriculares|experiencia voluntaria",
            "志愿者经历|志愿经历|志願服務|社会实践|校园经历|校园活动|社团经历|志愿服务|社会活动|课外活动",
            "ボランティア|ボランティア活動|課外活動|社会活動",
            "स्वयंसेवा|स्वयंसेवी कार्य|स्वयंसेवी अनुभव|गतिविधियाँ|सामाजिक कार्य",
            "волонтерство|волонтёрство|волонтерский опыт|общественная деятельность|волонтерская деятельность",
        ],
    ),
    (
        Section::Certificates,
        &[
            "certifications|certificates|certification|licenses|licenses and certifications|licences and certifications|certifications and licenses|licenses certifications|certifications and training|training and certifications|training|professional development|courses and certifications|certificates and training|certifications and activities|professional certifications|credentials|licenses and certificates|continuing education|certifications and courses",
            "certificaciones|certificados|cursos|cursos y certificaciones|cursos y seminarios|formacion complementaria|licencias y certificaciones",
            "certifications|certificats|formations complementaires|certifications et licences|formation continue",
            "zertifikate|zertifizierungen|weiterbildung|weiterbildungen|fortbildungen|fortbildung|kurse|bescheinigungen|lizenzen und zertifikate|zertifikate und weiterbildungen",
            "certificacoes|certificados|cursos|cursos e certificacoes|cursos complementares|formacao complementar",
            "证书|資格證書|资格证书|认证|证书资质|专业证书|技能证书|培训经历|證照",
            "資格|免許|資格免許|免許資格|免許・資格|保有資格|取得資格",
            "प्रमाणपत्र|प्रमाण पत्र|प्रमाणन|प्रशिक्षण",
            "сертификаты|курсы|повышение квалификации|дополнительное образование|курсы и сертификаты|повышение квалификации курсы",
        ],
    ),
    (
        Section::Publications,
        &[
            "publications|selected publications|papers|publications and presentations|patents|publications and patents|presentations|conference papers|journal articles|writing|talks|conference presentations|patents and publications|presentation",
            "publicaciones|patentes|ponencias",
            "publications|brevets|conferences|publications et communications",
            "publikationen|veroffentlichungen|vortrage|patente|ausgewahlte publikationen",
            "publicacoes|artigos|patentes",
            "论文|发表论文|出版物|专利|論文|学术成果|科研成果|专利成果",
            "論文|著書|出版物|研究業績|発表|特許",
            "प्रकाशन|शोध पत्र",
            "публикации|научные публикации|патенты|научные работы",
        ],
    ),
    (
        Section::References,
        &[
            "references|referees|professional references|reference|recommendations",
            "referencias|referencias personales|referencias laborales",
            "references|recommandations",
            "referenzen|empfehlungen",
            "referencias|recomendacoes",
            "推荐人|證明人|证明人|推薦人",
            "推薦者|照会先",
            "संदर्भ|सन्दर्भ",
            "рекомендации|рекомендатели",
        ],
    ),
    (
        Section::Languages,
        &[
            "languages|language skills|language|languages spoken",
            "idiomas|lenguas|conocimiento de idiomas",
            "langues|langues etrangeres|competences linguistiques",
            "sprachen|sprachkenntnisse|fremdsprachen",
            "idiomas|linguas",
            "语言|语言能力|語言能力|外语水平|语言技能",
            "語学|言語|語学力|語学スキル",
            "भाषाएं|भाषाएँ|भाषा|भाषा ज्ञान|भाषा का ज्ञान",
            "языки|знание языков|иностранные языки|владение языками",
        ],
    ),
    (
        Section::Interests,
        &[
            "interests|hobbies|hobbies and interests|interests and hobbies|personal interests",
            "intereses|aficiones|pasatiempos|intereses personales",
            "centres d interet|loisirs|interets|centres d interets",
            "interessen|hobbys|hobbies|freizeit|interessen und hobbys|personliche interessen",
            "interesses|hobbies|passatempos|interesses pessoais",
            "兴趣爱好|興趣愛好|爱好|兴趣|个人爱好",
            "趣味|趣味特技|特技",
            "रुचियां|रुचियाँ|रुचि|शौक",
            "интересы|хобби|увлечения|хобби и интересы",
        ],
    ),
    (
        Section::Awards,
        &[
            "awards|honors|honours|awards and honors|honors and awards|honors awards|achievements|awards and achievements|accomplishments|scholarships|honours and awards|key achievements|distinctions|international awards|domestic awards|scholarships and awards|recognition|awards and recognition|selected achievements|honor|fellowships|honors and achievements",
            "premios|logros|reconocimientos|premios y reconocimientos|becas|distinciones",
            "distinctions|prix|recompenses|prix et distinctions",
            "auszeichnungen|preise|erfolge|ehrungen|stipendien",
            "premios|conquistas|reconhecimentos|premiacoes|bolsas",
            "荣誉|获奖|获奖经历|荣誉奖项|奖项|獲獎經歷|所获荣誉|获奖情况|荣誉证书",
            "受賞|受賞歴|表彰|賞罰",
            "पुरस्कार|सम्मान|उपलब्धियां|उपलब्धियाँ|पुरस्कार और सम्मान",
            "награды|достижения|награды и достижения|премии",
        ],
    ),
    (
        Section::Courses,
        &[
            "coursework|relevant coursework|courses|relevant courses|selected coursework|graduate|undergraduate|academic coursework",
            "asignaturas|asignaturas relevantes",
            "cours|cours suivis",
            "lehrveranstaltungen|studienschwerpunkte",
            "disciplinas|disciplinas relevantes",
            "主修课程|相关课程|课程|主要课程",
            "履修科目|主な履修科目",
            "पाठ्यक्रम",
            "дисциплины",
        ],
    ),
    (
        Section::Contact,
        &[
            "contact|contact information|contact details|contact info|contacts|links|personal details|personal information|personal data|personal|online|social|find me online|profiles|social profiles|websites",
            "contacto|datos personales|informacion de contacto|datos de contacto|informacion personal|redes sociales",
            "contact|coordonnees|informations personnelles|etat civil|informations|donnees personnelles|liens",
            "kontakt|kontaktdaten|personliche daten|personliches|personliche angaben|zur person|angaben zur person",
            "contato|contacto|dados pessoais|informacoes pessoais|informacoes de contato|contatos|dados de contato",
            "联系方式|個人資料|个人信息|基本信息|个人资料|聯絡方式|基本资料|基本情况",
            "連絡先|個人情報|基本情報",
            "संपर्क|सम्पर्क|व्यक्तिगत जानकारी|व्यक्तिगत विवरण|संपर्क जानकारी|संपर्क विवरण",
            "контакты|личная информация|контактная информация|личные данные|персональные данные|контактные данные",
        ],
    ),
];

/// Headings as further countries and trades write them. Portals of India, the Gulf and Pakistan, Italian, Dutch, Polish,
/// Swedish, Turkish, Indonesian and Arabic résumés, and further words of the languages above.
const FURTHER: &[(Section, &str)] = &[
    (
        Section::Work,
        "career contour|career graph|career path|career progression|career scan|career timeline|career trajectory|organisational scan|organizational scan|work profile|professional career|professional engagements|present employer|previous employer|employers|job experience|work experience summary|work summary|professional trajectory|summer internship|summer internships|internship details|industrial exposure|work details|assignments|professional assignments|employment chronicle|career chronicle|industry exposure|job details|area of experience",
    ),
    (
        Section::Work,
        "berufstatigkeit|berufstatigkeiten|berufliche station|stationen|praktikum|praktische tatigkeit|praktische tatigkeiten|berufsweg|berufliche laufbahn|laufbahn|beruf|beschaftigung|beschaftigungen|nebentatigkeit|nebentatigkeiten|nebenjobs|werkstudententatigkeit|werkstudententatigkeiten|berufliche erfahrungen|berufserfahrungen",
    ),
    (
        Section::Work,
        "experiencias|experiencias laborales|experiencias profesionales|historia laboral|vida laboral|antecedentes profesionales|practicas profesionales|experiencia laboral y practicas|experiencia docente|experiencias|estagio|emprego|empregos|historico de trabalho|carreira|vivencia profissional|vivencias profissionais|atuacao profissional|experience|experience de travail|experiences de travail|experience pro|stage|parcours pro|emplois occupes|postes occupes",
    ),
    (
        Section::Work,
        "esperienza|esperienze|esperienza lavorativa|esperienze lavorative|esperienza professionale|esperienze professionali|percorso professionale|tirocini|werkervaring|werkervaringen|arbeidservaring|beroepservaring|loopbaan|stages|doswiadczenie|doswiadczenie zawodowe|przebieg pracy|praktyki|staze|arbetslivserfarenhet|arbetserfarenhet|erfarenhet|anstallningar|arbeidserfaring|yrkeserfaring|erhvervserfaring|arbejdserfaring|ansaettelser|tyokokemus|is deneyimi|is tecrubesi|deneyim|is gecmisi|pengalaman kerja|pengalaman|riwayat pekerjaan|pracovni zkusenosti|praxe|experienta profesionala|munkatapasztalat|szakmai tapasztalat|досвід роботи|الخبرات|الخبرة|الخبرات العملية|الخبرة العملية|الخبرات المهنية|الخبرة المهنية|سوابق شغلی|تجربیات کاری|ניסיון תעסוקתי|경력|경력사항|kinh nghiem lam viec",
    ),
    (
        Section::Education,
        "academia|scholastics|scholastic|scholarship and education|academic credential|qualification and education|degree|educational attainments|exams passed|examinations passed|examination passed|educational attainment|schools attended|school education",
    ),
    (
        Section::Education,
        "hochschulstudium|schule|schulen|schulausbildung|schulabschluss|schullaufbahn|studium und schule|schule und studium|schule und ausbildung|schul und berufsausbildung|berufsausbildung|ausbildungen|universitatsstudium|hochschulausbildung|akademischer hintergrund|akademische laufbahn|schulische ausbildung|ausbildungsweg|bildung und ausbildung|studienverlauf",
    ),
    (
        Section::Education,
        "formaciones|educacion formal|estudio|estudios academicos|estudios universitarios|formacion profesional|formacion reglada|historial academico|preparacion academica|nivel de estudios|nivel academico|titulos|titulaciones|formacao academica e profissional|formacoes|formacoes academicas|graduacao|curso superior|cursos superiores|nivel academico|historico escolar|diplome|etude|etudes superieures|formation initiale|formation universitaire|formation scolaire|formations academiques",
    ),
    (
        Section::Education,
        "istruzione|istruzione e formazione|formazione|formazione accademica|percorso di studi|studi|titoli di studio|titolo di studio|opleiding|opleidingen|onderwijs|scholing|studies en opleidingen|studie|wyksztalcenie|edukacja|nauka|utbildning|utbildningar|utdanning|utdannelse|uddannelse|uddannelser|koulutus|egitim|egitim bilgileri|ogrenim|pendidikan|riwayat pendidikan|latar belakang pendidikan|vzdelani|vzdelanie|educatie|studii|tanulmanyok|vegzettseg|освіта|التعليم|المؤهلات|المؤهلات العلمية|المؤهل العلمي|المؤهلات الدراسية|تحصیلات|سوابق تحصیلی|השכלה|학력|학력사항|hoc van",
    ),
    (
        Section::Certificates,
        "industrial training|inplant training|in plant training|summer training|trainings|trainings undergone|training undergone|trainings attended|training attended|training details|training courses|professional training|professional trainings|additional courses|computer courses|online training|vocational training|professional enhancement|certification details|certifications and trainings|industrial visit|industrial visits|industrial trainings",
    ),
    (
        Section::Courses,
        "workshops|workshops attended|workshop attended|conferences attended|conferences and workshops|seminars|seminars attended|seminar attended|cme attended|conferences|workshops and seminars|seminars and workshops|workshops and conferences|conference attended",
    ),
    (
        Section::Publications,
        "papers published|paper published|research papers|published research papers|paper presented|papers presented|paper presentation|paper presentations|book chapters|posters|poster presentations|invited talks|research publications|publications and talks|journal publications|journals|international journals|peer reviewed publications|books published",
    ),
    (
        Section::Projects,
        "academic project|academic project details|key academic projects|project details|project work|project works|projects worked upon|projects handled|project handled|major project|major projects|main project|mini project|mini projects|projects undertaken|project undertaken|projects done|final year project|college projects|academic main projects|key project|projects executed|project profile",
    ),
    (
        Section::Summary,
        "professional synopsis|synopsis|experience summary|summary of experience|profile summary|career objectives|job objective|job objectives|career aim|career goal|career goals|carrier objective|aim|objectives|profile snapshot|career snapshot|brief profile|brief overview|executive profile|career precis|snapshot|key qualifications|zielsetzung|profilo|profilo professionale|profiel|podsumowanie|profil zawodowy|الهدف الوظيفي|الملخص|نبذة",
    ),
];

/// Words that make a heading of education, whatever stands beside them in [`BESIDE`].
const OF_EDUCATION: &str = "academic academics academical academia acadamic acadmic education educational educations educationals scholastic scholastics qualification qualifications qualifcation qulification qualificatio quallification acadamics";

/// Words that make a heading of work.
const OF_WORK: &str = "experience experiences exprience experiance expirience employment employments job work working career organisational organizational occupational profession internship internships";

/// Words at the end of a heading of work.
const LAST_OF_WORK: &str = "experience experiences exprience experiance expirience employment employments history record records chronicle chronology background details internship internships profile exposure";

/// Words that stand beside those in a heading and change nothing of what it heads.
const BESIDE: &str = "details detail profile credential credentials background backgrounds record records chronicle chronology history summary overview synopsis attainment attainments milestone milestones brief basic general professional proffessional proffesional technical techinical techncial vocational other others additional extra higher highest formal my and of the in status information particulars pursuits scan review foundation portfolio purview industrial industry corporate business field site total previous past present current prior relevant gulf overseas abroad foreign indian international domestic practical teaching post key overall full";

/// Last words of headings that a word before them only tells apart ("Relevant Experience", "Personal Projects").
const LAST_WORDS: &[(&str, Section)] = &[
    ("experience", Section::Work),
    ("experiences", Section::Work),
    ("employment", Section::Work),
    ("internships", Section::Work),
    ("history", Section::Work),
    ("education", Section::Education),
    ("skills", Section::Skills),
    ("competencies", Section::Skills),
    ("proficiencies", Section::Skills),
    ("projects", Section::Projects),
    ("certifications", Section::Certificates),
    ("certificates", Section::Certificates),
    ("publications", Section::Publications),
    ("references", Section::References),
    ("awards", Section::Awards),
    ("honors", Section::Awards),
    ("activities", Section::Volunteer),
    ("involvement", Section::Volunteer),
    ("coursework", Section::Courses),
    ("interests", Section::Interests),
];

/// Words before "experience" and its like that make unpaid work of it.
const UNPAID: &[&str] = &[
    "volunteer",
    "volunteering",
    "leadership",
    "involvement",
    "activities",
    "community",
    "extracurricular",
    "campus",
    "club",
];

/// The section that a heading opens, by its folded words run together; `None` when it is no heading.
pub fn exact(squeezed: &str) -> Option<Section> {
    static TABLE: OnceLock<Vec<(String, Section)>> = OnceLock::new();
    let table = TABLE.get_or_init(|| {
        let mut rows: Vec<(String, Section)> = HEADINGS
            .iter()
            .flat_map(|(section, lists)| lists.iter().map(move |list| (*section, *list)))
            .chain(FURTHER.iter().copied())
            .flat_map(|(section, list)| {
                list.split('|').map(move |heading| (plain(heading).replace(' ', ""), section))
            })
            .collect();
        rows.sort_by(|one, other| one.0.cmp(&other.0));
        rows
    });
    let at = table.partition_point(|(known, _)| known.as_str() < squeezed);
    table.get(at).filter(|(known, _)| known == squeezed).map(|(_, section)| *section)
}

/// The section of a heading that begins with words of its own, by its folded words: "customer service experience".
pub fn qualified(folded: &str) -> Option<Section> {
    let last = folded.rsplit(' ').next()?;
    let (_, section) = LAST_WORDS.iter().find(|(word, _)| *word == last)?;
    let mut words = folded.split(' ');
    let paid = folded.split(' ').any(|word| matches!(word, "work" | "professional" | "employment"));
    let unpaid = !paid && words.any(|word| UNPAID.contains(&word));
    Some(if *section == Section::Work && unpaid { Section::Volunteer } else { *section })
}

/// What a word of a heading that is put together says.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Said {
    Education,
    Work,
    Beside,
}

/// What a word of a heading says; `None` when none is put together with it.
fn said(word: &str) -> Option<Said> {
    static TABLE: OnceLock<Vec<(&str, Said)>> = OnceLock::new();
    let table = TABLE.get_or_init(|| {
        let rows = |list: &'static str, said: Said| list.split(' ').map(move |word| (word, said));
        let mut rows: Vec<(&str, Said)> = rows(OF_EDUCATION, Said::Education)
            .chain(rows(OF_WORK, Said::Work))
            .chain(rows(BESIDE, Said::Beside))
            .collect();
        rows.sort_by(|one, other| one.0.cmp(other.0));
        rows
    });
    let at = table.binary_search_by(|(known, _)| (*known).cmp(word)).ok()?;
    table.get(at).map(|(_, said)| *said)
}

/// Whether a word stands in a list of words apart by spaces.
fn among(list: &str, word: &str) -> bool {
    list.split(' ').any(|known| known == word)
}

/// The section of a heading that is put together of ordinary words, by its folded words: "basic academic credentials",
/// "details of professional qualification", "previous work experience".
pub fn composed(folded: &str) -> Option<Section> {
    let words = || folded.split(' ');
    let mut studied = false;
    let mut worked = false;
    for (count, word) in words().enumerate() {
        let said = said(word).filter(|_| count < 6)?;
        studied |= said == Said::Education;
        worked |= said == Said::Work;
    }
    let last = words().next_back().unwrap_or_default();
    match (studied, worked) {
        (true, false) => Some(Section::Education),
        (false, true)
            if among(LAST_OF_WORK, last)
                || words().any(|word| among("experience experiences employment", word)) =>
        {
            // What a job or a career is about is no list of jobs.
            let about = matches!(
                last,
                "profile" | "summary" | "overview" | "synopsis" | "brief" | "detail" | "history"
            ) && !words()
                .any(|word| among("experience experiences employment work working", word));
            (!about || last == "history").then_some(Section::Work)
        }
        _ => None,
    }
}

/// Whether a heading of education may as well stand above skills, courses or a summary: what stands below it tells.
pub fn may_be_other(folded: &str) -> bool {
    folded.split(' ').any(|word| word.starts_with("qual") || word.starts_with("qul"))
        && !folded.split(' ').any(|word| word.starts_with("educ") || word.starts_with("acad"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_are_found_in_nine_languages() {
        for (heading, section) in [
            ("WORK EXPERIENCE", Section::Work),
            ("Experiencia laboral", Section::Work),
            ("Expériences professionnelles", Section::Work),
            ("Beruflicher Werdegang", Section::Work),
            ("Formação acadêmica", Section::Education),
            ("教育背景", Section::Education),
            ("職歴", Section::Work),
            ("शिक्षा", Section::Education),
            ("Опыт работы", Section::Work),
            ("C O N TA C T", Section::Contact),
        ] {
            assert_eq!(exact(&plain(heading).replace(' ', "")), Some(section), "{heading}");
        }
        assert_eq!(exact("acmecorp"), None);
        assert_eq!(qualified("customer service experience"), Some(Section::Work));
        assert_eq!(qualified("leadership experience"), Some(Section::Volunteer));
        assert_eq!(qualified("leadership and work experience"), Some(Section::Work));
    }

    #[test]
    fn one_heading_opens_one_section_in_a_language() {
        for (position, language) in crate::data::phrases::LANGUAGES.iter().enumerate() {
            let mut seen: Vec<(String, Section)> = Vec::new();
            for (section, lists) in HEADINGS {
                assert_eq!(lists.len(), 9);
                for heading in lists[position].split('|') {
                    let key = plain(heading).replace(' ', "");
                    assert!(!key.is_empty(), "{heading}");
                    let other = seen.iter().find(|(known, other)| *known == key && other != section);
                    assert_eq!(other, None, "{language}: {heading}");
                    seen.push((key, *section));
                }
            }
        }
    }
}
