import { useState } from "react";
import type { PersonRow } from "../../../../protocol/wire/index-answers.ts";
import { valueOf } from "../../../data/answer.ts";
import { useConfig } from "../../../config/ConfigContext.ts";
import { FailureNotice } from "../../../parts/FailureNotice.tsx";
import { SelectField } from "../../../parts/SelectField.tsx";
import { TextField } from "../../../parts/TextField.tsx";
import { TransactionButton } from "../../../parts/TransactionButton.tsx";
import { Waiting } from "../../../parts/Waiting.tsx";
import { moveHousehold } from "../../../transactions/move-household.ts";
import { useWords } from "../../../words/use-words.ts";
import { useHouseholds } from "../use-everybody.ts";

type Props = { person: PersonRow & { name: string }; onDone: () => void };

/** Where somebody moves to, in which neighbourhood, and why. */
export function MoveForm({ person, onDone }: Props) {
  const say = useWords("endings");
  const { neighbourhoods } = useConfig();
  const [household, setHousehold] = useState("0");
  const [place, setPlace] = useState(`${person.neighbourhood}`);
  const [reason, setReason] = useState("");
  const answer = useHouseholds();
  const households = (valueOf(answer) ?? []).filter(({ id }) => id !== person.household);
  const joined = households.find(({ id }) => `${id}` === household);
  const neighbourhood = joined?.neighbourhood ?? Number(place);
  const nameOfHousehold = (names: string) => say("move.withHousehold", { names });
  return (
    <>
      {answer.state === "loading" && <Waiting />}
      {answer.state === "failed" && <FailureNotice error={answer.error} again={answer.again} />}
      <SelectField
        label={say("move.to")}
        hint={say("move.toHint")}
        value={household}
        onValue={setHousehold}
        options={[
          { value: "0", text: say("move.new") },
          ...households.map(({ id, names }) => ({
            value: `${id}`,
            text: nameOfHousehold(names),
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
                householdName: joined ? nameOfHousehold(joined.names) : say("move.new"),
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
