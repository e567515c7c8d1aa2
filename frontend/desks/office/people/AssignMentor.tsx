import { useState } from "react";
import type { OfficeAnswer, PersonRow } from "../../../../protocol/wire/index-answers.ts";
import { valueOf } from "../../../data/answer.ts";
import { Card } from "../../../parts/Card.tsx";
import { Empty } from "../../../parts/Empty.tsx";
import { Picture } from "../../../parts/Picture.tsx";
import { SelectField } from "../../../parts/SelectField.tsx";
import { TransactionButton } from "../../../parts/TransactionButton.tsx";
import { assignMentor } from "../../../transactions/assign-mentor.ts";
import { useWords } from "../../../words/use-words.ts";
import { sameAddress } from "../same-address.ts";
import { isValid } from "../staff/staff-state.ts";
import { useOffice, useOfficePerson } from "../use-office.ts";
import { nearOf } from "./near-of.ts";

type Props = { person: PersonRow & { name: string }; office: OfficeAnswer };

/** Who guides this resident, and handing over to another mentor. */
export function AssignMentor({ person, office }: Props) {
  const say = useWords("office");
  const { nameOf } = useOffice();
  const [chosen, setChosen] = useState("");
  // Nobody guides themselves, also not who takes part besides the work here.
  const mentors = office.staff.filter(
    (one) =>
      one.role === "mentor" &&
      isValid(one, office.head.time) &&
      !sameAddress(one.address, person.address),
  );
  const current = mentors.find((one) => sameAddress(one.address, person.mentor));
  const next = mentors.find((one) => one.address === chosen);
  const shown = next ?? current;
  const asResident = useOfficePerson(shown?.address ?? person.address, {
    enabled: shown !== undefined,
  });
  const near = shown && nearOf(person, valueOf(asResident)?.person);
  const nameFor = (address: PersonRow["address"]) => nameOf(address) ?? say("aColleague");
  const needed = !current && person.status !== "left";
  return (
    <Card title={say("mentor.label")} strong={needed}>
      {current && <p>{nameFor(current.address)}</p>}
      {needed && <p>{say(person.mentor ? "mentor.ended" : "mentor.needed")}</p>}
      {person.status === "left" ? null : mentors.length === 0 ? (
        <Empty>{say("mentor.nobody")}</Empty>
      ) : (
        <>
          <SelectField
            label={say(current ? "mentor.handOver" : "mentor.choose")}
            value={chosen}
            onValue={setChosen}
            empty={say("choose")}
            options={mentors
              .filter((one) => one !== current)
              .map(({ address }) => ({ value: address, text: nameFor(address) }))}
          />
          {near && (
            <p className="sc-notice" role="status">
              <Picture name="warning" />
              {say(`mentor.near.${near}`, { mentor: nameFor(shown.address), name: person.name })}
            </p>
          )}
          <TransactionButton
            transaction={assignMentor}
            request={
              next
                ? {
                    resident: person.address,
                    name: person.name,
                    mentor: next.address,
                    mentorName: nameFor(next.address),
                  }
                : null
            }
            label={say("mentor.assign")}
            variant={needed ? "primary" : "secondary"}
            doneText={say("mentor.done")}
            onDone={() => setChosen("")}
            review
          />
        </>
      )}
    </Card>
  );
}
