import { Button } from "@amsterdam/design-system-react";
import { useState } from "react";
import { useAccount } from "../account/AccountContext.ts";
import { FailureNotice } from "../parts/FailureNotice.tsx";
import { useWords } from "../words/use-words.ts";

/** "Vervals een regel": lets the server lie once, to see whether the screen notices. */
export default function AlterLine() {
  const say = useWords("demo");
  const { ask, parts } = useAccount();
  const [altered, setAltered] = useState(false);
  const [error, setError] = useState<unknown>(null);

  const alter = async () => {
    setError(null);
    try {
      await ask("/demo/alter-line", { method: "POST", body: {} });
      await parts.queries.invalidateQueries({ queryKey: ["live"] });
      setAltered(true);
    } catch (problem) {
      setError(problem);
    }
  };
  const restore = async () => {
    await parts.queries.invalidateQueries({ queryKey: ["live"] });
    setAltered(false);
  };
  return (
    <div className="sc-demo-bar">
      <p>{say(altered ? "alter.done" : "alter.text")}</p>
      <Button variant="secondary" onClick={() => void (altered ? restore() : alter())}>
        {say(altered ? "alter.restore" : "alter.button")}
      </Button>
      {error !== null && <FailureNotice error={error} />}
    </div>
  );
}
