import { createElement } from "react";
import { prerenderToNodeStream } from "react-dom/static";
import { text } from "node:stream/consumers";
import { describe, expect, it, vi } from "vitest";
import { AmountField } from "../../frontend/parts/AmountField.tsx";
import { DateField } from "../../frontend/parts/DateField.tsx";
import { TextField } from "../../frontend/parts/TextField.tsx";
import { LanguageProvider } from "../../frontend/words/Language.tsx";
import { LANGUAGE_CODES, wordsOf } from "./catalogues.ts";

const problem = "42";
const nothing = () => undefined;
const FIELDS = {
  amount: createElement(AmountField, { label: "a", text: "1", onText: nothing, problem }),
  day: createElement(DateField, { label: "a", iso: "", onIso: nothing, problem }),
  words: createElement(TextField, { label: "a", text: "", onText: nothing, maxLength: 9, problem }),
};

describe.each(LANGUAGE_CODES)("what is wrong in a field, in %s", (language) => {
  it.each(Object.entries(FIELDS))("of %s begins in that language", async (_, field) => {
    vi.stubGlobal("localStorage", { getItem: () => language });
    const { prelude } = await prerenderToNodeStream(createElement(LanguageProvider, null, field));
    const html = await text(prelude);
    expect(html).toContain(`${(await wordsOf(language, "shared"))["field.problem"]!}: `);
    expect(html).not.toContain("Invoerfout");
    // Whoever types hears it without leaving the field.
    expect(html).toContain('aria-live="polite"');
  });
});
