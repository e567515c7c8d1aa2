import { lazy, Suspense } from "react";
import { useConfig } from "../config/ConfigContext.ts";

const Told = import.meta.env.MODE === "demo" ? lazy(() => import("../demo/DemoLog.tsx")) : null;

/** What has to be said of a log in the demonstration. Nothing elsewhere. */
export function DemoLog() {
  const { demo } = useConfig();
  return demo && Told ? (
    <Suspense fallback={null}>
      <Told />
    </Suspense>
  ) : null;
}
