import { useHistoryState } from "wouter/use-browser-location";
import type { ErasedAnswer } from "../../protocol/wire/rights-api.ts";
import { useIdentity } from "./Identity.tsx";

/** Goes along to the start page with whom a desk did not open for, because nobody is signed in. */
type SentAway = {
  signedOut: true;
  /** The page that was asked for; absent for who signed out: who comes next may be somebody else. */
  asked?: string;
};

/** Goes along to the start page with who had everything about them erased a moment ago. */
type Erased = { erased: ErasedAnswer };

type SaidFirst = Erased | "signedOut" | null;

/** What a desk that nobody is signed in to sends along to the start page. @param asked Null for who signed out there. */
export function afterDesk(erased: ErasedAnswer | null, asked: string | null): SentAway | Erased {
  if (erased) return { erased };
  return asked === null ? { signedOut: true } : { signedOut: true, asked };
}

/** What the start page says first to who came from a desk; null for who came by themselves. */
export function saidFirst(state: Partial<SentAway & Erased> | null): SaidFirst {
  if (state?.erased) return { erased: state.erased };
  return state?.signedOut === true ? "signedOut" : null;
}

/** The same for who is here now; nothing once they have chosen who they are. */
export function useSaidFirst(): SaidFirst {
  const { identity } = useIdentity();
  const state = useHistoryState<Partial<SentAway & Erased> | null>();
  return identity === null ? saidFirst(state) : null;
}

/** Where to go after signing in: the page that was asked for, or one's own desk. */
export function useAskedPage(): string {
  return useHistoryState<Partial<SentAway> | null>()?.asked ?? "/desk";
}
