// @ts-check
/** @type {import("../../kit/say.js").AreaTable} */
export default {
  language: "zh",
  words: {},
};
