import type { RefusalKind } from "../../../../protocol/refusals/refusal-codes.ts";
import type { LetterPart } from "../../../letters/letter.ts";
import type { ReasonCount, ReasonTable } from "./reason-tables.ts";
import { periodText, reasonText, type ReportWords } from "./reason-words.ts";

/** Why one kind of thing was refused, on paper: a table with its bars, over everybody and per neighbourhood. */
export function reasonParts(
  kind: RefusalKind,
  told: ReasonTable | undefined,
  words: ReportWords,
): LetterPart[] {
  const { say, refusals } = words;
  const title: LetterPart = { kind: "heading", text: say(`why.${kind}`) };
  if (!told) return [title, { kind: "paragraph", text: say("why.few") }];
  const reason = (code: string) => reasonText(kind, code, refusals);
  const tableOf = (name: string, counts: readonly ReasonCount[]): LetterPart[] => [
    {
      kind: "table",
      head: [say("column.reason"), name],
      rows: counts.map(({ code, count }) => [reason(code), `${count}`]),
    },
    {
      kind: "bars",
      text: say("why.bars", { figure: `${say(`why.${kind}`)}, ${name}` }),
      bars: counts.map(({ code, count, part }) => ({
        ...{ label: reason(code), figure: `${count}`, part },
      })),
    },
  ];
  return [
    title,
    { kind: "paragraph", text: periodText(told, words) },
    ...tableOf(say("all"), told.all),
    ...(told.places.length === 0
      ? [{ kind: "paragraph", text: say("placesFew") } as const]
      : told.places.flatMap(({ name, counts }) => tableOf(name, counts))),
  ];
}
