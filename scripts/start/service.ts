/** One program that is kept running beside the others, in a process group of its own. */
import { spawn, type ChildProcess } from "node:child_process";
import { closeSync, openSync, readFileSync, renameSync, statSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { Advice } from "../bootstrap/advice.mjs";

export type Service = {
  /** Short name, also that of its log file. */
  name: string;
  /** What a person calls it. */
  title: string;
  command: string;
  args: string[];
  /** A program with arguments that becomes the command, such as one that changes the user. */
  before?: string[];
  env?: Record<string, string>;
  cwd?: string;
  /** The system user to run as, where root must not. */
  user?: { uid: number; gid: number };
  /** Asked again and again until it says true. */
  isReady: () => Promise<boolean>;
  /** How long a start may take, in seconds. */
  patience: number;
  /** What asks it to end in order; SIGTERM when absent. */
  stopSignal?: NodeJS.Signals;
  /** Takes what the program tells us; with it the program gets a channel to us. */
  onMessage?: (message: unknown) => void;
};

export type Running = { service: Service; child: ChildProcess; ended: Promise<string> };

const LARGEST_LOG_BYTES = 5_000_000;
const GRACE_SECONDS = 10;

/** Starts the program; its output goes to the log file. Nothing is waited for. */
export function launch(service: Service, logFile: string): Running {
  const log = openLog(logFile);
  const [program = "", ...args] = [...(service.before ?? []), service.command, ...service.args];
  const child = spawn(program, args, {
    cwd: service.cwd,
    env: { ...process.env, ...service.env },
    stdio: ["ignore", log, log, ...(service.onMessage ? (["ipc"] as const) : [])],
    detached: true,
    ...service.user,
  });
  closeSync(log);
  if (service.onMessage) child.on("message", service.onMessage);
  const ended = new Promise<string>((resolve) => {
    child.on("error", (error) => resolve(error.message));
    child.on("exit", (code, signal) => resolve(signal ?? `code ${code}`));
  });
  return { service, child, ended };
}

/** Waits until the program answers. Throws Advice when it ends first or takes too long. */
export async function untilReady({ service, ended }: Running, logFile: string): Promise<void> {
  let end: string | undefined;
  void ended.then((reason) => (end = reason));

  const deadline = performance.now() + service.patience * 1000;
  while (!(await service.isReady().catch(() => false))) {
    if (end !== undefined)
      throw new Advice(
        `${service.title} ended while it was starting (${end}). Its last words:\n${tail(logFile)}`,
      );
    if (performance.now() > deadline)
      throw new Advice(
        `${service.title} gave no answer within ${service.patience} s. Look in ${logFile}; its last words:\n${tail(logFile)}`,
      );
    await sleep(100);
  }
}

/** Ends the program and everything in its group; by force when it takes longer than the grace. */
export async function stop({ service, child, ended }: Running): Promise<void> {
  if (child.pid === undefined) return;
  signalGroup(child.pid, service.stopSignal ?? "SIGTERM");
  const inTime = await Promise.race([
    ended,
    sleep(GRACE_SECONDS * 1000, undefined, { ref: false }),
  ]);
  signalGroup(child.pid, "SIGKILL");
  if (inTime === undefined) await ended;
}

/** Sends a signal to a process group; false when there is none. */
export function signalGroup(leader: number, signal: NodeJS.Signals): boolean {
  try {
    process.kill(process.platform === "win32" ? leader : -leader, signal);
    return true;
  } catch {
    return false;
  }
}

/** Opens the log for appending; one older log is kept when it grew large. */
function openLog(file: string): number {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size > LARGEST_LOG_BYTES) renameSync(file, `${file}.1`);
  return openSync(file, "a", 0o600);
}

const tail = (file: string) => readFileSync(file, "utf8").trim().split("\n").slice(-8).join("\n");
