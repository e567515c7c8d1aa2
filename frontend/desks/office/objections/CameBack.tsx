import type { OfficeObjection, ProposedAnswer } from "../../../../protocol/wire/rights-api.ts";
import { useNames } from "../../../data/use-names.ts";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";
import { WriteAnswer } from "./WriteAnswer.tsx";

type Props = {
  objection: OfficeObjection;
  proposal: ProposedAnswer;
  sentBack: NonNullable<ProposedAnswer["sentBack"]>;
  name: string;
};

/** An answer that a colleague sent back: why, the words it is about, and writing anew from these. */
export function CameBack({ objection, proposal, sentBack, name }: Props) {
  const say = useWords("objections");
  const { date } = useFormat();
  const { nameOf } = useNames();
  const by = nameOf(sentBack.by) ?? say("somebody");
  return (
    <>
      <p className="sc-notice">{say("cameBack", { by, date: date(sentBack.at) })}</p>
      <blockquote className="sc-quote">{sentBack.reason}</blockquote>
      <p>{say("cameBack.words", { name })}</p>
      <blockquote className="sc-quote">{proposal.answer}</blockquote>
      <WriteAnswer objection={objection} name={name} open={say("anew")} primary />
    </>
  );
}
