/** What the page of who stands beside somebody says where nothing waits there. */
import { createElement } from "react";
import { describe, expect, it, vi } from "vitest";
import { ApprovalsPage } from "../../frontend/desks/approver/ApprovalsPage.tsx";
import type { ApproverAnswer } from "../../protocol/wire/index-answers.ts";
import { wordsOf } from "./catalogues.ts";
import { pageWith } from "./page-with.ts";
import { MENTOR } from "./rows.ts";

vi.mock("react", async (original) =>
  (await import("./first-drawing.ts")).firstDrawing(await original()),
);
vi.stubGlobal("sessionStorage", { getItem: () => null });

const page = (people: number) =>
  pageWith(createElement(ApprovalsPage), {
    "/api/v1/staff": { staff: [] },
    "/api/v1/organisations": { organisations: [] },
    [`/index/approvers/${MENTOR}`]: {
      head: { block: 1, time: 1_000 },
      people,
      offers: [],
      debts: [],
    } satisfies ApproverAnswer,
  });
const said = async () => {
  const { about, none, nobody } = await wordsOf("nl", "approver");
  return { about: about!, none: none!, nobody: nobody! };
};

describe("a page on which no offer waits", () => {
  it("says to who stands beside somebody that nothing waits", async () => {
    const { about, none, nobody } = await said();
    const html = await page(1);
    for (const text of [about, none]) expect(html).toContain(text);
    expect(html).not.toContain(nobody);
  });

  it("says to who stands beside nobody what it is for and who decides that, and speaks of no residents", async () => {
    const { about, none, nobody } = await said();
    const html = await page(0);
    expect(html).toContain(nobody);
    for (const text of [about, none]) expect(html).not.toContain(text);
  });

  it("leads back to the own desk: who has another part has no menu here", async () => {
    for (const people of [0, 1]) expect(await page(people)).toContain('href="/desk"');
  });
});
