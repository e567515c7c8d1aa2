import { Hono } from "hono";
import type { Config } from "../../protocol/wire/dossier-api.ts";
import type { Carried, Services } from "../services.ts";

/** What the wallet learns at run time, so that one build runs on every network. Open to anyone. */
export function configRoutes({ deployment, demo }: Services) {
  const { chainId, contracts, accounts, startBlock, neighbourhoods } = deployment;
  const since = Date.now();
  return new Hono<Carried>().get("/config.json", (c) =>
    c.json<Config>({ chainId, contracts, accounts, startBlock, since, demo, neighbourhoods }),
  );
}
