import { createElement, use } from "react";
import { Link, Route, Switch } from "wouter";
import { useAccount } from "../../../account/AccountContext.ts";
import { keptPasskey } from "../../../account/passkey/kept-passkey.ts";
import { useWords } from "../../../words/use-words.ts";
import { loadResidentPage } from "../load-pages.ts";
import { ApplyPage } from "./ApplyPage.tsx";
import { AwaitEnrolment } from "./AwaitEnrolment.tsx";
import { JoinPage } from "./JoinPage.tsx";

/** For who is not in yet: the way in, and what is kept about them already. */
export function Doorstep({ status }: { status: "none" | "enrolled" }) {
  const pages = useWords("resident");
  const { address, identity } = useAccount();
  const kept = identity.kind === "passkey" ? keptPasskey() : null;
  const invitation = kept?.account === address ? kept.invitation : undefined;
  return (
    <Switch>
      <Route path="/resident/my-data" component={OwnData} />
      <Route>
        {status === "enrolled" ? (
          <JoinPage />
        ) : invitation ? (
          <AwaitEnrolment invitation={invitation} />
        ) : (
          <ApplyPage />
        )}
        <p className="sc-buttons">
          <Link className="sc-button-link" href="/resident/my-data">
            {pages("privacy.title")}
          </Link>
        </p>
      </Route>
    </Switch>
  );
}

/** A file of its own, which the way in does not bring along. */
function OwnData() {
  return createElement(use(loadResidentPage("my-data")));
}
