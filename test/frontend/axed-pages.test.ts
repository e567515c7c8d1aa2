import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { DESKS } from "../e2e/desks.ts";
import { frontend } from "./catalogues.ts";

/** Pages that no browser test goes along for axe, each with why. */
const ELSEWHERE: { [route: string]: string } = {
  "/invitation": "needs an invitation of its own: passkey.spec.ts looks at it by axe",
  "/desk": "sends on to the desk of who is signed in",
  "/index.html": "sends on to the start page",
};

/** Every route that is written down, those of the desks that look along with their own first part. */
function routesIn(file: string): string[] {
  const source = readFileSync(file, "utf8");
  const own = [...source.matchAll(/<Route\s+path="([^"]+)"/g)].map((found) => found[1]!);
  const reading = /<ReadingDesk\s+path="([^"]+)"/.exec(source)?.[1];
  return reading ? [...own, `${reading}/role`] : own;
}

/** A part of an address that differs: one of them, or with a question mark one or none. */
function fits(route: string, path: string): boolean {
  const pattern = route.replace(/\/:\w+\?/g, "(/[^/]+)?").replace(/:\w+/g, "[^/]+");
  return new RegExp(`^${pattern}$`).test(path);
}

const files = ["app/Routes.tsx", ...globSync("desks/*/*Desk.tsx", { cwd: frontend })];
const routes = files.flatMap((file) => routesIn(join(frontend, file)));

describe("the pages that axe goes along", () => {
  it("are found in the source", () => {
    expect(routes.length).toBeGreaterThan(70);
    expect(routes).toContain("/office/people/:resident/freeze");
  });

  it("are all pages there are", () => {
    const visited = DESKS.flatMap(({ paths, beyond }) => [
      ...paths,
      ...(beyond ?? []).flatMap(({ route, below }) => below.map((rest) => route + rest)),
    ]);
    const missed = routes.filter(
      (route) => !(route in ELSEWHERE) && !visited.some((path) => fits(route, path)),
    );
    expect(missed).toEqual([]);
  });

  it("are left out only where they are pages", () => {
    expect(Object.keys(ELSEWHERE).filter((route) => !routes.includes(route))).toEqual([]);
  });
});
