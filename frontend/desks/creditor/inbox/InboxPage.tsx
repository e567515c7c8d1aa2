import { useState } from "react";
import { useNow } from "../../../data/use-now.ts";
import { Card } from "../../../parts/Card.tsx";
import { Empty } from "../../../parts/Empty.tsx";
import { GoodNotice } from "../../../parts/GoodNotice.tsx";
import { Screen } from "../../../parts/Screen.tsx";
import { useWords } from "../../../words/use-words.ts";
import { useClaims } from "../use-claims.ts";
import { AnsweredOffer } from "./AnsweredOffer.tsx";
import { AnswerSeveral } from "./AnswerSeveral.tsx";
import { offerTerm } from "./offer-terms.ts";
import { OpenOffer } from "./OpenOffer.tsx";

const SHOWN = 10;

/** What residents offer and wait for, the first term first; below it what was answered. */
export function InboxPage() {
  const say = useWords("creditor");
  const claims = useClaims();
  const now = useNow();
  const [done, setDone] = useState<string[]>([]);
  return (
    <Screen title={say("inbox.title")} needs={claims.needs} also={claims.also}>
      {({ offers, debts }) => {
        const open = offers.filter((one) => one.status === "open");
        const answered = offers.filter((one) => one.status !== "open").slice(0, SHOWN);
        const answerable = open.flatMap((offer) => {
          const debt = debts.find((one) => one.id === offer.debtId);
          return debt && offerTerm(offer, now) === "open" ? [{ offer, debt }] : [];
        });
        const debtOf = (id: number) => debts.find((one) => one.id === id);
        return (
          <>
            {done.map((text) => (
              <GoodNotice key={text}>{text}</GoodNotice>
            ))}
            {open.length === 0 && <Empty>{say("inbox.none")}</Empty>}
            <AnswerSeveral offers={answerable} claims={claims} />
            {open.map((offer) => (
              <OpenOffer
                key={offer.id}
                offer={offer}
                debt={debtOf(offer.debtId)}
                claims={claims}
                onDone={(text) => setDone((all) => [text, ...all])}
              />
            ))}
            {answered.length > 0 && (
              <Card title={say("inbox.answered")}>
                <ul className="sc-list">
                  {answered.map((offer) => (
                    <AnsweredOffer
                      key={offer.id}
                      offer={offer}
                      debt={debtOf(offer.debtId)}
                      claims={claims}
                    />
                  ))}
                </ul>
              </Card>
            )}
          </>
        );
      }}
    </Screen>
  );
}
