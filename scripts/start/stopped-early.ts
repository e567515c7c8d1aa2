import { dataFolder } from "./data-folder.ts";
import { readOrigin } from "./origin.ts";

/** What becomes of a first start that someone stopped before everything was there; undefined of any other. */
export function stoppedEarly(root: string): string | undefined {
  if (readOrigin(dataFolder(root).origin)?.complete !== false) return undefined;
  return "  Stopped before everything was there. The next start begins anew.";
}
