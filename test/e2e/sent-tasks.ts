/** What the pages of a story sent that changes something: a call of a contract, or a request to the server. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContext, Request } from "@playwright/test";
import { decodeAbiParameters, decodeFunctionData, parseTransaction, type Hex } from "viem";
import { debtRegisterAbi } from "../../protocol/abi/debt-register.ts";
import { goalPlansAbi } from "../../protocol/abi/goal-plans.ts";
import { redemptionsAbi } from "../../protocol/abi/redemptions.ts";
import { socialAccountFactoryAbi } from "../../protocol/abi/social-account-factory.ts";
import { socialAccountAbi } from "../../protocol/abi/social-account.ts";
import { socialCoinAbi } from "../../protocol/abi/social-coin.ts";
import { BATCH } from "../../protocol/accounts/batch.ts";

/** Those that stand at one address; every other one that is called is an account of somebody. */
const ABIS = {
  DebtRegister: debtRegisterAbi,
  GoalPlans: goalPlansAbi,
  Redemptions: redemptionsAbi,
  SocialAccountFactory: socialAccountFactoryAbi,
  SocialCoin: socialCoinAbi,
};
const SAFE = ["GET", "HEAD", "OPTIONS"];

type Call = { to: Hex; data: Hex };
type Asked = { method: string; params: unknown[] };

/** What was sent since somebody asked last, and the windows that are listened to. */
const sent = new Set<string>();
const heard = new WeakSet<BrowserContext>();

/** Listens from now on to what this window sends: "GoalPlans.accept", or "PUT /readers/0x12". */
export function hearTasks(context: BrowserContext): void {
  if (heard.has(context)) return;
  heard.add(context);
  context.on("request", (request) => {
    for (const task of tasksOf(request)) sent.add(task);
  });
}

/** What was sent since this was asked last. */
export function sentTasks(): string[] {
  const found = [...sent];
  sent.clear();
  return found;
}

function tasksOf(request: Request): string[] {
  const method = request.method();
  const { pathname } = new URL(request.url());
  if (SAFE.includes(method)) return [];
  if (pathname.startsWith("/api/v1/")) return [`${method} ${pathname.slice("/api/v1".length)}`];
  if (pathname !== "/rpc" && pathname !== "/bundler") return [];
  const body = request.postDataJSON() as Asked | Asked[];
  return [body].flat().flatMap(callsOf).map(nameOf);
}

/** The calls that somebody signed. */
function callsOf({ method, params }: Asked): Call[] {
  if (method === "eth_sendRawTransaction") {
    const { to, data = "0x" } = parseTransaction(params[0] as Hex);
    return to ? inside({ to, data }) : [];
  }
  if (method !== "eth_sendUserOperation") return [];
  const { sender, callData } = params[0] as { sender: Hex; callData: Hex };
  return inside({ to: sender, data: callData });
}

/** What an account does on behalf of who holds its key is in a batch. */
function inside(call: Call): Call[] {
  if (contractAt(call.to)) return [call];
  const { functionName, args } = decodeFunctionData({ abi: socialAccountAbi, data: call.data });
  if (functionName !== "execute") return [call];
  const [calls] = decodeAbiParameters(BATCH, args[1]);
  return calls.map(({ target, data }) => ({ to: target, data }));
}

function nameOf({ to, data }: Call): string {
  const contract = contractAt(to);
  const abi = contract ? ABIS[contract] : socialAccountAbi;
  const { functionName } = decodeFunctionData({ abi: abi as typeof socialCoinAbi, data });
  return `${contract ?? "SocialAccount"}.${functionName}`;
}

function contractAt(address: Hex): keyof typeof ABIS | undefined {
  const file = join(process.env["HOUSE_DATA"]!, "deployment.json");
  const { contracts } = JSON.parse(readFileSync(file, "utf8")) as {
    contracts: { [name: string]: Hex };
  };
  const names = Object.keys(ABIS) as (keyof typeof ABIS)[];
  return names.find((name) => contracts[name]?.toLowerCase() === address.toLowerCase());
}
