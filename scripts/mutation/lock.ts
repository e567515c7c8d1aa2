/** What was examined last: test/mutation.lock.json, and which survivors are no fault. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Judged } from "./examine.ts";
import type { Project } from "./project.ts";
import { testOf } from "./project.ts";

/** `byOwnTests` of `killed` fell to the tests beside the file; mutants that do not compile are left out. */
export type FileRecord = {
  hash: string;
  mutants: number;
  killed: number;
  byOwnTests: number;
  survivors: string[];
};
export type Lock = Record<string, FileRecord>;
/** Why a survivor changes nothing that anyone could see, by the mutant's id. */
export type Reasons = Record<string, string>;

const LOCK = "test/mutation.lock.json";
const REASONS = "test/mutation.equivalent.json";

export const readLock = (root: string): Lock => readObject(join(root, LOCK)) as Lock;
export const readReasons = (root: string): Reasons => readObject(join(root, REASONS)) as Reasons;

export function writeLock(root: string, lock: Lock): void {
  const sorted = Object.entries(lock).sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(join(root, LOCK), `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
}

/** Of a contract file and the tests beside it: when it is the same, nothing has to be examined. */
export function hashOf(project: Project, path: string): string {
  const hash = createHash("sha256");
  hash.update(project.contracts.get(path) ?? "").update("\0");
  hash.update(project.tests.get(testOf(path)) ?? "");
  return hash.digest("hex").slice(0, 16);
}

export function recordOf(hash: string, judged: Judged[]): FileRecord {
  const ids = (wanted: string) =>
    judged.filter(({ verdict }) => verdict === wanted).map(({ mutant }) => mutant.id);
  const [own, others, survivors] = [ids("own"), ids("others"), ids("survived")];
  const killed = own.length + others.length;
  return {
    hash,
    mutants: killed + survivors.length,
    killed,
    byOwnTests: own.length,
    survivors,
  };
}

function readObject(path: string): unknown {
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : {};
}
