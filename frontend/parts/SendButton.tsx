import { useState } from "react";
import { useAnnounce } from "./Announcer.tsx";
import { FailureNotice } from "./FailureNotice.tsx";
import { PressButton } from "./PressButton.tsx";
import { Waiting } from "./Waiting.tsx";

type Props = {
  label: string;
  variant?: "primary" | "secondary";
  /** What to ask of the server; null while the form is not complete. */
  send: (() => Promise<unknown>) | null;
  /** Said aloud when it is done. */
  doneText: string;
  onDone?: () => void;
};

/** The button of a form that goes to the dossier alone, without a signature: one press, one request. */
export function SendButton({ label, variant = "primary", send, doneText, onDone }: Props) {
  const announce = useAnnounce();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);

  const press = async () => {
    if (!send || busy) return;
    setBusy(true);
    setError(null);
    try {
      await send();
      announce(doneText);
      onDone?.();
    } catch (problem) {
      setError(problem);
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className="sc-transaction">
      <PressButton
        variant={variant}
        off={busy ? "busy" : !send && "incomplete"}
        onClick={() => void press()}
      >
        {label}
      </PressButton>
      {busy && <Waiting />}
      {error !== null && <FailureNotice error={error} afterSignIn={() => void press()} />}
    </div>
  );
}
