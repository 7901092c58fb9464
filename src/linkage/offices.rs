//! Contacts of agencies and firms: they stand on the files of many people and say nothing of any two.

use super::crowd::{Crowd, people_among};
use super::pool::{Pool, Shared};
use super::record::KeyKind;
use super::text::tagged;
use crate::data::{disposable_mail, mail_domains};

/// Words of mailboxes that an office reads. Source: RFC 2142, and own list of the names of recruiters' mailboxes, November 2026.
const ROLES: &[&str] = &[
    "applications",
    "apply",
    "bewerbung",
    "bewerbungen",
    "candidates",
    "career",
    "careers",
    "cv",
    "cvs",
    "empleo",
    "empregos",
    "emploi",
    "enquiries",
    "enquiry",
    "hiring",
    "hr",
    "info",
    "jobs",
    "karriere",
    "office",
    "personnel",
    "placement",
    "placements",
    "recrutement",
    "recruiter",
    "recruiters",
    "recruiting",
    "recruitment",
    "resume",
    "resumes",
    "rh",
    "seleccion",
    "staffing",
    "submissions",
    "talent",
    "vagas",
];

/// Parts of the domains of agencies. Source: own list, November 2026.
const AGENCIES: &[&str] = &[
    "agency",
    "candidates",
    "careers",
    "consult",
    "headhunt",
    "interim",
    "jobs",
    "manpower",
    "personal",
    "personnel",
    "placement",
    "recruit",
    "resourc",
    "staff",
    "talent",
    "zeitarbeit",
];

/// Whether a telephone line or mailbox is an agency's or a firm's. Two people who came through an agency have it, beside others who did not; or
/// three do and it is read by an office at a company's domain; or it is the line of people whose own mailboxes are at one.
pub fn is_an_offices(pool: &Pool<'_>, shared: &Shared<'_>, crowd: &Crowd) -> bool {
    if !matches!(shared.kind, KeyKind::Phone | KeyKind::Email) {
        return false;
    }
    let through_an_agency = || crowd.members.iter().filter(|member| member.agency);
    let others = crowd.members.len() - through_an_agency().count();
    if others > 0 && through_an_agency().nth(1).is_some() && people_among(through_an_agency(), 1) > 1 {
        return true;
    }
    crowd.has_more_people_than(2)
        && if shared.kind == KeyKind::Email {
            is_read_by_an_office(pool, shared)
        } else {
            is_at_a_firm(crowd)
        }
}

/// Domains that documents use as examples are nobody's. Source: RFC 2606, section 3.
const FOR_EXAMPLES: &[&str] = &["example.com", "example.net", "example.org"];

fn is_read_by_an_office(pool: &Pool<'_>, shared: &Shared<'_>) -> bool {
    let first = shared.applications.first().and_then(|at| pool.record(*at));
    let mailboxes = first.into_iter().flat_map(|record| &record.mailboxes);
    mailboxes
        .into_iter()
        .find(|mailbox| tagged("mailbox", mailbox) == shared.hash)
        .is_some_and(|mailbox| is_office(mailbox))
}

/// Whether three quarters of those who have a line have a mailbox at one company's domain, which an office reads or several do.
fn is_at_a_firm(crowd: &Crowd) -> bool {
    let mut mailboxes: Vec<(&str, &str, usize)> = Vec::new();
    for (at, member) in crowd.members.iter().enumerate() {
        mailboxes.extend(member.mailboxes.iter().filter_map(|mailbox| {
            let (_, domain) = mailbox.rsplit_once('@')?;
            (is_a_companys(domain) && !FOR_EXAMPLES.contains(&domain)).then_some((domain, &**mailbox, at))
        }));
    }
    mailboxes.sort_unstable();
    mailboxes.chunk_by(|one, other| one.0 == other.0).any(|at_one| {
        let mut members: Vec<usize> = at_one.iter().map(|(_, _, at)| *at).collect();
        members.sort_unstable();
        members.dedup();
        let several = at_one.first().map(|one| one.1) != at_one.last().map(|one| one.1);
        members.len() * 4 >= crowd.members.len() * 3
            && (several || at_one.first().is_some_and(|(_, mailbox, _)| is_office(mailbox)))
    })
}

/// Whether an office reads a mailbox: one of a role at a company's domain, or any at an agency's.
fn is_office(mailbox: &str) -> bool {
    let Some((local, domain)) = mailbox.rsplit_once('@') else { return false };
    let mut parts = local.split(['.', '-', '_']);
    is_a_companys(domain)
        && (parts.any(|part| ROLES.contains(&part)) || AGENCIES.iter().any(|part| domain.contains(part)))
}

fn is_a_companys(domain: &str) -> bool {
    !mail_domains::is_open_to_all(domain) && !disposable_mail::is_disposable(domain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn offices_are_told_from_people() {
        for mailbox in [
            "jobs@harbour-foods.test",
            "hr.north@harbour-foods.test",
            "r.meyer@bright-staffing.test",
            "cv@example.com",
            "talent.north@harbour.test",
        ] {
            assert!(is_office(mailbox), "{mailbox}");
        }
        for mailbox in
            ["jobs.maren@gmail.com", "maren@harbour-foods.test", "north.desk@example.com", "info", "@"]
        {
            assert!(!is_office(mailbox), "{mailbox}");
        }
    }
}
