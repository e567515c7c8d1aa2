import { Suspense, type ReactNode } from "react";
import { Failsafe } from "./Failsafe.tsx";
import { Waiting } from "./Waiting.tsx";

type Props = {
  children: ReactNode;
  /** What stands there meanwhile. */
  meanwhile?: ReactNode;
};

/** A part of a page that is loaded when somebody opens it: it waits in its own place, and where it does not come the page stays. */
export function Later({ children, meanwhile = <Waiting /> }: Props) {
  return (
    <Failsafe>
      <Suspense fallback={meanwhile}>{children}</Suspense>
    </Failsafe>
  );
}
