/** Keys of the people in the demonstration, made at the first start. They exist on the local chain alone. */
import type { DataFolder } from "./data-folder.ts";
import { writeJson } from "./json-file.ts";
import { createPersonas } from "../seed/personas.ts";

/** Writes the personas file: the officials alone, or everybody of the pilot. */
export function ensurePersonas(folder: DataFolder, pilot: boolean): void {
  writeJson(folder.personas, createPersonas({ pilot }));
}
