import { Route } from "wouter";
import { useWords } from "../../words/use-words.ts";
import { ReadingDesk } from "../reading/ReadingDesk.tsx";
import { TotalsPage } from "./TotalsPage.tsx";

/** The information gatherer's desk: totals alone. */
export default function GathererDesk() {
  const say = useWords("reading");
  return (
    <ReadingDesk path="/gatherer" items={[{ path: "/gatherer", label: say("figures") }]}>
      <Route path="/gatherer" component={TotalsPage} />
    </ReadingDesk>
  );
}
