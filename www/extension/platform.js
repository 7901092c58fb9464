// @ts-check
/** The one module that knows the browser's extension interface. It works with Chrome's and with Firefox's. */

/** @type {any} */
const browser = /** @type {any} */ (globalThis).chrome;

/**
 * Opens the panel beside the page. It must be called before anything is awaited, since browsers ask for the reviewer's press.
 * @param {{ windowId: number }} tab
 */
export function openPanel(tab) {
  if (browser.sidePanel) return browser.sidePanel.open({ windowId: tab.windowId });
  return /** @type {any} */ (globalThis).browser.sidebarAction.open();
}

/**
 * What one press of the button gave, until the panel has taken it up.
 * @typedef {object} Delivery
 * @property {string} id
 * @property {number} tab
 * @property {number} window
 * @property {string} at RFC 3339
 * @property {number} pressed milliseconds since 1970, when the press arrived
 * @property {string} title
 * @property {"linkedin" | "file" | "closed" | null} problem why nothing was read
 * @property {import("./reader/read.js").PageReading[]} frames
 */

/**
 * Reads a tab on which the reviewer has just pressed the button, and leaves the reading for the panel.
 * @param {any} tab
 */
export async function readTab(tab) {
  const pressed = Date.now();
  /** @type {Delivery} */
  const delivery = {
    id: crypto.randomUUID(),
    tab: tab.id,
    window: tab.windowId,
    at: new Date(pressed).toISOString(),
    pressed,
    title: String(tab.title ?? "").slice(0, 200),
    problem: null,
    frames: [],
  };
  const address = String(tab.url ?? "");
  if (isLinkedIn(address)) {
    delivery.problem = "linkedin";
  } else {
    const isFile = /\.(?:pdf|docx?)(?:$|[?#])/iu.test(address);
    delivery.frames = (await inject(tab.id)) ?? [];
    if (delivery.frames.some(({ refused, top }) => top && refused === "linkedin")) delivery.problem = "linkedin";
    // A file that the browser shows itself is a page without text.
    else if (isFile) delivery.problem = "file";
    else if (delivery.frames.length === 0) delivery.problem = "closed";
  }
  await browser.storage.session.set({ [`delivery:${delivery.id}`]: delivery });
}

/**
 * Reads every frame of a tab that the press opened to the extension.
 * @param {number} tab
 * @returns {Promise<import("./reader/read.js").PageReading[] | null>} null where the browser does not allow it
 */
async function inject(tab) {
  for (const wait of WAITS) {
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    try {
      const results = await browser.scripting.executeScript({ target: { tabId: tab, allFrames: true }, files: ["reader.js"] });
      const frames = results.flatMap((/** @type {any} */ { result, frameId }) => (result ? [{ ...result, frame: frameId }] : []));
      if (frames.length > 0) return frames;
    } catch {
      // Tried once more below.
    }
  }
  return null;
}

/** A page that has only just come is not open to the extension at once: milliseconds before each try. */
const WAITS = [0, 80, 250];

/** @param {string} address */
function isLinkedIn(address) {
  try {
    const host = new URL(address).hostname;
    return host === "linkedin.com" || host.endsWith(".linkedin.com");
  } catch {
    return false;
  }
}

/**
 * Shows a quote on the page that it was read from.
 * @param {number} tab
 * @param {{ item?: string, quote: string, readings: string[] }} wanted `item` as the frame's number, a colon and the item's
 * @returns {Promise<boolean>} whether it was found; the browser may have taken back the leave to look
 */
export async function showOnPage(tab, wanted) {
  const [frame, item] = wanted.item?.split(":") ?? [];
  const target = frame === undefined ? { tabId: tab, allFrames: true } : { tabId: tab, frameIds: [Number(frame)] };
  try {
    const results = await browser.scripting.executeScript({
      target,
      func: (/** @type {any} */ { item, quote, readings }) => {
        const reader = /** @type {any} */ (globalThis).corroborateReader;
        // A page that shows somebody else by now has nothing of this one's.
        return reader && readings.includes(reader.standing()) ? reader.show({ item, quote }) : false;
      },
      args: [{ ...(item !== undefined && { item }), quote: wanted.quote, readings: wanted.readings }],
    });
    const found = results.some((/** @type {any} */ { result }) => result === true);
    if (found) {
      await browser.scripting.insertCSS({
        target,
        css: "::highlight(corroborate) { background-color: #ffe08a; color: #211f1b; }",
      });
      await browser.tabs.update(tab, { active: true });
    }
    return found;
  } catch {
    return false;
  }
}

/**
 * Takes the highlight from a page.
 * @param {number} tab
 */
export async function hideOnPage(tab) {
  try {
    await browser.scripting.executeScript({
      target: { tabId: tab, allFrames: true },
      func: () => /** @type {any} */ (globalThis).corroborateReader?.hide(),
    });
  } catch {
    // The page is gone, and the highlight with it.
  }
}

/** @param {(tab: any) => void} listener */
export function onPress(listener) {
  browser.action.onClicked.addListener(listener);
  browser.contextMenus.onClicked.addListener((/** @type {any} */ _info, /** @type {any} */ tab) => {
    if (tab) listener(tab);
  });
}

/** Puts the entry into the context menu; again after every update, since browsers forget it. */
export function addMenuEntry() {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.removeAll(() => {
      browser.contextMenus.create({ id: "read", title: browser.i18n.getMessage("menu"), contexts: ["page", "selection", "frame"] });
    });
  });
}

/** Kept in memory until the browser ends; never on disk. */
export const passing = area("session");
/** Kept on this device until it is deleted. */
export const lasting = area("local");

/** @param {"session" | "local"} name */
function area(name) {
  const store = browser.storage[name];
  return {
    /** @returns {Promise<Record<string, any>>} */
    all: () => store.get(null),
    /** @param {string} key @returns {Promise<any>} */
    get: async (key) => (await store.get(key))[key],
    /** @param {string} key @param {unknown} value @returns {Promise<void>} */
    set: (key, value) => store.set({ [key]: value }),
    /** @param {string | string[]} keys @returns {Promise<void>} */
    remove: (keys) => store.remove(keys),
    /** @param {(changes: Record<string, { newValue?: any, oldValue?: any }>) => void} listener */
    onChanged: (listener) => store.onChanged.addListener(listener),
  };
}

/** Where what the company set is remembered: a browser that has just started takes seconds to tell it. */
export const COMPANY = "company";

/**
 * What a company has set for its people: as the browser last told it, at once; what it tells now is kept, and a change of what is kept tells
 * whoever listens to `lasting`. Only before it was ever told, it is waited for.
 * @param {Record<string, any>} kept what `lasting` holds
 * @returns {Promise<Record<string, any>>}
 */
export async function managed(kept) {
  const told = browserTells(kept[COMPANY]);
  return kept[COMPANY] ?? told;
}

/**
 * @param {Record<string, any>} [before] what is kept of it, where that is known
 * @returns {Promise<Record<string, any>>}
 */
async function browserTells(before) {
  /** @type {Record<string, any>} */
  const set = await Promise.resolve(browser.storage.managed?.get(null)).catch(() => ({})) ?? {};
  if (JSON.stringify(before) !== JSON.stringify(set)) await lasting.set(COMPANY, set);
  return set;
}

/** Asks what the company has set when the extension comes, when the browser starts and when it changes. */
export function rememberCompany() {
  browser.runtime.onInstalled.addListener(() => browserTells());
  browser.runtime.onStartup?.addListener(() => browserTells());
  browser.storage.managed?.onChanged?.addListener(() => browserTells());
}

/** The window that this page is in. @returns {Promise<number>} */
export async function windowHere() {
  return (await browser.windows.getCurrent()).id;
}

/** @param {(tab: number, window: number) => void} listener */
export function onTabShown(listener) {
  browser.tabs.onActivated.addListener((/** @type {any} */ { tabId, windowId }) => listener(tabId, windowId));
}

/**
 * Tells when a tab of any window loads something else or goes; not what it loads.
 * @param {(tab: number) => void} listener
 */
export function onTabChanged(listener) {
  browser.tabs.onUpdated.addListener((/** @type {number} */ tab) => listener(tab));
  browser.tabs.onReplaced?.addListener((/** @type {number} */ _added, /** @type {number} */ removed) => listener(removed));
}

/**
 * The tab in front of a window; its number alone.
 * @param {number} window
 * @returns {Promise<number | null>}
 */
export async function tabInFront(window) {
  const [tab] = await browser.tabs.query({ active: true, windowId: window });
  return tab?.id ?? null;
}

/**
 * The readings whose people a tab still shows; none where the tab has gone elsewhere, or the browser has taken back the leave to look.
 * @param {number} tab
 * @returns {Promise<string[]>}
 */
export async function readingsOn(tab) {
  try {
    const results = await Promise.race([
      browser.scripting.executeScript({
        target: { tabId: tab, allFrames: true },
        func: () => /** @type {any} */ (globalThis).corroborateReader?.standing() ?? null,
      }),
      new Promise((resolve) => setTimeout(() => resolve([]), LONGEST_LOOK)),
    ]);
    return results.flatMap((/** @type {any} */ { result }) => (typeof result === "string" ? [result] : []));
  } catch {
    return [];
  }
}

/** Longest that a page may take to say what it shows, in milliseconds. */
const LONGEST_LOOK = 2000;

/** @returns {Promise<void>} */
export async function openSettings() {
  await browser.runtime.openOptionsPage();
}

/** The browser's own language. @returns {string} */
export function browserLanguage() {
  return browser.i18n.getUILanguage();
}

/** @returns {string} */
export function extensionVersion() {
  return browser.runtime.getManifest().version;
}

/** The keys that press the button, as the reviewer's browser has them. @returns {Promise<string>} */
export async function buttonKeys() {
  const commands = (await browser.commands?.getAll?.()) ?? [];
  return commands.find((/** @type {any} */ { name }) => name === "_execute_action")?.shortcut ?? "";
}
