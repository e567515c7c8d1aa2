import { Button } from "@amsterdam/design-system-react";
import { useState } from "react";
import { request } from "../account/request.ts";
import { loadConfig } from "../config/load-config.ts";
import { FailureNotice } from "../parts/FailureNotice.tsx";
import { Waiting } from "../parts/Waiting.tsx";
import { useWords } from "../words/use-words.ts";
import { untilFresh } from "./until-fresh.ts";

/** "Opnieuw beginnen": back to the fresh pilot in one press, for everybody who looks at this demonstration. */
export default function BeginAgain() {
  const say = useWords("demo");
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);

  const begin = async () => {
    setBusy(true);
    setError(null);
    try {
      const { since } = await loadConfig();
      await request("/demo/begin-again", { method: "POST", body: {} });
      await untilFresh(since);
      sessionStorage.clear();
      location.assign("/");
    } catch (problem) {
      setError(problem);
      setBusy(false);
    }
  };
  if (busy)
    return (
      <div role="status">
        <p>{say("again.busy")}</p>
        <Waiting />
      </div>
    );
  return (
    <div className="sc-stack">
      <div>
        <Button variant="secondary" onClick={() => void begin()}>
          {say("again.button")}
        </Button>
      </div>
      <p className="sc-quiet">{say("again.means")}</p>
      {error !== null && <FailureNotice error={error} />}
    </div>
  );
}
