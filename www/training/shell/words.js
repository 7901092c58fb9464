// @ts-check
/** The words of other languages than English, which the page carries compressed, one part a language. */

import { tables as batchTables } from "../../batch/words/index.js";
import { primaryOf } from "../../kit/languages.js";
import { tables as kitTables } from "../../kit/words/index.js";
import { words as readingTables } from "../../reading/words/index.js";
import { texts } from "../learn/text/index.js";
import { tables } from "../words/index.js";
import { asset, carries } from "./assets.js";

/** What is worded, by the names under which the page's builder packs it. @type {Record<string, { language: string }[]>} */
const AREAS = { batch: batchTables, kit: kitTables, learn: texts, reading: readingTables, training: tables };

/** Unpacks the words of a language, unless they are there. @param {string} language one of the interface's */
export async function unpackWords(language) {
  const name = `words-${primaryOf(language)}`;
  if (kitTables.some((table) => table.language === language) || !carries(name)) return;
  const words = JSON.parse(new TextDecoder().decode(await asset(name)));
  for (const [area, known] of Object.entries(AREAS)) {
    if (!known.some((table) => table.language === language)) known.push(words[area]);
  }
}
