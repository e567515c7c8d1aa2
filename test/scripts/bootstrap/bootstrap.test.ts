import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const bootstrap = (...args: string[]) =>
  spawnSync(process.execPath, ["scripts/bootstrap.mjs", ...args], { encoding: "utf8" });

describe("the bootstrap", () => {
  it("runs a command and hands back what it prints and its exit code", () => {
    const { stdout, status } = bootstrap("start", "--help");
    expect(stdout).toContain("npm start [-- options]");
    expect(status).toBe(0);
  });

  it("explains the start before anything is installed", () => {
    const clone = mkdtempSync(join(tmpdir(), "socialcoin-clone-"));
    cpSync("scripts", join(clone, "scripts"), { recursive: true });
    const command = [join(clone, "scripts", "bootstrap.mjs"), "start", "--help"];
    const { stdout, status } = spawnSync(process.execPath, command, { encoding: "utf8" });
    const left = readdirSync(clone);
    rmSync(clone, { recursive: true });
    expect(stdout).toMatch(/^npm start \[-- options\]/);
    expect(status).toBe(0);
    expect(left).toEqual(["scripts"]);
  });

  it("hands back the exit code of a failure", () => {
    const { stderr, status } = bootstrap("start", "--port", "none");
    expect(stderr).toContain("is not a port");
    expect(status).toBe(1);
  });

  it.each(["nothing", "../chain/main", ""])("refuses what is no command: %j", (command) => {
    const { stderr, status } = bootstrap(command);
    expect(stderr).toContain("There is no command");
    expect(status).toBe(1);
  });
});
