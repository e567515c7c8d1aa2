import { Link } from "wouter";
import type { Address } from "../../../../protocol/wire/basics.ts";
import { recoveryState } from "../../../../protocol/help/recovery-duty.ts";
import { valueOf } from "../../../data/answer.ts";
import { useHelp } from "../../../data/use-help.ts";
import { useWords } from "../../../words/use-words.ts";
import { sameAddress } from "../same-address.ts";

/** A new phone was asked for before and others still have to say yes, or days have to pass. */
export function RunningRecovery({ account, name }: { account: Address; name: string }) {
  const say = useWords("recovery");
  const help = valueOf(useHelp());
  const runs = help?.recoveries.some(
    (one) =>
      !one.end && sameAddress(one.resident, account) && recoveryState(one, help.now) !== "lapsed",
  );
  if (!runs) return null;
  return (
    <p className="sc-notice">
      {say("new.runs", { name })} <Link href="/office/help">{say("new.seeRuns")}</Link>
    </p>
  );
}
