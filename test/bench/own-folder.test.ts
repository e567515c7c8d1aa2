import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { useOwnFolder } from "./own-folder.ts";

/** Above the highest number that Linux gives a process. */
const NOBODY = 2 ** 22 + 1;

let base: string;
let before: string | undefined;

beforeEach(() => {
  before = process.env["TMPDIR"];
  base = mkdtempSync(join(tmpdir(), "own-folder-"));
  process.env["TMPDIR"] = base;
});

afterEach(() => {
  if (before === undefined) delete process.env["TMPDIR"];
  else process.env["TMPDIR"] = before;
  rmSync(base, { recursive: true, force: true });
});

const put = (name: string) => {
  mkdirSync(join(base, name));
  writeFileSync(join(base, name, "left"), "something");
  return join(base, name);
};

describe("useOwnFolder", () => {
  it("takes away what a run left behind that is no more", () => {
    const left = put(`socialcoin-bench-${NOBODY}-abc123`);
    useOwnFolder();
    expect(existsSync(left)).toBe(false);
  });

  it("leaves what is of a run that goes on, and what is of something else", () => {
    const kept = [
      put(`socialcoin-bench-${process.pid}-abc123`),
      put(`socialcoin-${NOBODY}-abc123`),
      put("socialcoin-bench-notes"),
    ];
    useOwnFolder();
    expect(kept.filter((folder) => !existsSync(join(folder, "left")))).toEqual([]);
  });

  it("is where everything goes that is put down for a while", () => {
    const folder = useOwnFolder();
    expect(dirname(folder)).toBe(base);
    expect(tmpdir()).toBe(folder);
  });
});
