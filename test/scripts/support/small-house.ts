/**
 * A house with two services that do nothing, for the tests of stopping: `node small-house.ts
 * FOLDER [deaf | talkative]`. Prints their process numbers when both run. One of them has a child of
 * its own; a deaf one does not end when it is asked to, a talkative house goes on to print.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { supervise } from "../../../scripts/start/supervisor.ts";
import type { Service } from "../../../scripts/start/service.ts";
import { untilToldToStop } from "../../../scripts/start/signals.ts";
import { readJson } from "../../../scripts/start/json-file.ts";

const [, , folder = "", kind = ""] = process.argv;
mkdirSync(folder, { recursive: true });
const processes = join(folder, "processes.json");
const supervisor = supervise(folder, processes);

const service = (name: string, program: string): Service => ({
  name,
  title: name,
  command: process.execPath,
  args: ["-e", program],
  isReady: async () => true,
  patience: 60,
});
const stopped = untilToldToStop();
await supervisor.start(service("calm", "setInterval(() => {}, 1000)"));
await supervisor.start(
  service(
    "parent",
    `if ("${kind}" === "deaf") process.on("SIGTERM", () => {});
     require("node:child_process").spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
     setInterval(() => {}, 1000)`,
  ),
);
console.log(JSON.stringify(readJson(processes)));
const talk = setInterval(() => kind === "talkative" && console.log("still here"), 50);
await stopped;
clearInterval(talk);
await supervisor.stopAll();
