import { useId } from "react";
import { readParts } from "../../../../protocol/money/read-parts.ts";
import { sumOfParts } from "../../../../protocol/money/sum-of-parts.ts";
import type { DossierRecord } from "../../../../protocol/wire/dossier-records.ts";
import type { Line } from "../../../../protocol/wire/basics.ts";
import type { DebtRow, OfferRow } from "../../../../protocol/wire/index-answers.ts";
import { findRecord } from "../../../data/find-record.ts";
import type { Names } from "../../../data/use-names.ts";
import { Bar } from "../../../parts/Bar.tsx";
import { CountingMoney } from "../../../parts/CountingMoney.tsx";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";
import { openOf } from "./debt-sums.ts";
import { DebtTotal } from "./DebtTotal.tsx";
import { waysLower } from "./ways-lower.ts";
import { WaysLower } from "./WaysLower.tsx";
import { nextToZero, sharesCreditor } from "./next-to-zero.ts";

type Props = {
  debts: readonly DebtRow[];
  offers: readonly OfferRow[];
  /** The newest lines of the resident. */
  lines: readonly Line[];
  records: readonly DossierRecord[];
  names: Names;
  now: number;
};

/** The next thing that can reach zero stands first; the sum of everything for who asks for it. */
export function NextDebt({ debts, offers, lines, records, names, now }: Props) {
  const say = useWords("pocket");
  const sayResident = useWords("resident");
  const { money } = useFormat();
  const id = useId();
  const next = nextToZero(debts, now);
  const settled = debts.filter(({ status }) => status === "settled").length;
  const some = settled > 0 && <p className="sc-gain">{say("zero.some", { count: settled })}</p>;
  const all = (
    <details className="sc-more">
      <summary>{say("all.show")}</summary>
      <DebtTotal debts={debts} />
    </details>
  );
  if (!next && debts.some((debt) => openOf(debt) > 0n))
    return (
      <>
        {some}
        {all}
      </>
    );
  if (!next) return settled > 0 ? <p className="sc-good-news">{say("zero.all")}</p> : null;

  const open = openOf(next);
  const first = sumOfParts(readParts(next.original));
  const claim = sharesCreditor(next, debts) && findRecord(records, "claim", next.commitment);
  const gone = first > open ? first - open : 0n;
  const name = names.nameOf(next.creditor);
  const ways = waysLower(next, offers, lines);
  return (
    <section className="sc-balance" aria-labelledby={id}>
      <p id={id}>{sayResident("begin.next", { creditor: name ?? say("aCreditor") })}</p>
      {claim && <p>{sayResident("debt.reference", { reference: claim.content.reference })}</p>}
      <strong className="sc-balance__figure">
        <CountingMoney cents={open} of="euros" />
      </strong>
      {next.paused && <p>{sayResident("debt.paused")}</p>}
      {gone > 0n && (
        <>
          <Bar value={Number(gone)} max={Number(first)} />
          <p>{say("next.gone", { gone: money(gone), first: money(first) })}</p>
          {ways.some(({ way }) => way !== "coins") && <WaysLower ways={ways} name={name} />}
        </>
      )}
      {some}
      {all}
    </section>
  );
}
