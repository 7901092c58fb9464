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
    // The first personal computers' code page is known to nobody here.
    let read = document(b"{\\rtf1\\pc Ren\\'82e\\par renee@example.com}", "resume.rtf");
    assert_eq!(read.text, "Ren\u{fffd}e\nrenee@example.com");
    assert_eq!(read.notes, [Note::Encoding]);
    assert_eq!(rules(&beside("Renée", &corroborate::read(&read.text, &ReadOptions::default()))), [""; 0]);
}

#[test]
fn an_encoding_that_is_not_known_is_said_and_nothing_of_it_compared() {
    let text = "Hélène Lefèvre\nhelene@example.com\n\nExpérience\nDéveloppeuse, Société du Canal";
    for page in [437, 850] {
        // Bytes of the first personal computers for é and è, which both pages have in one place.
        let bytes: Vec<u8> = text
            .chars()
            .map(|letter| match letter {
                'é' | 'É' => 0x82,
                'è' => 0x8a,
                other => u8::try_from(u32::from(other)).unwrap(),
            })
            .collect();
        let read = document(&bytes, "resume.txt");
        assert_eq!(read.notes, [Note::Encoding], "{page}");
        let resume = corroborate::read(&read.text, &ReadOptions::default());
        assert_eq!(rules(&beside("Hélène Lefèvre", &resume)), [""; 0]);
        let mut table = b"name,email\n".to_vec();
        table.extend_from_slice(b"H\x82l\x8ane Lef\x8avre,a@example.com\n");
        assert_eq!(documents::open(&table, "list.csv", None).unwrap_err(), Unreadable::Encoding);
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
