import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { isInstalled, stampFile, stampOf } from "../../../scripts/bootstrap/dependencies.mjs";

describe("installed packages", () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "socialcoin-stamp-"));
    mkdirSync(join(root, "node_modules"));
    writeFileSync(join(root, "package-lock.json"), "{}");
    writeFileSync(join(root, "package.json"), '{"dependencies":{"@one/needed":"1.0.0"}}');
    mkdirSync(join(root, "node_modules", "@one", "needed"), { recursive: true });
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it("do not count as installed without a stamp", () => {
    expect(isInstalled(root, "24")).toBe(false);
  });

  it("count as installed for the lock file and Node they were stamped for", () => {
    writeFileSync(stampFile(root), stampOf(root, "24"));
    expect(isInstalled(root, "24")).toBe(true);
  });

  it("do not count after the lock file changed", () => {
    writeFileSync(stampFile(root), stampOf(root, "24"));
    writeFileSync(join(root, "package-lock.json"), '{"name":"other"}');
    expect(isInstalled(root, "24")).toBe(false);
  });

  it("do not count when a package's folder is gone", () => {
    writeFileSync(stampFile(root), stampOf(root, "24"));
    rmSync(join(root, "node_modules", "@one", "needed"), { recursive: true });
    expect(isInstalled(root, "24")).toBe(false);
  });

  it("do not count when an older Node installed them, which leaves packages out", () => {
    writeFileSync(stampFile(root), stampOf(root, "20"));
    expect(isInstalled(root, "24")).toBe(false);
  });
});
