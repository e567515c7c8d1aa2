/**
 * Keeps the services of one start running: starts them again when they fall, writes down which
 * processes are ours, and stops them all in order.
 */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Advice } from "../bootstrap/advice.mjs";
import { say } from "../bootstrap/steps.mjs";
import { readJson, writeJson } from "./json-file.ts";
import { processIdentity } from "./process-identity.ts";
import { launch, signalGroup, stop, untilReady, type Running, type Service } from "./service.ts";

/** A service that falls this often within the window is not started again. */
const MOST_FALLS = 5;
const WINDOW_SECONDS = 120;

type Recorded = { name: string; pid: number; identity: string | undefined };

export type Supervisor = {
  /** Starts the service and waits until it is ready. */
  start: (service: Service) => Promise<void>;
  /** Stops all services, the last started first. */
  stopAll: () => Promise<void>;
  /** Rejects with Advice when a service can no longer be kept running. */
  broken: Promise<never>;
};

export function supervise(logs: string, processesFile: string): Supervisor {
  const running = new Map<string, Running>();
  const logOf = (service: Service) => join(logs, `${service.name}.log`);
  let stopping = false;
  let giveUp: (reason: Advice) => void;
  const broken = new Promise<never>((_, reject) => (giveUp = reject));
  broken.catch(() => undefined);

  const record = () => {
    const processes = [...running.values()].map(({ service, child }): Recorded => {
      const pid = child.pid ?? 0;
      return { name: service.name, pid, identity: processIdentity(pid) };
    });
    writeJson(processesFile, processes);
  };

  const begin = (service: Service) => {
    const started = launch(service, logOf(service));
    running.set(service.name, started);
    record();
    return started;
  };

  const keep = async (service: Service, first: Running) => {
    let falls: number[] = [];
    for (let current = first; ;) {
      const reason = await current.ended;
      if (stopping) return;

      const now = performance.now();
      falls = [...falls.filter((fall) => now - fall < WINDOW_SECONDS * 1000), now];
      if (falls.length > MOST_FALLS)
        return giveUp(
          new Advice(
            `${service.title} stopped ${falls.length} times within two minutes (${reason}). Look in ${logOf(service)}, then start again.`,
          ),
        );
      const wait = 2 ** (falls.length - 1) / 2;
      say(`  ! ${service.title} stopped (${reason}); starting it again in ${wait} s`);
      await sleep(wait * 1000);
      if (stopping) return;
      current = begin(service);
      void untilReady(current, logOf(service)).then(
        () => say(`  ✓ ${service.title} runs again`),
        () => undefined,
      );
    }
  };

  return {
    broken,
    start: async (service) => {
      if (stopping) throw new Advice(`${service.title} was not started: everything is stopping.`);
      const started = begin(service);
      await untilReady(started, logOf(service));
      void keep(service, started);
    },
    stopAll: async () => {
      stopping = true;
      for (const each of [...running.values()].reverse()) await stop(each);
      rmSync(processesFile, { force: true });
    },
  };
}

/** Ends what an earlier start left running because it was killed outright; the names of it. */
export async function endLeftovers(processesFile: string): Promise<string[]> {
  const recorded = readJson<Recorded[]>(processesFile) ?? [];
  const alive = () =>
    recorded.filter(
      ({ pid, identity }) => identity !== undefined && processIdentity(pid) === identity,
    );

  const left = alive();
  for (const { pid, name } of left) signalGroup(pid, name === "postgres" ? "SIGINT" : "SIGTERM");
  for (let tries = 0; alive().length > 0 && tries < 50; tries++) await sleep(100);
  for (const { pid } of left) signalGroup(pid, "SIGKILL");
  for (let tries = 0; alive().length > 0 && tries < 50; tries++) await sleep(100);
  rmSync(processesFile, { force: true });
  return left.map(({ name }) => name);
}
