// Headless Chromium for the tests: nothing of its own talks to the network, and every request that a page makes is kept.
import { createRequire } from "node:module";

const { chromium } = createRequire(new URL("../../www/package.json", import.meta.url))("playwright-core");

/** The tests' own Chromium; `CHROMIUM` is set by `cargo xtask test`. */
export function launch() {
  const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
  const args = [
    "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run",
    "--disable-quic", "--force-color-profile=srgb",
  ];
  return chromium.launch({ executablePath, args, headless: true });
}

/**
 * Opens an address in its own context.
 * @returns the page, what it requested, and what it complained about
 */
export async function open(browser, address, { width = 1280, height = 900, scheme = "light", scale = 1, zone, locale } = {}) {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: scheme,
    deviceScaleFactor: scale,
    reducedMotion: "reduce",
    locale: locale ?? "en-US",
    ...(zone && { timezoneId: zone }),
  });
  const requests = [];
  const complaints = [];
  context.on("request", (request) => requests.push(request.url()));
  const page = await context.newPage();
  page.on("websocket", (socket) => requests.push(socket.url()));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.goto(address);
  return { page, context, requests, complaints };
}
