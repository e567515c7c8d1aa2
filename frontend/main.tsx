import { createRoot } from "react-dom/client";
import { App } from "./app/App.tsx";
import { followLook } from "./app/look.ts";
import { dropOldSeen } from "./data/last-seen.ts";
import "./theme/index.css";

dropOldSeen();
followLook();
/** The first page has the line to itself, in milliseconds. */
const AFTER_MS = 3_000;
if (import.meta.env.PROD)
  setTimeout(() => {
    import("./offline/work-offline.ts").then(({ workOffline }) => workOffline()).catch(() => null);
  }, AFTER_MS);

createRoot(document.getElementById("root")!).render(<App />);
