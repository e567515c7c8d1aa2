import { useEffect, useState, type Dispatch, type SetStateAction } from "react";
import { useAccount } from "../account/AccountContext.ts";
import { draftsOf } from "./drafts.ts";

/**
 * What a form holds, as `useState`, and what was typed in it before: after the browser's Back, or a reload (decision 92). `forget`
 * begins anew, once it is sent or given up.
 *
 * const [draft, setDraft, forget] = useDraft("claim", EMPTY_CLAIM);
 *
 * @param form Which form, and about whom or what it is: never the same for two people.
 * @param version Of the words that it begins with. What was typed over older ones is not taken over newer ones; what is being
 * typed when they change stays.
 */
export function useDraft<T>(
  form: string,
  first: T | (() => T),
  version: string | number = "",
): [draft: T, setDraft: Dispatch<SetStateAction<T>>, forget: () => void] {
  const { address, lastSeen } = useAccount();
  const begin = () => {
    const drafts = draftsOf(address, lastSeen !== null);
    const start = first instanceof Function ? first() : first;
    const name = version === "" ? form : `${form} ${version}`;
    return { form, version, name, drafts, start, draft: drafts.of(name, start) ?? start };
  };
  const [held, setHeld] = useState(begin);
  const untouched = isSame(held.draft, held.start);
  if (held.form !== form || (held.version !== version && untouched)) setHeld(begin());

  useEffect(() => {
    const { drafts, name, start, draft } = held;
    if (isSame(draft, start)) drafts.forget(name);
    else drafts.keep(name, draft);
  }, [held]);

  return [
    held.draft,
    (next) =>
      setHeld((now) => ({ ...now, draft: next instanceof Function ? next(now.draft) : next })),
    () => {
      // At once too: who sends often goes to another page, and nothing of this one runs any more.
      held.drafts.forget(held.name);
      setHeld((now) => ({ ...now, draft: now.start }));
    },
  ];
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
