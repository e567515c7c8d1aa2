import { nameFault } from "../../../../protocol/names/name-fault.ts";
import type { StaffName } from "../../../../protocol/wire/dossier-api.ts";
import type { StaffRow } from "../../../../protocol/wire/index-answers.ts";
import { useAccount } from "../../../account/AccountContext.ts";
import { useDraft } from "../../../data/use-draft.ts";
import { SendButton } from "../../../parts/SendButton.tsx";
import { TextField } from "../../../parts/TextField.tsx";
import { useWords } from "../../../words/use-words.ts";
import { useNameProblem } from "../../../words/use-name-problem.ts";

/** The name of somebody who has a role and no name in the dossier yet. */
export function NameForm({ row }: { row: StaffRow }) {
  const say = useWords("office");
  const { ask, parts } = useAccount();
  const problemOf = useNameProblem();
  const [name, setName, forget] = useDraft(`staff name ${row.address}`, "");
  const body: StaffName = { name: name.trim(), organisation: row.organisation };
  return (
    <div className="sc-stack">
      <TextField
        label={say("staff.addName")}
        text={name}
        onText={setName}
        maxLength={100}
        problem={problemOf(name)}
      />
      <SendButton
        label={say("staff.keepName")}
        send={
          body.name === "" || nameFault(name)
            ? null
            : () => ask(`/api/v1/staff/${row.address}`, { method: "PUT", body })
        }
        doneText={say("staff.nameKept")}
        onDone={() => {
          forget();
          void parts.queries.invalidateQueries({ queryKey: ["live"] });
        }}
      />
    </div>
  );
}
