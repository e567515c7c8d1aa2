import { Hono } from "hono";
import { z } from "zod";
import type { Carried } from "../services.ts";
import { describeApi } from "./describe-api.ts";
import { myDataSchema } from "./my-data-schema.ts";

/** The API about itself. Open to anyone. */
export function apiRoutes(version: string) {
  const description = describeApi(version);
  const schema = z.toJSONSchema(myDataSchema);
  return new Hono<Carried>()
    .get("/openapi.json", (c) => c.json(description))
    .get("/schemas/my-data.json", (c) =>
      c.body(JSON.stringify(schema), 200, { "content-type": "application/schema+json" }),
    );
}
