// @ts-check
/** A batch, compared across its applications. */

import { mount } from "../../batch/index.js";
import { element } from "../../kit/element.js";
import { createMounted } from "./mounted.js";

/**
 * @param {import("../shell/app.js").App} app
 * @returns {import("../shell/app.js").Screen}
 */
export function createBatch(app) {
  const node = element("div", { class: "batch-screen" });
  const batch = createMounted(app, mount, node, () => {});
  return {
    node,
    speak: batch.speak,
    enter: () => {
      batch.get();
    },
    open: (files) => {
      batch.get().open(files);
    },
  };
}
