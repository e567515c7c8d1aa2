import { useState } from "react";
import type { PersonRow } from "../../../../protocol/wire/index-answers.ts";
import { useBegun } from "../../../data/use-begun.ts";
import { Card } from "../../../parts/Card.tsx";
import { FormBehindButton } from "../../../parts/FormBehindButton.tsx";
import { GoodNotice } from "../../../parts/GoodNotice.tsx";
import { useWords } from "../../../words/use-words.ts";
import { useResidentsNamed } from "../use-office.ts";
import { MoveForm, moveDraft } from "./MoveForm.tsx";

type Props = { person: PersonRow & { name: string }; others: readonly PersonRow[] };

/** Who shares a household with this resident, and moving to another: a split, a family together, another neighbourhood. */
export function Household({ person, others }: Props) {
  const say = useWords("endings");
  const residentOf = useResidentsNamed(others.map(({ address }) => address));
  const begun = useBegun(moveDraft(person));
  const [done, setDone] = useState(false);
  return (
    <Card title={say("move.title")}>
      {done && <GoodNotice>{say("move.done")}</GoodNotice>}
      <p>
        {others.length === 0
          ? say("move.alone")
          : say("move.with", { names: others.map((one) => residentOf(one.address)).join(", ") })}
      </p>
      <FormBehindButton open={say("move.open")} begun={begun}>
        {(close) => (
          <MoveForm
            person={person}
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
