/** Vite's manifest, as far as it is used here. */
export type Manifest = { [name: string]: { file: string; imports?: string[] } };

/**
 * The JavaScript files that some modules load at once: their own and, all the way down, what they import statically.
 *
 * @throws Error for a module that the build does not know: a route that is renamed must not become weightless.
 */
export function chunksOf(manifest: Manifest, modules: readonly string[]): string[] {
  const files = new Set<string>();
  const visited = new Set<string>();
  const visit = (name: string) => {
    if (visited.has(name)) return;
    visited.add(name);
    const chunk = manifest[name];
    if (!chunk) throw new Error(`The build has no ${name}`);
    if (chunk.file.endsWith(".js")) files.add(chunk.file);
    chunk.imports?.forEach(visit);
  };
  modules.forEach(visit);
  return [...files];
}

/** How the build knows a part that it made one file of (ahead/first-files.ts). @throws Error where it made none of that name. */
export function partIn(manifest: Manifest, name: string): string {
  const key = Object.keys(manifest).find((one) => one.startsWith(`_${name}-`));
  if (!key) throw new Error(`The build has no part ${name}`);
  return key;
}
