import { useState } from "react";
import { Link } from "wouter";
import type { DebtsAnswer } from "../../../../protocol/wire/index-answers.ts";
import { Asked } from "../../../parts/Asked.tsx";
import { Empty } from "../../../parts/Empty.tsx";
import { MoreButton } from "../../../parts/MoreButton.tsx";
import { Screen } from "../../../parts/Screen.tsx";
import { SearchField } from "../../../parts/SearchField.tsx";
import { StaleNotice } from "../../../parts/StaleNotice.tsx";
import { useWords } from "../../../words/use-words.ts";
import { useClaimWords } from "../use-claim-words.ts";
import { useClaimPages } from "../use-claims.ts";
import { useCreditor } from "../use-creditor.ts";
import { ClaimItem } from "./ClaimItem.tsx";
import { FoundClaims } from "./FoundClaims.tsx";
import { OfferedClaims } from "./OfferedClaims.tsx";

/** Every claim of this creditor, the newest first, to look through by reference or code. */
export function ClaimsPage() {
  const say = useWords("creditor");
  const { needs } = useCreditor();
  const list = useClaimPages<DebtsAnswer>("debts");
  const [wanted, setWanted] = useState("");
  return (
    <Screen title={say("claims.title")} needs={needs} partMissing={list.partMissing}>
      {({ transfers, claims: count }) => {
        return (
          <>
            <p>{say("claims.who")}</p>
            <Offered transfers={transfers} />
            <p className="sc-buttons">
              <Link className="sc-button-link" href="/creditor/claims/new">
                {say("claims.new")}
              </Link>
              <Link className="sc-button-link" href="/creditor/file">
                {say("claims.file")}
              </Link>
            </p>
            {count > 0 && (
              <SearchField label={say("claims.search")} wanted={wanted} onWanted={setWanted} />
            )}
            {count === 0 && <Empty>{say("claims.none")}</Empty>}
            {wanted.trim() === "" ? (
              <Asked answer={list.needs}>
                {(pages) => {
                  const debts = pages.flatMap((page) => page.debts);
                  return (
                    <>
                      <ul className="sc-list">
                        {debts.map((debt) => (
                          <ClaimItem key={debt.id} debt={debt} claims={list.claims} />
                        ))}
                      </ul>
                      <MoreButton list={list} shown={debts.length} of={count} />
                    </>
                  );
                }}
              </Asked>
            ) : (
              <FoundClaims wanted={wanted.trim()} />
            )}
          </>
        );
      }}
    </Screen>
  );
}

function Offered({ transfers }: { transfers: DebtsAnswer["debts"] }) {
  const { records, failed } = useClaimWords(transfers);
  return (
    <>
      {failed && <StaleNotice />}
      <OfferedClaims transfers={transfers} records={records} />
    </>
  );
}
