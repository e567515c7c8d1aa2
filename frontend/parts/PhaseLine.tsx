import { Suspense, useEffect } from "react";
import { useAccount } from "../account/AccountContext.ts";
import { useUnsent } from "../account/passkey/use-unsent.ts";
import type { Phase } from "../transactions/run-transaction.ts";
import type { Transaction } from "../transactions/transaction.ts";
import type { Room } from "../words/rooms.ts";
import { useFormat } from "../words/use-format.ts";
import { useWordsOrNone } from "../words/use-words.ts";
import { useAnnounce } from "./Announcer.tsx";
import { PressButton } from "./PressButton.tsx";
import { Waiting } from "./Waiting.tsx";

/** What takes no longer is not told step by step: a voice would still be at the second when all is done, in milliseconds. */
const SOON_MS = 700;

type Props<Request, R extends Room> = {
  phase: Phase | "away";
  transaction: Transaction<Request, R>;
  /** What is done, where no summary stands above it. */
  request: Request | null;
  /** Other buttons of the page wait for it. */
  holdsUp: boolean;
  /** Of what waits for a connection: it is not sent. */
  stopWaiting: () => void;
};

/** How far a transaction is. It is sent whether or not the words for that are there: without them the page says that it waits. */
export function PhaseLine<Request, R extends Room>(props: Props<Request, R>) {
  return (
    <Suspense fallback={<Waiting />}>
      <Said {...props} />
    </Suspense>
  );
}

function Said<Request, R extends Room>(props: Props<Request, R>) {
  const { phase, transaction, request, holdsUp, stopWaiting } = props;
  const say = useWordsOrNone("transactions");
  const sayOwn = useWordsOrNone((transaction.room ?? "transactions") as R);
  const format = useFormat();
  const announce = useAnnounce();
  const touches = useAccount().identity.kind === "passkey";
  const unsent = useUnsent();
  const signing = touches && phase === "signing";
  const signed = unsent && (unsent.told === "late" ? "later" : "waiting");
  const text = say?.(`phase.${signing ? (signed ?? "touch") : phase}`);
  useEffect(() => {
    if (text === undefined) return;
    const wait = setTimeout(() => announce(text), signing ? 0 : SOON_MS);
    return () => clearTimeout(wait);
  }, [text, signing, announce]);
  /** Said before the device asks for a touch. */
  const about =
    touches && request && !unsent && sayOwn
      ? transaction.summary(request, sayOwn, format)[0]?.text
      : null;
  if (!say) return <Waiting />;
  return (
    <>
      <p className="sc-phase">
        {about && <strong>{about} </strong>}
        {text}
        {holdsUp && ` ${say("othersWait")}`}
      </p>
      {phase === "away" && (
        <PressButton variant="tertiary" onClick={stopWaiting}>
          {say("stopWaiting")}
        </PressButton>
      )}
    </>
  );
}
