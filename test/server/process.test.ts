import { fork } from "node:child_process";
import { once } from "node:events";
import { stat, writeFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { actors } from "../indexer/stage/actors.ts";
import { openBrowser } from "./stage/browser.ts";
import type { Stage } from "./stage/open-stage.ts";
import { openStage } from "./stage/open-stage.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ withStory: false, demo: true });
});
afterAll(() => stage?.close());

/** Starts the server as `npm start` does: a process of its own, settings in its environment. */
function start(other: Record<string, string> = {}) {
  const { settings } = stage;
  const child = fork("server/main.ts", {
    stdio: ["ignore", "pipe", "pipe", "ipc"],
    env: {
      PATH: process.env.PATH,
      PORT: "0",
      CHAIN_RPC_URL: settings.chainUrl,
      INDEX_URL: settings.indexUrl,
      DATABASE_URL: settings.databaseUrl,
      DEPLOYMENT_FILE: settings.deploymentFile,
      MASTER_KEY_FILE: settings.masterKeyFile,
      WALLET_DIR: settings.walletDir,
      PERSONAS_FILE: settings.personasFile!,
      ...other,
    },
  });
  const said = { out: "", err: "" };
  child.stdout!.on("data", (chunk: Buffer) => (said.out += chunk.toString()));
  child.stderr!.on("data", (chunk: Buffer) => (said.err += chunk.toString()));
  const ended = once(child, "exit").then(([code]) => code as number | null);
  return { child, said, ended };
}

describe("the server's process", () => {
  it("says on one line that it is ready, asks to begin again, and ends when told to", async () => {
    const { child, said, ended } = start();
    while (!said.out.includes("\n")) await once(child.stdout!, "data");
    const ready = JSON.parse(said.out.split("\n")[0]!) as { ready: boolean; url: string };
    expect(ready.ready).toBe(true);

    const message = once(child, "message");
    const listening = await openBrowser(ready.url).send("GET", "/api/v1/live");
    await openBrowser(ready.url).ask(202, "POST", "/demo/begin-again");
    expect((await message)[0]).toEqual({ type: "begin-again" });

    child.kill("SIGTERM");
    expect(await ended).toBe(0);
    await listening.body?.cancel().catch(() => undefined);
    expect(said.err).toBe("");
  });

  it.each([
    ["a setting that is missing", { DATABASE_URL: "" }, "Set DATABASE_URL"],
    ["a port that is none", { PORT: "many" }, 'PORT is "many"'],
    ["a database that is not there", { DATABASE_URL: "postgres://127.0.0.1:9/x" }, "database"],
  ])("names %s and ends", async (_, other, sentence) => {
    const { said, ended } = start(other);
    expect(await ended).toBe(1);
    expect(said.err).toContain(sentence);
    expect(said.err.trim().split("\n")).toHaveLength(1);
  });

  it("names a master key that is none and ends", async () => {
    const MASTER_KEY_FILE = `${stage.settings.masterKeyFile}.wrong`;
    await writeFile(MASTER_KEY_FILE, "secret\n");
    const { said, ended } = start({ MASTER_KEY_FILE });
    expect(await ended).toBe(1);
    expect(said.err).toContain("64 hexadecimal digits");
  });

  it("refuses a master key that did not write this database", async () => {
    const official = await openBrowser(stage.url).signIn(actors.official);
    const application = { name: "Iemand", neighbourhood: "Geitenkamp" };
    await official.ask(201, "POST", "/api/v1/applications", null, application);
    const { said, ended } = start({ MASTER_KEY_FILE: `${stage.settings.masterKeyFile}.new` });
    expect(await ended).toBe(1);
    expect(said.err).toContain("does not fit this database");
  });

  it("keeps the master key for its owner alone", async () => {
    expect((await stat(stage.settings.masterKeyFile)).mode & 0o777).toBe(0o600);
  });
});
