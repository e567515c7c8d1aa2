import { createElement } from "react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { ResidentAnswer } from "../../protocol/wire/index-answers.ts";
import { Letters } from "../../frontend/desks/mentor/letters/Letters.tsx";
import { wordsOf } from "./catalogues.ts";
import { pageWith, type Answers } from "./page-with.ts";
import { anAnswer, RESIDENT } from "./rows.ts";

const asked = vi.hoisted(() => new Map<string, boolean>());
vi.mock("react", async (original) =>
  (await import("./first-drawing.ts")).firstDrawing(await original()),
);
vi.mock("../../frontend/data/use-ask.ts", async (original) => {
  const real = await original<typeof import("../../frontend/data/use-ask.ts")>();
  const useAsk: typeof real.useAsk = (path, options) => {
    asked.set(path, options?.enabled ?? true);
    return real.useAsk(path, options);
  };
  return { ...real, useAsk };
});

const LETTERS = `/api/v1/residents/${RESIDENT}/letters`;
const STAFF = { "/api/v1/staff": { staff: [] }, "/api/v1/organisations": { organisations: [] } };
const answer = anAnswer();

describe("what a resident does not share with the mentor", () => {
  beforeEach(() => {
    asked.clear();
  });
  const page = (hidden: Pick<ResidentAnswer, "debtsHidden">, told: Answers = {}) =>
    pageWith(createElement(Letters, { answer: { ...answer, ...hidden } }), { ...STAFF, ...told });

  it("is not asked for, block after block, and the page says so at once", async () => {
    const { "debts.notShared": notShared } = await wordsOf("nl", "mentor");
    expect(await page({ debtsHidden: true })).toContain(notShared);
    expect(asked.get(LETTERS)).toBe(false);
  });

  it("is asked for as soon as it is shared", async () => {
    const { "debts.notShared": notShared, "letters.none": none } = await wordsOf("nl", "mentor");
    const html = await page({}, { [LETTERS]: { letters: [] } });
    expect(html).toContain(none);
    expect(html).not.toContain(notShared);
    expect(asked.get(LETTERS)).toBe(true);
  });
});
