import { lazy } from "react";
import { Route } from "wouter";
import { useWords } from "../../words/use-words.ts";
import { ReadingDesk } from "../reading/ReadingDesk.tsx";
import { OwnFundsPage } from "./OwnFundsPage.tsx";

const PublicPage = lazy(() => import("../public/PublicPage.tsx"));

/** The funder's desk: what the own organisation pledged and what became of it, and everybody's totals. */
export default function FunderDesk() {
  const say = useWords("reading");
  return (
    <ReadingDesk
      path="/funder"
      items={[
        { path: "/funder", label: say("funds.menu") },
        { path: "/funder/figures", label: say("figures") },
      ]}
    >
      <Route path="/funder" component={OwnFundsPage} />
      <Route path="/funder/figures" component={PublicPage} />
    </ReadingDesk>
  );
}
