// @ts-check
import { ELSEWHERE } from "../places.js";
import { source } from "./kind.js";

/** @param {import("../lives.js").Life} life */
function away({ home, random }) {
  return random.pick(
    ELSEWHERE.filter(
      ({ countryCode, offsets }) =>
        countryCode !== home.location.countryCode && Math.abs(offsets.january - home.offsets.january) > 180,
    ),
  );
}

/** @type {import("./kind.js").Kind[]} */
export const PLACE = [
  {
    id: "clock-against-answer",
    family: "place",
    rule: "place/now-elsewhere",
    wishes: {},
    contradict(application, life) {
      const place = away(life);
      application.session = { timeZone: place.zone, offsets: { ...place.offsets }, whereNow: life.home.town };
    },
    twin(application, life) {
      const place = away(life);
      application.session = { timeZone: place.zone, offsets: { ...place.offsets }, whereNow: place.town, travelling: `At a wedding in ${place.town} until the end of the month` };
      source(application, "form").answers = [
        { question: "Where are you now?", answer: `At a wedding in ${place.town}; back in ${life.home.location.city} at the end of the month.` },
      ];
    },
  },
];
