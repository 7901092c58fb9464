//! Plain text, tables and JSON.

use super::{File, file};

fn plain() -> Vec<File> {
    let full = |name: &str, part: &str| {
        let text = part.repeat((1 << 20) / part.len());
        file(&format!("text-{name}.txt"), format!("Maren Holt\n{text}"))
    };
    vec![
        full("at", "@"),
        full("digits", "7"),
        full("spaced-digits", "5 1 2 "),
        full("plus", "+"),
        full("dashes", "-"),
        full("dots", "."),
        full("slashes", "/"),
        full("colons", "a: "),
        full("brackets", "("),
        full("mailboxes", "a@example.com "),
        full("addresses", "https://example.com/a "),
        full("numbers", "+1 512 555 0134 "),
        full("dates", "03/2019 - 04/2021\n"),
        full("open-dates", "2019 - "),
        full("years", "2019 "),
        full("jobs", "Driver, Northwind\n2019 - 2021\n- drove\n\n"),
        full("headings", "EXPERIENCE\n"),
        full("headings-by-turns", "EXPERIENCE\nEDUCATION\nSKILLS\n"),
        full("schools", "University of Northwind, B.A., 2019\n"),
        full("skills", "a, b, c; d | e · "),
        full("letters", "a"),
        full("words", "word "),
        full("capitals", "MAREN HOLT "),
        full("names", "Maren Holt\n"),
        full("spaces", " "),
        full("lines", "a\n"),
        full("tabs", "a\t"),
        full("bullets", "• a\n"),
        full("marks", "a\u{301}\u{302}\u{303}"),
        full("joiners", "a\u{200d}"),
        full("unseen", "\u{e0041}\u{200b}"),
        full("turned", "\u{202e}a\u{202c}"),
        full("from-right", "א"),
        full("from-right-by-turns", "אa"),
        full("han", "漢"),
        full("wide", "Ｍ"),
        full("garbled", "Ã©"),
        full("nothing", "\0"),
        full("escapes", "\u{1b}[31m"),
        full("pages", "a\u{c}"),
        file(
            "text-wide.txt",
            "Maren Holt\n".repeat(90_000).encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<_>>(),
        ),
        file("text-bytes.txt", (0..=255).cycle().take(1 << 20).collect::<Vec<u8>>()),
        file("text-high-bytes.txt", vec![0xe9; 1 << 20]),
    ]
}

fn tables() -> Vec<File> {
    let table =
        |name: &str, rows: String| file(&format!("table-{name}.csv"), format!("name,email,phone\n{rows}"));
    vec![
        table("commas", ",".repeat(9 << 20)),
        table("rows", "a,b,c\n".repeat(1_500_000)),
        table("some-rows", "Maren Holt,maren@example.com,+1 512 555 0134\n".repeat(30_000)),
        table("quotes", "\"".repeat(9 << 20)),
        table("open-quote", format!("\"{}", "a,b,c\n".repeat(1_400_000))),
        table("formulas", "=HYPERLINK(\"https://example.com\"),@SUM(1),+cmd|' /C calc'!A0\n".repeat(1_000)),
        table("nothing", "\0,\0,\0\n".repeat(1_000)),
        table("long-cell", "a".repeat(9 << 20)),
        table("separators", ",;\t|".repeat(2 << 20)),
        file("table-columns.csv", format!("{}\n{}\n", "email,".repeat(499), "a@example.com,".repeat(499))),
        file("table-heading.csv", format!("name,{}\na,b\n", "email ".repeat(1 << 20))),
    ]
}

fn values() -> Vec<File> {
    let person = r#""basics":{"name":"Maren Holt"}"#;
    let json = |name: &str, content: String| file(&format!("values-{name}.json"), content);
    let text = "word ".repeat(200_000);
    let source =
        |text: &str| format!(r#"{{"kind":"resume","text":{}}}"#, serde_json::to_string(text).unwrap());
    let sources =
        |source: &str, count: usize| format!(r#"{{"sources":[{}]}}"#, vec![source; count].join(","));
    let job = r#"{"name":"Northwind","position":"Driver","startDate":"2019-03","endDate":"2021-04","summary":"drove"}"#;
    let listed = |name: &str, one: &str, count: usize| {
        format!(r#"{{{person},"{name}":[{}]}}"#, vec![one; count].join(","))
    };
    vec![
        json("lists", "[".repeat(5_000_000)),
        json("objects", r#"{"a":"#.repeat(1_000_000)),
        json("closed-lists", "[".repeat(1_000_000) + &"]".repeat(1_000_000)),
        json("zeros", format!("[{}0]", "0,".repeat(4_000_000))),
        json("zeros-in-a-field", format!(r#"{{{person},"x":[{}0]}}"#, "0,".repeat(9_000_000))),
        json("same-fields", format!("{{{}{person}}}", r#""basics":{},"#.repeat(700_000))),
        json(
            "fields",
            format!("{{{}{person}}}", (0..700_000).map(|at| format!("\"{at}\":0,")).collect::<String>()),
        ),
        json(
            "numbers",
            format!(
                r#"{{{person},"x":[1e309,-1e309,{},{}]}}"#,
                "9".repeat(1 << 20),
                "0.".to_owned() + &"0".repeat(1 << 20)
            ),
        ),
        json("proto", format!(r#"{{"__proto__":{{"a":1}},"constructor":{{"prototype":{{}}}},{person}}}"#)),
        json("surrogates", format!(r#"{{"basics":{{"name":"{}"}}}}"#, "\\ud800".repeat(100_000))),
        json("name", format!(r#"{{"basics":{{"name":"{}"}}}}"#, "Maren ".repeat(170_000))),
        json(
            "names",
            format!(
                r#"{{"sources":[{}]}}"#,
                (0..400)
                    .map(|at| format!(
                        r#"{{"kind":"form","person":{{"basics":{{"name":"{} Holt"}}}}}}"#,
                        "Maren".repeat(at)
                    ))
                    .collect::<Vec<_>>()
                    .join(",")
            ),
        ),
        json("texts", sources(&source(&text), 20)),
        json("short-texts", sources(&source("2019 - 2021 Northwind, Driver\n"), 499)),
        json(
            "letters",
            sources(r#"{"kind":"cover-letter","text":"I worked at Northwind from 2019 to 2021."}"#, 499),
        ),
        json("jobs", listed("work", job, 499)),
        json("too-many-jobs", listed("work", job, 50_000)),
        json(
            "studies",
            listed(
                "education",
                r#"{"institution":"Northwind","area":"Law","studyType":"Bachelor","startDate":"2010","endDate":"2014"}"#,
                499,
            ),
        ),
        json(
            "profiles",
            format!(
                r#"{{"basics":{{"name":"Maren Holt","profiles":[{}]}}}}"#,
                vec![r#"{"url":"https://example.com/maren"}"#; 499].join(",")
            ),
        ),
        json(
            "offsets",
            format!(
                r#"{{"sources":[{{"kind":"form","person":{{{person}}}}}],"session":{{"offsets":{{"january":99999,"july":-99999}}}}}}"#
            ),
        ),
        json("open-list", format!("[{{{person}}},{{{person}}}")),
        json("commas", format!("[{}]", ",".repeat(1_000_000))),
        json("nothing", String::new()),
        json("cut", format!("{{{person}")),
        json("bytes", String::from_utf8_lossy(&[0xff; 100_000]).into_owned()),
        file("values-not-text.json", vec![0xff; 1 << 20]),
        file("values-lines.jsonl", format!("{{{person}}}\n") + &"{\n".repeat(20_000)),
        file("values-one-line.jsonl", format!("{{{person}}}\n{}", "[".repeat(40 << 20))),
        file("values-empty-lines.jsonl", format!("{{{person}}}\n{}", "\n".repeat(40 << 20))),
    ]
}

pub fn all() -> Vec<File> {
    [plain(), tables(), values()].concat()
}
