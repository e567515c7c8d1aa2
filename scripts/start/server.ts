/** The server, which the browser talks to, as a service. */
import { join } from "node:path";
import type { DataFolder } from "./data-folder.ts";
import type { Supervisor } from "./supervisor.ts";

export type ServerPlace = {
  port: number;
  chainUrl: string;
  indexUrl: string;
  bundlerUrl: string;
  databaseUrl: string;
};

/** Starts the server and waits until it answers; the address for the browser. */
export async function startServer(
  supervisor: Supervisor,
  root: string,
  folder: DataFolder,
  { port, chainUrl, indexUrl, bundlerUrl, databaseUrl }: ServerPlace,
  onMessage: (message: unknown) => void,
): Promise<string> {
  await supervisor.start({
    name: "server",
    title: "The server",
    command: process.execPath,
    args: [join(root, "server", "main.ts")],
    cwd: root,
    env: {
      PORT: String(port),
      HOST: "127.0.0.1",
      CHAIN_RPC_URL: chainUrl,
      INDEX_URL: indexUrl,
      BUNDLER_URL: bundlerUrl,
      DATABASE_URL: databaseUrl,
      DEPLOYMENT_FILE: folder.deployment,
      MASTER_KEY_FILE: folder.masterKey,
      ERASURES_FILE: folder.erasures,
      KEY_COPIES_FILE: folder.keyCopies,
      LAST_BACKUP_FILE: folder.lastBackup,
      PERSONAS_FILE: folder.personas,
      WALLET_DIR: join(root, "frontend", "dist"),
    },
    isReady: async () => (await fetch(`http://127.0.0.1:${port}/config.json`)).status === 200,
    patience: 120,
    onMessage,
  });
  return `http://localhost:${port}`;
}
