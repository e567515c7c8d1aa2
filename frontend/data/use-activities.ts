import type { ActivitiesAnswer } from "../../protocol/wire/programme-api.ts";
import type { Answer } from "./answer.ts";
import { useAsk } from "./use-ask.ts";

/** What there is to do in the neighbourhood, as the programme says; ended ones too, for ideas that name them. */
export function useActivities(): Answer<ActivitiesAnswer> {
  return useAsk<ActivitiesAnswer>("/api/v1/activities");
}
