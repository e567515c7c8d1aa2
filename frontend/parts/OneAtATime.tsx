import { createContext, use, useEffect, useId, useMemo, useState, type ReactNode } from "react";
import {
  NOTHING_SIGNED,
  withButton,
  withoutButton,
  withSigning,
  type Signing,
} from "./one-at-a-time.ts";

type Change = (change: (now: Signing) => Signing) => void;

/** A button that stands alone waits for no other. */
const SigningContext = createContext<{ now: Signing; change: Change }>({
  now: NOTHING_SIGNED,
  change: () => undefined,
});

type Props = { children: ReactNode; begun?: Signing };

/** Around what can be done with one thing: while one of it is being signed, the rest waits. @param begun Of before. */
export function OneAtATime({ children, begun = NOTHING_SIGNED }: Props) {
  const [now, change] = useState(begun);
  const value = useMemo(() => ({ now, change }), [now]);
  return <SigningContext value={value}>{children}</SigningContext>;
}

/**
 * Takes part with one button.
 *
 * @param signs Whether it is at it.
 * @param isThere Whether it is shown.
 * @returns whether another one is, and whether others wait for this one.
 */
export function useOneAtATime(
  signs: boolean,
  isThere = true,
): { waits: boolean; holdsUp: boolean } {
  const id = useId();
  const { now, change } = use(SigningContext);
  useEffect(() => {
    if (!isThere) return;
    change((all) => withButton(all, id));
    return () => change((all) => withoutButton(all, id));
  }, [id, isThere, change]);
  useEffect(() => change((all) => withSigning(all, id, signs)), [id, signs, change]);
  return {
    waits: now.at !== null && now.at !== id,
    holdsUp: now.at === id && now.buttons.length > 1,
  };
}
