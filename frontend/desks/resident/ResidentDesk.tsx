import { lazy, Suspense, use } from "react";
import { Route, Switch } from "wouter";
import { useAccount } from "../../account/AccountContext.ts";
import { useLoadAhead } from "../../app/use-load-ahead.ts";
import { useConfig } from "../../config/ConfigContext.ts";
import { DeskMenu } from "../../parts/DeskMenu.tsx";
import { DeskPages } from "../../parts/DeskPages.tsx";
import { FrameContext } from "../../parts/FrameContext.ts";
import { LaterQrCode } from "../../parts/later-qr-code.ts";
import { COMMON, READ, RESIDENT_RARE } from "../../words/desk-rooms.ts";
import { useWords } from "../../words/use-words.ts";
import { Alarm } from "./Alarm.tsx";
import { BeginPage } from "./begin/BeginPage.tsx";
import { FORM_PARTS } from "./form-parts.ts";
import { loadResidentPage, RESIDENT_PAGES } from "./load-pages.ts";
import { OtherPages } from "./OtherPages.tsx";

/** Loaded when opened, or before that when the phone has nothing else to do. */
const pages = {
  ...Object.fromEntries(RESIDENT_PAGES.map((name) => [name, () => loadResidentPage(name)])),
  ...Object.fromEntries(FORM_PARTS.map(({ load }, at) => [`form ${at}`, load])),
  ownDataForms: () => import("./my-data/ObjectionFields.tsx"),
  zeroNews: () => import("./debts/ZeroNews.tsx"),
  paused: () => import("./begin/PausedNotice.tsx"),
  join: () => import("./join/Doorstep.tsx"),
  // What stands on a page and is fetched by itself: that page does not open without it.
  qrCode: LaterQrCode.load,
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
const rooms = [...READ, ...COMMON, ...RESIDENT_RARE];
const Doorstep = lazy(async () => ({ default: (await pages.join()).Doorstep }));

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
          <Route component={OtherPages} />
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
