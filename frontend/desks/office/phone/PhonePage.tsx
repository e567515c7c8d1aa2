import { useState } from "react";
import { Link } from "wouter";
import type { Address, Hex } from "../../../../protocol/wire/basics.ts";
import type { DevicesAnswer } from "../../../../protocol/wire/help-api.ts";
import { useAsk } from "../../../data/use-ask.ts";
import { Card } from "../../../parts/Card.tsx";
import { Screen } from "../../../parts/Screen.tsx";
import { SelectField } from "../../../parts/SelectField.tsx";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";
import { sameAddress } from "../same-address.ts";
import { useOffice } from "../use-office.ts";
import { NewPhone } from "./NewPhone.tsx";

/** Telefoon kwijt: which device is gone, and the new one in its place. */
export default function PhonePage({ resident }: { resident: Address }) {
  const say = useWords("recovery");
  const { needs, also, residentOf } = useOffice();
  const devices = useAsk<DevicesAnswer>(`/api/v1/residents/${resident}/devices`);
  const name = residentOf(resident);
  return (
    <Screen title={say("phone.title", { name })} needs={needs} also={[...also, devices]}>
      {({ people }) => {
        const person = people.find(({ address }) => sameAddress(address, resident));
        return (
          <>
            <p>{say("phone.text")}</p>
            {devices.state === "ready" && person && (
              <Which
                account={resident}
                name={name}
                neighbourhood={person.neighbourhood}
                answer={devices.value}
              />
            )}
            <p>
              <Link href={`/office/people/${resident}`}>{say("phone.back", { name })}</Link>
            </p>
          </>
        );
      }}
    </Screen>
  );
}

type Props = { account: Address; name: string; neighbourhood: number; answer: DevicesAnswer };

/** One device is the lost one; with several somebody says which. */
function Which({ account, name, neighbourhood, answer: { kind, devices } }: Props) {
  const say = useWords("recovery");
  const { date } = useFormat();
  const [chosen, setChosen] = useState("");
  if (kind !== "passkey") return <p className="sc-notice">{say(`phone.${kind}`)}</p>;
  const lost = devices.length > 1 ? (chosen as Hex | "") : (devices[0]?.signer ?? "0x");
  return (
    <>
      {devices.length === 0 && <p>{say("phone.none")}</p>}
      {devices.length > 1 && (
        <Card title={say("phone.which")}>
          <SelectField
            label={say("phone.which")}
            value={chosen}
            onValue={setChosen}
            empty={say("choose")}
            options={devices.map(({ signer, since }) => ({
              value: signer,
              text: since === 0 ? say("phone.first") : say("phone.since", { date: date(since) }),
            }))}
          />
        </Card>
      )}
      {lost !== "" && (
        <NewPhone account={account} name={name} neighbourhood={neighbourhood} lostSigner={lost} />
      )}
    </>
  );
}
