import { keyOfSigner } from "../../../../protocol/accounts/key-of-signer.ts";
import type { StaffRecovery } from "../../../../protocol/wire/help-api.ts";
import { Card } from "../../../parts/Card.tsx";
import { DeviceWords } from "../../../parts/DeviceWords.tsx";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";
import { staffRecoveryState } from "./staff-recovery-state.ts";

type Props = { recovery: StaffRecovery; name: string; now: number };

/** Where the new key of a member of staff stands, as the chain tells it. */
export function StaffRecoveryCard({ recovery, name, now }: Props) {
  const say = useWords("staffPhone");
  const { moment } = useFormat();
  const { scheduledAt, readyAt, end, newSigner } = recovery;
  const state = staffRecoveryState(recovery, now);
  return (
    <Card title={say("card.title", { name })} strong={state === "ready"}>
      <p>
        <strong>
          {say(`state.${state}`, { ready: moment(readyAt), at: moment(end?.at ?? 0) })}
        </strong>
      </p>
      {!end && (
        <>
          <p>{say("card.since", { at: moment(scheduledAt) })}</p>
          <p>{say("card.words", { name })}</p>
          <DeviceWords publicKey={keyOfSigner(newSigner)} />
          <p>{say("card.wrong")}</p>
        </>
      )}
    </Card>
  );
}
