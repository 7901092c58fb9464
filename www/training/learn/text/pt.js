// @ts-check
/** @type {import("../learn.js").Text} */
export default {
  language: "pt",
  modules: {},
};
