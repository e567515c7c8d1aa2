import type { DossierRecord } from "../../../../protocol/wire/dossier-records.ts";

const OWN = ["report", "dispute", "suggestion"] as const;
export type OwnKind = (typeof OWN)[number];

/** Each record of a person's own words with all its versions, the newest version first, the newest record first. */
export function ownWords(records: readonly DossierRecord[]): DossierRecord<OwnKind>[][] {
  const own = records.filter((one): one is DossierRecord<OwnKind> =>
    OWN.some((kind) => kind === one.kind),
  );
  return [...Map.groupBy(own, ({ id }) => id).values()]
    .map((versions) => versions.sort((a, b) => b.version - a.version))
    .sort(([a], [b]) => b!.at - a!.at);
}
