/**
 * Starts the whole house in a folder of its own, with the pilot in it, stops it, starts it a second time as people mostly
 * meet it, and stops it at the end. With HOUSE_PORT and HOUSE_DATA it visits a house that is open already.
 */
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { housePort } from "./house-port.ts";

const START = fileURLToPath(new URL("../../scripts/start.ts", import.meta.url));

export default async function openHouse(): Promise<() => Promise<void>> {
  if (process.env["HOUSE_DATA"]) return () => Promise.resolve();

  const data = mkdtempSync(join(tmpdir(), "socialcoin-e2e-"));
  process.env["HOUSE_DATA"] = data;
  let began = performance.now();
  const took = () => ((performance.now() - began) / 1000).toFixed(1);
  const first = await start(data);
  process.env["FIRST_START_SECONDS"] = took();
  await stop(first);
  began = performance.now();
  const house = await start(data);
  process.env["SECOND_START_SECONDS"] = took();

  return async () => {
    await stop(house);
    rmSync(data, { recursive: true, force: true });
  };
}

async function start(data: string): Promise<ChildProcess> {
  const port = await housePort();
  const house = spawn(process.execPath, [START, "--port", port, "--data", data], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  await untilReady(house);
  return house;
}

async function stop(house: ChildProcess): Promise<void> {
  house.kill("SIGINT");
  if (house.exitCode === null) await once(house, "exit");
}

/** Resolves when the house says so; rejects with all it said when it ends before. */
async function untilReady(house: ChildProcess): Promise<void> {
  let said = "";
  await new Promise<void>((resolve, reject) => {
    const hear = (words: Buffer) => {
      said += words.toString();
      if (said.includes("Socialcoin is ready")) resolve();
    };
    house.stdout!.on("data", hear);
    house.stderr!.on("data", hear);
    house.on("exit", () => reject(new Error(`The house did not open:\n${said}`)));
  });
}
