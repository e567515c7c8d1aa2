import { Link } from "wouter";
import { Card } from "../../../parts/Card.tsx";
import { Empty } from "../../../parts/Empty.tsx";
import { useWords } from "../../../words/use-words.ts";
import type { Task } from "./tasks-of.ts";

/** What the resident can do now, each with the way there. */
export function Tasks({ tasks }: { tasks: readonly Task[] }) {
  const say = useWords("resident");
  if (tasks.length === 0) return <Empty>{say("tasks.none")}</Empty>;
  return (
    <Card title={say("tasks.title")}>
      <ul className="sc-list">
        {tasks.map(({ kind, count, path }, place) => (
          <li key={kind}>
            <Link className={place === 0 ? "sc-action" : "sc-action sc-action--second"} href={path}>
              {say(`tasks.${kind}`, { count })}
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
