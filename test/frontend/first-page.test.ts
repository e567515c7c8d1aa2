import { afterEach, describe, expect, it, vi } from "vitest";
import { askFirst } from "../../frontend/account/asked-ahead.ts";
import { askFirstPage } from "../../frontend/account/ask-first-page.ts";
import { FIRST_PAGE } from "../../protocol/wire/first-page-api.ts";

const SAMIRA = "0x00000000000000000000000000000000000000A1";
const PETER = "0x00000000000000000000000000000000000000b2";
const PATHS = [
  "/api/v1/me",
  `/index/residents/${SAMIRA}`,
  `/api/v1/residents/${SAMIRA}/records`,
  `/api/v1/residents/${SAMIRA}/letters`,
  "/api/v1/staff",
  "/api/v1/organisations",
];
const WHOLE = {
  config: { chainId: 7 },
  me: { address: SAMIRA.toLowerCase() },
  resident: { of: "resident" },
  records: { records: [] },
  letters: { letters: [] },
  staff: { staff: [] },
  organisations: { organisations: [] },
};

afterEach(() => vi.unstubAllGlobals());

/** Answers the first page so, and every other question by its own path; told is what was asked. */
function stubServer(first: () => Promise<Response>): string[] {
  const asked: string[] = [];
  vi.stubGlobal("fetch", (path: string) => {
    asked.push(path);
    return path === FIRST_PAGE ? first() : Promise.resolve(Response.json({ alone: path }));
  });
  return asked;
}
const answers = () => Promise.all(PATHS.map((path) => askFirst(path, SAMIRA)));

describe("the first page of an account", () => {
  it("is one question", async () => {
    const asked = stubServer(() => Promise.resolve(Response.json(WHOLE)));
    expect(await askFirstPage(SAMIRA)).toEqual(WHOLE.config);
    const { config: _, ...parts } = WHOLE;
    expect(await answers()).toEqual(Object.values(parts));
    expect(asked).toEqual([FIRST_PAGE]);
  });

  it("asks by itself what did not come along", async () => {
    const asked = stubServer(() => Promise.resolve(Response.json({ ...WHOLE, letters: null })));
    await askFirstPage(SAMIRA);
    expect((await answers())[3]).toEqual({ alone: PATHS[3] });
    expect(asked).toEqual([FIRST_PAGE, PATHS[3]]);
  });

  it("asks nothing about staff that is of residents alone", async () => {
    const { config, me } = WHOLE;
    const none = Object.fromEntries(Object.keys(WHOLE).map((part) => [part, null]));
    const asked = stubServer(() => Promise.resolve(Response.json({ ...none, config, me })));
    await askFirstPage(SAMIRA);
    expect(await askFirst(PATHS[0]!, SAMIRA)).toEqual(me);
    expect(asked).toEqual([FIRST_PAGE]);
  });

  it("takes nothing that is of somebody else in the same session", async () => {
    const asked = stubServer(() =>
      Promise.resolve(Response.json({ ...WHOLE, me: { address: PETER } })),
    );
    await askFirstPage(SAMIRA);
    expect(await answers()).toEqual(PATHS.map((path) => ({ alone: path })));
    expect(asked).toEqual([FIRST_PAGE, ...PATHS]);
  });

  it.each([
    ["is refused", () => Promise.resolve(new Response(null, { status: 401 }))],
    ["does not come", () => Promise.reject(new Error("no line"))],
  ])("asks each by itself where it %s", async (_how, first) => {
    stubServer(first);
    await expect(askFirstPage(SAMIRA)).rejects.toThrow();
    expect(await answers()).toEqual(PATHS.map((path) => ({ alone: path })));
  });
});
