//! Contacts that templates of résumés, forms and letters show as an example. Who leaves one in has not filled in a line.
//!
//! Source: templates of Canva ("hello@reallygreatsite.com", "123-456-7890", "123 Anywhere St., Any City"), of Google Docs
//! ("no_reply@example.com", "123 Your Street, Your City") and of résumé guides ("linkedin.com/in/yourname", "jane.doe@email.com"), as they
//! stand in public repositories and pages, read November 2026.

use super::mail_domains;

/// When the lists were last checked.
pub const DATE: &str = "2026-11";

/// Domains that templates alone use.
const DOMAINS: &[&str] = &[
    "companyname.com",
    "emailaddress.com",
    "reallygreatsite.com",
    "youraddress.com",
    "yourcompany.com",
    "yourdomain.com",
    "youremail.com",
    "yourmail.com",
    "yourname.com",
    "yoursite.com",
    "yourwebsite.com",
];

/// Domains at which a template's name is an example, beside those that are reserved for examples.
const EXAMPLE_DOMAINS: &[&str] = &[
    "company.com",
    "doe.com",
    "doe.org",
    "domain.com",
    "email.com",
    "gmail.com",
    "hotmail.com",
    "mail.com",
    "outlook.com",
    "website.com",
    "yahoo.com",
];

/// Words that stand in a template for the applicant's own name, without separators.
const FOR_A_NAME: &[&str] = &[
    "firstlast",
    "firstname",
    "firstnamelastname",
    "fullname",
    "lastname",
    "myemail",
    "myname",
    "namesurname",
    "noreply",
    "vorname",
    "vornamenachname",
    "youraccount",
    "youremail",
    "youremailaddress",
    "yourfullname",
    "yourhandle",
    "yourid",
    "yourlastname",
    "yourlinkedin",
    "yourmail",
    "yourname",
    "yournamehere",
    "yourprofile",
    "yourusername",
    "votrenom",
    "tunombre",
    "seunome",
];

/// People whom templates are made out to, without separators: at an example's domain alone they are one.
const EXAMPLE_PEOPLE: &[&str] = &[
    "email",
    "emailaddress",
    "example",
    "janedoe",
    "jdoe",
    "johndoe",
    "johnsmith",
    "mail",
    "name",
    "sample",
    "someone",
    "user",
    "username",
];

/// Streets of examples as they are compared.
const STREETS: &[&str] = &[
    "123 anywhere street",
    "123 main street anytown",
    "123 street name",
    "123 your street",
    "1234 street name",
    "your street",
];

/// Whether a mailbox, by its parts in small letters, is a template's example. At a large provider somebody may bear an example's name, but
/// nobody has the address that every template shows.
pub fn is_example_mailbox(local: &str, domain: &str) -> bool {
    let name = letters(local);
    let for_examples = || mail_domains::is_reserved(domain) || EXAMPLE_DOMAINS.contains(&domain);
    DOMAINS.contains(&domain)
        || FOR_A_NAME.contains(&name.as_str())
        || (EXAMPLE_PEOPLE.contains(&name.as_str()) && for_examples())
}

/// Whether an account's name in small letters is a template's example.
pub fn is_example_account(account: &str) -> bool {
    let name = letters(account);
    FOR_A_NAME.contains(&name.as_str())
        || ["example", "johndoe", "janedoe", "username"].contains(&name.as_str())
}

/// Whether a street, in the form in which addresses are compared, is a template's example.
pub fn is_example_street(street: &str, city: &str) -> bool {
    STREETS.contains(&street) || ["any city", "anytown", "your city"].contains(&city)
}

fn letters(text: &str) -> String {
    text.chars().filter(|letter| letter.is_alphanumeric()).collect()
}

/// Whether a telephone number as it is written is one of an area code that no area has, as examples are: `(555) 987-6543`.
pub fn is_example_number(written: &str) -> bool {
    let mut groups = [""; 5];
    let mut parts = written.split(|letter: char| !letter.is_ascii_digit()).filter(|part| !part.is_empty());
    groups.iter_mut().zip(&mut parts).for_each(|(group, part)| *group = part);
    let groups = if groups.first() == Some(&"1") { groups.get(1..) } else { groups.get(..4) };
    matches!(groups, Some(["555", exchange, line, ""]) if exchange.len() == 3 && line.len() == 4)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn examples_are_told_from_addresses() {
        for (local, domain) in [
            ("jane.doe", "email.com"),
            ("john_doe", "example.org"),
            ("yourname", "gmail.com"),
            ("your.email", "yahoo.com"),
            ("firstname.lastname", "company.com"),
            ("hello", "reallygreatsite.com"),
            ("no_reply", "example.com"),
            ("username", "domain.com"),
        ] {
            assert!(is_example_mailbox(local, domain), "{local}@{domain}");
        }
        for (local, domain) in [
            ("maren.holt", "example.com"),
            ("north.desk", "example.com"),
            ("jane.doerr", "gmail.com"),
            ("namesmith", "gmail.com"),
        ] {
            assert!(!is_example_mailbox(local, domain), "{local}@{domain}");
        }
    }

    #[test]
    fn examples_are_told_from_numbers_accounts_and_streets() {
        for written in ["(555) 987-6543", "+1 555-867-5309", "1.555.246.8000", "555 246 8000"] {
            assert!(is_example_number(written), "{written}");
        }
        for written in ["512-555-0134", "55 5987 6543", "+52 55 5987 6543", "+555 246 80000", "555-0134", ""]
        {
            assert!(!is_example_number(written), "{written}");
        }
        assert!(is_example_account("your-name") && is_example_account("yourusername"));
        assert!(!is_example_account("johndoerr") && !is_example_account("maren-holt"));
        assert!(is_example_street("123 anywhere street", "any city"));
        assert!(!is_example_street("123 main street", "austin"));
    }
}
