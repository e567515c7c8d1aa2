import { Link } from "wouter";
import type { Objection, ObjectionReply } from "../../../../protocol/wire/rights-api.ts";
import { useAccount } from "../../../account/AccountContext.ts";
import { useDraft } from "../../../data/use-draft.ts";
import { useNames } from "../../../data/use-names.ts";
import { useAnnounce } from "../../../parts/Announcer.tsx";
import { Card } from "../../../parts/Card.tsx";
import { FormBehindButton } from "../../../parts/FormBehindButton.tsx";
import { Rows } from "../../../parts/Rows.tsx";
import { SendButton } from "../../../parts/SendButton.tsx";
import { TextField } from "../../../parts/TextField.tsx";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";

/** As long as the server takes. */
const LONGEST = 2_000;
const EMPTY: ObjectionReply = { answer: "" };

type Props = {
  objection: Objection;
  name: string;
  /** The day for the answer is over. */ late: boolean;
};

/** One that waits: the words of the resident, until when, and the answer, which is given once. */
export function ObjectionToAnswer({ objection, name, late }: Props) {
  const say = useWords("objections");
  const about = useWords("privacy");
  const { date } = useFormat();
  const { nameOf } = useNames();
  const announce = useAnnounce();
  const { ask, parts } = useAccount();
  const [{ answer }, setDraft, forget] = useDraft(`objection-answer ${objection.id}`, EMPTY);

  const send = async () => {
    const body: ObjectionReply = { answer: answer.trim() };
    await ask(`/api/v1/objections/${objection.id}/answer`, { method: "PUT", body });
    // With the answer this card goes: what was done is said first.
    announce(say("sent", { name }));
    forget();
    await parts.queries.invalidateQueries({ queryKey: ["live"] });
  };
  return (
    <Card title={say("card", { name })} strong>
      <blockquote className="sc-quote">{objection.text}</blockquote>
      <Rows
        rows={[
          { term: say("about"), text: about(`objection.about.${objection.about}`) },
          { term: say("since"), text: date(objection.at) },
          { term: say("until"), text: date(objection.answerBy) },
          { term: say("official"), text: nameOf(objection.official) ?? say("aColleague") },
        ]}
      />
      {late && <p className="sc-notice sc-notice--problem">{say("late")}</p>}
      <p>
        <Link className="sc-way" href={`/office/people/${objection.subject}`}>
          {say("person", { name })}
        </Link>
      </p>
      <FormBehindButton open={say("answer")} variant="primary" begun={answer !== ""}>
        {() => (
          <>
            <TextField
              label={say("label")}
              text={answer}
              onText={(typed) => setDraft({ answer: typed })}
              rows={4}
              maxLength={LONGEST}
            />
            <p>{say("final", { name })}</p>
            <SendButton
              label={say("send")}
              send={answer.trim() === "" ? null : send}
              doneText={say("sent", { name })}
            />
          </>
        )}
      </FormBehindButton>
    </Card>
  );
}
