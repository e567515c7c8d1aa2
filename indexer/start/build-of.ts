import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const home = fileURLToPath(new URL("../..", import.meta.url));

/** All that decides what the tables hold; the routes only read them. */
const sources = ["indexer/ponder.*.ts", "indexer/src/*.ts", "protocol/abi/*.ts"];

/** Names what is indexed and how: tables of another build or deployment are not ours to go on with. */
export function buildOf(deploymentFile: string): string {
  const hash = createHash("sha256");
  for (const path of sources.flatMap((pattern) => globSync(pattern, { cwd: home })).sort()) {
    hash.update(path).update(readFileSync(`${home}/${path}`));
  }
  hash.update(readFileSync(`${home}/node_modules/ponder/package.json`));
  return hash.update(readFileSync(deploymentFile)).digest("hex").slice(0, 12);
}
