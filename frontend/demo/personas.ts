import type { PersonasAnswer } from "../../protocol/wire/dossier-api.ts";
import { request } from "../account/request.ts";
import { inTab } from "../data/browser-storage.ts";

export type Persona = PersonasAnswer["personas"][number];

const STORED = "personas";
let last: Persona[] | undefined;

/**
 * The people of the pilot. Their keys are known to everybody at this demonstration, and worth nothing elsewhere. This tab
 * keeps them, for when there is no connection.
 */
export async function personas(): Promise<Persona[]> {
  try {
    const { personas } = await request<PersonasAnswer>("/demo/personas");
    inTab.setItem(STORED, JSON.stringify(personas));
    last = personas;
    return personas;
  } catch (error) {
    const kept = inTab.getItem(STORED);
    if (kept === null) throw error;
    return JSON.parse(kept) as Persona[];
  }
}

/** The people as this page was told before: they stand at once. */
export const knownPersonas = (): Persona[] | undefined => last;

/** Whom the start page shows large, in the order of the walk. */
export const LARGE = ["mentor-02", "huishouden-04", "waterbedrijf-d"] as const;
/** Whom it shows small below. */
export const SMALL = ["kantoor-01"] as const;
/** Whose screen stands beside a mentor's. */
export const BESIDE: { [mentor: string]: string } = {
  "mentor-01": "huishouden-03",
  "mentor-02": "huishouden-04",
};
