import { useEffect, useState } from "react";
import type { TransactionReceipt } from "viem";
import type { Turn } from "../data/in-hand.ts";
import type { Transaction } from "../transactions/transaction.ts";
import { useTransaction } from "../transactions/use-transaction.ts";
import type { Room } from "../words/rooms.ts";
import { useFormat } from "../words/use-format.ts";
import { useWords } from "../words/use-words.ts";
import { useAbout } from "./About.tsx";
import { useAnnounce } from "./Announcer.tsx";
import { useAccount } from "../account/AccountContext.ts";
import { useUnsent } from "../account/passkey/use-unsent.ts";
import { FailureNotice } from "./FailureNotice.tsx";
import { useOwnBack } from "./FormBehindButton.tsx";
import { useOneAtATime } from "./OneAtATime.tsx";
import { PressButton } from "./PressButton.tsx";
import { Rows } from "./Rows.tsx";
import { yesOnce } from "./yes-once.ts";

/** What takes no longer is not told step by step: a voice would still be at the second when all is done, in milliseconds. */
const SOON_MS = 700;

type Props<Request, R extends Room> = {
  transaction: Transaction<Request, R>;
  /** What to do; null while the form is not complete. */
  request: Request | null;
  label: string;
  variant?: "primary" | "secondary" | "tertiary";
  /** Shows the summary in words first and asks for a second press. */
  review?: boolean;
  /** What the second press says after "Ja:", where the label does not fit there; a label that begins with yes stands alone. */
  sure?: string;
  /** Said aloud, and given to the caller, when it is done and shown. */
  doneText?: string;
  onDone?: (receipt: TransactionReceipt) => void;
  /** The ids of what it is about, where that is not what `About` around it says. */
  describedBy?: string;
  /** Told how far it is, for a list in which it can go away meanwhile. */
  onTurn?: (turn: Turn) => void;
};

/** The button of a signed transaction: says what it will do, how far it is, what went wrong; keeps the form as it is. */
export function TransactionButton<Request, R extends Room = "transactions">(
  props: Props<Request, R>,
) {
  const { transaction, request, label, variant = "primary", review = false } = props;
  const around = useAbout();
  const { sure = label, describedBy = around } = props;
  const { progress, run, reset } = useTransaction(transaction);
  const [reviewing, setReviewing] = useState(false);
  const say = useWords("transactions");
  const sayOwn = useWords((transaction.room ?? "transactions") as R);
  const format = useFormat();
  const announce = useAnnounce();
  const running = progress.state === "running";
  const { waits, holdsUp } = useOneAtATime(running);
  const off = running ? "busy" : waits ? "turn" : request === null && "incomplete";
  const touches = useAccount().identity.kind === "passkey";
  const unsent = useUnsent();
  const signing = touches && progress.state === "running" && progress.phase === "signing";
  const signed = unsent && (unsent.late ? "later" : "waiting");
  const phase = running ? say(`phase.${signing ? (signed ?? "touch") : progress.phase}`) : null;
  /** Said before the device asks for a touch, where no summary stands above it. */
  const about =
    running && touches && !review && request && !unsent
      ? transaction.summary(request, sayOwn, format)[0]?.text
      : null;
  useEffect(() => {
    if (!phase) return;
    const wait = setTimeout(() => announce(phase), signing ? 0 : SOON_MS);
    return () => clearTimeout(wait);
  }, [phase, signing, announce]);

  useOwnBack(reviewing && request !== null);

  const press = async () => {
    if (!request || off) return;
    props.onTurn?.("sent");
    const receipt = await run(request);
    props.onTurn?.(receipt ? "done" : "failed");
    if (!receipt) return announce("");
    setReviewing(false);
    announce(props.doneText ?? say("done"));
    props.onDone?.(receipt);
  };
  const start = () => {
    if (off) return;
    reset();
    if (!review) return void press();
    setReviewing(true);
    props.onTurn?.("asked");
  };
  const back = () => {
    setReviewing(false);
    props.onTurn?.("left");
  };
  return (
    <div className="sc-transaction">
      {reviewing && request ? (
        <div className="sc-review" role="group" aria-label={say("review")}>
          <p>
            <strong>{say("review")}</strong>
          </p>
          <Rows rows={transaction.summary(request, sayOwn, format)} />
          <div className="sc-buttons">
            <PressButton off={off} aria-describedby={describedBy} onClick={() => void press()}>
              {yesOnce(say("yes", { label: sure }), sure)}
            </PressButton>
            <PressButton variant="tertiary" off={running && "busy"} onClick={back}>
              {say("back")}
            </PressButton>
          </div>
        </div>
      ) : (
        <PressButton variant={variant} off={off} aria-describedby={describedBy} onClick={start}>
          {label}
        </PressButton>
      )}
      {phase && (
        <p className="sc-phase">
          {about && <strong>{about} </strong>}
          {phase}
          {holdsUp && ` ${say("othersWait")}`}
        </p>
      )}
      {progress.state === "failed" && (
        <FailureNotice error={progress.error} afterSignIn={() => void press()} />
      )}
    </div>
  );
}
