import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import type { Context } from "hono";
import { Hono } from "hono";
import { accepts } from "hono/accepts";
import { compress } from "hono/compress";
import { Problem } from "../problems/problem.ts";
import { AHEAD_FILE, FIRST_PAGE, type AheadFiles } from "../../protocol/wire/first-page-api.ts";
import type { Carried } from "../services.ts";
import { readToken } from "../session/cookie.ts";
import { walletFiles } from "./wallet-files.ts";

const TYPES: { [extension: string]: string } = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".webp": "image/webp",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".ttf": "font/ttf",
  ".txt": "text/plain; charset=utf-8",
};

/**
 * Serves the built wallet: files by name, and the page itself for every route within the wallet. A file that the build
 * packed by brotli goes so to a browser that takes it; to another it is packed by gzip on the way.
 */
export function walletRoutes(folder: string) {
  const files = walletFiles(folder);

  return new Hono<Carried>().use(compress()).get("*", async (c) => {
    const path = new URL(c.req.url).pathname;
    const file = await files.find(path);
    if (!file && extname(path) !== "") throw new Problem("not-found");

    const page = file ?? (await files.find("/index.html"));
    if (!page) throw new Problem("not-found", "The wallet is not built yet");
    const headers = {
      "content-type": TYPES[extname(page)] ?? "application/octet-stream",
      "cache-control": keptBy(path),
      ...(!file && asksAtOnce(c, path) && { link: await aheadOf(files) }),
    };
    const packed = takesBrotli(c) && (await files.find(`${file ? path : "/index.html"}.br`));
    if (!packed) return c.body(await readFile(page), 200, headers);
    return c.body(await readFile(packed), 200, {
      ...headers,
      "content-encoding": "br",
      vary: "Accept-Encoding",
    });
  });
}

/**
 * Tells the browser to ask beside the first scripts what these would ask later: what a resident sees first, which no header says,
 * and the script of their desk.
 */
async function aheadOf(files: ReturnType<typeof walletFiles>): Promise<string> {
  const answer = `<${FIRST_PAGE}>; rel=preload; as=fetch; crossorigin`;
  const named = await files.find(`/${AHEAD_FILE}`);
  if (!named) return answer;
  const { [RESIDENT]: desk } = JSON.parse(await readFile(named, "utf8")) as AheadFiles;
  return desk ? `${answer}, <${desk}>; rel=modulepreload; crossorigin` : answer;
}

const RESIDENT = "/resident";

/** A page of a resident, for who has a session: whether it still holds is seen by who answers. */
function asksAtOnce(c: Context, path: string): boolean {
  return `${path}/`.startsWith(`${RESIDENT}/`) && readToken(c) !== null;
}

function takesBrotli(c: Context): boolean {
  const header = "Accept-Encoding";
  return accepts(c, { header, supports: ["br"], default: "identity" }) === "br";
}

/** How long a browser keeps a file without asking again. */
function keptBy(path: string): string {
  // Vite puts a hash of the content in the names under assets.
  if (path.startsWith("/assets/")) return "public, max-age=31536000, immutable";
  // Named in the page, in its frame and for the tab: asked each time, it stood in line before the first answers.
  if (/^\/icon[.-]/.test(path)) return "public, max-age=86400";
  return "no-cache";
}
