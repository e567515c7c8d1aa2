import { lazy } from "react";
import { Route, Switch } from "wouter";
import { AtHash } from "../../app/AtHash.tsx";
import { NotFound } from "../../app/NotFound.tsx";
import { CoinsPage } from "./coins/CoinsPage.tsx";
import { DebtsPage } from "./debts/DebtsPage.tsx";
import { HappenedPage } from "./happened/HappenedPage.tsx";
import { HelpPage } from "./help/HelpPage.tsx";
import { OfferPage } from "./offer/OfferPage.tsx";
import { PlanPage } from "./plan/PlanPage.tsx";
import { rarePages } from "./rare-pages.ts";

const DevicesPage = lazy(async () => ({ default: (await rarePages.devices()).DevicesPage }));
const ActivitiesPage = lazy(async () => ({
  default: (await rarePages.activities()).ActivitiesPage,
}));
const BridgePage = lazy(async () => ({ default: (await rarePages.bridge()).BridgePage }));
const FamilyPage = lazy(async () => ({ default: (await rarePages.family()).FamilyPage }));
const MyDataPage = lazy(async () => ({ default: (await rarePages.myData()).MyDataPage }));

/** Every page of a resident but the first: those of the menu in one file, so that the first press finds all of them. */
export default function ResidentPages() {
  return (
    <Switch>
      <Route path="/resident/coins" component={CoinsPage} />
      <Route path="/resident/plan" component={PlanPage} />
      <Route path="/resident/debts" component={DebtsPage} />
      <Route path="/resident/debts/:debt">{({ debt }) => <OfferPage debtId={debt} />}</Route>
      <Route path="/resident/happened" component={HappenedPage} />
      <Route path="/resident/help" component={HelpPage} />
      <Route path="/resident/devices">
        <AtHash>
          <DevicesPage />
        </AtHash>
      </Route>
      <Route path="/resident/activities" component={ActivitiesPage} />
      <Route path="/resident/bridge" component={BridgePage} />
      <Route path="/resident/family" component={FamilyPage} />
      <Route path="/resident/my-data" component={MyDataPage} />
      <Route component={NotFound} />
    </Switch>
  );
}
