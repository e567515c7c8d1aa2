import { useState, type ReactNode } from "react";
import type { Hex } from "../../../../protocol/wire/basics.ts";
import type { DevicesAnswer } from "../../../../protocol/wire/help-api.ts";
import { Card } from "../../../parts/Card.tsx";
import { SelectField } from "../../../parts/SelectField.tsx";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";

type Props = {
  devices: DevicesAnswer["devices"];
  /** What follows for the lost one: its key, or "0x" where the account has none. */
  children: (lostSigner: Hex) => ReactNode;
};

/** One device is the lost one; with several somebody says which. */
export function LostDevice({ devices, children }: Props) {
  const say = useWords("recovery");
  const { date } = useFormat();
  const [chosen, setChosen] = useState<Hex | "">("");
  if (devices.length < 2) return children(devices[0]?.signer ?? "0x");
  return (
    <>
      <Card title={say("phone.which")}>
        <SelectField
          label={say("phone.which")}
          value={chosen}
          onValue={(signer) => setChosen(signer as Hex | "")}
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
