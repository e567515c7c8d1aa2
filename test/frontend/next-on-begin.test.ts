/** Begin: not the sum of all bills, but the one that can reach zero first. */
import { createElement } from "react";
import { describe, expect, it, vi } from "vitest";
import { BeginPage } from "../../frontend/desks/resident/begin/BeginPage.tsx";
import type { DossierRecord } from "../../protocol/wire/dossier-records.ts";
import type { DebtRow, PersonRow } from "../../protocol/wire/index-answers.ts";
import { wordsOf } from "./catalogues.ts";
import { pageWith } from "./page-with.ts";
import { aDebt, anAnswer, aPerson, MENTOR } from "./rows.ts";

vi.mock("react", async (original) =>
  (await import("./first-drawing.ts")).firstDrawing(await original()),
);
vi.stubGlobal("sessionStorage", { getItem: () => null });

const begin = (
  debts: DebtRow[],
  records: DossierRecord[] = [],
  status: PersonRow["status"] = "participating",
) =>
  pageWith(createElement(BeginPage), {
    [`/api/v1/residents/${MENTOR}/letters`]: { letters: [] },
    [`/api/v1/residents/${MENTOR}/records`]: { records },
    [`/index/residents/${MENTOR}`]: anAnswer({
      person: aPerson({ address: MENTOR, balance: "0", held: "0", status }),
      debts,
    }),
  });
const bill = (id: number, principal: string) =>
  aDebt({ id, resident: MENTOR, open: { principal } });
const first = async () => (await wordsOf("nl", "resident"))["begin.next"]!.split("{")[0]!;

describe("the first page", () => {
  it("names the smallest bill that takes coins, with what is left of it, and no other amount", async () => {
    const html = await begin([bill(4, "242500"), bill(5, "128887")]);
    expect(html).toContain(await first());
    expect(html).toContain("1.288,87");
    expect(html).not.toContain("2.425,00");
    expect(html).not.toContain("3.713,87");
    expect(html).toContain(`href="/resident/debts"`);
  });

  it("says which of two bills with one creditor's name it is, and of a single one no more than the name", async () => {
    const claim = { kind: "claim", commitment: "0x05", content: { reference: "WB-7" } };
    const records = [claim as DossierRecord];
    const one = { ...bill(5, "128887"), commitment: "0x05" } as const;
    expect(await begin([bill(4, "242500"), one], records)).toContain("WB-7");
    expect(await begin([one], records)).not.toContain("WB-7");
  });

  it("says that its creditor does not ask for it now, where no other is left", async () => {
    const { "debt.paused": rests } = await wordsOf("nl", "resident");
    const resting = { ...bill(4, "242500"), paused: true };
    expect(await begin([resting])).toContain(rests);
    expect(await begin([resting, bill(5, "300000")])).not.toContain(rests);
  });

  it("names none where no bill is left", async () => {
    const done = aDebt({ id: 4, resident: MENTOR, open: {}, status: "settled" });
    for (const debts of [[], [done]]) expect(await begin(debts)).not.toContain(await first());
  });

  it("names none to who left: no coins come any more", async () => {
    expect(await begin([bill(4, "242500")], [], "left")).not.toContain(await first());
  });
});
