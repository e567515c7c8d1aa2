import { useState } from "react";
import type { ErasedAnswer, MyDataAnswer } from "../../../../protocol/wire/rights-api.ts";
import { useAccount } from "../../../account/AccountContext.ts";
import { MY_DATA } from "../../../data/own-paths.ts";
import { CheckField } from "../../../parts/CheckField.tsx";
import { SendButton } from "../../../parts/SendButton.tsx";
import { useWords } from "../../../words/use-words.ts";

type Props = {
  /** What was seen is what is erased: anything else stops it. */
  held: MyDataAnswer;
  /** Whether nothing of it must be kept by law. */
  isAll: boolean;
};

/** The tick and the button that erase. */
export function EraseFields({ held, isAll }: Props) {
  const say = useWords("ownForms");
  const { ask, signOut } = useAccount();
  const [sure, setSure] = useState(false);
  const words = (of: MyDataAnswer) => JSON.stringify([of.records, of.letters, of.holds]);
  const seen = { path: MY_DATA, same: (now: MyDataAnswer) => words(now) === words(held) };
  const erase = async () => {
    const erased = await ask<ErasedAnswer>(seen.path, { method: "DELETE", seen });
    await signOut(erased);
  };
  return (
    <>
      <CheckField label={say("erase.sure")} checked={sure} onChecked={setSure} />
      <SendButton
        label={say("erase.button")}
        send={sure ? erase : null}
        doneText={say(isAll ? "erase.done" : "erase.done.kept")}
      />
    </>
  );
}
