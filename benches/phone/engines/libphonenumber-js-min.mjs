// libphonenumber-js with its minimal metadata.
import parse from "libphonenumber-js/min";

export async function load() {
  return {
    all: (numbers) => numbers.map((given) => {
      const number = parse(given);
      if (!number) return { given, possible: false, valid: false, type: null, regions: [], e164: null, national: null };
      return {
        given,
        possible: number.isPossible(),
        valid: number.isValid(),
        type: number.getType() ?? null,
        regions: number.country ? [number.country] : [],
        e164: number.number,
        national: number.formatNational(),
      };
    }),
  };
}
