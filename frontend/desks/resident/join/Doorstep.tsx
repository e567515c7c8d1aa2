import { Link, Route, Switch } from "wouter";
import { useAccount } from "../../../account/AccountContext.ts";
import { keptPasskey } from "../../../account/passkey/kept-passkey.ts";
import { useWords } from "../../../words/use-words.ts";
import { MyDataPage } from "../my-data/MyDataPage.tsx";
import { ApplyPage } from "./ApplyPage.tsx";
import { AwaitEnrolment } from "./AwaitEnrolment.tsx";
import { JoinPage } from "./JoinPage.tsx";

/** For who is not in yet: the way in, and what is kept about them already. */
export function Doorstep({ status }: { status: "none" | "enrolled" }) {
  const pages = useWords("ownPages");
  const { address, identity } = useAccount();
  const kept = identity.kind === "passkey" ? keptPasskey() : null;
  const invitation = kept?.account === address ? kept.invitation : undefined;
  return (
    <Switch>
      <Route path="/resident/my-data" component={MyDataPage} />
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
