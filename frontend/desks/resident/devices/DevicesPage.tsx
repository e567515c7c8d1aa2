import { concat } from "viem";
import { useState } from "react";
import type { Hex } from "../../../../protocol/wire/basics.ts";
import { useAccount } from "../../../account/AccountContext.ts";
import { keptPasskey } from "../../../account/passkey/kept-passkey.ts";
import { useConfig } from "../../../config/ConfigContext.ts";
import { useNow } from "../../../data/use-now.ts";
import { Card } from "../../../parts/Card.tsx";
import { Screen } from "../../../parts/Screen.tsx";
import { TransactionButton } from "../../../parts/TransactionButton.tsx";
import { changeDevice } from "../../../transactions/change-device.ts";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";
import { DeviceWords } from "../../../parts/DeviceWords.tsx";
import type { Device } from "./devices-of.ts";
import { useDevices } from "./use-devices.ts";

/** Mijn toestellen: which devices can act, add one that shows its code, take one away, and stop that. */
export function DevicesPage() {
  const say = useWords("devices");
  const pages = useWords("resident");
  const needs = useDevices();
  const { accounts } = useConfig();
  const { address } = useAccount();
  // What a new device shows as a code leads here, with its public key behind #.
  const [offered, setOffered] = useState<Hex | null>(() => keyIn(location.hash));
  return (
    <Screen title={pages("devices.title")} needs={needs}>
      {(devices) => (
        <>
          {offered && accounts && (
            <Card title={say("offered.title")} strong>
              <p>{say("offered.text")}</p>
              <DeviceWords publicKey={offered} />
              <TransactionButton
                transaction={changeDevice}
                request={{
                  account: address,
                  signer: concat([accounts.verifier, offered]),
                  change: "addSigner",
                }}
                label={say("addSigner")}
                doneText={say("addSigner.done")}
                onDone={() => {
                  history.replaceState(history.state, "", location.pathname);
                  setOffered(null);
                }}
                review
              />
            </Card>
          )}
          <ul className="sc-list">
            {devices.map((device) => (
              <li key={device.signer}>
                <DeviceCard device={device} last={devices.filter((one) => one.acts).length === 1} />
              </li>
            ))}
          </ul>
          <Card title={say("more.title")}>
            <p>{say("more.text", { address: `${location.host}/device` })}</p>
          </Card>
        </>
      )}
    </Screen>
  );
}

function DeviceCard({ device, last }: { device: Device; last: boolean }) {
  const say = useWords("devices");
  const { date, moment } = useFormat();
  const { address } = useAccount();
  const now = useNow();
  const { signer, since, acts, waits } = device;
  const kept = keptPasskey();
  const isThis = kept?.signer.toLowerCase() === signer.toLowerCase();
  const name = isThis ? (kept?.beside ? "beside" : "this") : acts ? "other" : "new";
  const button = (change: "removeSigner" | "stopSignerChange" | "finishSignerChange") => (
    <TransactionButton
      transaction={changeDevice}
      request={{ account: address, signer, change }}
      label={say(change)}
      variant="secondary"
      review
    />
  );
  return (
    <Card title={say(name)}>
      {name === "beside" && <p>{say("beside.text")}</p>}
      <p>{since === 0 && acts ? say("first") : acts && say("since", { date: date(since) })}</p>
      {waits && <p>{say(`waits.${waits.change}`, { moment: moment(waits.from) })}</p>}
      {waits && button("stopSignerChange")}
      {waits && waits.from <= now && button("finishSignerChange")}
      {acts && !waits && !last && button("removeSigner")}
      {acts && last && <p className="sc-quiet">{say("last")}</p>}
    </Card>
  );
}

function keyIn(hash: string): Hex | null {
  const [, key] = /^#([0-9a-f]{128})$/.exec(hash) ?? [];
  return key ? `0x${key}` : null;
}
