import type { OfficeObjection, ProposedAnswer } from "../../../../protocol/wire/rights-api.ts";
import { SendButton } from "../../../parts/SendButton.tsx";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";
import { useSendAbout } from "./use-send-about.ts";
import { WriteAnswer } from "./WriteAnswer.tsx";

type Props = { objection: OfficeObjection; proposal: ProposedAnswer; name: string };

/** One's own words that wait for a colleague: nobody else reads them, and they can still be changed or taken back. */
export function OwnProposal({ objection, proposal, name }: Props) {
  const say = useWords("objections");
  const { date } = useFormat();
  const send = useSendAbout(objection);
  return (
    <>
      <p>{say("own", { date: date(proposal.at), name })}</p>
      <blockquote className="sc-quote">{proposal.answer}</blockquote>
      <WriteAnswer objection={objection} name={name} open={say("change")} />
      <SendButton
        label={say("takeBack")}
        variant="secondary"
        send={() => send("DELETE", "proposal", null, say("takenBack"))}
        doneText={say("takenBack")}
      />
    </>
  );
}
