import { useEffect, useState } from "react";
import { useAccount } from "../account/AccountContext.ts";
import { keptOperation } from "../account/passkey/kept-operation.ts";
import { settleLater } from "../account/passkey/settle-later.ts";
import { useUnsent } from "../account/passkey/use-unsent.ts";
import { FailureNotice } from "../parts/FailureNotice.tsx";
import { Picture } from "../parts/Picture.tsx";
import { useFormat } from "../words/use-format.ts";
import { useWords } from "../words/use-words.ts";

/**
 * Sends what was signed with a passkey and did not get through, also on an earlier visit, and says so until it is there
 * or can not be any more.
 */
export default function NotSentYet() {
  const { address, parts } = useAccount();
  const say = useWords("shared");
  const { moment } = useFormat();
  const [kept, setKept] = useState(() => keptOperation(address));
  const [refused, setRefused] = useState<unknown>(null);
  const unsent = useUnsent();

  useEffect(() => {
    if (!kept) return;
    const renew = () => parts.queries.invalidateQueries({ queryKey: ["live"] });
    settleLater(parts, kept).then(renew, setRefused);
  }, [kept, address, parts]);

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
  if (!unsent?.late) return null;
  return (
    <p className="sc-notice" role="status">
      <Picture name="clock" />
      {say("notSentYet", { moment: moment(Math.floor(unsent.kept.at / 1000)) })}
    </p>
  );
}
