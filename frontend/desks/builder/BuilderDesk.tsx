import { Route } from "wouter";
import type { Address } from "../../../protocol/wire/basics.ts";
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
        {({ resident }) => <PlansPage key={resident} resident={resident as Address} />}
      </Route>
    </ReadingDesk>
  );
}
