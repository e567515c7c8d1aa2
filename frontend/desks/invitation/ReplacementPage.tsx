import { useState } from "react";
import { whyNoPasskeyHere } from "../../account/passkey/can-hold-passkey.ts";
import type { KeptPasskey } from "../../account/passkey/kept-passkey.ts";
import { useConfig } from "../../config/ConfigContext.ts";
import { NOTHING_TO_ASK } from "../../data/answer.ts";
import { DeviceWords } from "../../parts/DeviceWords.tsx";
import { NoPasskeyNotice } from "../../parts/NoPasskeyNotice.tsx";
import { Screen } from "../../parts/Screen.tsx";
import { SendButton } from "../../parts/SendButton.tsx";
import { keyOfSigner } from "../../../protocol/accounts/key-of-signer.ts";
import { useFormat } from "../../words/use-format.ts";
import { useWords } from "../../words/use-words.ts";

/** On the phone that comes in the place of a lost one, with the office's code: it makes a key and shows its words. */
export function ReplacementPage({ token }: { token: string }) {
  const say = useWords("devices");
  const { date } = useFormat();
  const config = useConfig();
  const [made, setMade] = useState<KeptPasskey | null>(null);
  const [given, setGiven] = useState(false);

  const makeAndGive = async () => {
    const { makeKey } = await import("./join.ts");
    const key = made ?? (await makeKey(config, date(Math.floor(Date.now() / 1_000))));
    setMade(key);
    await (await import("./hand-over.ts")).handOver(token, key, config);
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
            <DeviceWords publicKey={keyOfSigner(made.signer)} />
            <p>{say("replace.then")}</p>
          </>
        ) : (
          <>
            <p>{say("replace.text")}</p>
            <p>{say("replace.prompt")}</p>
            <SendButton
              label={say(made ? "replace.goOn" : "device.make")}
              send={makeAndGive}
              doneText={say("replace.words")}
              onDone={() => setGiven(true)}
            />
          </>
        )
      }
    </Screen>
  );
}
