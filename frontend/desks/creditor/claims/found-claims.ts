import type { Hex } from "../../../../protocol/wire/basics.ts";
import type { ClaimWords } from "../claim-words.ts";

/** The commitments of claims whose reference, kind or code holds these letters, the newest first; so many at most. */
export function foundClaims(
  { records, codes }: Pick<ClaimWords, "records" | "codes">,
  wanted: string,
  most: number,
): Hex[] {
  const letters = wanted.toLowerCase();
  const holds = (text: string) => text.toLowerCase().includes(letters);
  const residents = new Set(
    codes.filter(({ code }) => holds(code)).map(({ resident }) => resident.toLowerCase()),
  );
  const found: Hex[] = [];
  for (let place = records.length - 1; place >= 0 && found.length < most; place -= 1) {
    const one = records[place]!;
    if (one.kind !== "claim") continue;
    const { reference, kind } = one.content;
    if (holds(`${reference} ${kind}`) || residents.has(one.subject.toLowerCase()))
      found.push(one.commitment);
  }
  return found;
}
