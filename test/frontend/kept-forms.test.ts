/** What somebody finds in a form that they typed in before, went away from, and came back to. */
import { createElement, type FunctionComponent, type ReactNode } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { draftsOf, forgetDrafts } from "../../frontend/data/drafts.ts";
import { MoveForm, moveDraft } from "../../frontend/desks/office/changes/MoveForm.tsx";
import { PledgeForm } from "../../frontend/desks/office/funds/PledgeForm.tsx";
import { NameForm } from "../../frontend/desks/office/staff/NameForm.tsx";
import { Organisations } from "../../frontend/desks/office/staff/Organisations.tsx";
import { ReasonForm } from "../../frontend/parts/ReasonForm.tsx";
import { pageWith } from "./page-with.ts";
import { aPerson, MENTOR } from "./rows.ts";

const typed = (form: string, value: unknown) => draftsOf(MENTOR, false).keep(form, value);
const drawn = <P extends object>(form: FunctionComponent<P>, props: NoInfer<P>): Promise<string> =>
  pageWith(createElement(form as FunctionComponent, props) as ReactNode, {});
const row = { address: MENTOR, organisation: 1 } as never;
const organisations = { state: "ready", value: { organisations: [] } } as never;

beforeEach(() => {
  vi.stubGlobal("addEventListener", () => undefined);
  vi.stubGlobal("removeEventListener", () => undefined);
});
afterEach(() => {
  forgetDrafts();
  vi.unstubAllGlobals();
});

describe("a reason", () => {
  const reason = (about: string) =>
    drawn(ReasonForm as FunctionComponent<Parameters<typeof ReasonForm>[0]>, {
      about,
      transaction: {} as never,
      requestOf: () => ({}),
      open: "Niet akkoord",
      send: "Stuur",
      label: "Waarom?",
    });

  it("stands open with its words, at what it answers alone", async () => {
    typed("reject 4", { text: "Het krediet loopt nog.", code: null });
    expect(await reason("reject 4")).toContain("Het krediet loopt nog.");
    const other = await reason("reject 5");
    expect(other).not.toContain("Het krediet loopt nog.");
    expect(other).toContain("Niet akkoord");
  });
});

describe("an official's small forms", () => {
  it("stand open with a pledge, of its fund alone", async () => {
    typed("pledge 1", { funder: "", coins: "", decision: "Raadsbesluit 2026-114" });
    const pledge = (fundId: number) => drawn(PledgeForm, { fundId, organisations: [] });
    expect(await pledge(1)).toContain("Raadsbesluit 2026-114");
    expect(await pledge(2)).not.toContain("Raadsbesluit 2026-114");
  });

  it("keep why somebody moves", async () => {
    const person = { ...aPerson(), name: "Emine" };
    typed(moveDraft(person), { household: "0", place: "1", reason: "Samen verder" });
    expect(await drawn(MoveForm, { person, onDone: () => undefined })).toContain("Samen verder");
  });

  it.each([
    ["\u200b\u200b", "Hier staat een onzichtbaar teken."],
    ["😀", "Een naam heeft ten minste een letter."],
    ["Wim 123456782", "Hier staat een burgerservicenummer."],
  ])("say at a name that it can not be read, and keep nothing: %j", async (name, said) => {
    typed(`staff name ${MENTOR}`, name);
    typed("organisation", name);
    for (const page of [
      await drawn(NameForm, { row }),
      await drawn(Organisations, { answer: organisations }),
    ]) {
      expect(page).toContain(said);
      expect(page).toMatch(/<button[^>]* aria-disabled="true"/);
    }
  });

  it("say nothing of a name that can be read", async () => {
    typed(`staff name ${MENTOR}`, "Sanne");
    typed("organisation", "Energie C");
    for (const page of [
      await drawn(NameForm, { row }),
      await drawn(Organisations, { answer: organisations }),
    ]) {
      expect(page).not.toContain('aria-invalid="true"');
      expect(page).not.toContain(' aria-disabled="true"');
    }
  });
});
