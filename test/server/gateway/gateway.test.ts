import { request } from "node:http";
import { encodeFunctionData, getAddress } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { debtRegisterAbi } from "../../../protocol/abi/debt-register.ts";
import type { Line, LiveHead } from "../../../protocol/wire/basics.ts";
import type { Config, PersonasAnswer, Problem } from "../../../protocol/wire/dossier-api.ts";
import type {
  DebtsAnswer,
  LinesAnswer,
  PaperAnswer,
  ResidentAnswer,
} from "../../../protocol/wire/index-answers.ts";
import { concernsUs } from "../../../server/chain/concerns-us.ts";
import { connectChain } from "../../../server/chain/connect-chain.ts";
import type { Deployment } from "../../../server/deployment.ts";
import type { Actor } from "../../indexer/stage/actors.ts";
import { actors } from "../../indexer/stage/actors.ts";
import type { Browser } from "../stage/browser.ts";
import { openBrowser } from "../stage/browser.ts";
import type { Stage } from "../stage/open-stage.ts";
import { openStage } from "../stage/open-stage.ts";
import { describeQuestions } from "./asks-few.ts";
import { describeFamily } from "./family.ts";
import { describeFirstPage } from "./first-page.ts";
import { describeVisits } from "./visits.ts";
import { describePayments } from "../dossier/payments.ts";
import { describeReaders } from "../dossier/readers.ts";
import { describeReceipts } from "../dossier/receipts.ts";

const { resident, partner, neighbour, mentor, nextMentor } = actors;
const { creditor, energy, official, stranger } = actors;

let stage: Stage;
let everybody: Browser;
beforeAll(async () => {
  stage = await openStage({ withIndex: true, demo: true });
  everybody = await openBrowser(stage.url).signIn(...Object.values(actors));
});
afterAll(() => stage?.close());

describe("the wallet's files", () => {
  const get = (path: string) => openBrowser(stage.url).send("GET", path);

  it("are the page itself for every route within the wallet", async () => {
    for (const path of ["/", "/bewoner/munten", "/index.html"]) {
      const answer = await get(path);
      expect(answer.status).toBe(200);
      expect(answer.headers.get("content-type")).toBe("text/html; charset=utf-8");
      expect(answer.headers.get("cache-control")).toBe("no-cache");
      expect(await answer.text()).toContain("<title>Socialcoin</title>");
    }
  });

  it("are kept for good where their name holds a hash of their content", async () => {
    const answer = await get("/assets/main-1a2b.js");
    expect(answer.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
    expect(answer.headers.get("cache-control")).toContain("immutable");
  });

  it("are kept for a day where they are its icon, which a page names three times", async () => {
    const answer = await get("/icon.svg");
    expect(answer.headers.get("content-type")).toBe("image/svg+xml");
    expect(answer.headers.get("cache-control")).toBe("public, max-age=86400");
  });

  it("are not there under another name", async () => {
    expect((await get("/assets/main-9z9z.js")).status).toBe(404);
    expect((await get("/.vite/manifest.json")).status).toBe(404);
  });

  it.each([
    "/../secret.txt",
    "/assets/../../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/assets/..%5c..%5csecret.txt",
    "//etc/passwd",
    "/assets/%00.js",
  ])("do not lead outside their folder: %s", async (path) => {
    // fetch would tidy the path up before it is sent.
    const { status, text } = await new Promise<{ status: number; text: string }>((done, fail) => {
      const { hostname, port, host } = new URL(stage.url);
      const asked = request({ hostname, port, path, headers: { host } }, (answer) => {
        let text = "";
        answer.on("data", (chunk: Buffer) => (text += chunk.toString()));
        answer.on("end", () => done({ status: answer.statusCode!, text }));
      });
      asked.on("error", fail).end();
    });
    expect(text).not.toContain("not for the browser");
    expect(text).not.toContain("root:");
    expect([200, 400, 404]).toContain(status);
  });
});

describe("every answer", () => {
  it.each(["/", "/config.json", "/api/v1/me", "/index/head", "/api/v1/nothing"])(
    "forbids scripts of others, frames and guesses at types: %s",
    async (path) => {
      const { headers } = await openBrowser(stage.url).send("GET", path);
      const policy = headers.get("content-security-policy");
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toContain("unsafe");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("referrer-policy")).toBe("no-referrer");
      expect(headers.has("cache-control")).toBe(true);
    },
  );

  it("is given under own host names only", async () => {
    const status = await new Promise((done, fail) => {
      const { hostname, port } = new URL(stage.url);
      request({ hostname, port, path: "/config.json", headers: { host: "evil.example" } })
        .on("response", (answer) => done(answer.resume().statusCode))
        .on("error", fail)
        .end();
    });
    expect(status).toBe(400);
  });

  it("leaves a line in the log without any person", async () => {
    await everybody.send("GET", `/index/residents/${resident.address}`, resident);
    expect(stage.logLines.join("\n").toLowerCase()).not.toContain(
      resident.address.slice(2).toLowerCase(),
    );
    expect(stage.logLines.some((line) => line.includes("/index/residents/:address"))).toBe(true);
  });
});

describe("/config.json", () => {
  it("tells anyone where the contracts are", async () => {
    const config = await openBrowser(stage.url).ask<Config>(200, "GET", "/config.json");
    expect(config).toMatchObject({ chainId: 68_110_001, demo: true });
    expect(config.contracts).toEqual(
      Object.fromEntries(
        Object.entries(stage.ledger.contracts).map(([name, at]) => [name, getAddress(at)]),
      ),
    );
    const { factory, verifier, sponsor } = stage.accounts;
    expect(config.accounts).toEqual({
      factory: getAddress(factory),
      verifier: getAddress(verifier),
      sponsor: getAddress(sponsor),
    });
  });
});

describe("/index", () => {
  const PATHS = {
    "/index/head": "anyone",
    "/index/public": "anyone",
    [`/index/residents/${resident.address}`]: [resident, mentor],
    [`/index/residents/${resident.address}/lines`]: [resident, mentor],
    // The second official must agree to this neighbour's offers.
    [`/index/residents/${neighbour.address}`]: [neighbour, actors.secondOfficial],
    [`/index/residents/${partner.address}`]: [partner, mentor],
    [`/index/mentors/${mentor.address}`]: [mentor],
    [`/index/mentors/${nextMentor.address}`]: [],
    [`/index/mentors/${mentor.address}/disputes`]: [mentor],
    [`/index/mentors/${nextMentor.address}/disputes`]: [],
    [`/index/creditors/${creditor.address}`]: [creditor],
    [`/index/creditors/${energy.address}`]: [energy],
    [`/index/creditors/${creditor.address}/open`]: [creditor],
    [`/index/creditors/${creditor.address}/answered?limit=10`]: [creditor],
    [`/index/creditors/${creditor.address}/offers?of=1,2`]: [creditor],
    [`/index/creditors/${creditor.address}/debts`]: [creditor],
    [`/index/creditors/${creditor.address}/debts/1`]: [creditor],
    [`/index/creditors/${creditor.address}/disputes`]: [creditor],
    [`/index/creditors/${creditor.address}/claim-ids`]: [creditor],
    [`/index/creditors/${creditor.address}/payments?of=1`]: [creditor],
    [`/index/creditors/${creditor.address}/lines`]: [creditor],
    [`/index/seconds/${actors.colleague.address}`]: [actors.colleague],
    [`/index/seconds/${actors.counsellor.address}`]: [],
    [`/index/approvers/${actors.counsellor.address}`]: [actors.counsellor],
    [`/index/approvers/${stranger.address}`]: [stranger],
    [`/index/approvers/${actors.counsellor.address}/offers?of=1`]: [actors.counsellor],
    "/index/family": [resident, neighbour, actors.newcomer],
    "/index/report": [official, actors.secondOfficial],
    "/index/owed": [creditor, energy, official, actors.secondOfficial],
    "/index/office": [official, actors.secondOfficial],
    "/index/office/people?limit=2": [official, actors.secondOfficial],
    [`/index/office/people?of=${resident.address}`]: [official, actors.secondOfficial],
    [`/index/office/people/${resident.address}`]: [official, actors.secondOfficial],
    [`/index/office/staff/${creditor.address}`]: [official, actors.secondOfficial],
    "/index/office/without-mentor": [official, actors.secondOfficial],
    "/index/office/near-mentor": [official, actors.secondOfficial],
    "/index/office/households": [official, actors.secondOfficial],
    "/index/office/disputes": [official, actors.secondOfficial],
    "/index/office/lapsed": [official, actors.secondOfficial],
  };

  it.each(Object.entries(PATHS))("answers %s for whom it is meant alone", async (path, readers) => {
    const nobody = await openBrowser(stage.url).send("GET", path);
    expect(nobody.status).toBe(readers === "anyone" ? 200 : 401);
    for (const account of Object.values(actors)) {
      const answer = await everybody.send("GET", path, account);
      const may = readers === "anyone" || (readers as unknown[]).includes(account);
      expect([path, account.address, answer.status]).toEqual([
        path,
        account.address,
        may ? 200 : 403,
      ]);
    }
  });

  it.each([
    "/index/sql",
    "/index/graphql",
    "/index/ready",
    "/index/residents",
    "/index/everybody",
    "/index/approvers",
    "/index/office/everybody",
    "/index/",
  ])("has no %s", async (path) => {
    expect((await everybody.send("GET", path, official)).status).toBe(404);
  });

  it("tells a mentor nothing of debts until the resident shares them", async () => {
    const path = `/index/residents/${resident.address}`;
    const seen = (account: Actor) => everybody.ask<ResidentAnswer>(200, "GET", path, account);
    const share = (how: string) =>
      everybody.ask(200, "PUT", "/api/v1/me/sharing/mentor/debts", resident, { share: how });
    const own = await seen(resident);
    expect(own.debts.length).toBeGreaterThan(0);

    const hidden = await seen(mentor);
    expect(hidden).toMatchObject({ person: own.person, plans: own.plans, debts: [], offers: [] });
    expect([own, hidden].map(({ debtsHidden }) => debtsHidden)).toEqual([undefined, true]);
    expect(hidden.lines.some(({ contract }) => contract === "GoalPlans")).toBe(true);
    for (const { contract, event } of hidden.lines) {
      expect(["DebtRegister", "Redemptions"]).not.toContain(contract);
      expect(event).not.toMatch(/^Hold/);
    }
    const { lines } = await everybody.ask<LinesAnswer>(200, "GET", `${path}/lines`, mentor);
    expect(lines.every(({ contract }) => contract !== "DebtRegister")).toBe(true);

    await share("always");
    const shared = await seen(mentor);
    expect([shared.debts, shared.debtsHidden]).toEqual([own.debts, undefined]);
    await share("no");
    expect((await seen(mentor)).debts).toEqual([]);
  });

  it("tells a mentor which bills are not right, of residents who share them", async () => {
    const { send } = stage.ledger;
    const parts = { principal: 20_00, increase: 0, interest: 0, costs: 0 };
    const bill = `0x${"c1".repeat(32)}` as const;
    const list = async (of: string, who: Actor) =>
      (await everybody.ask<DebtsAnswer>(200, "GET", `/index/${of}/disputes`, who)).debts;
    const claims = () => list(`creditors/${creditor.address}`, creditor);
    const seen = () => list(`mentors/${mentor.address}`, mentor);
    const share = (how: string) =>
      everybody.ask(200, "PUT", "/api/v1/me/sharing/mentor/debts", resident, { share: how });

    await send(creditor, "DebtRegister", "register", [resident.address, 1, 0, bill, parts]);
    const all = `/index/creditors/${creditor.address}/debts`;
    const newest = async () =>
      (await everybody.ask<DebtsAnswer>(200, "GET", all, creditor)).debts.find(
        ({ commitment }) => commitment === bill,
      );
    await expect.poll(newest, { timeout: 80_000 }).toBeDefined();
    const { id } = (await newest())!;
    await send(resident, "DebtRegister", "dispute", [id, bill]);
    const { timestamp } = await stage.ledger.client.getBlock();
    await expect.poll(async () => (await claims()).length, { timeout: 80_000 }).toBe(1);
    expect(await claims()).toMatchObject([{ id, disputedAt: Number(timestamp) }]);

    expect(await seen()).toEqual([]);
    await share("always");
    expect(await seen()).toEqual(await claims());
    await share("no");
    expect(await seen()).toEqual([]);
    await send(creditor, "DebtRegister", "withdraw", [id, bill]);
  });

  it("tells who has a signed paper what it is about, and for a day alone", async () => {
    const path = `/index/residents/${resident.address}/paper`;
    await everybody.ask(403, "GET", path, official);
    await stage.database.query("INSERT INTO subject VALUES ($1, '') ON CONFLICT DO NOTHING", [
      resident.address,
    ]);
    await stage.database.query(
      `INSERT INTO paper_task VALUES (gen_random_uuid(), $1, $2, 'debts', '', now(), now() + interval '1 day'),
        (gen_random_uuid(), $1, $3, 'goals', '', now() - interval '1 day', now())`,
      [resident.address, official.address, actors.secondOfficial.address],
    );
    await expect
      .poll(async () => (await everybody.send("GET", path, official)).status, { timeout: 80_000 })
      .toBe(200);
    const own = await everybody.ask<ResidentAnswer>(
      200,
      "GET",
      `/index/residents/${resident.address}`,
      resident,
    );
    const told = await everybody.ask<PaperAnswer>(200, "GET", path, official);
    expect(told).toEqual({
      head: own.head,
      goals: null,
      debts: {
        debts: own.debts.filter(({ status }) => !["settled", "withdrawn"].includes(status)),
        offers: own.offers.filter(({ status }) => status === "open"),
      },
    });
    expect(told.debts!.debts.length).toBeGreaterThan(0);
    await everybody.ask(403, "GET", path, actors.secondOfficial);
    await everybody.ask(403, "GET", `/index/residents/${resident.address}`, official);
    const { id } = own.debts[0]!;
    const data = encodeFunctionData({ abi: debtRegisterAbi, functionName: "debt", args: [id] });
    const call = [{ to: stage.ledger.contracts.DebtRegister, data }, "latest"];
    expect(await everybody.rpc(official, "eth_call", call)).toHaveProperty("result");
    expect(await everybody.rpc(actors.secondOfficial, "eth_call", call)).toHaveProperty("error");
  });

  it("refuses an address or a cursor that is none", async () => {
    await everybody.ask(400, "GET", "/index/residents/0x12", resident);
    const lines = `/index/residents/${resident.address}/lines`;
    await everybody.ask(400, "GET", `${lines}?before=${encodeURIComponent("1-1&x=1")}`, resident);
  });

  it("says not found for somebody whom the index does not know", async () => {
    const answer = await everybody.ask<Problem>(
      404,
      "GET",
      `/index/residents/${stranger.address}`,
      stranger,
    );
    expect(answer.type).toBe("/problems/not-found");
  });
});

describe("/api/v1/live", () => {
  it("tells the head, and the next one when a block comes", async () => {
    const { body } = await openBrowser(stage.url).send("GET", "/api/v1/live");
    const reader = body!.pipeThrough(new TextDecoderStream()).getReader();
    let text = "";
    const heads = () =>
      [...text.matchAll(/event: head\ndata: (.*)\n/g)].map(
        ([, head]) => JSON.parse(head!) as LiveHead,
      );
    const wait = async (count: number) => {
      while (heads().length < count) text += (await reader.read()).value ?? "";
    };

    await wait(1);
    await stage.ledger.send(mentor, "GoalPlans", "compliment", [
      resident.address,
      `0x${"ab".repeat(32)}`,
    ]);
    await wait(2);
    expect(heads()[1]!.block).toBeGreaterThan(heads()[0]!.block);
    expect(heads()[1]!.changed).toBe(heads()[1]!.block);

    // On a network most blocks are of no concern to a programme: nobody asks anything anew for them.
    await stage.ledger.transact(mentor, { to: stranger.address, data: "0x" });
    await wait(3);
    expect(heads()[2]!.block).toBeGreaterThan(heads()[1]!.block);
    expect(heads()[2]!.changed).toBe(heads()[1]!.block);

    // What has a term shows by itself that it is over.
    await stage.sleep(60);
    await stage.ledger.transact(mentor, { to: stranger.address, data: "0x" });
    const last = () => heads().at(-1)!;
    while (last().time < heads()[1]!.time + 60) await wait(heads().length + 1);
    expect(last().changed).toBe(last().block);
    await reader.cancel();

    // Where the chain does not say, or more came than is worth asking, something may have happened.
    const deployment = { everyContract: Object.values(stage.ledger.contracts), accounts: null };
    const { block } = last();
    const asked = (url: string, after: number) =>
      concernsUs(connectChain(url), deployment as unknown as Deployment)(after, block);
    expect(await asked(stage.settings.chainUrl, block - 1)).toBe(false);
    expect(await asked(stage.settings.chainUrl, block - 1_000)).toBe(true);
    expect(await asked("http://127.0.0.1:9", block - 1)).toBe(true);
  });
});

describe("the demonstration", () => {
  const timeline = () =>
    everybody.ask<ResidentAnswer>(200, "GET", `/index/residents/${resident.address}`, resident);

  it("gives the keys of its people, and not those of the deployment", async () => {
    const { personas } = await openBrowser(stage.url).ask<PersonasAnswer>(
      200,
      "GET",
      "/demo/personas",
    );
    expect(personas.map(({ id }) => id)).toEqual(["wim"]);
  });

  it("alters one line for whoever asks for it, however often they look, until they ask for the real ones", async () => {
    const before = await timeline();
    const isAltered = async (altered: boolean) =>
      expect(await everybody.ask(200, "GET", "/demo/alter-line", resident)).toEqual({ altered });
    await isAltered(false);

    await everybody.ask(204, "POST", "/demo/alter-line", resident);
    await isAltered(true);
    const altered = await timeline();
    expect(await timeline()).toEqual(altered);
    const changed = altered.lines.filter(
      (line: Line, index) => JSON.stringify(line) !== JSON.stringify(before.lines[index]),
    );
    expect(changed).toHaveLength(1);

    await everybody.ask(204, "DELETE", "/demo/alter-line", resident);
    await isAltered(false);
    expect(await timeline()).toEqual(before);
  });

  it("tells every other browser the real lines meanwhile", async () => {
    const before = await timeline();
    const another = await openBrowser(stage.url).signIn(resident);
    await another.ask(204, "POST", "/demo/alter-line", resident);
    expect(await timeline()).toEqual(before);
  });

  it("alters nothing for somebody who is not signed in", async () => {
    await openBrowser(stage.url).ask(401, "POST", "/demo/alter-line");
  });

  it("begins again only where somebody started all its parts", async () => {
    await openBrowser(stage.url).ask(404, "POST", "/demo/begin-again");
  });

  it("can not be touched by another site", async () => {
    const headers = { origin: "https://evil.example" };
    for (const path of ["/demo/alter-line", "/demo/begin-again"]) {
      const answer = await openBrowser(stage.url).send("POST", path, null, undefined, { headers });
      expect(answer.status).toBe(403);
    }
  });
});

describeQuestions(() => stage);
describeFirstPage(() => stage);

describeVisits(() => stage);

describePayments(() => everybody);
describeReceipts(() => stage);
describeReaders(() => everybody);
// Somebody is enrolled in it: after all that counts who there is.
describeFamily(() => ({ stage, browser: everybody }));
