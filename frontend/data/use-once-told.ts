import { useState } from "react";
import type { Answer } from "./answer.ts";

/**
 * An answer once the names in it were told too, or can not be had; then it stays as it comes. A page that showed "a resident"
 * first, and a name a moment later, would change under who reads it.
 */
export function useOnceTold<T>(needs: Answer<T>, told: boolean): Answer<T> {
  const [stood, setStood] = useState(false);
  if (!stood && told && needs.state === "ready") setStood(true);
  return stood || needs.state === "failed" ? needs : { state: "loading" };
}
