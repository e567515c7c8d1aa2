import type { Destroyed } from "../../../../protocol/wire/retention-api.ts";
import { useNames } from "../../../data/use-names.ts";
import { Card } from "../../../parts/Card.tsx";
import { Empty } from "../../../parts/Empty.tsx";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";
import { kindKey } from "./kind-key.ts";

/** What was destroyed, when, and by which two: nothing of whom it was. */
export function Proofs({ done }: { done: readonly Destroyed[] }) {
  const say = useWords("destruction");
  const { date } = useFormat();
  const { nameOf } = useNames();
  const name = (address: Destroyed["agreedBy"]) => nameOf(address) ?? say("waiting.somebody");
  return (
    <Card title={say("done.title")}>
      {done.length === 0 && <Empty>{say("done.none")}</Empty>}
      {done.length > 0 && (
        <ul className="sc-list">
          {done.map(({ at, process, count, proposedBy, agreedBy }, place) => (
            <li key={`${at} ${process} ${place}`}>
              {say("done.line", { date: date(at), count, what: say(kindKey(process)) })}
              <br />
              <span className="sc-quiet">
                {agreedBy
                  ? say("done.by", { one: name(proposedBy), other: name(agreedBy) })
                  : say("done.alone")}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
