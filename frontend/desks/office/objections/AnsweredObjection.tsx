import type { Objection } from "../../../../protocol/wire/rights-api.ts";
import { useNames } from "../../../data/use-names.ts";
import { Card } from "../../../parts/Card.tsx";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";

/** What a resident did not agree with, the answer that was given, and by which two: nothing is changed afterwards. */
export function AnsweredObjection({ objection, name }: { objection: Objection; name: string }) {
  const say = useWords("objections");
  const { date } = useFormat();
  const { nameOf } = useNames();
  const { answeredBy, agreedBy } = objection;
  const who = (one: typeof agreedBy) => nameOf(one) ?? say("aColleague");
  return (
    <Card title={say("card", { name })}>
      <blockquote className="sc-quote">{objection.text}</blockquote>
      <p>{say("answerOn", { date: date(objection.answeredAt ?? objection.at) })}</p>
      <blockquote className="sc-quote">{objection.answer}</blockquote>
      {agreedBy && (
        <p className="sc-quiet">
          {say("answeredBy", { one: who(answeredBy), other: who(agreedBy) })}
          {objection.apart && ` ${say("apart.both")}`}
        </p>
      )}
    </Card>
  );
}
