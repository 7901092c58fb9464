// @ts-check
/** What this device remembers of the same contacts, and what stands on the employer's own lists. */

import { nameOf } from "../cases/case.js";
import { dayOf, daysAfter } from "../cases/dates.js";
import { readPhones } from "../engine/main.js";
import { deviceKey, keyedHash } from "../memory/keys.js";
import { MEMORY, WATCH, listed, remembered, seenBefore, stillKept } from "../memory/memory.js";
import { lasting } from "../platform.js";
import { state } from "./state.js";
import { view } from "./view.js";

/** @param {import("../cases/case.js").Case} held */
export async function recall(held) {
  const today = dayOf(new Date());
  /** @type {import("../memory/memory.js").Watched[]} */
  const watched = stillKept((await lasting.get(WATCH))?.entries ?? [], today);
  if (!state.settings.memory && watched.length === 0) return;
  const key = await deviceKey();
  const entry = await remembered(
    { id: held.id, name: nameOf(held), sources: held.sources.map(({ source }) => source), day: today, until: daysAfter(today, state.settings.memoryDays) },
    (kind, value) => keyedHash(key, kind, value),
    readPhones,
  );
  if (state.current !== held.id) return;
  state.listed = listed(entry, watched);
  if (state.settings.memory) {
    /** @type {import("../memory/memory.js").Remembered[]} */
    const entries = stillKept((await lasting.get(MEMORY))?.entries ?? [], today);
    state.seen = seenBefore(entry, entries);
    const { values: _values, ...kept } = entry;
    if (kept.contacts.length > 0 || kept.text.length > 0) {
      await lasting.set(MEMORY, { version: 1, entries: [...entries.filter(({ id }) => id !== held.id), kept] });
    }
  }
  view.seen();
}
