import { useState } from "react";
import type { Address } from "../../../../protocol/wire/basics.ts";
import type { NewPaperTask, PaperPurpose } from "../../../../protocol/wire/help-api.ts";
import { useAccount } from "../../../account/AccountContext.ts";
import { SendButton } from "../../../parts/SendButton.tsx";
import { TextField } from "../../../parts/TextField.tsx";
import { useWords } from "../../../words/use-words.ts";

type Props = {
  resident: Address;
  name: string;
  purpose: PaperPurpose;
  /** Where the paper is kept, where the page asked that already. */
  place?: string;
};

/** Says that a signed paper is here, after which the official reads for a day what it is about. */
export function OpenPaper({ resident, name, purpose, place }: Props) {
  const say = useWords("paper");
  const { ask, parts } = useAccount();
  const [typed, setTyped] = useState("");
  const kept = (place ?? typed).trim();
  const send = async () => {
    const body: NewPaperTask = { purpose, place: kept };
    await ask(`/api/v1/residents/${resident}/paper-tasks`, { method: "POST", body });
    await parts.queries.invalidateQueries({ queryKey: ["live"] });
  };
  return (
    <div className="sc-stack">
      <p className="sc-notice">{say(`read.text.${purpose}`, { name })}</p>
      {place === undefined && (
        <TextField label={say("enter.place")} text={typed} onText={setTyped} maxLength={200} />
      )}
      <SendButton
        label={say(`read.button.${purpose}`)}
        send={kept === "" ? null : send}
        doneText={say("read.done")}
      />
    </div>
  );
}
