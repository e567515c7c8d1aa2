import { useState } from "react";
import { whyNoPasskeyHere } from "../../account/passkey/can-hold-passkey.ts";
import { forgetMadeKey, keepMadeKey, madeKey } from "../../account/passkey/made-key.ts";
import { ProblemError } from "../../account/request.ts";
import { useConfig } from "../../config/ConfigContext.ts";
import { DeviceWords } from "../../parts/DeviceWords.tsx";
import { NoPasskeyNotice } from "../../parts/NoPasskeyNotice.tsx";
import { Picture } from "../../parts/Picture.tsx";
import { Screen } from "../../parts/Screen.tsx";
import { SendButton } from "../../parts/SendButton.tsx";
import { useFormat } from "../../words/use-format.ts";
import { useWords } from "../../words/use-words.ts";
import { replacementState } from "./replacement-state.ts";
import { useOpening } from "./use-opening.ts";

/**
 * On the phone that comes in the place of a lost one, with the office's code: it makes a key and shows its words, the same
 * ones after a reload or another day, until the code is over.
 */
export function ReplacementPage({ token }: { token: string }) {
  const say = useWords("devices");
  const { date } = useFormat();
  const config = useConfig();
  const page = `/device#${token}`;
  const [made, setMade] = useState(() => madeKey(page));
  const [usedByOther, setUsedByOther] = useState(false);
  const answer = useOpening(token, page);

  const makeAndGive = async () => {
    const [{ makeKeyOnce }, { accountOf }, { handOver }] = await Promise.all([
      import("../../account/passkey/make-key-once.ts"),
      import("./join.ts"),
      import("./hand-over.ts"),
    ]);
    const key = await makeKeyOnce(page, date(Math.floor(Date.now() / 1_000)));
    setMade(key);
    await handOver(token, accountOf(key, config), config).catch((error: unknown) => {
      if (error instanceof ProblemError && error.problem === "invitation-used") {
        forgetMadeKey(page);
        setUsedByOther(true);
      }
      throw error;
    });
    const given = { ...key, given: true };
    keepMadeKey(page, given);
    setMade(given);
  };
  const why = whyNoPasskeyHere();
  return (
    <Screen title={say("replace.title")} needs={answer}>
      {(opening) => {
        const state = replacementState(opening.state, made, usedByOther);
        if (state === "used" || state === "over")
          return (
            <div className="sc-notice sc-notice--problem" role="alert">
              <Picture name="warning" />
              <p>{say(`replace.${state}`)}</p>
            </div>
          );
        if (state === "given" && made)
          return (
            <>
              <p>{say("replace.words")}</p>
              <DeviceWords publicKey={made.key} />
              <p>{say("replace.then")}</p>
              <p>{say("replace.kept")}</p>
            </>
          );
        if (why) return <NoPasskeyNotice why={why} />;
        return (
          <>
            <p>{say("replace.text")}</p>
            <p>{say(state === "made" ? "replace.touch" : "replace.prompt")}</p>
            <SendButton
              label={say(state === "made" ? "replace.goOn" : "device.make")}
              send={makeAndGive}
              doneText={say("replace.words")}
            />
          </>
        );
      }}
    </Screen>
  );
}
