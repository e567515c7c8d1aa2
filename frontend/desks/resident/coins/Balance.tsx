import type { Head } from "../../../../protocol/wire/basics.ts";
import type { PersonRow } from "../../../../protocol/wire/index-answers.ts";
import { usePersonCheck } from "../../../check/use-person-check.ts";
import { CheckMark } from "../../../parts/CheckMark.tsx";
import { CountingMoney } from "../../../parts/CountingMoney.tsx";
import { Money } from "../../../parts/Money.tsx";
import { useWords } from "../../../words/use-words.ts";

type Props = { person: PersonRow; head: Head };

/** Free and set apart, in large figures that move when they change; compared with the book itself. */
export function Balance({ person, head }: Props) {
  const say = useWords("resident");
  const check = usePersonCheck(person, head);
  const held = BigInt(person.held);
  return (
    <section
      className={`sc-balance ${check === "mismatch" ? "sc-card--alarm" : ""}`}
      aria-label={say("coins.title")}
    >
      <p>
        {say("coins.free")}
        <strong className="sc-balance__figure">
          <CountingMoney cents={BigInt(person.balance) - held} of="coins" />
        </strong>
      </p>
      {held > 0n && (
        <p>
          {say("coins.held")} <Money cents={held} of="coins" />
        </p>
      )}
      <CheckMark check={check} />
    </section>
  );
}
