/** The word "coins" beside its number, in the languages in which it goes with the number. */
import { createElement } from "react";
import { prerenderToNodeStream } from "react-dom/static";
import { text } from "node:stream/consumers";
import { describe, expect, it, vi } from "vitest";
import { Money } from "../../frontend/parts/Money.tsx";
import { formatMessage } from "../../frontend/words/format-message.ts";
import { LanguageProvider } from "../../frontend/words/Language.tsx";
import { roomsOf, wordsOf } from "./catalogues.ts";

const unit = async (language: "nl" | "en" | "tr" | "ar", count: number) =>
  formatMessage(language, (await wordsOf(language, "shared"))["unit.coins"]!, { count });

describe("coins", () => {
  it.each([
    [0, "عملة"],
    [1, "عملة"],
    [2, "عملتان"],
    [3, "عملات"],
    [10, "عملات"],
    [11, "عملة"],
    [13, "عملة"],
    [99, "عملة"],
    [100, "عملة"],
    [103, "عملات"],
    [0.5, "عملة"],
    [1.5, "عملة"],
    [3.75, "عملة"],
  ])("go with their number in Arabic: %s", async (count, word) => {
    expect(await unit("ar", count)).toBe(word);
  });

  it.each([1, 2, 5, 13, 100, 0.5])("are one word in the other languages: %s", async (count) => {
    expect(
      await Promise.all((["nl", "en", "tr"] as const).map((language) => unit(language, count))),
    ).toEqual(["munten", "coins", "jeton"]);
  });

  it("are counted as whole coins and their hundredths, not as cents", async () => {
    vi.stubGlobal("localStorage", { getItem: () => "ar" });
    const drawn = async (cents: string | bigint) => {
      const money = createElement(Money, { cents, of: "coins" });
      const page = await prerenderToNodeStream(createElement(LanguageProvider, null, money));
      return (await text(page.prelude)).replace(/<[^>]+>/g, "");
    };
    expect(await Promise.all(["1300", 300n, 200n, "350"].map(drawn))).toEqual([
      "13,00 عملة",
      "3,00 عملات",
      "2,00 عملتان",
      "3,50 عملة",
    ]);
  });

  it("stand in an Arabic sentence as so many of the coins, which goes with every number", async () => {
    const bare: string[] = [];
    for (const room of roomsOf("ar"))
      for (const [key, message] of Object.entries(await wordsOf("ar", room)))
        if (/\} عمل/u.test(message)) bare.push(`${room}.${key}`);
    expect(bare).toEqual([]);
  });
});
