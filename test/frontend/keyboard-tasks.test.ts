import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { toFunctionSelector, type AbiFunction } from "viem";
import { describe, expect, it } from "vitest";
import { paidCalls } from "../../ignition/modules/paid-calls.ts";
import { debtRegisterAbi } from "../../protocol/abi/debt-register.ts";
import { goalPlansAbi } from "../../protocol/abi/goal-plans.ts";
import { redemptionsAbi } from "../../protocol/abi/redemptions.ts";
import { socialAccountFactoryAbi } from "../../protocol/abi/social-account-factory.ts";
import { socialAccountAbi } from "../../protocol/abi/social-account.ts";
import { socialCoinAbi } from "../../protocol/abi/social-coin.ts";
import { KEYBOARD_STORIES } from "../e2e/keyboard-tasks.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

const CONTRACTS = [
  { name: "SocialCoin", paid: "coin", abi: socialCoinAbi },
  { name: "GoalPlans", paid: "goalPlans", abi: goalPlansAbi },
  { name: "DebtRegister", paid: "debtRegister", abi: debtRegisterAbi },
  { name: "Redemptions", paid: "redemptions", abi: redemptionsAbi },
  { name: "SocialAccount", paid: "accounts", abi: socialAccountAbi },
  { name: "SocialAccountFactory", paid: "factory", abi: socialAccountFactoryAbi },
] as const;

/** What no story does by keyboard, each with why. */
const NO_BUTTON = "no page has a button for it";
const NOT_BY_KEYBOARD: { [task: string]: string } = {
  "SocialCoin.forfeit": NO_BUTTON,
  "SocialCoin.release": NO_BUTTON,
  "GoalPlans.assignMentors": NO_BUTTON,
  "GoalPlans.revise": NO_BUTTON,
  "DebtRegister.recognise": NO_BUTTON,
};

/** What people ask of the contracts: what the sponsor pays for. */
const calls = CONTRACTS.flatMap(({ name, paid, abi }) => {
  const selectors = paidCalls(paid, null).flatMap((kind) => kind.selectors);
  const functions = (abi as readonly { type: string }[]).filter(
    (item): item is AbiFunction => item.type === "function",
  );
  return functions
    .filter((item) => selectors.includes(toFunctionSelector(item)))
    .map((item) => `${name}.${item.name}`);
});

/** What people ask of the server that changes something, by the routes that are written down. */
const requests = globSync("server/{dossier,news}/**/*-routes.ts", { cwd: ROOT }).flatMap((file) =>
  [...readFileSync(join(ROOT, file), "utf8").matchAll(/\.(post|put|delete)\("(\/[^"]+)"/g)].map(
    ([, method, path]) => `${method!.toUpperCase()} ${path}`,
  ),
);

const done = Object.values(KEYBOARD_STORIES).flatMap((stories) => Object.values(stories).flat());

describe("each task of a desk is done by keyboard in a story", () => {
  it("and all tasks are found in the source", () => {
    expect(calls).toContain("GoalPlans.accept");
    expect(requests).toContain("PUT /readers/:address");
    expect(calls.length + requests.length).toBeGreaterThan(110);
  });

  it("or it is said why not", () => {
    const missed = [...calls, ...requests].filter(
      (task) => !done.includes(task) && !(task in NOT_BY_KEYBOARD),
    );
    expect(missed).toEqual([]);
  });

  it("and nothing is left out that a story does, or that is no task", () => {
    const tasks = [...calls, ...requests];
    expect(done.filter((task) => !tasks.includes(task))).toEqual([]);
    const left = Object.keys(NOT_BY_KEYBOARD);
    expect(left.filter((task) => !tasks.includes(task) || done.includes(task))).toEqual([]);
  });

  it("and each story is there, under the title that the table says", () => {
    for (const [file, stories] of Object.entries(KEYBOARD_STORIES)) {
      const source = readFileSync(join(ROOT, "test/e2e", file), "utf8");
      for (const title of Object.keys(stories)) expect(source).toContain(`"${title}"`);
    }
  });
});
