//! Dated reference data, each table with its source. Look-ups only: nothing here has an opinion.

pub mod calendars;
pub mod columns;
pub mod confusables;
pub mod dates;
pub mod declarations;
pub mod disposable_mail;
pub mod example_contacts;
pub mod fields_of_study;
pub mod fillers;
pub mod first_dates;
pub mod fixed_choices;
pub mod handles;
pub mod institutions;
pub mod left_overs;
pub mod letters;
pub mod lists;
pub mod lookalike;
pub mod machines;
pub mod mail_domains;
pub mod named_after;
pub mod names;
pub mod numbering_plan;
pub mod organisations;
pub mod packs;
pub mod phrases;
pub mod places;
mod plain;
pub mod profile_sites;
pub mod refused;
pub mod resume;
pub mod schooling;
pub mod technologies;
pub mod titles;
pub mod universities;

/// A set of reference data as an assessment names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pack {
    /// Its id.
    pub id: &'static str,
    /// Its date or version.
    pub date: &'static str,
}

/// The world's numbering plan.
pub const PHONE_PLAN: Pack = Pack { id: "phone-plan", date: numbering_plan::DATE };
/// Countries, divisions and cities.
pub const PLACES: Pack = Pack { id: "places", date: places::PLACES_DATE };
/// Time zones.
pub const TIME_ZONES: Pack = Pack { id: "time-zones", date: places::TIME_ZONES_DATE };
/// First public releases of technologies.
pub const TECHNOLOGIES: Pack = Pack { id: "technologies", date: technologies::DATE };
/// First dates of certificates, medicines, products, programmes, degrees and schools.
pub const FIRST_DATES: Pack = Pack { id: "first-dates", date: first_dates::DATE };
/// Large mail providers and the real domains near them.
pub const MAIL_DOMAINS: Pack = Pack { id: "mail-domains", date: mail_domains::DATE };
/// Profile sites.
pub const PROFILE_SITES: Pack = Pack { id: "profile-sites", date: profile_sites::DATE };
/// Throw-away mail services.
pub const DISPOSABLE_MAIL: Pack = Pack { id: "disposable-mail", date: disposable_mail::DATE };
/// Words and other names of employers and schools.
pub const ORGANISATIONS: Pack = Pack { id: "organisations", date: organisations::DATE };
/// Lengths of degrees, academic years, schools at one's own pace.
pub const SCHOOLING: Pack = Pack { id: "schooling", date: schooling::DATE };
/// Words of job titles.
pub const TITLES: Pack = Pack { id: "titles", date: titles::DATE };
