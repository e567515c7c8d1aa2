import { Fragment, useEffect, useState, type ReactNode } from "react";

/**
 * For a page that is opened by what stands behind the # of its address: another code in the same tab is another visit, which
 * begins anew. What the page itself takes away there is none.
 */
export function AtHash({ children }: { children: ReactNode }) {
  const [visit, setVisit] = useState(0);
  useEffect(() => {
    const another = () => setVisit((before) => before + 1);
    addEventListener("hashchange", another);
    return () => removeEventListener("hashchange", another);
  }, []);
  return <Fragment key={visit}>{children}</Fragment>;
}
