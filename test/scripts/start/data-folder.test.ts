import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { claimFolder } from "../../../scripts/start/claim-folder.ts";
import { openDataFolder, putAside } from "../../../scripts/start/data-folder.ts";
import { requireSameBuild } from "../../../scripts/start/deployment.ts";
import { lock } from "../../../scripts/start/lock.ts";
import { readOrigin, writeOrigin } from "../../../scripts/start/origin.ts";
import { stoppedEarly } from "../../../scripts/start/stopped-early.ts";
import { processIdentity } from "../../../scripts/start/process-identity.ts";

let parent: string;
let root: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), "socialcoin-data-"));
  root = join(parent, "data");
});
afterEach(() => rmSync(parent, { recursive: true }));

const claim = (reset = false, port: () => Promise<void> = async () => undefined) =>
  claimFolder(root, reset, port);
const taken = () => Promise.reject(new Error("in use"));

describe("a data folder", () => {
  it("is begun anew after a first start that was stopped, which is said", () => {
    const { origin } = openDataFolder(root);
    const begun = { firstStart: "2026-11-23T12:00:00.000Z", pilot: true };
    expect(stoppedEarly(root)).toBeUndefined();
    writeOrigin(origin, { ...begun, complete: false });
    expect(stoppedEarly(root)).toContain("The next start begins anew.");
    writeOrigin(origin, { ...begun, complete: true });
    expect(stoppedEarly(root)).toBeUndefined();
  });

  it("is put aside under its date, whole", () => {
    writeFileSync(openDataFolder(root).ports, "kept");
    const aside = putAside(root, new Date("2026-11-21T08:05:09Z"));
    expect(aside).toBe(`${root}-20261121-080509`);
    expect(readFileSync(join(aside, "ports.json"), "utf8")).toBe("kept");
    expect(existsSync(root)).toBe(false);
  });

  it("is begun anew when its first start never came to its end", async () => {
    const { folder, unlock } = await claim();
    writeOrigin(folder.origin, {
      firstStart: "2026-11-21T08:00:00Z",
      pilot: true,
      complete: false,
    });
    unlock();
    (await claim()).unlock();
    expect(readOrigin(folder.origin)).toBeUndefined();
  });

  it("is kept when its first start came to its end", async () => {
    const { folder, unlock } = await claim();
    writeOrigin(folder.origin, { firstStart: "2026-11-21T08:00:00Z", pilot: true, complete: true });
    unlock();
    (await claim()).unlock();
    expect(readOrigin(folder.origin)?.complete).toBe(true);
  });

  it("is not made when the port is in use", async () => {
    await expect(claim(false, taken)).rejects.toThrow("in use");
    expect(existsSync(root)).toBe(false);
  });

  it("is not put aside, and free again, when the port is in use", async () => {
    writeFileSync(openDataFolder(root).ports, "kept");
    await expect(claim(true, taken)).rejects.toThrow("in use");
    expect(readdirSync(parent)).toEqual(["data"]);
    (await claim()).unlock();
    expect(readFileSync(openDataFolder(root).ports, "utf8")).toBe("kept");
  });

  it("that is a file is refused with what to do", () => {
    writeFileSync(root, "");
    expect(() => openDataFolder(root)).toThrow(/cannot be the data folder[^]*--data DIR/);
  });

  it("where nothing can be made is refused with what to do", () => {
    // Asked for all levels at once, Node tries for ever where the kernel says that the parent is not there.
    expect(() => openDataFolder("/proc/nowhere/data")).toThrow(
      /cannot be the data folder[^]*--data DIR/,
    );
  });

  it("of another build of the contracts is refused with what to do", () => {
    expect(() => requireSameBuild("0xaaaaaaaaaa", "0xbbbbbbbbbb", root)).toThrow(
      /npm start -- --reset/,
    );
    expect(() => requireSameBuild("0xaaaaaaaaaa", "0xaaaaaaaaaa", root)).not.toThrow();
  });
});

describe("the lock of a data folder", () => {
  it("refuses a second start while the first lives, and names it", () => {
    const { lock: file } = openDataFolder(root);
    const unlock = lock(file);
    expect(() => lock(file)).toThrow(`process ${process.pid}`);
    unlock();
    lock(file)();
  });

  it("is free again when its holder is gone, even if the number came to another process", () => {
    const { lock: file } = openDataFolder(root);
    writeFileSync(file, JSON.stringify({ pid: process.pid, identity: "an earlier process" }));
    lock(file)();
  });

  it("is free again when a crash left half of it", () => {
    const { lock: file } = openDataFolder(root);
    writeFileSync(file, '{"pid":');
    lock(file)();
  });
});

describe("the identity of a process", () => {
  it("stays the same while it lives", () => {
    expect(processIdentity(process.pid)).toBeDefined();
    expect(processIdentity(process.pid)).toBe(processIdentity(process.pid));
  });

  it("is undefined when there is none", () => {
    expect(processIdentity(2 ** 22 + 1)).toBeUndefined();
  });
});
