import { Button } from "@amsterdam/design-system-react";
import { useState } from "react";
import type { AlterLineAnswer } from "../../protocol/wire/dossier-api.ts";
import { useAccount } from "../account/AccountContext.ts";
import { valueOf } from "../data/answer.ts";
import { useAsk } from "../data/use-ask.ts";
import { FailureNotice } from "../parts/FailureNotice.tsx";
import { useWords } from "../words/use-words.ts";

/** "Vervals een regel": lets the server lie to this browser, to see whether the screen notices. */
export default function AlterLine() {
  const say = useWords("demo");
  const { ask, parts } = useAccount();
  const altered = valueOf(useAsk<AlterLineAnswer>("/demo/alter-line"))?.altered ?? false;
  const [error, setError] = useState<unknown>(null);

  const toggle = async () => {
    setError(null);
    try {
      await ask("/demo/alter-line", { method: altered ? "DELETE" : "POST" });
      await parts.queries.invalidateQueries({ queryKey: ["live"] });
    } catch (problem) {
      setError(problem);
    }
  };
  return (
    <div className="sc-demo-bar">
      <p>{say(altered ? "alter.done" : "alter.text")}</p>
      <Button variant="secondary" onClick={() => void toggle()}>
        {say(altered ? "alter.restore" : "alter.button")}
      </Button>
      {error !== null && <FailureNotice error={error} />}
    </div>
  );
}
