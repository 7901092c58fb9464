// Google's own library, as google-libphonenumber packs it.
import google from "google-libphonenumber";

export async function load() {
  const util = google.PhoneNumberUtil.getInstance();
  const { E164, NATIONAL } = google.PhoneNumberFormat;
  return {
    all: (numbers) => numbers.map((given) => {
      try {
        const number = util.parse(given);
        return {
          given,
          possible: util.isPossibleNumber(number),
          valid: util.isValidNumber(number),
          type: util.getNumberType(number),
          regions: [util.getRegionCodeForNumber(number)],
          e164: util.format(number, E164),
          national: util.format(number, NATIONAL),
        };
      } catch {
        return { given, possible: false, valid: false, type: null, regions: [], e164: null, national: null };
      }
    }),
  };
}
