import type { Seconds } from "../../../../protocol/wire/basics.ts";
import type { StaffRow } from "../../../../protocol/wire/index-answers.ts";
import { Picture } from "../../../parts/Picture.tsx";
import { useWords } from "../../../words/use-words.ts";
import { staffState } from "./staff-state.ts";

type Props = {
  /** What the account has now, if it ever had a role. */
  row: StaffRow | undefined;
  /** The role that is chosen; nothing yet where it is empty. */
  role: StaffRow["role"] | "";
  now: Seconds;
};

/** An account has one role: what another one takes away is said before it is given. Nothing where none is lost. */
export function ReplacesRole({ row, role, now }: Props) {
  const say = useWords("office");
  if (!row || role === "" || row.role === role) return null;
  if (!["valid", "waiting"].includes(staffState(row, now))) return null;
  return (
    <p className="sc-notice" role="status">
      <Picture name="warning" />
      {say("grant.replaces", { role: say(`role.${row.role}`) })}
    </p>
  );
}
