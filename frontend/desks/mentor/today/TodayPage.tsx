import { Link } from "wouter";
import type { Address } from "../../../../protocol/wire/basics.ts";
import { useInHand } from "../../../data/use-in-hand.ts";
import { useNow } from "../../../data/use-now.ts";
import { useToldAnswer } from "../../../data/use-told-answer.ts";
import { Card } from "../../../parts/Card.tsx";
import { Dot } from "../../../parts/Dot.tsx";
import { Empty } from "../../../parts/Empty.tsx";
import { GoodNotice } from "../../../parts/GoodNotice.tsx";
import { Screen } from "../../../parts/Screen.tsx";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";
import { LapsedCard } from "../../lapsed/LapsedCard.tsx";
import { IdeaToAnswer } from "../ideas/IdeaToAnswer.tsx";
import {
  acceptedSteps,
  lapsedPlans,
  openProposals,
  reportedSteps,
  stepWaits,
  withoutPlan,
} from "../waiting.ts";
import { DisputedBills } from "./DisputedBills.tsx";
import { GoneStep } from "./GoneStep.tsx";
import { ReportedStep } from "./ReportedStep.tsx";
import { useToday } from "./use-today.ts";

/** Wie wacht op mij: what somebody said is done comes first. */
export function TodayPage() {
  const say = useWords("mentor");
  const { date } = useFormat();
  const { needs, nameOf, disputes } = useToday();
  const answer = useToldAnswer<{ text: string; whose: Address }>();
  const hand = useInHand();
  const clock = useNow();
  return (
    <Screen title={say("today.title")} needs={needs}>
      {(caseload) => {
        const reported = reportedSteps(caseload);
        const waits = reported.map(stepWaits);
        const said = answer.still(waits);
        const gone = hand.goneFrom(reported.map(({ row }) => row.id));
        const now = Math.max(clock, caseload.head.time);
        const proposals = openProposals(caseload, now);
        const free = withoutPlan(caseload);
        return (
          <>
            {said && (
              <GoodNotice key={said.key}>
                <span>
                  {said.words.text}{" "}
                  <Link href={`/mentor/people/${said.words.whose}`}>{say("today.look")}</Link>
                </span>
              </GoodNotice>
            )}
            {acceptedSteps(caseload)
              .filter(({ row }) => gone.includes(row.id))
              .map((waiting) => (
                <GoneStep
                  key={waiting.row.id}
                  waiting={waiting}
                  name={nameOf(waiting.person.address)}
                />
              ))}
            {caseload.suggestions.map((row) => (
              <IdeaToAnswer key={row.id} row={row} name={nameOf(row.resident)} />
            ))}
            {reported.length + caseload.suggestions.length === 0 && (
              <Empty>{say("today.none")}</Empty>
            )}
            {reported.map((waiting) => (
              <ReportedStep
                key={waiting.row.id}
                waiting={waiting}
                name={nameOf(waiting.person.address)}
                onTurn={(turn) => {
                  answer.turned(turn);
                  hand.turnOf(waiting.row.id)(turn);
                }}
                onDone={(text) =>
                  answer.tell({ text, whose: waiting.person.address }, [stepWaits(waiting)], waits)
                }
              />
            ))}
            <DisputedBills list={disputes} nameOf={nameOf} />
            {proposals.length > 0 && (
              <Card title={say("today.proposals")}>
                <ul className="sc-list">
                  {proposals.map(({ person, plan }) => (
                    <li key={plan.id}>
                      <Link href={`/mentor/people/${person.address}`}>
                        {nameOf(person.address)}
                      </Link>{" "}
                      <Dot /> {say("today.until", { date: date(plan.answerUntil) })}
                    </li>
                  ))}
                </ul>
              </Card>
            )}
            <LapsedCard
              rows={lapsedPlans(caseload, now)}
              nameOf={nameOf}
              pathOf={(resident) => `/mentor/people/${resident}`}
            />
            {free.length > 0 && (
              <Card title={say("today.withoutPlan")}>
                <ul className="sc-list">
                  {free.map(({ address }) => (
                    <li key={address}>
                      <Link className="sc-way" href={`/mentor/people/${address}`}>
                        {nameOf(address)}
                      </Link>
                    </li>
                  ))}
                </ul>
              </Card>
            )}
          </>
        );
      }}
    </Screen>
  );
}
