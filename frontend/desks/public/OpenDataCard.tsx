import type { PublicAnswer } from "../../../protocol/wire/index-answers.ts";
import { useConfig } from "../../config/ConfigContext.ts";
import { csvOf } from "../../data/csv-of.ts";
import { saveFile } from "../../data/save-file.ts";
import { Card } from "../../parts/Card.tsx";
import { SendButton } from "../../parts/SendButton.tsx";
import { useWords } from "../../words/use-words.ts";
import { openData, openRows } from "./open-data.ts";

/** The same figures for machines, with a description of each field. */
export function OpenDataCard({ totals }: { totals: PublicAnswer }) {
  const say = useWords("public");
  const { contracts } = useConfig();
  const data = () => openData(totals, contracts.SocialCoin, location.origin);
  const asJson = () =>
    Promise.resolve(saveFile("socialcoin.json", `${JSON.stringify(data(), null, 2)}\n`));
  const asTable = () =>
    Promise.resolve(saveFile("socialcoin.csv", csvOf(openRows(data())), "text/csv;charset=utf-8"));
  return (
    <Card title={say("open.title")}>
      <p>{say("open.text")}</p>
      <div className="sc-buttons">
        <SendButton label="CSV" variant="secondary" send={asTable} doneText={say("open.made")} />
        <SendButton label="JSON" variant="secondary" send={asJson} doneText={say("open.made")} />
      </div>
      <p>
        <a className="sc-way" href="/open-data.schema.json">
          {say("open.schema")}
        </a>
      </p>
    </Card>
  );
}
