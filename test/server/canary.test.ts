import { createHash } from "node:crypto";
import { keccak256, parseEventLogs, toHex } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { debtRegisterAbi } from "../../protocol/abi/debt-register.ts";
import { goalPlansAbi } from "../../protocol/abi/goal-plans.ts";
import type { Head, Hex } from "../../protocol/wire/basics.ts";
import type { NewLetter } from "../../protocol/wire/dossier-api.ts";
import type { DossierRecord, Letter } from "../../protocol/wire/dossier-records.ts";
import type { Actor } from "../indexer/stage/actors.ts";
import { actors } from "../indexer/stage/actors.ts";
import { until } from "../indexer/stage/index-process.ts";
import type { Browser } from "./stage/browser.ts";
import { openBrowser } from "./stage/browser.ts";
import type { Stage } from "./stage/open-stage.ts";
import { openStage } from "./stage/open-stage.ts";

/** How many residents the synthetic town has. */
const TOWN = Number(process.env["CANARY_TOWN"] ?? 8);
const { mentor, nextMentor, creditor, energy, official, stranger, neighbour } = actors;
const inAMonth = Math.floor(Date.now() / 1000) + 30 * 86_400;

let stage: Stage;
let browser: Browser;
/** Every value that was written down about somebody. */
const seeded = new Set<string>();
/** A value that stands nowhere else, and that is searched for afterwards. */
const seed = (text: string) => {
  seeded.add(text);
  return text;
};

beforeAll(
  async () => {
    stage = await openStage({ withIndex: true });
    browser = await openBrowser(stage.url).signIn(...Object.values(actors));
    for (const name of ["Gemeente", "Waterbedrijf"]) {
      await browser.ask(201, "POST", "/api/v1/organisations", official, { name });
    }
    for (let number = 0; number < TOWN; number += 1) await live(number);
    await until(async () => {
      const { block } = await stage.index!.get<Head>("/head");
      return block === Number(await stage.ledger.client.getBlockNumber());
    }, 120_000);
  },
  240_000 + TOWN * 10_000,
);
afterAll(() => stage?.close());

/** One resident goes through the whole flow, with words at every step. */
async function live(number: number): Promise<void> {
  const person = privateKeyToAccount(keccak256(toHex(`canary ${number}`)));
  await browser.signIn(person);
  const { send, read } = stage.ledger;
  const write = async (account: Actor, kind: string, content: object): Promise<Hex> =>
    (
      await browser.ask<DossierRecord>(201, "POST", "/api/v1/records", account, {
        kind,
        subject: person.address,
        content,
      })
    ).commitment;
  const words = (what: string) => seed(`${what} kanarie ${number} ${"abcdefgh"[number % 8]}`);

  const name = words("Naam");
  const application = { name, neighbourhood: words("Straat") };
  await browser.ask(201, "POST", "/api/v1/applications", person, application);
  const about = await write(official, "person", {
    name,
    language: "nl",
    benefit: "yes",
    ageGroup: "27+",
    arrangement: false,
    representative: words("Bewindvoerder"),
    neighbourhood: words("Wijk"),
  });
  await send(official, "SocialCoin", "enrol", [person.address, 0, 1, about]);
  await send(person, "SocialCoin", "participate", [keccak256(toHex("terms"))]);
  await send(official, "GoalPlans", "assignMentor", [person.address, mentor.address]);

  const plan = await write(mentor, "plan", { title: words("Plan") });
  const step = await write(mentor, "subgoal", { pillar: "werk", text: words("Stap") });
  const proposed = await send(mentor, "GoalPlans", "propose", [
    person.address,
    1,
    plan,
    [{ reward: 1, groupReward: 0, dueAt: inAMonth, commitment: step }],
  ]);
  const [proposal] = parseEventLogs({
    abi: goalPlansAbi,
    logs: proposed.logs,
    eventName: "PlanProposed",
  });
  const { planId, firstSubgoalId } = proposal!.args as { planId: number; firstSubgoalId: number };
  const terms = await read("GoalPlans", "termsHashOf", [planId]);
  await send(person, "GoalPlans", "accept", [planId, 1, terms]);
  const report = await write(person, "report", { text: words("Verslag") });
  await send(person, "GoalPlans", "report", [firstSubgoalId, report]);
  const back = await write(mentor, "sendBack", { reason: words("Reden terug") });
  await send(mentor, "GoalPlans", "sendBack", [firstSubgoalId, back]);
  await send(mentor, "GoalPlans", "confirm", [firstSubgoalId, false]);
  const well = await write(mentor, "compliment", { text: words("Compliment") });
  await send(mentor, "GoalPlans", "compliment", [person.address, well]);

  await write(person, "bridge", {
    scale: 0,
    of: 5,
    gezin: 1,
    welbevinden: 2,
    financien: 3,
    opleiding: 4,
    werk: 5,
    wish: words("Wens"),
  });

  const reference = seed(`KN-2026-${1_000 + number}`);
  const letter: NewLetter = {
    creditor: 2,
    creditorName: words("Schuldeiser"),
    collector: words("Incassant"),
    reference,
    kind: words("Soort"),
    parts: { principal: "18290", increase: "0", interest: "0", costs: "0" },
    peildatum: "2026-11-01",
    originDate: null,
    endsBy: null,
    redeemable: true,
    matchCode: seed(`CODE-KN-${number}`),
  };
  const letters = `/api/v1/residents/${person.address}/letters`;
  const { id } = await browser.ask<Letter>(201, "POST", letters, person, letter);
  await browser.ask(200, "PUT", `/api/v1/letters/${id}/permission`, person, { mayKnow: "yes" });
  const claim = await write(creditor, "claim", {
    reference,
    kind: words("Rekening"),
    collector: null,
    peildatum: "2026-11-01",
    originDate: null,
  });
  const registered = await send(creditor, "DebtRegister", "register", [
    person.address,
    1,
    0,
    claim,
    { principal: 182_90, increase: 0, interest: 0, costs: 0 },
  ]);
  const [debt] = parseEventLogs({
    abi: debtRegisterAbi,
    logs: registered.logs,
    eventName: "DebtRegistered",
  });
  const dispute = await write(person, "dispute", { text: words("Klopt niet") });
  await send(person, "DebtRegister", "dispute", [debt!.args.debtId, dispute]);
}

/** A value as it is, and in every form in which it could be recognised or looked up. */
function formsOf(value: string): string[] {
  const bytes = Buffer.from(value);
  const hashes = ["sha256", "sha1", "md5", "sha512", "sha3-256"].map((hash) =>
    createHash(hash).update(bytes).digest("hex"),
  );
  return [
    value,
    encodeURIComponent(value),
    bytes.toString("hex"),
    bytes.toString("base64").replace(/=+$/, ""),
    keccak256(bytes).slice(2),
    ...hashes,
  ].map((form) => form.toLowerCase());
}

function found(text: string): string[] {
  const searched = text.toLowerCase();
  return [...seeded].filter((value) => formsOf(value).some((form) => searched.includes(form)));
}

const asText = (value: unknown) =>
  JSON.stringify(value, (_, each: unknown) => {
    if (typeof each === "bigint") return String(each);
    return Buffer.isBuffer(each) ? each.toString("hex") : each;
  });

async function dumpOf(url: string): Promise<string> {
  const client = new pg.Client(url);
  await client.connect();
  const { rows } = await client.query<{ schema: string; name: string }>(
    `SELECT schemaname AS schema, tablename AS name FROM pg_tables
     WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`,
  );
  const lines: string[] = [];
  for (const { schema, name } of rows) {
    const all = await client.query<{ line: string }>(
      `SELECT t::text AS line FROM "${schema}"."${name}" t`,
    );
    lines.push(...all.rows.map(({ line }) => line));
  }
  await client.end();
  return lines.join("\n");
}

describe(`what was written down about ${TOWN} residents`, () => {
  it("would be found where it stands: the search itself works", async () => {
    const own = privateKeyToAccount(keccak256(toHex("canary 0")));
    const mine = await (await browser.send("GET", "/api/v1/me/data", own)).text();
    expect(found(mine).length).toBeGreaterThan(10);
    const hashed = [...seeded].map((value) => createHash("sha256").update(value).digest("hex"));
    expect(found(hashed.join(" "))).toHaveLength(seeded.size);
  });

  it("stands in no calldata and no event", async () => {
    const { client } = stage.ledger;
    const last = Number(await client.getBlockNumber());
    const blocks = await Promise.all(
      Array.from({ length: last + 1 }, (_, number) =>
        client.getBlock({ blockNumber: BigInt(number), includeTransactions: true }),
      ),
    );
    const logs = await client.getLogs({ fromBlock: 0n });
    expect(logs.length).toBeGreaterThan(TOWN * 10);
    expect(found(asText(blocks) + asText(logs))).toEqual([]);
  });

  it("stands in no table of the index, and in the dossier only sealed", async () => {
    const index = await dumpOf(stage.settings.databaseUrl.replace(/dossier$/, "index"));
    expect(index).toContain("PlanProposed");
    expect(found(index)).toEqual([]);
    expect(found(await dumpOf(stage.settings.databaseUrl))).toEqual([]);
  });

  it("stands in no answer to who has nothing to do with it", async () => {
    const paths = [
      "/config.json",
      "/index/public",
      "/index/head",
      "/api/v1/me",
      "/api/v1/me/data",
      "/api/v1/me/looks",
      "/api/v1/residents",
      "/api/v1/claims",
      "/api/v1/match-codes",
      "/api/v1/staff",
      "/api/v1/organisations",
      "/api/v1/programme",
      "/api/v1/applications",
      "/api/v1/objections",
      "/index/office",
      ...Array.from({ length: TOWN }, (_, number) => {
        const { address } = privateKeyToAccount(keccak256(toHex(`canary ${number}`)));
        const about = `/api/v1/residents/${address}`;
        return [`${about}/records`, `${about}/letters`, `/index/residents/${address}`];
      }).flat(),
    ];
    for (const account of [null, stranger, neighbour, nextMentor, energy]) {
      const asker = account ? browser : openBrowser(stage.url);
      for (const path of paths) {
        // In the story both creditors are of one organisation, and the code is given to the organisation.
        if (account === energy && path === "/api/v1/match-codes") continue;
        const answer = await asker.send("GET", path, account);
        expect(answer.status).toBeLessThan(500);
        expect([path, account?.address, found(await answer.text())]).toEqual([
          path,
          account?.address,
          [],
        ]);
      }
    }
  });

  it("stands in no line of the server's log", () => {
    expect(stage.logLines.length).toBeGreaterThan(TOWN * 10);
    expect(found(stage.logLines.join("\n"))).toEqual([]);
  });
});
