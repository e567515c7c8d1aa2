import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { walletRoutes } from "../../../server/gateway/wallet-routes.ts";

const SCRIPT = "export {};";
const PAGE = "<!doctype html><title>Socialcoin</title>";

const dir = mkdtempSync(join(tmpdir(), "socialcoin-wallet-routes-"));
for (const [name, text] of Object.entries({ "sw.js": SCRIPT, "index.html": PAGE })) {
  writeFileSync(join(dir, name), text);
  writeFileSync(join(dir, `${name}.br`), brotliCompressSync(text));
}
writeFileSync(join(dir, "late.js"), SCRIPT);
writeFileSync(join(dir, "ahead.json"), JSON.stringify({ "/resident": "/assets/desk-1.js" }));
/** As a build of before, in which no desk is named. */
const bare = mkdtempSync(join(tmpdir(), "socialcoin-wallet-routes-"));
writeFileSync(join(bare, "index.html"), PAGE);
afterAll(() => [dir, bare].forEach((one) => rmSync(one, { recursive: true })));

const app = walletRoutes(dir);
async function ask(path: string, taken?: string) {
  const headers: Record<string, string> = taken === undefined ? {} : { "accept-encoding": taken };
  const answer = await app.request(path, { headers });
  return { headers: answer.headers, content: Buffer.from(await answer.arrayBuffer()) };
}

describe("a file that the build packed", () => {
  it.each(["br", "gzip, deflate, br, zstd", "gzip;q=0.5, br"])(
    "goes so to a browser that takes %s",
    async (taken) => {
      const { headers, content } = await ask("/sw.js", taken);
      expect(headers.get("content-encoding")).toBe("br");
      expect(headers.get("vary")).toBe("Accept-Encoding");
      expect(headers.get("content-type")).toBe("text/javascript; charset=utf-8");
      expect(brotliDecompressSync(content).toString()).toBe(SCRIPT);
    },
  );

  it.each([undefined, "identity", "br;q=0"])("goes plain to one that takes %s", async (taken) => {
    const { headers, content } = await ask("/sw.js", taken);
    expect(headers.get("content-encoding")).toBeNull();
    expect(headers.get("vary")).toBe("Accept-Encoding");
    expect(content.toString()).toBe(SCRIPT);
  });

  it("goes by gzip to one that takes that alone", async () => {
    const { headers, content } = await ask("/sw.js", "gzip");
    expect(headers.get("content-encoding")).toBe("gzip");
    expect(gunzipSync(content).toString()).toBe(SCRIPT);
  });

  it("is also the page, under every route within the wallet", async () => {
    const { headers, content } = await ask("/bewoner/munten", "br");
    expect(headers.get("content-encoding")).toBe("br");
    expect(headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(headers.get("cache-control")).toBe("no-cache");
    expect(brotliDecompressSync(content).toString()).toBe(PAGE);
  });
});

it("a file that was not packed goes as it is", async () => {
  const { headers, content } = await ask("/late.js", "br");
  expect(headers.get("content-encoding")).toBeNull();
  expect(content.toString()).toBe(SCRIPT);
});

describe("a resident's page", () => {
  const link = async (path: string, cookie?: string) =>
    (await app.request(path, cookie ? { headers: { cookie } } : {})).headers.get("link");

  const ANSWER = "</api/v1/first-page>; rel=preload; as=fetch; crossorigin";
  it.each(["/resident", "/resident/debts"])(
    "tells who has a session to ask its answers and its desk at once, at %s",
    async (path) => {
      expect(await link(path, "socialcoin_session=token")).toBe(
        `${ANSWER}, </assets/desk-1.js>; rel=modulepreload; crossorigin`,
      );
    },
  );

  it("tells of the answers alone where the build names no desk", async () => {
    const plain = walletRoutes(bare);
    const headers = { cookie: "socialcoin_session=token" };
    expect((await plain.request("/resident", { headers })).headers.get("link")).toBe(ANSWER);
  });

  it("tells nobody else, and no other page does", async () => {
    expect(await link("/resident")).toBeNull();
    expect(await link("/resident", "other=token")).toBeNull();
    expect(await link("/mentor", "socialcoin_session=token")).toBeNull();
    expect(await link("/residents", "socialcoin_session=token")).toBeNull();
    expect(await link("/sw.js", "socialcoin_session=token")).toBeNull();
  });
});
