import { fork } from "node:child_process";
import { once } from "node:events";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "./stage/browser.ts";
import { environmentOf } from "./stage/environment-of.ts";
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
      ...environmentOf(settings),
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

  it("says in one line why it can not start", async () => {
    const { said, ended } = start({ DATABASE_URL: "postgres://127.0.0.1:9/x" });
    expect(await ended).toBe(1);
    expect(said.err).toBe("The database does not answer.\n");
  });
});
