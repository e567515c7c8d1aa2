import { Suspense, type ReactNode } from "react";
import { useLocation } from "wouter";
import { Failsafe } from "./Failsafe.tsx";
import { Waiting } from "./Waiting.tsx";

/** The pages of a desk, below its menu: one that can not be fetched, or breaks, takes neither the menu nor another page away. */
export function DeskPages({ children }: { children: ReactNode }) {
  const [location] = useLocation();
  return (
    <Failsafe at={location}>
      <Suspense fallback={<Waiting />}>{children}</Suspense>
    </Failsafe>
  );
}
