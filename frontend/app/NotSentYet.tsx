import { useEffect, useState } from "react";
import { useAccount } from "../account/AccountContext.ts";
import { keptOperation } from "../account/passkey/kept-operation.ts";
import { settleLater } from "../account/passkey/settle-later.ts";
import { useUnsent } from "../account/passkey/use-unsent.ts";
import { tellEnd } from "../transactions/tell-end.ts";
import { FailureNotice } from "../parts/FailureNotice.tsx";
import { Picture } from "../parts/Picture.tsx";
import { useFormat } from "../words/use-format.ts";
import { useWords } from "../words/use-words.ts";

/**
 * Sends what was signed with a passkey and did not get through, also on an earlier visit, and says so until it is there
 * or can not be any more; then how it ended.
 */
export default function NotSentYet() {
  const { address, parts } = useAccount();
  const say = useWords("shared");
  const { moment } = useFormat();
  const [kept, setKept] = useState(() => keptOperation(address));
  const [refused, setRefused] = useState<unknown>(null);
  const [isDone, setDone] = useState(false);
  const unsent = useUnsent();

  useEffect(() => {
    if (!kept) return;
    const renew = () => void parts.queries.invalidateQueries({ queryKey: ["live"] });
    settleLater(parts, kept)
      .then((transaction) => tellEnd(parts, address, transaction))
      .then(() => setDone(true), setRefused)
      .finally(renew);
  }, [kept, address, parts]);

  if (kept && isDone)
    return (
      <p className="sc-notice" role="status">
        <Picture name="yes" />
        {say("sentLater", { moment: moment(Math.floor(kept.at / 1000)) })}
      </p>
    );
  if (kept && refused) {
    const still = keptOperation(address);
    const again = () => {
      setRefused(null);
      setKept(still);
    };
    return (
      <>
        <p>{say("notSent", { moment: moment(Math.floor(kept.at / 1000)) })}</p>
        <FailureNotice error={refused} {...(still && { again })} />
      </>
    );
  }
  if (!unsent?.told) return null;
  return (
    <p className="sc-notice" role="status">
      <Picture name="clock" />
      {say(unsent.told === "late" ? "notSentYet" : "notInBookYet", {
        moment: moment(Math.floor(unsent.kept.at / 1000)),
      })}
    </p>
  );
}
