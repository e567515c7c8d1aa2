import { describe, expect, it } from "vitest";
import { earnLetter } from "../../frontend/desks/resident/pocket/earn-letter.ts";
import { zeroLetter } from "../../frontend/desks/resident/debts/zero-letter.ts";
import { roomLeft } from "../../frontend/data/unlimited.ts";
import { termRoom } from "../../frontend/desks/resident/pocket/earn-room.ts";
import { statementLetter } from "../../frontend/desks/resident/pocket/statement-letter.ts";
import { statementLines } from "../../frontend/desks/resident/pocket/statement-lines.ts";
import { statementRows } from "../../frontend/desks/resident/pocket/statement-rows.ts";
import { stepsOf } from "../../frontend/desks/resident/plan/steps.ts";
import type { Letter } from "../../frontend/letters/letter.ts";
import { formatMessage } from "../../frontend/words/format-message.ts";
import { wordsOf } from "./catalogues.ts";
import type { DossierRecord } from "../../protocol/wire/dossier-records.ts";
import { aDebt, aLine, anOffer, aPlan, aSubgoal } from "./rows.ts";
import { wordsIn } from "./words-in.ts";

describe("what may still be earned", () => {
  it("is the room of the book, and no limit where none is set", () => {
    expect(termRoom(15_000, 9_000n)).toEqual({ limit: 15_000n, left: 9_000n, used: 6_000n });
    // The year of the book may leave more than the month does: never more than the limit itself.
    expect(termRoom(15_000, 2n ** 40n)?.used).toBe(0n);
    expect(termRoom(2 ** 32 - 1, 2n ** 40n)).toBeNull();
  });
});

describe("a statement", () => {
  const taken = { principal: "1000", increase: "0", interest: "0", costs: "0" };
  const debt = aDebt();
  const why = { kind: "undo", commitment: "0x0d", content: { reason: "Verkeerde stap" } };
  const undone = aSubgoal({ id: 2, status: "undone", paid: "2500", confirmedAt: 210 });
  const plan = aPlan({
    subgoals: [
      aSubgoal({ status: "confirmed", paid: "6000", confirmedAt: 200 }),
      { ...undone, undoneAt: 220, reasonCommitment: "0x0d" },
      // It waited for room: nothing came, so nothing went.
      aSubgoal({ id: 3, status: "undone", confirmedAt: 230, undoneAt: 240 }),
      aSubgoal({ id: 4, status: "earned", paid: "900", confirmedAt: 250 }),
    ],
  });
  const lines = statementLines(
    {
      steps: stepsOf([plan], [why as DossierRecord]),
      offers: [
        anOffer({ status: "confirmed", burned: "1000", answeredAt: 100, taken, debtId: debt.id }),
        anOffer({ status: "open" }),
      ],
      debts: [debt],
      forfeits: [{ coins: "700", last: aLine({ event: "Forfeited", time: 300 }) }],
    },
    () => "Waterbedrijf D",
  );

  it("has what came and what went, the oldest first, and nothing that is not settled", () => {
    const other = { what: null, reason: null, lowered: 0n };
    expect(lines).toEqual([
      { ...other, at: 100, kind: "used", what: "Waterbedrijf D", coins: -1000n, lowered: 1000n },
      { ...other, at: 200, kind: "earned", coins: 6000n },
      { ...other, at: 210, kind: "earned", coins: 2500n },
      { ...other, at: 220, kind: "undone", reason: "Verkeerde stap", coins: -2500n },
      { ...other, at: 300, kind: "forfeited", coins: -700n },
    ]);
  });

  it("reads as a letter, and the letter about limits says that it decides nothing", async () => {
    const words = await wordsOf("nl", "ownPapers");
    const around = {
      language: "nl" as const,
      say: (key: string, values?: { [name: string]: string | number }) =>
        formatMessage("nl", words[key]!, values),
      format: {
        date: (at: number) => `dag ${at}`,
        isoDate: (iso: string) => `de dag ${iso}`,
        money: (cents: bigint | string) => `${cents}c`,
      },
      name: "Emine",
      now: 300,
    };
    const textOf = ({ parts }: Letter) => parts.map(wordsIn).join("\n");
    const statement = textOf(statementLetter({ lines, free: 5000n, held: 0n }, around));
    expect(statement).toContain(
      "dag 100: 1000c munten eraf. Schuld bij Waterbedrijf D: €\u00a01000c",
    );
    expect(statement).toContain("dag 200: 6000c munten erbij.");
    expect(statement).toContain("dag 220: 2500c munten eraf.");
    expect(statement).toContain("De reden: Verkeerde stap");
    expect(statement).toContain("dag 300: 700c munten vervielen.");
    const table = statementRows(lines, around.say, String);
    expect(table.map((row) => row[2])).toEqual([
      "Munten",
      "-1000",
      "6000",
      "2500",
      "-2500",
      "-700",
    ]);
    expect(table[4]?.[1]).toContain("De reden: Verkeerde stap");
    const room = { month: termRoom(15_000, 9_000n), year: null };
    const letter = textOf(earnLetter(room, lines, null, around));
    expect(letter).toContain("Deze maand telden 6000c munten mee.");
    // Where no limit is set: what came less what was taken back, not what was used or given up.
    expect(letter).toContain("Dit jaar kwamen er 6000c munten bij. Er is geen grens.");
    expect(letter).toContain("geen besluit");
    expect(letter).toContain("nog geen besluit van de gemeente. Vraag het kantoor.");
    const decision = {
      ...{ id: 1, at: 100, by: null, words: null },
      label: "gift" as const,
      counts: false,
      decidedOn: "2026-03-10",
      reference: "B&W 2026/114",
      phone: "14 026",
    };
    const decided = textOf(earnLetter(room, lines, decision, around));
    expect(decided).toContain(
      "Volgens het besluit van de gemeente van de dag 2026-03-10 telt dit niet mee.",
    );
    for (const said of ["een gift", "B&W 2026/114", "Bel 14 026."]) expect(decided).toContain(said);
    expect(decided).not.toContain("Vraag het kantoor");
    const other = { ...decision, label: "other" as const, words: "in natura", counts: true };
    const counted = textOf(earnLetter(room, lines, other, around));
    expect(counted).toContain("telt dit mee.");
    expect(counted).not.toContain("telt dit niet mee");
    expect(counted).toContain("munten: in natura.");
    const yes = { creditor: "Waterbedrijf D", reference: "WB-1", answeredAt: 100, tx: "0x77" };
    const gone = textOf(zeroLetter({ ...yes, taken: 1000n, coins: 1000n }, around));
    for (const said of [
      "WB-1",
      "Waterbedrijf D zei ja op dag 100",
      "€\u00a01000c",
      "€\u00a00c",
      "0x77",
    ])
      expect(gone).toContain(said);
    const unread = zeroLetter({ ...yes, reference: null, taken: 1n, coins: 1n }, around);
    expect(textOf(unread)).not.toContain("Kenmerk");
  });
});

describe("what is left of a limit", () => {
  it("is nothing to say where none was set, also after something was earned", () => {
    const most = 2n ** 32n - 1n;
    expect(roomLeft(most)).toBeNull();
    expect(roomLeft(most - 250_00n)).toBeNull();
    expect(roomLeft(250_00n)).toBe(250_00n);
    expect(termRoom(most, most - 250_00n)).toBeNull();
  });
});
