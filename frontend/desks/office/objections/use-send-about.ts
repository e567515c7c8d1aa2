import type { OfficeObjection } from "../../../../protocol/wire/rights-api.ts";
import { useAccount } from "../../../account/AccountContext.ts";
import { useAnnounce } from "../../../parts/Announcer.tsx";

/**
 * Sends what an official does about the answer to an objection. Whatever the server says, what stands there now is asked
 * again: where a colleague was first, their words come in the place of those that were read.
 */
export function useSendAbout({ id }: Pick<OfficeObjection, "id">) {
  const announce = useAnnounce();
  const { ask, parts } = useAccount();
  return async (method: "PUT" | "DELETE", what: string, body: object | null, done: string) => {
    try {
      await ask(`/api/v1/objections/${id}/${what}`, { method, ...(body && { body }) });
      // The card becomes another one: what was done is said first.
      announce(done);
    } finally {
      await parts.queries.invalidateQueries({ queryKey: ["live"] });
    }
  };
}
