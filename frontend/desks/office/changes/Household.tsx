import { Button } from "@amsterdam/design-system-react";
import { useState } from "react";
import type { OfficeAnswer, PersonRow } from "../../../../protocol/wire/index-answers.ts";
import { useConfig } from "../../../config/ConfigContext.ts";
import { Card } from "../../../parts/Card.tsx";
import { Picture } from "../../../parts/Picture.tsx";
import { SelectField } from "../../../parts/SelectField.tsx";
import { TextField } from "../../../parts/TextField.tsx";
import { TransactionButton } from "../../../parts/TransactionButton.tsx";
import { moveHousehold } from "../../../transactions/move-household.ts";
import { useWords } from "../../../words/use-words.ts";
import { householdsOf } from "../enrol/households-of.ts";
import { sameAddress } from "../same-address.ts";
import { useOffice } from "../use-office.ts";

type Props = { person: PersonRow & { name: string }; office: OfficeAnswer };

/** Who shares a household with this resident, and moving to another: a split, a family together, another neighbourhood. */
export function Household({ person, office }: Props) {
  const say = useWords("endings");
  const { residentOf } = useOffice();
  const [open, setOpen] = useState(false);
  const [done, setDone] = useState(false);
  const others = office.people.filter(
    (one) =>
      one.household === person.household &&
      one.status !== "left" &&
      !sameAddress(one.address, person.address),
  );
  return (
    <Card title={say("move.title")}>
      {done && (
        <p className="sc-notice sc-notice--good" role="status">
          <Picture name="yes" />
          {say("move.done")}
        </p>
      )}
      <p>
        {others.length === 0
          ? say("move.alone")
          : say("move.with", { names: others.map((one) => residentOf(one.address)).join(", ") })}
      </p>
      {open ? (
        <MoveForm
          person={person}
          office={office}
          onDone={() => {
            setOpen(false);
            setDone(true);
          }}
          onBack={() => setOpen(false)}
        />
      ) : (
        <div>
          <Button variant="secondary" onClick={() => setOpen(true)}>
            {say("move.open")}
          </Button>
        </div>
      )}
    </Card>
  );
}

type FormProps = Props & { onDone: () => void; onBack: () => void };

function MoveForm({ person, office, onDone, onBack }: FormProps) {
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
    <div className="sc-stack">
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
      <div>
        <Button variant="tertiary" onClick={onBack}>
          {say("back")}
        </Button>
      </div>
    </div>
  );
}
