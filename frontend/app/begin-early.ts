import { askFirstPage } from "../account/ask-first-page.ts";
import { askAhead } from "../account/asked-ahead.ts";
import { keptPasskey } from "../account/passkey/kept-passkey.ts";
import { askConfig } from "../config/load-config.ts";
import { keptLanguage } from "../words/kept-language.ts";
import { PAGE_ASKS } from "../desks/resident/page-asks.ts";
import { PAGE_ROOMS } from "../desks/resident/page-rooms.ts";
import { DESK_ROOMS } from "../words/desk-rooms.ts";
import type { Language } from "../words/languages.ts";
import { loadWords } from "../words/load-words.ts";
import { loadResidentPage, residentPageAt } from "../desks/resident/load-pages.ts";
import { deskPathOf, loadDesk, type DeskPath } from "./desk-files.ts";
import { loadStart, START_ROOMS } from "./load-start.ts";
import { storedIdentity } from "./stored-identity.ts";

let begun: readonly Promise<unknown>[] = [];

/** What was begun early: done, or failed, when each of these is. */
export const begunEarly = () => begun;

/**
 * What the first page will need, asked for while the program that draws it is still on its way: settings, words, the
 * desk, and for who has a session here what their first page shows (decisions 74 and 85). What fails is asked again by the page.
 */
export function beginEarly(): void {
  const language = keptLanguage();
  const path = deskPathOf(location.pathname);
  const kept = path && keptPasskey();
  const own = kept && storedIdentity() === `passkey:${kept.account}`;
  begun = [
    askConfig(own ? askFirstPage(kept.account) : undefined),
    loadWords(language, "shared"),
    ...(path ? beginDesk(path, language) : []),
    ...(location.pathname === "/" ? beginStart(language) : []),
  ];
  const page = own && path === "/resident" && residentPageAt(location.pathname);
  if (page) for (const asked of PAGE_ASKS[page] ?? []) askAhead(asked, kept.account);
  for (const one of begun) one.catch(() => undefined);
}

/** A resident's first page has its few words with its code; every other page takes what it says. */
function beginDesk(path: DeskPath, language: Language): Promise<unknown>[] {
  const page = path === "/resident" ? residentPageAt(location.pathname) : undefined;
  const rooms = [...(DESK_ROOMS[path] ?? []), ...(page ? PAGE_ROOMS[page] : [])];
  return [
    loadDesk(path),
    ...(page ? [loadResidentPage(page)] : []),
    ...rooms.map((room) => loadWords(language, room)),
  ];
}

function beginStart(language: Language): Promise<unknown>[] {
  return [loadStart(), ...START_ROOMS.map((room) => loadWords(language, room))];
}
