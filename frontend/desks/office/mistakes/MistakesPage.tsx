import { Link } from "wouter";
import { NOTHING_TO_ASK } from "../../../data/answer.ts";
import { Card } from "../../../parts/Card.tsx";
import { Screen } from "../../../parts/Screen.tsx";
import { useWords } from "../../../words/use-words.ts";

/** What went wrong, and the desk where it can be put right; null where that is another desk than this one. */
const MISTAKES = [
  ["words", "/office/people"],
  ["mentor", "/office/people"],
  ["protection", "/office/people"],
  ["role", "/office/staff"],
  ["agreement", "/office/agreements"],
  ["step", null],
  ["plan", null],
  ["claim", null],
  ["pledge", "/office/funds"],
  ["household", "/office/people"],
] as const;

/** Herstellen: for each wrong entry who can put it right, where, and what can not be taken back. */
export function MistakesPage() {
  const say = useWords("office");
  return (
    <Screen title={say("mistakes.title")} needs={NOTHING_TO_ASK}>
      {() => (
        <>
          <p>{say("mistakes.intro")}</p>
          {MISTAKES.map(([mistake, path]) => (
            <Card key={mistake} title={say(`mistake.${mistake}`)}>
              <p>{say(`mistake.${mistake}.how`)}</p>
              {path && (
                <p>
                  <Link className="sc-way" href={path}>
                    {say("mistakes.go")}
                  </Link>
                </p>
              )}
            </Card>
          ))}
        </>
      )}
    </Screen>
  );
}
