import { useNow } from "../data/use-now.ts";
import { useFormat } from "../words/use-format.ts";
import { useWords } from "../words/use-words.ts";

/**
 * Why the role of a member of staff does not hold now: over, not begun, or taken away.
 *
 * @param until In seconds since 1970; null for a role that was taken away, of which the book keeps no end.
 */
export function useRoleEnded(until: number | null): string {
  const say = useWords("shared");
  const { date } = useFormat();
  const now = useNow();
  if (until === null) return say("roleEnded.none");
  return say(until <= now ? "roleEnded.over" : "roleEnded.notYet", { date: date(until) });
}
