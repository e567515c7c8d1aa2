import { useState } from "react";
import { Link } from "wouter";
import { readParts } from "../../../../protocol/money/read-parts.ts";
import { sumOfParts } from "../../../../protocol/money/sum-of-parts.ts";
import { findRecord } from "../../../data/find-record.ts";
import { Empty } from "../../../parts/Empty.tsx";
import { Money } from "../../../parts/Money.tsx";
import { Screen } from "../../../parts/Screen.tsx";
import { TextField } from "../../../parts/TextField.tsx";
import { useWords } from "../../../words/use-words.ts";
import { useClaims } from "../use-claims.ts";
import { OfferedClaims } from "./OfferedClaims.tsx";
import { ClaimStatus } from "./ClaimStatus.tsx";

/** Every claim of this creditor, to look through by reference or code. */
export function ClaimsPage() {
  const say = useWords("creditor");
  const { needs, also, records, codes, codeOf } = useClaims();
  const [wanted, setWanted] = useState("");
  return (
    <Screen title={say("claims.title")} needs={needs} also={also}>
      {({ debts, transfers }) => {
        const listed = debts
          .map((debt) => ({
            debt,
            words: findRecord(records, "claim", debt.commitment)?.content,
            code: codeOf(debt.resident),
          }))
          .filter(({ words, code }) =>
            `${words?.reference ?? ""} ${words?.kind ?? ""} ${code}`
              .toLowerCase()
              .includes(wanted.trim().toLowerCase()),
          );
        return (
          <>
            <p>{say("claims.who")}</p>
            <OfferedClaims transfers={transfers} records={records} />
            <p className="sc-buttons">
              <Link className="sc-button-link" href="/creditor/claims/new">
                {say("claims.new")}
              </Link>
              <Link className="sc-button-link" href="/creditor/file">
                {say("claims.file")}
              </Link>
            </p>
            {codes.length === 0 && <p className="sc-quiet">{say("claims.noCodes")}</p>}
            {debts.length > 0 && (
              <TextField
                label={say("claims.search")}
                text={wanted}
                onText={setWanted}
                maxLength={80}
                optional
              />
            )}
            {debts.length === 0 && <Empty>{say("claims.none")}</Empty>}
            {debts.length > 0 && listed.length === 0 && <Empty>{say("claims.notFound")}</Empty>}
            <ul className="sc-list">
              {listed.map(({ debt, words, code }) => (
                <li key={debt.id} className="sc-card">
                  <p className="sc-between">
                    <Link className="sc-row-link" href={`/creditor/claims/${debt.id}`}>
                      {words?.reference ?? say("noReference")}
                    </Link>
                    <Money cents={sumOfParts(readParts(debt.open))} of="euros" />
                  </p>
                  <p className="sc-quiet">
                    {code} · {words?.kind}
                  </p>
                  <ClaimStatus debt={debt} />
                </li>
              ))}
            </ul>
          </>
        );
      }}
    </Screen>
  );
}
