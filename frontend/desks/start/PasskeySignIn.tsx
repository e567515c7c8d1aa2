import { Heading } from "@amsterdam/design-system-react";
import { useState } from "react";
import { useLocation } from "wouter";
import { whyNoPasskeyHere } from "../../account/passkey/can-hold-passkey.ts";
import { forgetPasskey, keepPasskey, keptPasskey } from "../../account/passkey/kept-passkey.ts";
import { passkeyIdentity } from "../../account/passkey/passkey-identity.ts";
import { useIdentity } from "../../app/Identity.tsx";
import { useAskedPage } from "../../app/signed-out.ts";
import { useConfig } from "../../config/ConfigContext.ts";
import { FailureNotice } from "../../parts/FailureNotice.tsx";
import { NoPasskeyNotice } from "../../parts/NoPasskeyNotice.tsx";
import { useWords } from "../../words/use-words.ts";
import { PressButton } from "../../parts/PressButton.tsx";

/** For who takes part already: signing in with the passkey of this device, or one that it finds beside it. */
export function PasskeySignIn() {
  const say = useWords("start");
  const config = useConfig();
  const { choose } = useIdentity();
  const [, navigate] = useLocation();
  const asked = useAskedPage();
  const [kept, setKept] = useState(keptPasskey);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  if (!config.accounts) return null;

  const enter = async () => {
    setBusy(true);
    setError(null);
    try {
      const found =
        kept ?? (await (await import("../../account/passkey/find-account.ts")).findAccount());
      keepPasskey(found);
      choose(passkeyIdentity(found, config));
      navigate(asked);
    } catch (problem) {
      setError(problem);
      setBusy(false);
    }
  };
  const why = whyNoPasskeyHere();
  return (
    <section className="sc-stack">
      <Heading level={2} size="level-3">
        {say("passkey.title")}
      </Heading>
      {why ? (
        <NoPasskeyNotice why={why} />
      ) : (
        <>
          <p>{say(kept ? "passkey.once" : "passkey.twice")}</p>
          <div className="sc-buttons">
            <PressButton off={busy && "busy"} onClick={() => void enter()}>
              {say("passkey.button")}
            </PressButton>
            {kept && (
              <PressButton
                variant="tertiary"
                off={busy && "busy"}
                onClick={() => {
                  forgetPasskey();
                  setKept(null);
                }}
              >
                {say("passkey.other")}
              </PressButton>
            )}
          </div>
          {error !== null && <FailureNotice error={error} />}
        </>
      )}
    </section>
  );
}
