import { describe, expect, it } from "vitest";
import { readSettings } from "../../server/settings.ts";

const right = {
  CHAIN_RPC_URL: "http://127.0.0.1:1",
  INDEX_URL: "http://127.0.0.1:2/",
  DATABASE_URL: "postgres://127.0.0.1:3/dossier",
  DEPLOYMENT_FILE: "/data/deployment.json",
  MASTER_KEY_FILE: "/data/master.key",
  WALLET_DIR: "/wallet",
};

describe("settings", () => {
  it("listen to this machine alone unless told otherwise", () => {
    expect(readSettings(right)).toEqual({
      host: "127.0.0.1",
      port: 8080,
      origins: [],
      chainUrl: "http://127.0.0.1:1",
      indexUrl: "http://127.0.0.1:2",
      bundlerUrl: null,
      databaseUrl: "postgres://127.0.0.1:3/dossier",
      deploymentFile: "/data/deployment.json",
      masterKeyFile: "/data/master.key",
      erasuresFile: "/data/erasures",
      keyCopiesFile: "/data/key-copies.json",
      walletDir: "/wallet",
      personasFile: null,
    });
  });

  it("take origins as whole addresses", () => {
    const ORIGINS = "https://munten.example/, http://localhost:5173";
    expect(readSettings({ ...right, ORIGINS }).origins).toEqual([
      "https://munten.example",
      "http://localhost:5173",
    ]);
    expect(() => readSettings({ ...right, ORIGINS: "munten.example" })).toThrow("munten.example");
  });

  it.each(Object.keys(right))("say which one is missing: %s", (name) => {
    expect(() => readSettings({ ...right, [name]: "" })).toThrow(`Set ${name}`);
  });

  it.each(["many", "-1", "70000", "1.5"])("refuse the port %s", (PORT) => {
    expect(() => readSettings({ ...right, PORT })).toThrow(`PORT is "${PORT}"`);
  });
});
