import { FEWEST } from "../../../protocol/told/fewest.ts";

/** Which people count as one: by default each alone. Asked again at each look, for a household may grow. */
export type CountsAs = (person: string) => string;

/**
 * Who is between a number and each that was told of it before, nothing at all among them: whoever moved it by other than
 * zero in sum. Done and undone, or away and back, nobody is there; so that a number never seems to hide ten people while it hides one.
 */
export function peopleBetween() {
  /** For each number told, and before the first: what each person moved since, without those who moved nothing in sum. */
  const since = [new Map<string, bigint>()];

  return {
    add(person: string, amount: bigint): void {
      for (const moved of since) addTo(moved, person, amount);
    },

    /** Ten people or more, or nobody, between this number and each before. */
    isEnough(countsAs?: CountsAs): boolean {
      return since.every((moved) => {
        const people = countsAs ? asOne(moved, countsAs).size : moved.size;
        return people === 0 || people >= FEWEST;
      });
    },

    /** Says that the number is told as it stands. */
    tell(): void {
      if (since.at(-1)!.size > 0) since.push(new Map());
    },
  };
}

function asOne(moved: ReadonlyMap<string, bigint>, countsAs: CountsAs): Map<string, bigint> {
  const groups = new Map<string, bigint>();
  for (const [person, amount] of moved) addTo(groups, countsAs(person), amount);
  return groups;
}

function addTo(sums: Map<string, bigint>, name: string, amount: bigint): void {
  const sum = (sums.get(name) ?? 0n) + amount;
  if (sum === 0n) sums.delete(name);
  else sums.set(name, sum);
}
