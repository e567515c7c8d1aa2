import { readdir, readFile, writeFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import type { Plugin } from "vite";

/** What packs well; pictures and letters are packed already. */
const PACKED = new Set([".css", ".html", ".js", ".json", ".svg", ".txt", ".webmanifest"]);
const pack = promisify(brotliCompress);

/**
 * Writes beside each file of text in the build the same packed by brotli, as small as it gets: `main.js.br`. The server
 * hands that to a browser that takes it. It is made once here, because that takes too long to do for each who asks.
 */
export function packFiles(): Plugin {
  return {
    name: "pack-files",
    apply: "build",
    async writeBundle({ dir }) {
      const entries = await readdir(dir!, { recursive: true, withFileTypes: true });
      const files = entries
        // What lies in a folder with a dot (Vite's manifest) is for tools.
        .filter((entry) => entry.isFile() && PACKED.has(extname(entry.name)))
        .map((entry) => join(entry.parentPath, entry.name))
        .filter((file) => !file.slice(dir!.length).includes("/."));
      await Promise.all(files.map(writePacked));
    },
  };
}

async function writePacked(file: string): Promise<void> {
  const content = await readFile(file);
  const params = { [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
  await writeFile(`${file}.br`, await pack(content, { params }));
}
