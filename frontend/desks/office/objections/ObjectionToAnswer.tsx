import { Link } from "wouter";
import type { OfficeObjection } from "../../../../protocol/wire/rights-api.ts";
import { useAccount } from "../../../account/AccountContext.ts";
import { useNames } from "../../../data/use-names.ts";
import { Card } from "../../../parts/Card.tsx";
import { Rows } from "../../../parts/Rows.tsx";
import { useFormat } from "../../../words/use-format.ts";
import { useLanguage } from "../../../words/Language.tsx";
import { leading } from "../../../words/leading.ts";
import { useWords } from "../../../words/use-words.ts";
import { sameAddress } from "../same-address.ts";
import { CameBack } from "./CameBack.tsx";
import { OwnProposal } from "./OwnProposal.tsx";
import { ProposalToRead } from "./ProposalToRead.tsx";
import { WriteAnswer } from "./WriteAnswer.tsx";

type Props = {
  objection: OfficeObjection;
  name: string;
  /** The day for the answer is over. */ late: boolean;
};

/** One that waits: the words of the resident, until when, and what this official can do about the answer now. */
export function ObjectionToAnswer({ objection, name, late }: Props) {
  const say = useWords("objections");
  const { locale } = useLanguage();
  const about = useWords("ownForms");
  const { date } = useFormat();
  const { nameOf } = useNames();
  const { address } = useAccount();
  const { proposal } = objection;
  const isOwn = sameAddress(proposal?.by, address);
  return (
    <Card title={say("card", { name })} strong={!isOwn || proposal?.sentBack !== null}>
      <blockquote className="sc-quote">{objection.text}</blockquote>
      <Rows
        rows={[
          { term: say("about"), text: about(`objection.about.${objection.about}`) },
          { term: say("since"), text: date(objection.at) },
          { term: say("until"), text: date(objection.answerBy) },
          {
            term: say("official"),
            text: leading(nameOf(objection.official), say("aColleague"), locale),
          },
        ]}
      />
      {late && <p className="sc-notice sc-notice--problem">{say("late")}</p>}
      <p>
        <Link className="sc-way" href={`/office/people/${objection.subject}`}>
          {say("person", { name })}
        </Link>
      </p>
      {!proposal && <WriteAnswer {...{ objection, name }} open={say("answer")} primary />}
      {proposal?.sentBack && (
        <CameBack {...{ objection, proposal, name }} sentBack={proposal.sentBack} />
      )}
      {proposal && !proposal.sentBack && isOwn && (
        <OwnProposal {...{ objection, proposal, name }} />
      )}
      {proposal && !proposal.sentBack && !isOwn && (
        <ProposalToRead {...{ objection, proposal, name }} />
      )}
    </Card>
  );
}
