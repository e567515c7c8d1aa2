import type { ComponentProps } from "react";
import type { Transaction } from "../transactions/transaction.ts";
import type { Room } from "../words/rooms.ts";
import { useFormat } from "../words/use-format.ts";
import { useWords } from "../words/use-words.ts";
import { PressButton } from "./PressButton.tsx";
import { Rows } from "./Rows.tsx";
import { yesOnce } from "./yes-once.ts";

type Off = ComponentProps<typeof PressButton>["off"];

type Props<Request, R extends Room> = {
  transaction: Transaction<Request, R>;
  request: Request;
  /** What the press says after "Ja:". */
  sure: string;
  /** Why the press that does it, and the way back, are off now. */
  off: Off;
  backOff: Off;
  describedBy: string | undefined;
  onYes: () => void;
  onBack: () => void;
};

/** What will happen, in words, before the press that does it. */
export function Review<Request, R extends Room>(props: Props<Request, R>) {
  const { transaction, request, sure, off, backOff, describedBy, onYes, onBack } = props;
  const say = useWords("transactions");
  const sayOwn = useWords((transaction.room ?? "transactions") as R);
  const format = useFormat();
  return (
    <div className="sc-review" role="group" aria-label={say("review")}>
      <p>
        <strong>{say("review")}</strong>
      </p>
      <Rows rows={transaction.summary(request, sayOwn, format)} />
      <div className="sc-buttons">
        <PressButton off={off} aria-describedby={describedBy} onClick={onYes}>
          {yesOnce(say("yes", { label: sure }), sure)}
        </PressButton>
        <PressButton variant="tertiary" off={backOff} onClick={onBack}>
          {say("back")}
        </PressButton>
      </div>
    </div>
  );
}
