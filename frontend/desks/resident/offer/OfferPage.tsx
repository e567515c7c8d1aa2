import { useState } from "react";
import { Link, useLocation, useRoute } from "wouter";
import type { ResidentAnswer } from "../../../../protocol/wire/index-answers.ts";
import { asSent } from "../../../data/as-sent.ts";
import { Empty } from "../../../parts/Empty.tsx";
import { Screen } from "../../../parts/Screen.tsx";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";
import { ApproverNotice } from "../debts/ApproverNotice.tsx";
import { useWallet } from "../use-wallet.ts";
import { mayOffer } from "./may-offer.ts";
import { OfferForm } from "./OfferForm.tsx";
import { offerRoom } from "./offer-room.ts";
import { takesCoins } from "./takes-coins.ts";
import { WhyNotHere } from "./WhyNotHere.tsx";

/** Schuld kleiner maken: one bill, by its number as the address has it, and how many coins go to it. */
export function OfferPage() {
  const [, at] = useRoute("/resident/debts/:debt");
  const say = useWords("resident");
  const [, navigate] = useLocation();
  const { money } = useFormat();
  const { needs, names } = useWallet();
  const [sent, setSent] = useState<ResidentAnswer | null>(null);
  return (
    <Screen title={say("offer.title")} needs={needs}>
      {(now) => {
        const { person, debts, head } = sent ?? now;
        const debt = debts.find(({ id }) => `${id}` === at?.debt);
        const back = <Link href="/resident/debts">{say("offer.back")}</Link>;
        if (!debt)
          return (
            <>
              <Empty>{say("offer.noDebt")}</Empty>
              {back}
            </>
          );
        const free = BigInt(person.balance) - BigInt(person.held);
        const room = offerRoom(debt, free);
        const may = mayOffer(person, head.time);
        const takes = takesCoins(debt, head.time);
        return (
          <>
            {may !== "yes" ? (
              <Empty>{say(`mayOffer.${may}`, { page: say("debts.title") })}</Empty>
            ) : takes === "creditor" || takes === "agreement" || takes === "ended" ? (
              <WhyNotHere debt={debt} name={names.nameOf(debt.creditor)} now={head.time} />
            ) : takes === "status" || room.most === 0n ? (
              <Empty>
                {room.most === 0n
                  ? say(`offer.no.${room.border}`, { least: money(room.least) })
                  : say("offer.notNow")}
              </Empty>
            ) : takes === "paused" ? (
              <Empty>{say("debt.paused")}</Empty>
            ) : (
              <>
                <ApproverNotice person={person} names={names} />
                <OfferForm
                  debt={debt}
                  head={head}
                  creditor={names.nameOf(debt.creditor) ?? say("theCreditor")}
                  free={free}
                  room={room}
                  onTurn={(turn) => setSent((before) => asSent(before, turn, now))}
                  onDone={() => navigate("/resident/debts")}
                />
              </>
            )}
            {back}
          </>
        );
      }}
    </Screen>
  );
}
