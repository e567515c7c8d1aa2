import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";
import { useLeading } from "../use-leading.ts";
import type { Way } from "./ways-lower.ts";

type Props = {
  ways: readonly { way: Way; cents: bigint }[];
  /** The creditor's, where it is known. */
  name: string | undefined;
};

/** How a bill became lower, each way with its amount: what coins did is not mixed with what a creditor put right. */
export function WaysLower({ ways, name }: Props) {
  const say = useWords("pocket");
  const lead = useLeading();
  const creditor = lead(name, "theCreditor");
  const { money } = useFormat();
  return ways.map(({ way, cents }) => (
    <p key={way}>{say(`way.${way}`, { amount: money(cents), creditor })}</p>
  ));
}
