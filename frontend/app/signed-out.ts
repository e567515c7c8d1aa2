import { useHistoryState } from "wouter/use-browser-location";
import { useIdentity } from "./Identity.tsx";

/** Goes along to the start page with whom a desk did not open for, because nobody is signed in. */
export const SIGNED_OUT = { signedOut: true };

/** Whether somebody came here from a desk that needs a login, and has not chosen who they are since. */
export function useSentAway(): boolean {
  const { identity } = useIdentity();
  const state = useHistoryState<Partial<typeof SIGNED_OUT> | null>();
  return identity === null && state?.signedOut === true;
}
