import { Money } from "../parts/Money.tsx";
import { Rows } from "../parts/Rows.tsx";
import { useWords } from "../words/use-words.ts";
import { sumIn, type FundAccount } from "./accounts-of.ts";

/** One account in five figures, of which the first is the sum of the others. */
export function AccountRows({ account }: { account: FundAccount }) {
  const say = useWords("payments");
  const states = ["toPay", "said", "notReceived", "received"] as const;
  return (
    <Rows
      rows={[
        { term: say("sum.owed"), text: <Money cents={account.owed} of="euros" /> },
        ...states.map((state) => ({
          term: say(`sum.${state}`),
          text: <Money cents={sumIn(account, state)} of="euros" />,
        })),
      ]}
    />
  );
}
