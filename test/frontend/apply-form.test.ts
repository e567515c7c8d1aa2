/** What somebody who asks to take part reads beside their name. */
import { createElement } from "react";
import { expect, it } from "vitest";
import { ApplyForm } from "../../frontend/desks/resident/join/ApplyForm.tsx";
import { pageWith } from "./page-with.ts";

const drawn = (name: string) =>
  pageWith(
    createElement(ApplyForm, {
      written: { name, neighbourhood: "Geitenkamp" } as never,
      onSent: () => undefined,
    }),
    {},
  );

it("says at the name that it can not be read, and sends nothing", async () => {
  for (const [name, said] of [
    ["\u200b\u200b", "Hier staat een onzichtbaar teken."],
    ["😀", "Een naam heeft ten minste een letter."],
    ["Wim 123456782", "Hier staat een burgerservicenummer."],
  ] as const) {
    const page = await drawn(name);
    expect(page).toContain(said);
    expect(page).toMatch(/<button[^>]* aria-disabled="true"/);
  }
});

it("says nothing of a name that can be read", async () => {
  const page = await drawn("Emine");
  expect(page).not.toContain('aria-invalid="true"');
  expect(page).not.toContain(' aria-disabled="true"');
});
