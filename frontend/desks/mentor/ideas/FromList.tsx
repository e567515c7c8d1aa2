import type { Activity } from "../../../../protocol/wire/programme-api.ts";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";

/** That an idea was picked from the list of the neighbourhood: what it is worth there, and why. */
export function FromList({ activity: { reward, rule } }: { activity: Activity }) {
  const say = useWords("activities");
  const { money } = useFormat();
  return <p className="sc-quiet">{say("fromList", { coins: money(reward), rule })}</p>;
}
