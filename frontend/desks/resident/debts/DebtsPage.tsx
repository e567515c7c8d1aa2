import type { DebtRow } from "../../../../protocol/wire/index-answers.ts";
import { valueOf } from "../../../data/answer.ts";
import { Asked } from "../../../parts/Asked.tsx";
import { Empty } from "../../../parts/Empty.tsx";
import { Picture } from "../../../parts/Picture.tsx";
import { Screen } from "../../../parts/Screen.tsx";
import { useWords } from "../../../words/use-words.ts";
import { mayOffer } from "../offer/may-offer.ts";
import { useWallet } from "../use-wallet.ts";
import { ApproverNotice } from "./ApproverNotice.tsx";
import { DebtCard } from "./DebtCard.tsx";
import { debtsInOrder } from "./debts-in-order.ts";
import { GoodNews } from "./GoodNews.tsx";
import { Letters } from "./Letters.tsx";
import { NextDebt } from "./NextDebt.tsx";
import { nextToZero } from "./next-to-zero.ts";
import { RecogniseForm } from "./RecogniseForm.tsx";

/** Mijn schulden: what waits for an answer first, then each bill with its parts, then the letters. */
export function DebtsPage() {
  const say = useWords("resident");
  const { needs, records, letters, names } = useWallet();
  return (
    <Screen title={say("debts.title")} needs={needs}>
      {({ person, debts, offers, lines, head }) => {
        const toRecognise = debts.filter((one) => one.status === "registered");
        const others = debtsInOrder(debts.filter((one) => one.status !== "registered"));
        const next = toRecognise.length === 0 ? nextToZero(others, head.time) : null;
        const may = mayOffer(person, head.time);
        const free = may === "yes" ? BigInt(person.balance) - BigInt(person.held) : null;
        return (
          <>
            <GoodNews {...{ offers, debts, names, records, lines }} now={head.time} />
            <NextDebt {...{ debts, offers, lines, records, names }} now={head.time} />
            {debts.some(isOpen) && may !== "yes" && (
              <p className="sc-notice">
                <Picture name="eye" />
                {say(`mayOffer.${may}`, { page: say("debts.title") })}
              </p>
            )}
            {debts.some(isOpen) && <ApproverNotice person={person} names={names} />}
            {toRecognise.length > 0 && (
              <RecogniseForm debts={toRecognise} {...{ lines, records, names, head }} />
            )}
            {others.map((debt) => (
              <DebtCard
                key={debt.id}
                debt={debt}
                offers={offers.filter((one) => one.debtId === debt.id)}
                {...{ lines, records, names, head }}
                free={free}
                isNext={debt.id === next?.id}
                letter={valueOf(letters)?.find(({ debtId }) => debtId === debt.id)}
              />
            ))}
            <Asked answer={letters}>
              {(all) =>
                debts.length + all.length === 0 ? (
                  <Empty>{say("debts.none")}</Empty>
                ) : (
                  <Letters letters={all} />
                )
              }
            </Asked>
          </>
        );
      }}
    </Screen>
  );
}

function isOpen({ status }: DebtRow): boolean {
  return status !== "settled" && status !== "withdrawn";
}
