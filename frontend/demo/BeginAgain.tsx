import { Button } from "@amsterdam/design-system-react";
import { useState } from "react";
import { request } from "../account/request.ts";
import { loadConfig } from "../config/load-config.ts";
import { FailureNotice } from "../parts/FailureNotice.tsx";
import { Waiting } from "../parts/Waiting.tsx";
import { useWords } from "../words/use-words.ts";

const POLL_MS = 1_000;
/** The server may be back before anybody saw it go; after this long without a gap, being there is being ready. */
const GRACE_MS = 8_000;
const PATIENCE_MS = 180_000;

/** "Opnieuw beginnen": back to the fresh pilot, for everybody who looks at this demonstration. */
export default function BeginAgain() {
  const say = useWords("demo");
  const [state, setState] = useState<"idle" | "asking" | "busy">("idle");
  const [error, setError] = useState<unknown>(null);

  const begin = async () => {
    setState("busy");
    setError(null);
    try {
      await request("/demo/begin-again", { method: "POST", body: {} });
      await untilBack();
      sessionStorage.clear();
      location.assign("/");
    } catch (problem) {
      setError(problem);
      setState("idle");
    }
  };
  if (state === "busy")
    return (
      <div role="status">
        <p>{say("again.busy")}</p>
        <Waiting />
      </div>
    );
  return (
    <div className="sc-stack">
      {state === "idle" ? (
        <div>
          <Button variant="secondary" onClick={() => setState("asking")}>
            {say("again.button")}
          </Button>
        </div>
      ) : (
        <div className="sc-review" role="group" aria-label={say("again.button")}>
          <p>{say("again.sure")}</p>
          <div className="sc-buttons">
            <Button onClick={() => void begin()}>{say("again.yes")}</Button>
            <Button variant="tertiary" onClick={() => setState("idle")}>
              {say("again.no")}
            </Button>
          </div>
        </div>
      )}
      {error !== null && <FailureNotice error={error} again={() => void begin()} />}
    </div>
  );
}

async function untilBack(): Promise<void> {
  const began = Date.now();
  let wasGone = false;
  while (Date.now() - began < PATIENCE_MS) {
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    const there = await loadConfig().then(
      () => true,
      () => false,
    );
    if (there && (wasGone || Date.now() - began > GRACE_MS)) return;
    wasGone ||= !there;
  }
}
