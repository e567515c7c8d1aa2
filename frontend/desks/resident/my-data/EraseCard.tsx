import { useState } from "react";
import type { ErasedAnswer, MyDataAnswer } from "../../../../protocol/wire/rights-api.ts";
import { useAccount } from "../../../account/AccountContext.ts";
import { Card } from "../../../parts/Card.tsx";
import { CheckField } from "../../../parts/CheckField.tsx";
import { KeptList } from "../../../parts/KeptList.tsx";
import { SendButton } from "../../../parts/SendButton.tsx";
import { stillKept } from "../../../words/kept-lines.ts";
import { useWords } from "../../../words/use-words.ts";

/** Alles wissen: for who left, or never came in. What a law makes us keep is said before and after. */
export function EraseCard({ held }: { held: MyDataAnswer }) {
  const say = useWords("privacy");
  const { me, ask, signOut } = useAccount();
  const [sure, setSure] = useState(false);
  const may = me.status === "none" || me.status === "left";
  const words = (of: MyDataAnswer) => JSON.stringify([of.records, of.letters, of.holds]);
  const seen = { path: "/api/v1/me/data", same: (now: MyDataAnswer) => words(now) === words(held) };
  const kept = stillKept(held.holds, new Date(held.at * 1_000).toISOString().slice(0, 10));
  const isAll = kept.length === 0;
  const erase = async () => {
    const erased = await ask<ErasedAnswer>(seen.path, { method: "DELETE", seen });
    await signOut(erased);
  };
  return (
    <Card title={say("erase.title")}>
      <p>{say(isAll ? "erase.text" : "erase.text.kept")}</p>
      {!isAll && <KeptList kept={kept} />}
      {!isAll && <p>{say("erase.kept.how")}</p>}
      <p>{say("erase.stays")}</p>
      {!may && <p>{say("erase.leaveFirst")}</p>}
      {may && (
        <>
          <CheckField label={say("erase.sure")} checked={sure} onChecked={setSure} />
          <SendButton
            label={say("erase.button")}
            send={sure ? erase : null}
            doneText={say(isAll ? "erase.done" : "erase.done.kept")}
          />
        </>
      )}
    </Card>
  );
}
