/**
 * Writes protocol/abi/*.ts from the compiled contracts: functions, events and errors, typed by `as const`.
 *
 * A desk's ABI also holds the errors of the contracts that it calls, because a revert in the ledger comes out of the
 * desk unchanged and a reader must be able to name it. Constructors are left out: deployment reads the artifacts.
 * Reads what `npx hardhat build` left in artifacts/; it does not compile.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";

const help = `Usage: node scripts/generate-abis.ts [--check]

Writes protocol/abi/*.ts from artifacts/ (run "npx hardhat build" first).
  --check  writes nothing; exits 1 when a file is not what the artifacts say
  --help   this text`;

type Param = { name: string; type: string; indexed?: boolean; components?: Param[] };
type Item = { type: string; name: string; inputs: Param[]; outputs?: Param[] };
type Contract = { name: string; folder: string; file: string; calls: string[] };

const contracts: Contract[] = [
  { name: "SocialCoin", folder: "", file: "social-coin", calls: [] },
  { name: "GoalPlans", folder: "goals/", file: "goal-plans", calls: ["SocialCoin"] },
  { name: "DebtRegister", folder: "debts/", file: "debt-register", calls: ["SocialCoin"] },
  {
    name: "Redemptions",
    folder: "debts/",
    file: "redemptions",
    calls: ["SocialCoin", "DebtRegister"],
  },
  { name: "SocialAccount", folder: "accounts/", file: "social-account", calls: [] },
  { name: "SocialAccountFactory", folder: "accounts/", file: "social-account-factory", calls: [] },
  { name: "FeeSponsor", folder: "accounts/", file: "fee-sponsor", calls: [] },
];

const { values: flags } = parseArgs({
  options: { check: { type: "boolean" }, help: { type: "boolean" } },
});

if (flags.help) {
  console.log(help);
} else {
  const stale = contracts.filter((contract) => !isFresh(contract));
  if (flags.check && stale.length > 0) {
    console.error(`Not fresh: ${stale.map(pathOf).join(", ")}. Run node scripts/generate-abis.ts`);
    process.exitCode = 1;
  } else if (!flags.check) {
    mkdirSync("protocol/abi", { recursive: true });
    for (const contract of stale) writeFileSync(pathOf(contract), sourceOf(contract));
    console.log(`${stale.length} of ${contracts.length} ABIs written`);
  }
}

function pathOf({ file }: Contract): string {
  return `protocol/abi/${file}.ts`;
}

function isFresh(contract: Contract): boolean {
  const path = pathOf(contract);
  return existsSync(path) && readFileSync(path, "utf8") === sourceOf(contract);
}

function sourceOf(contract: Contract): string {
  const own = abiOf(contract.name);
  const passedOn = contract.calls.flatMap((name) => abiOf(name)).filter(isError);
  const items = new Map([...own, ...passedOn].map((item) => [signatureOf(item), item]));
  const lines = [...items.values()].map((item) => `  ${JSON.stringify(item, leaveOut)},`);
  const variable = `${contract.name.charAt(0).toLowerCase()}${contract.name.slice(1)}Abi`;
  const calls =
    contract.calls.length > 0 ? `, with the errors of ${contract.calls.join(", ")}` : "";
  return `// Written by scripts/generate-abis.ts from the compiled contracts. Do not edit.

/** ${contract.name}${calls}. */
// prettier-ignore
export const ${variable} = [
${lines.join("\n")}
] as const;
`;
}

function abiOf(name: string): Item[] {
  const contract = contracts.find((one) => one.name === name)!;
  // The implementation, or its interface while there is none.
  for (const found of [name, `I${name}`]) {
    const path = `artifacts/contracts/${contract.folder}${found}.sol/${found}.json`;
    if (!existsSync(path)) continue;
    const { abi } = JSON.parse(readFileSync(path, "utf8")) as { abi: Item[] };
    return abi.filter((item) => ["function", "event", "error"].includes(item.type));
  }
  throw new Error(`No artifact of ${name}. Run "npx hardhat build" first.`);
}

function isError(item: Item): boolean {
  return item.type === "error";
}

function signatureOf(item: Item): string {
  return `${item.type} ${item.name}(${item.inputs.map(typeOf).join(",")})`;
}

function typeOf(param: Param): string {
  const tuple = param.components?.map(typeOf).join(",");
  return tuple === undefined ? param.type : param.type.replace("tuple", `(${tuple})`);
}

/** What no reader of an ABI needs: Solidity's own type names. */
function leaveOut(key: string, value: unknown): unknown {
  return key === "internalType" || (key === "anonymous" && value === false) ? undefined : value;
}
