// @ts-check
/** What the modules rest on. Addresses are shown as text: this page opens nothing. */

/** @type {Record<string, { title: string, date: string, where: string }>} */
export const SOURCES = {
  amazon: { title: "Stephen Schmidt, chief security officer of Amazon, post on LinkedIn, as reported by Newser, AFP and others", date: "2025-12-19", where: "linkedin.com" },
  fbi2025: { title: "FBI, North Korean IT Workers Conducting Data Extortion, PSA250123", date: "2025-01-23", where: "ic3.gov" },
  fbi2023: { title: "FBI and Republic of Korea, Additional Guidance on the DPRK's Use of IT Workers", date: "2023-10-18", where: "ic3.gov" },
  state2022: { title: "US Departments of State and the Treasury, FBI, Guidance on the DPRK IT Workers", date: "2022-05-16", where: "ofac.treasury.gov" },
  pindrop: { title: "Pindrop, telemetry on applicants: 1 in 6 with signs of fraud, 1 in 343 linked to North Korea", date: "2026", where: "pindrop.com" },
  measured: { title: "Our own measurements on unlabelled public résumés, with their intervals in the pages of the rules", date: "2026-11", where: "docs/rules.md" },
  titlevii: { title: "Title VII of the Civil Rights Act of 1964; EEOC, Prohibited Employment Policies/Practices", date: "1964", where: "eeoc.gov" },
  ina: { title: "8 U.S.C. 1324b; US Department of Justice, Immigrant and Employee Rights Section, Types of Discrimination", date: "2022-12-13", where: "justice.gov" },
  equality: { title: "Equality Act 2010, section 19, with its explanatory notes", date: "2010-04-08", where: "legislation.gov.uk" },
  directives: { title: "Council Directives 2000/43/EC of 29 June 2000 and 2000/78/EC of 27 November 2000, Article 2 of each", date: "2000", where: "eur-lex.europa.eu" },
  gdpr: { title: "Regulation (EU) 2016/679, Articles 5, 13–16 and 22", date: "2016-04-27", where: "eur-lex.europa.eu" },
  duaa: { title: "Data (Use and Access) Act 2025, section 80 (Articles 22A to 22D of the UK GDPR), in force", date: "2026-02-05", where: "legislation.gov.uk" },
  aiact: { title: "Regulation (EU) 2024/1689, Article 14 and Annex III, point 4; dates as amended by the Digital Omnibus on AI, adopted by the Council", date: "2026-06-29", where: "eur-lex.europa.eu" },
  california: { title: "California Civil Rights Council, regulations on automated-decision systems in employment", date: "2025-10-01", where: "calcivilrights.ca.gov" },
  illinois: { title: "Illinois Human Rights Act, 775 ILCS 5/2-102(L), by Public Act 103-0804, in force", date: "2026-01-01", where: "ilga.gov" },
  nyc: { title: "New York City Local Law 144 of 2021, as the State Comptroller's audit of its enforcement describes it", date: "2025-12-02", where: "osc.ny.gov" },
  fcra: { title: "Fair Credit Reporting Act, 15 U.S.C. 1681b(b); EEOC and FTC, Background Checks: What Employers Need to Know", date: "2014-03-10", where: "ftc.gov" },
  eeoc: { title: "EEOC, Pre-Employment Inquiries, as found on 25 November 2026", date: "2026-11-25", where: "eeoc.gov" },
  ofac: { title: "US Treasury, Office of Foreign Assets Control, North Korea Sanctions Regulations, 31 CFR 510, 83 FR 9182", date: "2018-03-05", where: "ofac.treasury.gov" },
};
