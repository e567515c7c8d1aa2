import { nameFault } from "../../../../protocol/names/name-fault.ts";
import type {
  NewOrganisation,
  OrganisationsAnswer,
} from "../../../../protocol/wire/dossier-api.ts";
import { useAccount } from "../../../account/AccountContext.ts";
import { valueOf, type Answer } from "../../../data/answer.ts";
import { useDraft } from "../../../data/use-draft.ts";
import { Asked } from "../../../parts/Asked.tsx";
import { Card } from "../../../parts/Card.tsx";
import { Empty } from "../../../parts/Empty.tsx";
import { SendButton } from "../../../parts/SendButton.tsx";
import { TextField } from "../../../parts/TextField.tsx";
import { useWords } from "../../../words/use-words.ts";
import { useNameProblem } from "../../../words/use-name-problem.ts";

/** The organisations that staff, funders and creditors belong to. */
export function Organisations({ answer }: { answer: Answer<OrganisationsAnswer> }) {
  const say = useWords("office");
  const { ask, parts } = useAccount();
  const problemOf = useNameProblem();
  const [name, setName, forget] = useDraft("organisation", "");
  const body: NewOrganisation = { name: name.trim() };
  const taken = valueOf(answer)?.organisations.some(
    (one) => one.name.toLowerCase() === body.name.toLowerCase() && body.name !== "",
  );
  return (
    <Card title={say("organisations.title")}>
      <Asked answer={answer}>
        {({ organisations }) =>
          organisations.length === 0 ? (
            <Empty>{say("organisations.none")}</Empty>
          ) : (
            <ul className="sc-list">
              {organisations.map((one) => (
                <li key={one.id} className="sc-office-line">
                  {one.name}
                  {one.account && <span className="sc-quiet">{say("organisations.creditor")}</span>}
                </li>
              ))}
            </ul>
          )
        }
      </Asked>
      <TextField
        label={say("organisations.name")}
        text={name}
        onText={setName}
        maxLength={120}
        problem={taken ? say("organisations.taken") : problemOf(name)}
      />
      <SendButton
        label={say("organisations.add")}
        send={
          body.name === "" || taken || nameFault(name)
            ? null
            : () => ask("/api/v1/organisations", { method: "POST", body })
        }
        doneText={say("organisations.added")}
        onDone={() => {
          forget();
          void parts.queries.invalidateQueries({ queryKey: ["live"] });
        }}
      />
    </Card>
  );
}
