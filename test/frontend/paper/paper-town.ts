import type { PaperAbout } from "../../../frontend/desks/help/paper/paper-about.ts";
import type { Hex } from "../../../protocol/wire/basics.ts";
import type { Config } from "../../../protocol/wire/dossier-api.ts";
import type { DossierRecord } from "../../../protocol/wire/dossier-records.ts";

const address = (digits: string): Hex => `0x${digits.padStart(40, "0")}`;
export const hash = (digits: string): Hex => `0x${digits.padStart(64, "0")}`;
export const config = {
  contracts: {
    SocialCoin: address("c1"),
    GoalPlans: address("c2"),
    DebtRegister: address("c3"),
    Redemptions: address("c4"),
  },
} as unknown as Config;
export const resident = address("aa");
const creditor = address("bb");

export const record = (kind: string, commitment: Hex, content: object) =>
  ({ kind, commitment, content }) as unknown as DossierRecord;
export const subgoal = (id: number, status: string) => ({
  id,
  status,
  reward: "4000",
  groupReward: "0",
  dueAt: 9_000,
  commitment: hash(`5${id}`),
});
export const plan = (id: number, status: string, subgoals: object[]) => ({
  id,
  status,
  resident,
  fundId: 1,
  version: 2,
  commitment: hash(`4${id}`),
  rewordings: [] as object[],
  subgoals,
});
const acting = { from: 0, until: 9_000 };
export const debt = (id: number, status: string) => ({
  id,
  status,
  creditor,
  agreementId: 6,
  open: { principal: "18000", increase: "0", interest: "290", costs: "0" },
  offered: "0",
  paused: false,
  endsByDay: null,
  creditorActs: acting,
  commitment: hash(`7${id}`),
  agreement: {
    status: "active",
    until: 9_000,
    rateBps: 10_000,
    order: 0,
    yearlyCeiling: "1000000",
    usedThisYear: "0",
  },
});
const offer = (id: number, answerUntil: number) => ({
  id,
  debtId: 9,
  creditor,
  status: "open",
  standing: true,
  creditorActs: acting,
  approver: null,
  approvedBy: null,
  coins: "2500",
  madeAt: 100,
  answerUntil,
});
const mentorsWords = { subgoalId: 10, by: address("dd"), commitment: hash("e1") };
export const about = {
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
