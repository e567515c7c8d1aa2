import type { MeAnswer } from "../../protocol/wire/dossier-api.ts";
import { useNow } from "../data/use-now.ts";
import { useFormat } from "../words/use-format.ts";
import { useWords } from "../words/use-words.ts";
import { whyNoRole } from "./why-no-role.ts";

/** That the role of a member of staff does not hold now, or not yet, and why, in words. */
export function useRoleEnded(me: Pick<MeAnswer, "roleUntil" | "written">) {
  const say = useWords("shared");
  const { date, moment } = useFormat();
  const now = useNow();
  const why = whyNoRole(me, now);
  return {
    title: say(why === "none" || why === "over" ? "roleEnded.title" : "roleEnded.later"),
    text: say(`roleEnded.${why}`, {
      date: date(me.roleUntil ?? now),
      role: say(`role.${me.written?.role ?? "ended"}`),
      from: moment(me.written?.from ?? now),
    }),
  };
}
