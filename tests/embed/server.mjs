// A web server on this machine for one test file: pages, scripts and forms that are posted to it, with the policies that a test asks for.
import { createServer } from "node:http";
import { readFileSync } from "node:fs";

const TYPES = { css: "text/css", html: "text/html", js: "text/javascript", json: "application/json", mjs: "text/javascript", wasm: "application/wasm" };

/**
 * Serves what `routes` holds: texts, or functions of the request that give `{ body, headers, status }`; `folders` are served below their names.
 * @returns {Promise<{ origin: string, routes: Map<string, unknown>, posts: { path: string, headers: object, body: Buffer }[], asked: string[], close: () => Promise<void> }>}
 */
export async function serve({ routes = {}, folders = {} } = {}) {
  const known = new Map(Object.entries(routes));
  const posts = [];
  const asked = [];
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    asked.push(`${request.method} ${request.url}`);
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    if (request.method === "POST") posts.push({ path: request.url, headers: request.headers, body: Buffer.concat(chunks) });
    const answer = find(pathname, request);
    response.writeHead(answer.status ?? 200, { "cache-control": "no-store", "content-type": `${typeOf(pathname)}; charset=utf-8`, ...answer.headers });
    response.end(answer.body);
  });
  function find(pathname, request) {
    const route = known.get(pathname);
    if (typeof route === "function") return route(request);
    if (route !== undefined) return typeof route === "string" ? { body: route } : route;
    if (request.method === "POST") return { body: "<!doctype html><link rel=icon href=data:,><title>Thank you</title><p id=thanks>Thank you</p>", headers: { "content-type": "text/html" } };
    for (const [name, folder] of Object.entries(folders)) {
      if (pathname.startsWith(`/${name}/`) && !pathname.includes("..")) {
        try {
          return { body: readFileSync(new URL(pathname.slice(name.length + 2), folder)) };
        } catch {
          break;
        }
      }
    }
    return { status: 404, body: "" };
  }
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    origin,
    routes: known,
    posts,
    asked,
    close: () => new Promise((done) => {
      server.close(done);
      server.closeAllConnections();
    }),
  };
}

function typeOf(path) {
  return TYPES[path.split(".").at(-1)] ?? "text/html";
}

/** A whole page around a piece of one. */
export function page(body, { head = "", language = "en", direction = "ltr" } = {}) {
  return `<!doctype html><html lang="${language}" dir="${direction}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Apply</title><link rel="icon" href="data:,">${head}</head><body><main>${body}</main></body></html>`;
}

/** The fields of a form that was posted, in order. */
export function posted({ headers, body }) {
  const type = headers["content-type"] ?? "";
  if (type.startsWith("application/x-www-form-urlencoded")) return [...new URLSearchParams(body.toString())];
  const boundary = /boundary=(.+)$/.exec(type)?.[1];
  if (!boundary) return [];
  return body
    .toString("utf8")
    .split(`--${boundary}`)
    .slice(1, -1)
    .map((part) => {
      const at = part.indexOf("\r\n\r\n");
      return [/name="([^"]*)"/.exec(part.slice(0, at))?.[1] ?? "", part.slice(at + 4, -2)];
    });
}
