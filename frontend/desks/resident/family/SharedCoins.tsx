import type { Head } from "../../../../protocol/wire/basics.ts";
import type { PersonRow } from "../../../../protocol/wire/index-answers.ts";
import { usePersonCheck } from "../../../check/use-person-check.ts";
import { CheckMark } from "../../../parts/CheckMark.tsx";
import { Money } from "../../../parts/Money.tsx";
import { Rows } from "../../../parts/Rows.tsx";
import { useWords } from "../../../words/use-words.ts";

type Props = { person: Pick<PersonRow, "address" | "balance" | "held">; head: Head };

/** The coins of somebody of the household, free and set apart, compared with the book. */
export function SharedCoins({ person, head }: Props) {
  const say = useWords("family");
  const check = usePersonCheck(person, head);
  const held = BigInt(person.held);
  const free = BigInt(person.balance) - held;
  return (
    <>
      <Rows
        rows={[
          { term: say("coins.free"), text: <Money cents={free} of="coins" /> },
          ...(held > 0n
            ? [{ term: say("coins.held"), text: <Money cents={held} of="coins" /> }]
            : []),
        ]}
      />
      <CheckMark check={check} />
    </>
  );
}
