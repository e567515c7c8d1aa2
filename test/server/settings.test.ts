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
      proxies: [],
      chainUrl: "http://127.0.0.1:1",
      indexUrl: "http://127.0.0.1:2",
      bundlerUrl: null,
      databaseUrl: "postgres://127.0.0.1:3/dossier",
      deploymentFile: "/data/deployment.json",
      masterKeyFile: "/data/master.key",
      erasuresFile: "/data/erasures",
      keyCopiesFile: "/data/key-copies.json",
      lastBackupFile: "/data/last-backup.json",
      walletDir: "/wallet",
      mail: null,
      personasFile: null,
    });
  });

  it("take a mail server with TLS and a sign-in, and repeat no password", () => {
    const read = (SMTP_URL: string, MAIL_FROM = "Socialcoin <news@munten.example>") =>
      readSettings({ ...right, SMTP_URL, MAIL_FROM }).mail;
    expect(read("smtp://me%40post.example:p%2Fw@mail.example")).toEqual({
      host: "mail.example",
      port: 587,
      secure: false,
      login: { user: "me@post.example", pass: "p/w" },
      from: "Socialcoin <news@munten.example>",
    });
    expect(read("smtps://mail.example")).toMatchObject({ port: 465, secure: true, login: null });
    expect(() => read("https://me:secret@mail.example")).toThrow(/^SMTP_URL: write/);
    expect(() => read("smtp://mail.example", "news")).toThrow('MAIL_FROM is "news"');
    expect(() => readSettings({ ...right, SMTP_URL: "smtp://mail.example" })).toThrow("MAIL_FROM");
  });

  it("take origins as whole addresses", () => {
    const ORIGINS = "https://munten.example/, http://localhost:5173";
    expect(readSettings({ ...right, ORIGINS }).origins).toEqual([
      "https://munten.example",
      "http://localhost:5173",
    ]);
    expect(() => readSettings({ ...right, ORIGINS: "munten.example" })).toThrow("munten.example");
  });

  it("take proxies as addresses and ranges", () => {
    const read = (PROXIES: string) => readSettings({ ...right, PROXIES }).proxies;
    expect(read("10.0.0.2, fd00::/8,")).toEqual(["10.0.0.2", "fd00::/8"]);
    for (const wrong of ["proxy.example", "10.0.0.0/33", "10.0.0.0/", "fd00::/129", "10.0.0.1/8/8"])
      expect(() => read(wrong)).toThrow(`PROXIES holds "${wrong}"`);
  });

  it.each(Object.keys(right))("say which one is missing: %s", (name) => {
    expect(() => readSettings({ ...right, [name]: "" })).toThrow(`Set ${name}`);
  });

  it.each(["many", "-1", "70000", "1.5"])("refuse the port %s", (PORT) => {
    expect(() => readSettings({ ...right, PORT })).toThrow(`PORT is "${PORT}"`);
  });
});
