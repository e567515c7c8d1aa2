import { readFileSync } from "node:fs";
import { afterEach, describe, expect, it, vi } from "vitest";
import { LANGUAGE_CODES, LANGUAGES } from "../../frontend/words/languages.ts";

const early = vi.hoisted(() => ({ begun: vi.fn() }));
vi.mock("../../frontend/app/begin-early.ts", () => ({ beginEarly: early.begun }));
vi.mock("../../frontend/app/look.ts", () => ({ followLook: () => undefined }));
vi.mock("../../frontend/data/last-seen.ts", () => ({ dropOldSeen: () => undefined }));

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

describe("the first script of a page", () => {
  it.each(LANGUAGE_CODES)(
    "says before anything is asked from which side %s is read",
    async (kept) => {
      const page = { documentElement: { lang: "nl", dir: "" } };
      vi.stubGlobal("document", page);
      vi.stubGlobal("localStorage", { getItem: () => kept });
      const asked: object[] = [];
      early.begun.mockImplementation(() => asked.push({ ...page.documentElement }));
      await import("../../frontend/main.ts");
      expect(asked).toEqual([{ lang: kept, dir: LANGUAGES[kept].direction }]);
    },
  );

  it("finds a page that shows its name from no side yet", () => {
    const read = (file: string) =>
      readFileSync(new URL(`../../frontend/${file}`, import.meta.url), "utf8");
    expect(read("index.html")).toMatch(/<html lang="nl">/);
    expect(read("theme/page.css")).toMatch(
      /html:not\(\[dir\]\) \.sc-brand \{\s*visibility: hidden;/,
    );
  });
});
