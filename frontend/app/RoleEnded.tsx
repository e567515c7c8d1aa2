import { NOTHING_TO_ASK } from "../data/answer.ts";
import { useNow } from "../data/use-now.ts";
import { Screen } from "../parts/Screen.tsx";
import { useFormat } from "../words/use-format.ts";
import { useWords } from "../words/use-words.ts";

/** A member of staff whose role does not hold now: over, or not begun. @param until In seconds since 1970. */
export function RoleEnded({ until }: { until: number }) {
  const say = useWords("shared");
  const { date } = useFormat();
  const over = until <= useNow();
  return (
    <Screen title={say("roleEnded.title")} needs={NOTHING_TO_ASK}>
      {() => <p>{say(over ? "roleEnded.over" : "roleEnded.notYet", { date: date(until) })}</p>}
    </Screen>
  );
}
