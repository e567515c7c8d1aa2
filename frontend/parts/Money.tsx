import { useFormat } from "../words/use-format.ts";

type Props = { /** Of coins or of euros; the words beside it say which. */ cents: bigint | string };

/** An amount, as figures of one width: "60,00". */
export function Money({ cents }: Props) {
  const { money } = useFormat();
  return <span className="sc-money">{money(cents)}</span>;
}
