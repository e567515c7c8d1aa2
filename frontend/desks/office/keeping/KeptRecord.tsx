import { useAccount } from "../../../account/AccountContext.ts";
import { useNames } from "../../../data/use-names.ts";
import { Card } from "../../../parts/Card.tsx";
import { FormBehindButton } from "../../../parts/FormBehindButton.tsx";
import { Rows } from "../../../parts/Rows.tsx";
import { SendButton } from "../../../parts/SendButton.tsx";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";
import type { Keepable } from "./keepable.ts";
import { KeepForm } from "./KeepForm.tsx";

type Props = { record: Keepable; name: string };

/** One text about a resident: whether a law keeps it, on which ground and until when, and saying or ending that. */
export function KeptRecord({ record, name }: Props) {
  const say = useWords("keeping");
  const { date, isoDate } = useFormat();
  const { nameOf } = useNames();
  const { ask, parts } = useAccount();
  const { hold } = record;
  const path = `/api/v1/records/${record.id}/legal-hold`;
  const lift = async () => {
    await ask(path, { method: "DELETE" });
    await parts.queries.invalidateQueries({ queryKey: ["live"] });
  };
  const written = record.at === null ? [] : [{ term: say("written"), text: date(record.at) }];
  const held = hold && [
    { term: say("ground"), text: hold.ground },
    { term: say("until"), text: isoDate(hold.until) },
    { term: say("by"), text: nameOf(hold.by) ?? say("anOfficial") },
    { term: say("said"), text: date(hold.at) },
  ];
  return (
    <Card title={say(`kind.${record.kind}`)} strong={hold !== undefined}>
      <Rows rows={[...written, ...(held ?? [])]} />
      {!hold && <p>{say("rest", { name })}</p>}
      <KeepForm {...{ record, name, path }} />
      {hold && (
        <FormBehindButton open={say("lift.open")}>
          {(close) => (
            <>
              <p>{say("lift.sure", { name })}</p>
              <SendButton label={say("lift")} send={lift} doneText={say("lifted")} onDone={close} />
            </>
          )}
        </FormBehindButton>
      )}
    </Card>
  );
}
