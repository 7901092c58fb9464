// Telephone numbers as people write them, made from the example numbers of every region and type of the plan that
// google-libphonenumber carries. The same seed gives the same list on every run.

/** A small seeded generator (mulberry32). */
export function generator(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const WIDE = (text) => text.replace(/\d/g, (d) => String.fromCharCode(0xff10 + Number(d)));
const ARABIC = (text) => text.replace(/\d/g, (d) => String.fromCharCode(0x0660 + Number(d)));

/** Ways to write one number; each gives [region or '', text]. */
function ways({ util, format, number, region, national, random }) {
  const international = util.format(number, format.INTERNATIONAL);
  const within = util.format(number, format.NATIONAL);
  const code = String(number.getCountryCode());
  const e164 = util.format(number, format.E164);
  const other = region === 'DE' ? 'FR' : 'DE';
  const digits = String(Math.floor(random() * 90000) + 100).slice(0, 2 + Math.floor(random() * 4));
  const plain = util.getNationalSignificantNumber(number);
  return [
    ['', e164],
    ['', international],
    [region, international],
    [other, international],
    [region, within],
    [region, within.replace(/[^\d]+/g, '')],
    [region, within.replace(/[^\d]+/g, ' ')],
    [region, within.replace(/[^\d]+/g, '-')],
    [region, within.replace(/[^\d]+/g, '.')],
    [region, ` ${within} `],
    [region, `Tel: ${within}`],
    [region, plain],
    [region, national],
    [region, `${code} ${within}`],
    [region, `${code}${plain}`],
    ['', `+${code} (0)${plain}`],
    ['', `+${code} 0${plain}`],
    ['', `+${code}-${within}`],
    [region, `(${international})`],
    [other, `00${code}${plain}`],
    ['US', `011 ${code} ${plain}`],
    ['JP', `010-${code}-${plain}`],
    ['', `${international} ext. ${digits}`],
    [region, `${within} x${digits}`],
    [region, `${within};ext=${digits}`],
    [region, `${within}, ext ${digits}`],
    [region, `${within} #${digits}`],
    [region, util.format(number, format.RFC3966)],
    [region, WIDE(international).replace('+', '＋')],
    [region, ARABIC(within)],
    [region, within.replace(/-/g, '–').replace(/ /g, '\u00a0')],
    [region, `${within} home`],
    [region, `0${plain}`],
    [region, `1${plain}`],
    [region, `8${plain}`],
  ];
}

/** The list: [region or '', text] in a fixed order. */
export function numbers(google) {
  const util = google.PhoneNumberUtil.getInstance();
  const format = google.PhoneNumberFormat;
  const random = generator(20261122);
  const out = [];
  const add = (region, number) => {
    const national = util.getNationalSignificantNumber(number);
    out.push(...ways({ util, format, number, region, national, random }));
  };
  const made = (code, national) => {
    const number = new google.PhoneNumber();
    number.setCountryCode(code);
    const zeros = /^0*/.exec(national)[0].length;
    if (zeros > 0) number.setItalianLeadingZero(true);
    if (zeros > 1) number.setNumberOfLeadingZeros(zeros);
    number.setNationalNumber(Number(national));
    return number;
  };
  for (const region of util.getSupportedRegions().sort()) {
    for (const type of Object.values(google.PhoneNumberType)) {
      const example = util.getExampleNumberForType(region, type);
      if (!example || util.getNumberType(example) !== type) continue;
      add(region, example);
      const code = example.getCountryCode();
      const national = util.getNationalSignificantNumber(example);
      const digit = () => String(Math.floor(random() * 10));
      // The same block with another ending, one digit changed anywhere, one digit more and less.
      const ending = national.length > 6 ? 4 : 2;
      const tail = Array.from({ length: ending }, digit).join('');
      add(region, made(code, national.slice(0, -ending) + tail));
      const at = Math.floor(random() * national.length);
      for (const changed of [
        national.slice(0, at) + digit() + national.slice(at + 1),
        national + digit(),
        national.slice(0, -1),
      ]) {
        if (/[1-9]/.test(changed)) {
          out.push(['', `+${code}${changed}`], [region, changed], [region, `0${changed}`]);
        }
      }
    }
  }
  return out;
}
