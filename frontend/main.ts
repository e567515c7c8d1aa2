import { beginEarly } from "./app/begin-early.ts";
import { followLook } from "./app/look.ts";
import { dropOldSeen } from "./data/last-seen.ts";
import "./theme/index.css";
import { keptLanguage } from "./words/kept-language.ts";
import { showLanguage } from "./words/show-language.ts";

// Small, so that it runs early: what draws the page (app/draw.tsx) is a script of its own in index.html, on its way by then.
// Before the page is drawn: what index.html brought does not stand at the wrong side until then.
showLanguage(keptLanguage());
beginEarly();
dropOldSeen();
followLook();
/** The first page has the line to itself, in milliseconds. */
const AFTER_MS = 3_000;
if (import.meta.env.PROD)
  setTimeout(() => {
    import("./offline/work-offline.ts").then(({ workOffline }) => workOffline()).catch(() => null);
  }, AFTER_MS);
