import { lazy, Suspense } from "react";
import { readParts } from "../../../../protocol/money/read-parts.ts";
import { sumOfParts } from "../../../../protocol/money/sum-of-parts.ts";
import type { DossierRecord } from "../../../../protocol/wire/dossier-records.ts";
import type { Line } from "../../../../protocol/wire/basics.ts";
import type { DebtRow, OfferRow } from "../../../../protocol/wire/index-answers.ts";
import { findRecord } from "../../../data/find-record.ts";
import type { Names } from "../../../data/use-names.ts";
import { Waiting } from "../../../parts/Waiting.tsx";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";
import { goneParts } from "../offer/gone-parts.ts";
import { useGoneSentence } from "../offer/use-gone-sentence.ts";
import { useLeading } from "../use-leading.ts";
import { newestYes, takenTogether } from "./newest-yes.ts";
import { openOf } from "./debt-sums.ts";
import { waysLower } from "./ways-lower.ts";

/** With the letter that it makes: few open a page on which a debt is gone. */
const ZeroNews = lazy(async () => ({ default: (await import("./ZeroNews.tsx")).ZeroNews }));

type Props = {
  offers: readonly OfferRow[];
  debts: readonly DebtRow[];
  names: Names;
  records: readonly DossierRecord[];
  /** The newest lines of the resident. */
  lines: readonly Line[];
  /** Seconds since 1970, by the chain. */
  now: number;
};

/** A creditor said yes: in large letters, for a week. A debt that is gone has the screen to itself first. */
export function GoodNews({ offers, debts, names, records, lines, now }: Props) {
  const say = useWords("resident");
  const { money } = useFormat();
  const lead = useLeading();
  const goneSentence = useGoneSentence();
  const offer = newestYes(offers, now);
  const debt = offer && debts.find((one) => one.id === offer.debtId);
  if (!offer?.taken || !debt) return null;

  const { taken, coins } = takenTogether(offers, offer);
  const gone = goneParts(taken, readParts(debt.open));
  const creditor = names.nameOf(debt.creditor) ?? say("theCreditor");
  if (openOf(debt) === 0n)
    return (
      <Suspense fallback={<Waiting />}>
        <ZeroNews
          known={names.known}
          name={names.nameOf(debt.creditor)}
          ways={waysLower(debt, offers, lines)}
          yes={{
            creditor,
            reference: findRecord(records, "claim", debt.commitment)?.content.reference ?? null,
            answeredAt: offer.answeredAt!,
            taken: sumOfParts(taken),
            coins,
            tx: offer.last.tx,
          }}
        />
      </Suspense>
    );
  return (
    <section className="sc-good-news" role="status">
      <p className="sc-good-news__large">
        {say("news.yes", { creditor: lead(names.nameOf(debt.creditor), "theCreditor") })}
      </p>
      <p className="sc-good-news__large">
        {say("news.lower", { amount: money(sumOfParts(taken)) })}
      </p>
      <p>
        {say("news.left", { left: money(openOf(debt)) })} {goneSentence(gone, "now")}
      </p>
    </section>
  );
}
