/** Ports of this machine that a program keeps for itself from the moment it chose them. */
import { createSocket, type Socket } from "node:dgram";
import { once } from "node:events";
import { createServer } from "node:net";
import { Advice } from "../bootstrap/advice.mjs";

/**
 * Linux, macOS and Windows hand out ports above these by themselves, to whoever asks for any port and to every
 * connection that goes out: only who asks for one of these by its number gets it.
 */
const FIRST = 20_000;
const LAST = 29_999;
const TRIES = 200;

export type ClaimedPort = {
  port: number;
  /** Others may have it again. The end of the process says so too. */
  release: () => void;
};

/**
 * A port of loopback on which nobody listens, and which no other claim gets before it is released. That takes no
 * listening: a program that starts a minute later finds its port free. `wanted` where that can be had.
 */
export async function claimPort(wanted?: number): Promise<ClaimedPort> {
  const isOurs = wanted !== undefined && wanted >= FIRST && wanted <= LAST;
  const first = isOurs ? await tryClaim(wanted) : undefined;
  if (first) return first;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const claimed = await tryClaim(FIRST + Math.floor(Math.random() * (LAST - FIRST + 1)));
    if (claimed) return claimed;
  }
  throw new Advice("This machine has no free port left. Stop some programs and start again.");
}

/** Whether nobody listens on the port. Rejects where this user may not listen there. */
export async function isFree(port: number): Promise<boolean> {
  const server = createServer().listen(port, "127.0.0.1");
  if (!(await unlessTaken(once(server, "listening")))) return false;
  server.close();
  await once(server, "close");
  return true;
}

/** The system gives a datagram socket to one process alone, and nobody else uses these: that is the mark of a claim. */
async function tryClaim(port: number): Promise<ClaimedPort | undefined> {
  const mark = createSocket("udp4");
  mark.bind({ port, address: "127.0.0.1", exclusive: true });
  if (!(await unlessTaken(once(mark, "listening")))) return undefined;
  mark.unref();
  if (await isFree(port)) return { port, release: () => mark.close() };
  await close(mark);
  return undefined;
}

/** False where the port is in use. */
async function unlessTaken(bound: Promise<unknown>): Promise<boolean> {
  try {
    await bound;
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EADDRINUSE") return false;
    throw error;
  }
}

async function close(mark: Socket): Promise<void> {
  mark.close();
  await once(mark, "close");
}
