import { useState } from "react";
import { Link } from "wouter";
import { useNow } from "../../../data/use-now.ts";
import { Asked } from "../../../parts/Asked.tsx";
import { Empty } from "../../../parts/Empty.tsx";
import { GoodNotice } from "../../../parts/GoodNotice.tsx";
import { Screen } from "../../../parts/Screen.tsx";
import { useWords } from "../../../words/use-words.ts";
import { agreementsInForce } from "../claims-in-book.ts";
import { useCreditor } from "../use-creditor.ts";
import { useWholeBook } from "../use-whole-book.ts";
import { ClaimForm } from "./ClaimForm.tsx";

/** Registering one claim, for a resident who gave this creditor a code. */
export function RegisterPage() {
  const say = useWords("creditor");
  const { needs } = useCreditor();
  const book = useWholeBook();
  const now = useNow();
  const [done, setDone] = useState<string | null>(null);
  return (
    <Screen title={say("register.title")} needs={needs}>
      {({ agreements }) => {
        const [agreement] = agreementsInForce(agreements, now);
        return (
          <>
            <p>
              <Link className="sc-way" href="/creditor/claims">
                {say("claim.back")}
              </Link>
            </p>
            {done !== null && (
              <GoodNotice key={done}>{say("register.doneFor", { reference: done })}</GoodNotice>
            )}
            {!agreement && <Empty>{say("register.noAgreement")}</Empty>}
            {agreement && (
              <Asked answer={book}>
                {({ codes, records }) =>
                  codes.length === 0 ? (
                    <Empty>{say("claims.noCodes")}</Empty>
                  ) : (
                    <ClaimForm
                      agreement={agreement}
                      codes={codes}
                      records={records}
                      onDone={setDone}
                    />
                  )
                }
              </Asked>
            )}
          </>
        );
      }}
    </Screen>
  );
}
