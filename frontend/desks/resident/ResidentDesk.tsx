import { lazy, Suspense, use } from "react";
import { Route, Switch } from "wouter";
import { useAccount } from "../../account/AccountContext.ts";
import { AtHash } from "../../app/AtHash.tsx";
import { NotFound } from "../../app/NotFound.tsx";
import { useLoadAhead } from "../../app/use-load-ahead.ts";
import { useConfig } from "../../config/ConfigContext.ts";
import { DeskMenu } from "../../parts/DeskMenu.tsx";
import { DeskPages } from "../../parts/DeskPages.tsx";
import { FrameContext } from "../../parts/FrameContext.ts";
import type { Room } from "../../words/rooms.ts";
import { useWords } from "../../words/use-words.ts";
import { Alarm } from "./Alarm.tsx";
import { BeginPage } from "./begin/BeginPage.tsx";

/** Loaded when opened, or before that when the phone has nothing else to do. */
const pages = {
  zeroNews: () => import("./debts/ZeroNews.tsx"),
  paused: () => import("./begin/PausedNotice.tsx"),
  join: () => import("./join/Doorstep.tsx"),
  coins: () => import("./coins/CoinsPage.tsx"),
  plan: () => import("./plan/PlanPage.tsx"),
  debts: () => import("./debts/DebtsPage.tsx"),
  offer: () => import("./offer/OfferPage.tsx"),
  happened: () => import("./happened/HappenedPage.tsx"),
  help: () => import("./help/HelpPage.tsx"),
  devices: () => import("./devices/DevicesPage.tsx"),
  activities: () => import("./ideas/ActivitiesPage.tsx"),
  bridge: () => import("./bridge/BridgePage.tsx"),
  myData: () => import("./my-data/MyDataPage.tsx"),
  // What stands on a page and is fetched by itself: that page does not open without it.
  qrCode: () => import("../../parts/QrCode.tsx"),
  receipt: () => import("./debts/OwnReceipt.tsx"),
  ownPaper: () => import("./paper/OwnPaper.tsx"),
  ownChoice: () => import("./paper/OwnChoice.tsx"),
  // Who uses the tab, for when it is loaded again without a connection.
  identity:
    import.meta.env.MODE === "demo"
      ? () => import("../../demo/persona-identity.ts")
      : () => Promise.resolve(null),
};
/** The words that these pages say. */
const rooms = [
  "activities",
  "aloud",
  "books",
  "bridge",
  "debts",
  "devices",
  "joining",
  "letters",
  "listing",
  "lists",
  "news",
  "ownPhone",
  "paper",
  "photos",
  "pocket",
  "privacy",
  "refusals",
  "rewording",
  "story",
  "terms",
  "transactions",
  "voice",
] as const satisfies readonly Room[];
const Doorstep = lazy(async () => ({ default: (await pages.join()).Doorstep }));
const CoinsPage = lazy(async () => ({ default: (await pages.coins()).CoinsPage }));
const PlanPage = lazy(async () => ({ default: (await pages.plan()).PlanPage }));
const DebtsPage = lazy(async () => ({ default: (await pages.debts()).DebtsPage }));
const OfferPage = lazy(async () => ({ default: (await pages.offer()).OfferPage }));
const HappenedPage = lazy(async () => ({ default: (await pages.happened()).HappenedPage }));
const HelpPage = lazy(async () => ({ default: (await pages.help()).HelpPage }));
const DevicesPage = lazy(async () => ({ default: (await pages.devices()).DevicesPage }));
const ActivitiesPage = lazy(async () => ({ default: (await pages.activities()).ActivitiesPage }));
const BridgePage = lazy(async () => ({ default: (await pages.bridge()).BridgePage }));
const MyDataPage = lazy(async () => ({ default: (await pages.myData()).MyDataPage }));

const OwnPhoneNotice = lazy(() => import("./recovery/OwnPhoneNotice.tsx"));

const PaperNotice = lazy(() => import("./paper/PaperNotice.tsx"));

const AlterLine =
  import.meta.env.MODE === "demo" ? lazy(() => import("../../demo/AlterLine.tsx")) : null;

/** The resident's desk: who is not in yet gets the way in, who is gets six screens. */
export default function ResidentDesk() {
  const say = useWords("resident");
  const { me } = useAccount();
  const { embedded } = use(FrameContext);
  const config = useConfig();
  useLoadAhead(pages, rooms);
  if (me.status === "none") return <Doorstep status={me.status} />;
  if (me.status === "enrolled")
    return (
      <>
        <Suspense fallback={null}>
          <PaperNotice />
        </Suspense>
        <Doorstep status={me.status} />
      </>
    );

  const menu = (["begin", "coins", "plan", "debts", "happened", "help"] as const).map((name) => ({
    path: name === "begin" ? "/resident" : `/resident/${name}`,
    label: say(`${name}.title`),
  }));
  return (
    <>
      <DeskMenu label={say("menu")} items={menu} />
      <Alarm />
      <Suspense fallback={null}>
        <OwnPhoneNotice />
        <PaperNotice />
      </Suspense>
      <DeskPages>
        <Switch>
          <Route path="/resident" component={BeginPage} />
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
          <Route path="/resident/my-data" component={MyDataPage} />
          <Route component={NotFound} />
        </Switch>
      </DeskPages>
      {config.demo && !embedded && AlterLine && (
        <Suspense fallback={null}>
          <AlterLine />
        </Suspense>
      )}
    </>
  );
}
