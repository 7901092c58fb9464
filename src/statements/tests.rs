//! Sentences and answers with what they state, language by language.

use super::gather;
use crate::model::application::PassageKind;
use crate::model::statement::{Claim, Time};
use crate::model::submission::{Answer, Source, SourceKind, Submission};
use crate::normalise;

/// What a submission's texts state, as `claim=value`.
fn stated(source: Source) -> Vec<String> {
    let submission = Submission { sources: vec![source], ..Submission::default() };
    let gathered = gather(&normalise::application(&submission));
    let written = gathered.statements.iter().map(|statement| {
        let past = if matches!(statement.time, Time::Past { .. }) { "past-" } else { "" };
        let number = statement.number.map(|number| format!("|{number}")).unwrap_or_default();
        assert!(matches!(statement.setting, PassageKind::Letter | PassageKind::Answer));
        format!(
            "{past}{:?}={}{number}",
            statement.claim,
            match statement.claim {
                Claim::OnlyJob | Claim::NoDegree => "",
                _ => &statement.value.value,
            }
        )
    });
    written.collect()
}

fn letter(text: &str) -> Vec<String> {
    stated(Source { text: Some(text.to_owned()), ..Source::empty(SourceKind::CoverLetter) })
}

fn answer(question: &str, answer: &str) -> Vec<String> {
    let answer =
        Answer { question: Some(question.to_owned()), answer: Some(answer.to_owned()), ..Answer::default() };
    stated(Source { answers: vec![answer], ..Source::empty(SourceKind::Form) })
}

pub(super) fn check_letters(cases: &[(&str, &[&str])]) {
    let wrong: Vec<String> = cases
        .iter()
        .filter_map(|(text, expected)| {
            let found = letter(text);
            (found != *expected).then(|| format!("{text}\n  expected {expected:?}\n  found    {found:?}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

pub(super) fn check_answers(cases: &[(&str, &str, &[&str])]) {
    let wrong: Vec<String> = cases
        .iter()
        .filter_map(|(question, text, expected)| {
            let found = answer(question, text);
            (found != *expected)
                .then(|| format!("{question} {text}\n  expected {expected:?}\n  found    {found:?}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn english_sentences() {
    check_letters(&[
        ("I currently work at Contoso as a welder.", &["Employer=Contoso", "Title=welder"]),
        (
            "I am employed as a forklift driver by Harbour Freight Ltd. since March 2019.",
            &["Employer=Harbour Freight Ltd.", "Title=forklift driver", "Since=March 2019"],
        ),
        (
            "Since September 2019 I have been head chef of the restaurant Mar Adentro in Lisbon, and this is my only job.",
            &["Employer=Mar Adentro", "Title=head chef", "Since=September 2019", "OnlyJob="],
        ),
        ("In my current role at Blue Heron Bank I lead a team.", &["Employer=Blue Heron Bank"]),
        ("I live in Austin, Texas with my family.", &["Residence=Austin, Texas"]),
        ("I'm based near Porto.", &["Residence=Porto"]),
        (
            "I write to you from Alexandria in Egypt, where I live with my wife.",
            &["Whereabouts=Alexandria in Egypt", "Residence=Alexandria in Egypt"],
        ),
        ("At the moment I am staying with my sister in Oslo.", &["Whereabouts=Oslo"]),
        ("I am currently abroad.", &["Absence=I am currently abroad"]),
        (
            "I studied Civil Engineering at the University of Leeds and graduated in 2014.",
            &["School=University of Leeds", "FieldOfStudy=Civil Engineering", "Graduation=2014"],
        ),
        (
            "I have a bachelor's degree in Nursing from Harborview College.",
            &["School=Harborview College", "Degree=bachelor's degree", "FieldOfStudy=Nursing"],
        ),
        ("I never went to university.", &["NoDegree="]),
        ("I have nine years of experience with LangChain.", &["YearsWith=LangChain|9"]),
        ("I was formerly known as Dana Holt.", &["OtherName=Dana Holt"]),
        (
            "From 2012 to 2016 I worked at Larch & Sons as a carpenter.",
            &["past-Employer=Larch & Sons", "past-Title=carpenter"],
        ),
        ("I am a registered nurse.", &["Title=registered nurse"]),
        ("I cannot come to the office.", &["AbleToCome=no"]),
    ]);
}

#[test]
fn what_is_not_plain_in_english_is_left() {
    check_letters(&[
        ("I would like to live in Porto.", &[]),
        ("If I work at Contoso, I will move.", &[]),
        ("My husband works at Contoso.", &[]),
        ("Until 2019 I lived in Kyiv.", &[]),
        ("He said: \"I live in Vienna and work at Contoso every day\".", &[]),
        ("I have never lived in Vienna.", &[]),
        ("I am a hard worker with a smile.", &[]),
        ("I am in touch with your team.", &[]),
        ("From March I will live in Graz.", &[]),
        ("I am looking forward to working at Contoso.", &[]),
        ("I would be happy to live in Lyon.", &[]),
        ("I do not live in Paris.", &[]),
    ]);
}

#[test]
fn english_answers() {
    check_answers(&[
        ("Current company?", "Senec Pharma Distribution", &["Employer=Senec Pharma Distribution"]),
        ("Current title?", "Quality Assurance Officer", &["Title=Quality Assurance Officer"]),
        (
            "How long have you been there?",
            "Since January 2018, almost nine years without a break",
            &["Since=Since January 2018, almost nine years without a break"],
        ),
        ("Where are you currently located?", "Austin, TX", &["Whereabouts=Austin, TX"]),
        ("Where are you right now?", "I am in Vladivostok at the moment.", &["Whereabouts=Vladivostok"]),
        ("Which city do you live in?", "Graz", &["Residence=Graz"]),
        ("Do you currently live in the United States?", "Yes", &["Residence=United States"]),
        ("Do you currently live in the United States?", "No", &[]),
        ("How many years of experience do you have with Rust?", "17", &["YearsWith=Rust|17"]),
        ("Years with LangChain?", "nine", &["YearsWith=LangChain|9"]),
        ("Which university did you attend?", "IIT Bombay", &["School=IIT Bombay"]),
        ("Year of graduation", "2014", &["Graduation=2014"]),
        ("Are you able to work on site in Bratislava?", "Yes, of course", &["AbleToCome=yes"]),
        ("Do you have a driving licence?", "Yes", &[]),
        ("Any former names?", "Dana Holt", &["OtherName=Dana Holt"]),
        ("Why do you want this job?", "I love trains.", &[]),
    ]);
}

/// What the sentences of an introduction state, as `claim=value`.
fn introduction(code: &str, text: &str) -> Vec<String> {
    let language = super::language::of_code(code).unwrap();
    let said = super::sentences::said(text, &super::tokens::tokens(text), language, true);
    said.iter()
        .map(|said| format!("{:?}={}", said.claim, text.get(said.value.0..said.value.1).unwrap()))
        .collect()
}

#[test]
fn introductions_need_no_subject() {
    for (code, text, expected) in [
        (
            "en",
            "PROFILE\nRegistered nurse with 12 years of experience in intensive care, currently at St Brendan's Hospital.",
            ["YearsWith=intensive care", "Title=Registered nurse", "Employer=St Brendan's Hospital"]
                .as_slice(),
        ),
        (
            "en",
            "BSc in Nursing, Dublin City University, 2012.",
            &["School=Dublin City University", "Degree=BSc", "FieldOfStudy=Nursing", "Graduation=2012"],
        ),
        ("en", "Looking for a role as a nurse. Team: designer, tester. Former chef at The Ivy.", &[]),
        (
            "de",
            "Kurzprofil: Bilanzbuchhalter (IHK). Derzeit bei der Wohnbau Lahn eG in Marburg, seit 03/2018.",
            &["Title=Bilanzbuchhalter", "Employer=Wohnbau Lahn", "Since=03/2018"],
        ),
        (
            "es",
            "Licenciatura en Contaduría por la Universidad Autónoma de Querétaro (2016).",
            &[
                "School=Universidad Autónoma de Querétaro",
                "Degree=Licenciatura",
                "FieldOfStudy=Contaduría",
                "Graduation=2016",
            ],
        ),
        (
            "fr",
            "Développeur web. En poste chez Armor Numérique depuis juin 2020.",
            &["Title=Développeur web", "Employer=Armor Numérique", "Since=juin 2020"],
        ),
        (
            "pt",
            "Soldadora. Atualmente na Vértice Tecnologia, desde 06/2019.",
            &["Title=Soldadora", "Employer=Vértice Tecnologia", "Since=06/2019"],
        ),
    ] {
        assert_eq!(introduction(code, text), expected, "{text}");
    }
}
