import { useLocation } from "wouter";
import type { Address, Hex } from "../../../../protocol/wire/basics.ts";
import { TransactionButton } from "../../../parts/TransactionButton.tsx";
import { proposeRecovery } from "../../../transactions/propose-recovery.ts";
import { useWords } from "../../../words/use-words.ts";
import { PhoneCode } from "./PhoneCode.tsx";

type Props = { account: Address; name: string; neighbourhood: number; lostSigner: Hex };

/** A resident's new phone, and the proposal to put it in the place of the lost one. */
export function NewPhone({ account, name, neighbourhood, lostSigner }: Props) {
  const say = useWords("recovery");
  const [, navigate] = useLocation();
  return (
    <PhoneCode account={account} lostSigner={lostSigner} name={name} neighbourhood={neighbourhood}>
      {(newSigner, asked) => (
        <TransactionButton
          transaction={proposeRecovery}
          request={newSigner && { account, name, newSigner, lostSigner }}
          label={say("propose")}
          doneText={say("propose.done")}
          onDone={() => {
            asked();
            navigate("/office/help");
          }}
          review
        />
      )}
    </PhoneCode>
  );
}
