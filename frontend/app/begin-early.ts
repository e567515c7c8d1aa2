import { askAhead } from "../account/asked-ahead.ts";
import { keptPasskey } from "../account/passkey/kept-passkey.ts";
import { askConfig } from "../config/load-config.ts";
import { ME, ownPaths } from "../data/own-paths.ts";
import { keptLanguage } from "../words/kept-language.ts";
import { loadWords } from "../words/load-words.ts";
import { deskFiles, deskPathOf } from "./desk-files.ts";
import { storedIdentity } from "./stored-identity.ts";

/**
 * What the first page will need, asked for while the program that draws it is still on its way: settings, words, the
 * desk, and for who has a session here what their first page shows (decision 74). What fails is asked again by the page.
 */
export function beginEarly(): void {
  askConfig();
  const quietly = (begun: Promise<unknown>) => void begun.catch(() => undefined);
  const language = keptLanguage();
  const path = deskPathOf(location.pathname);
  quietly(loadWords(language, "shared"));
  if (!path) return;
  quietly(deskFiles[path]());
  if (path === "/resident") quietly(loadWords(language, "resident"));
  const kept = keptPasskey();
  if (!kept || storedIdentity() !== `passkey:${kept.account}`) return;
  askAhead(ME, kept.account);
  if (location.pathname === "/resident")
    for (const own of ownPaths(kept.account)) askAhead(own, kept.account);
}
