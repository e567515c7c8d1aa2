import type { Head } from "../../../../protocol/wire/basics.ts";
import type { DossierRecord } from "../../../../protocol/wire/dossier-records.ts";
import type { PersonRow } from "../../../../protocol/wire/index-answers.ts";
import { useAccount } from "../../../account/AccountContext.ts";
import { useEndCheck } from "../../../check/use-end-check.ts";
import { findRecord } from "../../../data/find-record.ts";
import { Actions } from "../../../parts/Actions.tsx";
import { Card } from "../../../parts/Card.tsx";
import { CheckMark } from "../../../parts/CheckMark.tsx";
import { Rows } from "../../../parts/Rows.tsx";
import { TransactionButton } from "../../../parts/TransactionButton.tsx";
import { confirmEnd } from "../../../transactions/confirm-end.ts";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";
import { useOffice } from "../use-office.ts";
import { mayConfirmEnd } from "../waiting.ts";
import { AnnounceForm } from "./AnnounceForm.tsx";

type Props = {
  person: PersonRow & { name: string };
  head: Head;
  records: readonly DossierRecord[];
};

/** An end for who can not say it: announced by one official, and confirmed by another after 30 days without a word. */
export function Ending({ person, head, records }: Props) {
  const say = useWords("endings");
  if (person.end)
    return <Announced person={person} end={person.end} head={head} records={records} />;
  return (
    <Card title={say("end.title")}>
      <p>{say("end.about")}</p>
      <AnnounceForm person={person} />
    </Card>
  );
}

function Announced({
  person: { address: resident, name },
  end,
  head,
  records,
}: Props & { end: NonNullable<PersonRow["end"]> }) {
  const say = useWords("endings");
  const { date } = useFormat();
  const { nameOf } = useOffice();
  const { address } = useAccount();
  const words = findRecord(records, "end", end.commitment);
  const check = useEndCheck(resident, end, head, words);
  const may = mayConfirmEnd(end, head.time, address);
  return (
    <Card title={say("end.announced")} strong={may === "yes"} alarm={check === "mismatch"}>
      <Rows
        rows={[
          { term: say("end.cause"), text: say(`cause.${words?.content.cause ?? "unknown"}`) },
          ...(words ? [{ term: say("end.reason"), text: words.content.reason }] : []),
          { term: say("end.by"), text: nameOf(end.by) ?? say("end.anOfficial") },
          { term: say("end.from"), text: date(end.from) },
        ]}
      />
      <CheckMark check={check} />
      <p>{say("end.untilThen", { name })}</p>
      {may === "early" && <p>{say("end.early", { date: date(end.from) })}</p>}
      {may === "own" && <p>{say("end.own")}</p>}
      <p className="sc-quiet">{say("end.mistaken")}</p>
      <Actions check={check}>
        {may === "yes" && (
          <TransactionButton
            transaction={confirmEnd}
            request={{ resident, name }}
            label={say("confirm.button")}
            doneText={say("confirm.done")}
            review
          />
        )}
      </Actions>
    </Card>
  );
}
