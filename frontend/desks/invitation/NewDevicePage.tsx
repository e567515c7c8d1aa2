import { Button } from "@amsterdam/design-system-react";
import { useState } from "react";
import { whyNoPasskeyHere } from "../../account/passkey/can-hold-passkey.ts";
import { forgetMadeKey, madeKey } from "../../account/passkey/made-key.ts";
import { NOTHING_TO_ASK } from "../../data/answer.ts";
import { DeviceWords } from "../../parts/DeviceWords.tsx";
import { FailureNotice } from "../../parts/FailureNotice.tsx";
import { Later } from "../../parts/Later.tsx";
import { LaterQrCode } from "../../parts/later-qr-code.ts";
import { NoPasskeyNotice } from "../../parts/NoPasskeyNotice.tsx";
import { Screen } from "../../parts/Screen.tsx";
import "../../theme/invitations.css";
import { useFormat } from "../../words/use-format.ts";
import { useWords } from "../../words/use-words.ts";
import { ReplacementPage } from "./ReplacementPage.tsx";
import { PressButton } from "../../parts/PressButton.tsx";

/** A new device: with a code of the office it comes in the place of a lost one, without it beside the others. */
export default function NewDevicePage() {
  // What stands behind # goes to no server by itself.
  const [token] = useState(() => /^#([A-Za-z0-9_-]{22})$/.exec(location.hash)?.[1]);
  return token ? <ReplacementPage token={token} /> : <SecondDevicePage />;
}

/** Where a second device goes on with its key. */
const PAGE = "/device";

/** On a second device: it makes a key of its own and shows it, for the first device to scan. Nothing is sent. */
function SecondDevicePage() {
  const say = useWords("devices");
  const { date } = useFormat();
  const [key, setKey] = useState(() => madeKey(PAGE)?.key ?? null);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);

  const make = async () => {
    setBusy(true);
    setError(null);
    try {
      const { makeKeyOnce } = await import("../../account/passkey/make-key-once.ts");
      setKey((await makeKeyOnce(PAGE, date(Math.floor(Date.now() / 1_000)))).key);
    } catch (problem) {
      setError(problem);
    } finally {
      setBusy(false);
    }
  };
  const why = whyNoPasskeyHere();
  const link = key && `${location.origin}/resident/devices#${key.slice(2)}`;
  return (
    <Screen title={say("device.title")} needs={NOTHING_TO_ASK}>
      {() =>
        why ? (
          <NoPasskeyNotice why={why} />
        ) : key && link ? (
          <div className="sc-invitation">
            <p>{say("device.scan")}</p>
            <Later>
              <LaterQrCode text={link} label={say("device.qr")} />
            </Later>
            <p>
              {say("device.link")} <span className="sc-invitation__link">{link}</span>
            </p>
            <p>{say("device.words")}</p>
            <DeviceWords publicKey={key} />
            <p>{say("device.then")}</p>
            <p>
              <Button
                variant="tertiary"
                onClick={() => {
                  forgetMadeKey(PAGE);
                  setKey(null);
                }}
              >
                {say("device.other")}
              </Button>
            </p>
          </div>
        ) : (
          <>
            <p>{say("device.text")}</p>
            <p>{say("device.prompt")}</p>
            <div>
              <PressButton off={busy && "busy"} onClick={() => void make()}>
                {say("device.make")}
              </PressButton>
            </div>
            {error !== null && <FailureNotice error={error} />}
          </>
        )
      }
    </Screen>
  );
}
