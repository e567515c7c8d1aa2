import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type {
  LettersAnswer,
  Problem,
  RecordsAnswer,
  ResidentsAnswer,
} from "../../../protocol/wire/dossier-api.ts";
import type { DossierRecord } from "../../../protocol/wire/dossier-records.ts";
import type {
  AuditLogAnswer,
  LooksAnswer,
  ReadingAnswer,
} from "../../../protocol/wire/looks-api.ts";
import type {
  ErasedAnswer,
  LegalHold,
  LegalHoldsAnswer,
  MyDataAnswer,
  Objection,
  ObjectionsAnswer,
  ObjectionsWaitingAnswer,
  OfficeObjection,
  OwnObjectionsAnswer,
} from "../../../protocol/wire/rights-api.ts";
import type { SharingAnswer } from "../../../protocol/wire/sharing-api.ts";
import { openDossier } from "../../../server/dossier/open-dossier.ts";
import { whoseNames } from "../../../server/dossier/people/whose-names.ts";
import { startServer } from "../../../server/start-server.ts";
import type { Actor } from "../../indexer/stage/actors.ts";
import { actors } from "../../indexer/stage/actors.ts";
import { startIndexOf } from "../news/start-index-of.ts";
import { until } from "../../indexer/stage/index-process.ts";
import type { Browser } from "../stage/browser.ts";
import { openBrowser } from "../stage/browser.ts";
import type { Stage } from "../stage/open-stage.ts";
import { openStage } from "../stage/open-stage.ts";

const { resident, neighbour, partner, mentor, creditor, official, secondOfficial, stranger } =
  actors;

const LOOKS = "/api/v1/me/looks";

let stage: Stage;
let browser: Browser;
beforeAll(async () => {
  stage = await openStage();
  browser = await openBrowser(stage.url).signIn(...Object.values(actors));
  for (const name of ["Gemeente", "Waterbedrijf D"]) {
    await browser.ask(201, "POST", "/api/v1/organisations", official, { name });
  }
  const staff = (who: Actor) => `/api/v1/staff/${who.address}`;
  await browser.ask(200, "PUT", staff(mentor), official, { name: "Petra", organisation: 2 });
  for (const who of [resident, partner, neighbour]) await write(official, "person", who, person);
  await write(mentor, "plan", resident, { title: "Een plan" });
  await write(resident, "report", resident, { text: "Gedaan" });
});
afterAll(() => stage?.close());

const person = {
  name: "Wimkje Zandstra",
  language: "nl",
  benefit: "yes",
  ageGroup: "27+",
  arrangement: false,
  representative: null,
  neighbourhood: "Plattenburg",
};
const write = (account: Actor, kind: string, subject: Actor, content: object) =>
  browser.ask<DossierRecord>(201, "POST", "/api/v1/records", account, {
    kind,
    subject: subject.address,
    content,
  });
const letter = (reference: string) => ({
  creditor: 2,
  creditorName: "Waterbedrijf D",
  collector: null,
  reference,
  kind: "Waterrekening",
  parts: { principal: "18290", increase: "0", interest: "305", costs: "2000" },
  peildatum: "2026-11-01",
  originDate: null,
  endsBy: null,
  redeemable: true,
});
const of = (who: Actor, what: string) => `/api/v1/residents/${who.address}/${what}`;
const share = (who: Actor, audience: string, what: string, how: string) =>
  browser.ask<SharingAnswer>(200, "PUT", `/api/v1/me/sharing/${audience}/${what}`, who, {
    share: how,
  });

describe("debts", () => {
  it("are listed by the mentor at the table, who sees them while the resident shares them", async () => {
    await browser.ask(201, "POST", of(resident, "letters"), mentor, letter("WB-1"));
    await browser.ask(403, "GET", of(resident, "letters"), mentor);

    const answer = await share(resident, "mentor", "debts", "always");
    expect(answer.sharing).toEqual([{ audience: "mentor", what: "debts", until: null }]);
    const seen = await browser.ask<LettersAnswer>(200, "GET", of(resident, "letters"), mentor);
    expect(seen.letters.map(({ reference }) => reference)).toEqual(["WB-1"]);
  });

  it("are hidden again at once", async () => {
    expect((await share(resident, "mentor", "debts", "no")).sharing).toEqual([]);
    await browser.ask(403, "GET", of(resident, "letters"), mentor);
  });

  it("are shared for today until midnight in Amsterdam", async () => {
    const { sharing } = await share(resident, "mentor", "debts", "today");
    const until = new Date(sharing[0]!.until! * 1_000);
    const inAmsterdam = until.toLocaleTimeString("nl-NL", { timeZone: "Europe/Amsterdam" });
    expect(inAmsterdam).toBe("00:00:00");
    expect(until.getTime() - Date.now()).toBeLessThanOrEqual(25 * 3_600_000);
    await browser.ask(200, "GET", of(resident, "letters"), mentor);

    await stage.database.query("UPDATE sharing SET until = now() - interval '1 second'");
    await new Promise((passed) => setTimeout(passed, 1_100));
    await browser.ask(403, "GET", of(resident, "letters"), mentor);
    const now = await browser.ask<SharingAnswer>(200, "GET", "/api/v1/me/sharing", resident);
    expect(now.sharing).toEqual([]);
  });

  it("are shared by the person alone, with whom and of what there is", async () => {
    for (const path of ["creditor/debts", "mentor/coins", "household/letters", "office/debts"]) {
      await browser.ask(404, "PUT", `/api/v1/me/sharing/${path}`, resident, { share: "always" });
    }
    await browser.ask(400, "PUT", "/api/v1/me/sharing/mentor/debts", resident, { share: "yes" });
    const stranger403 = await browser.ask<Problem>(
      403,
      "PUT",
      "/api/v1/me/sharing/mentor/debts",
      stranger,
      { share: "always" },
    );
    expect(stranger403.type).toBe("/problems/not-enrolled");
  });
});

describe("the words about a person", () => {
  it("are read by the household while goals are shared with it", async () => {
    const path = of(resident, "records");
    await browser.ask(403, "GET", path, partner);
    await share(resident, "household", "goals", "always");
    // The partner of the story left: a household that was left sees nothing.
    await browser.ask(403, "GET", path, partner);
    await browser.ask(403, "GET", path, neighbour);
  });
});

describe("who looks along without a role", () => {
  const path = `/api/v1/readers/${stranger.address}`;
  const grant = (role: string) => ({
    role,
    until: Math.floor(Date.now() / 1_000) + 30 * 86_400,
    name: "Noor",
    organisation: 1,
    neighbourhood: role === "communityBuilder" ? 1 : null,
    reason: "Jaarlijkse controle",
  });
  const reads = async (role: string) => browser.ask(200, "PUT", path, official, grant(role));

  it("is said by the office, of nobody who takes part or has a role, for a year at most", async () => {
    const auditor = grant("auditor");
    await browser.ask(403, "PUT", path, mentor, auditor);
    for (const wrong of [
      { until: auditor.until + 366 * 86_400 },
      { until: 1_700_000_000 },
      { organisation: 99 },
      { neighbourhood: 1 },
      { role: "communityBuilder", neighbourhood: null },
      { reason: " " },
    ]) {
      await browser.ask(400, "PUT", path, official, { ...auditor, ...wrong });
    }
    for (const who of [resident, mentor]) {
      await browser.ask(409, "PUT", `/api/v1/readers/${who.address}`, official, auditor);
    }
    await reads("informationGatherer");
    expect(await browser.ask(200, "GET", "/api/v1/me", stranger)).toMatchObject({
      role: "none",
      reads: "informationGatherer",
    });
    expect(await browser.ask(200, "GET", "/api/v1/readers", official)).toMatchObject({
      readers: [
        {
          address: stranger.address,
          role: "informationGatherer",
          name: "Noor",
          reason: "Jaarlijkse controle",
          by: official.address,
        },
      ],
    });
    await browser.ask(403, "GET", of(resident, "records"), stranger);
  });

  it("reads, as a communitybuilder, the plan that is shared, and no debt", async () => {
    await reads("communityBuilder");
    await browser.ask(403, "GET", of(resident, "records"), stranger);
    await share(resident, "communityBuilder", "goals", "always");
    const { records } = await browser.ask<RecordsAnswer>(
      200,
      "GET",
      of(resident, "records"),
      stranger,
    );
    expect(records.map(({ kind }) => kind)).toEqual(["plan", "report"]);
    await browser.ask(403, "GET", of(resident, "letters"), stranger);
    await browser.ask(404, "PUT", "/api/v1/me/sharing/communityBuilder/debts", resident, {
      share: "always",
    });
    // The resident lives in neighbourhood 1.
    await browser.ask(200, "PUT", path, official, {
      ...grant("communityBuilder"),
      neighbourhood: 2,
    });
    await browser.ask(403, "GET", of(resident, "records"), stranger);
    await reads("communityBuilder");
    await share(resident, "communityBuilder", "goals", "no");
    await browser.ask(403, "GET", of(resident, "records"), stranger);
  });

  it("looks up names, as a communitybuilder, of who shares a plan now and of nobody else", async () => {
    const { address } = stranger;
    const index = await startIndexOf({ [`/beside/${address}`]: { people: [] } });
    const dossier = await openDossier(stage.settings);
    const whose = (indexUrl = index.url) =>
      whoseNames(
        { database: dossier.database, settings: { ...stage.settings, indexUrl } },
        asBuilder,
      );
    const asBuilder = { address, role: "none", reads: "communityBuilder" } as const;
    try {
      expect(await whose()).toEqual([address]);
      await share(resident, "household", "goals", "always");
      await share(neighbour, "communityBuilder", "goals", "today");
      expect(await whose()).toEqual([address, neighbour.address]);
      const ended = "UPDATE sharing SET until = now() WHERE audience = 'communityBuilder'";
      await stage.database.query(ended);
      expect(await whose()).toEqual([address]);
      await share(resident, "communityBuilder", "goals", "always");
      expect(await whose()).toEqual([address, resident.address]);
      expect(await whose("http://127.0.0.1:1")).toBeNull();
      const names = await browser.ask<ResidentsAnswer>(200, "GET", "/api/v1/residents", stranger);
      expect(names.residents).toMatchObject([{ address: resident.address, name: person.name }]);
    } finally {
      for (const who of [resident, neighbour]) await share(who, "communityBuilder", "goals", "no");
      await dossier.close();
      await index.stop();
    }
  });

  it("is told why and until when, and in the person's own data", async () => {
    const { role, until, reason } = grant("communityBuilder");
    const said = { role, reason, by: official.address, neighbourhood: 1, organisation: 1 };
    const told = await browser.ask<ReadingAnswer>(200, "GET", "/api/v1/me/reading", stranger);
    expect(told.reading).toMatchObject(said);
    expect(Math.abs(told.reading!.until - until)).toBeLessThan(60);
    const { reading, staffName } = await browser.ask<MyDataAnswer>(
      200,
      "GET",
      "/api/v1/me/data",
      stranger,
    );
    expect({ reading, staffName }).toEqual({ reading: told.reading, staffName: "Noor" });
    await browser.ask(409, "DELETE", "/api/v1/me/data", stranger);
    const { looks } = await browser.ask<LooksAnswer>(200, "GET", LOOKS, stranger);
    expect(looks).toContainEqual(
      expect.objectContaining({
        by: official.address,
        action: "write",
        what: "reader-communityBuilder",
      }),
    );
    const none = await browser.ask<ReadingAnswer>(200, "GET", "/api/v1/me/reading", resident);
    expect(none.reading).toBeNull();
  });

  it("reads, as an auditor, no word, nothing without saying why, and nothing after it ended", async () => {
    await reads("auditor");
    await browser.ask(403, "GET", of(resident, "records"), stranger);
    await browser.ask(403, "GET", "/api/v1/objections", stranger);
    const story = `/index/residents/${resident.address}`;
    const doors = [story, "/index/book", "/api/v1/audit-log"];
    for (const door of doors) await browser.ask(403, "GET", door, stranger);

    const about = { about: resident.address, reason: "Steekproef 12" };
    await browser.ask(400, "POST", "/api/v1/audit-looks", stranger, { ...about, reason: " " });
    await browser.ask(403, "POST", "/api/v1/audit-looks", official, about);
    await browser.ask(404, "POST", "/api/v1/audit-looks", stranger, {
      ...about,
      about: `0x${"12".repeat(20)}`,
    });
    const look = await browser.ask(201, "POST", "/api/v1/audit-looks", stranger, about);
    expect(look).toMatchObject(about);
    // The index is not there in this test: the door was open.
    await browser.ask(503, "GET", story, stranger);
    await browser.ask(403, "GET", of(resident, "records"), stranger);
    await browser.ask(403, "GET", "/index/office", stranger);
    await browser.ask(403, "GET", "/index/book", stranger);
    const { looks: hers } = await browser.ask<LooksAnswer>(200, "GET", LOOKS, resident);
    expect(hers[0]).toMatchObject({
      by: stranger.address,
      name: "Noor",
      organisation: "Gemeente",
      what: "audit",
      reason: "Steekproef 12",
    });

    const all = { about: null, reason: "Kwartaal" };
    await browser.ask(201, "POST", "/api/v1/audit-looks", stranger, all);
    await browser.ask(503, "GET", "/index/book", stranger);
    const log = await browser.ask<AuditLogAnswer>(200, "GET", "/api/v1/audit-log", stranger);
    expect(log.lines[0]).toMatchObject({ name: "Noor", action: "read", what: "audit-log" });
    expect(log.lines[1]).toMatchObject({ name: "Noor", what: "audit" });
    expect(log.lines[1]!.mark).toMatch(/^[0-9a-f]{8}$/);
    expect(JSON.stringify(log)).not.toMatch(new RegExp(`${resident.address}|Steekproef`));
    const open = await browser.ask(200, "GET", "/api/v1/audit-looks", stranger);
    expect(open).toMatchObject({ looks: [about, all] });

    await stage.database.query("UPDATE audit_look SET until = now()");
    const answers = () => Promise.all(doors.map((door) => browser.send("GET", door, stranger)));
    await until(async () => (await answers()).every(({ status }) => status === 403), 60_000);
    await browser.ask(204, "DELETE", path, official);
    await browser.ask(404, "DELETE", path, official);
    await browser.ask(403, "GET", `/index/residents/${resident.address}`, stranger);
    const { looks } = await browser.ask<LooksAnswer>(200, "GET", LOOKS, stranger);
    expect(looks[0]).toMatchObject({ by: official.address, action: "write", what: "reader-ended" });
  });
});

describe("everything held about me", () => {
  it("is all of it, for the person alone", async () => {
    const mine = await browser.ask<MyDataAnswer>(200, "GET", "/api/v1/me/data", resident);
    expect(mine.records.map(({ kind }) => kind)).toEqual(["person", "plan", "report"]);
    expect(mine.letters.map(({ reference }) => reference)).toEqual(["WB-1"]);
    expect(mine.sharing).toEqual([{ audience: "household", what: "goals", until: null }]);
    expect(mine.sessionsUntil).toHaveLength(1);
    expect(mine.looks).toBeGreaterThan(5);

    const theirs = await browser.ask<MyDataAnswer>(200, "GET", "/api/v1/me/data", neighbour);
    expect(JSON.stringify(theirs)).not.toContain("WB-1");
    await openBrowser(stage.url).ask(401, "GET", "/api/v1/me/data");
  });

  it("is also a file with a schema", async () => {
    const file = await browser.send("GET", "/api/v1/me/export", resident);
    expect(file.headers.get("content-disposition")).toMatch(
      /^attachment; filename="socialcoin-\d{4}-\d\d-\d\d\.json"$/,
    );
    const { $schema } = (await file.json()) as MyDataAnswer;
    expect($schema).toBe("/api/v1/schemas/my-data.json");
  });

  it("tells who looked, when and at what, by name", async () => {
    const { looks } = await browser.ask<LooksAnswer>(200, "GET", "/api/v1/me/looks", resident);
    expect(looks[0]).toMatchObject({ by: resident.address, action: "export", what: "everything" });
    expect(looks).toContainEqual(
      expect.objectContaining({
        by: mentor.address,
        name: "Petra",
        organisation: "Waterbedrijf D",
        action: "read",
        what: "letters",
      }),
    );
    const times = looks.map(({ at }) => at);
    expect(times).toEqual([...times].sort((one, other) => other - one));
  });

  it("tells it page by page", async () => {
    const seen: string[] = [];
    let path = "/api/v1/me/looks?limit=3";
    const before = await browser.ask<LooksAnswer>(200, "GET", "/api/v1/me/looks", resident);
    for (;;) {
      const page = await browser.ask<LooksAnswer>(200, "GET", path, resident);
      seen.push(...page.looks.map(({ what, action }) => `${action} ${what}`));
      if (!page.next) break;
      path = `/api/v1/me/looks?limit=3&after=${page.next}`;
      // What comes in between shifts nothing.
      await write(mentor, "compliment", resident, { text: "Goed" });
    }
    expect(seen).toEqual(before.looks.map(({ what, action }) => `${action} ${what}`));
    for (const query of ["limit=0", "limit=201", "after=x", "limit=1e3"]) {
      await browser.ask(400, "GET", `/api/v1/me/looks?${query}`, resident);
    }
  });
});

describe("not agreeing", () => {
  const mine = { about: "words", text: "Dat heb ik niet gezegd", record: null } as const;
  let objection: Objection;

  it("needs somebody with a name who answers", async () => {
    await browser.ask(409, "POST", "/api/v1/me/objections", resident, mine);
    await browser.ask(200, "PUT", `/api/v1/staff/${official.address}`, official, {
      name: "Olga Regisseur",
      organisation: 1,
    });
    objection = await browser.ask<Objection>(201, "POST", "/api/v1/me/objections", resident, mine);
    expect(objection).toMatchObject({ ...mine, official: official.address, answer: null });
    expect(objection.answerBy - objection.at).toBe(14 * 86_400);
  });

  it("is read by the person and the office alone", async () => {
    const { objections } = await browser.ask<ObjectionsAnswer>(
      200,
      "GET",
      "/api/v1/objections",
      official,
    );
    expect(objections).toEqual([{ ...objection, proposals: 0, proposal: null }]);
    const own = (who: Actor) =>
      browser.ask<OwnObjectionsAnswer>(200, "GET", "/api/v1/me/objections", who);
    expect((await own(resident)).objections).toEqual([objection]);
    expect((await own(neighbour)).objections).toEqual([]);
    for (const who of [mentor, creditor, resident, neighbour]) {
      await browser.ask(403, "GET", "/api/v1/objections", who);
      await browser.ask(403, "GET", "/api/v1/objections/waiting", who);
    }
  });

  it("waits on the office's first page, without whose it is, until it is answered", async () => {
    const waiting = () =>
      browser.ask<ObjectionsWaitingAnswer>(200, "GET", "/api/v1/objections/waiting", official);
    expect(await waiting()).toEqual({
      count: 1,
      answerBy: objection.answerBy,
      toAgree: 0,
      sentBack: 0,
    });
  });

  const at = (what: string, id = objection.id) => `/api/v1/objections/${id}/${what}`;
  const put = (status: number, what: string, who: Actor, body: object) =>
    browser.ask<OfficeObjection>(status, "PUT", at(what), who, body);
  const counts = async (who: Actor) => {
    const path = "/api/v1/objections/waiting";
    const { toAgree, sentBack } = await browser.ask<ObjectionsWaitingAnswer>(200, "GET", path, who);
    return { toAgree, sentBack };
  };
  const answers = async () =>
    (await browser.ask<MyDataAnswer>(200, "GET", "/api/v1/me/data", resident)).objections;

  it("gets an answer that waits for another official, and that the person does not read yet", async () => {
    for (const who of [mentor, resident, creditor]) {
      await put(403, "proposal", who, { answer: "Nee", proposals: 0, apart: true });
    }
    // Who took the decision has no part in the answer: each says that it was not them.
    await put(409, "proposal", official, { answer: "Nee", proposals: 0, apart: false });
    await put(400, "proposal", official, { answer: "Nee", proposals: 0 });
    const before = await put(200, "proposal", official, {
      answer: "U hebt gelyk",
      proposals: 0,
      apart: true,
    });
    expect(before).toMatchObject({ proposals: 1, answer: null });
    expect(before.proposal).toMatchObject({ by: official.address, answer: "U hebt gelyk" });
    expect([await counts(official), await counts(secondOfficial)]).toEqual([
      { toAgree: 0, sentBack: 0 },
      { toAgree: 1, sentBack: 0 },
    ]);
    expect(await answers()).toEqual([objection]);
    expect(JSON.stringify(await answers())).not.toContain("gelyk");
    await browser.ask(404, "PUT", at("proposal", "1"), official, {
      answer: "x",
      proposals: 0,
      apart: true,
    });
    await put(400, "proposal", official, { answer: " ", proposals: 1, apart: true });
  });

  it("is agreed to by nobody who wrote it, outside the office, or who read other words", async () => {
    await put(409, "agreement", official, { proposals: 1, apart: true });
    await put(409, "sending-back", official, { reason: "Toch niet", proposals: 1 });
    for (const who of [mentor, resident]) {
      await put(403, "agreement", who, { proposals: 1, apart: true });
      await put(403, "sending-back", who, { reason: "Nee", proposals: 1 });
    }
    // Words of somebody else wait: a colleague does not write over them.
    await put(409, "proposal", secondOfficial, { answer: "Anders", proposals: 1, apart: true });
    await browser.ask(404, "DELETE", at("proposal"), secondOfficial);
    await put(412, "proposal", official, { answer: "U hebt gelijk", proposals: 0, apart: true });
    await put(200, "proposal", official, { answer: "U hebt gelijk", proposals: 1, apart: true });
    await put(412, "agreement", secondOfficial, { proposals: 1, apart: true });
    await put(412, "sending-back", secondOfficial, { reason: "Een tikfout", proposals: 1 });
    expect((await answers()).map(({ answer }) => answer)).toEqual([null]);
  });

  it("comes back with a reason that only the office reads, until other words are there", async () => {
    const reason = "Zeg ook wanneer het hersteld is";
    const back = await put(200, "sending-back", secondOfficial, { reason, proposals: 2 });
    expect(back.proposal!.sentBack).toMatchObject({ reason, by: secondOfficial.address });
    expect([await counts(official), await counts(secondOfficial)]).toEqual([
      { toAgree: 0, sentBack: 1 },
      { toAgree: 0, sentBack: 0 },
    ]);
    await put(412, "agreement", secondOfficial, { proposals: 2, apart: true });
    expect(JSON.stringify(await answers())).not.toContain("hersteld");
    const anew = { answer: "U hebt gelijk. Het staat er morgen goed.", proposals: 2, apart: true };
    const { proposal } = await put(200, "proposal", official, anew);
    expect(proposal).toMatchObject({ answer: anew.answer, sentBack: null });
  });

  it("is taken back by who wrote it, and then there is nothing to agree to", async () => {
    await browser.ask(204, "DELETE", at("proposal"), official);
    await browser.ask(404, "DELETE", at("proposal"), official);
    await put(412, "agreement", secondOfficial, { proposals: 3, apart: true });
    expect(await counts(secondOfficial)).toEqual({ toAgree: 0, sentBack: 0 });
    const again = { answer: "U hebt gelijk", proposals: 3, apart: true };
    expect((await put(200, "proposal", official, again)).proposals).toBe(4);
  });

  it("is agreed to by nobody who does not say that the decision was another's", async () => {
    await put(409, "agreement", secondOfficial, { proposals: 4, apart: false });
    expect((await answers()).map(({ answer, apart }) => [answer, apart])).toEqual([[null, false]]);
  });

  it("is answered once, when the second agrees, and the person reads whose word it is", async () => {
    const agree = (who: Actor) =>
      browser
        .send("PUT", at("agreement"), who, { proposals: 4, apart: true })
        .then(({ status }) => status);
    expect((await Promise.all([agree(secondOfficial), agree(secondOfficial)])).sort()).toEqual([
      200, 409,
    ]);
    await put(409, "proposal", official, { answer: "Toch niet", proposals: 4, apart: true });
    expect(await answers()).toMatchObject([
      {
        answer: "U hebt gelijk",
        answeredBy: official.address,
        agreedBy: secondOfficial.address,
        apart: true,
      },
    ]);
    const { rows } = await stage.database.query(
      "SELECT sealed_proposal, proposed_by, sealed_sent_back FROM objection",
    );
    expect(rows).toEqual([{ sealed_proposal: null, proposed_by: null, sealed_sent_back: null }]);
    expect(await browser.ask(200, "GET", "/api/v1/objections/waiting", official)).toEqual({
      count: 0,
      answerBy: null,
      toAgree: 0,
      sentBack: 0,
    });
  });

  it("asks of nobody whose decision it was, where other words are wished for", async () => {
    const path = `/api/v1/residents/${partner.address}/records`;
    const { records } = await browser.ask<RecordsAnswer>(200, "GET", path, partner);
    const wish = { about: "words", text: "Riá", record: records[0]!.id };
    const { id } = await browser.ask<Objection>(
      201,
      "POST",
      "/api/v1/me/objections",
      partner,
      wish,
    );
    const put = (what: string, who: Actor, body: object) =>
      browser.ask<OfficeObjection>(200, "PUT", at(what, id), who, { ...body, apart: false });
    await put("proposal", official, { answer: "Het staat er goed", proposals: 0 });
    const answered = await put("agreement", secondOfficial, { proposals: 1 });
    expect(answered).toMatchObject({ answer: "Het staat er goed", apart: false });
    await stage.database.query("DELETE FROM objection WHERE id = $1", [id]);
  });

  it("that was answered before two were needed stays answered", async () => {
    await stage.database.query("UPDATE objection SET agreed_by = NULL");
    expect(await answers()).toMatchObject([{ answer: "U hebt gelijk", agreedBy: null }]);
    const agreed = stage.database.query("UPDATE objection SET agreed_by = answered_by");
    await expect(agreed).rejects.toThrow(/check constraint/);
  });
});

describe("what a law keeps", () => {
  const hold = { ground: "artikel 52 AWR", until: "2031-12-31" };

  it("is said by the office, with ground and day, and shown to the person", async () => {
    const mine = await browser.ask<MyDataAnswer>(200, "GET", "/api/v1/me/data", partner);
    const path = `/api/v1/records/${mine.records[0]!.id}/legal-hold`;
    await browser.ask(403, "PUT", path, mentor, hold);
    for (const until of ["2020-01-01", "2099-01-01", "x"]) {
      await browser.ask(400, "PUT", path, official, { ...hold, until });
    }
    await browser.ask<LegalHold>(200, "PUT", path, official, hold);
    const after = await browser.ask<MyDataAnswer>(200, "GET", "/api/v1/me/data", partner);
    expect(after.holds).toEqual([{ record: mine.records[0]!.id, kind: "person", ...hold }]);

    const said = async (of: Actor) =>
      (
        await browser.ask<LegalHoldsAnswer>(
          200,
          "GET",
          `/api/v1/residents/${of.address}/legal-holds`,
          secondOfficial,
        )
      ).holds;
    const seen = await said(partner);
    expect(seen).toMatchObject([{ ...after.holds[0], by: official.address }]);
    expect(seen[0]!.at).toBeGreaterThan(1_700_000_000);
    expect(await said(resident)).toEqual([]);
    for (const who of [mentor, creditor, partner, neighbour]) {
      await browser.ask(403, "GET", `/api/v1/residents/${partner.address}/legal-holds`, who);
    }
    const { looks } = await browser.ask<LooksAnswer>(200, "GET", LOOKS, partner);
    expect(looks).toContainEqual(
      expect.objectContaining({
        by: secondOfficial.address,
        action: "read",
        what: "legal-hold",
      }),
    );

    await browser.ask(204, "DELETE", path, official);
    await browser.ask(404, "DELETE", path, official);
    expect(await said(partner)).toEqual([]);
    await browser.ask(200, "PUT", path, official, hold);
  });
});

describe("erasing", () => {
  const conflict = async (who: Actor) =>
    (await browser.ask<Problem>(409, "DELETE", "/api/v1/me/data", who)).detail;

  it("waits until the person left and no offer is open, and is not for staff in function", async () => {
    expect(await conflict(resident)).toBe("Leave first");
    expect(await conflict(mentor)).toBe("A role still holds");
    await stage.ledger.send(neighbour, "SocialCoin", "quit", []);
    expect(await conflict(neighbour)).toBe("An offer is still open");
  });

  it("says what is kept, and leaves nothing else", async () => {
    const erased = await browser.ask<ErasedAnswer>(200, "DELETE", "/api/v1/me/data", partner);
    expect(erased.kept).toEqual([
      { kind: "person", ground: "artikel 52 AWR", until: "2031-12-31" },
    ]);
    for (const table of [
      "subject",
      "record",
      "letter",
      "application",
      "sharing",
      "objection",
      "legal_hold",
    ]) {
      const column = table === "subject" ? "address" : "subject";
      const { rowCount } = await stage.database.query(
        `SELECT FROM "${table}" WHERE ${column} = $1`,
        [partner.address],
      );
      expect([table, rowCount]).toEqual([table, 0]);
    }
    const { rows } = await stage.database.query("SELECT until FROM kept");
    expect(rows).toHaveLength(1);
  });

  it("signs the person out, and others read nothing any more", async () => {
    await browser.ask(401, "GET", "/api/v1/me/data", partner);
    const { records } = await browser.ask<RecordsAnswer>(
      200,
      "GET",
      of(partner, "records"),
      official,
    );
    expect(records).toEqual([]);
  });

  it("is told to who signs in again: the day and how much was kept, and the next one adds to it", async () => {
    const kept = async () => {
      const again = await openBrowser(stage.url).signIn(partner);
      const mine = await again.ask<MyDataAnswer>(200, "GET", "/api/v1/me/data", partner);
      expect(mine.records).toEqual([]);
      return { again, erased: mine.erased! };
    };
    const { again, erased } = await kept();
    expect(erased.kept).toBe(1);
    await stage.database.query("UPDATE erased SET at = at - interval '9 days' WHERE address = $1", [
      partner.address,
    ]);
    expect((await kept()).erased.at).toBeLessThan(erased.at - 8 * 86_400);
    await again.ask(200, "DELETE", "/api/v1/me/data", partner);
    const { erased: after } = await kept();
    expect(after.kept).toBe(1);
    expect(after.at).toBeGreaterThanOrEqual(erased.at);
  });

  it("leaves the history on the chain as it was", async () => {
    const status = (await stage.ledger.read("SocialCoin", "person", [partner.address])) as {
      status: number;
    };
    expect(status.status).toBe(4);
  });
});

describe("what is due", () => {
  it("is destroyed by itself, and how many of what is written down", async () => {
    const rows = async (text: string) => (await stage.database.query(text)).rows as unknown[];
    const tidy = async () => {
      const server = await startServer(stage.settings, { log: () => undefined, beginAgain: null });
      await server.close();
    };
    await tidy();
    expect(await rows("SELECT FROM kept")).toHaveLength(1);
    const lines = (await rows("SELECT FROM audit")).length;

    await stage.database.query("UPDATE kept SET until = '2020-01-01'");
    await stage.database.query(
      "INSERT INTO audit (at, by, action, what) VALUES (now() - interval '4 years', 'x', 'read', 'y')",
    );
    await tidy();
    expect(await rows("SELECT FROM kept")).toEqual([]);
    expect(await rows("SELECT FROM audit")).toHaveLength(lines);
    expect(await rows("SELECT process, rule, count FROM destruction ORDER BY position")).toEqual([
      { process: "kept", rule: "last day of its ground", count: 1 },
      { process: "log", rule: "3 years", count: 1 },
    ]);
  });
});
