import type { StaffRecoveriesAnswer } from "../../../protocol/wire/help-api.ts";
import { useNames } from "../../data/use-names.ts";
import { useWords } from "../../words/use-words.ts";
import { StaffRecoveryCard } from "../office/phone/StaffRecoveryCard.tsx";

/** New keys of staff that run, and then what ended. */
export default function StaffRecoveries({ now, recoveries }: StaffRecoveriesAnswer) {
  const say = useWords("staffPhone");
  const { nameOf } = useNames();
  return [...recoveries]
    .sort((a, b) => Number(a.end !== null) - Number(b.end !== null))
    .map((one) => (
      <li key={`${one.id} ${one.scheduledAt}`}>
        <StaffRecoveryCard
          recovery={one}
          name={nameOf(one.account) ?? say("aColleague")}
          now={now}
        />
      </li>
    ));
}
