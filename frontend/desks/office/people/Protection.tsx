import { useState } from "react";
import { Link } from "wouter";
import type { RecordContents } from "../../../../protocol/wire/dossier-records.ts";
import type { OfficeAnswer, PersonRow } from "../../../../protocol/wire/index-answers.ts";
import { Card } from "../../../parts/Card.tsx";
import { SelectField } from "../../../parts/SelectField.tsx";
import { TransactionButton } from "../../../parts/TransactionButton.tsx";
import { protectResident } from "../../../transactions/protect-resident.ts";
import { useWords } from "../../../words/use-words.ts";
import { OwnKeyField } from "../choose/OwnKeyField.tsx";
import { readAddress } from "../read-address.ts";
import { isValid } from "../staff/staff-state.ts";
import { useOffice } from "../use-office.ts";

type Props = {
  person: PersonRow & { name: string };
  office: OfficeAnswer;
  /** What the dossier says about arrangement and representative, where it can be read. */
  content: RecordContents["person"] | undefined;
};

/** Whether somebody must look along before coins are offered: a debt arrangement or a representative. */
export function Protection({ person, office, content }: Props) {
  const say = useWords("office");
  const { nameOf } = useOffice();
  const [chosen, setChosen] = useState("");
  const [typed, setTyped] = useState("");
  const { address: resident, name, approver } = person;
  const needed = !approver && (content?.arrangement || content?.representative);

  const nameFor = (address: PersonRow["address"]) =>
    nameOf(address) ?? content?.representative ?? say("aHelper");
  const helpers = office.staff.filter(
    (one) => one.role === "counsellor" && isValid(one, office.head.time),
  );
  const helper = helpers.find((one) => one.address === chosen)?.address ?? readAddress(typed);
  return (
    <Card title={say("protect.title")} strong={Boolean(needed)}>
      {content?.arrangement && <p>{say("protect.arrangement")}</p>}
      {content?.representative && (
        <p>{say("protect.representative", { name: content.representative })}</p>
      )}
      {needed && <p>{say("protect.needed")}</p>}
      {approver ? (
        <>
          <p>{say("protect.now", { name: nameFor(approver) })}</p>
          <TransactionButton
            transaction={protectResident}
            request={{ resident, name, approver, approverName: nameFor(approver), active: false }}
            label={say("protect.end")}
            variant="secondary"
            doneText={say("protect.ended")}
            review
          />
        </>
      ) : (
        <>
          {content && !needed && <p>{say("protect.none")}</p>}
          <SelectField
            label={say("protect.who")}
            value={chosen}
            onValue={(value) => {
              setChosen(value);
              setTyped("");
            }}
            empty={say("choose")}
            options={helpers.map(({ address }) => ({
              value: address,
              text: nameOf(address) ?? say("aColleague"),
            }))}
          />
          <p className="sc-quiet">
            {say("protect.role")} <Link href="/office/staff">{say("staff.title")}</Link>
          </p>
          <OwnKeyField
            text={typed}
            onText={(text) => {
              setTyped(text);
              setChosen("");
            }}
          />
          <TransactionButton
            transaction={protectResident}
            request={
              helper
                ? {
                    resident,
                    name,
                    approver: helper,
                    // Who is known by a typed address alone: it is shown once more.
                    approverName: chosen === "" ? helper : nameFor(helper),
                    active: true,
                  }
                : null
            }
            label={say("protect.start")}
            variant={needed ? "primary" : "secondary"}
            doneText={say("protect.started")}
            review
          />
        </>
      )}
    </Card>
  );
}
