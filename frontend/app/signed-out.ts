import { useHistoryState } from "wouter/use-browser-location";
import { useIdentity } from "./Identity.tsx";

/** Goes along to the start page with whom a desk did not open for, because nobody is signed in. */
export type SentAway = {
  signedOut: true;
  /** The page that was asked for. */
  asked: string;
};

/** Whether somebody came here from a desk that needs a login, and has not chosen who they are since. */
export function useSentAway(): boolean {
  const { identity } = useIdentity();
  const state = useHistoryState<Partial<SentAway> | null>();
  return identity === null && state?.signedOut === true;
}

/** Where to go after signing in: the page that was asked for, or one's own desk. */
export function useAskedPage(): string {
  return useHistoryState<Partial<SentAway> | null>()?.asked ?? "/desk";
}
