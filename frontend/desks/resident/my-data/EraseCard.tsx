import { useState } from "react";
import type { MyDataAnswer } from "../../../../protocol/wire/rights-api.ts";
import { useAccount } from "../../../account/AccountContext.ts";
import { Card } from "../../../parts/Card.tsx";
import { CheckField } from "../../../parts/CheckField.tsx";
import { SendButton } from "../../../parts/SendButton.tsx";
import { useWords } from "../../../words/use-words.ts";

/** Alles wissen: for who left, or never came in. */
export function EraseCard({ held }: { held: MyDataAnswer }) {
  const say = useWords("privacy");
  const { me, ask, signOut } = useAccount();
  const [sure, setSure] = useState(false);
  const may = me.status === "none" || me.status === "left";
  const words = (of: MyDataAnswer) => JSON.stringify([of.records, of.letters, of.holds]);
  const seen = { path: "/api/v1/me/data", same: (now: MyDataAnswer) => words(now) === words(held) };
  return (
    <Card title={say("erase.title")}>
      <p>{say("erase.text")}</p>
      {!may && <p>{say("erase.leaveFirst")}</p>}
      {may && (
        <>
          <CheckField label={say("erase.sure")} checked={sure} onChecked={setSure} />
          <SendButton
            label={say("erase.button")}
            send={sure ? () => ask(seen.path, { method: "DELETE", seen }) : null}
            doneText={say("erase.done")}
            onDone={() => void signOut("erased")}
          />
        </>
      )}
    </Card>
  );
}
