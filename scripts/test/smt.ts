/**
 * Proves the asserts of scripts/smt/Proofs.sol with the SMT checker in solc, for call sequences of any
 * length. Fails when one is not proved, or when the canary, which is false, is not refuted.
 * With --reach it also shows that each assert is reached: nothing is proved of what never happens.
 */
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { promisify } from "node:util";
import { claimsIn } from "../smt/claims.ts";
import type { Claim } from "../smt/claims.ts";
import type { Verdict } from "../smt/prove.ts";

const CANARY = "Canary";
const PROVER = "scripts/smt/prove.ts";

const claims = claimsIn(readFileSync("scripts/smt/Proofs.sol", "utf8"));
const reach = process.argv.includes("--reach");
const run = promisify(execFile);
let failures = 0;

async function prove(contract: string, flags: string[]): Promise<Verdict[]> {
  const { stdout } = await run(process.execPath, [PROVER, contract, ...flags]);
  return JSON.parse(stdout) as Verdict[];
}

async function judge(contract: string): Promise<void> {
  const own = claims.filter((claim) => claim.contract === contract);
  const verdicts = await prove(contract, []);
  for (const claim of own) tell(claim, verdicts, contract === CANARY ? "refuted" : "proved");
  if (!reach || contract === CANARY) return;
  const reached = await prove(contract, ["--reach"]);
  for (const claim of own) tell({ ...claim, words: `Reached: ${claim.words}` }, reached, "refuted");
}

function tell({ contract, line, words }: Claim, verdicts: Verdict[], wanted: string): void {
  const verdict = verdicts.find((each) => each.line === line)?.verdict ?? "not looked at";
  if (verdict !== wanted) failures += 1;
  console.log(`${verdict === wanted ? "✓" : "✗"} ${verdict}: ${words} (${contract})`);
}

/** Takes contracts off the list until it is empty. */
async function lane(list: string[]): Promise<void> {
  for (let next = list.shift(); next !== undefined; next = list.shift()) await judge(next);
}

const contracts = [...new Set(claims.map(({ contract }) => contract))];
await Promise.all([lane(contracts), lane(contracts)]);
const proved = claims.filter(({ contract }) => contract !== CANARY).length;
console.log(`${proved} asserts for any sequence of calls, ${failures} not as they should be.`);
process.exitCode = failures > 0 || proved === 0 ? 1 : 0;
