import { readFile } from "node:fs/promises";
import { Hono } from "hono";
import { z } from "zod";
import type { PersonasAnswer } from "../../protocol/wire/dossier-api.ts";
import type { Address, Hex } from "../../protocol/wire/basics.ts";
import { Problem } from "../problems/problem.ts";
import type { Carried, Routes, Services } from "../services.ts";
import type { AlteredLine } from "./altered-line.ts";

const hex = z.custom<Hex & Address>((value) => /^0x[0-9a-fA-F]+$/.test(String(value)));
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
export function demoRoutes({ settings, demo, beginAgain }: Services, altered: AlteredLine): Routes {
  const routes = new Hono<Carried>();
  const { personasFile } = settings;
  if (!demo || !personasFile) return routes;

  return routes
    .get("/personas", async (c) => {
      const file = personas.parse(JSON.parse(await readFile(personasFile, "utf8")));
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
