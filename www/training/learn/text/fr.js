// @ts-check
/** @type {import("../learn.js").Text} */
export default {
  language: "fr",
  modules: {},
};
