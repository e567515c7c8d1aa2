import { useState } from "react";
import { useAccount } from "../account/AccountContext.ts";
import { draftsOf } from "./drafts.ts";

/** Whether something was typed in a form before, as `useDraft` names it: then what it is folded behind stands open. */
export function useBegun(form: string): boolean {
  const { address, lastSeen } = useAccount();
  const [begun] = useState(() => draftsOf(address, lastSeen !== null).of(form, null) !== null);
  return begun;
}
