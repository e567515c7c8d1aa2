import type { HelpAnswer } from "../../protocol/wire/help-api.ts";
import type { Answer } from "./answer.ts";
import { useAsk } from "./use-ask.ts";

/** Lost phones and steps on paper that who asks may see. */
export function useHelp(): Answer<HelpAnswer> {
  return useAsk<HelpAnswer>("/api/v1/help");
}
