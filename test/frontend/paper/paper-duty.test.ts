import { zeroAddress } from "viem";
import { describe, expect, it } from "vitest";
import { paperDuty, paperState } from "../../../protocol/help/paper-duty.ts";
import { paperLetter } from "../../../frontend/letters/paper-letter.ts";
import { formatMessage } from "../../../frontend/words/format-message.ts";
import type { PaperStep } from "../../../protocol/wire/help-api.ts";
import { wordsOf } from "../catalogues.ts";
import { wordsIn } from "../words-in.ts";

const DAY = 86_400;
const step: PaperStep = {
  resident: "0x00000000000000000000000000000000000000Aa",
  name: "Gerrit",
  stepId: 1,
  executionData: "0x",
  callsHash: "0x",
  calls: [],
  proposedBy: zeroAddress,
  organisation: 1,
  proposedAt: 0,
  answerUntil: 14 * DAY,
  confirmedBy: null,
  readyAt: null,
  end: null,
};
const second = { role: "second", organisation: 6 } as const;

describe("a step on paper", () => {
  it("waits for another organisation, a week, and is done within thirty days", () => {
    expect(paperState(step, 1)).toBe("awaitsSecond");
    expect(paperDuty(step, second, 1)).toBe("confirm");
    expect(paperDuty(step, { role: "office", organisation: 1 }, 1)).toBeNull();
    expect(paperDuty(step, { role: "counsellor", organisation: 6 }, 1)).toBeNull();
    expect(paperState(step, 14 * DAY + 1)).toBe("lapsed");
    const confirmed = { ...step, readyAt: 100 };
    expect(paperState(confirmed, 99)).toBe("waits");
    expect(paperDuty(confirmed, second, 99)).toBeNull();
    expect(paperDuty(confirmed, second, 100)).toBe("perform");
    expect(paperState(confirmed, 100 + 30 * DAY)).toBe("ready");
    expect(paperState(confirmed, 101 + 30 * DAY)).toBe("lapsed");
    expect(paperState({ ...step, end: { how: "stopped", by: null, at: 5 } }, 9)).toBe("stopped");
  });

  it("has a letter that says the step, the day and how to say no", async () => {
    const words = await wordsOf("nl", "letters");
    const write = (one: PaperStep) =>
      paperLetter(one, "Even stoppen", {
        language: "nl",
        say: (key, values) => formatMessage("nl", words[key]!, values),
        format: { date: (at) => `dag ${at}`, moment: (at) => `moment ${at}` },
        sender: "Gemeente",
        details: [{ term: "Waar het over gaat", text: "Een plan" }],
        now: 300,
      });
    const textOf = (one: PaperStep) => write(one).parts.map(wordsIn).join("\n");
    expect(textOf(step)).toContain("Waar het over gaat: Een plan");
    expect(textOf(step)).toContain("Een tweede persoon moet dit nog bevestigen.");
    const ready = write({ ...step, readyAt: 250 });
    expect(textOf({ ...step, readyAt: 250 })).toContain("Wij doen dit vanaf moment 250.");
    expect(ready.parts.some(({ kind }) => kind === "signature")).toBe(true);
    const done = { ...step, end: { how: "performed", by: null, at: 260 } } as const;
    expect(textOf(done)).toContain("Dit is gedaan op moment 260.");
    expect(write(done).parts.some(({ kind }) => kind === "signature")).toBe(false);
  });
});
