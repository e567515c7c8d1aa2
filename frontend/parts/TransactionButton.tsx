import { useEffect, useState } from "react";
import type { TransactionReceipt } from "viem";
import type { Turn } from "../data/in-hand.ts";
import type { Transaction } from "../transactions/transaction.ts";
import { useTransaction } from "../transactions/use-transaction.ts";
import { useLanguage } from "../words/Language.tsx";
import { loadSay } from "../words/load-say.ts";
import { loadWords } from "../words/load-words.ts";
import type { Room } from "../words/rooms.ts";
import { useAbout } from "./About.tsx";
import { useAnnounce } from "./Announcer.tsx";
import { FailureNotice } from "./FailureNotice.tsx";
import { useOwnBack } from "./FormBehindButton.tsx";
import { Later } from "./Later.tsx";
import { useOneAtATime } from "./OneAtATime.tsx";
import { PhaseLine } from "./PhaseLine.tsx";
import { PressButton } from "./PressButton.tsx";
import { Review } from "./Review.tsx";

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
  const { progress, run, reset, stopWaiting } = useTransaction(transaction);
  const [reviewing, setReviewing] = useState(false);
  const { language } = useLanguage();
  const announce = useAnnounce();
  const running = progress.state === "running";
  const { waits, holdsUp } = useOneAtATime(running);
  const off = running ? "busy" : waits ? "turn" : request === null && "incomplete";
  // What it says once it is pressed: the page is read without it (decision 101).
  useEffect(() => void loadWords(language, "transactions").catch(() => undefined), [language]);
  useOwnBack(reviewing && request !== null);

  const press = async () => {
    if (!request || off) return;
    props.onTurn?.("sent");
    const receipt = await run(request);
    props.onTurn?.(receipt ? "done" : "failed");
    if (!receipt) return announce("");
    setReviewing(false);
    // Without those words, which nobody but a voice says, the page tells it alone.
    announce(
      props.doneText ?? (await loadSay("transactions", language).catch(() => null))?.("done") ?? "",
    );
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
        <Later>
          <Review
            {...{ transaction, request, sure, off, describedBy }}
            backOff={running && "busy"}
            onYes={() => void press()}
            onBack={back}
          />
        </Later>
      ) : (
        <PressButton variant={variant} off={off} aria-describedby={describedBy} onClick={start}>
          {label}
        </PressButton>
      )}
      {progress.state === "running" && (
        <PhaseLine
          phase={progress.phase}
          {...{ transaction, holdsUp, stopWaiting }}
          request={review ? null : request}
        />
      )}
      {progress.state === "failed" && (
        <FailureNotice error={progress.error} afterSignIn={() => void press()} />
      )}
    </div>
  );
}
