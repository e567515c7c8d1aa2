/**
 * Asks the SMT checker in solc about one contract of Proofs.sol: `node prove.ts NAME [--reach]`. Prints
 * JSON. With --reach each assert is false, so that it is refuted where it can be reached.
 */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import solc from "solc";
import { plainText } from "./plain-text.ts";

/** `line` of Proofs.sol where the assert stands. */
export type Verdict = { line: number; verdict: "proved" | "refuted" | "unknown" };

const here = fileURLToPath(new URL(".", import.meta.url));
const written = readFileSync(`${here}Proofs.sol`, "utf8");
const PROOFS = process.argv.includes("--reach")
  ? written.replace(/\bassert\(.*\);/g, "assert(false);")
  : written;

/** What stands in for the parents of the file that is proved. */
const PARENTS: Record<string, string[]> = {
  FundsAreEnough: ["Earnings", "Desks"],
  HoldsAreCovered: ["Balances", "Turns"],
};

/** What an import finds: a file of the ledger as the prover reads it, or what stands in its place. */
const importsFor = (name: string) => (path: string) => {
  const file = basename(path, ".sol");
  const replaced = ["ILedger", "Math", ...(PARENTS[name] ?? [])].includes(file);
  const text = replaced
    ? readFileSync(`${here}parents/${file}.sol`, "utf8")
    : plainText(readFileSync(`${here}../../contracts/${path}`, "utf8"));
  return { contents: text };
};

/** Blanks the other contracts, which need other parents, and their imports, so that lines stay where they are. */
function only(name: string): string {
  const blank = (text: string) => text.replace(/[^\n]/g, "");
  const kept = PROOFS.replace(/^contract (\w+)[\s\S]*?^\}/gm, (text, each) =>
    each === name ? text : blank(text),
  );
  const body = kept.slice(kept.indexOf("contract "));
  return kept.replace(/^import \{(\w+)\} .*$/gm, (line, each: string) =>
    new RegExp(`\\b${each}\\b`).test(body) ? line : blank(line),
  );
}

type Said = {
  errorCode: string;
  severity: string;
  formattedMessage: string;
  sourceLocation?: { start: number };
};
type Import = (path: string) => { contents: string };

const SAFE = "9576";
const UNSAFE = "6328";

function verdictOf({ errorCode, formattedMessage }: Said): Verdict["verdict"] | undefined {
  if (errorCode === SAFE) return "proved";
  if (errorCode !== UNSAFE) return undefined;
  return formattedMessage.includes("violation happens here") ? "refuted" : "unknown";
}

function prove(name: string): Verdict[] {
  const text = only(name);
  const input = {
    language: "Solidity",
    sources: { "Proofs.sol": { content: text } },
    settings: {
      outputSelection: { "*": { "": ["ast"] } },
      modelChecker: {
        contracts: { "Proofs.sol": [name] },
        engine: "chc",
        targets: ["assert"],
        solvers: ["z3"],
        showProvedSafe: true,
        showUnproved: true,
      },
    },
  };
  const compile = solc.compile as (input: string, imports: { import: Import }) => string;
  const said = compile(JSON.stringify(input), { import: importsFor(name) });
  const { errors = [] } = JSON.parse(said) as { errors?: Said[] };
  const failed = errors.find(({ severity }) => severity === "error");
  if (failed) throw new Error(failed.formattedMessage);
  return errors.flatMap((each) => {
    const verdict = verdictOf(each);
    const line = text.slice(0, each.sourceLocation?.start ?? 0).split("\n").length;
    return verdict ? [{ line, verdict }] : [];
  });
}

console.log(JSON.stringify(prove(process.argv[2] ?? "")));
