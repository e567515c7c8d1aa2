import { Children, type ReactNode } from "react";
import type { Check } from "../check/worst-of.ts";
import { useWords } from "../words/use-words.ts";
import { OneAtATime } from "./OneAtATime.tsx";

/**
 * What can be done with something that has a mark, one thing at a time: nothing while it is different from the chain. What was typed there is
 * only hidden, and stands there again when the mark is right.
 */
export function Actions({ check, children }: { check: Check; children: ReactNode }) {
  const say = useWords("shared");
  const wrong = check === "mismatch";
  if (Children.toArray(children).length === 0) return null;
  return (
    <>
      {wrong && <p>{say("check.noActions")}</p>}
      <div className="sc-actions" hidden={wrong}>
        <OneAtATime>{children}</OneAtATime>
      </div>
    </>
  );
}
