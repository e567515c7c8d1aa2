import { createElement } from "react";
import { expect, it } from "vitest";
import type { PersonRow } from "../../protocol/wire/index-answers.ts";
import { StatementCard } from "../../frontend/desks/resident/pocket/StatementCard.tsx";
import { LetterButton } from "../../frontend/letters/LetterButton.tsx";
import { pageWith } from "./page-with.ts";

const person = { balance: "0", held: "0" } as PersonRow;
const statement = (known: boolean) =>
  createElement(StatementCard, { person, lines: [], known, name: null, now: 1 });
const letter = (ready: boolean) =>
  createElement(LetterButton, { letter: {} as never, file: "a.pdf", ready });
const waiting = (html: string) => html.match(/<button[^>]*\saria-disabled="true"/g)?.length ?? 0;

it("a statement and a letter wait until it is known who is who", async () => {
  expect(waiting(await pageWith(statement(false), {}))).toBe(2);
  expect(waiting(await pageWith(statement(true), {}))).toBe(0);
  expect(waiting(await pageWith(letter(false), {}))).toBe(1);
  expect(waiting(await pageWith(letter(true), {}))).toBe(0);
});
