import { useState, type ReactNode } from "react";
import type { Address } from "../../../protocol/wire/basics.ts";
import type { AuditLook, NewAuditLook } from "../../../protocol/wire/looks-api.ts";
import { useAccount } from "../../account/AccountContext.ts";
import { Card } from "../../parts/Card.tsx";
import { SendButton } from "../../parts/SendButton.tsx";
import { TextField } from "../../parts/TextField.tsx";
import { useFormat } from "../../words/use-format.ts";
import { useWords } from "../../words/use-words.ts";

type Props = {
  /** Whose story; null for the log and the list of accounts. */
  about: Address | null;
  /** The reasons that hold now. */
  looks: readonly AuditLook[];
  children: ReactNode;
};

/** Shows something only after its reader said why, which is written down and, of a person, told to them. */
export function AfterReason({ about, looks, children }: Props) {
  const say = useWords("reading");
  const { moment } = useFormat();
  const { ask, parts } = useAccount();
  const [reason, setReason] = useState("");
  const look = looks.findLast((one) => one.about === about);
  if (look)
    return (
      <>
        <p className="sc-notice" role="status">
          {say("why.given", { reason: look.reason, until: moment(look.until) })}
        </p>
        {children}
      </>
    );
  const body: NewAuditLook = { about, reason: reason.trim() };
  return (
    <Card title={say("why.title")}>
      <p>{say(about === null ? "why.log" : "why.person")}</p>
      <TextField label={say("why.label")} text={reason} onText={setReason} maxLength={200} />
      <SendButton
        label={say("why.send")}
        send={
          body.reason === "" ? null : () => ask("/api/v1/audit-looks", { method: "POST", body })
        }
        doneText={say("why.done")}
        onDone={() => void parts.queries.invalidateQueries({ queryKey: ["live"] })}
      />
    </Card>
  );
}
