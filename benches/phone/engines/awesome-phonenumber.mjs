// awesome-phonenumber, Google's library compiled ahead.
import { parsePhoneNumber } from "awesome-phonenumber";

export async function load() {
  return {
    all: (numbers) => numbers.map((given) => {
      const number = parsePhoneNumber(given);
      return {
        given,
        possible: number.possible,
        valid: number.valid,
        type: number.type ?? null,
        regions: number.regionCode ? [number.regionCode] : [],
        e164: number.number?.e164 ?? null,
        national: number.number?.national ?? null,
      };
    }),
  };
}
