import { Button } from "@amsterdam/design-system-react";
import { useState } from "react";
import type { TransactionReceipt } from "viem";
import { sumOfParts } from "../../../../protocol/money/sum-of-parts.ts";
import type { RefusalCode } from "../../../../protocol/refusals/refusal-codes.ts";
import type { DebtRow, OfferRow } from "../../../../protocol/wire/index-answers.ts";
import { fetched } from "../../../account/fetched.ts";
import { offerAgrees } from "../../../check/row-agrees.ts";
import { useLineCheck } from "../../../check/use-line-check.ts";
import { findRecord } from "../../../data/find-record.ts";
import type { Turn } from "../../../data/in-hand.ts";
import { Card } from "../../../parts/Card.tsx";
import { ChecksField } from "../../../parts/ChecksField.tsx";
import { OneAtATime } from "../../../parts/OneAtATime.tsx";
import { TextField } from "../../../parts/TextField.tsx";
import { TransactionButton } from "../../../parts/TransactionButton.tsx";
import { WhyField } from "../../../parts/WhyField.tsx";
import { confirmOffers } from "../../../transactions/confirm-offers.ts";
import { rejectOffers } from "../../../transactions/reject-offers.ts";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";
import type { Claims } from "../use-claims.ts";
import { confirmRequest, confirmTogether } from "./offer-terms.ts";
import type { SeveralAnswered } from "./SeveralAnswered.tsx";

type Props = {
  /** Offers that can be answered now, with their claims. */
  offers: readonly { offer: OfferRow; debt: DebtRow }[];
  claims: Claims;
  onTurn: (turn: Turn) => void;
  onDone: (outcome: SeveralAnswered) => void;
};

/** The contracts take no more lines at once. */
const MOST = 100;

/** From how many on it is work to tick them one by one. */
const AT_FIRST = 5;

/** Several offers at once: tick, then yes, or no for one reason. Not where one line is red. */
export function AnswerSeveral({ offers, claims, onTurn, onDone }: Props) {
  const say = useWords("creditor");
  const { money } = useFormat();
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState<number[]>([]);
  const [reason, setReason] = useState("");
  const [code, setCode] = useState<RefusalCode<"reject">>();

  const found = useLineCheck(offers.map(({ offer }) => offer.last));
  const check = offers.every(({ offer }) => offerAgrees(offer)) ? found : "mismatch";
  const listed = offers.map(({ offer, debt }) => ({
    offerId: offer.id,
    resident: offer.resident,
    reference:
      findRecord(claims.records, "claim", debt.commitment)?.content.reference ?? say("noReference"),
    code: claims.codeOf(offer.resident),
    coins: BigInt(offer.coins),
    taken: sumOfParts(confirmRequest(offer, debt).taken),
  }));
  const picked = offers.filter(({ offer }) => chosen.includes(offer.id));
  const together = confirmTogether(picked);
  const lines = listed
    .filter(({ offerId }) => chosen.includes(offerId))
    .map((line, at) => ({ ...line, what: together[at] ?? null }));
  const mayAnswer = lines.length > 0 && lines.length <= MOST;
  const finish = async (answer: SeveralAnswered["answer"], receipt: TransactionReceipt) => {
    // It came along with what sent them.
    const { refusedAnswers } = await fetched(import("../../../transactions/refused-answers.ts"));
    const refused = refusedAnswers(receipt).flatMap((one) => {
      const line = lines.find(({ offerId }) => offerId === one.offerId);
      return line ? [{ ...line, ...one }] : [];
    });
    setReason("");
    setCode(undefined);
    setChosen([]);
    setOpen(false);
    onDone({ answer, answered: lines.length - refused.length, refused });
  };
  return (
    <>
      {!open && listed.length > 1 && check !== "mismatch" && (
        <div>
          <Button variant="secondary" onClick={() => setOpen(true)}>
            {say("batch.open")}
          </Button>
        </div>
      )}
      {open && check !== "mismatch" && (
        <Card>
          <ChecksField
            legend={say("batch.legend")}
            options={listed.map(({ offerId, reference, code, coins, taken }) => ({
              value: offerId,
              text: say("batch.line", {
                reference,
                code,
                coins: money(coins),
                taken: money(taken),
              }),
            }))}
            chosen={chosen}
            onChosen={setChosen}
          />
          {listed.length > AT_FIRST && (
            <div>
              <Button
                variant="tertiary"
                onClick={() => setChosen(listed.slice(0, MOST).map(({ offerId }) => offerId))}
              >
                {say("batch.all", { count: Math.min(listed.length, MOST) })}
              </Button>
            </div>
          )}
          {lines.length > MOST && <p>{say("batch.tooMany", { most: MOST })}</p>}
          <OneAtATime>
            <TransactionButton
              transaction={confirmOffers}
              request={mayAnswer ? lines : null}
              label={say("batch.send", { count: lines.length })}
              doneText={say("batch.done")}
              onTurn={onTurn}
              onDone={(receipt) => void finish("yes", receipt)}
              review
            />
            <TextField
              label={say("batch.noLabel")}
              hint={say("batch.noHint")}
              text={reason}
              onText={setReason}
              rows={2}
              maxLength={1_000}
              optional
            />
            <WhyField kind="reject" code={code} onCode={setCode} />
            <TransactionButton
              transaction={rejectOffers}
              request={
                !mayAnswer || reason.trim() === "" ? null : { lines, reason: reason.trim(), code }
              }
              label={say("batch.noSend", { count: lines.length })}
              variant="secondary"
              doneText={say("batch.done")}
              onTurn={onTurn}
              onDone={(receipt) => void finish("no", receipt)}
              review
            />
          </OneAtATime>
        </Card>
      )}
    </>
  );
}
