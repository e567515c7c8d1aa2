import { useState } from "react";
import { NOTHING_TO_ASK } from "../../data/answer.ts";
import { Card } from "../../parts/Card.tsx";
import { Screen } from "../../parts/Screen.tsx";
import { TextField } from "../../parts/TextField.tsx";
import { useWords } from "../../words/use-words.ts";
import { CheckedReceipt } from "./CheckedReceipt.tsx";
import { PressButton } from "../../parts/PressButton.tsx";

/** Controleer een bewijs: for anyone who holds a printed receipt. Its code stands after the # and stays in this browser. */
export default function VerifyPage() {
  const say = useWords("verify");
  const [code, setCode] = useState(location.hash.slice(1));
  const [typed, setTyped] = useState("");
  const type = (text: string) => {
    setTyped(text);
    // What was found is of the code that was checked, and of no other.
    if (text.trim() !== code) setCode("");
  };
  return (
    <Screen title={say("title")} needs={NOTHING_TO_ASK}>
      {() => (
        <>
          <p className="sc-lead">{say("about")}</p>
          {code !== "" && <CheckedReceipt key={code} code={code} />}
          <Card title={say("other")}>
            <TextField
              label={say("code")}
              hint={say("codeHint")}
              text={typed}
              onText={type}
              rows={3}
              isCode
              maxLength={2_000}
            />
            <div>
              <PressButton
                variant={code === "" ? "primary" : "secondary"}
                off={typed.trim() === "" && "incomplete"}
                onClick={() => setCode(typed.trim())}
              >
                {say("check")}
              </PressButton>
            </div>
          </Card>
          <p className="sc-quiet">{say("privacy")}</p>
        </>
      )}
    </Screen>
  );
}
