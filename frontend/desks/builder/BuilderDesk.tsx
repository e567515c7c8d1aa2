import { Route } from "wouter";
import type { Address } from "../../../protocol/wire/basics.ts";
import type { ResidentsAnswer } from "../../../protocol/wire/dossier-api.ts";
import { mapAnswer } from "../../data/answer.ts";
import { useAsk } from "../../data/use-ask.ts";
import { PersonGate } from "../../parts/PersonGate.tsx";
import { useWords } from "../../words/use-words.ts";
import { ReadingDesk } from "../reading/ReadingDesk.tsx";
import { NeighboursPage } from "./NeighboursPage.tsx";
import { PlansPage } from "./PlansPage.tsx";

/** The communitybuilder's desk: the plans that people in the neighbourhood share. Never a debt. */
export default function BuilderDesk() {
  const say = useWords("reading");
  const own = mapAnswer(useAsk<ResidentsAnswer>("/api/v1/residents"), ({ residents }) =>
    residents.map(({ address }) => address),
  );
  return (
    <ReadingDesk path="/builder" items={[{ path: "/builder", label: say("people.title") }]}>
      <Route path="/builder" component={NeighboursPage} />
      <Route path="/builder/people/:resident">
        {({ resident }) => (
          <PersonGate person={resident} own={own} list="/builder">
            <PlansPage key={resident} resident={resident as Address} />
          </PersonGate>
        )}
      </Route>
    </ReadingDesk>
  );
}
