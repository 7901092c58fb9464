//! Applications compared with one another: every planted exact value, half a text, nothing that is excused, in pools of several sizes.

use crate::support::batch::{self, Planted};
use corroborate::linkage::{Options, link};
use corroborate::model::finding::Grade;
use corroborate::model::links::{Excuse, HubReason, Links};
use corroborate::model::value::Value;
use std::collections::BTreeSet;

fn values(lines: &[String]) -> Vec<Value> {
    lines.iter().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn place(id: &str) -> usize {
    id.strip_prefix("a-").unwrap().parse().unwrap()
}

fn reported(found: &Links) -> BTreeSet<(String, usize, usize)> {
    found.pairs.iter().map(|pair| (pair.rule.clone(), place(&pair.a), place(&pair.b))).collect()
}

/// The recall of half texts, and what was missed or reported in vain, over some batches.
fn measured(size: usize, seeds: std::ops::Range<u64>, options: &Options) -> (usize, usize) {
    let (mut met, mut half) = (0, 0);
    for seed in seeds {
        let batch = batch::batch(size, seed);
        let found = link(&values(&batch.lines), options);
        assert_eq!(found.errors, []);
        let reported = reported(&found);
        for (kind, one, other) in &batch.planted {
            let there = reported.contains(&(kind.rule().to_owned(), *one, *other));
            if *kind == Planted::Text {
                half += 1;
                met += usize::from(there);
            } else {
                assert!(there, "{kind:?} of {one} and {other} in {size} of seed {seed}: {:?}", found.excused);
            }
        }
        for (rule, one, other) in &reported {
            let pair = found
                .pairs
                .iter()
                .find(|pair| pair.rule == *rule && place(&pair.a) == *one && place(&pair.b) == *other)
                .unwrap();
            let quotes: Vec<&str> = pair.evidence.iter().map(|evidence| evidence.quote.as_str()).collect();
            let noticed = &pair.noticed;
            assert!(
                !batch.excused.contains(&(*one, *other)),
                "{rule} of {one} and {other}, excused: {noticed} {quotes:?}"
            );
            let planted =
                batch.planted.iter().any(|(kind, a, b)| kind.rule() == rule && (a, b) == (one, other));
            assert!(planted, "{rule} of {one} and {other} was never planted: {noticed} {quotes:?}");
        }
    }
    (met, half)
}

#[test]
fn planted_rings_are_found_and_excused_pairs_are_not_in_a_hundred() {
    let (met, half) = measured(100, 1..16, &Options::default());
    println!("half texts in pools of 100: {met} of {half}");
    assert!(met * 100 >= half * 99, "{met} of {half}");
}

#[test]
fn planted_rings_are_found_and_excused_pairs_are_not_in_a_thousand() {
    let (met, half) = measured(1_000, 1..5, &Options::default());
    println!("half texts in pools of 1,000: {met} of {half}");
    assert!(met * 100 >= half * 99, "{met} of {half}");
}

#[test]
fn planted_rings_are_found_and_excused_pairs_are_not_in_ten_thousand() {
    let (met, half) = measured(10_000, 1..2, &Options::default());
    println!("half texts in pools of 10,000: {met} of {half}");
    assert!(met * 100 >= half * 99, "{met} of {half}");
}

#[test]
fn samples_find_what_every_passage_finds() {
    let batch = batch::batch(1_000, 77);
    let values = values(&batch.lines);
    let texts = |options: &Options| -> BTreeSet<(String, usize, usize)> {
        reported(&link(&values, options))
            .into_iter()
            .filter(|(rule, _, _)| rule == "link/cloned-text")
            .collect()
    };
    let exact = texts(&Options { sampled: 1, ..Options::default() });
    let sampled = texts(&Options::default());
    let met = exact.intersection(&sampled).count();
    println!("of {} pairs that every passage shows, the sample shows {met}", exact.len());
    assert!(exact.len() > 5 && met * 100 >= exact.len() * 99, "{met} of {}", exact.len());
}

#[test]
fn the_output_does_not_depend_on_how_often_it_is_made() {
    let batch = batch::batch(300, 5);
    let values = values(&batch.lines);
    let once = serde_json::to_string(&link(&values, &Options::default())).unwrap();
    assert_eq!(once, serde_json::to_string(&link(&values, &Options::default())).unwrap());
}

fn of(json: &str) -> Links {
    let Value::List(batch) = serde_json::from_str(json).unwrap() else { panic!("a list") };
    link(&batch, &Options::default())
}

#[test]
fn passages_are_quoted_on_both_sides_where_they_stand() {
    let shared = "rebuilt the night schedule after the bridge closed, moved nine drivers onto shorter routes and cut late deliveries by a third";
    let found = of(&format!(
        r#"[{{"id":"x","sources":[{{"kind":"resume","person":{{"basics":{{"name":"Maren Holt"}}}},"text":"🙂 In 2019 I {shared}, alone."}}]}},
            {{"id":"y","sources":[{{"kind":"resume","person":{{"basics":{{"name":"Priya Raman"}}}},"text":"There we {shared}; it was cold."}}]}}]"#
    ));
    let pair = &found.pairs[0];
    assert_eq!((pair.rule.as_str(), pair.a.as_str(), pair.b.as_str()), ("link/cloned-text", "x", "y"));
    let [one, other] = &pair.evidence[..] else { panic!("{:?}", pair.evidence) };
    let (one, other) = (one.clone(), other.clone());
    let text = format!("🙂 In 2019 I {shared}, alone.");
    let units: Vec<u16> = text.encode_utf16().collect();
    let span = one.span.unwrap();
    assert_eq!(String::from_utf16(&units[span.start as usize..span.end as usize]).unwrap(), shared);
    assert_eq!((one.quote.as_str(), other.quote.as_str(), one.path.as_str()), (shared, shared, "/text"));
    assert_eq!(other.application, "y");
}

#[test]
fn one_bad_record_loses_nothing_else() {
    let found = of(
        r#"[{"id":"x","sources":[{"kind":"form","person":{"basics":{"name":"Maren Holt","phone":"+15125550134"}}}]}, 7,
        {"sources":[{"kind":"nonsense"}]},
        {"sources":[{"kind":"form","person":{"basics":{"name":"Priya Raman","phone":"+15125550134"}}}]}]"#,
    );
    assert_eq!(
        found.errors.iter().map(|error| (error.record, error.path.as_str())).collect::<Vec<_>>(),
        [(1, ""), (2, "/sources/0/kind")]
    );
    assert_eq!(found.applications, 2);
    assert_eq!((found.pairs[0].a.as_str(), found.pairs[0].b.as_str()), ("x", "#4"));
}

#[test]
fn hubs_are_reported_once() {
    let lines: Vec<String> = (0..30)
        .map(|at| batch::draft(&mut batch::Random(at), 100 + at as usize))
        .enumerate()
        .map(|(at, mut draft)| {
            draft.phone = "+15125550100".to_owned();
            batch::write(at, &draft)
        })
        .collect();
    let found = link(&values(&lines), &Options::default());
    assert_eq!(found.pairs, []);
    assert_eq!(found.hubs.len(), 1);
    assert_eq!(
        (found.hubs[0].applications, found.hubs[0].because, found.hubs[0].value.as_str()),
        (30, HubReason::ManyPeople, "+15125550100")
    );
    let mut declared = Options::default();
    assert!(declared.declare("+1 512-555-0100") && !declared.declare("Maren Holt"));
    let found = link(&values(&lines[..3]), &declared);
    assert_eq!(found.pairs, []);
    assert_eq!(found.hubs[0].because, HubReason::Declared);
}

#[test]
fn nothing_goes_past_one_hop() {
    let found = of(r#"[
        {"id":"a","sources":[{"kind":"form","person":{"basics":{"name":"Maren Holt","phone":"+15125550134"}}}]},
        {"id":"b","sources":[{"kind":"form","person":{"basics":{"name":"Priya Raman","phone":"+15125550134","email":"desk@example.com"}}}]},
        {"id":"c","sources":[{"kind":"form","person":{"basics":{"name":"Tomás Ortega","email":"desk@example.com"}}}]}]"#);
    assert!(found.pairs.iter().all(|pair| (pair.a.as_str(), pair.b.as_str()) != ("a", "c")));
    assert_eq!(found.groups.iter().map(|group| group.members.join("")).collect::<Vec<_>>(), ["ab", "bc"]);
    assert!(found.pairs.iter().all(|pair| pair.grade == Grade::Ask));
}

#[test]
fn what_is_excused_says_why() {
    let found = of(r#"[
        {"id":"a","sources":[{"kind":"form","person":{"basics":{"name":"Maren Holt","phone":"+15125550134"}}}]},
        {"id":"b","sources":[{"kind":"form","person":{"basics":{"name":"M. Holt","phone":"+15125550134"}}}]},
        {"id":"c","sources":[{"kind":"form","person":{"basics":{"name":"Jonas Holt","phone":"+15125550134"}}}]}]"#);
    assert_eq!(found.pairs, []);
    let because: Vec<Excuse> = found.excused.iter().map(|excused| excused.because).collect();
    assert_eq!(because, [Excuse::ReApplication, Excuse::Household, Excuse::Household]);
    assert_eq!(found.merge_hints.len(), 1);
    assert_eq!(found.merge_hints[0].on, ["name", "phone"]);
}

#[test]
fn any_batch_is_compared() {
    for json in ["[]", "[{}]", r#"[{"sources":[]},{"sources":[]}]"#, r#"[null,[],"x"]"#] {
        assert_eq!(of(json).pairs, [], "{json}");
    }
}

/// A batch of one application for each name: its first source has what is given, with the name in it.
fn each(names: &[&str], source: impl Fn(usize, &str) -> String) -> Links {
    let lines: Vec<String> = names
        .iter()
        .enumerate()
        .map(|(at, name)| format!(r#"{{"id":"a-{at}",{}}}"#, source(at, name)))
        .collect();
    link(&values(&lines), &Options::default())
}

const NAMES: [&str; 12] = [
    "Maren Holt",
    "Priya Raman",
    "Tomás Ortega",
    "Ifeoma Adeyemi",
    "Jonas Lindqvist",
    "Wang Xiaoming",
    "Élise Durand",
    "Katarína Nováková",
    "Yuki Tanaka",
    "Ari Vance",
    "Lea Moss",
    "Dmitri Sokolov",
];

fn answered(names: &[&str], question: &str, answer: impl Fn(usize) -> String) -> Links {
    each(names, |at, name| {
        let answers = serde_json::json!([{ "question": question, "answer": answer(at) }]);
        format!(
            r#""sources":[{{"kind":"form","person":{{"basics":{{"name":"{name}"}}}},"answers":{answers}}}]"#
        )
    })
}

#[test]
fn options_of_a_form_link_nobody() {
    for (question, answer) in [
        (
            "Are you allowed to work in this country?",
            "Yes, I am allowed to work here for any employer and without any further permit",
        ),
        (
            "Which of these fits your present status?",
            "I hold a permit that is bound to the employer who asked for it",
        ),
        (
            "How did you hear about this job?",
            "Through somebody whom I know and who works or has worked at the company",
        ),
        (
            "Veteran status",
            "I identify as one or more of the classifications of veterans that are listed above",
        ),
        ("Disability", "I don't wish to answer this question now, and I understand that I may do so later"),
        ("Notice", "My present employer has to be given notice of at least one and at most three months"),
        (
            "¿Necesita un permiso de trabajo?",
            "Sí, necesito un permiso de trabajo que debe pedir la empresa antes de empezar",
        ),
    ] {
        for count in [2, 3, 8, 12] {
            // Neither wording nor a few answers tell of the one that is no question.
            if question == "Notice" && count < 8 {
                continue;
            }
            let found = answered(&NAMES[..count], question, |_| answer.to_owned());
            assert_eq!(found.pairs, [], "{count}: {question}");
        }
    }
}

#[test]
fn a_few_long_options_are_told_by_how_often_they_are_chosen() {
    let options = [
        "I have built, mended and inspected scaffolds of every kind for more than ten years",
        "I have worked on scaffolds under the eyes of others for one to ten years",
        "I have never worked on a scaffold but I am glad to learn how it is done",
    ];
    let found = answered(&NAMES, "Scaffolds", |at| options[at % 3].to_owned());
    assert_eq!(found.pairs, []);
    // One of two people each who chose the rarest of many options.
    let found = answered(&NAMES, "Scaffolds", |at| options[usize::from(at < 2)].to_owned());
    assert_eq!(found.pairs, []);
}

#[test]
fn cloned_words_are_found_whatever_the_question() {
    let own = |at: usize| {
        format!(
            "In my year number {at} at the yard a crane of {at} tons stood still, and it was me who heard why it did"
        )
    };
    let cloned = "Yes, when the ferry lost its engine at night I rowed the children ashore and went back for the others";
    for question in [
        "What was your hardest day?",
        "Have you ever led people through danger?",
        "Tell us about a rescue.",
        "Danger",
    ] {
        let found = answered(&NAMES, question, |at| if at < 2 { cloned.to_owned() } else { own(at) });
        let pairs: Vec<(&str, &str)> =
            found.pairs.iter().map(|pair| (pair.a.as_str(), pair.b.as_str())).collect();
        assert_eq!(pairs, [("a-0", "a-1")], "{question}");
    }
    // Several sentences are nobody's option where few were asked.
    let found = answered(&NAMES[..2], "Have you ever led people?", |_| format!("Yes. {cloned}. {}", own(3)));
    assert_eq!(found.pairs.len(), 1);
    // A ring that copies one answer to an open question.
    let found = answered(&NAMES[..6], "Why do you want to work with us?", |_| cloned.to_owned());
    assert_eq!(found.pairs.len(), 15);
}

fn with_basics(names: &[&str], rest: &str) -> Links {
    each(names, |_, name| {
        format!(r#""sources":[{{"kind":"form","person":{{"basics":{{"name":"{name}",{rest}}}}}}}]"#)
    })
}

#[test]
fn what_is_nobodys_account_links_nobody() {
    for url in [
        "https://github.com/harbour-foods/tide-clock",
        "https://github.com/kubernetes",
        "https://www.linkedin.com/company/harbour-foods/",
        "https://www.linkedin.com/school/harbour-college",
        "https://www.linkedin.com/jobs/view/4012345678",
        "https://www.linkedin.com/feed/update/urn:li:activity:7123456789012345678/",
        "https://twitter.com/i/web/status/1234567890123456789",
        "https://gitlab.com/groups/harbour",
        "https://gitlab.com/harbour/clocks/tide",
        "https://medium.com/harbour-explanations",
        "https://www.youtube.com/watch?v=abcdefghijk",
        "https://stackoverflow.com/questions/12345678/how-do-i-mend-a-clock",
        "https://www.linkedin.com/in/yourname",
        "https://github.com/your-username",
    ] {
        let found = with_basics(&NAMES[..3], &format!(r#""profiles":[{{"url":"{url}"}}]"#));
        assert_eq!((found.pairs, found.hubs), (vec![], vec![]), "{url}");
    }
    for (network, username) in [
        ("GitHub", "harbour-foods/tide-clock"),
        ("LinkedIn", "company/harbour-foods"),
        ("GitHub", "microsoft"),
    ] {
        let profile = format!(r#""profiles":[{{"network":"{network}","username":"{username}"}}]"#);
        assert_eq!(with_basics(&NAMES[..3], &profile).pairs, [], "{network} {username}");
    }
    // The account of an employer whom the applications name.
    let found = each(&NAMES[..3], |_, name| {
        format!(
            r#""sources":[{{"kind":"resume","person":{{"basics":{{"name":"{name}","profiles":[{{"url":"https://github.com/harbour-foods"}}]}},"work":[{{"name":"Harbour Foods Ltd","position":"Cook"}}]}}}}]"#
        )
    });
    assert_eq!(found.pairs, []);
    // One account of a person under three names.
    for profile in [
        r#"{"url":"https://github.com/nightheron?tab=repositories"}"#,
        r#"{"network":"GitHub","username":"@nightheron"}"#,
        r#"{"network":"LinkedIn","username":"in/nightheron"}"#,
        r#"{"url":"https://medium.com/@nightheron"}"#,
    ] {
        let found = with_basics(&NAMES[..3], &format!(r#""profiles":[{profile}]"#));
        assert_eq!(found.pairs.len(), 3, "{profile}");
    }
}

#[test]
fn examples_of_templates_link_nobody() {
    for contact in [
        r#""email":"jane.doe@email.com""#,
        r#""email":"your.name@gmail.com""#,
        r#""email":"hello@reallygreatsite.com""#,
        r#""email":"no_reply@example.com""#,
        r#""email":"firstname.lastname@company.com""#,
        r#""phone":"123-456-7890""#,
        r#""phone":"+123-456-7890""#,
        r#""phone":"(555) 987-6543""#,
        r#""phone":"(555) 123-4567","location":{"countryCode":"US"}"#,
        r#""location":{"address":"123 Anywhere St.","city":"Any City"}"#,
        r#""location":{"address":"123 Your Street","city":"Your City","region":"ST"}"#,
    ] {
        let found = with_basics(&NAMES[..3], contact);
        assert_eq!((found.pairs, found.hubs), (vec![], vec![]), "{contact}");
    }
    let found = with_basics(&NAMES[..2], r#""email":"night.heron@gmail.com""#);
    assert_eq!(found.pairs.len(), 1);
}

#[test]
fn an_offices_contact_is_a_hub() {
    let hub = |found: &Links, count: u32, what: &str| {
        assert_eq!(found.pairs, [], "{what}");
        assert_eq!(found.hubs.len(), 1, "{what}");
        assert_eq!((found.hubs[0].because, found.hubs[0].applications), (HubReason::Office, count), "{what}");
    };
    // An agency's line on files that it sent and on some that came directly.
    let found = each(&NAMES[..4], |at, name| {
        let route = if at < 2 { "agency" } else { "direct" };
        format!(
            r#""route":"{route}","sources":[{{"kind":"form","person":{{"basics":{{"name":"{name}","phone":"+15125550134"}}}}}}]"#
        )
    });
    hub(&found, 4, "route");
    for mailbox in [
        "placements@harbour.test",
        "cv.north@harbour.test",
        "r.meyer@bright-staffing.test",
        "hr@harbour.test",
    ] {
        let found = with_basics(&NAMES[..3], &format!(r#""email":"{mailbox}""#));
        hub(&found, 3, mailbox);
        let found = with_basics(&NAMES[..2], &format!(r#""email":"{mailbox}""#));
        assert_eq!(found.pairs.len(), 1, "{mailbox}");
    }
    // A firm's line, of people who each have a mailbox there.
    let found = each(&NAMES[..4], |at, name| {
        format!(
            r#""sources":[{{"kind":"resume","person":{{"basics":{{"name":"{name}","phone":"+15125550134","email":"desk{at}@harbour.test"}}}}}}]"#
        )
    });
    hub(&found, 4, "firm");
    // The same at a provider for everybody, and a mailbox without an office's name, are three people's.
    for contact in [
        |at: usize| format!(r#""phone":"+15125550134","email":"night{at}@gmail.com""#),
        |_: usize| r#""email":"jobs.north@gmail.com""#.to_owned(),
        |_: usize| r#""email":"night.heron@harbour.test""#.to_owned(),
    ] {
        let found = each(&NAMES[..3], |at, name| {
            format!(
                r#""sources":[{{"kind":"form","person":{{"basics":{{"name":"{name}",{}}}}}}}]"#,
                contact(at)
            )
        });
        assert!(
            found.pairs.len() == 3 && found.pairs.iter().all(|pair| pair.grade == Grade::Verify),
            "{:?}",
            found.hubs
        );
    }
}
