/** Ports: the public one must be free, the inner ones stay the same between starts when they can. */
import { Advice } from "../bootstrap/advice.mjs";
import { claimPort, isFree } from "./claim-port.ts";
import { readJson, writeJson } from "./json-file.ts";

export type InnerPorts = { postgres: number; chain: number; index: number; bundler: number };

export type ClaimedPorts = {
  ports: InnerPorts;
  /** Another start may have them again: to be called when nothing of this one listens any more. */
  release: () => void;
};

/** Throws Advice when the public port cannot be used. */
export async function requirePort(port: number): Promise<void> {
  const free = await isFree(port).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === "EACCES")
      throw new Advice(
        `Port ${port} needs more rights than you have. Choose one above 1023: npm start -- --port 8080`,
      );
    throw error;
  });
  if (!free)
    throw new Advice(
      `Port ${port} is in use by another program. Stop that one, or choose another port: npm start -- --port ${port + 1}`,
    );
}

/**
 * The ports of the last start where they are still free, else new ones; remembered in `file`. They are this start's from
 * here on: what listens on the last of them starts much later, while other starts choose theirs.
 */
export async function innerPorts(file: string): Promise<ClaimedPorts> {
  const last = readJson<Partial<InnerPorts>>(file) ?? {};
  const claims = {
    postgres: await claimPort(last.postgres),
    chain: await claimPort(last.chain),
    index: await claimPort(last.index),
    bundler: await claimPort(last.bundler),
  };
  const ports = {
    postgres: claims.postgres.port,
    chain: claims.chain.port,
    index: claims.index.port,
    bundler: claims.bundler.port,
  };
  writeJson(file, ports);
  return {
    ports,
    release: () => Object.values(claims).forEach(({ release }) => release()),
  };
}
