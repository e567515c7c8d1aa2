import { useEffect, type RefObject } from "react";
import type { Address } from "../../../../protocol/wire/basics.ts";
import type { SubgoalRow } from "../../../../protocol/wire/index-answers.ts";
import { findRecord } from "../../../data/find-record.ts";
import { useRecords } from "../../../data/use-resident.ts";
import { useLineCheck } from "../../../check/use-line-check.ts";
import { Actions } from "../../../parts/Actions.tsx";
import { CheckMark } from "../../../parts/CheckMark.tsx";
import { Waiting } from "../../../parts/Waiting.tsx";
import { ChecksField } from "../../../parts/ChecksField.tsx";
import type { GroupLine } from "../../../transactions/confirm-group.ts";
import { recordsOf } from "../../../data/told-records.ts";
import { useNoWords } from "../../../parts/use-no-words.ts";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";

type Props = {
  resident: Address;
  name: string;
  /** Steps that can be confirmed now. */
  rows: readonly SubgoalRow[];
  asGroup: boolean;
  /** Of everybody. */
  chosen: readonly GroupLine[];
  onChosen: (lines: GroupLine[]) => void;
  /** Where this person's lines are put as long as they can be ticked. */
  ready: RefObject<Map<string, readonly ReadyLine[]>>;
};

export type ReadyLine = GroupLine & { reported: boolean };

/** One resident's open steps, each to tick, with what it would give. */
export function GroupPerson(props: Props) {
  const { resident, name, rows, asGroup, chosen, onChosen, ready } = props;
  const say = useWords("mentor");
  const { money } = useFormat();
  const answer = useRecords(resident);
  const records = recordsOf(answer);
  const noWords = useNoWords(records);
  const words = rows.map((row) => findRecord(records, "subgoal", row.commitment));
  const check = useLineCheck(
    rows.map(({ last }) => last),
    words.filter((one) => one !== undefined),
  );
  const lines = rows.map((row, place): ReadyLine => {
    const group = asGroup && BigInt(row.groupReward) > 0n;
    return {
      subgoalId: row.id,
      asGroup: group,
      name,
      step: words[place]?.content.text ?? noWords,
      coins: BigInt(group ? row.groupReward : row.reward),
      reported: row.status === "reported",
    };
  });
  useEffect(() => {
    const all = ready.current;
    all.set(resident, answer.state === "loading" || check === "mismatch" ? [] : lines);
    return () => void all.delete(resident);
  });
  // What is ticked is what is read: not before the words are there.
  if (answer.state === "loading") return <Waiting />;
  const own = new Set(rows.map(({ id }) => id));
  const others = chosen.filter(({ subgoalId }) => !own.has(subgoalId));
  return (
    <div>
      <Actions check={check}>
        <ChecksField
          legend={name}
          options={lines.map(({ subgoalId, step, coins, reported }) => ({
            value: subgoalId,
            text: say(reported ? "together.lineReported" : "together.line", {
              step,
              coins: money(coins),
            }),
          }))}
          chosen={chosen.map(({ subgoalId }) => subgoalId)}
          onChosen={(ids) =>
            onChosen([...others, ...lines.filter(({ subgoalId }) => ids.includes(subgoalId))])
          }
        />
      </Actions>
      <CheckMark check={check} />
    </div>
  );
}
