import { Link } from "wouter";
import type { Address } from "../../../../protocol/wire/basics.ts";
import { useConfig } from "../../../config/ConfigContext.ts";
import { recordsOf } from "../../../data/told-records.ts";
import { useNamesTold } from "../../../data/use-names.ts";
import { useOnceTold } from "../../../data/use-once-told.ts";
import { useRecords, useResident } from "../../../data/use-resident.ts";
import { usePersonCheck } from "../../../check/use-person-check.ts";
import { Card } from "../../../parts/Card.tsx";
import { CheckMark } from "../../../parts/CheckMark.tsx";
import { Empty } from "../../../parts/Empty.tsx";
import { Money } from "../../../parts/Money.tsx";
import { ReasonForm } from "../../../parts/ReasonForm.tsx";
import { Rows } from "../../../parts/Rows.tsx";
import { Screen } from "../../../parts/Screen.tsx";
import { giveCompliment } from "../../../transactions/give-compliment.ts";
import type { ResidentAnswer } from "../../../../protocol/wire/index-answers.ts";
import { useWords } from "../../../words/use-words.ts";
import { OwnWords } from "../../../own-words/OwnWords.tsx";
import { IdeaToAnswer } from "../ideas/IdeaToAnswer.tsx";
import { Letters } from "../letters/Letters.tsx";
import { useOwnName } from "../use-own-name.ts";
import { PersonStatus } from "./PersonStatus.tsx";
import { PlanCard } from "./PlanCard.tsx";

/** One resident: coins, plans, bills, and what their mentor can do. */
export function PersonPage({ resident }: { resident: Address }) {
  const say = useWords("mentor");
  const bridge = useWords("bridge");
  const answer = useResident(resident);
  const records = useRecords(resident);
  const { name } = useOwnName(resident);
  return (
    <Screen title={name} needs={useOnceTold(answer, useNamesTold())}>
      {(value) => {
        const plans = [...value.plans].sort((one, two) => rank(one.status) - rank(two.status));
        return (
          <>
            <Standing answer={value} />
            <OwnWords
              {...{ resident, name }}
              records={recordsOf(records)}
              mayWrite={value.person.status !== "left"}
            />
            <p className="sc-buttons">
              {value.person.status === "participating" && (
                <Link className="sc-button-link" href={`/mentor/people/${resident}/plan`}>
                  {say("person.propose")}
                </Link>
              )}
              <Link className="sc-button-link" href={`/mentor/people/${resident}/bridge`}>
                {bridge("titleOf", { name })}
              </Link>
              <Link className="sc-button-link" href={`/mentor/people/${resident}/letter`}>
                {say("person.letter")}
              </Link>
            </p>
            <ReasonForm
              about={`compliment ${resident}`}
              transaction={giveCompliment}
              requestOf={(text) => ({ resident, name, text })}
              open={say("compliment.open")}
              send={say("compliment.send")}
              label={say("compliment.label", { name })}
              hint={say("compliment.hint")}
              doneText={say("compliment.done")}
            />
            {value.suggestions
              .filter(({ status }) => status === "open")
              .map((row) => (
                <IdeaToAnswer key={row.id} row={row} name={name} />
              ))}
            {plans.length === 0 && <Empty>{say("plan.none")}</Empty>}
            {plans.map((plan) => (
              <PlanCard
                key={plan.id}
                plan={plan}
                name={name}
                left={value.person.status === "left"}
                free={BigInt(value.person.balance) - BigInt(value.person.held)}
                now={value.head.time}
                records={recordsOf(records)}
              />
            ))}
            <Letters answer={value} />
          </>
        );
      }}
    </Screen>
  );
}

/** Where somebody stands, and what they have. */
function Standing({ answer: { person, head } }: { answer: ResidentAnswer }) {
  const say = useWords("mentor");
  const { neighbourhoods } = useConfig();
  const check = usePersonCheck(person, head);
  return (
    <Card alarm={check === "mismatch"}>
      <PersonStatus status={person.status} />
      {person.status === "enrolled" && <p>{say("person.enrolled")}</p>}
      {person.approver && <p>{say("person.protected")}</p>}
      <Rows
        rows={[
          {
            term: say("people.neighbourhood"),
            text: neighbourhoods[person.neighbourhood] ?? `${person.neighbourhood}`,
          },
          {
            term: say("person.free"),
            text: <Money cents={BigInt(person.balance) - BigInt(person.held)} of="coins" />,
          },
          { term: say("person.held"), text: <Money cents={person.held} of="coins" /> },
        ]}
      />
      <CheckMark check={check} />
    </Card>
  );
}

function rank(status: ResidentAnswer["plans"][number]["status"]): number {
  if (status === "proposed" || status === "awaitsSecond") return 0;
  return status === "accepted" ? 1 : 2;
}
