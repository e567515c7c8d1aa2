import type { Objection } from "../../../../protocol/wire/rights-api.ts";
import { Card } from "../../../parts/Card.tsx";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";

/** What a resident did not agree with, and the answer that was given: nothing is changed afterwards. */
export function AnsweredObjection({ objection, name }: { objection: Objection; name: string }) {
  const say = useWords("objections");
  const { date } = useFormat();
  return (
    <Card title={say("card", { name })}>
      <blockquote className="sc-quote">{objection.text}</blockquote>
      <p>{say("answerOn", { date: date(objection.answeredAt ?? objection.at) })}</p>
      <blockquote className="sc-quote">{objection.answer}</blockquote>
    </Card>
  );
}
