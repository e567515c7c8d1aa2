import { createElement, lazy, use } from "react";
import { Redirect, Route, Switch } from "wouter";
import { AtHash } from "./AtHash.tsx";
import { desks } from "./desks.ts";
import { DeskPage } from "./DeskPage.tsx";
import { IdentityProvider } from "./Identity.tsx";
import { loadStart } from "./load-start.ts";
import { NotFound } from "./NotFound.tsx";

/** Not `lazy`: that waits for a moment also where the file is there. */
const StartPage = () => createElement(use(loadStart()).default);
const InvitationPage = lazy(() => import("../desks/invitation/InvitationPage.tsx"));
const NewDevicePage = lazy(() => import("../desks/invitation/NewDevicePage.tsx"));
const PublicPage = lazy(() => import("../desks/public/PublicPage.tsx"));
const VerifyPage = lazy(() => import("../desks/verify/VerifyPage.tsx"));
const AccessibilityPage = lazy(() => import("../desks/accessibility/AccessibilityPage.tsx"));
const PolishPage = lazy(() => import("../desks/welcome/PolishPage.tsx"));
const UkrainianPage = lazy(() => import("../desks/welcome/UkrainianPage.tsx"));

const WalkPage =
  import.meta.env.MODE === "demo" ? lazy(() => import("../demo/walk/WalkPage.tsx")) : null;

/** Which page an address opens. */
export function Routes() {
  return (
    <IdentityProvider>
      <Switch>
        <Route path="/" component={StartPage} />
        <Route path="/invitation">
          <AtHash>
            <InvitationPage />
          </AtHash>
        </Route>
        <Route path="/device">
          <AtHash>
            <NewDevicePage />
          </AtHash>
        </Route>
        <Route path="/public" component={PublicPage} />
        <Route path="/verify">
          <AtHash>
            <VerifyPage />
          </AtHash>
        </Route>
        {WalkPage && <Route path="/walk/:step">{({ step }) => <WalkPage step={step} />}</Route>}
        <Route path="/accessibility" component={AccessibilityPage} />
        <Route path="/pl" component={PolishPage} />
        <Route path="/uk" component={UkrainianPage} />
        <Route path="/desk">
          <DeskPage desk={null} />
        </Route>
        {desks.map((desk) => (
          <Route key={desk.path} path={`${desk.path}/*?`}>
            <DeskPage desk={desk} />
          </Route>
        ))}
        <Route path="/index.html">
          <Redirect to="/" />
        </Route>
        <Route component={NotFound} />
      </Switch>
    </IdentityProvider>
  );
}
