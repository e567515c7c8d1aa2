import { useId, useState } from "react";
import { formatAmount } from "../../../../protocol/money/format-amount.ts";
import { parseAmount } from "../../../../protocol/money/parse-amount.ts";
import type { Head } from "../../../../protocol/wire/basics.ts";
import type { DebtRow } from "../../../../protocol/wire/index-answers.ts";
import { useDebtCheck } from "../../../check/use-debt-check.ts";
import type { Turn } from "../../../data/in-hand.ts";
import { Actions } from "../../../parts/Actions.tsx";
import { AmountField } from "../../../parts/AmountField.tsx";
import { CheckMark } from "../../../parts/CheckMark.tsx";
import { TransactionButton } from "../../../parts/TransactionButton.tsx";
import { makeOffer } from "../../../transactions/make-offer.ts";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";
import { useLanguage } from "../../../words/Language.tsx";
import { DebtWarnings } from "../debts/DebtWarnings.tsx";
import { firstChoice, offerProblem, type OfferRoom } from "./offer-room.ts";
import { OfferPicture } from "./OfferPicture.tsx";
import { previewOf } from "./preview-of.ts";

type Props = {
  debt: DebtRow;
  head: Head;
  creditor: string;
  free: bigint;
  room: OfferRoom;
  onTurn: (turn: Turn) => void;
  onDone: () => void;
};

/** Coins in cents per step of the slider. */
const STEP = 100n;

/** The choice itself: slide or type, and watch the bill shrink. Nothing is sent before the press. */
export function OfferForm({ debt, head, creditor, free, room, onTurn, onDone }: Props) {
  const say = useWords("resident");
  const { money } = useFormat();
  const { amounts } = useLanguage();
  const slider = useId();
  const check = useDebtCheck(debt, head);
  const [text, setText] = useState(() => {
    const first = firstChoice(debt, room);
    return first === null ? "" : formatAmount(first, amounts);
  });
  const parsed = parseAmount(text);
  const typed = parsed.kind === "amount" ? parsed.cents : null;
  const problem = typed === null ? undefined : problemOf(typed);
  const coins = typed !== null && !problem ? typed : null;
  const shown = typed === null ? 0n : typed > room.most ? room.most : typed;
  const preview = previewOf(debt, coins ?? 0n);
  const { before, waiting, after } = preview;
  const isRest = room.least === room.most;

  function problemOf(cents: bigint): string | undefined {
    const found = offerProblem(cents, room);
    if (found === "least") return say("offer.least", { least: money(room.least) });
    return found ? say(`offer.most.${room.border}`, { most: money(room.most) }) : undefined;
  }
  return (
    <div className="sc-stack">
      <p>{say("offer.free", { free: money(free) })}</p>
      {waiting > 0n && (
        <p className="sc-notice">{say("offer.already", { waiting: money(waiting) })}</p>
      )}
      <OfferPicture creditor={creditor} preview={preview} told={coins !== null} />
      {isRest && <p>{say("offer.rest", { rest: money(room.most) })}</p>}
      {!isRest && (
        <div className="sc-slider">
          <label htmlFor={slider}>{say("offer.slide")}</label>
          <input
            id={slider}
            type="range"
            min={Number(room.least)}
            max={Number(room.most)}
            step={1}
            value={Number(shown < room.least ? room.least : shown)}
            aria-valuetext={money(shown)}
            onChange={(event) => setText(formatAmount(snapped(event.target.value), amounts))}
          />
        </div>
      )}
      <AmountField label={say("offer.amount")} text={text} onText={setText} problem={problem} />
      <DebtWarnings debt={debt} />
      <p>{say("offer.goOnPaying")}</p>
      {check === "mismatch" && <CheckMark check={check} />}
      <Actions check={check}>
        <TransactionButton
          transaction={makeOffer}
          request={
            coins === null
              ? null
              : {
                  debtId: debt.id,
                  coins,
                  rateBps: debt.agreement.rateBps,
                  creditor,
                  before,
                  waiting,
                  after,
                }
          }
          label={say("offer.button")}
          doneText={say("offer.done")}
          onTurn={onTurn}
          onDone={onDone}
        />
      </Actions>
    </div>
  );

  /** Whole coins while sliding, and the very end as it is. */
  function snapped(value: string): bigint {
    const cents = BigInt(value);
    return cents === room.most ? cents : (cents / STEP) * STEP || room.least;
  }
}
