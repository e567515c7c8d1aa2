import type { Hex } from "../../../../protocol/wire/basics.ts";
import { holds } from "../../../data/holds.ts";
import type { ClaimWords } from "../claim-words.ts";

/** The commitments of claims whose reference, kind or code holds these letters, the newest first; so many at most. */
export function foundClaims(
  { records, codes }: Pick<ClaimWords, "records" | "codes">,
  wanted: string,
  most: number,
): Hex[] {
  const residents = new Set(
    codes.filter(({ code }) => holds(code, wanted)).map(({ resident }) => resident.toLowerCase()),
  );
  const found: Hex[] = [];
  for (let place = records.length - 1; place >= 0 && found.length < most; place -= 1) {
    const one = records[place]!;
    if (one.kind !== "claim") continue;
    const { reference, kind } = one.content;
    if (holds(`${reference} ${kind}`, wanted) || residents.has(one.subject.toLowerCase()))
      found.push(one.commitment);
  }
  return found;
}
