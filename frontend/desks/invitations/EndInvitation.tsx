import type { Hex } from "../../../protocol/wire/basics.ts";
import { useAccount } from "../../account/AccountContext.ts";
import { SendButton } from "../../parts/SendButton.tsx";
import { useWords } from "../../words/use-words.ts";

/** Withdraws an invitation, used or not. */
export function EndInvitation({ id }: { id: Hex }) {
  const say = useWords("invitations");
  const { ask, parts } = useAccount();
  const end = async () => {
    await ask(`/api/v1/invitations/${id}`, { method: "DELETE" });
    await parts.queries.invalidateQueries({ queryKey: ["live", "/api/v1/invitations"] });
  };
  return <SendButton label={say("end")} variant="secondary" send={end} doneText={say("ended")} />;
}
