import type { Settings } from "../../../server/settings.ts";

/** These settings as a server that is a process of its own reads them, on a port that is free. */
export const environmentOf = (settings: Settings) => ({
  PATH: process.env["PATH"],
  PORT: "0",
  CHAIN_RPC_URL: settings.chainUrl,
  INDEX_URL: settings.indexUrl,
  DATABASE_URL: settings.databaseUrl,
  DEPLOYMENT_FILE: settings.deploymentFile,
  MASTER_KEY_FILE: settings.masterKeyFile,
  WALLET_DIR: settings.walletDir,
});
