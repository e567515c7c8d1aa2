import { lazy } from "react";
import { Route, Switch } from "wouter";
import { NotFound } from "../../app/NotFound.tsx";
import { DeskMenu } from "../../parts/DeskMenu.tsx";
import { DeskPages } from "../../parts/DeskPages.tsx";
import "../../theme/staff.css";
import { useWords } from "../../words/use-words.ts";
import { SecondsPage } from "./SecondsPage.tsx";

const HelpPage = lazy(() => import("../help/HelpPage.tsx"));
const NewsPage = lazy(() => import("../news/NewsPage.tsx"));

/** For who holds the role of second: plans and lost phones that wait for a second pair of eyes. */
export default function SecondDesk() {
  const say = useWords("mentor");
  return (
    <>
      <DeskMenu
        label={say("second.menu")}
        items={[
          { path: "/second", label: say("seconds.title") },
          { path: "/second/help", label: say("second.help") },
          { path: "/second/news", label: say("news.menu") },
        ]}
      />
      <DeskPages>
        <Switch>
          <Route path="/second" component={SecondsPage} />
          <Route path="/second/help" component={HelpPage} />
          <Route path="/second/news" component={NewsPage} />
          <Route component={NotFound} />
        </Switch>
      </DeskPages>
    </>
  );
}
