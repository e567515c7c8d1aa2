import { useEffect } from "react";
import type { ReadingAnswer } from "../../../protocol/wire/looks-api.ts";
import { useAccount } from "../../account/AccountContext.ts";
import type { Answer } from "../../data/answer.ts";
import { useAsk } from "../../data/use-ask.ts";

/** How soon somebody whose looking along ended is shown so, in milliseconds. Their answers ended at once. */
const EVERY = 10_000;

/** What the office said of who looks along; once it says no more, the page finds out who this is now. */
export function useReading(): Answer<ReadingAnswer> {
  const { parts } = useAccount();
  const answer = useAsk<ReadingAnswer>("/api/v1/me/reading", { every: EVERY });
  const ended = answer.state === "ready" && answer.value.reading === null;
  useEffect(() => {
    if (ended) void parts.queries.invalidateQueries({ queryKey: ["live", "me"] });
  }, [ended, parts]);
  return answer;
}
