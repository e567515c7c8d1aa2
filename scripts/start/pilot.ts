/** Loads the demonstration pilot into a house that is open, through the doors that its users take. */
import { say } from "../bootstrap/steps.mjs";
import { seedPilot } from "../seed.ts";
import type { DataFolder } from "./data-folder.ts";

export type PilotPlace = { url: string; chainUrl: string; firstStart: Date };

export async function loadPilot(folder: DataFolder, place: PilotPlace): Promise<void> {
  await seedPilot({
    ...place,
    personasFile: folder.personas,
    progress: (line: string) => say(`    ${line}`),
  });
}
