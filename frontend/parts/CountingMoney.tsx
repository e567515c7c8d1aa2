import { useEffect, useRef, useState } from "react";
import { Money } from "./Money.tsx";

const DURATION_MS = 900;

/**
 * An amount that runs from what it was to what it became, so that a change is seen. Who asked for less motion sees it
 * at once; a screen reader hears the outcome alone.
 */
export function CountingMoney({ cents, of }: { cents: bigint; of: "coins" | "euros" }) {
  const [shown, setShown] = useState(cents);
  const from = useRef(cents);
  useEffect(() => {
    const start = from.current;
    from.current = cents;
    if (start === cents || matchMedia("(prefers-reduced-motion: reduce)").matches) {
      setShown(cents);
      return;
    }
    const began = performance.now();
    let frame = requestAnimationFrame(function step(now) {
      const part = Math.min(1, (now - began) / DURATION_MS);
      const eased = 1 - (1 - part) ** 3;
      setShown(start + ((cents - start) * BigInt(Math.round(eased * 1000))) / 1000n);
      if (part < 1) frame = requestAnimationFrame(step);
    });
    return () => {
      cancelAnimationFrame(frame);
      setShown(cents);
    };
  }, [cents]);
  return (
    <>
      <span aria-hidden="true">
        <Money cents={shown} of={of} />
      </span>
      <span className="ams-visually-hidden">
        <Money cents={cents} of={of} />
      </span>
    </>
  );
}
