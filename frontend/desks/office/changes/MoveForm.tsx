import type { PersonRow } from "../../../../protocol/wire/index-answers.ts";
import { valueOf } from "../../../data/answer.ts";
import { useDraft } from "../../../data/use-draft.ts";
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

/** The name of what is typed here (decision 92). */
export const moveDraft = ({ address }: Pick<PersonRow, "address">) => `move ${address}`;

/** Where somebody moves to, in which neighbourhood, and why. */
export function MoveForm({ person, onDone }: Props) {
  const say = useWords("endings");
  const { neighbourhoods } = useConfig();
  const [draft, setDraft, forget] = useDraft(moveDraft(person), {
    household: "0",
    place: `${person.neighbourhood}`,
    reason: "",
  });
  const { household, place, reason } = draft;
  const change = (part: Partial<typeof draft>) => setDraft((now) => ({ ...now, ...part }));
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
        onValue={(chosen) => change({ household: chosen })}
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
          onValue={(chosen) => change({ place: chosen })}
          options={Object.entries(neighbourhoods).map(([value, text]) => ({ value, text }))}
        />
      )}
      <TextField
        label={say("move.reason")}
        hint={say("move.reasonHint")}
        text={reason}
        onText={(typed) => change({ reason: typed })}
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
        onDone={() => {
          forget();
          onDone();
        }}
        review
      />
    </>
  );
}
