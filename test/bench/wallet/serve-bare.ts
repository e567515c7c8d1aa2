import { mkdtemp, rm } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createAdaptorServer } from "@hono/node-server";
import { build } from "vite";
import wallet from "../../../frontend/vite.config.ts";
import { walletRoutes } from "../../../server/gateway/wallet-routes.ts";

const BARE = join(import.meta.dirname, "bare");

/** A page with React, wagmi and the design system alone, built and served as the wallet is. */
export async function serveBare(): Promise<{ url: string; close(): Promise<void> }> {
  const outDir = await mkdtemp(join(tmpdir(), "socialcoin-bench-bare-"));
  await build({
    ...wallet,
    configFile: false,
    root: BARE,
    logLevel: "warn",
    build: { ...wallet.build, outDir, rolldownOptions: { input: join(BARE, "index.html") } },
  });
  const server = createAdaptorServer({ fetch: walletRoutes(outDir).fetch });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    async close() {
      await new Promise((resolve) => server.close(resolve));
      await rm(outDir, { recursive: true, force: true });
    },
  };
}
