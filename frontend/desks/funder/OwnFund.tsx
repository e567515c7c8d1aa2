import type { Head } from "../../../protocol/wire/basics.ts";
import type { DossierRecord } from "../../../protocol/wire/dossier-records.ts";
import type { FundRow } from "../../../protocol/wire/index-answers.ts";
import { useConfig } from "../../config/ConfigContext.ts";
import { findRecord } from "../../data/find-record.ts";
import { Card } from "../../parts/Card.tsx";
import { CheckMark } from "../../parts/CheckMark.tsx";
import { Dot } from "../../parts/Dot.tsx";
import { LineMark } from "../../parts/LineMark.tsx";
import { Money } from "../../parts/Money.tsx";
import { Rows } from "../../parts/Rows.tsx";
import { useNoWords } from "../../parts/use-no-words.ts";
import { useFormat } from "../../words/use-format.ts";
import { useWords } from "../../words/use-words.ts";
import { useFundCheck } from "../office/funds/use-fund-check.ts";

type Props = {
  fund: FundRow;
  head: Head;
  /** The funder's own. */
  organisation: number | null;
  records: readonly DossierRecord[];
};

/** One fund as its funder reads it: what is in it, what became of it, until when; and the own pledges. */
export function OwnFund({ fund, head, organisation, records }: Props) {
  const say = useWords("reading");
  const noWords = useNoWords(records);
  const { date } = useFormat();
  const { neighbourhoods } = useConfig();
  const check = useFundCheck(fund, head);
  const own = fund.pledges.filter(({ funder }) => funder === organisation);
  const ownCoins = own.reduce((sum, { coins }) => sum + BigInt(coins), 0n);
  const left = BigInt(fund.pledged) - BigInt(fund.reserved) - BigInt(fund.spent);
  const state = fund.closed ? "closed" : fund.until <= head.time ? "ended" : "runs";
  return (
    <Card title={say("fund.title", { id: fund.id })} alarm={check === "mismatch"}>
      <p>
        {fund.neighbourhoods.map((place) => neighbourhoods[place] ?? place).join(", ")} <Dot />{" "}
        {say(`fund.${state}`, { date: date(fund.until) })}
      </p>
      <Rows
        rows={[
          { term: say("fund.own"), text: <Money cents={ownCoins} of="coins" /> },
          { term: say("fund.pledged"), text: <Money cents={fund.pledged} of="coins" /> },
          { term: say("fund.reserved"), text: <Money cents={fund.reserved} of="coins" /> },
          { term: say("fund.spent"), text: <Money cents={fund.spent} of="coins" /> },
          {
            term: say(state === "runs" ? "fund.left" : "fund.unused"),
            text: <Money cents={left} of="coins" />,
          },
        ]}
      />
      <CheckMark check={check} />
      <ul className="sc-list">
        {own.map(({ coins, commitment, line }) => {
          const words = findRecord(records, "pledge", commitment);
          return (
            <li key={line.id} className="sc-card">
              <p className="sc-between">
                <strong>{words?.content.decision ?? noWords}</strong>
                <Money cents={coins} of="coins" />
              </p>
              <p className="sc-quiet">{date(line.time)}</p>
              <LineMark line={line} records={[words]} agrees={line.args["coins"] === coins} />
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
