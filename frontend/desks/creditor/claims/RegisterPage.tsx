import { useState } from "react";
import { Link } from "wouter";
import { useNow } from "../../../data/use-now.ts";
import { Empty } from "../../../parts/Empty.tsx";
import { GoodNotice } from "../../../parts/GoodNotice.tsx";
import { Screen } from "../../../parts/Screen.tsx";
import { useWords } from "../../../words/use-words.ts";
import { agreementsInForce, claimsByReference } from "../claims-in-book.ts";
import { useClaims } from "../use-claims.ts";
import { ClaimForm } from "./ClaimForm.tsx";

/** Registering one claim, for a resident who gave this creditor a code. */
export function RegisterPage() {
  const say = useWords("creditor");
  const claims = useClaims();
  const now = useNow();
  const [done, setDone] = useState<string[]>([]);
  return (
    <Screen title={say("register.title")} needs={claims.needs} also={claims.also}>
      {({ agreements, debts }) => {
        const [agreement] = agreementsInForce(agreements, now);
        return (
          <>
            <p>
              <Link href="/creditor/claims">{say("claim.back")}</Link>
            </p>
            {done.map((reference) => (
              <GoodNotice key={reference}>{say("register.doneFor", { reference })}</GoodNotice>
            ))}
            {!agreement && <Empty>{say("register.noAgreement")}</Empty>}
            {agreement && claims.codes.length === 0 && <Empty>{say("claims.noCodes")}</Empty>}
            {agreement && claims.codes.length > 0 && (
              <ClaimForm
                agreement={agreement}
                codes={claims.codes}
                known={claimsByReference(debts, claims.records)}
                onDone={(reference) => setDone((all) => [reference, ...all])}
              />
            )}
          </>
        );
      }}
    </Screen>
  );
}
