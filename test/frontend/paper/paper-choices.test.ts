import { describe, expect, it } from "vitest";
import {
  CHOICE_NAMES,
  choiceName,
  isChoice,
  matterOf,
} from "../../../frontend/desks/help/paper/paper-choices.ts";
import { paperNotices } from "../../../frontend/desks/resident/paper/paper-notices.ts";
import type { HelpAnswer, PaperChoice } from "../../../protocol/wire/help-api.ts";

describe("a choice on paper", () => {
  it.each(CHOICE_NAMES)("%s is asked and told under one name", (name) => {
    expect(isChoice(name)).toBe(true);
    expect(choiceName(matterOf(name, "a letter")!)).toBe(name);
  });

  it("is nothing without its letter, and unknown where this version does not know it", () => {
    expect(matterOf("letter", "")).toBeNull();
    const later = { kind: "sharing", audience: "communityBuilder", what: "debts" } as const;
    expect(choiceName(later)).toBeNull();
    expect(isChoice("takePart")).toBe(false);
  });

  it("stands on the own phone while it runs, and a week after", () => {
    const choice = {
      resident: "0xAa",
      answerUntil: 100,
      readyAt: null,
      end: null,
    } as unknown as PaperChoice;
    const told = (choices: object[], now: number, who = "0xaa") => {
      const help = { now, papers: [], choices } as unknown as HelpAnswer;
      return paperNotices(help, who as "0x").choices;
    };
    expect(told([choice], 100)).toEqual([choice]);
    expect(told([choice], 101)).toEqual([]);
    expect(told([choice], 100, "0xbb")).toEqual([]);
    const ended = { ...choice, end: { how: "performed", by: null, at: 50 } };
    expect(told([ended, choice], 60)).toEqual([choice, ended]);
    expect(told([ended], 50 + 7 * 86_400)).toEqual([]);
  });

  it("of a housemate stands there as one that runs, and once done as when", () => {
    const choice = {
      resident: "0xAa",
      answerUntil: 100,
      readyAt: null,
      end: null,
    } as unknown as PaperChoice;
    const told = (one: object, now: number) => {
      const help = { now, papers: [], choices: [one] } as unknown as HelpAnswer;
      const { choices, others, chosen } = paperNotices(help, "0xbb");
      return { choices, others, chosen };
    };
    expect(told(choice, 100)).toEqual({ choices: [], others: 1, chosen: [] });
    const done = { ...choice, end: { how: "performed", by: null, at: 50 } };
    expect(told(done, 60)).toEqual({ choices: [], others: 0, chosen: [50] });
    expect(told({ ...done, end: { ...done.end, how: "stopped" } }, 60).chosen).toEqual([]);
    expect(told(done, 50 + 7 * 86_400).chosen).toEqual([]);
  });
});
