import { useEffect, useState } from "react";

const STEP_MS = 15_000;

/** The present in seconds since 1970; it moves along, so that a term that ends while one looks is seen to end. */
export function useNow(): number {
  const [now, setNow] = useState(() => Math.floor(Date.now() / 1000));
  useEffect(() => {
    const clock = setInterval(() => setNow(Math.floor(Date.now() / 1000)), STEP_MS);
    return () => clearInterval(clock);
  }, []);
  return now;
}
