import { createHash } from "node:crypto";
import { bytesToHex, concat, keccak256, toBytes, toHex } from "viem";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { openLastSeen } from "../../../frontend/data/last-seen.ts";
import type { Head } from "../../../protocol/wire/basics.ts";
import { actors } from "../../indexer/stage/actors.ts";
import { until } from "../../indexer/stage/index-process.ts";
import { openBrowser } from "../stage/browser.ts";
import type { Stage } from "../stage/open-stage.ts";
import { openStage } from "../stage/open-stage.ts";
import { chainOf, dumpOf, questionsAbout } from "./haystacks.ts";
import { live } from "./live.ts";
import { Seeded } from "./seeded.ts";
import { openTown, type Town } from "./town.ts";

/** How many residents the synthetic town has. */
const TOWN = Number(process.env["CANARY_TOWN"] ?? 200);
/** About so many of them, spread over the town, those who have nothing to do with it ask. */
const ASKED_ABOUT = 12;
/** Words of a resident: one for each kind of words in the flow. */
const WORDS_EACH = 25;
const { energy, neighbour, nextMentor, official, stranger } = actors;

let stage: Stage;
let town: Town;
const seeded = new Seeded();

const indexUrl = () => stage.settings.databaseUrl.replace(/dossier$/, "index");
const indexFollows = () =>
  until(
    async () => {
      const { block } = await stage.index!.get<Head>("/head");
      return block === Number(await stage.ledger.client.getBlockNumber());
    },
    300_000 + TOWN * 5_000,
  );

beforeAll(
  async () => {
    // A demonstration counts no requests: thousands of people sit at one address here.
    stage = await openStage({ withIndex: true, demo: TOWN > 200 });
    town = await openTown(stage, TOWN);
    await live(town, seeded);
    await indexFollows();
  },
  600_000 + TOWN * 15_000,
);
afterAll(() => stage?.close());

describe(
  `what was written down about ${TOWN} residents`,
  { timeout: 300_000 + TOWN * 1_000 },
  () => {
    it("would be found where it stands: the search itself works", async () => {
      expect(seeded.values).toHaveLength(TOWN * WORDS_EACH);
      const { browser, account } = town.residents[0]!;
      const mine = await (await browser.send("GET", "/api/v1/me/data", account)).text();
      expect(seeded.in(mine).length).toBeGreaterThan(10);
      const hashed = seeded.values.map((value) => createHash("sha256").update(value).digest("hex"));
      expect(seeded.in(hashed.join(" "))).toHaveLength(seeded.values.length);
    });

    it("stands in no calldata and no event", async () => {
      expect(await seeded.inEach(chainOf(stage.ledger.client))).toEqual([]);
    });

    it("stands in no storage of a contract", async () => {
      const state = await stage.state();
      expect(state.toString("latin1", 0, 200_000_000)).toContain(
        stage.ledger.contracts.SocialCoin.toLowerCase(),
      );
      expect(seeded.inBytes(state)).toEqual([]);
    });

    it("stands in no table of the index, and in the dossier only sealed", async () => {
      expect(await seeded.inEach(dumpOf(indexUrl()))).toEqual([]);
      expect(await seeded.inEach(dumpOf(stage.settings.databaseUrl))).toEqual([]);
    });

    it("stands in no answer to who has nothing to do with it", async () => {
      const step = Math.ceil(TOWN / ASKED_ABOUT);
      const some = town.residents.filter((_, at) => at % step === 0);
      for (const account of [null, stranger, neighbour, nextMentor, energy]) {
        const asker = account ? town.staff : openBrowser(stage.url);
        for (const path of questionsAbout(some.map((one) => one.account.address))) {
          // In the story both creditors are of one organisation, and the code is given to the organisation.
          if (account === energy && path === "/api/v1/match-codes") continue;
          const answer = await asker.send("GET", path, account);
          expect(answer.status).toBeLessThan(500);
          expect(answer.status).not.toBe(429);
          const found = seeded.in(await answer.text());
          expect([path, account?.address, found]).toEqual([path, account?.address, []]);
        }
      }
    });

    it("stands in no line of the log of the server or the index", () => {
      expect(stage.logLines.length).toBeGreaterThan(TOWN * 3);
      expect(seeded.in(stage.logLines.join("\n"))).toEqual([]);
      expect(stage.index!.output()).toContain("event_count");
      expect(seeded.in(stage.index!.output())).toEqual([]);
    });
  },
);

describe("a value that did get out is found", { timeout: 300_000 + TOWN * 1_000 }, () => {
  const planted = {
    calldata: "Ontsnapt in een opdracht",
    event: "Ontsnapt in een bericht",
    storage: "Ontsnapt in een contract",
    dossier: "Ontsnapt in een tabel",
    answer: "Ontsnapt in een antwoord",
    log: "Ontsnapt in een logregel",
  };
  beforeAll(() => {
    for (const value of Object.values(planted)) seeded.value(value);
  });

  it("in calldata", async () => {
    const data = toHex(planted.calldata);
    const { blockNumber } = await stage.ledger.transact(stranger, { to: stranger.address, data });
    const newest = chainOf(stage.ledger.client, Number(blockNumber));
    expect(await seeded.inEach(newest)).toEqual([planted.calldata]);
  });

  it("in an event and in the index, also when only its hash is there", async () => {
    const unsalted = keccak256(toHex(planted.event));
    const pledge = [1, 7, 1n, unsalted] as const;
    const { logs } = await stage.ledger.send(official, "SocialCoin", "pledge", pledge);
    expect(seeded.in(JSON.stringify(logs.map(({ data }) => data)))).toEqual([planted.event]);
    await indexFollows();
    expect(await seeded.inEach(dumpOf(indexUrl()))).toContain(planted.event);
  });

  it("in the storage of a contract", async () => {
    const turned = toBytes(planted.storage, { size: 32 }).map((byte) => 255 - byte);
    // PUSH32 turned, NOT, PUSH1 0, SSTORE: the word itself is not in the calldata.
    const data = concat(["0x7f", bytesToHex(turned), "0x1960005500"]);
    expect(seeded.in(data)).toEqual([]);
    await stage.ledger.transact(stranger, { data });
    expect(seeded.inBytes(await stage.state())).toContain(planted.storage);
  });

  it("in a table of the dossier", async () => {
    await stage.database.query("CREATE TABLE planted (word text)");
    await stage.database.query("INSERT INTO planted VALUES ($1)", [planted.dossier]);
    expect(await seeded.inEach(dumpOf(stage.settings.databaseUrl))).toEqual([planted.dossier]);
    await stage.database.query("DROP TABLE planted");
  });

  it("in an answer", async () => {
    const named = { name: planted.answer };
    await town.staff.ask(201, "POST", "/api/v1/organisations", official, named);
    const answer = await town.staff.send("GET", "/api/v1/organisations", stranger);
    expect(seeded.in(await answer.text())).toEqual([planted.answer]);
  });

  it("in a line of the log", () => {
    const lines = [...stage.logLines, JSON.stringify({ route: `/${planted.log}` })];
    expect(seeded.in(lines.join("\n"))).toEqual([planted.log]);
  });

  it("on a phone, while its owner is signed in there and no longer", async () => {
    const kept = new Map<string, string>();
    vi.stubGlobal("localStorage", {
      getItem: (name: string) => kept.get(name) ?? null,
      setItem: (name: string, text: string) => kept.set(name, text),
      removeItem: (name: string) => kept.delete(name),
    });
    const { browser, account } = town.residents[0]!;
    const path = `/api/v1/residents/${account.address}/records`;
    const phone = openLastSeen(account.address);
    phone.keep({ path, value: await browser.ask(200, "GET", path, account) });
    expect(seeded.in([...kept].join("\n")).length).toBeGreaterThan(10);
    phone.close();
    expect(seeded.in([...kept].join("\n"))).toEqual([]);
    vi.unstubAllGlobals();
  });
});
