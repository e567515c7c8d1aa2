import type { Freeze, HelpAnswer, Recovery } from "../../../../protocol/wire/help-api.ts";
import { useAccount } from "../../../account/AccountContext.ts";
import { keptPasskey } from "../../../account/passkey/kept-passkey.ts";
import { valueOf } from "../../../data/answer.ts";
import { Card } from "../../../parts/Card.tsx";
import { GoodNotice } from "../../../parts/GoodNotice.tsx";
import { Picture } from "../../../parts/Picture.tsx";
import { TransactionButton } from "../../../parts/TransactionButton.tsx";
import { stopRecovery } from "../../../transactions/stop-recovery.ts";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";
import { useHelp } from "../../../data/use-help.ts";
import { phoneNotices } from "./phone-notices.ts";

/** Somebody asks for a new phone on this account, or on that of somebody in the household, or stopped its offers; and how it ended. */
export default function OwnPhoneNotice() {
  const { address } = useAccount();
  const help = valueOf(useHelp());
  if (!help) return null;
  const { own, ended, others, frozen } = phoneNotices(help, address);
  if (!own && !ended && !frozen && others === 0) return null;
  return (
    <div className="sc-own-phone sc-stack">
      {own && <Running recovery={own} now={help.now} />}
      {ended && <Ended recovery={ended} />}
      {others > 0 && <Housemate />}
      {frozen && <Frozen freeze={frozen} />}
    </div>
  );
}

function Running({ recovery, now }: { recovery: Recovery; now: HelpAnswer["now"] }) {
  const say = useWords("ownPhone");
  const { moment } = useFormat();
  const { readyAt, afterStop, lostSigner } = recovery;
  const isLost = keptPasskey()?.signer.toLowerCase() === lostSigner.toLowerCase();
  return (
    <Card title={say("title")} strong>
      <p role="alert">
        <Picture name="warning" /> <strong>{say("isItYou")}</strong>
      </p>
      {readyAt === null ? (
        <p>{say("notYet")}</p>
      ) : (
        <p>{say(readyAt > now ? "from" : "now", { moment: moment(readyAt) })}</p>
      )}
      {afterStop && isLost ? (
        <p>{say("call")}</p>
      ) : (
        <>
          <div className="sc-big">
            <TransactionButton
              transaction={stopRecovery}
              request={{ account: recovery.resident }}
              label={say("stop")}
              doneText={say("stop.done")}
            />
          </div>
          <p className="sc-quiet">{say("keeps")}</p>
        </>
      )}
    </Card>
  );
}

function Ended({ recovery: { end } }: { recovery: Recovery }) {
  const say = useWords("ownPhone");
  const { moment } = useFormat();
  const how = end!.how === "finished" ? "finished" : end!.how === "stopped" ? "stopped" : "over";
  return <GoodNotice>{say(`ended.${how}`, { moment: moment(end!.at) })}</GoodNotice>;
}

function Housemate() {
  const say = useWords("ownPhone");
  return (
    <p className="sc-notice sc-notice--problem" role="alert">
      <Picture name="warning" />
      {say("housemate")}
    </p>
  );
}

function Frozen({ freeze: { until } }: { freeze: Freeze }) {
  const say = useWords("ownPhone");
  const { moment } = useFormat();
  return (
    <p className="sc-notice sc-notice--problem" role="alert">
      <Picture name="warning" />
      {say("frozen", { until: moment(until) })}
    </p>
  );
}
