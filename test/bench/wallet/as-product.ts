import { mkdtemp, rm } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createAdaptorServer } from "@hono/node-server";
import { Hono } from "hono";
import { compress } from "hono/compress";
import { proxy } from "hono/proxy";
import { build } from "vite";
import { walletRoutes } from "../../../server/gateway/wallet-routes.ts";

const ANSWERS = ["/config.json", "/api/*", "/index/*", "/rpc", "/bundler"];

/**
 * The wallet as a resident gets it, without anything of the demonstration, before a house that has one: its own files, and
 * every question passed on to the house.
 */
export async function asProduct(house: string): Promise<{ url: string; close(): Promise<void> }> {
  const outDir = await mkdtemp(join(tmpdir(), "socialcoin-bench-product-"));
  const configFile = join(import.meta.dirname, "../../../frontend/vite.config.ts");
  await build({ configFile, logLevel: "error", build: { outDir } });
  const app = new Hono()
    // The house packs them, and what passes them on takes that off.
    .use(compress())
    .on(["GET", "POST"], ANSWERS, (c) => {
      const { pathname, search } = new URL(c.req.url);
      return proxy(house + pathname + search, c.req);
    })
    .route("/", walletRoutes(outDir) as unknown as Hono);
  const server = createAdaptorServer({ fetch: app.fetch });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    async close() {
      if ("closeAllConnections" in server) server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await rm(outDir, { recursive: true, force: true });
    },
  };
}
