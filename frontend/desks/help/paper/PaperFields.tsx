import { parseAmount } from "../../../../protocol/money/parse-amount.ts";
import { AmountField } from "../../../parts/AmountField.tsx";
import { ChecksField } from "../../../parts/ChecksField.tsx";
import { Empty } from "../../../parts/Empty.tsx";
import { Rows } from "../../../parts/Rows.tsx";
import { SelectField } from "../../../parts/SelectField.tsx";
import { TextField } from "../../../parts/TextField.tsx";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";
import type { PaperAbout } from "./paper-about.ts";
import type { Filled } from "./paper-kind.ts";
import { paperKind, type PaperStepName } from "./paper-steps.ts";
import { roomOf } from "./steps/offer-steps.ts";

/** As it was typed, which is not yet what is filled in. */
export type Typed = { ids: readonly number[]; text: string; coins: string };
export const NOTHING_TYPED: Typed = { ids: [], text: "", coins: "" };

export function filledOf({ ids, text, coins }: Typed): Filled {
  const amount = parseAmount(coins);
  return { ids, text: text.trim(), coins: amount.kind === "amount" ? amount.cents : null };
}

type Props = {
  name: PaperStepName;
  about: PaperAbout;
  typed: Typed;
  onTyped: (typed: Typed) => void;
};

/** What has to be taken over from the paper: about what, in which words, how many coins. */
export function PaperFields({ name, about, typed, onTyped }: Props) {
  const say = useWords("paper");
  const format = useFormat();
  const kind = paperKind(name);
  const items = kind.items?.(about, say, format);
  const chosen = items?.find(({ id }) => id === typed.ids[0]);
  if (items?.length === 0) {
    const { first } = kind;
    const isFirst = first && paperKind(first).items?.(about, say, format).length;
    const after = isFirst ? ` ${say("fill.first", { step: say(`step.${first}`) })}` : "";
    return <Empty>{say("fill.none") + after}</Empty>;
  }
  const debt = about.debts.find(({ id }) => id === chosen?.id);
  const most = debt && kind.asks === "coins" ? roomOf(debt) : null;
  const { coins } = filledOf(typed);
  return (
    <div className="sc-stack">
      {items && kind.several && (
        <ChecksField
          legend={say("fill.several")}
          options={items.map(({ id, text }) => ({ value: id, text }))}
          chosen={typed.ids}
          onChosen={(ids) => onTyped({ ...typed, ids })}
        />
      )}
      {items && !kind.several && (
        <SelectField
          label={say("about")}
          value={`${chosen?.id ?? ""}`}
          onValue={(id) => onTyped({ ...typed, ids: id === "" ? [] : [Number(id)] })}
          empty={say("choose")}
          options={items.map(({ id, text }) => ({ value: `${id}`, text }))}
        />
      )}
      {chosen && chosen.rows.length > 0 && !kind.several && <Rows rows={chosen.rows} />}
      {kind.asks === "coins" && (
        <AmountField
          label={say("coins")}
          text={typed.coins}
          onText={(text) => onTyped({ ...typed, coins: text })}
          problem={
            most !== null && coins !== null && coins > most
              ? say("fill.most", { most: format.money(most) })
              : undefined
          }
        />
      )}
      {(kind.asks === "words" || kind.asks === "wordsOrNot") && (
        <TextField
          label={say("ownWords")}
          hint={say(kind.asks === "words" ? "fill.words" : "fill.wordsOrNot")}
          text={typed.text}
          onText={(text) => onTyped({ ...typed, text })}
          rows={3}
          maxLength={name === "suggestWords" ? 200 : 500}
        />
      )}
    </div>
  );
}
