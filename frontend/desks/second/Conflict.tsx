import type { SecondAnswer } from "../../../protocol/wire/index-answers.ts";
import type { Turn } from "../../data/in-hand.ts";
import { useNames } from "../../data/use-names.ts";
import { Card } from "../../parts/Card.tsx";
import { Rows } from "../../parts/Rows.tsx";
import { TransactionButton } from "../../parts/TransactionButton.tsx";
import { allowSameOrganisation } from "../../transactions/allow-same-organisation.ts";
import { useLanguage } from "../../words/Language.tsx";
import { leading } from "../../words/leading.ts";
import { useWords } from "../../words/use-words.ts";

type Props = {
  conflict: SecondAnswer["conflicts"][number];
  onDone: (text: string) => void;
  onTurn: (turn: Turn) => void;
};

/** A claim of the organisation that also employs the resident's mentor, to look at without whose it is. */
export function Conflict({ conflict: { debtId, mentor, creditor }, onDone, onTurn }: Props) {
  const say = useWords("mentor");
  const { nameOf } = useNames();
  const { locale } = useLanguage();
  const mentorName = leading(nameOf(mentor), say("seconds.aMentor"), locale);
  const creditorName = nameOf(creditor) ?? say("aCreditor");
  return (
    <Card title={say("conflict.title", { creditor: creditorName })} strong>
      <p>{say("conflict.text")}</p>
      <Rows
        rows={[
          { term: say("conflict.mentor"), text: mentorName },
          { term: say("conflict.creditor"), text: creditorName },
          { term: say("conflict.claim"), text: `${debtId}` },
        ]}
      />
      <p>{say("conflict.ask")}</p>
      <TransactionButton
        transaction={allowSameOrganisation}
        request={{ debtId, mentorName, creditorName }}
        label={say("conflict.allow")}
        doneText={say("conflict.done")}
        onTurn={onTurn}
        onDone={() => onDone(say("conflict.doneFor", { creditor: creditorName, id: debtId }))}
        review
      />
      <p className="sc-quiet">{say("conflict.no")}</p>
    </Card>
  );
}
