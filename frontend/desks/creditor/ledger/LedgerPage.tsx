import type { CreditorLinesAnswer } from "../../../../protocol/wire/index-answers.ts";
import { findRecord } from "../../../data/find-record.ts";
import { Dot } from "../../../parts/Dot.tsx";
import { Empty } from "../../../parts/Empty.tsx";
import { LineMark } from "../../../parts/LineMark.tsx";
import { MoreButton } from "../../../parts/MoreButton.tsx";
import { Money } from "../../../parts/Money.tsx";
import { Screen } from "../../../parts/Screen.tsx";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";
import { useClaimPages } from "../use-claims.ts";
import { useCreditor } from "../use-creditor.ts";
import { ExportBook } from "./ExportBook.tsx";
import { lineWords } from "./line-words.ts";

/** Everything that happened with this creditor's claims, the newest first, and who wrote it. */
export function LedgerPage() {
  const say = useWords("creditor");
  const { moment } = useFormat();
  const { whoOf } = useCreditor();
  const list = useClaimPages<CreditorLinesAnswer>("lines");
  const { records, codeOf } = list.claims;
  return (
    <Screen title={say("ledger.title")} needs={list.needs} partMissing={list.partMissing}>
      {(pages) => {
        const lines = pages.flatMap((page) => page.lines);
        const told = lines.flatMap((line) => {
          const words = lineWords(line);
          return words ? [{ line, words }] : [];
        });
        return (
          <>
            <p>{say("ledger.who")}</p>
            {told.length > 0 && <ExportBook whoOf={whoOf} />}
            {told.length === 0 && <Empty>{say("ledger.none")}</Empty>}
            <ol className="sc-list">
              {told.map(({ line, words }) => {
                const debt = words.debtId === null ? undefined : list.debtOf(words.debtId);
                const claim = findRecord(records, "claim", debt?.commitment);
                return (
                  <li key={line.id} className="sc-card">
                    <p className="sc-between">
                      <strong>{say(words.key)}</strong>
                      {words.amount && <Money {...words.amount} />}
                    </p>
                    {debt && (
                      <p>
                        {claim?.content.reference ?? say("noReference")} <Dot />{" "}
                        {codeOf(debt.resident)}
                      </p>
                    )}
                    <p className="sc-quiet">
                      {say("ledger.by", { who: whoOf(line.sender), when: moment(line.time) })}
                    </p>
                    <LineMark line={line} records={[claim]} />
                  </li>
                );
              })}
            </ol>
            <MoreButton list={list} shown={lines.length} />
          </>
        );
      }}
    </Screen>
  );
}
