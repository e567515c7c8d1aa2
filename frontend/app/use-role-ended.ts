import type { MeAnswer } from "../../protocol/wire/dossier-api.ts";
import { useNow } from "../data/use-now.ts";
import { useFormat } from "../words/use-format.ts";
import { useWords } from "../words/use-words.ts";
import { whyNoRole } from "./why-no-role.ts";

/** Why the role of a member of staff does not hold now, in words. */
export function useRoleEnded(me: Pick<MeAnswer, "roleUntil" | "written">): string {
  const say = useWords("shared");
  const { date, moment } = useFormat();
  const now = useNow();
  return say(`roleEnded.${whyNoRole(me, now)}`, {
    date: date(me.roleUntil ?? now),
    role: say(`role.${me.written?.role ?? "ended"}`),
    from: moment(me.written?.from ?? now),
  });
}
