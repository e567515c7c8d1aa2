import type { ReactNode } from "react";
import { Money } from "../parts/Money.tsx";
import { StatusMark } from "../parts/StatusMark.tsx";
import { useFormat } from "../words/use-format.ts";
import { useWords } from "../words/use-words.ts";
import type { FundAccount } from "./accounts-of.ts";

type Props = { payment: FundAccount["payments"][number]; children?: ReactNode };

const MARKS = {
  said: { tone: "waiting", picture: "clock" },
  received: { tone: "good", picture: "yes" },
  notReceived: { tone: "bad", picture: "warning" },
  takenBack: { tone: "plain", picture: "back" },
} as const;

/** One transfer in euros: what the office said, what the creditor said of it, and whether it adds up to the cent. */
export function PaymentCard({ payment, children }: Props) {
  const say = useWords("payments");
  const { date, isoDate } = useFormat();
  const { state, agrees } = payment;
  return (
    <li className={agrees ? "sc-card" : "sc-card sc-card--alarm"}>
      <p className="sc-between">
        <strong>{say("paidOn", { date: isoDate(payment.paidOn) })}</strong>
        <Money cents={payment.cents} of="euros" />
      </p>
      <p>{say("paidFor", { reference: payment.reference, count: payment.offers.length })}</p>
      <p>
        <StatusMark {...MARKS[state]}>{say(`state.${state}`)}</StatusMark>
        {payment.answeredAt !== null && (
          <span className="sc-quiet"> {date(payment.answeredAt)}</span>
        )}
      </p>
      {!agrees && <p>{say("differs")}</p>}
      {children}
    </li>
  );
}
