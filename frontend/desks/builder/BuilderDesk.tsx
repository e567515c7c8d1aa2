import { Route } from "wouter";
import type { Address } from "../../../protocol/wire/basics.ts";
import type { ResidentsAnswer } from "../../../protocol/wire/dossier-api.ts";
import { mapAnswer } from "../../data/answer.ts";
import { namePath } from "../../data/own-paths.ts";
import { useAsk } from "../../data/use-ask.ts";
import { PersonGate } from "../../parts/PersonGate.tsx";
import { useWords } from "../../words/use-words.ts";
import { ReadingDesk } from "../reading/ReadingDesk.tsx";
import { NeighboursPage } from "./NeighboursPage.tsx";
import { PlansPage } from "./PlansPage.tsx";

/** The communitybuilder's desk: the plans that people in the neighbourhood share. Never a debt. */
export default function BuilderDesk() {
  const say = useWords("reading");
  return (
    <ReadingDesk path="/builder" items={[{ path: "/builder", label: say("people.title") }]}>
      <Route path="/builder" component={NeighboursPage} />
      <Route path="/builder/people/:resident">
        {({ resident }) => <Neighbour key={resident} resident={resident} />}
      </Route>
    </ReadingDesk>
  );
}

/** The page of somebody who shares a plan; the server is asked about this one alone. */
function Neighbour({ resident }: { resident: string }) {
  const isAddress = /^0x[0-9a-fA-F]{40}$/.test(resident);
  const asked = useAsk<ResidentsAnswer>(namePath(resident as Address), { enabled: isAddress });
  const own = mapAnswer(asked, ({ residents }) => residents.map(({ address }) => address));
  return (
    <PersonGate
      person={resident}
      own={isAddress ? own : { state: "ready", value: [] }}
      list="/builder"
    >
      <PlansPage resident={resident as Address} />
    </PersonGate>
  );
}
