import { useQuery } from "@tanstack/react-query";
import { Link, useLocation } from "wouter";
import { useIdentity } from "../app/Identity.tsx";
import { answerOf } from "../data/answer.ts";
import { Dot } from "../parts/Dot.tsx";
import { FailureNotice } from "../parts/FailureNotice.tsx";
import { Picture } from "../parts/Picture.tsx";
import { Waiting } from "../parts/Waiting.tsx";
import type { WordKey } from "../words/rooms.ts";
import { useWords } from "../words/use-words.ts";
import { Drawing } from "./Drawing.tsx";
import { identityOf } from "./persona-identity.ts";
import { knownPersonas, LARGE, personas, SMALL, type Persona } from "./personas.ts";

const ROLES = [
  "mentor",
  "bewoner",
  "creditor",
  "office",
  "second",
  "counsellor",
  "funder",
  "communityBuilder",
  "informationGatherer",
  "auditor",
] as const;
type PersonRole = (typeof ROLES)[number];

/** The people of the pilot, to look through their eyes: three large, the office small, everybody else folded away. */
export default function People() {
  const say = useWords("demo");
  const walk = useWords("walk");
  const { choose } = useIdentity();
  const [, navigate] = useLocation();
  const answer = answerOf(
    useQuery({ queryKey: ["personas"], queryFn: personas, placeholderData: knownPersonas }),
  );
  if (answer.state === "loading") return <Waiting />;
  if (answer.state === "failed") return <FailureNotice error={answer.error} again={answer.again} />;

  const known = answer.value.filter((one): one is Persona & { role: PersonRole } =>
    ROLES.some((role) => role === one.role),
  );
  const byId = (ids: readonly string[]) =>
    ids.flatMap((id) => known.filter((one) => one.id === id));
  const shown = new Set<string>([...LARGE, ...SMALL]);
  const button = (one: (typeof known)[number], size: "large" | "small") => (
    <li key={one.id}>
      <button
        type="button"
        className={`sc-person sc-person--${size}`}
        onClick={() => {
          choose(identityOf(one));
          navigate("/desk");
        }}
      >
        <Drawing id={one.id} role={one.role} />
        <span className="sc-person__words">
          <strong>{one.name}</strong>
          <span>
            {say(`role.${one.role}`)}
            {one.neighbourhood && (
              <>
                {" "}
                <Dot /> {one.neighbourhood}
              </>
            )}
          </span>
          {size === "large" && <span>{say(hintOf(one.role))}</span>}
        </span>
      </button>
    </li>
  );
  return (
    <>
      <ul className="sc-people sc-people--large">
        {byId(LARGE).map((one) => button(one, "large"))}
      </ul>
      <ul className="sc-people">
        {byId(SMALL).map((one) => button(one, "small"))}
        <li>
          <Link href="/public" className="sc-person sc-person--small">
            <Picture name="eye" />
            {say("public")}
          </Link>
        </li>
      </ul>
      <p>
        <Link className="sc-action sc-action--second" href="/walk/begin">
          {walk("open")}
        </Link>
      </p>
      <details className="sc-more">
        <summary>{say("morePeople")}</summary>
        <ul className="sc-people">
          {known.filter((one) => !shown.has(one.id)).map((one) => button(one, "small"))}
        </ul>
      </details>
    </>
  );
}

function hintOf(role: PersonRole): WordKey<"demo"> {
  if (role === "mentor") return "hint.mentor";
  return role === "creditor" ? "hint.creditor" : "hint.bewoner";
}
