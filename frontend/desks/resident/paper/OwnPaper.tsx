import type { Seconds } from "../../../../protocol/wire/basics.ts";
import type { PaperStep } from "../../../../protocol/wire/help-api.ts";
import { recordMatches } from "../../../check/record-matches.ts";
import { useConfig } from "../../../config/ConfigContext.ts";
import { valueOf } from "../../../data/answer.ts";
import { Card } from "../../../parts/Card.tsx";
import { GoodNotice } from "../../../parts/GoodNotice.tsx";
import { Picture } from "../../../parts/Picture.tsx";
import { Rows } from "../../../parts/Rows.tsx";
import { TransactionButton } from "../../../parts/TransactionButton.tsx";
import { stopPaper } from "../../../transactions/stop-paper.ts";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";
import { namePaper } from "../../help/paper/name-paper.ts";
import { paperRows } from "../../help/paper/paper-rows.ts";
import { useWallet } from "../use-wallet.ts";

type Props = { step: PaperStep; now: Seconds };

/** One step from paper on the resident's own phone: what it does, from when, and Stop. */
export default function OwnPaper({ step, now }: Props) {
  const say = useWords("ownPhone");
  const sayPaper = useWords("paper");
  const format = useFormat();
  const config = useConfig();
  const { needs, records, names } = useWallet();
  const answer = valueOf(needs);
  const about = answer
    ? {
        ...answer,
        resident: step.resident,
        records: records.filter((one) => recordMatches(one, config.chainId)),
        nameOf: names.nameOf,
      }
    : null;
  const named = namePaper(step, config, about);
  const what = named ? sayPaper(`step.${named.name}`) : say("paper.unknown");
  const { readyAt, end } = step;
  if (end) {
    const moment = format.moment(end.at);
    return <GoodNotice>{say(`paper.ended.${end.how}`, { what, moment })}</GoodNotice>;
  }
  return (
    <Card title={say("paper.title")} strong>
      <p role="alert">
        <Picture name="warning" /> <strong>{what}</strong>
      </p>
      {named?.filled && about && (
        <Rows rows={paperRows(named.name, named.filled, about, sayPaper, format)} />
      )}
      {readyAt === null ? (
        <p>{say("paper.notYet")}</p>
      ) : (
        <p>{say(readyAt > now ? "paper.from" : "paper.now", { moment: format.moment(readyAt) })}</p>
      )}
      <p>{say("paper.isItYou")}</p>
      <div className="sc-big">
        <TransactionButton
          transaction={stopPaper}
          request={{ account: step.resident, stepId: step.stepId, what }}
          label={say("stop")}
          doneText={say("paper.stop.done")}
        />
      </div>
    </Card>
  );
}
