import type { Address } from "../../protocol/wire/basics.ts";
import { onDevice } from "./browser-storage.ts";

const STORED = "last-seen:";
/** As long as a session: after that nobody reads it without signing in again. */
const KEPT_MS = 12 * 3_600_000;
/** What is larger is for a screen, not for the pocket (characters). */
const LARGEST = 300_000;

export type Seen = { at: number; value: unknown };

/** What an account saw last, on this device. */
export type LastSeen = {
  /** Keeps answers by their questions: those that come together in one writing. */
  keep: (...answers: readonly { path: string; value: unknown }[]) => void;
  of: (path: string) => Seen | null;
  /** A session that ended: nothing is left until somebody signs in again. */
  clear: () => void;
  /** Signing out: nothing is left, and an answer that is still under way is not kept either. */
  close: () => void;
};

export function openLastSeen(account: Address): LastSeen {
  const name = STORED + account.toLowerCase();
  let seen: { [path: string]: Seen } | null = read(name);
  // As they are written: an answer that stays is not put into words again for each that comes.
  const texts = new Map<string, string>();
  const textOf = (path: string, one: Seen) => {
    const text = texts.get(path) ?? JSON.stringify(one);
    texts.set(path, text);
    return text;
  };

  return {
    keep: (...answers) => {
      if (!seen) return;
      const at = Date.now();
      for (const { path, value } of answers) {
        const text = JSON.stringify({ at, value });
        if (text.length > LARGEST) continue;
        texts.set(path, text);
        seen = { ...seen, [path]: { at, value } };
      }
      const lines = Object.entries(seen).map(
        ([path, one]) => `${JSON.stringify(path)}:${textOf(path, one)}`,
      );
      if (lines.length === 0) return;
      // A full device keeps less; what is on the screen stays.
      if (!onDevice.setItem(name, `{${lines.join()}}`)) onDevice.removeItem(name);
    },
    of: (path) => {
      const found = seen?.[path];
      return found && isFresh(found) ? found : null;
    },
    clear: () => {
      seen &&= {};
      onDevice.removeItem(name);
    },
    close: () => {
      seen = null;
      onDevice.removeItem(name);
    },
  };
}

/** When the page opens: what is too old goes, whoever it is of. */
export function dropOldSeen(): void {
  for (const name of onDevice.names())
    if (name.startsWith(STORED) && !Object.values(read(name)).some(isFresh))
      onDevice.removeItem(name);
}

function isFresh({ at }: Seen): boolean {
  return Date.now() - at < KEPT_MS;
}

function read(name: string): { [path: string]: Seen } {
  try {
    return JSON.parse(onDevice.getItem(name) ?? "{}") as { [path: string]: Seen };
  } catch {
    return {};
  }
}
