import { lazy } from "react";
import { Route, Switch } from "wouter";
import { useAccount } from "../../account/AccountContext.ts";
import { NotFound } from "../../app/NotFound.tsx";
import { DeskMenu } from "../../parts/DeskMenu.tsx";
import { DeskPages } from "../../parts/DeskPages.tsx";
import "../../theme/staff.css";
import { useWords } from "../../words/use-words.ts";
import { ApprovalsPage } from "./ApprovalsPage.tsx";

const HelpPage = lazy(() => import("../help/HelpPage.tsx"));
const NewsPage = lazy(() => import("../news/NewsPage.tsx"));

/** For a counsellor or representative: what waits for their yes; a counsellor helps with lost phones too. */
export default function ApproverDesk() {
  const say = useWords("approver");
  const { me } = useAccount();
  const counsels = me.role === "counsellor";
  // Who has a part of their own has news there.
  const hears = counsels || (me.role === "none" && (me.status === "none" || me.status === "left"));
  return (
    <>
      {hears && (
        <DeskMenu
          label={say("menu")}
          items={[
            { path: "/approver", label: say("title") },
            ...(counsels ? [{ path: "/approver/help", label: say("help") }] : []),
            { path: "/approver/news", label: say("news") },
          ]}
        />
      )}
      <DeskPages>
        <Switch>
          <Route path="/approver" component={ApprovalsPage} />
          {counsels && <Route path="/approver/help" component={HelpPage} />}
          {hears && <Route path="/approver/news" component={NewsPage} />}
          <Route component={NotFound} />
        </Switch>
      </DeskPages>
    </>
  );
}
