import { useState } from "react";
import type { OfficeAnswer, PersonRow } from "../../../../protocol/wire/index-answers.ts";
import { Card } from "../../../parts/Card.tsx";
import { FormBehindButton } from "../../../parts/FormBehindButton.tsx";
import { GoodNotice } from "../../../parts/GoodNotice.tsx";
import { useWords } from "../../../words/use-words.ts";
import { sameAddress } from "../same-address.ts";
import { useOffice } from "../use-office.ts";
import { MoveForm } from "./MoveForm.tsx";

type Props = { person: PersonRow & { name: string }; office: OfficeAnswer };

/** Who shares a household with this resident, and moving to another: a split, a family together, another neighbourhood. */
export function Household({ person, office }: Props) {
  const say = useWords("endings");
  const { residentOf } = useOffice();
  const [done, setDone] = useState(false);
  const others = office.people.filter(
    (one) =>
      one.household === person.household &&
      one.status !== "left" &&
      !sameAddress(one.address, person.address),
  );
  return (
    <Card title={say("move.title")}>
      {done && <GoodNotice>{say("move.done")}</GoodNotice>}
      <p>
        {others.length === 0
          ? say("move.alone")
          : say("move.with", { names: others.map((one) => residentOf(one.address)).join(", ") })}
      </p>
      <FormBehindButton open={say("move.open")}>
        {(close) => (
          <MoveForm
            person={person}
            office={office}
            onDone={() => {
              close();
              setDone(true);
            }}
          />
        )}
      </FormBehindButton>
    </Card>
  );
}
