import type { Freeze } from "../../../protocol/wire/help-api.ts";
import { useNames } from "../../data/use-names.ts";
import { Card } from "../../parts/Card.tsx";
import { Rows } from "../../parts/Rows.tsx";
import { TransactionButton } from "../../parts/TransactionButton.tsx";
import { thawOffers } from "../../transactions/thaw-offers.ts";
import { useLanguage } from "../../words/Language.tsx";
import { leading } from "../../words/leading.ts";
import { useFormat } from "../../words/use-format.ts";
import { useWords } from "../../words/use-words.ts";

/** Offers of one resident that stand still, or stood still: until when, by whom, and the way back. */
export function FreezeCard({ freeze }: { freeze: Freeze }) {
  const say = useWords("freeze");
  const { moment } = useFormat();
  const { nameOf } = useNames();
  const { locale } = useLanguage();
  const name = freeze.name ?? say("aResident");
  const { end, until, frozenBy, frozenAt, resident: account } = freeze;
  return (
    <Card title={say("card.title", { name })}>
      <p>
        <strong>{say(`state.${end?.how ?? "stands"}`, { at: moment(end?.at ?? until) })}</strong>
      </p>
      <Rows
        rows={[
          {
            term: say("by"),
            text: say("byAt", {
              by: leading(nameOf(frozenBy), say("anOfficial"), locale),
              at: moment(frozenAt),
            }),
          },
        ]}
      />
      {!end && (
        <TransactionButton
          transaction={thawOffers}
          request={{ account, name: leading(freeze.name, name, locale) }}
          label={say("end")}
          doneText={say("end.done")}
          variant="secondary"
          review
        />
      )}
    </Card>
  );
}
