import { createRoot } from "react-dom/client";
import { App } from "./app/App.tsx";
import { desks } from "./app/desks.ts";
import { followLook } from "./app/look.ts";
import { askConfig } from "./config/load-config.ts";
import { dropOldSeen } from "./data/last-seen.ts";
import "./theme/index.css";

// Side by side with the words, instead of one after the other.
askConfig();
const desk = desks.find(({ path }) => `${location.pathname}/`.startsWith(`${path}/`));
desk?.load().catch(() => null);
dropOldSeen();
followLook();
/** The first page has the line to itself, in milliseconds. */
const AFTER_MS = 3_000;
if (import.meta.env.PROD)
  setTimeout(() => {
    import("./offline/work-offline.ts").then(({ workOffline }) => workOffline()).catch(() => null);
  }, AFTER_MS);

createRoot(document.getElementById("root")!).render(<App />);
