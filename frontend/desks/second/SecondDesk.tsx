import { Route, Switch } from "wouter";
import { NotFound } from "../../app/NotFound.tsx";
import "../../theme/staff.css";
import { SecondsPage } from "./SecondsPage.tsx";

/** For who holds the role of second: plans that wait for a second pair of eyes. */
export default function SecondDesk() {
  return (
    <Switch>
      <Route path="/second" component={SecondsPage} />
      <Route component={NotFound} />
    </Switch>
  );
}
