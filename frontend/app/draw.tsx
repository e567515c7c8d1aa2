import { createRoot } from "react-dom/client";
import { keptLanguage } from "../words/kept-language.ts";
import { loadWords } from "../words/load-words.ts";
import { App } from "./App.tsx";
import { begunEarly } from "./begin-early.ts";
import { keepFocus } from "./keep-focus.ts";

/** How long the frame stands empty for what was begun early, before the page says that one waits, in milliseconds. */
const PATIENCE_MS = 1_000;

/**
 * Draws the page. Until the first words are there, what index.html brought stays: nothing that is seen goes away again. The desk
 * and the first answers are waited for too: what React first draws as waiting it keeps for 300 ms, also where the rest comes
 * sooner.
 */
async function draw(): Promise<void> {
  const waited = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
  await Promise.race([Promise.allSettled(begunEarly()), waited]);
  await loadWords(keptLanguage(), "shared").catch(() => undefined);
  // This script may be here before the whole document is.
  if (document.readyState === "loading")
    await new Promise((resolve) => document.addEventListener("DOMContentLoaded", resolve));
  createRoot(document.getElementById("root")!).render(<App />);
  keepFocus();
}

// Not awaited: the desk needs what stands in the same file, and would wait for it to end.
void draw();
