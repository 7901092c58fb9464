// @ts-check
/** @type {import("../learn.js").Text} */
export default {
  language: "en",
  modules: {
    pattern: {
      title: "The pattern that was reported",
      lead: "What employers have described since 2022, and what each tell is worth by itself: nothing.",
      parts: [
        {
          heading: "What happened",
          paragraphs: [
            "In December 2025 Amazon's chief security officer reported that the company had stopped more than 1,800 suspected operatives from North Korea since April 2024, and 27 % more such applications from one quarter to the next. He added that this is not one company's problem.",
            "The aim is ordinary employment: be hired for remote work, be paid, pass the wages on. Since January 2025 the FBI has also described stolen code and extortion after discovery.",
          ],
        },
        {
          heading: "Five tells, and their honest twins",
          points: [
            "Stolen identities. Real engineers' names and histories are used, because they can be checked. Honest twin: somebody who married, transitioned, or writes a name in two scripts.",
            "Oddly written numbers. Reports mention “+1” before a US number. Honest twin: phone widgets, autofill and applicant systems write it by themselves; in public résumés 3 in 100 do. How a number got into the field decides, and even then it says nothing alone.",
            "Education that does not add up. A degree that the school does not award, dates that run backwards. Honest twin: field names are categories; one in six honest US degrees does not match a school's exact list.",
            "Hijacked dormant profiles. Old accounts with a verified past come back to life. Honest twin: people look after a profile when they look for work.",
            "Laptop farms. A machine stands where the applicant is said to be and is used from elsewhere. A matching time zone therefore proves nothing, and a travelling applicant's clock says nothing either.",
          ],
        },
        {
          heading: "Machine and human together",
          paragraphs: [
            "Amazon's report describes automatic comparison followed by people who verify. A machine is patient with dates, digits and addresses; a person knows what a life looks like. This page trains the second half: to see what cannot be true together, and to leave alone what is only unusual.",
            "At one application in 343, a test that is right 97 times in 100 both ways is right 8.6 times in 100 when it speaks. That is why a finding is a question and not an answer.",
          ],
        },
      ],
      sources: ["amazon", "fbi2025", "fbi2023", "state2022", "pindrop", "measured"],
    },
    irregular: {
      title: "Irregular and honest",
      lead: "Most applications that look odd belong to people whose life took a turn. Learn what the turns look like on paper.",
      parts: [
        {
          heading: "Names",
          points: [
            "Order changes: Nguyen Minh and Minh Nguyen are one person. Some people have one name, some have four.",
            "Two family names shrink to one in a form; a particle (al, van, de) moves, joins or vanishes; a patronymic comes and goes.",
            "One name has many spellings across scripts: Lee, Yi and Rhee; Petrov and Petroff; ß and ss.",
            "Names change: marriage, divorce, adoption, transition, naturalisation, a stage name. Old mailboxes and profiles keep the old one.",
            "A different complete name, with no part in common and no word of explanation, is worth a question. A shared family name never is.",
          ],
        },
        {
          heading: "Lives",
          points: [
            "Gaps: a third of honest résumés have one of six months or more. They are never evidence.",
            "Overlaps: 28 in 100 show two jobs that overlap by three months or more; 41 in 100 studied while working.",
            "Countries: people keep numbers, clocks and bank accounts from where they were. A country is not a risk.",
            "Dates: years without months, a ceremony after the last examination, a form that was read by a machine and lost a column.",
            "Machines: a parser moves a year to the wrong school; a browser fills in somebody else at home.",
          ],
        },
        {
          heading: "A rule for yourself",
          paragraphs: ["Ask of every oddity: can both statements be true? If yes, it is a life. If no, it is a question. Only two of a person's own statements against one another can be more."],
        },
      ],
      sources: ["measured"],
    },
    law: {
      title: "What the law expects",
      lead: "General information, as of November 2026. It is not legal advice; ask counsel where you hire.",
      parts: [
        {
          heading: "The same steps for everybody",
          paragraphs: ["Decide in advance which checks come at which stage, and run them for every applicant at that stage. Checking only some people, chosen by name, accent, origin or citizenship, is what discrimination law forbids almost everywhere: in the United States Title VII of the Civil Rights Act and the Immigration and Nationality Act (8 U.S.C. 1324b), in the United Kingdom the Equality Act 2010, in the European Union Directives 2000/43 and 2000/78."],
        },
        {
          heading: "No proxies",
          paragraphs: ["What stands in for origin, age, sex or disability counts as that: a name's sound, a foreign degree, a gap, a screen reader, a voice. A rule that looks neutral and hits one group harder has to be needed for the job and has to be the mildest that works."],
        },
        {
          heading: "A person decides",
          points: [
            "EU: as a rule nobody may be rejected by a machine alone (GDPR Article 22). UK: since February 2026 the Data (Use and Access) Act 2025 allows more, with notice and a right to a person's review. In both, applicants may ask what was processed and have it corrected.",
            "EU: the AI Act lists software that filters or evaluates applicants as high-risk (Annex III, 4). Its duties, human oversight among them, were moved from August 2026 to December 2027 by the amendments of 2026.",
            "California: since 1 October 2025 the Civil Rights Council's rules cover automated decision systems in hiring; records are kept for four years.",
            "Illinois: since 1 January 2026 the Human Rights Act asks for notice where artificial intelligence is used in hiring, and forbids ZIP codes as proxies. New York City: since July 2023 Local Law 144 asks for a bias audit in the year before an automated tool is used, its published summary, and notice to candidates.",
            "Background checks by third parties have laws of their own, such as the US Fair Credit Reporting Act: consent first, and a copy and time to answer before a no.",
          ],
        },
        {
          heading: "What to keep",
          paragraphs: ["What was compared, what was asked, what was answered, who decided and why. Keep it as long as the law where you hire says, and not longer."],
        },
      ],
      sources: ["titlevii", "ina", "equality", "directives", "gdpr", "duaa", "aiact", "california", "illinois", "nyc", "fcra"],
    },
    ask: {
      title: "How to ask",
      lead: "A neutral question settles most contradictions in a minute and costs an honest person nothing.",
      parts: [
        {
          heading: "Four habits",
          points: [
            "Quote, do not characterise. “Your form says 2013, your profile 2015. Which is right?”",
            "Ask openly. “How did that come about?” and not “Why did you change it?”",
            "Ask everybody with the same contradiction the same question, in writing where you can.",
            "Offer the ordinary reason first. “Forms misread dates; could you check ours?”",
          ],
        },
        {
          heading: "Leave out",
          points: [
            "Where are you really from? What is your first language? What is your name at birth?",
            "Identity documents, before the stage at which every finalist shows one.",
            "Traps: insulting a leader on camera, waving a hand before the face. They humiliate the honest and train the others.",
          ],
        },
        {
          heading: "Then verify one statement, not a person",
          paragraphs: ["Call the employer on a number that you found yourself. Ask the registrar, with consent. Talk for ten minutes about one line of the résumé: what was there before, who disagreed, what broke. People who were there tell you more than you asked."],
        },
      ],
      sources: ["fbi2025", "eeoc"],
    },
    after: {
      title: "After a confirmed case",
      lead: "Confirmed means: a person has verified it, with a source found independently, and somebody else has looked.",
      parts: [
        {
          heading: "Who decides what",
          table: {
            head: ["Decision", "Who decides", "Who is asked first"],
            rows: [
              ["Ask or verify one statement", "Recruiter", "Nobody"],
              ["Pause an application", "Head of recruiting", "Recruiter"],
              ["Call a case confirmed", "Security and legal together", "Recruiter, data protection"],
              ["Decline", "Hiring manager, in writing, with the reason", "Legal"],
              ["Cut access of somebody already hired", "Security", "Legal, people department"],
              ["Tell the authorities", "Legal", "Security, management"],
              ["Tell the person whose identity was used", "Legal, through the authorities or a known contact", "Data protection"],
              ["Tell other employers", "Nobody, except through the authorities", "Legal"],
            ],
          },
        },
        {
          heading: "In this order",
          points: [
            "Keep the evidence: the application as it came, the assessment, notes with dates. Change nothing.",
            "If the person was hired: suspend access quietly and at once, keep logs, keep the equipment's serial number and where it was sent. Expect copies of code, and threats.",
            "Pay what the law says is owed, after legal advice: payments to sanctioned persons can break the law by themselves.",
            "Report, using the draft below. You send it yourself; this page sends nothing.",
            "The identity may belong to a victim. Treat the name as that of a witness.",
            "Learn: which step saw it, which did not, and how many honest people the same step would have stopped.",
          ],
        },
        {
          heading: "Where to report",
          points: [
            "United States: the FBI's Internet Crime Complaint Center (ic3.gov) and the nearest field office; questions of sanctions to the Treasury's OFAC.",
            "United Kingdom: the police's national fraud reporting service; sanctions to OFSI.",
            "Elsewhere: the national police's cybercrime unit, the sanctions authority, and the data protection authority where personal data were lost.",
          ],
        },
      ],
      sources: ["fbi2025", "ofac", "state2022"],
    },
  },
};
