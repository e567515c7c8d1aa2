import type { MyDataAnswer } from "../../../../protocol/wire/rights-api.ts";
import { useAccount } from "../../../account/AccountContext.ts";
import { Card } from "../../../parts/Card.tsx";
import { KeptList } from "../../../parts/KeptList.tsx";
import { Later } from "../../../parts/Later.tsx";
import { stillKept } from "../../../words/kept-lines.ts";
import { useWords } from "../../../words/use-words.ts";
import { EraseFields } from "./form-parts.ts";

/** Alles wissen: for who left, or never came in. What a law makes us keep is said before and after. */
export function EraseCard({ held }: { held: MyDataAnswer }) {
  const say = useWords("privacy");
  const { me } = useAccount();
  const may = me.status === "none" || me.status === "left";
  const kept = stillKept(held.holds, new Date(held.at * 1_000).toISOString().slice(0, 10));
  const isAll = kept.length === 0;
  return (
    <Card title={say("erase.title")}>
      <p>{say(isAll ? "erase.text" : "erase.text.kept")}</p>
      {!isAll && <KeptList kept={kept} />}
      {!isAll && <p>{say("erase.kept.how")}</p>}
      <p>{say("erase.stays")}</p>
      {!may && <p>{say("erase.leaveFirst")}</p>}
      {may && (
        <Later>
          <EraseFields held={held} isAll={isAll} />
        </Later>
      )}
    </Card>
  );
}
