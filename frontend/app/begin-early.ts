import { askFirstPage } from "../account/ask-first-page.ts";
import { keptPasskey } from "../account/passkey/kept-passkey.ts";
import { askConfig } from "../config/load-config.ts";
import { keptLanguage } from "../words/kept-language.ts";
import { loadWords } from "../words/load-words.ts";
import { deskPathOf, loadDesk } from "./desk-files.ts";
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
    ...(path ? [loadDesk(path)] : []),
    ...(path === "/resident" ? [loadWords(language, "resident")] : []),
  ];
  for (const one of begun) one.catch(() => undefined);
}
