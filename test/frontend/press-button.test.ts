/** Buttons that can do nothing yet: never taken out of reach. */
import { globSync, readFileSync } from "node:fs";
import { createElement } from "react";
import { describe, expect, it, vi } from "vitest";
import { PressButton } from "../../frontend/parts/PressButton.tsx";
import { SendButton } from "../../frontend/parts/SendButton.tsx";
import { TransactionButton } from "../../frontend/parts/TransactionButton.tsx";
import { makeOffer } from "../../frontend/transactions/make-offer.ts";
import { pageWith } from "./page-with.ts";

vi.mock("react", async (original) =>
  (await import("./first-drawing.ts")).firstDrawing(await original()),
);

const INCOMPLETE = {
  "of a signed transaction": createElement(TransactionButton, {
    transaction: makeOffer as never,
    request: null,
    label: "Verstuur",
  }),
  "of a form for the dossier": createElement(SendButton, {
    send: null,
    label: "Verstuur",
    doneText: "Klaar",
  }),
};
const OFF = ["incomplete", "busy", "turn"] as const;

describe("a button whose form is not complete", () => {
  it.each(Object.entries(INCOMPLETE))(
    "says that it is off and can be reached: %s",
    async (_, button) => {
      const html = await pageWith(button, {});
      expect(html).toMatch(/<button[^>]* aria-disabled="true"/);
      expect(html).not.toMatch(/<button[^>]* disabled=/);
    },
  );
});

describe("a button that can be pressed", () => {
  it("does not say that it is off", async () => {
    expect(await pageWith(createElement(PressButton, null, "a"), {})).not.toContain("disabled");
    for (const off of OFF)
      expect(await pageWith(createElement(PressButton, { off }, "a"), {})).toContain(
        'aria-disabled="true"',
      );
  });
});

it("no control of the wallet is taken out of reach", () => {
  const taken = globSync("frontend/**/*.tsx").filter((file) =>
    /(?<!aria-)\bdisabled(=|\s*$)/m.test(readFileSync(file, "utf8")),
  );
  expect(taken).toEqual([]);
});
