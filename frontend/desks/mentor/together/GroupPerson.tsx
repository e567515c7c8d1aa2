import type { Address } from "../../../../protocol/wire/basics.ts";
import type { SubgoalRow } from "../../../../protocol/wire/index-answers.ts";
import { valueOf } from "../../../data/answer.ts";
import { findRecord } from "../../../data/find-record.ts";
import { useRecords } from "../../../data/use-resident.ts";
import { ChecksField } from "../../../parts/ChecksField.tsx";
import type { GroupLine } from "../../../transactions/confirm-group.ts";
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
};

/** One resident's open steps, each to tick, with what it would give. */
export function GroupPerson({ resident, name, rows, asGroup, chosen, onChosen }: Props) {
  const say = useWords("mentor");
  const { money } = useFormat();
  const records = valueOf(useRecords(resident))?.records ?? [];
  const lines = rows.map((row): GroupLine & { reported: boolean } => {
    const group = asGroup && BigInt(row.groupReward) > 0n;
    return {
      subgoalId: row.id,
      asGroup: group,
      name,
      step: findRecord(records, "subgoal", row.commitment)?.content.text ?? say("noWords"),
      coins: BigInt(group ? row.groupReward : row.reward),
      reported: row.status === "reported",
    };
  });
  const own = new Set(rows.map(({ id }) => id));
  const others = chosen.filter(({ subgoalId }) => !own.has(subgoalId));
  return (
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
  );
}
