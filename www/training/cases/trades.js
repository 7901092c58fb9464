// @ts-check
/** What invented people do: titles as they grow, a degree, invented employers, and sentences that they could have written. */

/**
 * @typedef {object} Trade
 * @property {string} id
 * @property {[first: string, second: string, third: string]} titles
 * @property {string} area
 * @property {[name: string, site: string][]} employers with the invented part of their web address
 * @property {string[]} highlights
 * @property {string} opening of a letter
 * @property {string} middle of a letter
 * @property {[name: string, publicSince: number]} tool a technology and the year in which it was first public
 * @property {string} older a tool of the same use that was there long before
 */

/** @type {Trade[]} */
export const TRADES = [
  {
    id: "platform",
    titles: ["Systems Engineer", "Software Engineer", "Platform Engineer"],
    area: "Computer Science",
    employers: [["Longhorn Freight Systems", "longhornfreight"], ["Bluebonnet Payments", "bluebonnetpayments"], ["Mesa Verde Hosting", "mesaverdehosting"], ["Tidewater Logistics", "tidewaterlogistics"]],
    highlights: ["Ran the cluster behind 400 depots.", "Cut the nightly route build from six hours to forty minutes.", "Split the settlement service out of the monolith.", "Wrote the on-call handbook that the team still uses."],
    opening: "Your advert reads as if it were written by someone who has been woken at three in the morning.",
    middle: "I have learned to build systems that let people sleep, and to write down what I changed.",
    tool: ["Kubernetes", 2014], older: "shell scripts",
  },
  {
    id: "data",
    titles: ["Reporting Analyst", "Data Analyst", "Senior Data Analyst"],
    area: "Statistics",
    employers: [["Harbourlight Insurance", "harbourlightinsurance"], ["Meadow Dairy", "meadowdairy"], ["Kestrel Foods", "kestrelfoods"], ["Clearwater Utilities", "clearwaterutilities"]],
    highlights: ["Rebuilt the monthly report so that it runs in minutes.", "Found the leak in the billing data that nobody believed in.", "Taught forty colleagues to read a confidence interval."],
    opening: "I like numbers best when somebody is about to decide something with them.",
    middle: "Most of my work was making a table that three departments could agree on.",
    tool: ["TensorFlow", 2015], older: "plain regression in a spreadsheet",
  },
  {
    id: "nurse",
    titles: ["Staff Nurse", "Senior Staff Nurse", "Ward Manager"],
    area: "Nursing",
    employers: [["Saint Brannock Hospital", "saintbrannock"], ["Delta Care Home", "deltacarehome"], ["Riverside Children's Clinic", "riversideclinic"], ["Northgate Hospice", "northgatehospice"]],
    highlights: ["Looked after a ward of twenty-two beds on nights.", "Trained eleven newly qualified colleagues.", "Brought falls on the ward down by a third."],
    opening: "I have worked nights for most of my life and would like to see your gardens by day.",
    middle: "What I do well is notice: who has not eaten, who has not been asked, who is about to fall.",
    tool: ["ChatGPT", 2022], older: "a paper rota",
  },
  {
    id: "teacher",
    titles: ["Classroom Assistant", "Teacher", "Head of Department"],
    area: "Mathematics",
    employers: [["Fjordvik School", "fjordvikschool"], ["Larkfield Academy", "larkfieldacademy"], ["Stony Brook Primary", "stonybrookprimary"], ["Evening College Eastgate", "eveningcollegeeastgate"]],
    highlights: ["Taught fractions to four hundred children and enjoyed it every year.", "Started the evening class for parents.", "Wrote the school's new timetable."],
    opening: "I became a teacher because somebody once explained long division to me twice.",
    middle: "My classes are quiet when they need to be and loud when they do not.",
    tool: ["ChatGPT", 2022], older: "worksheets",
  },
  {
    id: "accounts",
    titles: ["Accounts Clerk", "Accountant", "Finance Manager"],
    area: "Accounting",
    employers: [["Farnholm Freight", "farnholmfreight"], ["Orchard Lane Bakery", "orchardlanebakery"], ["Pine Ridge Housing", "pineridgehousing"], ["Silverbrook Textiles", "silverbrooktextiles"]],
    highlights: ["Closed the books in three days instead of nine.", "Moved four companies into one chart of accounts.", "Passed two audits without a note."],
    opening: "Books that close on time are a kindness to everybody in the building.",
    middle: "I have done payroll, stock and the year's end, mostly for firms that make something.",
    tool: ["Ethereum", 2015], older: "a ledger in a spreadsheet",
  },
  {
    id: "warehouse",
    titles: ["Warehouse Operative", "Shift Leader", "Warehouse Manager"],
    area: "Business Administration",
    employers: [["Karoo Logistics", "karoologistics"], ["Harbour Apiaries", "harbourapiaries"], ["Granite State Supply", "granitestatesupply"], ["Westmoor Parts", "westmoorparts"]],
    highlights: ["Led a shift of thirty through two peak seasons.", "Halved the picking errors with a change of shelf labels.", "Brought the site two years without an accident."],
    opening: "A warehouse is a promise that somebody else made, and I like to keep it.",
    middle: "I started on the floor and still know where everything is.",
    tool: ["Terraform", 2014], older: "lists on a clipboard",
  },
  {
    id: "civil",
    titles: ["Site Assistant", "Civil Engineer", "Project Engineer"],
    area: "Civil Engineering",
    employers: [["Three Bridges Engineering", "threebridges"], ["Oakmoor Construction", "oakmoor"], ["Lowland Water Works", "lowlandwaterworks"], ["Ridgeway Surveyors", "ridgewaysurveyors"]],
    highlights: ["Rebuilt a weir while the river went on running.", "Kept four sites on one programme.", "Drew the drainage for eleven streets."],
    opening: "I like work that can be walked across when it is finished.",
    middle: "Most of what I build is under the ground, which has taught me to write things down.",
    tool: ["PyTorch", 2016], older: "hand calculation",
  },
  {
    id: "web",
    titles: ["Web Designer", "Frontend Developer", "Senior Frontend Developer"],
    area: "Media Informatics",
    employers: [["Papierhaus Digital", "papierhaus"], ["Quiet Corner Studio", "quietcorner"], ["Mangrove Media", "mangrovemedia"], ["Lighthouse Tickets", "lighthousetickets"]],
    highlights: ["Made the booking page work with a keyboard.", "Took the home page from nine seconds to one.", "Wrote the pattern library."],
    opening: "I read your site with a screen reader before writing this, and would like to help.",
    middle: "I make pages that load on a train and work with one hand.",
    tool: ["Next.js", 2016], older: "hand-written style sheets",
  },
];
