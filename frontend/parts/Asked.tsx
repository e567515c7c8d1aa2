import type { ReactNode } from "react";
import type { Answer } from "../data/answer.ts";
import { FailureNotice } from "./FailureNotice.tsx";
import { Waiting } from "./Waiting.tsx";

type Props<T> = { answer: Answer<T>; children: (value: T) => ReactNode };

/**
 * A part of a page with a question of its own: that it waits, or could not be had and can be asked again, stands where the
 * part would stand. So nothing is called empty that nobody has looked into.
 */
export function Asked<T>({ answer, children }: Props<T>) {
  if (answer.state === "loading") return <Waiting />;
  if (answer.state === "failed") return <FailureNotice error={answer.error} again={answer.again} />;
  return children(answer.value);
}
