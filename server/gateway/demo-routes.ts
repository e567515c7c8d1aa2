import { readFile } from "node:fs/promises";
import { Hono } from "hono";
import { z } from "zod";
import type { PersonasAnswer } from "../../protocol/wire/dossier-api.ts";
import { Problem } from "../problems/problem.ts";
import type { Carried, Services } from "../services.ts";
import type { AlteredLine } from "./altered-line.ts";

const hex = z.templateLiteral(["0x", z.string().regex(/^[0-9a-fA-F]+$/)]);
const personas = z.record(
  z.string(),
  z.object({
    privateKey: hex,
    address: hex,
    name: z.string(),
    role: z.string(),
    neighbourhood: z.string().nullable(),
  }),
);

/** Keys with which a deployment is founded and governed: nobody plays them. */
const NOT_PLAYED = ["deployer", "guardian", "municipality"];

/** The demonstration's own routes. Everywhere else they do not exist. */
export function demoRoutes({ settings, demo, beginAgain }: Services, altered: AlteredLine) {
  const { personasFile } = settings;

  return new Hono<Carried>()
    .use(async (_, next) => {
      if (!demo) throw new Problem("not-found");
      await next();
    })
    .get("/personas", async (c) => {
      const file = personas.parse(JSON.parse(await readFile(personasFile!, "utf8")));
      return c.json<PersonasAnswer>({
        personas: Object.entries(file)
          .filter(([, { role }]) => !NOT_PLAYED.includes(role))
          .map(([id, persona]) => ({ id, ...persona })),
      });
    })
    .post("/alter-line", (c) => {
      altered.arm();
      return c.body(null, 204);
    })
    .post("/begin-again", (c) => {
      // Only whoever started every part can start them all again.
      if (!beginAgain) throw new Problem("not-found");
      beginAgain();
      return c.body(null, 202);
    });
}
