import type { LegalLabelsAnswer } from "../../../../protocol/wire/programme-api.ts";
import type { ReportAnswer } from "../../../../protocol/wire/report-api.ts";
import { useConfig } from "../../../config/ConfigContext.ts";
import { both } from "../../../data/answer.ts";
import { useAsk } from "../../../data/use-ask.ts";
import { Card } from "../../../parts/Card.tsx";
import { Money } from "../../../parts/Money.tsx";
import { Rows } from "../../../parts/Rows.tsx";
import { Screen } from "../../../parts/Screen.tsx";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";
import { useLimits } from "../limits/use-limits.ts";
import { useOffice } from "../use-office.ts";
import { BothSidesCard } from "./BothSidesCard.tsx";
import { councilReport, REACHED, REFUSED } from "./council-report.ts";
import { FigureTable } from "./FigureTable.tsx";
import { NotToldCard } from "./NotToldCard.tsx";
import { KINDS } from "./reason-tables.ts";
import { ReasonsCard } from "./ReasonsCard.tsx";
import { rulesText } from "./rules-text.ts";
import { TakeAlong } from "./TakeAlong.tsx";

/** Verslag voor de raad: what was set aside, reached and refused, without anybody to be recognised. */
export default function ReportPage() {
  const say = useWords("report");
  const papers = useWords("ownPapers");
  const format = useFormat();
  const { date } = format;
  const config = useConfig();
  const told = useAsk<ReportAnswer>("/index/report");
  const labels = useAsk<LegalLabelsAnswer>("/api/v1/legal-labels");
  const limits = useLimits();
  const { needs, organisationOf } = useOffice();
  return (
    <Screen title={say("title")} needs={both(both(told, needs), both(labels, limits))}>
      {([[answer, office], [{ decisions }, stand]]) => {
        const rules = { limits: stand.now, decision: decisions.at(-1) ?? null };
        const report = councilReport(answer, rules, office, config, organisationOf);
        return (
          <>
            <p>{say("about")}</p>
            <p>{rulesText(rules, say, papers, format)}</p>
            <TakeAlong report={report} />
            <Card title={say("aside.title")}>
              <Rows
                rows={[
                  ...report.funds.map(({ id, pledged, places }) => ({
                    term: say("fund", { id, places }),
                    text: (
                      <>
                        <Money cents={pledged} of="coins" />{" "}
                        <span className="sc-quiet">
                          {say("on", { date: date(report.pledgedAt) })}
                        </span>
                      </>
                    ),
                  })),
                  {
                    term: say("issued"),
                    text: report.issued ? (
                      <>
                        <Money cents={report.issued.value} of="coins" />{" "}
                        <span className="sc-quiet">
                          {say("on", { date: date(report.issued.at) })}
                        </span>
                      </>
                    ) : (
                      say("few")
                    ),
                  },
                ]}
              />
            </Card>
            {REACHED.map((figure) => (
              <FigureTable key={figure} figure={figure} report={report} />
            ))}
            {REFUSED.some((figure) => report.tables[figure].total) && <p>{say("refused.about")}</p>}
            {REFUSED.map((figure) => (
              <FigureTable key={figure} figure={figure} report={report} />
            ))}
            {KINDS.some((kind) => report.reasons[kind].length > 0) && <p>{say("why.about")}</p>}
            {KINDS.map((kind) => (
              <ReasonsCard key={kind} kind={kind} report={report} />
            ))}
            <NotToldCard report={report} />
            <BothSidesCard report={report} />
          </>
        );
      }}
    </Screen>
  );
}
