import { createRoot } from "react-dom/client";
import { App } from "./app/App.tsx";
import { followLook } from "./app/look.ts";
import "./theme/index.css";

followLook();
createRoot(document.getElementById("root")!).render(<App />);
