import { Link, Route, Switch } from "wouter";
import { useWords } from "../../../words/use-words.ts";
import { MyDataPage } from "../my-data/MyDataPage.tsx";
import { ApplyPage } from "./ApplyPage.tsx";
import { JoinPage } from "./JoinPage.tsx";

/** For who is not in yet: the way in, and what is kept about them already. */
export function Doorstep({ status }: { status: "none" | "enrolled" }) {
  const privacy = useWords("privacy");
  return (
    <Switch>
      <Route path="/resident/my-data" component={MyDataPage} />
      <Route>
        {status === "none" ? <ApplyPage /> : <JoinPage />}
        <p className="sc-buttons">
          <Link className="sc-button-link" href="/resident/my-data">
            {privacy("title")}
          </Link>
        </p>
      </Route>
    </Switch>
  );
}
