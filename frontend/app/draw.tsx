import { createRoot } from "react-dom/client";
import { keptLanguage } from "../words/kept-language.ts";
import { loadWords } from "../words/load-words.ts";
import { App } from "./App.tsx";

// Until the first words are there, what index.html brought stays: nothing that is seen goes away again.
await loadWords(keptLanguage(), "shared").catch(() => undefined);
createRoot(document.getElementById("root")!).render(<App />);
