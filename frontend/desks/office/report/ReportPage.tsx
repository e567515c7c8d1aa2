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
import { useOffice } from "../use-office.ts";
import { BothSidesCard } from "./BothSidesCard.tsx";
import { councilReport, REACHED, REFUSED } from "./council-report.ts";
import { FigureTable } from "./FigureTable.tsx";
import { NotToldCard } from "./NotToldCard.tsx";
import { KINDS } from "./reason-tables.ts";
import { ReasonsCard } from "./ReasonsCard.tsx";
import { TakeAlong } from "./TakeAlong.tsx";

/** Verslag voor de raad: what was set aside, reached and refused, without anybody to be recognised. */
export default function ReportPage() {
  const say = useWords("report");
  const { date } = useFormat();
  const config = useConfig();
  const told = useAsk<ReportAnswer>("/index/report");
  const { needs, organisationOf } = useOffice();
  return (
    <Screen title={say("title")} needs={both(told, needs)}>
      {([answer, office]) => {
        const report = councilReport(answer, office, config, organisationOf);
        return (
          <>
            <p>{say("about")}</p>
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
