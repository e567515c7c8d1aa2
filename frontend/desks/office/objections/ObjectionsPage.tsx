import type { ObjectionsAnswer } from "../../../../protocol/wire/rights-api.ts";
import { useAccount } from "../../../account/AccountContext.ts";
import { valueOf } from "../../../data/answer.ts";
import { useAsk } from "../../../data/use-ask.ts";
import { Empty } from "../../../parts/Empty.tsx";
import { Screen } from "../../../parts/Screen.tsx";
import { useWords } from "../../../words/use-words.ts";
import { useOffice, useResidentsNamed } from "../use-office.ts";
import { AloneNotice } from "./AloneNotice.tsx";
import { AnsweredObjection } from "./AnsweredObjection.tsx";
import { byTerm } from "./by-term.ts";
import { ObjectionToAnswer } from "./ObjectionToAnswer.tsx";

/** A colleague's word comes without a block. */
const EVERY_MS = 30_000;
const NONE: ObjectionsAnswer["objections"] = [];

/** Niet mee eens: what residents do not agree with, whose term is first above; then what was answered, the newest above. */
export default function ObjectionsPage() {
  const say = useWords("objections");
  const answer = useAsk<ObjectionsAnswer>("/api/v1/objections", { every: EVERY_MS });
  const all = valueOf(answer)?.objections ?? NONE;
  const residentOf = useResidentsNamed([...new Set(all.map(({ subject }) => subject))]);
  const { address } = useAccount();
  const office = valueOf(useOffice().needs);
  const now = office?.head.time ?? 0;
  return (
    <Screen title={say("title")} needs={answer}>
      {({ objections }) => {
        const { open, answered } = byTerm(objections);
        return (
          <>
            <p>{say("intro")}</p>
            {open.length > 0 && office && <AloneNotice office={office} official={address} />}
            {open.length === 0 && <Empty>{say("none")}</Empty>}
            {open.map((one) => (
              <ObjectionToAnswer
                key={one.id}
                objection={one}
                name={residentOf(one.subject)}
                late={one.answerBy < now}
              />
            ))}
            {answered.length > 0 && <h2>{say("answered")}</h2>}
            {answered.map((one) => (
              <AnsweredObjection key={one.id} objection={one} name={residentOf(one.subject)} />
            ))}
          </>
        );
      }}
    </Screen>
  );
}
