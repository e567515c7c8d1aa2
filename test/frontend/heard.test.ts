import { createElement } from "react";
import { describe, expect, it, vi } from "vitest";
import { DebtsPage } from "../../frontend/desks/resident/debts/DebtsPage.tsx";
import { AmountField } from "../../frontend/parts/AmountField.tsx";
import { Bar } from "../../frontend/parts/Bar.tsx";
import { CheckMark } from "../../frontend/parts/CheckMark.tsx";
import { saidAnew } from "../../frontend/parts/said-anew.ts";
import { StatusMark } from "../../frontend/parts/StatusMark.tsx";
import { wordsOf } from "./catalogues.ts";
import { pageWith } from "./page-with.ts";
import { aDebt, anOffer, aPerson, MENTOR } from "./rows.ts";

vi.mock("react", async (original) =>
  (await import("./first-drawing.ts")).firstDrawing(await original()),
);

describe("what the live region says next", () => {
  it("is a change where the same is said a second and a third time", () => {
    const second = saidAnew("Bewaard.", "Bewaard.");
    expect(second).not.toBe("Bewaard.");
    expect(second.trim()).toBe("Bewaard.");
    expect(saidAnew(second, "Bewaard.")).toBe("Bewaard.");
  });

  it("is no change where many parts of a page wait", () => {
    expect(saidAnew("Even wachten…", "Even wachten…", true)).toBe("Even wachten…");
    expect(saidAnew("", "Even wachten…", true)).toBe("Even wachten…");
  });

  it("leaves an outcome where it is while a page waits", () => {
    expect(saidAnew("Bewaard.", "Even wachten…", true)).toBe("Bewaard.");
  });

  it("is nothing where nothing is left to say", () => {
    expect(saidAnew("Bewaard.", "")).toBe("");
    expect(saidAnew("", "")).toBe("");
  });
});

describe("what is drawn as a row", () => {
  it.each([
    [
      "a status",
      createElement(StatusMark, { tone: "plain", picture: "bill" } as never, "Begonnen"),
    ],
    ["a mark", createElement(CheckMark, { check: "checked" })],
  ])("is a paragraph of its own: %s", async (_, mark) => {
    expect(await pageWith(mark, {})).toContain('role="paragraph"');
  });
});

it("a bar beside words that say the same is for the eye alone", async () => {
  const bar = await pageWith(createElement(Bar, { value: 1, max: 3 }), {});
  expect(bar).toContain('aria-hidden="true"');
});

it("an amount is read back in the live region itself, not in a paragraph that comes into it", async () => {
  const { "amount.read": read } = await wordsOf("nl", "shared");
  const field = createElement(AmountField, { label: "a", text: "25", onText: () => undefined });
  expect(await pageWith(field, {})).toContain(
    `aria-live="polite">${read!.replace("{amount}", "25,00")}</div>`,
  );
});

it("buttons with the same name on two bills say which bill each is about", async () => {
  const head = { block: 1, time: 1_000_000 };
  const person = aPerson({ address: MENTOR, balance: "500" });
  const rest = { plans: [], suggestions: [], elsewhere: [], forfeits: [], lines: [] };
  const debts = [1, 2].map((id) => aDebt({ id, status: "recognised" }));
  const offers = debts.map(({ id }) =>
    anOffer({ id, debtId: id, status: "open", answerUntil: 2e9 }),
  );
  const html = await pageWith(createElement(DebtsPage), {
    [`/index/residents/${MENTOR}`]: { head, person, ...rest, debts, offers },
  });
  const named = (name: string) =>
    [...html.matchAll(new RegExp(`<(?:a|button)\\b([^>]*)>${name}<`, "g"))].map(
      ([, attributes]) => /aria-describedby="([^"]+)"/.exec(attributes!)?.[1],
    );
  for (const name of ["Klopt niet", "Toch niet"]) {
    const ids = named(name);
    expect(new Set(ids).size).toBe(2);
    for (const id of ids) expect(html).toContain(`id="${id}"`);
  }
});
