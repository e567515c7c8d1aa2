import type { Seconds } from "../../../../protocol/wire/basics.ts";
import type { DossierRecord } from "../../../../protocol/wire/dossier-records.ts";
import type { SaidHold } from "../../../../protocol/wire/rights-api.ts";

/** What the office reads of a resident, each kind with its words in the catalogue. */
const KINDS = ["person", "end", "move", "elsewhere", "paper", "dispute"] as const;

export type Keepable = {
  id: string;
  /** `other`: a text that the office does not read, and that a law keeps. */
  kind: (typeof KINDS)[number] | "other";
  /** When it was first written down; null where the office does not know. */
  at: Seconds | null;
  hold: SaidHold | undefined;
};

/**
 * Each text once, with what was said about keeping it, which is about all its versions: the newest above. Then what is kept
 * of texts that the office does not read.
 */
export function keepable(
  records: readonly DossierRecord[],
  holds: readonly SaidHold[],
): Keepable[] {
  const read = [...Map.groupBy(records, ({ id }) => id)]
    .flatMap(([id, versions]) => {
      const kind = KINDS.find((one) => one === versions[0]!.kind);
      const at = Math.min(...versions.map((one) => one.at));
      return kind ? [{ id, kind, at, hold: holds.find(({ record }) => record === id) }] : [];
    })
    .sort((one, other) => other.at - one.at);
  const others = holds.filter(({ record }) => !read.some(({ id }) => id === record));
  return [
    ...read,
    ...others.map((hold) => ({ id: hold.record, kind: "other" as const, at: null, hold })),
  ];
}
