import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "../..");
const page = readFileSync(join(root, "docs/proofs.md"), "utf8");
const named = [...page.matchAll(/`([\w-]+\.spec\.ts)` "([^"]+)"/g)].map(
  ([, file, name]) => [file!, name!] as const,
);

const rights = [...page.matchAll(/`((?:[\w-]+\/)*[\w-]+\.test\.ts)` "([^"]+)"/g)].map(
  ([, file, name]) => [file!, name!] as const,
);

describe("the stories that docs/proofs.md names", () => {
  it("are a table", () => expect(named.length).toBeGreaterThan(15));

  it.each(named)("%s plays: %s", (file, name) => {
    expect(readFileSync(join(root, "test/e2e", file), "utf8")).toContain(`test("${name}"`);
  });
});

describe("the promises of the dossier that docs/proofs.md names", () => {
  it("are a table", () => expect(rights.length).toBeGreaterThan(45));

  it.each(rights)("%s shows: %s", (file, name) => {
    const tests = readFileSync(join(root, "test", file), "utf8");
    // `it("name"` or `it.each(all)("name"`, on one line or the next.
    expect(tests.replace(/\(\s+/g, "(")).toContain(`("${name}"`);
  });
});
