/** One start per data folder: a file names the process that has it. */
import { existsSync, rmSync, writeFileSync } from "node:fs";
import { Advice } from "../bootstrap/advice.mjs";
import { readJson } from "./json-file.ts";
import { processIdentity } from "./process-identity.ts";

type Holder = { pid: number; identity: string | undefined };

/** Takes the lock. Throws Advice when a living process holds it; the returned function frees it. */
export function lock(file: string): () => void {
  if (existsSync(file)) {
    const holder = readJson<Holder>(file);
    if (holder?.identity !== undefined && holder.identity === processIdentity(holder.pid))
      throw new Advice(
        `This data folder is in use by another start (process ${holder.pid}). Stop that one with Ctrl-C, or use another folder: npm start -- --data DIR --port N`,
      );
    rmSync(file);
  }
  const mine: Holder = { pid: process.pid, identity: processIdentity(process.pid) };
  writeFileSync(file, JSON.stringify(mine), { flag: "wx" });
  return () => rmSync(file, { force: true });
}
