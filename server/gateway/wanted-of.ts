import { Problem } from "../problems/problem.ts";

/** More than a screen shows at once nobody asks for by name. */
const MOST = 100;

/** `?of=`: those alone; undefined where all are wanted. @throws Problem bad-input */
export function wantedOf<name extends string>(
  text: string | undefined,
  is: (one: string) => one is name,
): name[] | undefined {
  const wanted = text?.split(",");
  if (!wanted) return undefined;
  if (wanted.length > MOST || !wanted.every((one) => is(one))) throw new Problem("bad-input", "of");
  return wanted;
}
