/** Vite's manifest, as far as it is used here. */
export type Manifest = { [name: string]: { file: string; imports?: string[]; css?: string[] } };

/**
 * The JavaScript files that some modules load at once: their own and, all the way down, what they import statically.
 *
 * @throws Error for a module that the build does not know: a route that is renamed must not become weightless.
 */
export function chunksOf(manifest: Manifest, modules: readonly string[]): string[] {
  return filesOf(manifest, modules, ({ file }) => [file]).filter((file) => file.endsWith(".js"));
}

/** The styles that these modules bring along. @throws Error for a module that the build does not know. */
export function stylesOf(manifest: Manifest, modules: readonly string[]): string[] {
  return filesOf(manifest, modules, ({ css = [] }) => css);
}

function filesOf(
  manifest: Manifest,
  modules: readonly string[],
  of: (chunk: Manifest[string]) => readonly string[],
): string[] {
  const files = new Set<string>();
  const visited = new Set<string>();
  const visit = (name: string) => {
    if (visited.has(name)) return;
    visited.add(name);
    const chunk = manifest[name];
    if (!chunk) throw new Error(`The build has no ${name}`);
    for (const file of of(chunk)) files.add(file);
    chunk.imports?.forEach(visit);
  };
  modules.forEach(visit);
  return [...files];
}

/** How the build knows a part that it made one file of (ahead/first-files.ts, later-files.ts). @throws Error where it made none of that name. */
export function partIn(manifest: Manifest, name: string): string {
  const key = Object.keys(manifest).find(
    (one) => one.startsWith(`_${name}-`) && one.endsWith(".js"),
  );
  if (!key) throw new Error(`The build has no part ${name}`);
  return key;
}
