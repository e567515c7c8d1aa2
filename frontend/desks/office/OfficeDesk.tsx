import { lazy } from "react";
import { Route, Switch } from "wouter";
import type { Address } from "../../../protocol/wire/basics.ts";
import { NotFound } from "../../app/NotFound.tsx";
import { DeskMenu } from "../../parts/DeskMenu.tsx";
import { DeskPages } from "../../parts/DeskPages.tsx";
import "../../theme/staff.css";
import { useWords } from "../../words/use-words.ts";
import { AgreementsPage } from "./agreements/AgreementsPage.tsx";
import { DisputesPage } from "./disputes/DisputesPage.tsx";
import { EnrolPage } from "./enrol/EnrolPage.tsx";
import { FundsPage } from "./funds/FundsPage.tsx";
import { MistakesPage } from "./mistakes/MistakesPage.tsx";
import { KnownColleague, KnownPerson } from "./people/KnownPerson.tsx";
import { PeoplePage } from "./people/PeoplePage.tsx";
import { PersonPage } from "./people/PersonPage.tsx";
import { RoleEnds } from "./RoleEnds.tsx";
import { StaffPage } from "./staff/StaffPage.tsx";
import { TodayPage } from "./today/TodayPage.tsx";

const HelpPage = lazy(() => import("../help/HelpPage.tsx"));
const PhonePage = lazy(() => import("./phone/PhonePage.tsx"));
const StaffPhonePage = lazy(() => import("./phone/StaffPhonePage.tsx"));
const FreezePage = lazy(() => import("./freeze/FreezePage.tsx"));
const KeepingPage = lazy(() => import("./keeping/KeepingPage.tsx"));
const PaperPage = lazy(() => import("./paper/PaperPage.tsx"));
const InvitationsPage = lazy(() => import("../invitations/InvitationsPage.tsx"));
const ReadersPage = lazy(() => import("./readers/ReadersPage.tsx"));
const PaymentsPage = lazy(() => import("./payments/PaymentsPage.tsx"));
const ObjectionsPage = lazy(() => import("./objections/ObjectionsPage.tsx"));
const DestructionPage = lazy(() => import("./destruction/DestructionPage.tsx"));
const ProgrammePage = lazy(() => import("./programme/ProgrammePage.tsx"));
const LimitsPage = lazy(() => import("./limits/LimitsPage.tsx"));
const ReportPage = lazy(() => import("./report/ReportPage.tsx"));
const NewsPage = lazy(() => import("../news/NewsPage.tsx"));
const PursePage = lazy(() => import("./purse/PursePage.tsx"));
const WorkingPage = lazy(() => import("../working/WorkingPage.tsx"));

/** The office's desk: who waits, everybody, staff, money and agreements. */
export default function OfficeDesk() {
  const say = useWords("office");
  const activities = useWords("activities");
  return (
    <>
      <DeskMenu
        label={say("menu")}
        items={[
          { path: "/office", label: say("today.menu") },
          { path: "/office/people", label: say("people.title") },
          { path: "/office/invitations", label: say("invitations.title") },
          { path: "/office/help", label: say("help.title") },
          { path: "/office/disputes", label: say("disputes.title") },
          { path: "/office/objections", label: say("objections.menu") },
          { path: "/office/staff", label: say("staff.title") },
          { path: "/office/funds", label: say("funds.title") },
          { path: "/office/payments", label: say("payments.menu") },
          { path: "/office/agreements", label: say("agreements.title") },
          { path: "/office/programme", label: activities("office.title") },
          { path: "/office/report", label: say("report.menu") },
          { path: "/office/mistakes", label: say("mistakes.title") },
          { path: "/office/news", label: say("news.menu") },
          { path: "/office/limits", label: say("limits.menu"), seldom: true },
          { path: "/office/readers", label: say("readers.menu"), seldom: true },
          { path: "/office/purse", label: say("purse.menu"), seldom: true },
          { path: "/office/working", label: say("working.menu"), seldom: true },
          { path: "/office/destruction", label: say("destruction.menu"), seldom: true },
        ]}
      />
      <RoleEnds />
      <DeskPages>
        <Switch>
          <Route path="/office" component={TodayPage} />
          <Route path="/office/people" component={PeoplePage} />
          <Route path="/office/people/:resident">
            {({ resident }) => (
              <KnownPerson person={resident}>
                <PersonPage key={resident} resident={resident as Address} />
              </KnownPerson>
            )}
          </Route>
          <Route path="/office/people/:resident/phone">
            {({ resident }) => (
              <KnownPerson person={resident}>
                <PhonePage key={resident} resident={resident as Address} />
              </KnownPerson>
            )}
          </Route>
          <Route path="/office/people/:resident/paper">
            {({ resident }) => (
              <KnownPerson person={resident}>
                <PaperPage key={resident} resident={resident as Address} />
              </KnownPerson>
            )}
          </Route>
          <Route path="/office/people/:resident/freeze">
            {({ resident }) => (
              <KnownPerson person={resident}>
                <FreezePage key={resident} resident={resident as Address} />
              </KnownPerson>
            )}
          </Route>
          <Route path="/office/people/:resident/keeping">
            {({ resident }) => (
              <KnownPerson person={resident}>
                <KeepingPage key={resident} resident={resident as Address} />
              </KnownPerson>
            )}
          </Route>
          <Route path="/office/help" component={HelpPage} />
          <Route path="/office/enrol/:resident?">
            {({ resident }) => <EnrolPage key={resident} applicant={resident as Address} />}
          </Route>
          <Route path="/office/staff" component={StaffPage} />
          <Route path="/office/staff/:account/phone">
            {({ account }) => (
              <KnownColleague person={account}>
                <StaffPhonePage key={account} account={account as Address} />
              </KnownColleague>
            )}
          </Route>
          <Route path="/office/readers/:account?">
            {({ account }) => <ReadersPage key={account} account={account} />}
          </Route>
          <Route path="/office/funds" component={FundsPage} />
          <Route path="/office/agreements" component={AgreementsPage} />
          <Route path="/office/disputes" component={DisputesPage} />
          <Route path="/office/objections" component={ObjectionsPage} />
          <Route path="/office/mistakes" component={MistakesPage} />
          <Route path="/office/news" component={NewsPage} />
          <Route path="/office/invitations" component={InvitationsPage} />
          <Route path="/office/payments" component={PaymentsPage} />
          <Route path="/office/programme" component={ProgrammePage} />
          <Route path="/office/limits" component={LimitsPage} />
          <Route path="/office/report" component={ReportPage} />
          <Route path="/office/purse" component={PursePage} />
          <Route path="/office/working">
            <WorkingPage purse="/office/purse" />
          </Route>
          <Route path="/office/destruction" component={DestructionPage} />
          <Route component={NotFound} />
        </Switch>
      </DeskPages>
    </>
  );
}
