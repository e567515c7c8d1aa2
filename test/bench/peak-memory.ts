import type { Figure } from "./figure.ts";
import { familyOf, memoryOf } from "./processes.ts";

/** How often it is looked at: reading it takes the kernel a moment too. */
const EVERY_MS = 2_000;

/** What a house keeps at most while others are at work in it, beside what they found. @param pid Of `npm start`. */
export async function withPeakMemory(
  pid: number,
  work: () => Promise<Figure[]>,
): Promise<Figure[]> {
  let most = 0;
  const look = () => {
    const now = familyOf(pid).reduce((sum, one) => sum + memoryOf(one), 0);
    most = Math.max(most, now);
  };
  const timer = setInterval(look, EVERY_MS);
  try {
    const figures = await work();
    look();
    return [
      ...figures,
      { what: "memory of everything at most, meanwhile", measured: most, unit: "MB" },
    ];
  } finally {
    clearInterval(timer);
  }
}
