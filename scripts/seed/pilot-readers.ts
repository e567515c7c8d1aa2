import type { ReadingRole } from "../../protocol/wire/looks-api.ts";

/** Who looks along with the pilot. Not among its people: they have no role on the chain and do nothing there. */
export const PILOT_READERS: {
  id: string;
  name: string;
  role: ReadingRole;
  organisation: string;
  neighbourhood: string | null;
  reason: string;
}[] = [
  {
    id: "financier-01",
    name: "Bram",
    role: "funder",
    organisation: "Woningcorporatie A",
    neighbourhood: null,
    reason: "Ziet wat er met de toezegging gebeurt",
  },
  {
    id: "opbouwwerker-01",
    name: "Tess",
    role: "communityBuilder",
    organisation: "Rijnstad",
    neighbourhood: "Geitenkamp",
    reason: "Helpt bewoners met hun plan in de wijk",
  },
  {
    id: "onderzoeker-01",
    name: "Olaf",
    role: "informationGatherer",
    organisation: "Gemeente Arnhem",
    neighbourhood: null,
    reason: "Schrijft het verslag over de proef",
  },
  {
    id: "controleur-01",
    name: "Guus",
    role: "auditor",
    organisation: "Gemeente Arnhem",
    neighbourhood: null,
    reason: "Kijkt het boek en het logboek na",
  },
];
