import { findRecord } from "../../../data/find-record.ts";
import { Empty } from "../../../parts/Empty.tsx";
import { LineMark } from "../../../parts/LineMark.tsx";
import { Money } from "../../../parts/Money.tsx";
import { Screen } from "../../../parts/Screen.tsx";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";
import { useClaims } from "../use-claims.ts";
import { lineWords } from "./line-words.ts";

/** Everything that happened with this creditor's claims, the newest first, and who wrote it. */
export function LedgerPage() {
  const say = useWords("creditor");
  const { moment } = useFormat();
  const { needs, also, records, codeOf, whoOf } = useClaims();
  return (
    <Screen title={say("ledger.title")} needs={needs} also={also}>
      {({ lines, debts }) => {
        const told = lines.flatMap((line) => {
          const words = lineWords(line);
          return words ? [{ line, words }] : [];
        });
        return (
          <>
            <p>{say("ledger.who")}</p>
            {told.length === 0 && <Empty>{say("ledger.none")}</Empty>}
            <ol className="sc-list">
              {told.map(({ line, words }) => {
                const debt = debts.find((one) => one.id === words.debtId);
                const claim = findRecord(records, "claim", debt?.commitment);
                return (
                  <li key={line.id} className="sc-card">
                    <p className="sc-between">
                      <strong>{say(words.key)}</strong>
                      {words.amount !== null && <Money cents={words.amount} />}
                    </p>
                    {debt && (
                      <p>
                        {claim?.content.reference ?? say("noReference")} · {codeOf(debt.resident)}
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
          </>
        );
      }}
    </Screen>
  );
}
