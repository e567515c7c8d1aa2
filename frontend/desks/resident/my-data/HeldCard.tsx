import type { MyDataAnswer } from "../../../../protocol/wire/rights-api.ts";
import { useAccount } from "../../../account/AccountContext.ts";
import { fetched } from "../../../account/fetched.ts";
import { Card } from "../../../parts/Card.tsx";
import { erasedLine } from "../../../words/erased-line.ts";
import { KeptList } from "../../../parts/KeptList.tsx";
import { Later } from "../../../parts/Later.tsx";
import { SendButton } from "../../../parts/SendButton.tsx";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";
import { MyDataPdf } from "./MyDataPdf.tsx";

/** What is kept, counted, and all of it as a file. */
export function HeldCard({ held }: { held: MyDataAnswer }) {
  const say = useWords("privacy");
  const { date, moment } = useFormat();
  const { ask } = useAccount();
  const download = async () => {
    const { saveFile } = await fetched(import("../../../data/save-file.ts"));
    const all = await ask<MyDataAnswer>("/api/v1/me/export");
    const day = new Date(all.at * 1_000).toISOString().slice(0, 10);
    saveFile(`socialcoin-${day}.json`, JSON.stringify(all, null, 2));
  };
  return (
    <Card title={say("data.title")}>
      {held.erased && (
        <Later meanwhile={null}>
          <ErasedBefore erased={held.erased} />
        </Later>
      )}
      <p>{say("data.records", { count: held.records.length })}</p>
      <p>{say("data.letters", { count: held.letters.length })}</p>
      <p>{say("data.photos", { count: held.photos.length })}</p>
      {held.holds.length > 0 && <p>{say("data.holds", { count: held.holds.length })}</p>}
      <KeptList kept={held.holds} />
      {held.paperTasks.length > 0 && (
        <ul className="sc-list">
          {held.paperTasks.map(({ id, place, until }) => (
            <li key={id}>{say("data.paper", { place, until: moment(until) })}</li>
          ))}
        </ul>
      )}
      {held.paperChoices.length > 0 && (
        <ul className="sc-list">
          {held.paperChoices.map(({ id, place, proposedAt }) => (
            <li key={id}>{say("data.choice", { place, date: date(proposedAt) })}</li>
          ))}
        </ul>
      )}
      <p>{say("data.chain")}</p>
      <MyDataPdf />
      <SendButton
        label={say("data.download")}
        variant="secondary"
        send={download}
        doneText={say("data.downloaded")}
      />
    </Card>
  );
}

/** Of an account that everything was erased of, and that came back. */
function ErasedBefore({ erased }: { erased: NonNullable<MyDataAnswer["erased"]> }) {
  const say = useWords("ownForms");
  const { date } = useFormat();
  return <p>{erasedLine(erased, say, date)}</p>;
}
