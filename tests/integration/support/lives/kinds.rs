//! Kinds of honest lives that do not run in a straight line.

use super::homes::Home;
use super::people::local_of;
use super::{FORM, LETTER, Life, NOW, PROFILE, RESUME, at, month, number, place, residence};
use serde_json::json;

/// A kind of life: its name, and what it changes in an unremarkable one.
pub type Kind = (&'static str, fn(&mut Life));

/// Every kind.
pub const KINDS: &[Kind] = &[
    ("nothing-irregular", |_| {}),
    ("career-gap", career_gap),
    ("caring-years", caring_years),
    ("parental-leave-twice", parental_leave),
    ("part-time-study", part_time_study),
    ("concurrent-part-time-jobs", concurrent_jobs),
    ("freelancer-with-clients", freelancer),
    ("military-service", military_service),
    ("community-college-transfer", transfer),
    ("delayed-conferral", delayed_conferral),
    ("moved-within-the-country", moved_within),
    ("moved-between-countries", moved_between),
    ("married-name", married_name),
    ("divorced-back-to-birth-name", birth_name),
    ("changed-given-name", changed_given_name),
    ("one-name-only", mononym),
    ("middle-or-father's-name", middle_name),
    ("religious-title", religious_title),
    ("two-family-names", two_family_names),
    ("another-usual-spelling", variant),
    ("another-script-or-short-form", other_script),
    ("initials-on-the-résumé", initials),
    ("spouse's-mailbox", spouses_mailbox),
    ("couple's-joint-mailbox", joint_mailbox),
    ("privacy-relay", privacy_relay),
    ("two-mailboxes", two_mailboxes),
    ("old-number-kept", old_number),
    ("prefix-by-autofill", prefix_by_autofill),
    ("clock-at-utc", utc_clock),
    ("travelling-while-applying", travelling),
    ("working-from-abroad", from_abroad),
    ("through-an-agency", agency),
    ("years-without-months", years_alone),
    ("refugee-with-lost-papers", lost_papers),
    ("name-order-swapped", order_swapped),
    ("apprenticeship", apprenticeship),
    ("gap-year", gap_year),
    ("executive-doctorate", executive_doctorate),
    ("second-bachelor's-after-master's", second_bachelor),
    ("visiting-scholar", visiting_scholar),
    ("contractor-with-overlapping-clients", contractor),
    ("seasonal-work", seasonal),
    ("years-in-prison", prison),
    ("last-ten-years-only", last_ten_years),
    ("returning-expatriate", expatriate),
    ("no-degree", no_degree),
    ("studied-abroad", studied_abroad),
    ("short-courses", short_courses),
    ("promotions-told-apart", promotions),
    ("employer's-other-name", employer_renamed),
    ("career-change", career_change),
    ("shift-work-at-two-hospitals", two_employers),
    ("degree-left-unfinished", unfinished),
    ("married-and-moved", |life| {
        married_name(life);
        moved_within(life);
    }),
];

/// Kinds that custom makes another in some naming systems, told as one relation for all of them: who shares a family name with
/// a spouse and who does not.
pub const RELATIONS: &[Kind] = &[
    ("spouse's-mailbox, one family name", |life| {
        let spouse = format!("{} {}", life.person.other_given, life.person.family);
        mailbox_of(life, &spouse);
    }),
    ("spouse's-mailbox, a family name of their own", |life| {
        let spouse = life.person.spouse_apart.clone();
        mailbox_of(life, &spouse);
    }),
];

fn mailbox_of(life: &mut Life, name: &str) {
    let address = format!("{}@example.com", local_of(name));
    for source in [FORM, RESUME] {
        life.of(source)["basics"]["email"] = json!(address);
    }
}

fn drop_job(life: &mut Life, back: usize) {
    if life.jobs().len() > back + 1 {
        life.jobs().remove(back);
        life.copy_to_profile();
    }
}

fn add_job(
    life: &mut Life,
    name: &str,
    title: &str,
    home: &Home,
    from: u32,
    to: Option<u32>,
    more: &[(&str, &str)],
) {
    let mut job =
        json!({ "name": name, "position": title, "location": place(home), "startDate": month(from) });
    if let Some(to) = to {
        job["endDate"] = json!(month(to));
    }
    for (field, value) in more {
        job[*field] = json!(value);
    }
    life.jobs().insert(0, job);
    life.copy_to_profile();
}

#[allow(clippy::too_many_arguments)]
fn add_study(
    life: &mut Life,
    school: &str,
    area: &str,
    degree: &str,
    home: &Home,
    from: u32,
    to: u32,
    mode: Option<&str>,
) {
    let mut study = json!({ "institution": school, "area": area, "studyType": degree, "location": place(home),
        "startDate": month(from), "endDate": month(to) });
    if let Some(mode) = mode {
        study["mode"] = json!(mode);
    }
    life.studies().insert(0, study);
    life.copy_to_profile();
}

/// September to June, or as the home's universities have it.
fn term(home: &Home, year: u32, years: u32) -> (u32, u32) {
    let (begins, ends) = home.terms;
    (at(year, begins), at(year + years - u32::from(ends > begins), ends))
}

fn career_gap(life: &mut Life) {
    drop_job(life, 1);
}

fn caring_years(life: &mut Life) {
    drop_job(life, 1);
    life.write("Between my last two posts I cared for my father at home.");
}

fn parental_leave(life: &mut Life) {
    drop_job(life, 1);
    life.of(RESUME)["basics"]["summary"] = json!("Back at work after two children; glad to start part-time.");
}

fn part_time_study(life: &mut Life) {
    let (from, to) = term(life.home, life.graduated / 12 + 3, 3);
    let (home, area) = (life.home, life.occupation.0);
    add_study(life, home.schools[1], area, "Master of Science (part-time)", home, from, to, Some("hybrid"));
}

fn concurrent_jobs(life: &mut Life) {
    let from = NOW - life.random.from(5, 30);
    let home = life.home;
    add_job(
        life,
        "Thursday Night Library",
        "Evening Librarian",
        home,
        from,
        None,
        &[("engagement", "part-time")],
    );
    add_job(
        life,
        "Riverside Swimming Club",
        "Swimming Instructor",
        home,
        from + 2,
        None,
        &[("engagement", "part-time")],
    );
}

fn freelancer(life: &mut Life) {
    let home = life.home;
    for (client, back) in [("Marigold Events", 40), ("Penny Lane Antiques", 31), ("Fieldhouse Radio", 14)] {
        add_job(life, client, "Freelance Consultant", home, NOW - back, None, &[("engagement", "freelance")]);
    }
}

fn military_service(life: &mut Life) {
    let from = life.graduated + 1;
    let home = life.home;
    let mut service = json!({ "name": "Armed Forces", "position": "Conscript, signals", "startDate": month(from),
        "endDate": month(from + 17), "location": home.country });
    service["engagement"] = json!("full-time");
    life.jobs().push(service);
    life.copy_to_profile();
}

fn transfer(life: &mut Life) {
    let (begins, _) = life.home.terms;
    let start = life.graduated - 14;
    let college = start - 27;
    let home = life.home;
    life.studies()[0]["startDate"] = json!(month(start));
    life.studies()[0]["summary"] = json!("");
    life.studies()[0].as_object_mut().expect("a study").remove("summary");
    life.studies().push(json!({ "institution": "Millpond Community College", "studyType": "Associate of Arts",
        "location": place(home), "startDate": month(college - college % 12 + begins - 1), "endDate": month(start - 2) }));
    life.copy_to_profile();
}

fn delayed_conferral(life: &mut Life) {
    let later = life.random.from(1, 5);
    let graduated = life.graduated;
    life.studies()[0]["endDate"] = json!(month(graduated + later));
}

fn moved_within(life: &mut Life) {
    let (to, last) = (life.elsewhere, life.random.from(0, 99));
    life.of(FORM)["basics"]["location"] = residence(to);
    let old = number(life.home, last);
    life.of(FORM)["basics"]["phone"] = json!(old);
    life.of(RESUME)["basics"]["phone"] = json!(old);
    life.write(&format!("I moved to {} in the summer.", to.city));
    if life.json.get("session").is_some() {
        life.json["session"]["offsets"] = json!({ "january": to.offsets.0, "july": to.offsets.1 });
        life.json["session"]["timeZone"] = json!(to.zone);
    }
}

fn moved_between(life: &mut Life) {
    // The first half of the life was abroad; the number there is still in use.
    let abroad = life.abroad;
    let jobs = life.jobs();
    let half = jobs.len() / 2;
    for job in &mut jobs[half..] {
        job["location"] = json!(place(abroad));
    }
    studied_at(life, abroad);
    let old = number(abroad, 7);
    for source in [FORM, RESUME] {
        life.of(source)["basics"]["phone"] = json!(old);
    }
    life.copy_to_profile();
}

/// Moves the first degree to another place and its calendar.
fn studied_at(life: &mut Life, abroad: &Home) {
    let year = life.graduated / 12;
    let (from, to) = {
        let (begins, ends) = abroad.terms;
        let last = if at(year, ends) > life.graduated { year - 1 } else { year };
        (at(last - abroad.years + u32::from(ends > begins), begins), at(last, ends))
    };
    let study = &mut life.studies()[0];
    study["institution"] = json!(abroad.schools[1]);
    study["location"] = json!(place(abroad));
    study["startDate"] = json!(month(from));
    study["endDate"] = json!(month(to));
    life.copy_to_profile();
}

fn married_name(life: &mut Life) {
    let person = life.person.clone();
    let married = format!("{} {}", person.given, person.other_family);
    life.rename(FORM, &married);
    life.rename(PROFILE, &format!("{married} ({})", person.family));
}

fn birth_name(life: &mut Life) {
    let person = life.person.clone();
    let married = format!("{} {}", person.given, person.other_family);
    // The profile still has the married name.
    life.rename(PROFILE, &married);
    life.of(FORM)["basics"]["email"] = json!(format!("{}@example.com", local_of(&married)));
    life.of(RESUME)["basics"]["email"] = json!(format!("{}@example.com", local_of(&married)));
}

fn changed_given_name(life: &mut Life) {
    let person = life.person.clone();
    life.rename(PROFILE, &format!("{} {}", person.other_given, person.family));
    life.of(RESUME)["basics"]["email"] =
        json!(format!("{}@example.com", local_of(&format!("{} {}", person.other_given, person.family))));
    life.of(FORM)["basics"]["email"] = life.of(RESUME)["basics"]["email"].clone();
}

fn mononym(life: &mut Life) {
    let given = life.person.given.clone();
    life.rename(FORM, &given);
}

fn middle_name(life: &mut Life) {
    let person = life.person.clone();
    life.rename(FORM, &format!("{} {} {}", person.given, person.other_given, person.family));
}

fn religious_title(life: &mut Life) {
    let full = life.person.full.clone();
    life.rename(RESUME, &format!("Rev. {full}"));
    life.rename(PROFILE, &format!("Rev. Dr. {full}"));
}

fn two_family_names(life: &mut Life) {
    let person = life.person.clone();
    life.rename(FORM, &format!("{} {} {}", person.given, person.family, person.other_family));
    life.rename(PROFILE, &format!("{} {}-{}", person.given, person.family, person.other_family));
}

fn variant(life: &mut Life) {
    let variants = life.person.variants.clone();
    let (one, other) = (variants[0].clone(), variants[variants.len() - 1].clone());
    life.rename(RESUME, &one);
    life.rename(PROFILE, &other);
}

fn other_script(life: &mut Life) {
    let other = life
        .person
        .variants
        .iter()
        .find(|name| name.chars().any(|letter| letter > '\u{24f}'))
        .unwrap_or(&life.person.variants[0])
        .clone();
    life.rename(RESUME, &other);
    let full = life.person.full.clone();
    life.json["sources"][LETTER]["text"] = json!(format!(
        "Dear hiring team,\n\nPlease find my papers attached. My name in full is {full}.\n\n{other}"
    ));
}

fn initials(life: &mut Life) {
    let person = life.person.clone();
    let first = person.given.chars().next().unwrap_or('A');
    life.rename(RESUME, &format!("{first}. {}", person.family));
}

fn spouses_mailbox(life: &mut Life) {
    let person = life.person.clone();
    let spouse = if person.spouses_share {
        format!("{} {}", person.other_given, person.family)
    } else {
        format!("{} {}", person.other_given, person.other_family)
    };
    mailbox_of(life, &spouse);
}

fn joint_mailbox(life: &mut Life) {
    let person = life.person.clone();
    let address = format!("{}.and.{}@example.com", local_of(&person.given), local_of(&person.other_given));
    for source in [FORM, RESUME] {
        life.of(source)["basics"]["email"] = json!(address);
    }
}

fn privacy_relay(life: &mut Life) {
    let relay = ["k7x2m9q4zt@privaterelay.appleid.com", "quiet-otter-17@duck.com", "t5r8w2@mozmail.com"];
    let chosen = relay[life.random.below(relay.len())];
    life.of(FORM)["basics"]["email"] = json!(chosen);
}

fn two_mailboxes(life: &mut Life) {
    let local = life.person.local.clone();
    life.of(FORM)["basics"]["email"] = json!(format!("{local}+jobs@example.com"));
    life.of(RESUME)["basics"]["email"] = json!(format!("{local}@example.org"));
}

fn old_number(life: &mut Life) {
    let old = number(life.elsewhere, 41);
    for source in [FORM, RESUME] {
        life.of(source)["basics"]["phone"] = json!(old);
    }
}

fn prefix_by_autofill(life: &mut Life) {
    let plain: String =
        number(life.home, 12).chars().filter(|sign| sign.is_ascii_digit() || *sign == '+').collect();
    life.of(FORM)["basics"]["phone"] = json!(plain);
    life.of(RESUME)["basics"]["phone"] = json!(number(life.home, 12));
    life.json["sources"][FORM]["inputs"] =
        json!({ "/basics/phone": "autofilled", "/basics/name": "autofilled", "/basics/email": "autofilled" });
}

fn utc_clock(life: &mut Life) {
    life.json["session"] = json!({ "timeZone": "UTC", "offsets": { "january": 0, "july": 0 } });
}

fn travelling(life: &mut Life) {
    let abroad = life.abroad;
    life.json["session"] = json!({ "timeZone": abroad.zone,
        "offsets": { "january": abroad.offsets.0, "july": abroad.offsets.1 },
        "travelling": format!("Visiting my sister in {} until December.", abroad.city), "whereNow": place(abroad) });
}

fn from_abroad(life: &mut Life) {
    let abroad = life.abroad;
    life.json["session"] = json!({ "timeZone": abroad.zone,
        "offsets": { "january": abroad.offsets.0, "july": abroad.offsets.1 }, "whereNow": place(abroad) });
}

fn agency(life: &mut Life) {
    life.json["route"] = json!("agency");
    life.of(FORM)["basics"]["email"] = json!("candidates@example.net");
    let full = life.person.full.clone();
    life.json["sources"][LETTER]["text"] = json!(format!(
        "Dear hiring team,\n\nOn behalf of our candidate {full} we send you this application.\n\nMarigold Staffing"
    ));
}

fn years_alone(life: &mut Life) {
    for source in [RESUME, PROFILE] {
        for part in ["work", "education"] {
            for entry in life.of(source)[part].as_array_mut().into_iter().flatten() {
                for date in ["startDate", "endDate"] {
                    let year = entry[date].as_str().and_then(|text| text.get(..4)).map(str::to_owned);
                    if let Some(year) = year {
                        entry[date] = json!(year);
                    }
                }
            }
        }
    }
}

fn lost_papers(life: &mut Life) {
    let abroad = life.abroad;
    studied_at(life, abroad);
    for study in life.studies() {
        let study = study.as_object_mut().expect("a study");
        study.remove("startDate");
        study.remove("endDate");
    }
    let count = life.jobs().len();
    for job in &mut life.jobs()[1.min(count - 1)..] {
        job["location"] = json!(place(abroad));
    }
    life.copy_to_profile();
    life.write(
        "My certificates were lost on the way here; I can name teachers and colleagues who know my work.",
    );
}

fn order_swapped(life: &mut Life) {
    let person = life.person.clone();
    life.rename(FORM, &format!("{} {}", person.family, person.given));
    life.rename(RESUME, &format!("{} {}", person.given, person.family));
    life.rename(PROFILE, &format!("{}, {}", person.family.to_uppercase(), person.given));
}

fn apprenticeship(life: &mut Life) {
    let home = life.home;
    let from = life.graduated - 36;
    life.studies().clear();
    life.studies()
        .push(json!({ "institution": "Chamber of Crafts vocational school", "studyType": "Apprenticeship",
        "location": place(home), "startDate": month(from), "endDate": month(from + 42) }));
    life.jobs().push(json!({ "name": "Lindner Workshop", "position": "Apprentice", "location": place(home),
        "startDate": month(from), "endDate": month(from + 42) }));
    life.copy_to_profile();
}

fn gap_year(life: &mut Life) {
    let count = life.jobs().len();
    if count > 1 {
        life.jobs().pop();
    }
    life.copy_to_profile();
    life.of(RESUME)["volunteer"] = json!([{ "organization": "Turtle Beach Trust", "position": "Volunteer",
        "startDate": month(life.graduated + 2), "endDate": month(life.graduated + 11) }]);
}

fn executive_doctorate(life: &mut Life) {
    let home = life.home;
    let end = NOW - 8;
    let (from, to) = term(home, end / 12 - 4, 4);
    let year = life.graduated / 12;
    let (master_from, master_to) = term(home, year + 1, 2);
    add_study(
        life,
        home.schools[0],
        "Business",
        "Master of Business Administration",
        home,
        master_from,
        master_to,
        None,
    );
    add_study(
        life,
        home.schools[1],
        "Business",
        "Executive Doctorate (part-time)",
        home,
        from,
        to,
        Some("remote"),
    );
}

fn second_bachelor(life: &mut Life) {
    let home = life.home;
    let year = life.graduated / 12;
    let (from, to) = term(home, year + 1, 2);
    let area = life.occupation.0;
    add_study(life, home.schools[0], area, "Master of Science", home, from, to, None);
    let (from, to) = term(home, year + 5, 3);
    add_study(life, home.schools[1], "Philosophy", "Bachelor of Arts", home, from, to, Some("remote"));
}

fn visiting_scholar(life: &mut Life) {
    let abroad = life.abroad;
    let middle = life.graduated - 20;
    add_study(
        life,
        abroad.schools[0],
        "Exchange semester",
        "Visiting student",
        abroad,
        middle,
        middle + 5,
        None,
    );
}

fn contractor(life: &mut Life) {
    let home = life.home;
    for (client, from, to) in [
        ("Marigold Events", 60, Some(38)),
        ("Fieldhouse Radio", 48, Some(20)),
        ("Penny Lane Antiques", 30, None),
    ] {
        add_job(
            life,
            client,
            "Contract Specialist",
            home,
            NOW - from,
            to.map(|back| NOW - back),
            &[("engagement", "contract")],
        );
    }
}

fn seasonal(life: &mut Life) {
    let home = life.home;
    let year = life.graduated / 12;
    for summer in 0..5 {
        let from = at(year - 4 + summer, 6);
        life.jobs()
            .push(json!({ "name": "Lakeside Campground", "position": "Lifeguard", "location": place(home),
            "startDate": month(from), "endDate": month(from + 2) }));
    }
    life.copy_to_profile();
}

fn prison(life: &mut Life) {
    let home = life.home;
    life.jobs().clear();
    add_job(life, "Rosewood Laundry", "Helper", home, NOW - 120, Some(NOW - 110), &[]);
    add_job(life, "Second Start Bakery", "Baker's Assistant", home, NOW - 24, Some(NOW - 15), &[]);
    add_job(life, "Saint Alban's Kitchen", "Cook", home, NOW - 13, None, &[]);
    life.studies().clear();
    life.studies().push(json!({ "institution": "Evening school", "studyType": "High school certificate", "endDate": month(NOW - 40) }));
    life.copy_to_profile();
}

fn last_ten_years(life: &mut Life) {
    let from = NOW - 118;
    let home = life.home;
    life.jobs().clear();
    add_job(life, "Graystone Builders", "Supervisor", home, from, Some(NOW - 50), &[]);
    add_job(life, "Larkspur Insurance", "Senior Adviser", home, NOW - 49, None, &[]);
    let study = life.studies()[0].as_object_mut().expect("a study");
    study.remove("startDate");
    study.remove("endDate");
    life.copy_to_profile();
    life.of(RESUME)["basics"]["summary"] = json!("Over thirty years in the trade; earlier posts on request.");
}

fn expatriate(life: &mut Life) {
    let abroad = life.abroad;
    life.jobs()[0]["location"] = json!(place(abroad));
    life.jobs()[0]["endDate"] = json!(month(NOW - 1));
    if life.jobs()[0]["startDate"].as_str() > Some(month(NOW - 3).as_str()) {
        life.jobs()[0]["startDate"] = json!(month(NOW - 9));
    }
    life.copy_to_profile();
    let kept = number(abroad, 63);
    life.of(FORM)["basics"]["phone"] = json!(kept);
    life.of(RESUME)["basics"]["phone"] = json!(kept);
    life.write("After some years abroad I have come home.");
}

fn no_degree(life: &mut Life) {
    life.studies().clear();
    life.copy_to_profile();
    life.of(RESUME)["skills"] = json!([{ "name": "Learned on the job" }]);
}

fn studied_abroad(life: &mut Life) {
    let abroad = life.abroad;
    studied_at(life, abroad);
}

fn short_courses(life: &mut Life) {
    let home = life.home;
    add_study(
        life,
        "Open Workshop Academy",
        "Bookkeeping",
        "Certificate",
        home,
        NOW - 30,
        NOW - 27,
        Some("remote"),
    );
    add_study(life, "Open Workshop Academy", "First aid", "Certificate", home, NOW - 20, NOW - 20, None);
}

fn promotions(life: &mut Life) {
    // The résumé tells one employer by its titles, the profile in one entry.
    let home = life.home;
    let titles = life.occupation.2;
    life.jobs().clear();
    let from = life.graduated + 2;
    add_job(life, "Brightwater Utilities", titles[0], home, from, None, &[]);
    life.copy_to_profile();
    life.jobs()[0]["endDate"] = json!(month(from + 30));
    let (second, third) = (from + 30, from + 61);
    for (title, from, to) in [(titles[1], second, Some(third)), (titles[2], third, None)] {
        let mut job = json!({ "name": "Brightwater Utilities", "position": title, "location": place(home), "startDate": month(from) });
        if let Some(to) = to {
            job["endDate"] = json!(month(to));
        }
        life.jobs().insert(0, job);
    }
}

fn employer_renamed(life: &mut Life) {
    let name = life.jobs()[0]["name"].as_str().unwrap_or_default().to_owned();
    life.jobs()[0]["name"] = json!(format!("{name} Ltd."));
    life.of(PROFILE)["work"][0]["name"] = json!(format!("The {name} Group"));
}

fn career_change(life: &mut Life) {
    let home = life.home;
    let (from, to) = term(home, NOW / 12 - 5, 2);
    add_study(
        life,
        home.schools[1],
        "Nursing",
        "Accelerated Bachelor of Nursing (second degree)",
        home,
        from,
        to,
        None,
    );
}

fn two_employers(life: &mut Life) {
    let from = NOW - life.random.from(4, 40);
    let home = life.home;
    add_job(life, "Sandgrove Hospital", "Night Shift Assistant", home, from, None, &[]);
}

fn unfinished(life: &mut Life) {
    let graduated = life.graduated;
    life.studies()[0]["status"] = json!("left");
    life.studies()[0]["endDate"] = json!(month(graduated - 11));
    life.copy_to_profile();
}
