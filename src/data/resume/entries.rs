//! Words that tell what a part of an entry's head is: a title, an organisation, a school, a degree.

use super::sorted;
use crate::model::submission::{Engagement, Mode};
use std::sync::OnceLock;

/// Words of job titles, folded.
const TITLES: &[&str] = &[
    "engineer|engineers|developer|programmer|manager|director|analyst|designer|architect|consultant|intern|internship|specialist|coordinator|administrator|assistant|associate|officer|lead|leader|head|chief|president|founder|cofounder|owner|partner|principal|scientist|researcher|research fellow|fellow|teacher|tutor|lecturer|professor|instructor|trainer|coach|nurse|physician|doctor|surgeon|therapist|pharmacist|technician|operator|supervisor|foreman|representative|agent|advisor|adviser|accountant|auditor|bookkeeper|clerk|cashier|secretary|receptionist|writer|editor|author|journalist|reporter|translator|interpreter|photographer|artist|musician|composer|vocalist|singer|actor|curator|librarian|docent|chef|cook|baker|waiter|waitress|server|barista|bartender|driver|courier|pilot|mechanic|electrician|plumber|carpenter|welder|cleaner|janitor|guard|soldier|sergeant|lieutenant|captain|lawyer|attorney|paralegal|counsel|counselor|counsellor|recruiter|marketer|strategist|planner|buyer|seller|salesperson|merchandiser|contractor|freelancer|freelance|apprentice|trainee|volunteer|member|ambassador|organizer|organiser|mentor|facilitator|moderator|evangelist|tester|qa|sre|devops|dba|cto|ceo|cfo|coo|cio|ciso|cmo|vp|svp|evp|tlm|ic|executive|producer|educator|caregiver|carer|nanny|sitter|helper|worker|labourer|laborer|packer|picker|loader|stocker|merchandise|associates|postdoc|student|ta|ra|staff|peer|liaison|inspector|investigator|estimator|surveyor|draftsman|machinist|fabricator|assembler|farmer|gardener|hairdresser|barber|stylist|beautician|host|hostess|concierge|housekeeper|attendant|steward|stewardess|dispatcher|controller|treasurer|chair|chairman|chairperson|chairwoman|dean|provost|registrar|superintendent|commander|conductor|dancer|performer|illustrator|animator|copywriter|blogger|webmaster|sysadmin|statistician|mathematician|physicist|chemist|biologist|geologist|economist|psychologist|sociologist|historian|actuary|underwriter|broker|trader|banker|teller|appraiser|realtor|paramedic|midwife|dentist|veterinarian|optometrist|radiographer|dietitian|nutritionist|employed|resident|generalist|practitioner|expert|guide|lifeguard|crew|trustee|fundraiser|canvasser|demonstrator|promoter|model|roaster|brewer|tailor|seamstress|contributor|maintainer|committer|reviewer|speaker|temp|scrum master|product owner|webdeveloper|undergraduate researcher",
    "ingeniero|ingeniera|desarrollador|desarrolladora|programador|programadora|gerente|director|directora|analista|disenador|disenadora|arquitecto|arquitecta|consultor|consultora|becario|becaria|practicante|especialista|coordinador|coordinadora|administrador|administradora|administrativo|administrativa|asistente|auxiliar|jefe|jefa|responsable|profesor|profesora|maestro|maestra|docente|investigador|investigadora|tecnico|tecnica|enfermero|enfermera|medico|medica|abogado|abogada|contador|contadora|contable|vendedor|vendedora|dependiente|dependienta|camarero|camarera|cocinero|cocinera|conductor|conductora|recepcionista|secretario|secretaria|redactor|redactora|traductor|traductora|encargado|encargada|operario|operaria|voluntario|voluntaria|comercial|cajero|cajera",
    "ingenieur|ingenieure|developpeur|developpeuse|programmeur|programmeuse|directeur|directrice|chef|cheffe|analyste|concepteur|conceptrice|architecte|consultant|consultante|stagiaire|specialiste|coordinateur|coordinatrice|administrateur|administratrice|assistant|assistante|responsable|charge|chargee|professeur|professeure|enseignant|enseignante|chercheur|chercheuse|technicien|technicienne|infirmier|infirmiere|medecin|avocat|avocate|comptable|vendeur|vendeuse|serveur|serveuse|cuisinier|cuisiniere|conducteur|conductrice|secretaire|redacteur|redactrice|traducteur|traductrice|gestionnaire|apprenti|apprentie|alternant|alternante|benevole|caissier|caissiere|commercial|commerciale|doctorant|doctorante|gerant|gerante|animateur|animatrice|formateur|formatrice|employe|employee",
    "ingenieurin|entwickler|entwicklerin|softwareentwickler|softwareentwicklerin|softwareingenieur|programmierer|programmiererin|leiter|leiterin|teamleiter|teamleiterin|projektleiter|projektleiterin|abteilungsleiter|abteilungsleiterin|geschaftsfuhrer|geschaftsfuhrerin|analytiker|architekt|architektin|berater|beraterin|praktikant|praktikantin|werkstudent|werkstudentin|spezialist|spezialistin|koordinator|koordinatorin|sachbearbeiter|sachbearbeiterin|assistentin|referent|referentin|lehrer|lehrerin|dozent|dozentin|forscher|forscherin|mitarbeiter|mitarbeiterin|techniker|technikerin|krankenpfleger|krankenschwester|pflegefachfrau|pflegefachmann|arzt|arztin|anwalt|anwaltin|buchhalter|buchhalterin|verkaufer|verkauferin|kellner|kellnerin|koch|kochin|fahrer|fahrerin|sekretar|sekretarin|redakteur|redakteurin|ubersetzer|ubersetzerin|auszubildender|auszubildende|kaufmann|kauffrau|freiberufler|freiberuflerin|mechaniker|mechanikerin|elektriker|tischler|fachinformatiker|fachinformatikerin|systemadministrator|systemadministratorin|beraterin|produktmanager|produktmanagerin|softwarearchitekt|datenanalyst|datenanalystin|erzieher|erzieherin|praktikum|ausbildung zum|ausbildung zur|tutorin|hilfskraft|trainerin|managerin|designerin",
    "engenheiro|engenheira|desenvolvedor|desenvolvedora|diretor|diretora|projetista|arquiteto|arquiteta|estagiario|estagiaria|coordenador|coordenadora|assistente|chefe|responsavel|professora|pesquisador|pesquisadora|enfermeiro|enfermeira|advogado|advogada|contadora|atendente|garcom|garconete|cozinheiro|cozinheira|motorista|secretaria|redator|redatora|tradutor|tradutora|encarregado|encarregada|operador|operadora|tecnica|lider|gestor|gestora|caixa",
    "инженер|разработчик|разработчица|программист|программистка|менеджер|руководитель|директор|аналитик|дизайнер|архитектор|консультант|стажер|стажёр|специалист|координатор|администратор|ассистент|помощник|начальник|заведующий|заведующая|преподаватель|учитель|учительница|профессор|исследователь|сотрудник|техник|медсестра|врач|юрист|бухгалтер|продавец|кассир|официант|официантка|повар|водитель|секретарь|редактор|переводчик|оператор|тестировщик|экономист|волонтер|волонтёр|лаборант|доцент|дворник|грузчик|электрик|слесарь|мастер|тимлид|маркетолог|журналист|фотограф",
    "مهندس|مهندسة|محاسب|محاسبة|مدير|مديرة|مطور|مطورة|مبرمج|مبرمجة|محلل|محللة|معلم|معلمة|مدرس|مدرسة لغة|سكرتير|سكرتيرة|موظف|موظفة|مشرف|مشرفة|فني|فنية|طبيب|طبيبة|ممرض|ممرضة|مصمم|مصممة|مساعد|مساعدة|أخصائي|أخصائية|مندوب|مندوبة|مستشار|مستشارة|رئيس|رئيسة|سائق|متدرب|متدربة|inzynier|programista|programistka|kierownik|ksiegowy|ksiegowa|nauczyciel|nauczycielka|sprzedawca|stazysta|stazystka|praktykant|praktykantka|asystent|asystentka|analityk|projektant|doradca|pracownik|ingegnere|sviluppatore|sviluppatrice|impiegato|impiegata|commesso|commessa|insegnante|tirocinante|stagista|segretario|segretaria|infermiere|infermiera|ragioniere|cameriere|cameriera|magazziniere|progettista|ontwikkelaar|medewerker|medewerkster|leraar|verpleegkundige|boekhouder|stagiair|adviseur|beheerder|verkoper|utvecklare|ingenjor|larare|sjukskoterska|saljare|projektledare|muhendis|ogretmen|mudur|uzman|stajyer|muhasebeci|gelistirici|hemsire",
    "अभियंता|इंजीनियर|प्रबंधक|मैनेजर|विश्लेषक|शिक्षक|शिक्षिका|अध्यापक|प्रशिक्षु|सहायक|निदेशक|डेवलपर|सलाहकार|लेखाकार|नर्स|चालक|अधिकारी|डिज़ाइनर|डिजाइनर|विकासकर्ता|पर्यवेक्षक|समन्वयक|लेखक|संपादक|स्वयंसेवक|लिपिक",
];

/// Ends of titles written without spaces.
const TITLES_JOINED: &[&str] = &[
    "工程师",
    "工程師",
    "经理",
    "經理",
    "总监",
    "總監",
    "主管",
    "开发",
    "開發",
    "设计师",
    "設計師",
    "分析师",
    "分析師",
    "助理",
    "实习生",
    "實習生",
    "顾问",
    "顧問",
    "教师",
    "教師",
    "老师",
    "讲师",
    "教授",
    "研究员",
    "专员",
    "專員",
    "会计",
    "會計",
    "护士",
    "医生",
    "律师",
    "编辑",
    "翻译",
    "销售",
    "架构师",
    "程序员",
    "组长",
    "总裁",
    "总经理",
    "志愿者",
    "负责人",
    "文员",
    "店员",
    "司机",
    "厨师",
    "志工",
    "产品经理",
    "エンジニア",
    "マネージャー",
    "デザイナー",
    "プログラマー",
    "プログラマ",
    "アナリスト",
    "コンサルタント",
    "ディレクター",
    "リーダー",
    "インターン",
    "アシスタント",
    "スタッフ",
    "部長",
    "課長",
    "係長",
    "主任",
    "担当",
    "社長",
    "代表取締役",
    "店長",
    "講師",
    "教員",
    "看護師",
    "医師",
    "営業",
    "事務",
    "経理",
    "総務",
    "開発者",
    "研究員",
    "アルバイト",
    "契約社員",
    "派遣社員",
    "正社員",
    "ボランティア",
    "技術者",
    "編集者",
    "翻訳者",
    "調理師",
    "アーキテクト",
];

/// Words of organisations, folded.
const ORGANISATIONS: &[&str] = &[
    "inc|incorporated|llc|llp|ltd|limited|gmbh|ag|kg|plc|corp|corporation|company|co|pvt|pty|sa|sarl|sas|srl|spa|bv|nv|oy|ab|ltda|lda|sl|eg|ev|ug|mbh|kk|oao|ooo|group|holdings|holding|labs|lab|laboratory|laboratories|systems|solutions|technologies|technology|university|college|institute|school|academy|bank|hospital|clinic|agency|studio|studios|partners|consulting|consultants|consultancy|foundation|ministry|department|council|museum|library|restaurant|hotel|services|industries|enterprises|ventures|capital|networks|analytics|robotics|logistics|pharma|pharmaceuticals|airlines|airways|society|association|committee|center|centre|store|market|shop|cafe|church|army|navy|government|brothers|sons|bakery|brewery|farm|farms|motors|energy|electric|telecom|communications|publishing|press|magazine|times|theatre|theater|orchestra|ensemble|opera|chorale|choir|gallery|insurance|financial|finance|international|worldwide|cooperative|coop|union|nonprofit|charity|trust|initiative|conservatory|polytechnic|faculty|federation|club|league|office|bureau|authority|commission|court|police|retail|freight|helpdesk|software|organization|organisation|program|project|works|factory|construction|realty|properties|media|news|entertainment|games|gaming|foods|food|supermarket|pharmacy|dental|care|healthcare|health|biotech|biosciences|semiconductors|automotive|aerospace|defense|defence|design co|interactive|digital agency|collective|network",
    "empresa|grupo|banco|hospital|clinica|universidad|colegio|instituto|escuela|academia|ayuntamiento|ministerio|consultora|fundacion|asociacion|compania|sociedad|tienda|restaurante|farmacia|laboratorios|servicios|soluciones|tecnologias|industrias|sistemas",
    "entreprise|groupe|banque|hopital|clinique|universite|ecole|lycee|institut|agence|cabinet|mairie|ministere|fondation|association|societe|boutique|pharmacie|cie|laboratoire|laboratoires",
    "firma|gruppe|krankenhaus|klinikum|universitat|hochschule|fachhochschule|gymnasium|realschule|grundschule|schule|agentur|stiftung|verein|ministerium|stadtwerke|sparkasse|versicherung|apotheke|backerei|verlag|werke|werk|kanzlei|praxis|landratsamt|stadtverwaltung|berufsschule",
    "grupo|universidade|faculdade|escola|prefeitura|fundacao|associacao|companhia|loja|farmacia|servicos|solucoes|tecnologia|industria|industrias|laboratorio",
    "ооо|оао|зао|пао|ао|ип|компания|группа|банк|больница|поликлиника|университет|институт|школа|академия|агентство|фонд|завод|студия|лаборатория|магазин|ресторан|министерство|фгуп|гбоу|мгу|спбгу|лицей|колледж|техникум|гимназия|нии|холдинг|корпорация",
    "شركة|مؤسسة|مجموعة|بنك|مصرف|مستشفى|وزارة|جامعة|مكتب|معهد|كلية|جمعية|مصنع|مطعم|فندق|أكاديمية|zoo|spolka|przedsiebiorstwo|uczelnia|szpital|szkola|zaklad|azienda|societa|ospedale|universita|scuola|liceo|ziekenhuis|universiteit|hogeschool|stichting|gemeente|aktiebolag|sirketi|hastanesi|universitesi",
    "लिमिटेड|प्राइवेट|कंपनी|कम्पनी|बैंक|अस्पताल|विश्वविद्यालय|महाविद्यालय|कॉलेज|संस्थान|विद्यालय|स्कूल|समूह|एजेंसी|फाउंडेशन|टेक्नोलॉजीज|सॉल्यूशंस|सर्विसेज|संस्था|मंत्रालय|विभाग|प्रा|लि",
];

/// Organisations' words written without spaces.
const ORGANISATIONS_JOINED: &[&str] = &[
    "公司",
    "集团",
    "集團",
    "银行",
    "銀行",
    "医院",
    "醫院",
    "大学",
    "大學",
    "学院",
    "學院",
    "学校",
    "學校",
    "中学",
    "研究所",
    "研究院",
    "事务所",
    "工作室",
    "科技",
    "网络",
    "出版社",
    "协会",
    "基金会",
    "中心",
    "小学",
    "株式会社",
    "有限会社",
    "合同会社",
    "病院",
    "高等学校",
    "高校",
    "専門学校",
    "大学院",
    "財団",
    "協会",
    "研究室",
    "機構",
    "省",
    "庁",
    "役所",
    "法人",
    "商会",
    "製作所",
    "工業",
    "商店",
    "学园",
];

/// Words of schools, folded.
const SCHOOLS: &[&str] = &[
    "university|universities|college|institute|school|academy|polytechnic|conservatory|seminary|univ|faculty|campus|bootcamp|uc|mit|caltech|suny|cuny|ucla|usc|nyu|iit|nit|eth|epfl|tu|lmu|kaist|postech|high school|community college|lyceum|madrasa",
    "universidad|colegio|instituto|escuela|academia|politecnica|politecnico|facultad|uned|bachillerato|universite|ecole|lycee|institut|iut|polytechnique|faculte|inalco|college|sorbonne|universitat|hochschule|fachhochschule|gymnasium|realschule|gesamtschule|berufsschule|schule|akademie|berufskolleg|grundschule|oberschule|universidade|faculdade|escola|senai|senac|etec|fatec|universita|universiteit|universitet|uniwersytet",
    "جامعة|كلية|معهد|مدرسة|أكاديمية|ثانوية|politechnika|szkola|liceum|technikum|akademia|uczelnia|gimnazjum|scuola|liceo|istituto|accademia|hogeschool|middelbare|lyceum|gymnasiet|hogskola|hogskolan|universitetet|universitesi|lisesi|universitas|sekolah|vidyalaya|vidyapeeth|vidyapith|vidhyalaya|mahavidyalaya|vishwavidyalaya|vidya mandir|gurukul|collage|inter college|polytechnics|institution|institutions|i t i|iti|govt iti|aicte",
    "университет|институт|академия|школа|лицей|колледж|техникум|гимназия|училище|мгу|спбгу|мфти|мгту|вшэ|ниу|факультет|विश्वविद्यालय|महाविद्यालय|कॉलेज|संस्थान|विद्यालय|स्कूल|आईआईटी",
];

/// Schools' words written without spaces.
const SCHOOLS_JOINED: &[&str] =
    &["大学", "大學", "学院", "學院", "学校", "學校", "中学", "高校", "高中", "研究院", "大学院"];

/// Words that begin a degree or a kind of study, folded.
const DEGREES: &[&str] = &[
    "bachelor|bachelors|bachelor s|master|masters|master s|doctor|doctorate|doctoral|associate|associates|associate s|bs|b s|bsc|b sc|ba|b a|be|b e|beng|b eng|btech|b tech|bca|b c a|bba|b b a|bcom|b com|bfa|b f a|bm|b m|bmus|barch|b arch|bed|b ed|llb|ll b|ms|m s|msc|m sc|ma|m a|me|m e|meng|m eng|mtech|m tech|mca|m c a|mba|m b a|mcom|m com|mfa|m f a|mm|mmus|march|med|m ed|mph|mpa|mpp|llm|ll m|mphil|m phil|mres|phd|ph d|dphil|d phil|md|m d|jd|j d|dds|edd|ed d|psyd|dba|as|a s|aas|a a s|aa|a a|hnd|hnc|diploma|certificate|ged|a levels|a level|gcse|gcses|high school diploma|highschool diploma|secondary|bootcamp|undergraduate|postgraduate|graduate certificate|pg diploma|pgdm|intermediate|matriculation|ssc|hsc|class xii|class x|postdoctoral|exchange|exchange semester|study abroad|foundation degree|nvq|btec|apprenticeship|general certificate",
    "licenciatura|licenciado|licenciada|grado|graduado|graduada|ingenieria|maestria|master universitario|doctorado|diplomatura|diplomado|bachillerato|tecnico|tecnico superior|fp|ciclo formativo|posgrado|postgrado|especializacion|curso|tecnologo|egb|eso|bachiller",
    "licence|maitrise|doctorat|diplome|diplome d ingenieur|bts|dut|but|bac|baccalaureat|cap|bep|deug|dea|dess|ingenieur|classe preparatoire|classes preparatoires|mastere|certificat|deust|agregation|brevet",
    "diplom|magister|staatsexamen|promotion|abitur|fachabitur|fachhochschulreife|mittlere reife|realschulabschluss|hauptschulabschluss|ausbildung|bachelorstudium|masterstudium|studium|allgemeine hochschulreife|hochschulreife|meister|umschulung|b sc|lehre|erstes staatsexamen|zweites staatsexamen|habilitation|weiterbildung zum",
    "bacharelado|bacharel|mestrado|mestre|doutorado|doutor|graduacao|pos graduacao|tecnologo|especializacao|ensino medio|ensino tecnico|ensino fundamental|curso tecnico|superior|licenciado|tecnico em|mba em|intercambio",
    "بكالوريوس|ماجستير|دكتوراه|دكتوراة|دبلوم|ليسانس|إجازة|الثانوية|ثانوية عامة|شهادة|licencjat|magister inzynier|inzynier|matura|studia|laurea|laurea triennale|laurea magistrale|maturita|diploma di|dottorato|hbo|mbo|vwo|havo|vmbo|kandidatexamen|civilingenjor|magisterexamen|lisans|yuksek lisans|on lisans|onlisans|sarjana|sma|smk|d3|s1",
    "бакалавр|бакалавриат|магистр|магистратура|специалист|специалитет|кандидат|аспирант|аспирантура|диплом|высшее|среднее|среднее специальное|неоконченное высшее|инженер|доктор",
    "स्नातक|स्नातकोत्तर|परास्नातक|पीएचडी|डिप्लोमा|बीटेक|बी टेक|एमटेक|एम टेक|बीए|बी ए|एमए|एम ए|बीएससी|बी एससी|एमएससी|एम एससी|एमबीए|एम बी ए|बीकॉम|बी कॉम|बीसीए|इंटरमीडिएट|हाईस्कूल|बारहवीं|दसवीं|डॉक्टरेट|प्रमाणपत्र",
];

/// Degrees' words written without spaces.
const DEGREES_JOINED: &[&str] = &[
    "学士",
    "學士",
    "硕士",
    "碩士",
    "博士",
    "本科",
    "大专",
    "专科",
    "高中",
    "研究生",
    "双学位",
    "修士",
    "卒業",
    "入学",
    "修了",
    "専攻",
    "中退",
    "高卒",
    "大卒",
    "博士课程",
    "準学士",
    "短期大学士",
    "中专",
    "専門士",
];

/// Words that begin a line of details in an entry about a school, folded.
const DETAILS: &[&str] = &[
    "gpa|cgpa|sgpa|ogpa|cum gpa|cumulative gpa|overall gpa|major gpa|grade|grades|relevant coursework|coursework|courses|incoming courses|relevant courses|honors|honours|activities|dean s list|deans list|thesis|dissertation|advisor|minor|minors|minor in|concentration|specialization|awards|scholarship|scholarships|percentage|score|marks|magna cum laude|summa cum laude|cum laude|distinction|first class|nota|promedio|note|notendurchschnitt|abschlussnote|mention|media|тема диплома|средний балл|绩点|主修课程|gpa绩点|अंक|प्रतिशत",
];

/// What stands above a part of a job's body and heads no job, folded.
const SUBHEADS: &str = "project handled|projects handled|project handling|projects handling|nature of work|nature of job|nature of the work|nature of duties|job responsibilities|job responsibility|responsibilities|responsibility|roles and responsibilities|role and responsibilities|roles and responsibility|role and responsibility|roles responsibilities|key responsibilities|key responsibility|key result areas|key responsibility areas|duties|duties and responsibilities|job duties|job profile|job description|job descriptions|job details|role description|key deliverables|deliverables|significant highlights|notable highlights|project name|project title|project details|project description|project profile|project detail|project contribution|project contributions|project report|projects report|project executed|projects executed|projects worked|projects undertaken|project undertaken|major projects|key projects|current project|present project|previous projects|department|reporting to|environment|team size|achievements|key achievements|major achievements|highlights|client|clients|company profile|about the company|organization profile|organisation profile|accountabilities|core responsibilities|main responsibilities|work responsibilities|my responsibilities|present job responsibilities|job responsibilities include|scope of work|work description|key skills|tools used|technologies used|technology|tasks|aufgaben|tatigkeiten|funciones|tareas|missions|taches|atividades|responsabilidades|responsabilites|mansioni|taken|zakres obowiazkow|обязанности";

/// Whether folded words stand above a part of a job's body: "Roles and responsibilities", "Projects handled in …".
pub fn is_subhead(folded: &str) -> bool {
    static TABLE: OnceLock<Vec<&str>> = OnceLock::new();
    let table = TABLE.get_or_init(|| sorted(&[SUBHEADS]));
    let mut end = 0;
    folded.split(' ').take(5).enumerate().any(|(count, word)| {
        end += word.len() + usize::from(count > 0);
        folded.get(..end).is_some_and(|start| {
            table.binary_search(&start).is_ok()
                && folded.get(end..).is_some_and(|rest| {
                    // "Client Partner" is a title, "Responsibilities in Pune" is none.
                    rest.is_empty()
                        || (start.contains(' ')
                            && ["in", "at", "of", "for", "as", "with", "include", "including"]
                                .iter()
                                .any(|word| rest.trim_start().split(' ').next() == Some(*word)))
                })
        })
    })
}

/// Words for a time between jobs, folded.
const BREAKS: &[&str] = &[
    "career break|career gap|planned career break|sabbatical|parental leave|maternity leave|paternity leave|family leave|family care|full time parent|stay at home parent|caregiver leave|gap year|travel year|medical leave|job search|unemployed",
    "excedencia|pausa laboral|permiso de maternidad|conge parental|conge maternite|conge sabbatique|pause carriere|elternzeit|pflegezeit|sabbatjahr|auszeit|arbeitssuchend|pausa na carreira|licenca maternidade|декрет|декретный отпуск|отпуск по уходу за ребенком|育児休業|産休|職業中断|育儿假|职业空档|待业|करियर ब्रेक|मातृत्व अवकाश",
];

/// Words for how a job was held: folded words and engagement.
const ENGAGEMENTS: &[(&str, Engagement)] = &[
    ("full time", Engagement::FullTime),
    ("fulltime", Engagement::FullTime),
    ("vollzeit", Engagement::FullTime),
    ("tiempo completo", Engagement::FullTime),
    ("temps plein", Engagement::FullTime),
    ("cdi", Engagement::FullTime),
    ("tempo integral", Engagement::FullTime),
    ("jornada completa", Engagement::FullTime),
    ("permanent", Engagement::FullTime),
    ("полная занятость", Engagement::FullTime),
    ("全职", Engagement::FullTime),
    ("正社員", Engagement::FullTime),
    ("permanent full time", Engagement::FullTime),
    ("पूर्णकालिक", Engagement::FullTime),
    ("part time", Engagement::PartTime),
    ("parttime", Engagement::PartTime),
    ("teilzeit", Engagement::PartTime),
    ("tiempo parcial", Engagement::PartTime),
    ("media jornada", Engagement::PartTime),
    ("temps partiel", Engagement::PartTime),
    ("meio periodo", Engagement::PartTime),
    ("tempo parcial", Engagement::PartTime),
    ("частичная занятость", Engagement::PartTime),
    ("兼职", Engagement::PartTime),
    ("パート", Engagement::PartTime),
    ("アルバイト", Engagement::PartTime),
    ("अंशकालिक", Engagement::PartTime),
    ("minijob", Engagement::PartTime),
    ("casual", Engagement::PartTime),
    ("seasonal", Engagement::PartTime),
    ("contract", Engagement::Contract),
    ("contractor", Engagement::Contract),
    ("contract to hire", Engagement::Contract),
    ("temporary", Engagement::Contract),
    ("temp", Engagement::Contract),
    ("cdd", Engagement::Contract),
    ("befristet", Engagement::Contract),
    ("contrato temporal", Engagement::Contract),
    ("fixed term", Engagement::Contract),
    ("契約社員", Engagement::Contract),
    ("派遣社員", Engagement::Contract),
    ("合同工", Engagement::Contract),
    ("contrato", Engagement::Contract),
    ("consulting", Engagement::Contract),
    ("freelance", Engagement::Freelance),
    ("freelancer", Engagement::Freelance),
    ("self employed", Engagement::Freelance),
    ("selfemployed", Engagement::Freelance),
    ("freiberuflich", Engagement::Freelance),
    ("autonomo", Engagement::Freelance),
    ("independant", Engagement::Freelance),
    ("фриланс", Engagement::Freelance),
    ("自由职业", Engagement::Freelance),
    ("フリーランス", Engagement::Freelance),
    ("selbststandig", Engagement::Freelance),
    ("freelancing", Engagement::Freelance),
    ("स्वतंत्र", Engagement::Freelance),
    ("самозанятый", Engagement::Freelance),
    ("internship", Engagement::Internship),
    ("intern", Engagement::Internship),
    ("praktikum", Engagement::Internship),
    ("praktikant", Engagement::Internship),
    ("stage", Engagement::Internship),
    ("stagiaire", Engagement::Internship),
    ("practicas", Engagement::Internship),
    ("estagio", Engagement::Internship),
    ("стажировка", Engagement::Internship),
    ("实习", Engagement::Internship),
    ("インターン", Engagement::Internship),
    ("becario", Engagement::Internship),
    ("इंटर्नशिप", Engagement::Internship),
    ("co op", Engagement::Internship),
    ("praktikantin", Engagement::Internship),
    ("summer internship", Engagement::Internship),
];

/// Words for where a job was done: folded words and mode.
const MODES: &[(&str, Mode)] = &[
    ("on site", Mode::OnSite),
    ("onsite", Mode::OnSite),
    ("in person", Mode::OnSite),
    ("vor ort", Mode::OnSite),
    ("presencial", Mode::OnSite),
    ("sur site", Mode::OnSite),
    ("офис", Mode::OnSite),
    ("现场", Mode::OnSite),
    ("hybrid", Mode::Hybrid),
    ("hibrido", Mode::Hybrid),
    ("hybride", Mode::Hybrid),
    ("гибрид", Mode::Hybrid),
    ("remote", Mode::Remote),
    ("fully remote", Mode::Remote),
    ("100 remote", Mode::Remote),
    ("remoto", Mode::Remote),
    ("a distance", Mode::Remote),
    ("teletravail", Mode::Remote),
    ("home office", Mode::Remote),
    ("homeoffice", Mode::Remote),
    ("удаленно", Mode::Remote),
    ("удалённо", Mode::Remote),
    ("远程", Mode::Remote),
    ("リモート", Mode::Remote),
    ("remota", Mode::Remote),
    ("work from home", Mode::Remote),
    ("wfh", Mode::Remote),
    ("teletrabajo", Mode::Remote),
    ("दूरस्थ", Mode::Remote),
    ("virtual", Mode::Remote),
    ("online", Mode::Remote),
    ("фриланс удаленно", Mode::Remote),
    ("在宅", Mode::Remote),
    ("在宅勤務", Mode::Remote),
    ("远程办公", Mode::Remote),
    ("trabalho remoto", Mode::Remote),
    ("fernarbeit", Mode::Remote),
];

/// What a word of an entry's head points to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pointer {
    /// A job title.
    Title,
    /// An organisation.
    Organisation,
}

fn within(table: &OnceLock<Vec<&'static str>>, lists: &[&'static str], word: &str) -> bool {
    table.get_or_init(|| sorted(lists)).binary_search(&word).is_ok()
}

/// Whether a folded word, or two, names a job.
pub fn is_title(folded: &str) -> bool {
    static TABLE: OnceLock<Vec<&str>> = OnceLock::new();
    within(&TABLE, TITLES, folded)
}

/// Whether a folded word belongs to organisations' names.
pub fn is_organisation(folded: &str) -> bool {
    static TABLE: OnceLock<Vec<&str>> = OnceLock::new();
    within(&TABLE, ORGANISATIONS, folded)
}

/// Whether a folded word belongs to schools' names.
pub fn is_school(folded: &str) -> bool {
    static TABLE: OnceLock<Vec<&str>> = OnceLock::new();
    within(&TABLE, SCHOOLS, folded)
}

/// Whether folded words begin a degree; the longest of up to three words counts.
pub fn is_degree(folded: &str) -> bool {
    static TABLE: OnceLock<Vec<&str>> = OnceLock::new();
    within(&TABLE, DEGREES, folded)
}

/// Whether folded words begin a line of details about a study.
pub fn is_detail(folded: &str) -> bool {
    static TABLE: OnceLock<Vec<&str>> = OnceLock::new();
    within(&TABLE, DETAILS, folded)
}

/// Whether folded words begin with a time between jobs.
pub fn is_break(folded: &str) -> bool {
    BREAKS
        .iter()
        .flat_map(|list| list.split('|'))
        .any(|words| folded.strip_prefix(words).is_some_and(|rest| rest.is_empty() || rest.starts_with(' ')))
}

/// The last pointer in text that is written without spaces.
pub fn joined_pointer(text: &str) -> Option<Pointer> {
    let last = |words: &[&str]| words.iter().filter_map(|word| Some(text.rfind(word)? + word.len())).max();
    match (last(TITLES_JOINED), last(ORGANISATIONS_JOINED)) {
        (None, None) => None,
        (Some(title), organisation) if organisation.is_none_or(|other| title > other) => Some(Pointer::Title),
        _ => Some(Pointer::Organisation),
    }
}

/// Whether text written without spaces names a school.
pub fn is_school_joined(text: &str) -> bool {
    SCHOOLS_JOINED.iter().any(|word| text.contains(word))
}

/// Whether text written without spaces names a degree.
pub fn is_degree_joined(text: &str) -> bool {
    DEGREES_JOINED.iter().any(|word| text.contains(word))
}

/// How a job was held, by folded words.
pub fn engagement(folded: &str) -> Option<Engagement> {
    ENGAGEMENTS.iter().find(|(words, _)| *words == folded).map(|(_, kind)| *kind)
}

/// Where a job was done, by folded words.
pub fn mode(folded: &str) -> Option<Mode> {
    MODES.iter().find(|(words, _)| *words == folded).map(|(_, kind)| *kind)
}
