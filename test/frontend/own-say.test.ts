import { describe, expect, it } from "vitest";
import type { Config } from "../../protocol/wire/dossier-api.ts";
import type { DossierRecord } from "../../protocol/wire/dossier-records.ts";
import type { SuggestionRow } from "../../protocol/wire/index-answers.ts";
import { rewordingOf } from "../../frontend/data/rewording-of.ts";
import { announcementOf } from "../../frontend/desks/resident/begin/announcement-of.ts";
import { ideasToShow } from "../../frontend/desks/resident/ideas/ideas-to-show.ts";
import { agreeWords } from "../../frontend/transactions/agree-words.ts";
import { answerIdea } from "../../frontend/transactions/answer-idea.ts";
import { cancelStep } from "../../frontend/transactions/cancel-step.ts";
import { hashing } from "../../frontend/transactions/hashing.ts";
import { objectToEnd } from "../../frontend/transactions/object-to-end.ts";
import { suggestIdea } from "../../frontend/transactions/suggest-idea.ts";
import { suggestWords } from "../../frontend/transactions/suggest-words.ts";
import { takeUpIdea } from "../../frontend/transactions/take-up-idea.ts";
import { withdrawIdea } from "../../frontend/transactions/withdraw-idea.ts";
import { aLine, aPlan, aSubgoal, CREDITOR, MENTOR, RESIDENT } from "./rows.ts";

const config: Config = {
  chainId: 31337,
  accounts: null,
  startBlock: 0,
  since: 0,
  demo: false,
  neighbourhoods: {},
  contracts: {
    SocialCoin: CREDITOR,
    GoalPlans: CREDITOR,
    DebtRegister: CREDITOR,
    Redemptions: CREDITOR,
  },
};
const committed = (...commitments: `0x${string}`[]) =>
  commitments.map((commitment) => ({ commitment }));

describe("an end that the office announced", () => {
  const end = { from: 5_000, by: MENTOR, commitment: "0x0b" } as const;

  it("is told by the line of this announcement, not of an earlier one", () => {
    const first = aLine({ id: "1-0", event: "EndAnnounced", args: { commitment: "0x0a" } });
    const second = aLine({ id: "2-0", event: "EndAnnounced", args: { commitment: "0x0b" } });
    expect(announcementOf(end, [second, aLine(), first])).toBe(second);
    expect(announcementOf(end, [first])).toBeUndefined();
  });

  it("is stopped with nothing to fill in", () => {
    expect(objectToEnd.records).toBeUndefined();
    expect(objectToEnd.call(true, config, [], hashing)).toMatchObject({
      functionName: "objectToEnd",
      args: [],
    });
  });
});

describe("a resident's own ideas", () => {
  const idea = (id: number, status: SuggestionRow["status"]): SuggestionRow => ({
    id,
    resident: RESIDENT,
    status,
    commitment: "0x01",
    planId: null,
    reasonCommitment: null,
    madeAt: 0,
    last: aLine(),
  });

  it("shows what waits first and three answers, and nothing that was taken back", () => {
    const all = [
      idea(1, "answered"),
      idea(2, "open"),
      idea(3, "withdrawn"),
      idea(4, "takenUp"),
      idea(5, "answered"),
      idea(6, "answered"),
      idea(7, "open"),
    ];
    expect(ideasToShow(all).map(({ id }) => id)).toEqual([7, 2, 6, 5, 4]);
  });

  it("keeps the words in the dossier, and the commitment alone in the book", () => {
    const request = { resident: RESIDENT, text: "Fietsen maken" };
    expect(suggestIdea.records?.(request)).toEqual([
      { kind: "suggestion", subject: RESIDENT, content: { text: "Fietsen maken" } },
    ]);
    expect(suggestIdea.call(request, config, committed("0x07"), hashing)).toMatchObject({
      functionName: "suggest",
      args: ["0x07"],
    });
    expect(withdrawIdea.call({ suggestionId: 3 }, config, [], hashing)).toMatchObject({
      functionName: "withdrawSuggestion",
      args: [3],
    });
  });

  it("becomes a proposal with the idea's number, or gets an answer with a reason", () => {
    const request = {
      resident: RESIDENT,
      name: "Samira",
      fundId: 2,
      title: "Fietsen",
      steps: [
        {
          pillar: "werk" as const,
          text: "Vijf fietsen maken",
          reward: 40_00n,
          groupReward: 0n,
          dueAt: 9_000,
        },
      ],
      reserved: 40_00n,
      suggestionId: 3,
    };
    expect(takeUpIdea.records?.(request)?.map(({ kind }) => kind)).toEqual(["plan", "subgoal"]);
    expect(takeUpIdea.call(request, config, committed("0x08", "0x09"), hashing)).toMatchObject({
      functionName: "takeUp",
      args: [3, 2, "0x08", [{ reward: 4000, groupReward: 0, dueAt: 9_000, commitment: "0x09" }]],
    });
    const answer = { resident: RESIDENT, suggestionId: 3, idea: "Fietsen", reason: "Na de zomer" };
    expect(answerIdea.records?.(answer)).toEqual([
      { kind: "suggestionAnswer", subject: RESIDENT, content: { reason: "Na de zomer" } },
    ]);
    expect(answerIdea.call(answer, config, committed("0x0a"), hashing)).toMatchObject({
      functionName: "answerSuggestion",
      args: [3, "0x0a"],
    });
  });
});

describe("other words", () => {
  const step: DossierRecord<"subgoal"> = {
    id: "1",
    version: 1,
    kind: "subgoal",
    subject: RESIDENT,
    content: { pillar: "werk", text: "Vijf fietsen" },
    salt: "0x01",
    commitment: "0x0c",
    contract: CREDITOR,
    at: 0,
    by: MENTOR,
  };
  const plan = aPlan({
    subgoals: [aSubgoal({ id: 8 })],
    rewordings: [
      { subgoalId: 0, by: RESIDENT, commitment: "0x0d" },
      { subgoalId: 8, by: MENTOR, commitment: "0x0c" },
    ],
  });

  it("say which of the two suggested them, and what they are", () => {
    expect(rewordingOf(plan, 8, [step])).toMatchObject({ by: "mentor", text: "Vijf fietsen" });
    expect(rewordingOf(plan, 9, [step])).toBeUndefined();
  });

  it("have no text to agree to while they can not be read, nor when they are of another kind", () => {
    expect(rewordingOf(plan, 0, [])).toMatchObject({ by: "resident", text: undefined });
    expect(rewordingOf(plan, 8, [{ ...step, commitment: "0x0e" }])?.text).toBeUndefined();
    const asPlan: DossierRecord = { ...step, commitment: "0x0d" };
    expect(rewordingOf(plan, 0, [asPlan])?.text).toBeUndefined();
  });

  it("keep the subject of a step, and a plan has none", () => {
    const request = {
      resident: RESIDENT,
      planId: 1,
      subgoalId: 8,
      pillar: "werk" as const,
      oldText: "Fietsen",
      text: "Vijf fietsen",
    };
    expect(suggestWords.records?.(request)).toEqual([
      { kind: "subgoal", subject: RESIDENT, content: { pillar: "werk", text: "Vijf fietsen" } },
    ]);
    expect(suggestWords.records?.({ ...request, subgoalId: 0, pillar: null })).toEqual([
      { kind: "plan", subject: RESIDENT, content: { title: "Vijf fietsen" } },
    ]);
  });

  it("are agreed to by exactly what was read", () => {
    const request = {
      planId: 1,
      subgoalId: 8,
      commitment: "0x0c",
      oldText: "a",
      text: "b",
    } as const;
    expect(agreeWords.call(request, config, [], hashing)).toMatchObject({
      functionName: "agreeWords",
      args: [1, 8, "0x0c"],
    });
  });
});

describe("a step that is dropped", () => {
  it("leaves no word about why", () => {
    expect(cancelStep.records).toBeUndefined();
    expect(cancelStep.call({ subgoalId: 8 }, config, [], hashing)).toMatchObject({
      functionName: "cancelSubgoal",
      args: [8],
    });
  });
});
