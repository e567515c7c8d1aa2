import type { SuggestionRow } from "../../../../protocol/wire/index-answers.ts";

const ANSWERED_SHOWN = 3;

/** Ideas that wait, and the newest that were answered; what the resident took back is nobody's business any more. */
export function ideasToShow(suggestions: readonly SuggestionRow[]): SuggestionRow[] {
  const newestFirst = [...suggestions].sort((one, two) => two.id - one.id);
  const open = newestFirst.filter(({ status }) => status === "open");
  const answered = newestFirst.filter(
    ({ status }) => status === "answered" || status === "takenUp",
  );
  return [...open, ...answered.slice(0, ANSWERED_SHOWN)];
}
