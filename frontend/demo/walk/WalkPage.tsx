import { Link } from "wouter";
import { NotFound } from "../../app/NotFound.tsx";
import { NOTHING_TO_ASK } from "../../data/answer.ts";
import { Money } from "../../parts/Money.tsx";
import { Rows } from "../../parts/Rows.tsx";
import { Screen } from "../../parts/Screen.tsx";
import { useWords } from "../../words/use-words.ts";
import { Drawing } from "../Drawing.tsx";
import PracticeLine from "../PracticeLine.tsx";
import { figuresAt, isWalkStep, WALK, WHO } from "./walk-steps.ts";

/** One step of the walk, at an address of its own: who does what, what Wim then has and owes, and one way on. */
export default function WalkPage({ step }: { step: string }) {
  const say = useWords("walk");
  if (!isWalkStep(step)) return <NotFound />;
  const place = WALK.indexOf(step);
  const [before, after] = [WALK[place - 1], WALK[place + 1]];
  const { free, held, bill } = figuresAt(step);
  return (
    <Screen key={step} title={say(`title.${step}`)} needs={NOTHING_TO_ASK}>
      {() => (
        <>
          <PracticeLine />
          <div className="sc-walk">
            <Drawing {...WHO[step]} />
            <div className="sc-stack">
              <p className="sc-lead">{say(`what.${step}`)}</p>
              <p>{say(`then.${step}`)}</p>
            </div>
          </div>
          <Rows
            rows={[
              { term: say("free"), text: <Money cents={free} of="coins" /> },
              { term: say("held"), text: <Money cents={held} of="coins" /> },
              { term: say("bill"), text: <Money cents={bill} of="euros" /> },
            ]}
          />
          <p>
            <Link className="sc-action" href={after ? `/walk/${after}` : "/"}>
              {say(`on.${step}`)}
            </Link>
          </p>
          <p>
            <Link className="sc-way" href={before ? `/walk/${before}` : "/"}>
              {say("back")}
            </Link>
          </p>
          <p className="sc-quiet">{say("place", { place: place + 1, of: WALK.length })}</p>
        </>
      )}
    </Screen>
  );
}
