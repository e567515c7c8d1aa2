import type { Activity } from "../../protocol/wire/programme-api.ts";
import { useFormat } from "../words/use-format.ts";
import { useWords } from "../words/use-words.ts";
import { Rows, type Row } from "./Rows.tsx";

type Props = { activity: Pick<Activity, "text" | "reward" | "groupReward" | "rule">; also?: Row[] };

/** Something to do in the neighbourhood: what it is, what it is worth and why. @param also Rows below these. */
export function ActivityRows({ activity, also = [] }: Props) {
  const say = useWords("activities");
  const { money } = useFormat();
  const { text, reward, groupReward, rule } = activity;
  const group =
    groupReward === null
      ? []
      : [{ term: say("groupReward"), text: say("coins", { coins: money(groupReward) }) }];
  return (
    <>
      <p>
        <strong>{text}</strong>
      </p>
      <Rows
        rows={[
          { term: say("reward"), text: say("coins", { coins: money(reward) }) },
          ...group,
          { term: say("rule"), text: rule },
          ...also,
        ]}
      />
    </>
  );
}
