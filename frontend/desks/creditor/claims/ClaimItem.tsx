import { Link } from "wouter";
import { readParts } from "../../../../protocol/money/read-parts.ts";
import { sumOfParts } from "../../../../protocol/money/sum-of-parts.ts";
import type { DebtRow } from "../../../../protocol/wire/index-answers.ts";
import { findRecord } from "../../../data/find-record.ts";
import { Dot } from "../../../parts/Dot.tsx";
import { Money } from "../../../parts/Money.tsx";
import { useWords } from "../../../words/use-words.ts";
import type { Claims } from "../use-claims.ts";
import { ClaimStatus } from "./ClaimStatus.tsx";

/** One claim in a list of them. */
export function ClaimItem({ debt, claims }: { debt: DebtRow; claims: Claims }) {
  const say = useWords("creditor");
  const words = findRecord(claims.records, "claim", debt.commitment)?.content;
  return (
    <li className="sc-card">
      <p className="sc-between">
        <Link className="sc-row-link" href={`/creditor/claims/${debt.id}`}>
          {words?.reference ?? say("noReference")}
        </Link>
        <Money cents={sumOfParts(readParts(debt.open))} of="euros" />
      </p>
      <p className="sc-quiet">
        {claims.codeOf(debt.resident)} <Dot /> {words?.kind}
      </p>
      <ClaimStatus debt={debt} />
    </li>
  );
}
