import { useState } from "react";
import type { OfficeAnswer, PersonRow } from "../../../../protocol/wire/index-answers.ts";
import { useConfig } from "../../../config/ConfigContext.ts";
import { SelectField } from "../../../parts/SelectField.tsx";
import { TextField } from "../../../parts/TextField.tsx";
import { TransactionButton } from "../../../parts/TransactionButton.tsx";
import { moveHousehold } from "../../../transactions/move-household.ts";
import { useWords } from "../../../words/use-words.ts";
import { householdsOf } from "../enrol/households-of.ts";
import { useOffice } from "../use-office.ts";

type Props = { person: PersonRow & { name: string }; office: OfficeAnswer; onDone: () => void };

/** Where somebody moves to, in which neighbourhood, and why. */
export function MoveForm({ person, office, onDone }: Props) {
  const say = useWords("endings");
  const { residentOf } = useOffice();
  const { neighbourhoods } = useConfig();
  const [household, setHousehold] = useState("0");
  const [place, setPlace] = useState(`${person.neighbourhood}`);
  const [reason, setReason] = useState("");
  const households = householdsOf(office.people).filter(({ id }) => id !== person.household);
  const joined = households.find(({ id }) => `${id}` === household);
  const neighbourhood = joined?.neighbourhood ?? Number(place);
  const nameOfHousehold = (members: readonly PersonRow["address"][]) =>
    say("move.withHousehold", { names: members.map(residentOf).join(", ") });
  return (
    <>
      <SelectField
        label={say("move.to")}
        hint={say("move.toHint")}
        value={household}
        onValue={setHousehold}
        options={[
          { value: "0", text: say("move.new") },
          ...households.map(({ id, members }) => ({
            value: `${id}`,
            text: nameOfHousehold(members),
          })),
        ]}
      />
      {joined ? (
        <p>
          {say("move.theirNeighbourhood", {
            neighbourhood: neighbourhoods[neighbourhood] ?? neighbourhood,
          })}
        </p>
      ) : (
        <SelectField
          label={say("move.neighbourhood")}
          value={place}
          onValue={setPlace}
          options={Object.entries(neighbourhoods).map(([value, text]) => ({ value, text }))}
        />
      )}
      <TextField
        label={say("move.reason")}
        hint={say("move.reasonHint")}
        text={reason}
        onText={setReason}
        rows={3}
        maxLength={1_000}
      />
      <TransactionButton
        transaction={moveHousehold}
        request={
          reason.trim() === ""
            ? null
            : {
                resident: person.address,
                name: person.name,
                household: joined?.id ?? 0,
                householdName: joined ? nameOfHousehold(joined.members) : say("move.new"),
                neighbourhood,
                neighbourhoodName: neighbourhoods[neighbourhood] ?? `${neighbourhood}`,
                reason: reason.trim(),
              }
        }
        label={say("move.send")}
        doneText={say("move.done")}
        onDone={onDone}
        review
      />
    </>
  );
}
