import type { Plugin } from "vite";
import { AHEAD_FILE, type AheadFiles } from "../../protocol/wire/first-page-api.ts";

/** The desk's own file, by the address that opens it: ahead/first-files.ts puts all it needs into one. */
const DESKS = { "/resident": "desks/resident/ResidentDesk.tsx" };

/**
 * Writes which file a desk opens with, for the server to say so together with the page: a browser asks it beside the first
 * scripts, where it asked it once the first of these had run (decision 91).
 */
export function nameAhead(): Plugin {
  return {
    name: "name-ahead",
    apply: "build",
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((one) => one.type === "chunk");
      // A build without the desk, as of the bench's bare page, names none; for the wallet's own size-check.ts holds that it does.
      const files = Object.entries(DESKS).flatMap(([path, module]) => {
        const chunk = chunks.find((one) => one.moduleIds.some((id) => id.endsWith(`/${module}`)));
        return chunk ? [[path, `/${chunk.fileName}`]] : [];
      });
      const ahead = Object.fromEntries(files) as AheadFiles;
      this.emitFile({ type: "asset", fileName: AHEAD_FILE, source: JSON.stringify(ahead) });
    },
  };
}
