import { zeroAddress } from "viem";
import { describe, expect, it } from "vitest";
import { paperRows } from "../../../frontend/desks/help/paper/paper-rows.ts";
import { paperKind, PAPER_STEP_NAMES } from "../../../frontend/desks/help/paper/paper-steps.ts";
import { formatMessage } from "../../../frontend/words/format-message.ts";
import { wordsOf } from "../catalogues.ts";
import { entered, filledFor, named } from "./enter-step.ts";

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
