/** Ports: the public one must be free, the inner ones stay the same between starts when they can. */
import { createServer } from "node:net";
import { Advice } from "../bootstrap/advice.mjs";
import { readJson, writeJson } from "./json-file.ts";

export type InnerPorts = { postgres: number; chain: number; index: number; bundler: number };

/** Listens for a moment on this machine's loopback; the port it got, or undefined when it is taken. */
function tryPort(port: number): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE") resolve(undefined);
      else reject(error);
    });
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      server.close(() =>
        resolve(typeof address === "object" && address ? address.port : undefined),
      );
    });
  });
}

/** Throws Advice when the public port cannot be used. */
export async function requirePort(port: number): Promise<void> {
  const free = await tryPort(port).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === "EACCES")
      throw new Advice(
        `Port ${port} needs more rights than you have. Choose one above 1023: npm start -- --port 8080`,
      );
    throw error;
  });
  if (free === undefined)
    throw new Advice(
      `Port ${port} is in use by another program. Stop that one, or choose another port: npm start -- --port ${port + 1}`,
    );
}

/** The ports of the last start where they are still free, else new ones; remembered in `file`. */
export async function innerPorts(file: string): Promise<InnerPorts> {
  const last = readJson<Partial<InnerPorts>>(file) ?? {};
  const pick = async (port: number | undefined) =>
    (port === undefined ? undefined : await tryPort(port)) ?? (await freePort());
  const ports = {
    postgres: await pick(last.postgres),
    chain: await pick(last.chain),
    index: await pick(last.index),
    bundler: await pick(last.bundler),
  };
  writeJson(file, ports);
  return ports;
}

async function freePort(): Promise<number> {
  const port = await tryPort(0);
  if (port === undefined)
    throw new Advice("This machine has no free port left. Stop some programs and start again.");
  return port;
}
