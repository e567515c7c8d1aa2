import { Link } from "wouter";
import { Card } from "../../parts/Card.tsx";
import type { PictureName } from "../../parts/Picture.tsx";
import { StatusMark, type StatusTone } from "../../parts/StatusMark.tsx";
import { useWords } from "../../words/use-words.ts";
import type { PartState, ToldPart } from "./parts-told.ts";

const MARKS: { [state in PartState]: { tone: StatusTone; picture: PictureName } } = {
  good: { tone: "good", picture: "yes" },
  look: { tone: "waiting", picture: "warning" },
  bad: { tone: "bad", picture: "no" },
  unknown: { tone: "plain", picture: "clock" },
  off: { tone: "plain", picture: "pause" },
};

/** One part: its name, how it is as a picture and a word, what that means, and what to do. */
export function PartCard({ told, purse }: { told: ToldPart; purse: string | undefined }) {
  const say = useWords("working");
  const { part, state, says, todo } = told;
  return (
    <Card title={say(`part.${part}`)} alarm={state === "bad"}>
      <StatusMark {...MARKS[state]}>{say(`state.${state}`)}</StatusMark>
      {says.map(({ key, values }) => (
        <p key={key}>{say(key, values)}</p>
      ))}
      {todo && (
        <p>
          <strong>{say("todo")}</strong> {say(todo.key, todo.values)}
        </p>
      )}
      {part === "purse" && purse && state !== "off" && (
        <p>
          <Link className="sc-way" href={purse}>
            {say("purse.link")}
          </Link>
        </p>
      )}
    </Card>
  );
}
