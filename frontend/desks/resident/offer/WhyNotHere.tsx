import type { DebtRow } from "../../../../protocol/wire/index-answers.ts";
import { Picture } from "../../../parts/Picture.tsx";
import { useWords } from "../../../words/use-words.ts";
import { useLeading } from "../use-leading.ts";
import { takesCoins } from "./takes-coins.ts";

type Props = {
  debt: DebtRow;
  /** The creditor's, where it is known. */
  name: string | undefined;
  now: number;
};

/** Why a recognised bill takes no coins now; nothing where it does, or where its status and its rest say so already. */
export function WhyNotHere({ debt, name, now }: Props) {
  const say = useWords("resident");
  const lead = useLeading();
  const takes = takesCoins(debt, now);
  if (takes === "yes" || takes === "status" || takes === "paused") return null;
  return (
    <p className="sc-notice">
      <Picture name="warning" />
      {say(`takes.${takes}`, { creditor: lead(name, "theCreditor") })}
    </p>
  );
}
