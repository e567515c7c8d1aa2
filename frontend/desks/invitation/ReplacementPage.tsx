import { Button } from "@amsterdam/design-system-react";
import { useState } from "react";
import { whyNoPasskeyHere } from "../../account/passkey/can-hold-passkey.ts";
import type { KeptPasskey } from "../../account/passkey/kept-passkey.ts";
import { useConfig } from "../../config/ConfigContext.ts";
import { NOTHING_TO_ASK } from "../../data/answer.ts";
import { DeviceWords } from "../../parts/DeviceWords.tsx";
import { FailureNotice } from "../../parts/FailureNotice.tsx";
import { NoPasskeyNotice } from "../../parts/NoPasskeyNotice.tsx";
import { Screen } from "../../parts/Screen.tsx";
import { Waiting } from "../../parts/Waiting.tsx";
import { useFormat } from "../../words/use-format.ts";
import { useWords } from "../../words/use-words.ts";

/** On the phone that comes in the place of a lost one, with the office's code: it makes a key and shows its words. */
export function ReplacementPage({ token }: { token: string }) {
  const say = useWords("devices");
  const { date } = useFormat();
  const config = useConfig();
  const [made, setMade] = useState<KeptPasskey | null>(null);
  const [given, setGiven] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);

  const press = async () => {
    setBusy(true);
    setError(null);
    try {
      const { makeKey } = await import("./join.ts");
      const key = made ?? (await makeKey(config, date(Math.floor(Date.now() / 1_000))));
      setMade(key);
      await (await import("./hand-over.ts")).handOver(token, key, config);
      setGiven(true);
    } catch (problem) {
      setError(problem);
    } finally {
      setBusy(false);
    }
  };
  const why = whyNoPasskeyHere();
  return (
    <Screen title={say("replace.title")} needs={NOTHING_TO_ASK}>
      {() =>
        why ? (
          <NoPasskeyNotice why={why} />
        ) : given && made ? (
          <>
            <p>{say("replace.words")}</p>
            <DeviceWords publicKey={`0x${made.signer.slice(42)}`} />
            <p>{say("replace.then")}</p>
          </>
        ) : (
          <>
            <p>{say("replace.text")}</p>
            <p>{say("replace.prompt")}</p>
            <div>
              <Button disabled={busy} onClick={() => void press()}>
                {say(made ? "replace.goOn" : "device.make")}
              </Button>
            </div>
            {busy && <Waiting />}
            {error !== null && <FailureNotice error={error} again={() => void press()} />}
          </>
        )
      }
    </Screen>
  );
}
