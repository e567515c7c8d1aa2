import { useState } from "react";
import type { Address } from "../../../protocol/wire/basics.ts";
import type { LapsedRow } from "../../../protocol/wire/index-answers.ts";
import { Card } from "../../parts/Card.tsx";
import { GoodNotice } from "../../parts/GoodNotice.tsx";
import { useFormat } from "../../words/use-format.ts";
import { useWords } from "../../words/use-words.ts";
import { FreeLapsed } from "./FreeLapsed.tsx";
import { LapsedList } from "./LapsedList.tsx";

type Props = {
  rows: readonly LapsedRow[];
  nameOf: (resident: Address) => string;
  /** Where the resident's own page is. */
  pathOf: (resident: Address) => string;
  /** More wait than these. */
  more?: boolean;
};

/** "De tijd is voorbij": what keeps money of a fund apart for nothing, and the button that lets it go back. Nothing where there is none. */
export function LapsedCard({ rows, nameOf, pathOf, more = false }: Props) {
  const say = useWords("lapsed");
  const { money } = useFormat();
  /** Coin cents that went back while this page was open. */
  const [freed, setFreed] = useState(0n);
  /** While they go back one by one, the list is the one that was pressed. */
  const [going, setGoing] = useState<readonly LapsedRow[] | null>(null);
  const shown = going ?? rows;
  if (shown.length === 0 && freed === 0n) return null;
  return (
    <Card title={say("title")}>
      {freed > 0n && <GoodNotice>{say("done", { coins: money(freed) })}</GoodNotice>}
      {shown.length > 0 && (
        <>
          <p>{say("intro")}</p>
          <LapsedList rows={shown} nameOf={nameOf} pathOf={pathOf} />
          {more && <p>{say("more")}</p>}
          <FreeLapsed
            rows={shown}
            onGoing={(isGoing) => setGoing(isGoing ? shown : null)}
            onFreed={(coins) => setFreed((before) => before + coins)}
          />
        </>
      )}
    </Card>
  );
}
