import type { NewObjection } from "../../../../protocol/wire/rights-api.ts";
import { useAccount } from "../../../account/AccountContext.ts";
import { OBJECTIONS } from "../../../data/own-paths.ts";

/** Sends what somebody does not agree with to the office, and asks what is on the page again. @throws ProblemError. */
export function useSendObjection(): (objection: NewObjection) => Promise<void> {
  const { ask, parts } = useAccount();
  return async (objection) => {
    await ask(OBJECTIONS, { method: "POST", body: objection });
    await parts.queries.invalidateQueries({ queryKey: ["live"] });
  };
}
