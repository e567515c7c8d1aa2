import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { processIdentity } from "../../../scripts/start/process-identity.ts";
import { endLeftovers, supervise } from "../../../scripts/start/supervisor.ts";

let folder: string;
let house: ChildProcess | undefined;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "socialcoin-house-"))));
afterEach(async () => {
  house?.kill("SIGKILL");
  await endLeftovers(join(folder, "processes.json"));
  rmSync(folder, { recursive: true });
});

/** Starts the small house and waits until its services run; their process numbers. */
async function openSmallHouse(...kind: string[]): Promise<number[]> {
  const started = spawn(
    process.execPath,
    ["test/scripts/support/small-house.ts", folder, ...kind],
    {
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  house = started;
  const line = await new Promise<string>((resolve) =>
    started.stdout.on("data", (chunk: Buffer) => resolve(chunk.toString())),
  );
  return (JSON.parse(line) as { pid: number }[]).map(({ pid }) => pid);
}

/** All living processes of the groups that these processes lead. Reads Linux's /proc. */
const inGroupsOf = (leaders: number[]) =>
  readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name) && processIdentity(Number(name)) !== undefined)
    .filter((name) => {
      const path = `/proc/${name}/stat`;
      const group = existsSync(path)
        ? readFileSync(path, "utf8")
            .replace(/^.*\) /s, "")
            .split(" ")[2]
        : "";
      return leaders.includes(Number(group));
    });

const untilInGroups = (leaders: number[], count: number) =>
  vi.waitUntil(() => inGroupsOf(leaders).length === count, { timeout: 60_000 });

describe.runIf(process.platform === "linux")("a house that is told to stop", () => {
  it.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)("by %s leaves no process", async (signal) => {
    const leaders = await openSmallHouse();
    await untilInGroups(leaders, 3);
    const ended = new Promise((resolve) => house?.on("exit", resolve));
    house?.kill(signal);
    expect(await ended).toBe(0);
    await untilInGroups(leaders, 0);
    expect(existsSync(join(folder, "processes.json"))).toBe(false);
  });

  it("ends by force who does not listen", async () => {
    const leaders = await openSmallHouse("deaf");
    await untilInGroups(leaders, 3);
    const ended = new Promise((resolve) => house?.on("exit", resolve));
    house?.kill("SIGINT");
    expect(await ended).toBe(0);
    await untilInGroups(leaders, 0);
  });

  it("by the end of who reads what it prints leaves no process", async () => {
    const leaders = await openSmallHouse("talkative");
    await untilInGroups(leaders, 3);
    const ended = new Promise((resolve) => house?.on("exit", resolve));
    house?.stdout?.destroy();
    await ended;
    await untilInGroups(leaders, 0);
    expect(existsSync(join(folder, "processes.json"))).toBe(false);
  });

  it("by kill -9 leaves what the next start ends, children of children too", async () => {
    const leaders = await openSmallHouse();
    await untilInGroups(leaders, 3);
    const ended = new Promise((resolve) => house?.on("exit", resolve));
    house?.kill("SIGKILL");
    await ended;
    expect(inGroupsOf(leaders)).toHaveLength(3);

    expect(await endLeftovers(join(folder, "processes.json"))).toEqual(["calm", "parent"]);
    await untilInGroups(leaders, 0);
  });
});

describe("a service", () => {
  const service = (args: string[], isReady = async () => true) => ({
    name: "one",
    title: "The one service",
    command: process.execPath,
    args,
    isReady,
    patience: 60,
  });

  it("that falls is started again", async () => {
    const processes = join(folder, "processes.json");
    const supervisor = supervise(folder, processes);
    const pid = () => (JSON.parse(readFileSync(processes, "utf8")) as { pid: number }[])[0]!.pid;
    await supervisor.start(service(["-e", "setInterval(() => {}, 1000)"]));
    const first = pid();
    process.kill(first, "SIGKILL");
    await vi.waitUntil(() => pid() !== first, { timeout: 60_000 });
    expect(processIdentity(pid())).toBeDefined();
    await supervisor.stopAll();
  });

  it("that ends while it starts is reported with its last words", async () => {
    const supervisor = supervise(folder, join(folder, "processes.json"));
    const failing = service(
      ["-e", "console.error('no room here'); process.exit(3)"],
      async () => false,
    );
    await expect(supervisor.start(failing)).rejects.toThrow(
      /ended while it was starting \(code 3\)[^]*no room here/,
    );
    await supervisor.stopAll();
  });

  it("is not started any more once everything is stopping", async () => {
    const supervisor = supervise(folder, join(folder, "processes.json"));
    await supervisor.stopAll();
    await expect(supervisor.start(service(["-e", ""]))).rejects.toThrow(/stopping/);
  });
});
