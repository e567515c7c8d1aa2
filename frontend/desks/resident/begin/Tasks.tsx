import { Link } from "wouter";
import { Card } from "../../../parts/Card.tsx";
import { Empty } from "../../../parts/Empty.tsx";
import { useWords } from "../../../words/use-words.ts";
import type { Task } from "./tasks-of.ts";

type Props = {
  tasks: readonly Task[];
  /** All that there can be was looked at: only then nothing to do is nothing to do. */
  isAll: boolean;
};

/** What the resident can do now, and apart from it what only waits, each with the way there. */
export function Tasks({ tasks, isAll }: Props) {
  const say = useWords("resident");
  if (tasks.length === 0) return isAll && <Empty>{say("tasks.none")}</Empty>;
  const waits = ({ kind }: Task) => ["reported", "approver", "waiting"].includes(kind);
  const link = ({ kind, count, path }: Task, className: string) => (
    <li key={kind}>
      <Link className={className} href={path}>
        {say(`tasks.${kind}`, { count })}
      </Link>
    </li>
  );
  const toDo = tasks.filter((one) => !waits(one));
  const waiting = tasks.filter(waits);
  return (
    <>
      {toDo.length > 0 && (
        <Card title={say("tasks.title")}>
          <ul className="sc-list">
            {toDo.map((one, place) =>
              link(one, place === 0 ? "sc-action" : "sc-action sc-action--second"),
            )}
          </ul>
        </Card>
      )}
      {waiting.length > 0 && (
        <Card title={say("tasks.waits")}>
          <ul className="sc-list">
            {waiting.map((one) => link(one, "sc-action sc-action--quiet"))}
          </ul>
        </Card>
      )}
    </>
  );
}
