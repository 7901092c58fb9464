// @ts-check
/**
 * Where invented lives happen. Telephone numbers come from ranges that are reserved for drama: NANP 555-0100…0199;
 * Ofcom 020 7946 0xxx, 0161 496 0xxx; ACMA (03) 5550 xxxx, all three as in the core's numbering plan; Bundesnetzagentur
 * 030 23125 000…999, Mitteilung 148/2021, Amtsblatt 7/2021. Elsewhere no number is given. Schools and employers are invented.
 */

/**
 * @typedef {object} Home
 * @property {{ city: string, region?: string, countryCode: string }} location
 * @property {string} town as a résumé writes it
 * @property {string} near another town of the same country
 * @property {string} zone IANA name
 * @property {{ january: number, july: number }} offsets minutes east of UTC
 * @property {((digits: string) => string) | null} phone from three digits, 100–199, to a reserved number
 * @property {string[]} schools
 * @property {[begins: string, ends: string]} terms months, "09" and "06", in which studies begin and end
 */

/** @type {Home[]} */
export const HOMES = [
  {
    location: { city: "Austin", region: "TX", countryCode: "US" }, town: "Austin, TX", near: "San Antonio, TX",
    zone: "America/Chicago", offsets: { january: -360, july: -300 }, phone: (end) => `+1 512 555 0${end}`,
    schools: ["Hill Country University of Technology", "Pecan Valley State University"], terms: ["08", "05"],
  },
  {
    location: { city: "Denver", region: "CO", countryCode: "US" }, town: "Denver, CO", near: "Boulder, CO",
    zone: "America/Denver", offsets: { january: -420, july: -360 }, phone: (end) => `(303) 555-0${end}`,
    schools: ["Cottonwood State University", "Juniper Basin University"], terms: ["08", "05"],
  },
  {
    location: { city: "Columbus", region: "OH", countryCode: "US" }, town: "Columbus, OH", near: "Dayton, OH",
    zone: "America/New_York", offsets: { january: -300, july: -240 }, phone: (end) => `614-555-0${end}`,
    schools: ["Buckeye Valley State University", "Lantern Hill University"], terms: ["08", "05"],
  },
  {
    location: { city: "Toronto", region: "ON", countryCode: "CA" }, town: "Toronto, ON", near: "Hamilton, ON",
    zone: "America/Toronto", offsets: { january: -300, july: -240 }, phone: (end) => `+1 416-555-0${end}`,
    schools: ["Humber Bluffs University", "Lakehead Shore University"], terms: ["09", "05"],
  },
  {
    location: { city: "Manchester", countryCode: "GB" }, town: "Manchester, UK", near: "Leeds, UK",
    zone: "Europe/London", offsets: { january: 0, july: 60 }, phone: (end) => `+44 161 496 0${end}`,
    schools: ["Calder Vale University", "Pennine University of Technology"], terms: ["09", "06"],
  },
  {
    location: { city: "London", countryCode: "GB" }, town: "London, UK", near: "Reading, UK",
    zone: "Europe/London", offsets: { january: 0, july: 60 }, phone: (end) => `020 7946 0${end}`,
    schools: ["Thameside University London", "North Downs University"], terms: ["09", "06"],
  },
  {
    location: { city: "Melbourne", region: "VIC", countryCode: "AU" }, town: "Melbourne, Australia", near: "Geelong, Australia",
    zone: "Australia/Melbourne", offsets: { january: 660, july: 600 }, phone: (end) => `+61 3 5550 0${end}`,
    schools: ["Yarra Bend University", "Otway University"], terms: ["02", "11"],
  },
  {
    location: { city: "Berlin", countryCode: "DE" }, town: "Berlin, Germany", near: "Potsdam, Germany",
    zone: "Europe/Berlin", offsets: { january: 60, july: 120 }, phone: (end) => `+49 30 23125 ${end}`,
    schools: ["Hochschule am Havelbogen", "Hochschule Spreetal"], terms: ["10", "07"],
  },
  {
    location: { city: "Paris", countryCode: "FR" }, town: "Paris, France", near: "Versailles, France",
    zone: "Europe/Paris", offsets: { january: 60, july: 120 }, phone: null,
    schools: ["Université des Trois Ponts", "Université du Val Clair"], terms: ["09", "06"],
  },
  {
    location: { city: "Bengaluru", countryCode: "IN" }, town: "Bengaluru, India", near: "Mysuru, India",
    zone: "Asia/Kolkata", offsets: { january: 330, july: 330 }, phone: null,
    schools: ["Nandi Hills University of Technology", "Kaveri Bank University"], terms: ["07", "05"],
  },
  {
    location: { city: "Nairobi", countryCode: "KE" }, town: "Nairobi, Kenya", near: "Thika, Kenya",
    zone: "Africa/Nairobi", offsets: { january: 180, july: 180 }, phone: null,
    schools: ["Athi Plains University", "Ngong Ridge University"], terms: ["09", "06"],
  },
  {
    location: { city: "Curitiba", countryCode: "BR" }, town: "Curitiba, Brazil", near: "Londrina, Brazil",
    zone: "America/Sao_Paulo", offsets: { january: -180, july: -180 }, phone: null,
    schools: ["Universidade do Alto Iguaçu", "Universidade da Serra Clara"], terms: ["02", "12"],
  },
];

/** Where a number and a clock may both point that are not at home. */
export const ELSEWHERE = [
  { countryCode: "GB", town: "London", named: "London, UK", phone: (/** @type {string} */ end) => `+44 20 7946 0${end}`, zone: "Europe/London", offsets: { january: 0, july: 60 } },
  { countryCode: "DE", town: "Berlin", named: "Berlin, Germany", phone: (/** @type {string} */ end) => `+49 30 23125 ${end}`, zone: "Europe/Berlin", offsets: { january: 60, july: 120 } },
  { countryCode: "AU", town: "Melbourne", named: "Melbourne, Australia", phone: (/** @type {string} */ end) => `+61 3 5550 0${end}`, zone: "Australia/Melbourne", offsets: { january: 660, july: 600 } },
  { countryCode: "CA", town: "Toronto", named: "Toronto, ON", phone: (/** @type {string} */ end) => `+1 416 555 0${end}`, zone: "America/Toronto", offsets: { january: -300, july: -240 } },
];
