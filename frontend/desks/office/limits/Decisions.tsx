import type { LegalDecision } from "../../../../protocol/wire/programme-api.ts";
import { useBegun } from "../../../data/use-begun.ts";
import { Card } from "../../../parts/Card.tsx";
import { Empty } from "../../../parts/Empty.tsx";
import { FormBehindButton } from "../../../parts/FormBehindButton.tsx";
import { Rows } from "../../../parts/Rows.tsx";
import { useFormat } from "../../../words/use-format.ts";
import { useLanguage } from "../../../words/Language.tsx";
import { leading } from "../../../words/leading.ts";
import { useWords } from "../../../words/use-words.ts";
import { useOffice } from "../use-office.ts";
import { DECISION_DRAFT, DecisionForm } from "./DecisionForm.tsx";
import { decisionRows } from "./decision-rows.ts";

/** What coins are by law: the decision that holds, writing down another, and those before it. */
export function Decisions({ decisions }: { decisions: readonly LegalDecision[] }) {
  const say = useWords("limits");
  const { date } = useFormat();
  const begun = useBegun(DECISION_DRAFT);
  const inForce = decisions.at(-1);
  const before = decisions.slice(0, -1).toReversed();
  return (
    <>
      <Card title={say("decision.title")}>
        {inForce ? <Decision decision={inForce} /> : <Empty>{say("decision.none")}</Empty>}
        {inForce && <p className="sc-quiet">{say("decision.wrong")}</p>}
        <FormBehindButton open={say("open")} begun={begun}>
          {(close) => <DecisionForm onDone={close} />}
        </FormBehindButton>
      </Card>
      {before.length > 0 && (
        <>
          <h2>{say("before.title")}</h2>
          <ul className="sc-list">
            {before.map((decision, place) => (
              <li key={decision.id} className="sc-card">
                <p>
                  <strong>
                    {say("before.until", { date: date(decisions.at(-1 - place)!.at) })}
                  </strong>
                </p>
                <Decision decision={decision} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Decision({ decision }: { decision: LegalDecision }) {
  const say = useWords("limits");
  const papers = useWords("ownPapers");
  const format = useFormat();
  const { locale } = useLanguage();
  const { nameOf } = useOffice();
  const { by, at } = decision;
  const name = leading((by && nameOf(by)) ?? null, say("anOfficial"), locale);
  return (
    <Rows
      rows={[
        ...decisionRows(decision, say, papers, format),
        { term: say("by"), text: say("byWhen", { name, date: format.date(at) }) },
      ]}
    />
  );
}
