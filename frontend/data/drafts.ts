import type { Address } from "../../protocol/wire/basics.ts";
import { inTab, type Place } from "./browser-storage.ts";

const STORED = "draft:";
/** Who typed nothing for so long begins anew: somebody else may sit at the screen by then. */
const KEPT_MS = 3_600_000;

type Kept = { at: number; value: unknown };
/** What an account is typing, by form, for as long as it is not sent. */
export type Drafts = {
  keep: (form: string, value: unknown) => void;
  /** What was typed in it before; null where there is nothing, or it has not the shape of what the form begins with. */
  of: <T>(form: string, first: T) => T | null;
  forget: (form: string) => void;
};

/**
 * Keeps what is typed in this tab alone, so that a reload or the browser's Back loses nothing (decision 92).
 *
 * @param mayStay What is about oneself stays in the tab's own storage. What staff type is about others and stays off their
 * devices: it is kept in memory, and the browser asks before the page goes.
 */
export function draftsOf(account: Address, mayStay: boolean): Drafts {
  const place = mayStay ? inTab : memory;
  const nameOf = (form: string) => `${STORED}${account.toLowerCase()} ${form}`;
  return {
    keep: (form, value) => {
      const kept: Kept = { at: Date.now(), value };
      // A tab that is full keeps less; what was typed stays on the page.
      place.setItem(nameOf(form), JSON.stringify(kept));
      dropLater();
    },
    of: <T>(form: string, first: T) => {
      dropOldDrafts();
      const kept = read(place, nameOf(form));
      return kept && sameShape(kept.value, first) ? (kept.value as T) : null;
    },
    forget: (form) => place.removeItem(nameOf(form)),
  };
}

/** Signing out, or somebody else in this tab: nothing is left. @param account Of this one alone. */
export function forgetDrafts(account?: Address): void {
  drop((name) => account === undefined || name.startsWith(`${STORED}${account.toLowerCase()} `));
}

/** What nobody went on with for an hour goes. */
export function dropOldDrafts(): void {
  drop((name, place) => Date.now() - (read(place, name)?.at ?? 0) >= KEPT_MS);
}

const held = new Map<string, string>();
const memory: Place = {
  getItem: (name) => held.get(name) ?? null,
  setItem: (name, text) => {
    held.set(name, text);
    addEventListener("beforeunload", askFirst);
    return true;
  },
  removeItem: (name) => {
    held.delete(name);
    if (held.size === 0) removeEventListener("beforeunload", askFirst);
  },
  names: () => [...held.keys()],
};

/** The browser asks in its own words whether the page may go. */
function askFirst(event: BeforeUnloadEvent): void {
  event.preventDefault();
}

let timer: ReturnType<typeof setTimeout> | undefined;
function dropLater(): void {
  clearTimeout(timer);
  timer = setTimeout(dropOldDrafts, KEPT_MS);
}

function drop(isGone: (name: string, place: Place) => boolean): void {
  for (const place of [inTab, memory])
    for (const name of place.names())
      if (name.startsWith(STORED) && isGone(name, place)) place.removeItem(name);
}

function read(place: Place, name: string): Kept | null {
  try {
    return JSON.parse(place.getItem(name) ?? "null") as Kept | null;
  } catch {
    return null;
  }
}

/**
 * Whether one can stand where the other stands, also after another build of the wallet. What begins as null may be anything; a list
 * that begins empty is one of choices: numbers alone, or words alone.
 */
function sameShape(value: unknown, like: unknown): boolean {
  if (like === null || like === undefined) return true;
  if (Array.isArray(like)) {
    if (!Array.isArray(value)) return false;
    const one: unknown = like.length > 0 ? like[0] : value[0];
    const told = like.length > 0 || typeof one === "number" || typeof one === "string";
    return value.length === 0 || (told && value.every((each) => sameShape(each, one)));
  }
  if (typeof value !== typeof like || value === null) return false;
  if (typeof like !== "object" || typeof value !== "object") return true;
  const told = value as { [name: string]: unknown };
  return Object.entries(like).every(([name, part]) => sameShape(told[name], part));
}
