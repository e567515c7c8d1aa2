import { describe, expect, it } from "vitest";
import { readStep, stepOfIdea } from "../../frontend/desks/mentor/propose/plan-draft.ts";
import {
  EMPTY_ACTIVITY,
  readActivity,
} from "../../frontend/desks/office/programme/activity-draft.ts";
import { readLevels } from "../../frontend/desks/office/programme/read-levels.ts";
import { activitiesFor } from "../../frontend/desks/resident/ideas/activities-for.ts";
import { suggestIdea } from "../../frontend/transactions/suggest-idea.ts";
import type { DossierRecord } from "../../protocol/wire/dossier-records.ts";
import type { SuggestionRow } from "../../protocol/wire/index-answers.ts";
import type { Activity } from "../../protocol/wire/programme-api.ts";
import { aLine, RESIDENT } from "./rows.ts";

const garden: Activity = {
  id: "garden",
  text: "Een middag in de buurttuin",
  pillar: "welbevinden",
  reward: "1500",
  groupReward: "3000",
  rule: "3 uur, 5,00 per uur",
  neighbourhood: null,
  at: 1,
  ended: false,
};

describe("what a resident can pick", () => {
  const idea = (status: SuggestionRow["status"]): SuggestionRow => ({
    id: 1,
    resident: RESIDENT,
    status,
    commitment: "0x01",
    planId: null,
    reasonCommitment: null,
    madeAt: 1,
    last: aLine(),
  });
  const picked = { kind: "suggestion", commitment: "0x01", content: { activity: "garden" } };
  const records = [picked] as unknown as DossierRecord[];

  it("is what is on the list for the own neighbourhood or for all", () => {
    const elsewhere = { ...garden, id: "elsewhere", neighbourhood: 2 };
    const here = { ...garden, id: "here", neighbourhood: 1 };
    const ended = { ...garden, id: "ended", ended: true };
    const choices = activitiesFor([garden, elsewhere, here, ended], 1, [], []);
    expect(choices.map(({ activity }) => activity.id)).toEqual(["garden", "here"]);
  });

  it("waits for the mentor once, and can be picked again after the answer", () => {
    const isPicked = (status: SuggestionRow["status"]) =>
      activitiesFor([garden], 1, [idea(status)], records)[0]!.picked;
    expect(isPicked("open")).toBe(true);
    for (const status of ["takenUp", "answered", "withdrawn"] as const)
      expect(isPicked(status)).toBe(false);
  });

  it("goes to the mentor as an idea in the words of the list, with its name", () => {
    const request = { resident: RESIDENT, text: garden.text };
    expect(suggestIdea.records!({ ...request, activity: "garden" })[0]!.content).toEqual({
      text: garden.text,
      activity: "garden",
    });
    expect(suggestIdea.records!(request)[0]!.content).toEqual({ text: garden.text });
  });
});

describe("the proposal that a mentor begins with", () => {
  const days = { first: "2026-11-23", last: "2028-01-02" };

  it("has the words, the part of life and the value of the list, and needs only a day", () => {
    const draft = stepOfIdea(1, garden.text, garden);
    expect(readStep(draft, days).missing).toEqual(["due"]);
    expect(readStep({ ...draft, due: "2026-12-10" }, days).step).toMatchObject({
      pillar: "welbevinden",
      text: garden.text,
      reward: 1_500n,
      groupReward: 3_000n,
    });
  });

  it("has the words alone of an idea that was not picked from the list", () => {
    const { missing } = readStep(stepOfIdea(1, "Fietsen maken", undefined), days);
    expect(missing).toEqual(["pillar", "reward", "due"]);
  });
});

describe("an activity that the office types", () => {
  const typed = { ...EMPTY_ACTIVITY, text: " Koffie ", rule: "2 uur", reward: "10" };

  it("asks for all that is missing, and for a group only what can not be read", () => {
    expect(readActivity(EMPTY_ACTIVITY).missing).toEqual(["text", "pillar", "reward", "rule"]);
    const unread = { ...typed, pillar: "werk" as const, groupReward: "veel" };
    expect(readActivity(unread).missing).toEqual(["groupReward"]);
    expect(readActivity({ ...unread, groupReward: "9,99" }).missing).toEqual(["groupReward"]);
    expect(readActivity({ ...unread, groupReward: "10" }).missing).toEqual([]);
  });

  it("is listed in cents, for one neighbourhood or for all", () => {
    const expected = { text: "Koffie", pillar: "werk", reward: "1000", groupReward: null };
    expect(readActivity({ ...typed, pillar: "werk" }).activity).toMatchObject({
      ...expected,
      neighbourhood: null,
    });
    const there = { ...typed, pillar: "werk" as const, neighbourhood: "0", groupReward: "20" };
    expect(readActivity(there).activity).toMatchObject({ groupReward: "2000", neighbourhood: 0 });
  });
});

describe("the words of a scale that the office types", () => {
  it("are a line each, between two and nine, never twice the same", () => {
    expect(readLevels(" Nee \n\n Ja ")).toEqual(["Nee", "Ja"]);
    const lines = (count: number) => Array.from({ length: count }, (_, line) => `${line}`);
    expect(readLevels(lines(9).join("\n"))).toHaveLength(9);
    for (const typed of ["", "Ja", lines(10).join("\n"), "Ja\nJa", `Nee\n${"a".repeat(121)}`])
      expect(readLevels(typed)).toBeNull();
  });
});
