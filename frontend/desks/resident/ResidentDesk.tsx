import { lazy, Suspense, use } from "react";
import { Route, Switch } from "wouter";
import { useAccount } from "../../account/AccountContext.ts";
import { NotFound } from "../../app/NotFound.tsx";
import { useConfig } from "../../config/ConfigContext.ts";
import { DeskMenu } from "../../parts/DeskMenu.tsx";
import { FrameContext } from "../../parts/FrameContext.ts";
import { useWords } from "../../words/use-words.ts";
import { Alarm } from "./Alarm.tsx";
import { BeginPage } from "./begin/BeginPage.tsx";
import { CoinsPage } from "./coins/CoinsPage.tsx";
import { DebtsPage } from "./debts/DebtsPage.tsx";
import { HappenedPage } from "./happened/HappenedPage.tsx";
import { HelpPage } from "./help/HelpPage.tsx";
import { Doorstep } from "./join/Doorstep.tsx";
import { MyDataPage } from "./my-data/MyDataPage.tsx";
import { OfferPage } from "./offer/OfferPage.tsx";
import { PlanPage } from "./plan/PlanPage.tsx";

const AlterLine =
  import.meta.env.MODE === "demo" ? lazy(() => import("../../demo/AlterLine.tsx")) : null;

/** The resident's desk: who is not in yet gets the way in, who is gets six screens. */
export default function ResidentDesk() {
  const say = useWords("resident");
  const { me } = useAccount();
  const { embedded } = use(FrameContext);
  const config = useConfig();
  if (me.status === "none" || me.status === "enrolled") return <Doorstep status={me.status} />;

  const menu = (["begin", "coins", "plan", "debts", "happened", "help"] as const).map((name) => ({
    path: name === "begin" ? "/resident" : `/resident/${name}`,
    label: say(`${name}.title`),
  }));
  return (
    <>
      <DeskMenu label={say("menu")} items={menu} />
      <Alarm />
      <Switch>
        <Route path="/resident" component={BeginPage} />
        <Route path="/resident/coins" component={CoinsPage} />
        <Route path="/resident/plan" component={PlanPage} />
        <Route path="/resident/debts" component={DebtsPage} />
        <Route path="/resident/debts/:debt">
          {({ debt }) => <OfferPage debtId={Number(debt)} />}
        </Route>
        <Route path="/resident/happened" component={HappenedPage} />
        <Route path="/resident/help" component={HelpPage} />
        <Route path="/resident/my-data" component={MyDataPage} />
        <Route component={NotFound} />
      </Switch>
      {config.demo && !embedded && AlterLine && (
        <Suspense fallback={null}>
          <AlterLine />
        </Suspense>
      )}
    </>
  );
}
