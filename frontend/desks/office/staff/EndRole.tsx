import { useState } from "react";
import type { Address } from "../../../../protocol/wire/basics.ts";
import type { RoleWaitsAnswer } from "../../../../protocol/wire/index-answers.ts";
import { valueOf } from "../../../data/answer.ts";
import { useAsk } from "../../../data/use-ask.ts";
import { TransactionButton } from "../../../parts/TransactionButton.tsx";
import { revokeStaff } from "../../../transactions/revoke-staff.ts";
import { useWords } from "../../../words/use-words.ts";

/** Takes a role away; before the second press stands what would wait there without anybody to answer. */
export function EndRole({ account, name }: { account: Address; name: string }) {
  const say = useWords("office");
  const [asked, setAsked] = useState(false);
  const waits = useAsk<RoleWaitsAnswer>(`/index/office/staff/${account}`, { enabled: asked });
  return (
    <TransactionButton
      transaction={revokeStaff}
      request={{ account, name, waits: valueOf(waits) ?? null }}
      label={say("staff.revoke")}
      variant="secondary"
      doneText={say("staff.revoked")}
      onTurn={(turn) => setAsked(turn !== "left" && turn !== "done")}
      review
    />
  );
}
