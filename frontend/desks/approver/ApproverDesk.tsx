import { Route, Switch } from "wouter";
import { NotFound } from "../../app/NotFound.tsx";
import "../../theme/staff.css";
import { ApprovalsPage } from "./ApprovalsPage.tsx";

/** For a counsellor or representative: what waits for their yes. */
export default function ApproverDesk() {
  return (
    <Switch>
      <Route path="/approver" component={ApprovalsPage} />
      <Route component={NotFound} />
    </Switch>
  );
}
