//! Letters arrive as they were written whatever encoding they are in; those that do not are said and never compared.

use corroborate::documents::{self, Note, Opened, Read, Unreadable};
use corroborate::model::assessment::Assessment;
use corroborate::model::garbled::{Letters, letters, mended};
use corroborate::model::submission::{ReadOptions, Submission};
use corroborate::model::value::Value;
use encoding_rs::Encoding;
use serde_json::json;

/// A text in an encoding, which has every letter of it.
fn encoded(text: &str, label: &str) -> Vec<u8> {
    match label {
        "utf-16le" => text.encode_utf16().flat_map(u16::to_le_bytes).collect(),
        "utf-16be" => text.encode_utf16().flat_map(u16::to_be_bytes).collect(),
        _ => {
            let (bytes, _, lost) = Encoding::for_label(label.as_bytes()).unwrap().encode(text);
            assert!(!lost, "{label} has not every letter of {text}");
            bytes.into_owned()
        }
    }
}

fn document(bytes: &[u8], name: &str) -> Read {
    match documents::open(bytes, name, None) {
        Ok(Opened::Document(read)) => read,
        other => panic!("{name}: {other:?}"),
    }
}

/// Names of the applications in a table.
fn names(bytes: &[u8]) -> Vec<String> {
    let Ok(Opened::Table(table)) = documents::open(bytes, "candidates.csv", None) else { panic!("no table") };
    table
        .applications()
        .map(|imported| {
            let json: serde_json::Value = serde_json::from_str(&imported.submission.canonical()).unwrap();
            json["sources"][0]["person"]["basics"]["name"].as_str().unwrap_or_default().to_owned()
        })
        .collect()
}

fn check(json: &serde_json::Value) -> Assessment {
    let policy = corroborate::policy(&serde_json::from_str("\"demonstration\"").unwrap()).unwrap();
    let value: Value = serde_json::from_str(&json.to_string()).unwrap();
    corroborate::check(&value, &policy).unwrap()
}

/// A form's name beside the text of a résumé.
fn beside(name: &str, resume: &Submission) -> Assessment {
    let mut sources = vec![json!({ "kind": "form", "person": { "basics": { "name": name } } })];
    let resume = serde_json::to_value(resume).unwrap();
    sources.extend(resume["sources"].as_array().unwrap().clone());
    check(&json!({ "asOf": "2026-11-22", "sources": sources }))
}

fn rules(assessment: &Assessment) -> Vec<String> {
    assessment.findings.iter().map(|finding| finding.rule.clone()).collect()
}

/// People, with the encodings that their systems still write.
const PEOPLE: &[(&[&str], &str, &str)] = &[
    (
        &["windows-1251", "koi8-r", "iso-8859-5", "ibm866", "utf-16le", "utf-16be"],
        "Глеб Зимин",
        "Опыт работы\nИнженер данных, ООО Тихая гавань\nОбразование: Камский университет",
    ),
    (
        &["windows-1251", "koi8-u"],
        "Їжакевич Ярина",
        "Досвід роботи\nІнженерка, ТОВ Срібна нива\nОсвіта: Дністровський університет",
    ),
    (
        &["windows-1253", "iso-8859-7"],
        "Δήμητρα Ξενάκη",
        "Επαγγελματική εμπειρία\nΜηχανικός λογισμικού, Ήσυχο Λιμάνι\nΕκπαίδευση: Πανεπιστήμιο Αχαΐας",
    ),
    (
        &["windows-1254"],
        "Çağrı Özşahin",
        "İş deneyimi\nYazılım mühendisi, Sessiz Liman Şirketi\nEğitim: Işık Üniversitesi, bilgisayar mühendisliği",
    ),
    (&["windows-1255"], "תמר אלוני", "ניסיון תעסוקתי\nמהנדסת תוכנה, חברת נמל שקט\nהשכלה: אוניברסיטת הגליל"),
    (
        &["windows-1256", "iso-8859-6"],
        "هدى الزيات",
        "الخبرة العملية\nمهندسة برمجيات في شركة المرفأ الهادئ\nالتعليم: جامعة الوادي",
    ),
    (&["gb18030", "gbk"], "柳思远", "工作经历\n静港科技有限公司 软件工程师\n教育背景 东湖大学 计算机科学"),
    (&["big5"], "柳雅筑", "工作經歷\n靜港科技股份有限公司 軟體工程師\n學歷 東湖大學 資訊工程"),
    (
        &["shift_jis", "euc-jp", "iso-2022-jp"],
        "小暮ちひろ",
        "職務経歴\n静港テクノロジー株式会社 ソフトウェアエンジニア\n学歴 東湖大学 工学部",
    ),
    (
        &["euc-kr"],
        "한서율",
        "경력 사항\n고요항기술 주식회사 소프트웨어 엔지니어\n학력 동호대학교 컴퓨터공학과",
    ),
    (
        &["windows-874"],
        "ปรียา แก้วมณี",
        "ประสบการณ์ทำงาน\nวิศวกรซอฟต์แวร์ บริษัท ท่าเรือเงียบ จำกัด\nการศึกษา มหาวิทยาลัยริมน้ำ",
    ),
    (
        &["windows-1250", "iso-8859-2"],
        "Świętosława Żółkoś",
        "Doświadczenie zawodowe\nInżynier oprogramowania, Cicha Przystań\nWykształcenie: Politechnika Łódzka, informatyka",
    ),
    (
        &["windows-1250", "iso-8859-2"],
        "Ondřej Žďárský",
        "Pracovní zkušenosti\nVývojář softwaru, Tichý přístav\nVzdělání: Univerzita u řeky, informatika",
    ),
    (
        &["windows-1252", "utf-16le"],
        "Maëlle Çavoÿe",
        "Expérience professionnelle\nIngénieure, Société du Port d’Été “calme”\nÉtudes : Université du Canal",
    ),
];

#[test]
fn a_short_text_is_read_in_the_encoding_that_fits_it() {
    for (labels, name, rest) in PEOPLE {
        for label in *labels {
            let text = format!("{name}\nperson@example.com\n\n{rest}\n2019 - 2022");
            let read = document(&encoded(&text, label), "resume.txt");
            assert_eq!(read.text, text, "{label}");
            assert_eq!(read.notes, [], "{label}");
        }
    }
}

#[test]
fn a_table_of_a_few_rows_is_read_in_the_encoding_that_fits_it() {
    for (labels, name, rest) in PEOPLE {
        for label in labels.iter().filter(|label| !label.starts_with("utf-16")) {
            let employer = rest.lines().nth(1).unwrap().replace(',', " ");
            let table =
                format!("name,email,company\n{name},a@example.com,{employer}\nWren Alder,b@example.com,\n");
            assert_eq!(names(&encoded(&table, label)), [*name, "Wren Alder"], "{label}");
        }
    }
}

#[test]
fn a_page_is_read_as_it_declares_or_else_as_it_is() {
    for (labels, name, rest) in PEOPLE {
        for label in labels.iter().filter(|label| !label.starts_with("utf-16")) {
            let body = format!("<body><h1>{name}</h1><p>{rest}</p></body></html>");
            let wanted = format!("{name}\n\n{}", rest.replace('\n', " "));
            for head in [
                format!("<html><head><meta charset=\"{label}\"></head>"),
                format!(
                    "<html><head><META http-equiv=Content-Type content='text/html; charset={label}'></head>"
                ),
                format!("<?xml version=\"1.0\" encoding='{label}'?><html>"),
                "<html>".to_owned(),
                // What is declared makes no words.
                "<html><head><meta charset=utf-8></head>".to_owned(),
            ] {
                let read = document(&encoded(&format!("{head}{body}"), label), "resume.html");
                assert_eq!(read.text, wanted, "{label} {head}");
            }
        }
    }
    let saved = "<html><head><meta charset=windows-1252></head><body>Maëlle Çavoÿe</body></html>";
    assert_eq!(document(saved.as_bytes(), "resume.html").text, "Maëlle Çavoÿe");
}

/// Letters as Rich Text writes them.
fn escaped(text: &str, label: &str) -> String {
    let each = |byte: u8| match byte {
        b'\\' | b'{' | b'}' => format!("\\{}", char::from(byte)),
        0..0x80 => char::from(byte).to_string(),
        _ => format!("\\'{byte:02x}"),
    };
    encoded(text, label).into_iter().map(each).collect()
}

#[test]
fn rich_text_is_read_by_its_fonts_and_code_page() {
    let sets = [
        (204, 1251, "windows-1251", "Глеб Зимин"),
        (161, 1253, "windows-1253", "Δήμητρα Ξενάκη"),
        (162, 1254, "windows-1254", "Çağrı Özşahin"),
        (177, 1255, "windows-1255", "תמר אלוני"),
        (178, 1256, "windows-1256", "هدى الزيات"),
        (134, 936, "gbk", "柳思远"),
        (136, 950, "big5", "柳雅筑"),
        (128, 932, "shift_jis", "小暮ちひろ ソ能表"),
        (129, 949, "euc-kr", "한서율"),
        (222, 874, "windows-874", "ปรียา แก้วมณี"),
        (238, 1250, "windows-1250", "Świętosława Žďárská"),
        (186, 1257, "windows-1257", "Rūta Žemaitė"),
        (77, 10000, "macintosh", "Maëlle Çavoÿe"),
    ];
    for (set, page, label, name) in sets {
        let letters = escaped(name, label);
        for text in [
            // The font says it, whatever the document's code page is.
            format!(
                "{{\\rtf1\\ansi\\ansicpg1252\\deff0{{\\fonttbl{{\\f0\\fnil\\fcharset{set} Font;}}}}\\f0 {letters}}}"
            ),
            // The document says it, and its fonts nothing, or the set that every program knows.
            format!("{{\\rtf1\\ansi\\ansicpg{page}\\deff0{{\\fonttbl{{\\f0 Font;}}}}{letters}}}"),
            format!(
                "{{\\rtf1\\ansi\\ansicpg{page}\\deff0{{\\fonttbl{{\\f0\\fcharset0 Font;}}}}\\f0 {letters}}}"
            ),
            format!(
                "{{\\rtf1\\ansi\\deff1{{\\fonttbl{{\\f0\\fcharset0 A;}}{{\\f1\\cpg{page} B;}}}}\\plain {letters}}}"
            ),
            // The default font is that of another alphabet.
            format!(
                "{{\\rtf1\\ansi\\deff0{{\\fonttbl{{\\f0\\fcharset0 A;}}{{\\f1\\fcharset{set} B;}}}}{{\\dbch\\af0\\f1 {letters}}}}}"
            ),
            // Text from right to left has the associated font.
            format!(
                "{{\\rtf1\\ansi\\deff0{{\\fonttbl{{\\f0\\fcharset0 A;}}{{\\f1\\fcharset{set} B;}}}}{{\\ltrch\\fcs0 \\f0 \\rtlch\\fcs1 \\af1 {letters}}}}}"
            ),
        ] {
            let read = document(text.as_bytes(), "resume.rtf");
            assert_eq!(read.text, name, "{text}");
            assert_eq!(read.notes, [], "{text}");
        }
    }
}

#[test]
fn rich_text_changes_fonts_within_a_line_and_says_letters_twice() {
    let text = format!(
        "{{\\rtf1\\ansi\\ansicpg1252\\deff0{{\\fonttbl{{\\f0\\fcharset0 A;}}{{\\f1\\fcharset204{{\\*\\falt B;}} B;}}{{\\f2\\fcharset134 C;}}}}\
         Ren\\'e9 {{\\f1 {}}} \\f2 \\'c1\\lang2052 \\'f8\\f0  caf\\'e9\\par \
         \\uc1\\u1043\\'c3\\u1083\\'eb\\u1077\\'e5\\u1073\\'e1 \\uc2\\u26611\\'c1\\'f8 ok\\par \
         {{\\upr{{Gleb}}{{\\*\\ud{{\\uc0\\u1043\\u1083\\u1077\\u1073}}}}}}}}",
        escaped("Зимин", "windows-1251"),
    );
    assert_eq!(
        document(text.as_bytes(), "resume.rtf").text,
        "René Зимин 柳 café\nГлеб柳 ok\nГлеб".replace("Глеб柳", "Глеб 柳")
    );
}

#[test]
fn what_rich_text_declares_is_not_believed_against_its_letters() {
    let text = format!(
        "{{\\rtf1\\ansi\\ansicpg1252\\deff0{{\\fonttbl{{\\f0\\fcharset0 A;}}}}\\f0 {}\\par}}",
        escaped("Глеб Зимин, инженер", "windows-1251")
    );
    assert_eq!(document(text.as_bytes(), "resume.rtf").text, "Глеб Зимин, инженер");
    // A code page that is known to nobody here.
    let read = document(b"{\\rtf1\\ansi\\ansicpg737 Ren\\'82e\\par renee@example.com}", "resume.rtf");
    assert_eq!(read.text, "Ren\u{fffd}e\nrenee@example.com");
    assert_eq!(read.notes, [Note::Encoding]);
    assert_eq!(rules(&beside("Renée", &corroborate::read(&read.text, &ReadOptions::default()))), [""; 0]);
}

#[test]
fn rich_text_of_old_systems_is_read() {
    for (words, label, name) in [
        ("\\mac", "macintosh", "Sören Köhler"),
        ("\\mac", "macintosh", "Zoë Brontë"),
        ("\\ansi\\ansicpg10000", "macintosh", "Øystein Bråthen"),
        ("\\ansi\\ansicpg10007", "x-mac-cyrillic", "Юлия Сергеева"),
        ("\\pc", "cp437", "Renée Núñez"),
        ("\\pca", "cp850", "Guðrún Óskarsdóttir"),
        ("\\ansi\\ansicpg437", "cp437", "Zoë Brontë"),
        ("\\ansi\\ansicpg850", "cp850", "João Simões"),
        ("\\ansi\\ansicpg852", "cp852", "Grażyna Dąbrowska"),
    ] {
        let letters: String =
            encodable(name, label).unwrap().iter().map(|byte| format!("\\'{byte:02x}")).collect();
        let read = document(format!("{{\\rtf1{words} {letters}\\par}}").as_bytes(), "resume.rtf");
        assert_eq!((read.text.as_str(), read.notes.as_slice()), (name, [].as_slice()), "{words}");
    }
}

const WEST: &[&str] = &["windows-1252", "iso-8859-15", "windows-1254", "macintosh", "cp437", "cp850"];
const CENTRE: &[&str] = &["windows-1250", "iso-8859-2", "cp852"];
const CENTRE_AND_WEST: &[&str] = &[
    "windows-1250",
    "iso-8859-2",
    "cp852",
    "windows-1252",
    "iso-8859-15",
    "windows-1254",
    "macintosh",
    "cp437",
    "cp850",
];
const TURKISH: &[&str] = &["windows-1254"];
const BALTIC: &[&str] = &["windows-1257"];
const CYRILLIC: &[&str] = &["windows-1251", "iso-8859-5", "x-mac-cyrillic", "ibm866", "koi8-r", "koi8-u"];

/// Names and two lines of résumés in many languages, with the encodings in which systems still write each.
const HONEST: &[(&[&str], &str, &str)] = &[
    (
        CENTRE_AND_WEST,
        "Sören Köhler",
        "Bürokaufmann, Grünwald Möbelhäuser\nAusbildung: Höhere Handelsschule Lübeck",
    ),
    (
        CENTRE_AND_WEST,
        "Jürgen Weißhaupt",
        "Straßenbauer, Gebrüder Öttl\nGroße Baustellen geführt, Prüfungen bestanden",
    ),
    (CENTRE_AND_WEST, "Käthe Brömmel", "Ärztin, Krankenhaus Südstadt\nMedizinstudium, Universität Tübingen"),
    (WEST, "Hélène Lefèvre", "Développeuse, Société du Canal\nÉtudes : université de l’été"),
    (
        WEST,
        "François Noël-Brûlé",
        "Gérant d'un magasin à Besançon\nDiplômé en économie, première année à l'étranger",
    ),
    (WEST, "Maëlle Cœurderoy", "Ingénieure qualité, où elle a dirigé l'équipe\nThèse achevée à Nîmes"),
    (WEST, "Begoña Ibáñez", "Diseñadora gráfica, Compañía del Río\nEducación: bachillerato en Málaga"),
    (WEST, "José Ángel Núñez", "Técnico de administración, Logroño\nFormación: ingeniería electrónica"),
    (WEST, "Ramón Díaz", "Albañil, Construcción Peña\nTítulo: graduado escolar"),
    (WEST, "João Gonçalves", "Gestão de operações, São Romão\nFormação: licenciatura em tradução"),
    (WEST, "Conceição Simões", "Técnica de informática, Portimão\nEducação: mestrado em eletrônica"),
    (WEST, "Inês Guimarães", "Responsável pela área de produção\nHabilitações: ensino secundário"),
    (WEST, "Niccolò Falà", "Perché la qualità è la priorità\nLaurea, Università di Forlì"),
    (WEST, "Désirée Nardò", "Responsabile della società\nCittà: Cantù, attività di più anni"),
    (WEST, "Björn Åkesson", "Säljare, Örebro Möbler\nUtbildning: högskola i Umeå"),
    (WEST, "Märta Sjögren", "Sjuksköterska på vårdcentral\nGymnasium i Växjö, språk: svenska, franska"),
    (WEST, "Søren Kjærgård", "Tømrer, Åbenrå Træværk\nUddannelse: håndværkerskole i Tønder"),
    (WEST, "Øystein Bråthen", "Lærer, Tromsø videregående skole\nUtdanning: høyskole, språk og økonomi"),
    (WEST, "Päivi Hämäläinen", "Myyjä, Järvenpään kirjakauppa\nKoulutus: ylioppilas, Jyväskylä"),
    (CENTRE, "Wiesława Żółkiewska", "Księgowa, Spółka Północ\nWykształcenie średnie, Łódź"),
    (CENTRE, "Paweł Świątek", "Kierownik zmiany, Zakład Śruba\nTechnikum w Częstochowie, język niemiecki"),
    (CENTRE, "Grażyna Dąbrowska", "Pielęgniarka, Szpital Miejski w Gdańsku\nStudia wyższe: położnictwo"),
    (CENTRE, "Jiří Dvořáček", "Truhlář, Nábytek Žďár\nVyučen v oboru, střední škola v Třebíči"),
    (CENTRE, "Božena Křížková", "Účetní, Mlékárna Příbram\nVysoká škola ekonomická, němčina plynně"),
    (CENTRE, "Tomáš Kovář", "Řidič, Pražské pekárny\nZákladní škola, řidičský průkaz"),
    (CENTRE, "Ľubica Hudáková", "Predavačka, Pekáreň Žilina\nStredná škola, maďarčina"),
    (CENTRE, "Erzsébet Kőszegi", "Könyvelő, Győri Gépgyár\nVégzettség: főiskola, gazdasági szak"),
    (CENTRE, "Gergő Szűcs", "Hegesztő, Dunai Művek\nSzakközépiskola, erősáramú képzés"),
    (CENTRE, "Željko Perišić", "Vozač, Slavonska Mljekara Županja\nSrednja škola u Čakovcu"),
    (CENTRE, "Anže Kovačič", "Prodajalec, Trgovina Črni Vrh\nSrednja šola v Škofji Loki"),
    (TURKISH, "Çağrı Özşahin", "İş deneyimi: yazılım mühendisi\nEğitim: Işık Üniversitesi"),
    (TURKISH, "Ayşegül Yıldız", "Öğretmen, Güneş İlkokulu\nÜniversite: eğitim fakültesi"),
    (BALTIC, "Rūta Žemaitė", "Buhalterė, Šiaulių duona\nIšsilavinimas: aukštasis, anglų kalba"),
    (BALTIC, "Jānis Bērziņš", "Grāmatvedis, Jūrmalas maiznīca\nIzglītība: vidusskola, latviešu valoda"),
    (WEST, "Tõnu Mägi", "Müüja, Võru kaubamaja\nHaridus: põhikool, töökeel eesti"),
    (WEST, "Guðrún Þórðardóttir", "Kennari, Ísafjörður\nMenntun: háskóli, íslenska og enska"),
    (CENTRE, "Ion Câmpeanu", "Inginer în producție\nStudii: liceu"),
    (CYRILLIC, "Глеб Зимин", "Инженер данных, Тихая гавань\nОбразование: Камский университет"),
    (CYRILLIC, "Юлия Сергеева", "Бухгалтер, Яблоневый сад\nВысшее экономическое образование"),
    (CYRILLIC, "Пётр Щукин", "Водитель, Хлебный завод\nСреднее образование, Чита"),
    (CYRILLIC, "Ярина Їжакевич", "Інженерка, Срібна нива\nОсвіта: Дністровський університет"),
    (CYRILLIC, "Димитър Христов", "Шофьор, Северен хляб\nОбразование: средно, Перник"),
    (CYRILLIC, "Љиљана Петровић", "Учитељица, основна школа Ђура\nОбразовање: виша школа, Ћуприја"),
    (WEST, "Seán Ó Fearghaíl", "Múinteoir, Scoil an Chuain\nOideachas: céim sa Ghaeilge"),
    (WEST, "Besnik Çela", "Mësues në Shkodër\nArsimi: shkollë e mesme"),
    (WEST, "Zoë Brontë", "Managed the café’s accounts – part-time\nRésumé: “plain” English, £40 budget"),
];

/// Letters of DOS code pages from 0x80, in rows as the tables of Python 3.12 have them.
const DOS: &[(&str, &str)] = &[
    (
        "cp437",
        "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{a0}",
    ),
    (
        "cp850",
        "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u{ad}±‗¾¶§÷¸°¨·¹³²■\u{a0}",
    ),
    (
        "cp852",
        "ÇüéâäůćçłëŐőîŹÄĆÉĹĺôöĽľŚśÖÜŤťŁ×čáíóúĄąŽžĘę¬źČş«»░▒▓│┤ÁÂĚŞ╣║╗╝Żż┐└┴┬├─┼Ăă╚╔╩╦╠═╬¤đĐĎËďŇÍÎě┘┌█▄ŢŮ▀ÓßÔŃńňŠšŔÚŕŰýÝţ´\u{ad}˝˛ˇ˘§÷¸°¨˙űŘř■\u{a0}",
    ),
];

/// A text in an encoding, where that has every letter of it.
fn encodable(text: &str, label: &str) -> Option<Vec<u8>> {
    if let Some((_, letters)) = DOS.iter().find(|(page, _)| *page == label) {
        let byte = |letter: char| match u8::try_from(letter) {
            Ok(byte) if byte.is_ascii() => Some(byte),
            _ => {
                letters.chars().position(|known| known == letter).and_then(|at| u8::try_from(at + 0x80).ok())
            }
        };
        return text.chars().map(byte).collect();
    }
    let (bytes, _, lost) = Encoding::for_label(label.as_bytes()).unwrap().encode(text);
    (!lost).then(|| bytes.into_owned())
}

/// What has a space that holds together for its `á` and a bullet for its capital is read as words of their own.
const AS_WORDS: &[(&str, &str)] = &[("cp852", "Ľubica Hudáková")];

#[test]
fn a_text_is_read_as_it_was_written_or_said_to_be_unknown_in_every_encoding() {
    let (mut exact, mut unknown, mut wrong) = ([0usize; 2], [0usize; 2], Vec::new());
    assert!(HONEST.len() >= 40);
    for (labels, name, rest) in HONEST {
        for (kind, text) in [name.to_string(), format!("{name}\n{rest}")].into_iter().enumerate() {
            for label in *labels {
                let Some(bytes) = encodable(&text, label).filter(|bytes| !bytes.is_ascii()) else { continue };
                let read = document(&bytes, "resume.txt");
                if read.notes.contains(&Note::Encoding) {
                    unknown[kind] += 1;
                    // What is not known makes no name.
                    assert!(read.text.contains('\u{fffd}'), "{label} {text}");
                    let resume = corroborate::read(&read.text, &ReadOptions::default());
                    assert_eq!(rules(&beside(name, &resume)), [""; 0], "{label} {text}");
                } else if read.text == text {
                    exact[kind] += 1;
                } else if !AS_WORDS.contains(&(label, &text)) {
                    wrong.push(format!("{label}: {text:?} is read as {:?}", read.text));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    println!("{exact:?} exact and {unknown:?} unknown of names and of résumés");
    // Nearly every résumé tells its encoding, and most names alone.
    assert!(exact[1] > 30 * unknown[1] && exact[0] > 5 * unknown[0], "{exact:?} {unknown:?}");
}

#[test]
fn names_of_old_systems_are_read_in_small_tables() {
    for (label, name) in [
        ("macintosh", "Sören Köhler"),
        ("macintosh", "María García"),
        ("macintosh", "João Gonçalves"),
        ("macintosh", "Françoise Lefèvre"),
        ("macintosh", "Begoña Díaz"),
        ("macintosh", "Björn Åkesson"),
        ("x-mac-cyrillic", "Милан Гаврилов"),
        ("x-mac-cyrillic", "Юлия Сергеева"),
        ("cp437", "Hélène Müller"),
        ("cp850", "Jürgen Weißhaupt"),
        ("cp850", "Begoña Fernández"),
        ("cp852", "Jiří Dvořáček"),
        ("cp852", "Wiesława Żółkiewska-Nowak"),
    ] {
        let table =
            format!("name,email,company\n{name},a@example.com,Quiet Harbour\nWren Alder,b@example.com,\n");
        let bytes = encodable(&table, label).unwrap();
        match documents::open(&bytes, "candidates.csv", None) {
            Ok(_) => assert_eq!(names(&bytes), [name, "Wren Alder"], "{label}"),
            Err(why) => assert_eq!((why, label), (Unreadable::Encoding, "cp852"), "{name}"),
        }
    }
}

#[test]
fn what_todays_systems_write_is_not_taken_for_an_old_one() {
    for (label, text) in [
        ("windows-1252", "Candidate’s notes – “plain” words… and l’été à Genève"),
        ("windows-1252", "L’an dernier, aujourd’hui, quest’anno, dell’arte, jusqu’à Noël"),
        ("windows-1252", "Senior\u{a0}engineer, Paris\u{a0}office, 5\u{a0}years"),
        ("windows-1252", "Full–time—since 2019 • Smith† • Acme™ • ©2020"),
        ("windows-1252", "Ædwin Sîrbu"),
        ("windows-1252", "Xi’an, Mar’yana O’Neill, Mª José, 2ª"),
        ("windows-1250", "Uroš Krško, Vršac, Tomáš Hašek, Žďár, gość, Łódź"),
        ("windows-1250", "Paweł Jabłkowski, część, źdźbło, Świętosława"),
        ("windows-1254", "Seçkin Özgür Küçük, Çağrı Işık, Şerife Yıldız"),
        ("windows-1257", "Rūta Žemaitė, Jānis Bērziņš, Krūmiņš, Šiauliai"),
        ("windows-1251", "Љиљана Ђорђевић, Његош, Џонић"),
        ("windows-1251", "Мэри Сергеевна О’Нил, «Тихая гавань» – с 2019 г."),
        ("windows-1256", "أحمد إبراهيم | احمد ابراهيم | same"),
    ] {
        let Some(bytes) = encodable(text, label) else { panic!("{label} has not every letter of {text}") };
        let read = document(&bytes, "notes.txt");
        assert_eq!(read.text.replace('\u{a0}', " "), text.replace('\u{a0}', " "), "{label}");
        assert_eq!(read.notes, [], "{label}");
    }
}

#[test]
fn an_encoding_that_is_not_known_is_said_and_nothing_of_it_compared() {
    for (label, name) in [
        ("macintosh", "Zoë Brontë"),
        ("cp437", "Zoë Brontë"),
        ("cp850", "Besnik Çela"),
        ("macintosh", "Øystein Bråthen"),
    ] {
        let text = format!("{name}\nperson@example.com\n\nExperience\nAccountant, Quiet Harbour");
        let read = document(&encodable(&text, label).unwrap(), "resume.txt");
        assert_eq!(read.notes, [Note::Encoding], "{label}");
        let resume = corroborate::read(&read.text, &ReadOptions::default());
        assert_eq!(rules(&beside(name, &resume)), [""; 0], "{label}");
        let table = encodable(&format!("name,email\n{name},a@example.com\n"), label).unwrap();
        assert_eq!(documents::open(&table, "list.csv", None).unwrap_err(), Unreadable::Encoding, "{label}");
    }
    let message = Unreadable::Encoding.to_string();
    assert!(message.contains("encoding") && message.contains("UTF-8"), "{message}");
}

#[test]
fn utf_8_with_a_few_errors_stays_utf_8() {
    let mut bytes = "Глеб Зимин\nИнженер данных".as_bytes().to_vec();
    bytes.pop();
    assert_eq!(document(&bytes, "resume.txt").text, "Глеб Зимин\nИнженер данны\u{fffd}");
    assert_eq!(document("\u{feff}Глеб".as_bytes(), "resume.txt").text, "Глеб");
    assert_eq!(document("ï»¿Wren Alder".as_bytes(), "resume.txt").text, "Wren Alder");
}

/// UTF-8 that was read as Windows-1252.
fn misread(text: &str) -> String {
    text.bytes().map(corroborate::model::garbled::windows_1252).collect()
}

#[test]
fn what_was_utf_8_is_put_back() {
    for name in [
        "José Ibáñez",
        "JOSÉ IBÁÑEZ",
        "JOÃO DA CONCEIÇÃO",
        "Глеб Зимин",
        "Їжакевич Ярина",
        "Δήμητρα Ξενάκη",
        "Çağrı Özşahin",
        "תמר אלוני",
        "هدى الزيات",
        "柳思远",
        "小暮ちひろ",
        "한서율",
        "ปรียา แก้วมณี",
        "Świętosława Żółkoś",
        "Ondřej Žďárský",
        "Đỗ Thị Nguyệt",
        "Þórður Ægisson",
        "Gander Clinic – Port Reed",
        "Siobhán O’Neill",
    ] {
        assert_eq!(mended(&misread(name)).as_deref(), Some(name));
        assert_eq!(mended(&misread(&misread(name))).as_deref(), Some(name));
        assert_eq!(letters(&misread(name)), Letters::Mended(name.to_owned()));
    }
}

#[test]
fn what_cannot_be_put_back_is_known_as_such() {
    for name in [
        // A byte was lost on the way.
        "Ð®Ð»Ð¸Ñ",
        "JosÃ� IbÃ¡Ã±ez",
        // UTF-8 as Windows-1251, as Macintosh, and with boxes.
        "Р“Р»РµР± Р—РёРјРёРЅ",
        "JosГ© IbГЎГ±ez",
        "Jos√© Ib√°√±ez",
        "Jos├⌐ Ib├í├▒ez",
        // Windows-1251, KOI8-R, Greek, Hebrew, Arabic, Chinese, Japanese, Korean and Thai as Windows-1252.
        "Þëèÿ Ñåðãååâà",
        "ßíà Êèì",
        "çÌÅÂ úÉÍÉÎ",
        "ÄÞìçôñá ÎåíÜêç",
        "úîø àìåðé",
        "åÏì ÇáÒíÇÊ",
        "ÁøË¼Ô¶",
        "¬ö•é‚ç",
        "ÇÑ¼\u{AD}À²",
        "»ÃÕÂÒ á¡éÇÁ³Õ",
        // Polish of another code page.
        "Gra¿yna D¹browska",
    ] {
        assert_eq!(letters(name), Letters::Garbled, "{name}");
    }
}

#[test]
fn what_people_write_is_never_called_misread() {
    for text in [
        "Wren Alder",
        "Þórður Ægisson",
        "ÞÓRÐUR ÖSSURARSON",
        "Guðrún Þíð",
        "JOÃO DA CONCEIÇÃO",
        "SEBASTIÃO “CONCEIÇÃO”",
        "IRMÃ”",
        "“Ã”",
        "Đỗ Thị Nguyệt",
        "ĐỖ THỊ NGUYỆT",
        "CAFÉ™, É®",
        "RÉSUMÉ\u{a0}: SOCIÉTÉ\u{a0}– “ÉTÉ”",
        "«\u{a0}à l’été\u{a0}»",
        "“café”…",
        "‘Ça’…",
        "Spaß“ und „Ä“",
        "Ø\u{a0}1,5 Jahre",
        "120 Å²",
        "Île-de-France, ÎLE",
        "ÅÄÖ",
        "Nº 7, Mª José, 2ª",
        "MUÑOZ ÑUÑOA",
        "Perú», Panamá».",
        "Рівне, СССР, РСФСР, Сєрій",
        "О'Ніл Рябов",
        "参与“北风”项目、ABC株式会社",
        "Gergő Kőszegi",
        "Ayþe Yýldýz",
        "Excel™und C++ · COL·LECCIÓ",
        "10 €–20 €, 5 £, §12, ±5 °C",
    ] {
        assert_eq!(letters(text), Letters::Sound, "{text}");
        assert_eq!(mended(text), None, "{text}");
    }
}

#[test]
fn a_name_that_was_decoded_wrongly_is_no_other_name() {
    let form = |name: &str| json!({ "kind": "form", "person": { "basics": { "name": name } } });
    let resume = |name: &str| json!({ "kind": "resume", "person": { "basics": { "name": name } } });
    let judged = |one: &str, other: &str| {
        rules(&check(&json!({ "asOf": "2026-11-22", "sources": [form(one), resume(other)] })))
    };
    for (one, other) in [
        ("JosÃ© IbÃ¡Ã±ez", "José Ibáñez"),
        ("Ð“Ð»ÐµÐ± Ð—Ð¸Ð¼Ð¸Ð½", "Глеб Зимин"),
        ("Þëèÿ Ñåðãååâà", "Юлия Сергеева"),
        ("ï»¿Wren Alder", "Wren Alder"),
        ("Р“Р»РµР± Р—РёРјРёРЅ", "Глеб Зимин"),
        ("ÁøË¼Ô¶", "柳思远"),
        ("Gra¿yna D¹browska", "Grażyna Dąbrowska"),
    ] {
        assert_eq!(judged(one, other), [""; 0], "{one}");
        assert_eq!(judged(other, one), [""; 0], "{one}");
    }
    // What was put back is compared, and so is what is sound.
    assert_eq!(judged("JosÃ© IbÃ¡Ã±ez", "Wren Alder"), ["identity/name-differs"]);
    assert_eq!(judged("JOÃO DA CONCEIÇÃO", "Wren Alder"), ["identity/name-differs"]);
    assert_eq!(judged("Þórður Ægisson", "Wren Alder"), ["identity/name-differs"]);
    let unsure =
        check(&json!({ "asOf": "2026-11-22", "sources": [form("Þëèÿ Ñåðãååâà"), resume("Юлия Сергеева")] }));
    assert_eq!(unsure.misread.len(), 1);
}

#[test]
fn a_resume_of_such_letters_is_read_as_it_was_written_or_not_compared() {
    let text = "Glenn Osprey\nglenn@example.com\n\nWork History\n\nOffice Manager , 10/2007 to 09/2011\nHeron Clinic â€“ Port Reed , CA\n";
    let read = corroborate::read(text, &ReadOptions::default());
    let work = &read.sources[0].person.as_ref().unwrap().work[0];
    assert_eq!(work.name.as_deref(), Some("Heron Clinic"));
    assert_eq!(work.location.as_deref(), Some("Port Reed , CA"));
    let lost = "Þëèÿ Ñåðãååâà\nèíæåíåð äàííûõ\nÎáðàçîâàíèå\nÓðàëüñêèé óíèâåðñèòåò 2001 - 2005\n";
    let read = corroborate::read(lost, &ReadOptions::default());
    let json = serde_json::to_value(&read).unwrap();
    assert_eq!(json["sources"][0]["reading"]["misread"][0], "letters-lost");
    assert_eq!(rules(&beside("Юлия Сергеева", &read)), [""; 0]);
}
