import { useState } from "react";
import { useOnceTold } from "../../../data/use-once-told.ts";
import { Empty } from "../../../parts/Empty.tsx";
import { Screen } from "../../../parts/Screen.tsx";
import { SelectField } from "../../../parts/SelectField.tsx";
import { TextField } from "../../../parts/TextField.tsx";
import type { PersonRow } from "../../../../protocol/wire/index-answers.ts";
import { useWords } from "../../../words/use-words.ts";
import { useOffice } from "../use-office.ts";
import { usePeoplePages } from "../use-people-pages.ts";
import { EverybodyInPages } from "./EverybodyInPages.tsx";
import { FoundPeople } from "./FoundPeople.tsx";
import { NearMentors } from "./NearMentors.tsx";

const STATUSES = ["enrolled", "participating", "paused", "left"] as const;

/** Bewoners: everybody who was ever enrolled, to be found by name or status. */
export function PeoplePage() {
  const say = useWords("office");
  const { needs } = useOffice();
  const near = usePeoplePages("near-mentor");
  // Asked at one moment: what came a little later would push away what stands below it.
  const shown = useOnceTold(needs, near.needs.state !== "loading");
  const [wanted, setWanted] = useState("");
  const [status, setStatus] = useState<PersonRow["status"] | "">("");
  return (
    <Screen title={say("people.title")} needs={shown} partMissing={near.partMissing}>
      {({ counts: { people } }) => {
        const all = STATUSES.reduce((sum, one) => sum + people[one], 0);
        if (all === 0) return <Empty>{say("people.none")}</Empty>;
        return (
          <>
            <NearMentors list={near} />
            <div className="sc-fields">
              <TextField
                label={say("people.search")}
                text={wanted}
                onText={setWanted}
                maxLength={100}
                optional
              />
              <SelectField
                label={say("people.status")}
                value={status}
                onValue={(value) => setStatus(value as PersonRow["status"] | "")}
                empty={say("people.all")}
                options={STATUSES.map((one) => ({ value: one, text: say(`status.${one}`) }))}
              />
            </div>
            {wanted.trim() === "" ? (
              <EverybodyInPages
                key={status}
                status={status}
                count={status === "" ? all : people[status]}
              />
            ) : (
              <FoundPeople wanted={wanted.trim()} status={status} />
            )}
          </>
        );
      }}
    </Screen>
  );
}
