import { readFile } from "node:fs/promises";
import type { Context } from "hono";
import { Hono } from "hono";
import { z } from "zod";
import type { AlterLineAnswer, PersonasAnswer } from "../../protocol/wire/dossier-api.ts";
import { Problem } from "../problems/problem.ts";
import type { Carried, Services } from "../services.ts";
import { actingAccount } from "../session/acting-account.ts";
import { readToken } from "../session/cookie.ts";
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
export function demoRoutes(services: Services, altered: AlteredLine) {
  const { demo, beginAgain } = services;
  const { personasFile } = services.settings;
  const session = async (c: Context) => {
    await actingAccount(services, c);
    return readToken(c)!;
  };

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
    .get("/alter-line", async (c) =>
      c.json<AlterLineAnswer>({ altered: altered.isSet(await session(c)) }),
    )
    .post("/alter-line", async (c) => {
      altered.set(await session(c), true);
      return c.body(null, 204);
    })
    .delete("/alter-line", async (c) => {
      altered.set(await session(c), false);
      return c.body(null, 204);
    })
    .post("/begin-again", (c) => {
      // Only whoever started every part can start them all again.
      if (!beginAgain) throw new Problem("not-found");
      beginAgain();
      return c.body(null, 202);
    });
}
