import { Button } from "@amsterdam/design-system-react";
import { NOTHING_TO_ASK } from "../../data/answer.ts";
import { problemOf } from "../../errors/problem-of.ts";
import { Card } from "../../parts/Card.tsx";
import { FailureNotice } from "../../parts/FailureNotice.tsx";
import { Screen } from "../../parts/Screen.tsx";
import { useFormat } from "../../words/use-format.ts";
import { useWords } from "../../words/use-words.ts";
import { PartCard } from "./PartCard.tsx";
import { partsTold, standsStill, STATES, type ToldPart } from "./parts-told.ts";
import { StandsStill } from "./StandsStill.tsx";
import { useHealth } from "./use-health.ts";

/**
 * Werkt alles?: how each part of the house is, in words, and what to do where one is not well.
 *
 * @param purse Where who looks fills the purse; absent for who only reads.
 */
export default function WorkingPage({ purse }: { purse?: string }) {
  const say = useWords("working");
  const { moment } = useFormat();
  const { answer, failed, again } = useHealth();
  const still = answer.state === "failed" ? standsStill(problemOf(answer.error)) : null;
  const who = (
    <Card title={say("who")}>
      <p>{say("who.text")}</p>
    </Card>
  );
  if (still)
    return (
      <Screen title={say("title")} needs={NOTHING_TO_ASK}>
        {() => (
          <>
            <StandsStill told={still} />
            <div>
              <Button variant="secondary" onClick={again}>
                {say("again")}
              </Button>
            </div>
            {who}
          </>
        )}
      </Screen>
    );
  return (
    <Screen title={say("title")} needs={answer}>
      {(health) => {
        const told = partsTold(health, moment);
        return (
          <>
            <p className="sc-lead" role="status">
              <Summary told={told} />
            </p>
            <p className="sc-quiet">{say("seen", { moment: moment(health.at) })}</p>
            {failed !== null && <FailureNotice error={failed} again={again} />}
            {told.map((one) => (
              <PartCard key={one.part} told={one} purse={purse} />
            ))}
            {who}
          </>
        );
      }}
    </Screen>
  );
}

/** The worst that there is, and of how many parts. */
function Summary({ told }: { told: readonly ToldPart[] }) {
  const say = useWords("working");
  const worst = STATES.find((state) => told.some((one) => one.state === state));
  if (worst === undefined || worst === "good" || worst === "off") return say("sum.good");
  const count = told.filter(({ state }) => state === worst).length;
  return say(`sum.${worst}`, { count });
}
