import { Button } from "@amsterdam/design-system-react";
import { useState } from "react";
import { request } from "../account/request.ts";
import { loadConfig } from "../config/load-config.ts";
import { FailureNotice } from "../parts/FailureNotice.tsx";
import { Waiting } from "../parts/Waiting.tsx";
import { useWords } from "../words/use-words.ts";
import { untilFresh } from "./until-fresh.ts";

/** "Opnieuw beginnen": back to the fresh pilot, for everybody who looks at this demonstration. */
export default function BeginAgain() {
  const say = useWords("demo");
  const [state, setState] = useState<"idle" | "asking" | "busy">("idle");
  const [error, setError] = useState<unknown>(null);

  const begin = async () => {
    setState("busy");
    setError(null);
    try {
      const { since } = await loadConfig();
      await request("/demo/begin-again", { method: "POST", body: {} });
      await untilFresh(since);
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
