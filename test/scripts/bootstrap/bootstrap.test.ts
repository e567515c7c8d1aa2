import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";

const bootstrap = (...args: string[]) =>
  spawnSync(process.execPath, ["scripts/bootstrap.mjs", ...args], { encoding: "utf8" });

describe("the bootstrap", () => {
  it("runs a command and hands back what it prints and its exit code", () => {
    const { stdout, status } = bootstrap("start", "--help");
    expect(stdout).toContain("npm start [-- options]");
    expect(status).toBe(0);
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
