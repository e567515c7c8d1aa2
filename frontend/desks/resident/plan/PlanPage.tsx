import { Link } from "wouter";
import { useInHand } from "../../../data/use-in-hand.ts";
import { useNow } from "../../../data/use-now.ts";
import { useWords } from "../../../words/use-words.ts";
import { Empty } from "../../../parts/Empty.tsx";
import { Picture } from "../../../parts/Picture.tsx";
import { Screen } from "../../../parts/Screen.tsx";
import { OwnWords } from "../../../own-words/OwnWords.tsx";
import { Ideas } from "../ideas/Ideas.tsx";
import { useWallet } from "../use-wallet.ts";
import { AcceptedPlan } from "./AcceptedPlan.tsx";
import { AwaitsSecond } from "./AwaitsSecond.tsx";
import { Compliments } from "./Compliments.tsx";
import { GonePlan } from "./GonePlan.tsx";
import { isMentorAway } from "./is-mentor-away.ts";
import { planIsOver } from "../../../data/plan-is-over.ts";
import { LapsedProposal } from "./LapsedProposal.tsx";
import { Proposal } from "./Proposal.tsx";
import { nextStep } from "./steps.ts";

/** Mijn plan: what waits for an answer first, then the plans under way. */
export function PlanPage() {
  const say = useWords("resident");
  const voice = useWords("voice");
  const { needs, records, names } = useWallet();
  const clock = useNow();
  const hand = useInHand();
  return (
    <Screen title={say("plan.title")} needs={needs}>
      {({ person, plans, suggestions, lines, head }) => {
        const left = person.status === "left";
        const now = Math.max(clock, head.time);
        const asked = left ? [] : plans.filter((one) => !planIsOver(one, now));
        const open = asked.filter((one) => one.status === "proposed");
        const awaiting = asked.filter((one) => one.status === "awaitsSecond");
        const lapsed = left ? [] : plans.filter((one) => planIsOver(one, now));
        const accepted = plans.filter((one) => one.status === "accepted");
        const gone = hand.goneFrom(open.map(({ id }) => id));
        const next = open.length === 0 ? nextStep(accepted) : null;
        return (
          <>
            {left && <p className="sc-notice">{say("plan.left")}</p>}
            <OwnWords resident={person.address} records={records} mayWrite={!left} />
            {isMentorAway(person, head.time) && (
              <p className="sc-notice">
                <Picture name="warning" />
                {say("mentorAway")}
              </p>
            )}
            {plans
              .filter(({ id }) => gone.includes(id))
              .map((plan) => (
                <GonePlan key={plan.id} plan={plan} />
              ))}
            {open.map((plan) => (
              <Proposal
                key={plan.id}
                plan={plan}
                paused={person.status === "paused"}
                records={records}
                names={names}
                onTurn={hand.turnOf(plan.id)}
              />
            ))}
            {awaiting.map((plan) => (
              <AwaitsSecond key={plan.id} plan={plan} records={records} />
            ))}
            {accepted.map((plan) => (
              <AcceptedPlan
                key={plan.id}
                plan={plan}
                person={person.status}
                next={next}
                records={records}
              />
            ))}
            {lapsed.map((plan) => (
              <LapsedProposal key={plan.id} plan={plan} records={records} />
            ))}
            {!left && open.length + awaiting.length + accepted.length === 0 && (
              <Empty>{say("plan.none")}</Empty>
            )}
            <p>
              <Link className="sc-action sc-action--second" href="/resident/bridge">
                {voice("bridge.link")}
              </Link>
            </p>
            <Ideas status={person.status} suggestions={suggestions} records={records} />
            <Compliments lines={lines} records={records} names={names} />
          </>
        );
      }}
    </Screen>
  );
}
