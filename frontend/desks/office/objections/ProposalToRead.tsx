import { useState } from "react";
import type {
  OfficeObjection,
  ProposalAgreement,
  ProposalSentBack,
  ProposedAnswer,
} from "../../../../protocol/wire/rights-api.ts";
import { useDraft } from "../../../data/use-draft.ts";
import { useNames } from "../../../data/use-names.ts";
import { FormBehindButton } from "../../../parts/FormBehindButton.tsx";
import { SendButton } from "../../../parts/SendButton.tsx";
import { TextField } from "../../../parts/TextField.tsx";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";
import { ApartField, asksApart } from "./ApartField.tsx";
import { useSendAbout } from "./use-send-about.ts";

/** As long as the server takes. */
const LONGEST = 1_000;

type Props = { objection: OfficeObjection; proposal: ProposedAnswer; name: string };

/** A colleague's answer, to agree to or to send back with a reason. A yes is to these words and to no other ones. */
export function ProposalToRead({ objection, proposal, name }: Props) {
  const say = useWords("objections");
  const { date } = useFormat();
  const { nameOf } = useNames();
  const send = useSendAbout(objection);
  const { id, proposals } = objection;
  const [reason, setReason, forget] = useDraft(`objection-back ${id}`, "", proposals);

  const [apart, setApart] = useState(false);
  const mayAgree = apart || !asksApart(objection);
  const agree = () => {
    const body: ProposalAgreement = { proposals, apart };
    return send("PUT", "agreement", body, say("agreed", { name }));
  };
  const sendBack = async () => {
    const body: ProposalSentBack = { reason: reason.trim(), proposals };
    await send("PUT", "sending-back", body, say("backSent"));
    forget();
  };
  const by = nameOf(proposal.by) ?? say("somebody");
  return (
    <>
      <p>{say("by", { by, date: date(proposal.at), name })}</p>
      <blockquote className="sc-quote">{proposal.answer}</blockquote>
      <FormBehindButton open={say("agree.open")} variant="primary">
        {() => (
          <>
            <ApartField objection={objection} apart={apart} onApart={setApart} />
            <p>{say("final", { name })}</p>
            <SendButton
              label={say("agree")}
              send={mayAgree ? agree : null}
              doneText={say("agreed", { name })}
            />
          </>
        )}
      </FormBehindButton>
      <FormBehindButton open={say("back.open")} begun={reason !== ""}>
        {() => (
          <>
            <TextField
              label={say("back.label")}
              hint={say("back.hint")}
              text={reason}
              onText={setReason}
              rows={3}
              maxLength={LONGEST}
            />
            <SendButton
              label={say("back.send")}
              send={reason.trim() === "" ? null : sendBack}
              doneText={say("backSent")}
            />
          </>
        )}
      </FormBehindButton>
    </>
  );
}
