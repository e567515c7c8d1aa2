import { zeroHash } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { LettersAnswer, NewLetter } from "../../../protocol/wire/dossier-api.ts";
import type { Letter } from "../../../protocol/wire/dossier-records.ts";
import type { HelpAnswer, Matter, PaperChoice } from "../../../protocol/wire/help-api.ts";
import type { LooksAnswer } from "../../../protocol/wire/looks-api.ts";
import type { MyDataAnswer } from "../../../protocol/wire/rights-api.ts";
import { erasureList } from "../../../server/dossier/backup/erasure-list.ts";
import { destroyDue } from "../../../server/dossier/retention/destroy-due.ts";
import { connectDatabase } from "../../../server/dossier/connect-database.ts";
import { actors } from "../../indexer/stage/actors.ts";
import { openBrowser, type Actor, type Browser } from "../stage/browser.ts";
import { openStage, type Stage } from "../stage/open-stage.ts";

const { official, colleague, counsellor, mentor, stranger } = actors;
const DAY = 86_400;
const FOREVER = 2 ** 40 - 1;
const place = "Map 12";
const debts: Matter = { kind: "sharing", audience: "mentor", what: "debts" };

let stage: Stage;
let browser: Browser;
let gerrit: Actor;
let letter: Letter;
let fine: Letter;
let lettersOf: string;

beforeAll(async () => {
  stage = await openStage({ withStory: false });
  const { ledger, accounts } = stage;
  for (const [who, role, organisation] of [
    [colleague, 2, 5],
    [counsellor, 4, 6],
    [mentor, 1, 5],
  ] as const)
    await ledger.send(official, "SocialCoin", "grantStaff", [
      who.address,
      role,
      organisation,
      FOREVER,
      0,
      2,
    ]);
  const person = await accounts.person();
  await person.create();
  gerrit = {
    address: person.address,
    signMessage: async (what) => person.signDeployed(what),
  };
  await stage.sleep(9 * DAY);
  await ledger.send(official, "SocialCoin", "enrol", [gerrit.address, 0, 1, zeroHash]);
  await ledger.send(official, "GoalPlans", "assignMentor", [gerrit.address, mentor.address]);
  browser = await openBrowser(stage.url).signIn(
    official,
    colleague,
    counsellor,
    mentor,
    stranger,
    gerrit,
  );
  await browser.ask(201, "POST", "/api/v1/organisations", official, { name: "Waterbedrijf D" });
  lettersOf = `/api/v1/residents/${gerrit.address}/letters`;
  const list = (other: Partial<NewLetter>) =>
    browser.ask<Letter>(201, "POST", lettersOf, mentor, { ...LETTER, ...other });
  letter = await list({});
  fine = await list({ creditor: null, redeemable: false });
});
afterAll(() => stage?.close());

const LETTER: NewLetter = {
  creditor: 1,
  creditorName: "Waterbedrijf D",
  collector: null,
  reference: "WB-1",
  kind: "Waterrekening",
  parts: { principal: "18290", increase: "0", interest: "305", costs: "2000" },
  peildatum: "2026-11-01",
  originDate: null,
  endsBy: null,
  redeemable: true,
};
const enter = (status: number, who: Actor, matter: Matter, answer = "yes") =>
  browser.ask<PaperChoice>(
    status,
    "POST",
    `/api/v1/residents/${gerrit.address}/paper-choices`,
    who,
    {
      matter,
      answer,
      place,
    },
  );
const move = (status: number, who: Actor, { id }: { id: string }, change: string) =>
  browser.ask(status, "PUT", `/api/v1/paper-choices/${id}`, who, { change });
const told = async (who: Actor) =>
  (await browser.ask<HelpAnswer>(200, "GET", "/api/v1/help", who)).choices;
const ownLetters = async () =>
  (await browser.ask<LettersAnswer>(200, "GET", lettersOf, gerrit)).letters;
const mayKnow = async () => (await ownLetters()).find(({ id }) => id === letter.id)?.mayKnow;
const mentorSees = (status: number) => browser.ask(status, "GET", lettersOf, mentor);

/** Lets days pass for every choice: the chain of this stage is never ahead of the clock. */
const pass = (days: number) =>
  stage.database.query(
    `UPDATE paper_choice SET ${TIMES.map((one) => `${one} = ${one} - make_interval(days => $1)`).join()}`,
    [days],
  );
const TIMES = ["proposed_at", "answer_until", "ready_at", "ended_at"];

describe("what a resident chose on paper", () => {
  it("is entered by the office alone, about a letter of which there is somebody to let know", async () => {
    const matter: Matter = { kind: "letter", letter: letter.id };
    for (const who of [mentor, colleague, counsellor, stranger, gerrit])
      await enter(403, who, matter);
    await enter(409, official, { kind: "letter", letter: fine.id });
    await enter(404, official, { kind: "letter", letter: "00000000-0000-4000-8000-000000000000" });
    const path = `/api/v1/residents/${stranger.address}/paper-choices`;
    await browser.ask(403, "POST", path, official, { matter: debts, answer: "yes", place });
    const builder = { kind: "sharing", audience: "communityBuilder", what: "debts" } as const;
    await enter(400, official, builder);
  });

  it("waits for an official of another organisation and a week, and then the creditor may know", async () => {
    const entered = await enter(201, official, { kind: "letter", letter: letter.id });
    expect(entered).toMatchObject({ organisation: 1, confirmedBy: null, readyAt: null, end: null });
    expect(entered.answerUntil - entered.proposedAt).toBe(14 * DAY);
    await enter(409, official, { kind: "letter", letter: letter.id });
    await move(403, official, entered, "confirm");
    await move(403, counsellor, entered, "confirm");
    await move(409, colleague, entered, "perform");

    await move(204, colleague, entered, "confirm");
    await move(409, colleague, entered, "confirm");
    const [waiting] = await told(colleague);
    expect(waiting).toMatchObject({ id: entered.id, confirmedBy: colleague.address });
    expect(waiting!.readyAt! - entered.proposedAt).toBeGreaterThanOrEqual(7 * DAY);
    expect(waiting).not.toHaveProperty("place");
    await move(409, official, entered, "perform");
    expect(await mayKnow()).toBe("unanswered");

    await pass(9);
    for (const who of [mentor, stranger]) await move(403, who, entered, "perform");
    await move(204, official, entered, "perform");
    expect(await mayKnow()).toBe("yes");
    await move(409, gerrit, entered, "stop");
    expect((await told(gerrit))[0]).toMatchObject({
      end: { how: "performed", by: official.address },
    });
  });

  it("that is a no holds at once, as the resident's own would", async () => {
    const no = await enter(201, official, { kind: "letter", letter: letter.id }, "no");
    expect(no.end).toMatchObject({ how: "performed" });
    expect(await mayKnow()).toBe("no");
  });

  it("ends when the resident answers on a phone, and is stopped by any official and by the resident", async () => {
    const first = await enter(201, official, debts);
    await browser.ask(200, "PUT", "/api/v1/me/sharing/mentor/debts", gerrit, { share: "no" });
    await move(409, colleague, first, "confirm");
    for (const who of [gerrit, counsellor]) {
      const next = await enter(201, official, debts);
      await move(204, colleague, next, "confirm");
      await move(204, who, next, "stop");
      expect((await told(official))[0]).toMatchObject({
        id: next.id,
        end: { how: "stopped", by: who.address },
      });
      await pass(8);
      await move(409, official, next, "perform");
    }
    await mentorSees(403);
  });

  it("lets the mentor see debts after its wait, until the resident says no", async () => {
    const entered = await enter(201, official, debts);
    await move(204, colleague, entered, "confirm");
    await pass(8);
    await mentorSees(403);
    await move(204, colleague, entered, "perform");
    await mentorSees(200);
    await browser.ask(200, "PUT", "/api/v1/me/sharing/mentor/debts", gerrit, { share: "no" });
    await mentorSees(403);
  });

  it("lapses where nobody confirms it in two weeks, or does it in a month", async () => {
    const first = await enter(201, official, debts);
    await pass(15);
    await move(409, colleague, first, "confirm");
    const second = await enter(201, official, debts);
    await move(204, colleague, second, "confirm");
    await pass(38);
    await move(409, official, second, "perform");
  });
});

describe("letters, for who has a paper about them", () => {
  it("are those that ask something, without a code, and each look is told", async () => {
    await browser.ask(403, "GET", lettersOf, official);
    await enter(201, official, { kind: "letter", letter: letter.id });
    for (const who of [official, colleague]) {
      const tasks = `/api/v1/residents/${gerrit.address}/paper-tasks`;
      await browser.ask(201, "POST", tasks, who, { purpose: "letters", place });
      const { letters } = await browser.ask<LettersAnswer>(200, "GET", lettersOf, who);
      expect(letters.map(({ id, matchCode }) => [id, matchCode])).toEqual([[letter.id, null]]);
    }
  });
});

describe("what the resident is told", () => {
  it("holds who entered, confirmed and did it, what was read, and where the paper lies", async () => {
    const { looks } = await browser.ask<LooksAnswer>(200, "GET", "/api/v1/me/looks", gerrit);
    const lines = looks.map(({ by, what }) => `${by} ${what}`);
    for (const line of [
      `${official.address} paper-choice`,
      `${colleague.address} paper-choice-confirm`,
      `${official.address} paper-choice-perform`,
      `${official.address} permission`,
      `${counsellor.address} paper-choice-stop`,
      `${colleague.address} sharing-always`,
      `${official.address} paper-letters`,
    ])
      expect(lines).toContain(line);
    const { paperChoices } = await browser.ask<MyDataAnswer>(200, "GET", "/api/v1/me/data", gerrit);
    expect(paperChoices[0]).toMatchObject({ place, answer: "yes", end: { how: "performed" } });
  });

  it("keeps what was done, and forgets the others a month later", async () => {
    await pass(200);
    const { database, close } = connectDatabase(stage.settings.databaseUrl);
    await destroyDue(database, erasureList(stage.settings.erasuresFile));
    await close();
    const { paperChoices } = await browser.ask<MyDataAnswer>(200, "GET", "/api/v1/me/data", gerrit);
    expect(paperChoices.map(({ end }) => end?.how)).toEqual([
      "performed",
      "performed",
      "performed",
    ]);
  });
});
