import { useQuery } from "@tanstack/react-query";
import { Suspense } from "react";
import { useLocation } from "wouter";
import { AccountRoot } from "../account/AccountRoot.tsx";
import { answerOf } from "../data/answer.ts";
import ResidentDesk from "../desks/resident/ResidentDesk.tsx";
import { FrameContext } from "../parts/FrameContext.ts";
import { Waiting } from "../parts/Waiting.tsx";
import { useWords } from "../words/use-words.ts";
import { isOnPageOf } from "./is-on-page-of.ts";
import { personaIdentity } from "./persona-identity.ts";
import { BESIDE } from "./personas.ts";

/**
 * The resident's own screen, live, in a panel beside the mentor's desk: a second account on the same page. Not beside the
 * page of somebody else.
 */
export default function ResidentBeside({ beside }: { beside: string }) {
  const say = useWords("demo");
  const [path] = useLocation();
  const id = BESIDE[beside];
  const answer = answerOf(
    useQuery({
      queryKey: ["persona", id],
      queryFn: () => (id ? personaIdentity(id) : null),
      staleTime: Infinity,
    }),
  );
  if (answer.state !== "ready" || !answer.value || answer.value.kind !== "persona") return null;
  const identity = answer.value;
  if (!isOnPageOf(path, identity.address)) return null;
  return (
    <section className="sc-beside" aria-label={say("beside", { name: identity.name })}>
      <h2 className="sc-beside__title">{say("beside", { name: identity.name })}</h2>
      <FrameContext value={{ embedded: true }}>
        <AccountRoot
          key={identity.id}
          identity={identity}
          memoryPath="/resident"
          onSignedOut={() => undefined}
        >
          <Suspense fallback={<Waiting />}>
            <ResidentDesk />
          </Suspense>
        </AccountRoot>
      </FrameContext>
    </section>
  );
}
