import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fingerprint, unlessFresh } from "../../../scripts/start/fresh.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "socialcoin-fresh-"));
  mkdirSync(join(root, "contracts"));
  writeFileSync(join(root, "contracts", "A.sol"), "contract A {}");
});
afterEach(() => rmSync(root, { recursive: true }));

const print = () => fingerprint(root, ["contracts/**/*.sol"]);

describe("a fingerprint of sources", () => {
  it("changes with a file's content, its name, and a file more", () => {
    const prints = [print()];
    writeFileSync(join(root, "contracts", "A.sol"), "contract A { }");
    prints.push(print());
    writeFileSync(join(root, "contracts", "B.sol"), "");
    prints.push(print());
    rmSync(join(root, "contracts", "B.sol"));
    writeFileSync(join(root, "contracts", "C.sol"), "");
    prints.push(print());
    expect(new Set(prints).size).toBe(4);
  });

  it("leaves other files aside", () => {
    const before = print();
    writeFileSync(join(root, "contracts", "notes.md"), "new");
    expect(print()).toBe(before);
  });
});

describe("work that depends on sources", () => {
  it("is done once for one fingerprint", async () => {
    const stamp = join(root, "cache", "stamp");
    let times = 0;
    const work = async () => void (times += 1);
    expect(await unlessFresh(stamp, "one", work)).toBe("done");
    expect(await unlessFresh(stamp, "one", work)).toBe("fresh");
    expect(await unlessFresh(stamp, "two", work)).toBe("done");
    expect(times).toBe(2);
  });

  it("is done again when it failed", async () => {
    const stamp = join(root, "stamp");
    await expect(unlessFresh(stamp, "one", () => Promise.reject(new Error("no")))).rejects.toThrow(
      "no",
    );
    expect(await unlessFresh(stamp, "one", async () => undefined)).toBe("done");
  });
});
