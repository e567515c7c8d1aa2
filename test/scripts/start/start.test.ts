import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { createPublicClient, createWalletClient, http } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Personas } from "../../../scripts/seed/personas.ts";
import { claimPort } from "../../../scripts/start/claim-port.ts";
import { readJson } from "../../../scripts/start/json-file.ts";
import { processIdentity } from "../../../scripts/start/process-identity.ts";
import { endLeftovers } from "../../../scripts/start/supervisor.ts";

/** The start as a user has it, without the pilot: each test goes on where the one before ended. */
const parent = mkdtempSync(join(tmpdir(), "socialcoin-start-"));
const data = join(parent, "data");
let port = 0;
beforeAll(async () => ({ port } = await claimPort()));
afterAll(async () => {
  await endLeftovers(join(data, "processes.json"));
  rmSync(parent, { recursive: true, force: true });
});

const PATIENCE = 240_000;

describe("npm start", () => {
  it("refuses a port that is in use and says what to do", async () => {
    const taken = createServer().listen(port, "127.0.0.1");
    const { output, code } = await start("--empty").untilEnd();
    taken.close();
    expect(output).toContain(`Port ${port} is in use`);
    expect(code).toBe(1);
  });

  it("starts from nothing, and Ctrl-C stops all of it", { timeout: PATIENCE }, async () => {
    const run = start("--empty");
    await run.untilReady();
    const config = await fetch(`http://localhost:${port}/config.json`);
    expect(await config.json()).toMatchObject({ chainId: 68110001, demo: true });
    expect((await fetch(`http://localhost:${port}/`)).headers.get("content-type")).toContain(
      "html",
    );

    const ours = processes();
    const names = ["bundler", "chain", "index", "postgres", "server"];
    expect(ours.map(({ name }) => name).sort()).toEqual(names);
    run.signal("SIGINT");
    expect((await run.untilEnd()).code).toBe(0);
    expect(ours.filter(({ pid, identity }) => processIdentity(pid) === identity)).toEqual([]);
  });

  it("is there again after everything was killed", { timeout: PATIENCE }, async () => {
    const first = start();
    await first.untilReady();
    const deployment = readFileSync(join(data, "deployment.json"), "utf8");
    const ours = processes();
    first.signal("SIGKILL");
    await first.untilEnd();

    const second = start();
    await second.untilReady();
    expect(second.output()).toContain("ended what an earlier start left running");
    expect(ours.filter(({ pid, identity }) => processIdentity(pid) === identity)).toEqual([]);
    expect(readFileSync(join(data, "deployment.json"), "utf8")).toBe(deployment);

    const third = start("--port", String(port + 1));
    expect((await third.untilEnd()).output).toContain("in use by another start");
    second.signal("SIGTERM");
    expect((await second.untilEnd()).code).toBe(0);
  });

  it("begins again as it began when a user asks", { timeout: PATIENCE }, async () => {
    const run = start();
    await run.untilReady();
    const before = await lastBlock();
    await sendFromDeployer();
    expect(await lastBlock()).toBe(before + 1n);

    const origin = `http://localhost:${port}`;
    const headers = { "content-type": "application/json", origin };
    const answer = await fetch(`${origin}/demo/begin-again`, {
      method: "POST",
      body: "{}",
      headers,
    });
    expect(answer.status).toBe(202);
    await run.untilReady(2);
    expect(await lastBlock()).toBe(before);
    run.signal("SIGINT");
    expect((await run.untilEnd()).code).toBe(0);
  });

  it("refuses a folder of another build of the contracts", { timeout: PATIENCE }, async () => {
    const file = join(data, "deployment.json");
    writeFileSync(file, readFileSync(file, "utf8").replace(/"build": "0x..../, '"build": "0x0000'));
    const { output, code } = await start().untilEnd();
    expect(output).toMatch(/contracts have changed[^]*npm start -- --reset/);
    expect(code).toBe(1);
  });
});

/** Starts the house; an earlier option wins over these. */
function start(...options: string[]) {
  const args = ["scripts/start.ts", "--data", data, "--port", String(port), ...options];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  return {
    output: () => output,
    signal: (signal: NodeJS.Signals) => child.kill(signal),
    untilEnd: async () => ({ code: await ended, output }),
    untilReady: async (times = 1) => {
      while (output.split("Socialcoin is ready").length <= times) {
        if (child.exitCode !== null) throw new Error(`The start ended:\n${output}`);
        await sleep(100);
      }
    },
  };
}

const processes = () =>
  readJson<{ name: string; pid: number; identity: string }[]>(join(data, "processes.json")) ?? [];

const chain = () => {
  const { chain: inner } = readJson<{ chain: number }>(join(data, "ports.json"))!;
  return http(`http://127.0.0.1:${inner}`);
};

const lastBlock = () => createPublicClient({ transport: chain() }).getBlockNumber({ cacheTime: 0 });

async function sendFromDeployer(): Promise<void> {
  const { deployer } = readJson<Personas>(join(data, "personas.json"))!;
  const account = privateKeyToAccount(deployer!.privateKey);
  const wallet = createWalletClient({ account, transport: chain() });
  await wallet.sendTransaction({ chain: null, to: account.address, gas: 21_000n, gasPrice: 0n });
}
