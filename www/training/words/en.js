// @ts-check
/** @type {import("../../kit/say.js").AreaTable} */
export default {
  language: "en",
  words: {
    "shell.skip": "Skip to the content",
    "shell.screens": "Screens",
    "shell.start": "Start",
    "shell.practice": "Practice",
    "shell.figures": "Your figures",
    "shell.learn": "Learn",
    "shell.try": "Try your own",
    "shell.silent": "Nothing that you open or answer here leaves this page. Your practice figures stay on this device.",
    "shell.libraries": "Libraries inside this file",

    "home.heading": "See contradictions, not categories",
    "home.lead": "",
    "home.try": "Try your own",

    "try.application": "One application",
    "try.batch": "A batch",
    "try.rates": "Base rates",
    "try.rules": "The rules",
  },
};
