import type { Head } from "../../../../protocol/wire/basics.ts";
import type { Organisation } from "../../../../protocol/wire/dossier-api.ts";
import type { DossierRecord } from "../../../../protocol/wire/dossier-records.ts";
import type { FundRow } from "../../../../protocol/wire/index-answers.ts";
import { useConfig } from "../../../config/ConfigContext.ts";
import { findRecord } from "../../../data/find-record.ts";
import { Actions } from "../../../parts/Actions.tsx";
import { Card } from "../../../parts/Card.tsx";
import { CheckMark } from "../../../parts/CheckMark.tsx";
import { Dot } from "../../../parts/Dot.tsx";
import { Empty } from "../../../parts/Empty.tsx";
import { LineMark } from "../../../parts/LineMark.tsx";
import { Money } from "../../../parts/Money.tsx";
import { Rows } from "../../../parts/Rows.tsx";
import { TransactionButton } from "../../../parts/TransactionButton.tsx";
import { closeFund } from "../../../transactions/close-fund.ts";
import { useNoWords } from "../../../parts/use-no-words.ts";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";
import { forecastOf } from "./forecast-of.ts";
import { PledgeForm } from "./PledgeForm.tsx";
import { useFundCheck } from "./use-fund-check.ts";

type Props = {
  fund: FundRow;
  head: Head;
  records: readonly DossierRecord[];
  organisations: readonly Organisation[];
  /** Euro cents that were confirmed and not paid yet; null where that is not known. */
  toPay: bigint | null;
};

/** One pot: its figures as the book has them, every pledge with its decision, and closing it. */
export function FundCard({ fund, head, records, organisations, toPay }: Props) {
  const say = useWords("office");
  const noWords = useNoWords(records);
  const { date } = useFormat();
  const { neighbourhoods } = useConfig();
  const check = useFundCheck(fund, head);
  const left = BigInt(fund.pledged) - BigInt(fund.reserved) - BigInt(fund.spent);
  const ended = fund.until <= head.time;
  // What it did not spend then is promised to nobody any more.
  const over = fund.closed || ended;
  const { state, ...rest } = forecastOf(fund, head.time);
  const forecast = say(`fund.forecast.${state}`, {
    date: date("at" in rest ? rest.at : fund.until),
  });
  return (
    <Card title={say("fund.title", { id: fund.id })} alarm={check === "mismatch"}>
      <p>
        {fund.neighbourhoods.map((place) => neighbourhoods[place] ?? place).join(", ")} <Dot />{" "}
        {fund.closed
          ? say("fund.closed")
          : say(ended ? "fund.ended" : "fund.runs", { date: date(fund.until) })}
      </p>
      <Rows
        rows={[
          { term: say("fund.pledged"), text: <Money cents={fund.pledged} of="coins" /> },
          { term: say("fund.reserved"), text: <Money cents={fund.reserved} of="coins" /> },
          { term: say("fund.spent"), text: <Money cents={fund.spent} of="coins" /> },
          {
            term: say(over ? "fund.unused" : "fund.left"),
            text: <Money cents={left} of="coins" />,
          },
          ...(toPay === null
            ? []
            : [{ term: say("fund.toPay"), text: <Money cents={toPay} of="euros" /> }]),
          ...(over ? [] : [{ term: say("fund.forecast"), text: forecast }]),
        ]}
      />
      <CheckMark check={check} />
      <h3>{say("pledge.list")}</h3>
      {fund.pledges.length === 0 && <Empty>{say(over ? "pledge.nothing" : "pledge.none")}</Empty>}
      <ul className="sc-list">
        {fund.pledges.map(({ funder, coins, commitment, line }) => {
          const words = findRecord(records, "pledge", commitment);
          return (
            <li key={line.id} className="sc-card">
              <p className="sc-between">
                <strong>
                  {organisations.find(({ id }) => id === funder)?.name ?? `${funder}`}
                </strong>
                <Money cents={coins} of="coins" />
              </p>
              <p>{words?.content.decision ?? noWords}</p>
              <p className="sc-quiet">{date(line.time)}</p>
              <LineMark line={line} records={[words]} agrees={line.args["coins"] === coins} />
            </li>
          );
        })}
      </ul>
      {!fund.closed && (
        <>
          <Actions check={check}>
            {/* What is pledged after its end can never be promised, nor taken back. */}
            {!ended && <PledgeForm fundId={fund.id} organisations={organisations} />}
            <TransactionButton
              transaction={closeFund}
              request={{ fundId: fund.id }}
              label={say("fund.close")}
              variant="secondary"
              doneText={say("fund.closeDone")}
              review
            />
          </Actions>
        </>
      )}
    </Card>
  );
}
