import { useState, type ReactNode } from "react";
import type { Address, Hex } from "../../../../protocol/wire/basics.ts";
import type { DevicesAnswer } from "../../../../protocol/wire/help-api.ts";
import { Card } from "../../../parts/Card.tsx";
import { SelectField } from "../../../parts/SelectField.tsx";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";
import { usePhoneCode } from "./use-phone-code.ts";

type Props = {
  account: Address;
  devices: DevicesAnswer["devices"];
  /** What follows for the lost one: its key, or "0x" where the account has none. */
  children: (lostSigner: Hex) => ReactNode;
};

/** One device is the lost one; with several somebody says which, once: a code that runs knows it. */
export function LostDevice({ account, devices, children }: Props) {
  const say = useWords("recovery");
  const { date } = useFormat();
  const { code } = usePhoneCode(account);
  const [picked, setPicked] = useState<Hex | "" | null>(null);
  if (devices.length < 2) return children(devices[0]?.signer ?? "0x");
  const known = devices.find(({ signer }) => signer.toLowerCase() === code?.replaces?.signer);
  const chosen = picked ?? known?.signer ?? "";
  return (
    <>
      <Card title={say("phone.which")}>
        <SelectField
          label={say("phone.which")}
          value={chosen}
          onValue={(signer) => setPicked(signer as Hex | "")}
          empty={say("choose")}
          options={devices.map(({ signer, since }) => ({
            value: signer,
            text: since === 0 ? say("phone.first") : say("phone.since", { date: date(since) }),
          }))}
        />
      </Card>
      {chosen !== "" && children(chosen)}
    </>
  );
}
