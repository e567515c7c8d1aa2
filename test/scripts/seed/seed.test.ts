import { readFileSync } from "node:fs";
import pg from "pg";
import { createPublicClient, http } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readClaimFile } from "../../../protocol/claims/read-claim-file.ts";
import type {
  Config,
  MatchCodesAnswer,
  RecordsAnswer,
} from "../../../protocol/wire/dossier-api.ts";
import { seedPilot } from "../../../scripts/seed.ts";
import { readPilot } from "../../../scripts/seed/read-pilot.ts";
import { signIn } from "../../../scripts/seed/visitor.ts";
import { contractsOf } from "../../../scripts/seed/world.ts";
import { openHouse } from "./house.ts";

const DAY = 86_400;
const firstStart = new Date();
const PARTICIPATING = 2;
const PAUSED = 3;
const REPORTED = 2;
const RECOGNISED = 2;
const DISPUTED = 3;

let house: Awaited<ReturnType<typeof openHouse>>;
let config: Config;
const told: string[] = [];

beforeAll(async () => {
  house = await openHouse(firstStart);
  config = (await (await fetch(`${house.url}/config.json`)).json()) as Config;
  await seedPilot({ ...house, firstStart, progress: (line) => told.push(line) });
});
afterAll(() => house?.close());

const addressOf = (id: string) => house.personas[id]!.address;
const idOf = (address: string) =>
  Object.entries(house.personas).find(([, one]) => one.address === address)?.[0];
const chain = () => createPublicClient({ transport: http(house.chainUrl) });
const person = (id: string) =>
  chain().readContract({
    ...contractsOf(config).coin,
    functionName: "person",
    args: [addressOf(id)],
  });

async function debts() {
  const { debts: register } = contractsOf(config);
  const events = await chain().getContractEvents({
    ...register,
    eventName: "DebtRegistered",
    fromBlock: 0n,
    strict: true,
  });
  return Promise.all(
    events.map(async ({ args: { debtId, resident } }) => ({
      of: idOf(resident),
      ...(await chain().readContract({ ...register, functionName: "debt", args: [debtId] })),
    })),
  );
}

describe("the pilot on the chain", () => {
  it("leaves huishouden-04 with one reported step, one known bill and no coins", async () => {
    const wim = await person("huishouden-04");
    expect(wim).toMatchObject({ status: PARTICIPATING, balance: 0n, held: 0n });

    const bills = (await debts()).filter(({ of }) => of === "huishouden-04");
    expect(bills).toMatchObject([
      {
        status: RECOGNISED,
        offered: 0n,
        open: { principal: 18290, increase: 0, interest: 305, costs: 2000 },
      },
    ]);
  });

  it("lets exactly that card wait for mentor-02", async () => {
    const { goals } = contractsOf(config);
    const plans = await chain().getContractEvents({
      ...goals,
      eventName: "PlanProposed",
      fromBlock: 0n,
      strict: true,
    });
    const waiting: string[] = [];
    for (const { args } of plans) {
      if (args.mentor !== addressOf("mentor-02")) continue;
      for (let step = 0; step < args.subgoals.length; step++) {
        const { status, reward } = await chain().readContract({
          ...goals,
          functionName: "subgoal",
          args: [args.firstSubgoalId + step],
        });
        if (status === REPORTED) waiting.push(`${idOf(args.resident)} ${reward}`);
      }
    }
    expect(waiting).toEqual(["huishouden-04 6000"]);
  });

  it.each([
    ["huishouden-05", 1330n, 0n],
    ["huishouden-02", 3000n, 0n],
    ["huishouden-03", 2000n, 700n],
    ["huishouden-06", 4500n, 0n],
  ])("played the history of %s", async (id, balance, held) => {
    expect(await person(id)).toMatchObject({ balance, held });
  });

  it("has one paused resident, one dispute and two who need an approval", async () => {
    const residents = readPilot().people.filter(({ role }) => role === "bewoner");
    const standing = await Promise.all(residents.map(({ id }) => person(id)));
    expect(standing.filter(({ status }) => status === PAUSED).length).toBe(1);
    expect((await debts()).filter(({ status }) => status === DISPUTED).length).toBe(1);

    const approvers = await Promise.all(
      residents.map(({ id }) =>
        chain().readContract({
          ...contractsOf(config).coin,
          functionName: "approverOf",
          args: [addressOf(id)],
        }),
      ),
    );
    expect(approvers.filter((one) => idOf(one) === "schuldhulp-01").length).toBe(2);
  });

  it("registers what takes coins and nothing else", async () => {
    const redeemable = readPilot().debts.filter((row) => row.redeemable);
    expect((await debts()).length).toBe(redeemable.length);
  });

  it("lies in the past, in order, with its history closed", async () => {
    const last = await chain().getBlock();
    const first = await chain().getBlock({ blockNumber: 0n });
    const now = firstStart.getTime() / 1000;
    expect(now - Number(first.timestamp)).toBeGreaterThan(74 * DAY);
    expect(now - Number(last.timestamp)).toBeLessThan(2 * DAY);
    await expect(seedPilot({ ...house, firstStart, progress: () => {} })).rejects.toThrow(
      "history is closed",
    );
    expect(told.length).toBeGreaterThan(3);
  });
});

describe("the pilot in the dossier", () => {
  it("shows the mentor the resident's own words", async () => {
    const mentor = await signIn(house.url, config.chainId, house.personas["mentor-02"]!);
    const path = `/api/v1/residents/${addressOf("huishouden-04")}/records`;
    const { records } = await mentor.ask<RecordsAnswer>("GET", path);
    expect(records.map(({ kind }) => kind).sort()).toEqual([
      "claim",
      "person",
      "plan",
      "report",
      "subgoal",
    ]);
  });

  it("accepts the file of a Dutch Excel under the codes that the corporation was given", async () => {
    const creditor = await signIn(house.url, config.chainId, house.personas["corporatie-a"]!);
    const { codes } = await creditor.ask<MatchCodesAnswer>("GET", "/api/v1/match-codes");
    const file = new URL("../../../scripts/pilot/debts-excel-nl.csv", import.meta.url);
    const read = readClaimFile(new Uint8Array(readFileSync(file)), {
      knownCodes: new Set(codes.map(({ code }) => code)),
      existingReferences: new Set(codes.map(({ reference }) => reference)),
      ownName: "Woningcorporatie A",
      today: new Date().toISOString().slice(0, 10),
    });
    expect(read).toMatchObject({
      kind: "read",
      claims: [{ matchCode: "huishouden-02" }, { matchCode: "huishouden-05" }],
    });
  });
});

describe("a copy of the pilot's database", () => {
  it("holds no word of the pilot", async () => {
    const { people, goals, debts: bills, history, pledges } = readPilot();
    const words = [
      ...people.flatMap(({ role, name, representative, language }) => [
        name,
        representative,
        // A language of two letters is found in any text: the pilot's rarer ones as a value.
        role === "bewoner" ? `"language": "${language}"` : null,
      ]),
      ...goals.flatMap(({ plan, subgoal }) => [plan, subgoal]),
      ...bills.flatMap(({ reference, kind, collector }) => [reference, kind, collector]),
      ...history.map(({ note }) => note),
      ...pledges.map(({ decision }) => decision),
    ].filter((word) => word !== null && word !== "");
    expect(words.length).toBeGreaterThan(100);

    const dump = await dumpOf(house.databaseUrl);
    expect(dump).toContain(addressOf("huishouden-04"));
    const found = words.filter((word) =>
      new RegExp(`(?<!\\p{L})${word!.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?!\\p{L})`, "u").test(
        dump,
      ),
    );
    // Organisations are no secret, and some are a collector as well.
    const organisations = new Set(bills.map(({ creditor }) => creditor));
    expect(found.filter((word) => !organisations.has(word!))).toEqual([]);
  });
});

async function dumpOf(url: string): Promise<string> {
  const client = new pg.Client(url);
  await client.connect();
  const { rows } = await client.query<{ name: string }>(
    "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'",
  );
  const lines: string[] = [];
  for (const { name } of rows) {
    const all = await client.query<{ line: string }>(`SELECT t::text AS line FROM "${name}" t`);
    lines.push(...all.rows.map(({ line }) => line));
  }
  await client.end();
  return lines.join("\n");
}
