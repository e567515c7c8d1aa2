import pg from "pg";
import { decodeEventLog, getAddress, type Log } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Line } from "../../protocol/wire/basics.ts";
import type {
  CreditorAnswer,
  LinesAnswer,
  MentorAnswer,
  OfficeAnswer,
  PublicAnswer,
  ResidentAnswer,
} from "../../protocol/wire/index-answers.ts";
import { prepareDatabase } from "../../indexer/start/prepare-database.ts";
import { wireArgs } from "../../indexer/src/wire-args.ts";
import { actors } from "./stage/actors.ts";
import { startDatabase } from "./stage/database.ts";
import { type Index, startIndex, until } from "./stage/index-process.ts";
import { setChain } from "./stage/stage.ts";
import { playStory, words } from "./stage/story.ts";

const { resident, partner, neighbour, mentor, nextMentor, creditor, energy, official } = actors;
const { stranger, secondOfficial } = actors;

let stage: Awaited<ReturnType<typeof setChain>>;
let database: Awaited<ReturnType<typeof startDatabase>>;
let index: Index;

const start = () => startIndex({ ...stage.place, databaseUrl: database.url });

beforeAll(async () => {
  [stage, database] = await Promise.all([setChain(), startDatabase()]);
  await playStory(stage.ledger, (seconds) => stage.sleep(seconds));
  index = await start();
}, 60_000);

afterAll(async () => {
  await index?.stop();
  await Promise.all([stage?.stop(), database?.stop()]);
});

describe("the rows and the chain", () => {
  it("agree on every person's coins, status and household", async () => {
    const { people } = await index.get<OfficeAnswer>("/office");
    const statuses = ["none", "enrolled", "participating", "paused", "left"];
    expect(people).toHaveLength(3);
    for (const row of people) {
      const person = await stage.ledger.read("SocialCoin", "person", [row.address]);
      expect(row).toMatchObject({
        balance: person.balance.toString(),
        held: person.held.toString(),
        status: statuses[person.status],
        household: person.household,
        neighbourhood: await stage.ledger.read("SocialCoin", "neighbourhoodOf", [person.household]),
        mentor: await stage.ledger.read("GoalPlans", "mentorOf", [row.address]),
      });
      const until = await stage.ledger.read("SocialCoin", "honouredUntil", [row.address]);
      expect(row.honouredUntil ?? 0).toBe(until);
    }
  });

  it("agree on every fund", async () => {
    const { funds } = await index.get<OfficeAnswer>("/office");
    expect(funds).toHaveLength(await stage.ledger.read("SocialCoin", "fundCount", []));
    for (const row of funds) {
      const [fund, bits] = await stage.ledger.read("SocialCoin", "fund", [row.id]);
      expect(row).toMatchObject({
        pledged: fund.pledged.toString(),
        reserved: fund.reserved.toString(),
        spent: fund.spent.toString(),
        until: fund.until,
        closed: fund.closed,
      });
      expect(row.neighbourhoods.reduce((sum, bit) => sum | (1n << BigInt(bit)), 0n)).toBe(bits);
    }
  });

  it("agree on every member of staff", async () => {
    const { staff } = await index.get<OfficeAnswer>("/office");
    const roles = ["none", "mentor", "second", "creditor", "counsellor", "office"];
    expect(staff).toHaveLength(6);
    for (const row of staff) {
      const record = await stage.ledger.read("SocialCoin", "staff", [row.address]);
      expect(row).toMatchObject({
        from: record.from,
        until: record.until,
        organisation: record.organisation,
        ceiling: String(record.ceiling),
      });
      expect(row.revoked ? "none" : row.role).toBe(roles[record.role]);
    }
  });

  it("agree on every plan and step", async () => {
    const planStatuses = ["none", "proposed", "accepted", "declined", "withdrawn", "lapsed"];
    const statuses = ["none", "agreed", "reported", "sentBack", "confirmed", "earned", "undone"];
    for (const { address } of [resident, partner, neighbour]) {
      const { plans } = await index.get<ResidentAnswer>(`/residents/${address}`);
      expect(plans.length).toBeGreaterThan(0);
      for (const row of plans) {
        const plan = await stage.ledger.read("GoalPlans", "plan", [row.id]);
        expect(row).toMatchObject({
          resident: plan.resident,
          fundId: plan.fundId,
          version: plan.version,
          status: planStatuses[plan.status],
          answerUntil: plan.answerUntil,
          termsHash: await stage.ledger.read("GoalPlans", "termsHashOf", [row.id]),
        });
        expect(row.subgoals).toHaveLength(plan.subgoalCount);
        for (const step of row.subgoals) {
          const subgoal = await stage.ledger.read("GoalPlans", "subgoal", [step.id]);
          expect(step).toMatchObject({
            planId: subgoal.planId,
            reward: String(subgoal.reward),
            groupReward: String(subgoal.groupReward),
            dueAt: subgoal.dueAt,
            confirmedAt: subgoal.confirmedAt || null,
          });
          // The chain leaves the steps of a proposal that was not accepted as they are.
          const ended = plan.status > 2 ? "cancelled" : undefined;
          expect(step.status).toBe(ended ?? [...statuses, "lapsed"][subgoal.status]);
        }
      }
    }
  });

  it("agree on every debt, agreement and offer", async () => {
    const debtStatuses = ["none", "registered", "recognised", "disputed", "withdrawn", "settled"];
    const year = new Date().getFullYear();
    for (const { address } of [creditor, energy]) {
      const answer = await index.get<CreditorAnswer>(`/creditors/${address}`);
      for (const row of answer.debts) {
        const debt = await stage.ledger.read("DebtRegister", "debt", [row.id]);
        expect(row).toMatchObject({
          resident: debt.resident,
          creditor: await stage.ledger.read("DebtRegister", "creditorOf", [row.id]),
          agreementId: debt.agreementId,
          status: debtStatuses[debt.status],
          open: wireArgs(debt.open),
          offered: debt.offered.toString(),
          endsByDay: debt.endsByDay || null,
        });
      }
      for (const row of answer.agreements) {
        const [terms, status] = await stage.ledger.read("DebtRegister", "agreement", [row.id]);
        expect(row).toMatchObject({
          creditor: terms.creditor,
          status: ["none", "proposed", "active", "ended"][status],
          rateBps: terms.rateBps,
          route: ["forgiven", "paidByFund", "claimBought"][terms.route],
          yearlyCeiling: terms.yearlyCeiling.toString(),
          usedThisYear: String(
            await stage.ledger.read("DebtRegister", "usedInYear", [row.id, year]),
          ),
        });
      }
      for (const row of answer.offers) {
        const hold = await stage.ledger.read("SocialCoin", "holdOf", [row.id]);
        expect(row.status === "open" ? row.coins : "0").toBe(String(hold.coins));
      }
    }
  });

  it("agree on the sums", async () => {
    const answer = await index.get<PublicAnswer>("/public");
    const totals = await stage.ledger.read("SocialCoin", "totals", []);
    const { minted, redeemed, revoked, forfeited } = answer;
    expect([minted, redeemed, revoked, forfeited]).toEqual(totals.map(String));
  });

  it("agree on every line, argument by argument", async () => {
    const { lines } = await index.get<ResidentAnswer>(`/residents/${resident.address}`);
    expect(lines.length).toBeGreaterThan(20);
    for (const line of lines) await expectOnChain(line);
    const ledger = await index.get<CreditorAnswer>(`/creditors/${energy.address}`);
    for (const line of ledger.lines) await expectOnChain(line);
  });
});

describe("GET /residents/{address}", () => {
  it("shows the water bill after 50.00: the costs and the interest are gone, 155.95 is left", async () => {
    const { debts, offers, person } = await index.get<ResidentAnswer>(
      `/residents/${resident.address}`,
    );
    const bill = debts.find(({ id }) => id === 1);
    expect(bill).toMatchObject({
      original: { principal: "18290", increase: "0", interest: "305", costs: "2000" },
      open: { principal: "15595", increase: "0", interest: "0", costs: "0" },
      status: "recognised",
      commitment: words("water bill"),
      agreement: { id: 1, rateBps: 10_000, status: "active", usedThisYear: "5150" },
      last: { event: "DebtLowered" },
    });
    expect(offers.find(({ id }) => id === 1)).toMatchObject({
      status: "confirmed",
      creditor: creditor.address,
      coins: "5000",
      burned: "5000",
      returned: "0",
      taken: { principal: "2695", increase: "0", interest: "305", costs: "2000" },
    });
    expect(person).toMatchObject({ balance: "850", held: "0", status: "participating" });
  });

  it("shows a debt that coins settled, and one that was withdrawn", async () => {
    const { debts } = await index.get<ResidentAnswer>(`/residents/${resident.address}`);
    expect(debts.map(({ id, status }) => [id, status])).toEqual([
      [4, "settled"],
      [3, "withdrawn"],
      [1, "recognised"],
    ]);
  });

  it("shows the steps of the version that was accepted, with reports, reasons and who confirmed", async () => {
    const { plans } = await index.get<ResidentAnswer>(`/residents/${resident.address}`);
    expect(plans).toMatchObject([{ id: 1, version: 2, status: "accepted" }]);
    expect(plans[0]?.subgoals).toMatchObject([
      {
        id: 3,
        status: "confirmed",
        paid: "6000",
        confirmedBy: mentor.address,
        reportCommitment: words("now I did"),
        reasonCommitment: words("not yet"),
        commitment: words("step 6000"),
      },
      { id: 4, status: "undone", paid: "0", reasonCommitment: words("the wrong one") },
      { id: 5, status: "agreed", paid: "0", confirmedAt: null },
    ]);
  });

  it("shows the open offers first, and what became of the others", async () => {
    const { offers, person } = await index.get<ResidentAnswer>(`/residents/${neighbour.address}`);
    expect(offers.map(({ id, status }) => [id, status])).toEqual([
      [7, "open"],
      [6, "released"],
      [5, "confirmed"],
      [4, "released"],
      [3, "rejected"],
    ]);
    expect(offers[4]).toMatchObject({ reasonCommitment: words("not now"), taken: null });
    expect(person).toMatchObject({ held: "333", approver: secondOfficial.address });
  });

  it("keeps a corrected claim's own words, and its first amounts", async () => {
    const { debts } = await index.get<ResidentAnswer>(`/residents/${neighbour.address}`);
    expect(debts).toMatchObject([
      {
        id: 2,
        status: "recognised",
        commitment: words("energy bill"),
        disputeCommitment: words("too much"),
        original: { principal: "10000", increase: "500", interest: "0", costs: "0" },
        endsByDay: 21_000,
      },
    ]);
  });

  it("shows a reward that waits for room", async () => {
    const { plans } = await index.get<ResidentAnswer>(`/residents/${neighbour.address}`);
    const steps = plans.find(({ id }) => id === 3)?.subgoals;
    expect(steps?.map(({ status, paid }) => [status, paid])).toEqual([
      ["confirmed", "4000"],
      ["confirmed", "2000"],
      ["earned", "2500"],
      ["undone", "0"],
    ]);
    expect(steps?.[1]?.confirmedBy).toBe(mentor.address);
  });

  it("shows who left, and until when their coins are honoured", async () => {
    const { person } = await index.get<ResidentAnswer>(`/residents/${partner.address}`);
    expect(person).toMatchObject({ status: "left", balance: "0", household: 1, neighbourhood: 1 });
    expect(person.honouredUntil).toBeGreaterThan(Date.now() / 1000 + 300 * 86_400);
  });

  it("tells the newest line first, and only of this resident", async () => {
    const { lines } = await index.get<ResidentAnswer>(`/residents/${resident.address}`);
    const places = lines.map(({ block, logIndex }) => block * 1000 + logIndex);
    expect(places).toEqual(places.toSorted((a, b) => b - a));
    const text = JSON.stringify(lines);
    expect(text).not.toContain(neighbour.address);
    expect(text).not.toContain(partner.address);
    expect(lines.at(-1)).toMatchObject({
      event: "ResidentEnrolled",
      contract: "SocialCoin",
      sender: official.address,
      args: { resident: resident.address, household: "1", neighbourhood: "1" },
    });
  });

  it("knows an address in any case, and answers 404 for who is no resident or no address", async () => {
    const lower = resident.address.toLowerCase();
    expect((await index.get<ResidentAnswer>(`/residents/${lower}`)).person.address).toBe(
      resident.address,
    );
    for (const path of [stranger.address, mentor.address, "0x12", "' OR 1=1", `${lower}00`]) {
      expect(await index.get(`/residents/${path}`)).toBeNull();
    }
  });
});

describe("GET /residents/{address}/lines", () => {
  it("goes back page by page, each line once", async () => {
    const path = `/residents/${neighbour.address}/lines`;
    const all = [];
    let { lines, next } = await index.get<LinesAnswer>(path);
    all.push(...lines);
    while (next !== null) {
      expect(lines).toHaveLength(50);
      ({ lines, next } = await index.get<LinesAnswer>(`${path}?before=${next}`));
      all.push(...lines);
    }
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    const about = await query(
      "SELECT count(*)::int AS n FROM concern WHERE account = $1 AND \"as\" = 'resident'",
      [neighbour.address.toLowerCase()],
    );
    expect(about).toEqual([{ n: all.length }]);
  });

  it("begins after the line of the cursor", async () => {
    const path = `/residents/${resident.address}/lines`;
    const { lines } = await index.get<LinesAnswer>(path);
    const rest = await index.get<LinesAnswer>(`${path}?before=${lines[9]?.id}`);
    expect(rest.lines[0]).toEqual(lines[10]);
  });

  it("refuses a cursor that is none", async () => {
    const path = `/residents/${resident.address}/lines?before=`;
    for (const cursor of ["x", "1", "1-", "1-2-3", "9999999999-1", "1;DROP TABLE line"]) {
      expect(await index.get(path + encodeURIComponent(cursor))).toBeNull();
    }
  });
});

describe("GET /mentors/{address}", () => {
  it("shows who has this mentor now, with their plans, and the funds", async () => {
    const answer = await index.get<MentorAnswer>(`/mentors/${mentor.address}`);
    expect(answer.staff).toMatchObject({ role: "mentor", ceiling: "100000", revoked: false });
    expect(answer.residents.map(({ person }) => person.address)).toEqual([
      resident.address,
      partner.address,
    ]);
    expect(answer.residents[1]?.plans.map(({ id, status }) => [id, status])).toEqual([
      [7, "accepted"],
      [6, "lapsed"],
      [5, "withdrawn"],
      [4, "accepted"],
    ]);
    expect(answer.funds[0]).toMatchObject({
      pledged: "1500000",
      neighbourhoods: [1, 2],
      pledges: [
        { funder: 7, coins: "1000000", commitment: words("decision 1") },
        { funder: 8, coins: "500000" },
      ],
    });
  });

  it("still shows the residents of a mentor whose role was taken away", async () => {
    const answer = await index.get<MentorAnswer>(`/mentors/${nextMentor.address}`);
    expect(answer.staff).toMatchObject({ role: "mentor", revoked: true });
    expect(answer.residents.map(({ person }) => person.address)).toEqual([neighbour.address]);
  });

  it("answers 404 for who is neither staff nor anybody's mentor", async () => {
    expect(await index.get(`/mentors/${stranger.address}`)).toBeNull();
  });
});

describe("GET /creditors/{address}", () => {
  it("shows only the own agreements, claims and offers", async () => {
    const answer = await index.get<CreditorAnswer>(`/creditors/${energy.address}`);
    expect(answer.agreements).toMatchObject([
      { id: 2, status: "active", rateBps: 12_000, route: "paidByFund", fundId: 1 },
      { id: 3, status: "ended", approvedBy: null },
    ]);
    expect(answer.debts.map(({ id }) => id)).toEqual([2]);
    expect(answer.offers.map(({ id }) => id)).toEqual([7, 6, 5, 4, 3]);
    expect(JSON.stringify(answer)).not.toContain(resident.address);
  });

  it("tells the ledger's lines: claims, offers and answers, and nothing else of the residents", async () => {
    const { lines } = await index.get<CreditorAnswer>(`/creditors/${energy.address}`);
    expect(new Set(lines.map(({ event }) => event))).toEqual(
      new Set([
        "StaffGranted",
        "AgreementProposed",
        "AgreementApproved",
        "AgreementEnded",
        "DebtRegistered",
        "DebtDisputed",
        "DebtCorrected",
        "DebtRecognised",
        "DebtLowered",
        "OfferMade",
        "OfferConfirmed",
        "OfferRejected",
        "OfferReleased",
      ]),
    );
  });

  it("answers 404 for who is no creditor", async () => {
    expect(await index.get(`/creditors/${stranger.address}`)).toBeNull();
  });
});

describe("GET /office", () => {
  it("shows everybody, staff, funds and agreements", async () => {
    const answer = await index.get<OfficeAnswer>("/office");
    expect(answer.people.map(({ address }) => address)).toEqual([
      resident.address,
      partner.address,
      neighbour.address,
    ]);
    expect(answer.staff.map(({ role }) => role).toSorted()).toEqual([
      "creditor",
      "creditor",
      "mentor",
      "mentor",
      "office",
      "office",
    ]);
    expect(answer.funds.map(({ id, closed }) => [id, closed])).toEqual([
      [1, false],
      [2, true],
    ]);
    expect(answer.agreements.map(({ id }) => id)).toEqual([1, 2, 3]);
    expect(answer.disputedDebts).toEqual([]);
  });
});

describe("GET /public", () => {
  it("tells sums, and no count under ten", async () => {
    const answer = await index.get<PublicAnswer>("/public");
    expect(answer).toMatchObject({
      minted: "16100",
      redeemed: "5851",
      pledged: "1500000",
      debtLowered: "5992",
      residents: null,
      stepsReached: null,
    });
  });
});

describe("any other question", () => {
  it("is answered 404 in JSON", async () => {
    for (const path of ["/", "/graphql", "/sql/db", "/lines", "/residents", "/people/1"]) {
      const response = await fetch(index.url + path);
      expect(response.status).toBe(404);
      expect(await response.json()).toEqual({ error: "not-found" });
    }
  });
});

describe("a request from a browser", () => {
  it("is refused, whatever page it comes from", async () => {
    const path = `${index.url}/residents/${resident.address}`;
    const from = (headers: { [name: string]: string }) =>
      fetch(path, { headers }).then(({ status }) => status);
    expect(await from({})).toBe(200);
    expect(await from({ origin: "https://elsewhere.example" })).toBe(403);
    expect(await from({ origin: index.url })).toBe(403);
  });
});

describe("as the chain goes on", () => {
  it("a screen is fresh within 2 seconds of the block", async () => {
    await stage.closeHistory();
    await index.get("/head");
    for (let time = 0; time < 3; time++) {
      const { blockNumber } = await stage.ledger.send(mentor, "GoalPlans", "compliment", [
        resident.address,
        words(`again ${time}`),
      ]);
      await until(
        async () => (await index.get<{ block: number }>("/head")).block >= Number(blockNumber),
        2_000,
      );
      const { lines, head } = await index.get<ResidentAnswer>(`/residents/${resident.address}`);
      expect(head.block).toBe(Number(blockNumber));
      expect(lines[0]).toMatchObject({
        event: "ComplimentGiven",
        block: Number(blockNumber),
        time: head.time,
      });
    }
  });
});

describe("a block in which nothing happened that we index", () => {
  it("moves the head too", async () => {
    const { blockNumber } = await stage.ledger.transact(stranger, {
      to: stranger.address,
      data: "0x",
    });
    await until(
      async () => (await index.get<{ block: number }>("/head")).block >= Number(blockNumber),
      2_000,
    );
  });
});

describe("after a kill -9", () => {
  it("the index goes on where it was, and misses nothing of the meantime", async () => {
    const before = await allRows();
    await index.stop("SIGKILL");
    const { blockNumber } = await stage.ledger.send(resident, "Redemptions", "offer", [
      1,
      2_00n,
      10_000,
    ]);

    const began = Date.now();
    index = await start();
    await until(
      async () => (await index.get<{ block: number }>("/head")).block >= Number(blockNumber),
      2_000,
    );
    expect(Date.now() - began).toBeLessThan(15_000);

    const after = await allRows();
    for (const line of before.line ?? []) expect(after.line).toContainEqual(line);
    expect(after.line?.length).toBe((before.line?.length ?? 0) + 2);
    const { person } = await index.get<ResidentAnswer>(`/residents/${resident.address}`);
    expect(person).toMatchObject({ balance: "850", held: "200" });
  }, 30_000);

  it("a second index on the same tables is refused", async () => {
    await expect(start()).rejects.toThrow("Another index runs on this database.");
  }, 30_000);
});

describe("dropped and begun again", () => {
  it("gives the same rows", async () => {
    const before = await allRows();
    await index.stop();
    await query(`DROP SCHEMA "${(await schemas())[0]}" CASCADE`);
    index = await start();
    expect(await allRows()).toEqual(before);
  }, 30_000);

  it("on a chain begun again, with the same id and the same first blocks, keeps nothing", async () => {
    await index.stop();
    const before = await schemas();
    expect(before).toEqual([expect.stringMatching(/^index_/), "ponder_sync"]);

    const again = await setChain(stage.genesisTime);
    const [here, there] = await Promise.all(
      [stage, again].map(({ ledger }) => ledger.client.getBlock({ blockNumber: 3n })),
    );
    expect(there?.hash).toBe(here?.hash);
    const place = { databaseUrl: database.url, schema: before[0] ?? "" };
    await prepareDatabase({ ...place, chainUrl: stage.place.chainUrl });
    expect(await schemas()).toEqual(before);
    await prepareDatabase({ ...place, chainUrl: again.place.chainUrl });
    expect(await schemas()).toEqual([]);
    await again.stop();
  });
});

/** The line's transaction has this event, with these arguments, at this place. */
async function expectOnChain(line: Line): Promise<void> {
  const receipt = await stage.ledger.client.getTransactionReceipt({ hash: line.tx });
  const log = receipt.logs.find(({ logIndex }) => logIndex === line.logIndex) as Log;
  const { eventName, args } = decodeEventLog({ ...log, abi: stage.ledger.abis[line.contract] });
  expect({
    contract: getAddress(stage.ledger.contracts[line.contract]),
    event: eventName,
    args: wireArgs(args),
    block: Number(receipt.blockNumber),
    sender: getAddress(receipt.from),
  }).toEqual({
    contract: getAddress(log.address),
    event: line.event,
    args: line.args,
    block: line.block,
    sender: line.sender,
  });
}

const tables = [
  ...["agreement", "agreement_year", "concern", "debt", "fund", "line", "offer", "person"],
  ...["plan", "pledge", "staff", "subgoal", "totals"],
];

/** All rows of all tables. */
async function allRows(): Promise<{ [table: string]: unknown[] }> {
  const rows: { [table: string]: unknown[] } = {};
  for (const table of tables) rows[table] = await query(`SELECT * FROM ${table} ORDER BY 1, 2, 3`);
  return rows;
}

async function query(text: string, values: unknown[] = []): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  try {
    await client.query(`SET search_path TO "${(await schemas())[0]}"`);
    return (await client.query<Record<string, unknown>>(text, values)).rows;
  } finally {
    await client.end();
  }
}

/** The index's own schemas: its tables first, then Ponder's cache. */
async function schemas(): Promise<string[]> {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const { rows } = await client.query<{ name: string }>(
    "SELECT nspname AS name FROM pg_namespace WHERE nspname ~ '^(index_|ponder_)' ORDER BY 1",
  );
  await client.end();
  return rows.map(({ name }) => name);
}
