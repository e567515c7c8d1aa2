import { lazy } from "react";
import { Route, Switch } from "wouter";
import type { Address } from "../../../protocol/wire/basics.ts";
import { NotFound } from "../../app/NotFound.tsx";
import { DeskMenu } from "../../parts/DeskMenu.tsx";
import { DeskPages } from "../../parts/DeskPages.tsx";
import "../../theme/staff.css";
import { useWords } from "../../words/use-words.ts";
import { LetterPage } from "./letters/LetterPage.tsx";
import { PeoplePage } from "./people/PeoplePage.tsx";
import { OwnPerson } from "./person/OwnPerson.tsx";
import { PersonPage } from "./person/PersonPage.tsx";
import { ProposePage } from "./propose/ProposePage.tsx";
import { SecondsPage } from "../second/SecondsPage.tsx";
import { TodayPage } from "./today/TodayPage.tsx";
import { TogetherPage } from "./together/TogetherPage.tsx";

const BridgePage = lazy(() => import("./bridge/BridgePage.tsx"));
const NewsPage = lazy(() => import("../news/NewsPage.tsx"));
const InvitationsPage = lazy(() => import("../invitations/InvitationsPage.tsx"));

/** The mentor's desk: who waits, everybody, and one page per person. */
export default function MentorDesk() {
  const say = useWords("mentor");
  return (
    <>
      <DeskMenu
        label={say("menu")}
        items={[
          { path: "/mentor", label: say("today.menu") },
          { path: "/mentor/people", label: say("people.title") },
          { path: "/mentor/invitations", label: say("invitations.title") },
          { path: "/mentor/together", label: say("together.title") },
          { path: "/mentor/seconds", label: say("seconds.title") },
          { path: "/mentor/news", label: say("news.menu") },
        ]}
      />
      <DeskPages>
        <Switch>
          <Route path="/mentor" component={TodayPage} />
          <Route path="/mentor/people" component={PeoplePage} />
          <Route path="/mentor/together" component={TogetherPage} />
          <Route path="/mentor/seconds" component={SecondsPage} />
          <Route path="/mentor/people/:resident">
            {({ resident }) => (
              <OwnPerson resident={resident}>
                <PersonPage key={resident} resident={resident as Address} />
              </OwnPerson>
            )}
          </Route>
          <Route path="/mentor/people/:resident/plan/:idea?">
            {({ resident, idea }) => (
              <OwnPerson resident={resident}>
                <ProposePage key={resident} resident={resident as Address} ideaId={idea ?? null} />
              </OwnPerson>
            )}
          </Route>
          <Route path="/mentor/people/:resident/letter">
            {({ resident }) => (
              <OwnPerson resident={resident}>
                <LetterPage key={resident} resident={resident as Address} />
              </OwnPerson>
            )}
          </Route>
          <Route path="/mentor/people/:resident/bridge">
            {({ resident }) => (
              <OwnPerson resident={resident}>
                <BridgePage key={resident} resident={resident as Address} />
              </OwnPerson>
            )}
          </Route>
          <Route path="/mentor/invitations" component={InvitationsPage} />
          <Route path="/mentor/news" component={NewsPage} />
          <Route component={NotFound} />
        </Switch>
      </DeskPages>
    </>
  );
}
