import { NOTHING_TO_ASK } from "../data/answer.ts";
import { useNow } from "../data/use-now.ts";
import { Screen } from "../parts/Screen.tsx";
import { useFormat } from "../words/use-format.ts";
import { useWords } from "../words/use-words.ts";

/**
 * A member of staff whose role does not hold now: over, not begun, or taken away.
 *
 * @param until In seconds since 1970; null for a role that was taken away, of which the book keeps no end.
 */
export function RoleEnded({ until }: { until: number | null }) {
  const say = useWords("shared");
  const { date } = useFormat();
  const now = useNow();
  const text =
    until === null
      ? say("roleEnded.none")
      : say(until <= now ? "roleEnded.over" : "roleEnded.notYet", { date: date(until) });
  return (
    <Screen title={say("roleEnded.title")} needs={NOTHING_TO_ASK}>
      {() => <p>{text}</p>}
    </Screen>
  );
}
