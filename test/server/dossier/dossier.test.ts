import { getAddress, zeroAddress, zeroHash } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { debtRegisterAbi } from "../../../protocol/abi/debt-register.ts";
import { commitmentOf } from "../../../protocol/commitment/commitment-of.ts";
import type {
  ApplicationsAnswer,
  ClaimsAnswer,
  LettersAnswer,
  MatchCodesAnswer,
  MeAnswer,
  NewLetter,
  OrganisationsAnswer,
  OwnApplicationAnswer,
  Organisation,
  Problem,
  ProgrammeAnswer,
  RecordsAnswer,
  ResidentsAnswer,
  StaffNamesAnswer,
} from "../../../protocol/wire/dossier-api.ts";
import type {
  DossierRecord,
  Letter,
  RecordContents,
} from "../../../protocol/wire/dossier-records.ts";
import type { LooksAnswer } from "../../../protocol/wire/looks-api.ts";
import { connectChain } from "../../../server/chain/connect-chain.ts";
import { readFacts } from "../../../server/chain/facts.ts";
import { readDeployment } from "../../../server/deployment.ts";
import { takenOver } from "../../../server/dossier/claims/taken-over.ts";
import { openDossier } from "../../../server/dossier/open-dossier.ts";
import { waitingApplications } from "../../../server/dossier/people/waiting-applications.ts";
import type { Actor } from "../../indexer/stage/actors.ts";
import { actors } from "../../indexer/stage/actors.ts";
import type { Browser } from "../stage/browser.ts";
import { openBrowser } from "../stage/browser.ts";
import type { Stage } from "../stage/open-stage.ts";
import { openStage } from "../stage/open-stage.ts";

const { resident, neighbour, partner, mentor, nextMentor, creditor, energy } = actors;
const { newcomer, colleague, counsellor, official, secondOfficial, stranger } = actors;

let stage: Stage;
let browser: Browser;
beforeAll(async () => {
  stage = await openStage();
  browser = await openBrowser(stage.url).signIn(...Object.values(actors));
});
afterAll(() => stage?.close());

/** Words that stand nowhere else, so that a copy of the database can be searched for them. */
const NAMES = ["Wimkje Zandstra", "Petronella Ruiter", "Quirina Sollicitant"];
const WORDS = ["Zeldzaamwoord", "Waterfactuurreden", "Brieftekstgeheim", "Besluitnummergeheim"];

const PERSON: RecordContents["person"] = {
  name: NAMES[0]!,
  language: "nl",
  benefit: "yes",
  ageGroup: "27+",
  arrangement: false,
  representative: null,
  neighbourhood: "Plattenburg",
};
const CLAIM: RecordContents["claim"] = {
  reference: "WB-2026-00312",
  kind: "Waterrekening",
  collector: null,
  peildatum: "2026-11-01",
  originDate: null,
};
const write = (
  status: number,
  account: Actor,
  kind: string,
  subject: Actor | null,
  content: object,
) =>
  browser.ask<DossierRecord & Problem>(status, "POST", "/api/v1/records", account, {
    kind,
    subject: subject?.address ?? zeroAddress,
    content,
  });
const letter = (other: Partial<NewLetter> = {}): NewLetter => ({
  creditor: 2,
  creditorName: "Waterbedrijf D",
  collector: null,
  reference: "WB-2026-00312",
  kind: `Waterrekening ${WORDS[2]}`,
  parts: { principal: "18290", increase: "0", interest: "305", costs: "2000" },
  peildatum: "2026-11-01",
  originDate: null,
  endsBy: null,
  redeemable: true,
  ...other,
});
const lettersOf = (who: Actor) => `/api/v1/residents/${who.address}/letters`;

describe("organisations and names of staff", () => {
  it("are written by the office, read by everybody who is signed in", async () => {
    for (const name of ["Gemeente", "Waterbedrijf D"]) {
      await browser.ask<Organisation>(201, "POST", "/api/v1/organisations", official, { name });
    }
    await browser.ask(409, "POST", "/api/v1/organisations", official, { name: "Gemeente" });
    await browser.ask(403, "POST", "/api/v1/organisations", mentor, { name: "Van mij" });
    for (const name of ["\u200b\u200b", "A\u202eB", "😀", "123"]) {
      await browser.ask(400, "POST", "/api/v1/organisations", official, { name });
      await write(400, official, "person", resident, { ...PERSON, name });
    }

    const staff = (who: Actor) => `/api/v1/staff/${who.address}`;
    await browser.ask(200, "PUT", staff(mentor), official, { name: NAMES[1], organisation: 2 });
    await browser.ask(200, "PUT", staff(creditor), official, { name: "Ria", organisation: 2 });
    await browser.ask(403, "PUT", staff(mentor), mentor, { name: "Baas", organisation: 2 });
    await browser.ask(400, "PUT", staff(mentor), official, { name: "X", organisation: 99 });

    const names = await browser.ask<StaffNamesAnswer>(200, "GET", "/api/v1/staff", resident);
    expect(names.staff).toContainEqual({
      address: mentor.address,
      name: NAMES[1],
      organisation: 2,
    });
    const { organisations } = await browser.ask<OrganisationsAnswer>(
      200,
      "GET",
      "/api/v1/organisations",
      resident,
    );
    expect(organisations).toEqual([
      { id: 1, name: "Gemeente", account: null, accounts: [] },
      {
        id: 2,
        name: "Waterbedrijf D",
        account: creditor.address,
        accounts: [creditor.address],
      },
    ]);
    await openBrowser(stage.url).ask(401, "GET", "/api/v1/staff");
  });

  it("name the organisation for each account that acts or acted as its creditor", async () => {
    const { send } = stage.ledger;
    const second = getAddress(`0x${"51".repeat(20)}`);
    const left = getAddress(`0x${"52".repeat(20)}`);
    const mentorThere = getAddress(`0x${"53".repeat(20)}`);
    const forever = 2 ** 40 - 1;
    for (const [address, role] of [
      [second, 3],
      [left, 3],
      [mentorThere, 1],
    ] as const) {
      await send(official, "SocialCoin", "grantStaff", [address, role, 2, forever, 0, 0]);
      const named = { name: "Sonja", organisation: 2 };
      await browser.ask(200, "PUT", `/api/v1/staff/${address}`, official, named);
    }
    await send(official, "SocialCoin", "revokeStaff", [left]);
    await send(official, "SocialCoin", "revokeStaff", [mentorThere]);

    const { organisations } = await browser.ask<OrganisationsAnswer>(
      200,
      "GET",
      "/api/v1/organisations",
      resident,
    );
    const water = organisations.find(({ id }) => id === 2)!;
    expect(water.account).toBe(creditor.address);
    expect(new Set(water.accounts)).toEqual(new Set([creditor.address, second, left]));
  });
});

describe("a record", () => {
  it("is answered with a commitment over its words, for its contract", async () => {
    const record = await write(201, official, "person", resident, PERSON);
    const { id, version, kind, content, salt, contract } = record;
    expect(content).toEqual(PERSON);
    expect(contract).toBe(getAddress(stage.ledger.contracts.SocialCoin));
    expect(record.commitment).toBe(
      commitmentOf({ salt, chainId: 68_110_001, contract, record: id, version, kind, content }),
    );
  });

  it("has another salt and commitment each time", async () => {
    const one = await write(201, mentor, "plan", resident, { title: `Plan ${WORDS[0]}` });
    const two = await write(201, mentor, "plan", resident, { title: `Plan ${WORDS[0]}` });
    expect(one.salt).not.toBe(two.salt);
    expect(one.commitment).not.toBe(two.commitment);
  });

  it("gives the name by which somebody is greeted", async () => {
    const me = await browser.ask<MeAnswer>(200, "GET", "/api/v1/me", resident);
    expect(me.name).toBe(NAMES[0]);
    expect((await browser.ask<MeAnswer>(200, "GET", "/api/v1/me", mentor)).name).toBe(NAMES[1]);
  });

  it("of a plan comes from the resident too: better words for it", async () => {
    const { by } = await write(201, resident, "plan", resident, { title: "Mijn plan" });
    expect(by).toBe(resident.address);
  });

  it("is written in Unicode NFC", async () => {
    const { content } = await write(201, resident, "report", resident, { text: "Cafe\u0301 " });
    expect(content).toEqual({ text: "Caf\u00e9" });
  });

  it("is refused from whoever may not write it", async () => {
    const title = { title: "Plan" };
    for (const account of [nextMentor, creditor, official, secondOfficial, stranger]) {
      await write(403, account, "plan", resident, title);
    }
    await write(403, resident, "compliment", resident, { text: "Klaar" });
    await write(403, neighbour, "plan", resident, title);
    await write(403, mentor, "plan", neighbour, title);
    await write(403, mentor, "report", resident, { text: "Klaar" });
    await write(403, official, "person", null, PERSON);
    await write(403, stranger, "report", stranger, { text: "Klaar" });
    expect((await write(403, stranger, "dispute", stranger, { text: "Nee" })).type).toBe(
      "/problems/not-enrolled",
    );
    await write(403, creditor, "claim", resident, CLAIM);
    await openBrowser(stage.url).ask(401, "POST", "/api/v1/records", null, { kind: "plan" });
  });

  const errors = async (kind: string, content: object, account = resident) =>
    (await write(400, account, kind, resident, content)).errors;

  it("is refused with the field and what is wrong with it", async () => {
    expect(await errors("report", {})).toEqual([{ path: "content.text", code: "missing" }]);
    expect(await errors("report", { text: 7 })).toEqual([
      { path: "content.text", code: "wrong-form" },
    ]);
    expect(await errors("report", { text: " " })).toEqual([
      { path: "content.text", code: "empty" },
    ]);
    expect(await errors("report", { text: "x".repeat(2_001) })).toEqual([
      { path: "content.text", code: "too-long" },
    ]);
    expect(await errors("report", { text: "x", more: 1 })).toEqual([
      { path: "content.more", code: "unknown" },
    ]);
    for (const text of ["a\u0000b", "a\u001bb", "a\u202eb", "\ud800"]) {
      expect(await errors("report", { text })).toEqual([
        { path: "content.text", code: "control-character" },
      ]);
    }
    for (const text of ["BSN 111222333", "1112.22.333 hoort hier niet"]) {
      expect(await errors("report", { text })).toEqual([
        { path: "content.text", code: "citizen-number" },
      ]);
    }
    expect(await errors("nonsense", {})).toEqual([{ path: "kind", code: "wrong-form" }]);
  });

  it("keeps hostile text as the text it is", async () => {
    const text = `<img src=x onerror=alert(1)> '; DROP TABLE record; -- \${7*7} {{7*7}}`;
    const { content } = await write(201, resident, "report", resident, { text });
    expect(content).toEqual({ text });
  });
});

describe("who reads a resident's words", () => {
  const path = (who: Actor) => `/api/v1/residents/${who.address}/records`;
  const kinds = async (account: Actor) => {
    const { records } = await browser.ask<RecordsAnswer>(200, "GET", path(resident), account);
    return [...new Set(records.map(({ kind }) => kind))].sort();
  };

  it("is the resident and the mentor; the office reads who it is and what is disputed", async () => {
    await write(201, resident, "dispute", resident, { text: "Klopt niet" });
    expect(await kinds(resident)).toEqual(["dispute", "person", "plan", "report"]);
    expect(await kinds(mentor)).toEqual(["person", "plan", "report"]);
    expect(await kinds(official)).toEqual(["dispute", "person"]);
  });

  it("is nobody else", async () => {
    const others = [neighbour, partner, nextMentor, creditor, energy, stranger];
    for (const account of others) await browser.ask(403, "GET", path(resident), account);
    await browser.ask(403, "GET", path(neighbour), mentor);
    await browser.ask(400, "GET", "/api/v1/residents/1%20OR%201=1/records", resident);
    await openBrowser(stage.url).ask(401, "GET", path(resident));
  });

  it("is told by name to the mentor and the office alone", async () => {
    const names = async (account: Actor) =>
      (await browser.ask<ResidentsAnswer>(200, "GET", "/api/v1/residents", account)).residents;
    const wim = {
      address: resident.address,
      name: NAMES[0],
      neighbourhood: "Plattenburg",
      language: "nl",
    };
    expect(await names(official)).toEqual([wim]);
    expect(await names(mentor)).toEqual([wim]);
    expect(await names(resident)).toEqual([wim]);
    for (const account of [neighbour, nextMentor, creditor, stranger]) {
      expect(await names(account)).toEqual([]);
    }
  });
});

describe("letters", () => {
  let water: Letter;
  let fine: Letter;

  it("are listed by the mentor or the resident", async () => {
    const first = letter({ matchCode: "huishouden-02" });
    water = await browser.ask<Letter>(201, "POST", lettersOf(resident), mentor, first);
    expect(water).toMatchObject({ mayKnow: "unanswered", matchCode: null, debtId: null });
    const second = letter({ redeemable: false, reference: "CJ-1", creditor: null });
    fine = await browser.ask<Letter>(201, "POST", lettersOf(resident), resident, second);

    for (const account of [neighbour, nextMentor, creditor, official, stranger]) {
      await browser.ask(403, "POST", lettersOf(resident), account, letter());
      await browser.ask(403, "GET", lettersOf(resident), account);
    }
    await browser.ask(403, "GET", lettersOf(resident), mentor);
    const debts = "/api/v1/me/sharing/mentor/debts";
    await browser.ask(200, "PUT", debts, resident, { share: "always" });
    for (const account of [resident, mentor]) {
      const { letters } = await browser.ask<LettersAnswer>(
        200,
        "GET",
        lettersOf(resident),
        account,
      );
      expect(letters.map(({ reference }) => reference)).toEqual(["WB-2026-00312", "CJ-1"]);
    }
  });

  it("are refused where they are wrong", async () => {
    const wrong = async (other: Record<string, unknown>) =>
      (
        await browser.ask<Problem>(400, "POST", lettersOf(resident), mentor, {
          ...letter(),
          ...other,
        })
      ).errors;
    expect(await wrong({ creditor: 99 })).toEqual([{ path: "creditor", code: "wrong-form" }]);
    expect(await wrong({ peildatum: "2026-02-30" })).toEqual([
      { path: "peildatum", code: "wrong-form" },
    ]);
    const parts = { ...letter().parts, costs: "-1" };
    expect(await wrong({ parts })).toEqual([{ path: "parts.costs", code: "wrong-form" }]);
    expect(await wrong({ mayKnow: "yes" })).toEqual([{ path: "mayKnow", code: "unknown" }]);
  });

  it("tell a creditor nothing until the resident alone says so", async () => {
    const codes = async (account: Actor) =>
      (await browser.ask<MatchCodesAnswer>(200, "GET", "/api/v1/match-codes", account)).codes;
    expect(await codes(creditor)).toEqual([]);

    const permission = `/api/v1/letters/${water.id}/permission`;
    for (const account of [mentor, neighbour, creditor, official]) {
      await browser.ask(404, "PUT", permission, account, { mayKnow: "yes" });
    }
    expect(await codes(creditor)).toEqual([]);
    const answered = await browser.ask<Letter>(200, "PUT", permission, resident, {
      mayKnow: "yes",
    });
    expect(answered.matchCode).toBe("huishouden-02");
    expect(await codes(creditor)).toEqual([
      { code: "huishouden-02", resident: resident.address, reference: "WB-2026-00312" },
    ]);
    for (const account of [mentor, resident, official, stranger]) {
      await browser.ask(403, "GET", "/api/v1/match-codes", account);
    }
  });

  it("of a debt that takes no coins stay in the dossier", async () => {
    const permission = `/api/v1/letters/${fine.id}/permission`;
    await browser.ask(409, "PUT", permission, resident, { mayKnow: "yes" });
    await browser.ask(200, "PUT", permission, resident, { mayKnow: "no" });
    await browser.ask(404, "PUT", "/api/v1/letters/1/permission", resident, { mayKnow: "no" });
  });

  it("do not share a code between residents of one creditor", async () => {
    const taken = letter({ matchCode: "huishouden-02" });
    await browser.ask(409, "POST", lettersOf(partner), mentor, taken);
    const other = letter({ matchCode: "iets-anders" });
    await browser.ask(409, "POST", lettersOf(resident), mentor, other);
  });

  it("get a code of their own where nobody chose one", async () => {
    const listed = await browser.ask<Letter>(201, "POST", lettersOf(partner), partner, letter());
    const permission = `/api/v1/letters/${listed.id}/permission`;
    const { matchCode } = await browser.ask<Letter>(200, "PUT", permission, partner, {
      mayKnow: "yes",
    });
    expect(matchCode).toMatch(/^[A-Z2-9]{4}-[A-Z2-9]{4}$/);
  });

  it("find the claim that their creditor registered", async () => {
    const claim = await write(201, creditor, "claim", resident, CLAIM);
    await stage.ledger.send(creditor, "DebtRegister", "register", [
      resident.address,
      1,
      0,
      claim.commitment,
      { principal: 18_290, increase: 0, interest: 305, costs: 2_000 },
    ]);
    const { letters } = await browser.ask<LettersAnswer>(200, "GET", lettersOf(resident), resident);
    expect(letters.map(({ debtId }) => debtId)).toEqual([9, null]);
  });
});

describe("a creditor", () => {
  it("reads its own claims and answers, and no other creditor's", async () => {
    await write(201, creditor, "reject", resident, { reason: `Nog niet ${WORDS[1]}` });
    const claims = async (account: Actor) =>
      (await browser.ask<ClaimsAnswer>(200, "GET", "/api/v1/claims", account)).records;
    expect((await claims(creditor)).map(({ kind }) => kind)).toEqual(["claim", "reject"]);
    expect(await claims(energy)).toEqual([]);
    for (const account of [mentor, resident, official, stranger]) {
      await browser.ask(403, "GET", "/api/v1/claims", account);
    }
  });

  it("reads the words of some of them, and who they are of, without opening the others", async () => {
    const of = async (account: Actor, commitments: string[]) => {
      const path = `/api/v1/claims?of=${commitments.join(",")}`;
      return (await browser.ask<ClaimsAnswer>(200, "GET", path, account)).records;
    };
    const [claim, answer] = (
      await browser.ask<ClaimsAnswer>(200, "GET", "/api/v1/claims", creditor)
    ).records;
    expect(await of(creditor, [answer!.commitment, zeroHash])).toEqual([answer]);
    expect(await of(creditor, [claim!.commitment, answer!.commitment])).toEqual([claim, answer]);
    expect(await of(energy, [claim!.commitment, answer!.commitment])).toEqual([]);
    await browser.ask(400, "GET", "/api/v1/claims?of=a-reference", creditor);
    const tooMany = Array.from({ length: 101 }, () => zeroHash).join(",");
    await browser.ask(400, "GET", `/api/v1/claims?of=${tooMany}`, creditor);

    const codes = async (who: string) =>
      (await browser.ask<MatchCodesAnswer>(200, "GET", `/api/v1/match-codes?of=${who}`, creditor))
        .codes;
    const all = (await browser.ask<MatchCodesAnswer>(200, "GET", "/api/v1/match-codes", creditor))
      .codes;
    expect(await codes(resident.address.toLowerCase())).toEqual(
      all.filter((one) => one.resident === resident.address),
    );
    expect(await codes(stranger.address)).toEqual([]);
  });

  it("writes nothing about somebody who did not let it know", async () => {
    await write(403, creditor, "claim", neighbour, CLAIM);
    await write(403, creditor, "reject", neighbour, { reason: "Nee" });
    await write(403, resident, "claim", resident, CLAIM);
  });
});

describe("who must agree to offers", () => {
  it("knows the name of whom it stands beside, and of nobody else", async () => {
    const person = { ...PERSON, name: "Nieuwkomer" };
    await write(201, official, "person", newcomer, person);
    const { residents } = await browser.ask<ResidentsAnswer>(
      200,
      "GET",
      "/api/v1/residents",
      counsellor,
    );
    expect(residents).toEqual([
      {
        address: newcomer.address,
        name: "Nieuwkomer",
        neighbourhood: "Plattenburg",
        language: "nl",
      },
    ]);
  });

  it("reads the words of claims and of its own refusals, and no others", async () => {
    await write(201, mentor, "plan", newcomer, { title: "Een plan" });
    await write(201, counsellor, "refuse", newcomer, { reason: "Eerst de huur" });
    const path = `/api/v1/residents/${newcomer.address}/records`;
    const { records } = await browser.ask<RecordsAnswer>(200, "GET", path, counsellor);
    expect(new Set(records.map(({ kind }) => kind))).toEqual(new Set(["refuse"]));
    await browser.ask(403, "GET", `/api/v1/residents/${resident.address}/records`, counsellor);
    await write(403, counsellor, "refuse", resident, { reason: "Nee" });
  });
});

describe("who stands beside somebody and has no role", () => {
  it("is told as that, and not as somebody who works here", async () => {
    const beside = (who: Actor) =>
      stage.ledger.send(official, "SocialCoin", "protect", [newcomer.address, who.address, true]);
    await beside(stranger);
    await browser.ask(200, "GET", "/api/v1/residents", stranger);
    await browser.ask(200, "GET", `/api/v1/residents/${newcomer.address}/records`, stranger);
    await beside(counsellor);
    const { looks } = await browser.ask<LooksAnswer>(200, "GET", "/api/v1/me/looks", newcomer);
    const theirs = looks.filter(({ by }) => by === stranger.address);
    expect(theirs.map(({ what, name }) => [what, name])).toEqual([
      ["beside-records", null],
      ["beside-names", null],
    ]);
  });
});

describe("a claim that went to another creditor", () => {
  const register = async (principal: number) => {
    const { send, client, contracts } = stage.ledger;
    const listed = await browser.ask<Letter>(
      201,
      "POST",
      lettersOf(newcomer),
      newcomer,
      letter({ reference: `REF-${principal}` }),
    );
    const permission = `/api/v1/letters/${listed.id}/permission`;
    await browser.ask(200, "PUT", permission, newcomer, { mayKnow: "yes" });
    const content = { ...CLAIM, reference: `REF-${principal}` };
    const { commitment } = await write(201, creditor, "claim", newcomer, content);
    const open = { principal, increase: 0, interest: 0, costs: 0 };
    await send(creditor, "DebtRegister", "register", [newcomer.address, 1, 0, commitment, open]);
    const [event] = await client.getContractEvents({
      address: contracts.DebtRegister,
      abi: debtRegisterAbi,
      eventName: "DebtRegistered",
      fromBlock: await client.getBlockNumber(),
      strict: true,
    });
    return event!.args.debtId;
  };
  const references = async (who: Actor) =>
    (await browser.ask<ClaimsAnswer>(200, "GET", "/api/v1/claims", who)).records.flatMap(
      ({ kind, content }) => (kind === "claim" ? [content.reference] : []),
    );

  it("shows its words to the other as soon as it is offered, and lets it answer once it is theirs", async () => {
    const { send } = stage.ledger;
    const debtId = await register(77_00);
    await register(88_00);
    expect(await references(energy)).toEqual([]);
    await send(creditor, "DebtRegister", "proposeTransfer", [debtId, 2, zeroHash]);
    expect(await references(energy)).toEqual(["REF-7700"]);
    await send(creditor, "DebtRegister", "proposeTransfer", [debtId, 0, zeroHash]);
    expect(await references(energy)).toEqual([]);

    await send(creditor, "DebtRegister", "proposeTransfer", [debtId, 2, zeroHash]);
    await send(energy, "DebtRegister", "acceptTransfer", [debtId, 2]);
    expect(await references(energy)).toEqual(["REF-7700"]);
    await write(201, energy, "reject", newcomer, { reason: "Nog niet" });
    await write(403, energy, "reject", resident, { reason: "Nog niet" });
  });

  it("is looked for among what was offered to its own agreements alone, however much was sold", async () => {
    const chain = connectChain(stage.settings.chainUrl);
    const deployment = await readDeployment(stage.settings.deploymentFile);
    const facts = readFacts(chain, deployment);
    const asked = new Set<number>();
    const counting = {
      ...facts,
      debtOf: (debtId: number) => {
        asked.add(debtId);
        return facts.debtOf(debtId);
      },
    };
    expect(await takenOver({ chain, deployment }, counting, creditor.address)).toEqual([]);
    expect([...asked]).toEqual([]);
    const theirs = await takenOver({ chain, deployment }, counting, energy.address);
    expect(theirs.length).toBeGreaterThan(0);
    expect(new Set(theirs.map(({ debtId }) => debtId))).toEqual(asked);
  });
});

describe("the words of a plan that waits for a second", () => {
  it("are for mentors and seconds of other teams, of that plan alone, until it is approved", async () => {
    const { send, read } = stage.ledger;
    const title = await write(201, mentor, "plan", newcomer, { title: "Groot plan" });
    const step = await write(201, mentor, "subgoal", newcomer, {
      pillar: "werk",
      text: "Een diploma",
    });
    const dueAt = Math.floor(Date.now() / 1000) + 86_400;
    await send(mentor, "GoalPlans", "propose", [
      newcomer.address,
      1,
      title.commitment,
      [{ reward: 150_00, groupReward: 0, dueAt, commitment: step.commitment }],
    ]); // plan 11
    const path = "/api/v1/waiting-plans/11/records";
    const { records } = await browser.ask<RecordsAnswer>(200, "GET", path, colleague);
    expect(records.map(({ kind, content }) => [kind, content])).toEqual([
      ["plan", { title: "Groot plan" }],
      ["subgoal", { pillar: "werk", text: "Een diploma" }],
    ]);
    for (const who of [mentor, newcomer, counsellor, creditor, official, stranger])
      await browser.ask(403, "GET", path, who);
    for (const other of ["9", "99", "x"])
      await browser.ask(404, "GET", path.replace("11", other), colleague);

    const termsHash = await read("GoalPlans", "termsHashOf", [11]);
    await send(colleague, "GoalPlans", "approvePlan", [11, 1, termsHash]);
    await browser.ask(404, "GET", path, colleague);
  });
});

describe("the programme", () => {
  it("keeps decisions for everybody with a role", async () => {
    await write(201, official, "pledge", null, { decision: `Besluit ${WORDS[3]}` });
    await write(403, mentor, "pledge", null, { decision: "Van mij" });
    await write(403, official, "pledge", resident, { decision: "Over iemand" });
    const { records } = await browser.ask<ProgrammeAnswer>(200, "GET", "/api/v1/programme", mentor);
    expect(records.map(({ kind, subject }) => [kind, subject])).toEqual([["pledge", zeroAddress]]);
    await browser.ask(403, "GET", "/api/v1/programme", resident);
  });

  it("takes applications of who is not enrolled, for the office", async () => {
    const form = { name: NAMES[2]!, neighbourhood: "Geitenkamp" };
    await browser.ask(201, "POST", "/api/v1/applications", stranger, form);
    await browser.ask(201, "POST", "/api/v1/applications", stranger, form);
    await browser.ask(409, "POST", "/api/v1/applications", resident, form);
    const { applications } = await browser.ask<ApplicationsAnswer>(
      200,
      "GET",
      "/api/v1/applications",
      official,
    );
    expect(applications).toMatchObject([{ address: stranger.address, ...form }]);
    for (const account of [mentor, resident, stranger, creditor]) {
      await browser.ask(403, "GET", "/api/v1/applications", account);
    }
  });

  it("asks about who applied until they are enrolled, and never again", async () => {
    const dossier = await openDossier(stage.settings);
    const asked: string[][] = [];
    const waiting = async (...enrolled: Actor[]) => {
      const rows = await waitingApplications(dossier.database, (applicants) => {
        asked.push(applicants);
        return Promise.resolve(new Set(enrolled.map(({ address }) => address)));
      });
      return rows.map(({ subject }) => subject);
    };
    try {
      expect(await waiting()).toEqual([stranger.address]);
      expect(await waiting(stranger)).toEqual([]);
      expect(await waiting()).toEqual([]);
      expect(asked).toEqual([[stranger.address], [stranger.address], []]);
      const form = { name: NAMES[2]!, neighbourhood: "Geitenkamp" };
      await browser.ask(201, "POST", "/api/v1/applications", stranger, form);
      expect(await waiting()).toEqual([stranger.address]);
    } finally {
      await dossier.close();
    }
  });

  it("gives who applied their own question back, and nobody another's", async () => {
    const own = (account: Actor) =>
      browser.ask<OwnApplicationAnswer>(200, "GET", "/api/v1/me/application", account);
    const { application } = await own(stranger);
    expect(application).toMatchObject({ name: NAMES[2], neighbourhood: "Geitenkamp" });
    expect(application!.at).toBeGreaterThan(0);
    for (const account of [resident, mentor, official])
      expect(await own(account)).toEqual({ application: null });
    const elsewhere = openBrowser(stage.url);
    expect((await elsewhere.send("GET", "/api/v1/me/application")).status).toBe(401);
  });
});

describe("bad requests", () => {
  const records = "/api/v1/records";
  it("are answered as problems, with the version of the API", async () => {
    const broken = await browser.send("POST", records, resident, undefined, { rawBody: "{" });
    expect(broken.status).toBe(400);
    expect(broken.headers.get("content-type")).toBe("application/problem+json");
    expect(broken.headers.get("api-version")).toBe("1.0.0");
    for (const body of [null, 7, "x", [], { kind: null }, { kind: "plan", subject: "0x1" }]) {
      await browser.ask(400, "POST", records, resident, body);
    }
    const form = { headers: { "content-type": "text/plain" }, rawBody: "{}" };
    expect((await browser.send("POST", records, resident, undefined, form)).status).toBe(400);
    const large = { kind: "report", content: { text: "x".repeat(1_100_000) } };
    const tooLarge = await browser.ask<Problem>(413, "POST", records, resident, large);
    expect(tooLarge.type).toBe("/problems/too-large");
    await browser.ask(404, "GET", "/api/v1/nothing", resident);
    await browser.ask(404, "GET", "/demo/personas");
    await browser.ask(404, "POST", "/demo/alter-line");
  });
});

describe("a copy of the database", () => {
  const tables = async () => {
    const { rows } = await stage.database.query<{ name: string }>(
      "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'",
    );
    const dumps: Record<string, unknown>[] = [];
    for (const { name } of rows) {
      const all = await stage.database.query<Record<string, unknown>>(`SELECT * FROM "${name}"`);
      dumps.push(...all.rows);
    }
    return dumps.map((row) =>
      Object.values(row)
        .map((value) => (Buffer.isBuffer(value) ? value.toString("latin1") : String(value)))
        .join(" "),
    );
  };

  it("holds no name, no word, no reference and no code", async () => {
    const dump = (await tables()).join("\n");
    expect(dump).toContain(resident.address);
    const references = ["WB-2026-00312", "CJ-1", "huishouden-02", "Ria", "Plattenburg", "18290"];
    for (const secret of [...NAMES, ...WORDS, ...references]) expect(dump).not.toContain(secret);
  });

  /** Of the only line that says that this resident disputed something. */
  const tagOf = async (who: Actor) => {
    const { rows } = await stage.database.query<{ tag: Buffer }>(
      "SELECT subject_tag AS tag FROM audit WHERE by = $1 AND what = 'dispute'",
      [who.address],
    );
    return rows[0]!.tag;
  };

  it("names nobody in the log whose words they were", async () => {
    const { rows } = await stage.database.query<{ open: string | null; tag: Buffer }>(
      "SELECT open_subject AS open, subject_tag AS tag FROM audit",
    );
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.every(({ open, tag }) => open === null && tag.length === 32)).toBe(true);
  });

  it("has a log that is not changed and not shortened", async () => {
    for (const change of [
      "UPDATE audit SET by = 'somebody else'",
      "UPDATE audit SET subject_tag = NULL",
      "DELETE FROM audit",
      "TRUNCATE audit",
    ]) {
      await expect(stage.database.query(change)).rejects.toThrow("append-only");
    }
  });

  it("keeps who did what to whose words", async () => {
    const { rows } = await stage.database.query(
      "SELECT DISTINCT action, what FROM audit WHERE by = $1 AND subject_tag = $2 ORDER BY 1, 2",
      [mentor.address, await tagOf(resident)],
    );
    expect(rows).toEqual([
      { action: "read", what: "letters" },
      { action: "read", what: "names" },
      { action: "read", what: "records" },
      { action: "write", what: "letter" },
      { action: "write", what: "plan" },
    ]);
  });
});

describe("a changed database", () => {
  const path = `/api/v1/residents/${resident.address}/records`;

  it("is noticed: a record in another's place does not open", async () => {
    const { rows } = await stage.database.query<{ id: string; content: Buffer }>(
      "SELECT id, sealed_content AS content FROM record WHERE kind = 'plan' ORDER BY position",
    );
    const [one, two] = rows;
    const put = (content: Buffer) =>
      stage.database.query("UPDATE record SET sealed_content = $1 WHERE id = $2", [
        content,
        one!.id,
      ]);
    await put(two!.content);
    const answer = await browser.ask<Problem>(500, "GET", path, resident);
    expect(answer.type).toBe("/problems/unexpected");
    expect(JSON.stringify(answer)).not.toContain(WORDS[0]);
    await put(one!.content);
    await browser.ask(200, "GET", path, resident);
  });

  it("is noticed: a record under another commitment is not shown", async () => {
    const set = (commitment: string, was: string) =>
      stage.database.query("UPDATE record SET commitment = $1 WHERE commitment = $2", [
        commitment,
        was,
      ]);
    const { records } = await browser.ask<RecordsAnswer>(200, "GET", path, resident);
    const was = records[0]!.commitment;
    await set(`0x${"ab".repeat(32)}`, was);
    expect((await browser.ask<Problem>(500, "GET", path, resident)).type).toBe(
      "/problems/unexpected",
    );
    await set(was, `0x${"ab".repeat(32)}`);
  });
});

describe("without the index or the database", () => {
  it("says which of them does not answer, and nothing falls over", async () => {
    const noIndex = await browser.ask<Problem>(503, "GET", "/index/public");
    expect(noIndex.type).toBe("/problems/index-unreachable");
    await stage.stopPostgres();
    const noDatabase = await browser.ask<Problem>(503, "GET", "/api/v1/me", resident);
    expect(noDatabase.type).toBe("/problems/database-unreachable");
    await browser.ask(200, "GET", "/config.json");
  });
});
