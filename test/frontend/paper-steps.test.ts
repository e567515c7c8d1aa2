import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { zeroAddress } from "viem";
import { describe, expect, it } from "vitest";
import { namePaper } from "../../frontend/desks/help/paper/name-paper.ts";
import type { PaperAbout } from "../../frontend/desks/help/paper/paper-about.ts";
import type { Filled } from "../../frontend/desks/help/paper/paper-kind.ts";
import { paperRows } from "../../frontend/desks/help/paper/paper-rows.ts";
import {
  paperKind,
  PAPER_STEP_NAMES,
  type PaperStepName,
} from "../../frontend/desks/help/paper/paper-steps.ts";
import { encodeCall } from "../../frontend/transactions/encode-call.ts";
import { formatMessage } from "../../frontend/words/format-message.ts";
import type { Hex } from "../../protocol/wire/basics.ts";
import type { Config } from "../../protocol/wire/dossier-api.ts";
import type { DossierRecord } from "../../protocol/wire/dossier-records.ts";
import type { PaperCall } from "../../protocol/wire/help-api.ts";
import { wordsOf } from "./catalogues.ts";

const address = (digits: string): Hex => `0x${digits.padStart(40, "0")}`;
const hash = (digits: string): Hex => `0x${digits.padStart(64, "0")}`;
const config = {
  contracts: {
    SocialCoin: address("c1"),
    GoalPlans: address("c2"),
    DebtRegister: address("c3"),
    Redemptions: address("c4"),
  },
} as unknown as Config;
const resident = address("aa");
const creditor = address("bb");

const record = (kind: string, commitment: Hex, content: object) =>
  ({ kind, commitment, content }) as unknown as DossierRecord;
const subgoal = (id: number, status: string) => ({
  id,
  status,
  reward: "4000",
  groupReward: "0",
  dueAt: 9_000,
  commitment: hash(`5${id}`),
});
const plan = (id: number, status: string, subgoals: object[]) => ({
  id,
  status,
  resident,
  fundId: 1,
  version: 2,
  commitment: hash(`4${id}`),
  rewordings: [] as object[],
  subgoals,
});
const debt = (id: number, status: string) => ({
  id,
  status,
  creditor,
  agreementId: 6,
  open: { principal: "18000", increase: "0", interest: "290", costs: "0" },
  offered: "0",
  paused: false,
  commitment: hash(`7${id}`),
  agreement: { rateBps: 10_000, order: 0, yearlyCeiling: "1000000", usedThisYear: "0" },
});
const offer = (id: number, answerUntil: number) => ({
  id,
  debtId: 9,
  creditor,
  status: "open",
  standing: true,
  approver: null,
  approvedBy: null,
  coins: "2500",
  madeAt: 100,
  answerUntil,
});
const mentorsWords = { subgoalId: 10, by: address("dd"), commitment: hash("e1") };
const about = {
  resident,
  head: { time: 1_000 },
  plans: [
    plan(3, "proposed", [subgoal(8, "agreed")]),
    {
      ...plan(4, "accepted", [subgoal(10, "agreed"), subgoal(11, "reported")]),
      rewordings: [mentorsWords],
    },
  ],
  suggestions: [{ id: 5, status: "open", commitment: hash("51") }],
  debts: [debt(7, "registered"), debt(8, "registered"), debt(9, "recognised")],
  offers: [offer(20, 2_000), offer(21, 900)],
  records: [
    record("plan", hash("43"), { title: "Rust in huis" }),
    record("plan", hash("44"), { title: "Werk zoeken" }),
    record("subgoal", hash("58"), { pillar: "gezin", text: "Elke dag samen eten" }),
    record("subgoal", hash("510"), { pillar: "werk", text: "Een brief schrijven" }),
    record("subgoal", hash("511"), { pillar: "werk", text: "Bellen" }),
    record("subgoal", hash("e1"), { pillar: "werk", text: "Samen een brief schrijven" }),
    record("suggestion", hash("51"), { text: "Zwemles" }),
    record("claim", hash("77"), { reference: "WB-1" }),
  ],
  nameOf: () => "Waterbedrijf D",
} as unknown as PaperAbout;

/** What is filled in for each step that is about something; the others need nothing. */
const FILLED: { [name in PaperStepName]?: Partial<Filled> } = {
  acceptPlan: { ids: [3] },
  declinePlan: { ids: [3] },
  reportStep: { ids: [10], text: "Gedaan" },
  cancelStep: { ids: [11] },
  agreeWords: { ids: [10] },
  suggestWords: { ids: [-4], text: "Werk vinden" },
  suggestIdea: { text: "Leren fietsen" },
  withdrawIdea: { ids: [5] },
  recogniseDebts: { ids: [7, 8] },
  disputeDebt: { ids: [9], text: "Al betaald" },
  makeOffer: { ids: [9], coins: 5_000n },
  cancelOffer: { ids: [20] },
  releaseOffer: { ids: [21] },
};
const filledFor = (name: PaperStepName): Filled => ({
  ids: [],
  text: "",
  coins: null,
  ...FILLED[name],
});

/** The call as the office enters it, and what a colleague reads after it: the words are in the dossier then. */
function entered(name: PaperStepName, filled = filledFor(name)) {
  const call = paperKind(name).fill(filled, about)!;
  const written = call.records.map(({ kind, content }, place) =>
    record(kind, hash(`f${place}`), content),
  );
  return {
    call: encodeCall(call.call(config, written)),
    readLater: { ...about, records: [...about.records, ...written] },
  };
}
const named = (calls: PaperCall[], read: PaperAbout | null) =>
  namePaper({ calls, resident }, config, read);

describe.each(PAPER_STEP_NAMES)("%s on paper", (name) => {
  const { call, readLater } = entered(name);

  it("is read back as what was filled in, where it was read", () => {
    const found = named([call], readLater);
    expect(found).toMatchObject({ name, filled: filledFor(name) });
  });

  it("is known by its kind alone where it was not read", () => {
    const isFree = paperKind(name).reads === null;
    expect(named([call], null)).toMatchObject({ name, filled: isFree ? filledFor(name) : null });
  });

  it("is nothing where one sign differs", () => {
    expect(named([], readLater)).toBeNull();
    expect(named([call, call], readLater)).toBeNull();
    expect(named([{ ...call, target: zeroAddress }], readLater)).toBeNull();
    expect(named([{ ...call, data: `${call.data}00` }], readLater)).toBeNull();
  });

  it("says in rows what the paper must say", async () => {
    const words = await wordsOf("nl", "paper");
    const rows = paperRows(
      name,
      filledFor(name),
      readLater,
      (key, values) => formatMessage("nl", words[key]!, values),
      {
        money: (cents) => `${BigInt(cents) / 100n},00`,
        date: (at) => `dag ${at}`,
        moment: String,
        isoDate: String,
      },
    );
    const { ids, text, coins } = filledFor(name);
    const least = ids.length + (text ? 1 : 0) + (coins === null ? 0 : 1);
    expect(rows.length).toBeGreaterThanOrEqual(least);
    if (text) expect(rows.at(-1)!.text).toBe(text);
    if (name === "acceptPlan")
      expect(rows).toEqual([
        { term: "Waar het over gaat", text: "Rust in huis" },
        { term: "Elke dag samen eten", text: "40,00 munten, uiterlijk dag 9000" },
      ]);
    if (name === "recogniseDebts")
      expect(rows.map((row) => row.text)).toEqual([
        "Waterbedrijf D: nog 182,00",
        "WB-1",
        "Waterbedrijf D: nog 182,00",
      ]);
  });
});

describe("a step on paper that says something else than what stands there", () => {
  const unread = (name: PaperStepName, changed: object) =>
    expect(named([entered(name).call], { ...entered(name).readLater, ...changed })).toEqual({
      name,
      filled: null,
    });

  it("is not told in full: another amount, another rate, other words, another person's", () => {
    const dearer = plan(3, "proposed", [{ ...subgoal(8, "agreed"), reward: "4001" }]);
    unread("acceptPlan", { plans: [dearer] });
    unread("acceptPlan", { plans: [{ ...about.plans[0]!, version: 3 }] });
    unread("acceptPlan", { records: [] });
    unread("declinePlan", { plans: [] });
    const more = { principal: "19000", increase: "0", interest: "290", costs: "0" };
    unread("recogniseDebts", {
      debts: [debt(7, "registered"), { ...debt(8, "registered"), open: more }],
    });
    const cheaper = { ...debt(9, "recognised").agreement, rateBps: 9_000 };
    unread("makeOffer", { debts: [{ ...debt(9, "recognised"), agreement: cheaper }] });
    unread("disputeDebt", { records: [] });
    unread("reportStep", { records: about.records });
    unread("agreeWords", { plans: [] });
    unread("cancelOffer", { offers: [] });
  });

  it("is no taking part under other terms", () => {
    const { call } = entered("takePart");
    const others = `${call.data.slice(0, -2)}00` as Hex;
    expect(named([{ ...call, data: others }], null)).toBeNull();
  });

  it("is not filled in: too many coins, nothing chosen, no words where words are needed", () => {
    const fill = (name: PaperStepName, filled: Partial<Filled>) =>
      paperKind(name).fill({ ...filledFor(name), ...filled }, about);
    expect(fill("makeOffer", { coins: 18_291n })).toBeNull();
    expect(fill("makeOffer", { coins: 99n })).toBeNull();
    expect(fill("makeOffer", { ids: [7] })).toBeNull();
    expect(fill("recogniseDebts", { ids: [] })).toBeNull();
    expect(fill("recogniseDebts", { ids: [7, 9] })).toBeNull();
    expect(fill("disputeDebt", { text: "" })).toBeNull();
    expect(fill("suggestWords", { text: "Werk zoeken" })).toBeNull();
    expect(fill("reportStep", { ids: [11] })).toBeNull();
    expect(fill("reportStep", { text: "" })).not.toBeNull();
    expect(fill("cancelOffer", { ids: [21] })).toBeNull();
    expect(fill("releaseOffer", { ids: [20] })).toBeNull();
  });
});

/** What a resident can do on a phone that is not done from paper, and why. */
const NEVER: { [file: string]: string } = {
  "transactions/change-device.ts":
    "paper never touches the keys of an account, or two officials could take it: a recovery does, with its own waits",
  "transactions/stop-recovery.ts":
    "any official takes an attempt back at once when the resident says no, without a wait",
  "transactions/stop-paper.ts": "any official notes at once that the resident says no to a paper",
  "desks/resident/join/ApplyPage.tsx": "who comes to the office without a phone is enrolled there",
  "desks/resident/debts/LetterItem.tsx":
    "not yet: letting a creditor know is a word in the dossier, where two officials and a wait do not exist",
  "desks/resident/my-data/SharingCard.tsx":
    "nothing is shared by itself, and officials who open it would open it for officials",
  "desks/resident/my-data/ObjectionCard.tsx":
    "a letter to the office is an objection already, and nobody else must agree to it",
  "desks/resident/my-data/NewsCard.tsx": "news goes to a mailbox; who has none gets a letter",
  "photos/AddPhoto.tsx": "a photo that comes on paper stays with the paper: no step waits for one",
  "photos/ShownPhoto.tsx": "only what came by phone can be taken away again by phone",
  "desks/resident/my-data/CorrectCard.tsx":
    "other words for own words can be asked of the office by letter, as an objection",
  "desks/resident/my-data/EraseCard.tsx":
    "what can never be undone is asked for in person, after leaving, which can be done on paper",
};

describe("everything that a resident can do", () => {
  const frontend = join(import.meta.dirname, "../../frontend");
  const files = new Set<string>();
  const signed = new Set<string>();
  const follow = (file: string) => {
    if (files.has(file)) return;
    files.add(file);
    const text = readFileSync(file, "utf8");
    for (const [, type, from] of text.matchAll(/^import (type )?[^;]*?from "(\.[^"]+)";/gms)) {
      const target = resolve(dirname(file), from!);
      const path = relative(frontend, target);
      if (type || !/\.tsx?$/.test(path)) continue;
      if (path.startsWith("transactions/") && path !== "transactions/use-transaction.ts")
        signed.add(path);
      if (!/^(transactions|account|app|words|desks\/help)\//.test(path)) follow(target);
    }
  };
  for (const entry of readdirSync(join(frontend, "desks/resident"), {
    recursive: true,
    withFileTypes: true,
  }))
    if (entry.isFile() && /\.tsx?$/.test(entry.name)) follow(join(entry.parentPath, entry.name));
  const steps = readFileSync(join(frontend, "desks/help/paper/paper-steps.ts"), "utf8");

  it("can be done from paper, by the very file of the own button, or has a reason why not", () => {
    expect(signed.size).toBeGreaterThan(20);
    const forgotten = [...signed].filter(
      (path) => !NEVER[path] && !steps.includes(`from "../../../${path}"`),
    );
    expect(forgotten).toEqual([]);
  });

  it("without a signature has a reason why not on paper", () => {
    const sent = [...files]
      .filter((file) => /method: "(POST|PUT|DELETE)"/.test(readFileSync(file, "utf8")))
      .map((file) => relative(frontend, file));
    expect(sent.filter((path) => !NEVER[path])).toEqual([]);
    for (const path of Object.keys(NEVER)) expect([...signed, ...sent]).toContain(path);
  });
});
