import { lazy, Suspense, useState } from "react";
import { Redirect, useLocation } from "wouter";
import type { ErasedAnswer } from "../../protocol/wire/rights-api.ts";
import { AccountRoot } from "../account/AccountRoot.tsx";
import { Failsafe } from "../parts/Failsafe.tsx";
import { Waiting } from "../parts/Waiting.tsx";
import { AccountBar } from "./AccountBar.tsx";
import { DeskGate } from "./DeskGate.tsx";
import type { Desk } from "./desks.ts";
import { keyOf, useIdentity } from "./Identity.tsx";
import { afterDesk } from "./signed-out.ts";

const ResidentBeside =
  import.meta.env.MODE === "demo" ? lazy(() => import("../demo/ResidentBeside.tsx")) : null;

const NotSentYet = lazy(() => import("./NotSentYet.tsx"));

/** A desk for whoever uses this tab; on the demonstration the mentor sees the resident's screen live beside it. */
export function DeskPage({ desk }: { desk: Desk | null }) {
  const { identity, leave } = useIdentity();
  const [asked] = useLocation();
  const [erased, setErased] = useState<ErasedAnswer | null>(null);
  const [left, setLeft] = useState(false);
  if (identity === undefined) return <Waiting />;
  if (identity === null) return <Redirect to="/" state={afterDesk(erased, left ? null : asked)} />;

  const signedOut = (why?: ErasedAnswer) => {
    // This tab hears its own sign-out too, without the reason.
    if (why) setErased(why);
    setLeft(true);
    leave();
  };

  const beside = desk?.path === "/mentor" && identity.kind === "persona";
  return (
    <div className={beside ? "sc-split" : "sc-single"}>
      <div className="sc-split__desk">
        <AccountRoot key={keyOf(identity)} identity={identity} onSignedOut={signedOut}>
          <AccountBar desk={desk} />
          {identity.kind === "passkey" && (
            <Suspense fallback={null}>
              <NotSentYet />
            </Suspense>
          )}
          <Failsafe key={desk?.path}>
            <Suspense fallback={<Waiting />}>
              <DeskGate desk={desk} />
            </Suspense>
          </Failsafe>
        </AccountRoot>
      </div>
      {beside && ResidentBeside && (
        <Suspense fallback={<Waiting />}>
          <ResidentBeside beside={identity.id} />
        </Suspense>
      )}
    </div>
  );
}
