import type { Context } from "hono";
import { accepts } from "hono/accepts";
import type { ProblemName } from "../../protocol/wire/dossier-api.ts";
import { TITLES } from "./titles.ts";

/** The title of a problem in the language that the browser asks for. */
export function titleFor(c: Context, problem: ProblemName): string {
  const titles = TITLES[problem];
  const language = accepts(c, {
    header: "Accept-Language",
    supports: Object.keys(titles),
    default: "en",
    match: (asked, { supports, default: otherwise }) =>
      asked
        .toSorted((one, other) => other.q - one.q)
        .map(({ type }) => type.slice(0, 2).toLowerCase())
        .find((type) => supports.includes(type)) ?? otherwise,
  });
  return titles[language as keyof typeof titles];
}
