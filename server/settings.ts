import { isIP } from "node:net";
import { dirname, join, resolve } from "node:path";
import type { MailSettings } from "./news/post-office.ts";

/** What the server is told from outside, once, at its start. Paths are absolute. */
export type Settings = {
  host: string;
  /** 0 takes any free port. */
  port: number;
  /** Where browsers reach this server (scheme, host, port). Empty: this machine under the port listened on. */
  origins: string[];
  /** Addresses and ranges of the proxies in front, whose X-Forwarded-For is believed. */
  proxies: string[];
  chainUrl: string;
  indexUrl: string;
  /** An ERC-4337 bundler for the EntryPoint v0.8; null where there is none. */
  bundlerUrl: string | null;
  databaseUrl: string;
  deploymentFile: string;
  masterKeyFile: string;
  /** Which keys were destroyed: outside the database, as the master key is. */
  erasuresFile: string;
  /** Where copies of the wrapped keys lie, so that an erasure reaches them. */
  keyCopiesFile: string;
  /** When the last backup was made, written there by whoever makes it. */
  lastBackupFile: string;
  /** The folder with the built wallet. */
  walletDir: string;
  /** How mail leaves; null: this server sends none, and says so. */
  mail: MailSettings | null;
  /** The demonstration's people and their keys; null where there is no demonstration. */
  personasFile: string | null;
};

/** Reads the settings from environment variables. @throws Error that names the variable which is missing or wrong. */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const needed = (name: string): string => {
    const value = env[name];
    if (!value) throw new Error(`Set ${name}: the server can not start without it.`);
    return value;
  };
  const port = Number(env.PORT ?? "8080");
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Error(`PORT is "${env.PORT}": it must be a number from 0 to 65535.`);
  }
  const masterKeyFile = resolve(needed("MASTER_KEY_FILE"));
  return {
    host: env.HOST || "127.0.0.1",
    port,
    origins: (env.ORIGINS ?? "").split(",").filter(Boolean).map(originOf),
    proxies: (env.PROXIES ?? "")
      .split(",")
      .map((one) => one.trim())
      .filter(Boolean)
      .map(proxyOf),
    chainUrl: needed("CHAIN_RPC_URL"),
    indexUrl: needed("INDEX_URL").replace(/\/$/, ""),
    bundlerUrl: env.BUNDLER_URL || null,
    databaseUrl: needed("DATABASE_URL"),
    deploymentFile: resolve(needed("DEPLOYMENT_FILE")),
    masterKeyFile,
    erasuresFile: resolve(env.ERASURES_FILE || join(dirname(masterKeyFile), "erasures")),
    keyCopiesFile: resolve(env.KEY_COPIES_FILE || join(dirname(masterKeyFile), "key-copies.json")),
    lastBackupFile: resolve(
      env.LAST_BACKUP_FILE || join(dirname(masterKeyFile), "last-backup.json"),
    ),
    walletDir: resolve(needed("WALLET_DIR")),
    mail: env.SMTP_URL ? mailSettings(env.SMTP_URL, needed("MAIL_FROM")) : null,
    personasFile: env.PERSONAS_FILE ? resolve(env.PERSONAS_FILE) : null,
  };
}

function originOf(text: string): string {
  try {
    return new URL(text.trim()).origin;
  } catch {
    throw new Error(
      `ORIGINS holds "${text}": write whole addresses such as https://munten.example.`,
    );
  }
}

function proxyOf(text: string): string {
  const [, address, bits] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(text) ?? [];
  const family = isIP(address ?? "");
  if (family === 0 || Number(bits ?? 0) > (family === 6 ? 128 : 32)) {
    throw new Error(`PROXIES holds "${text}": write addresses such as 10.0.0.2 or 10.0.0.0/8.`);
  }
  return text;
}

/** What is in `SMTP_URL` is not repeated in a message: it can hold a password. */
function mailSettings(text: string, from: string): MailSettings {
  const url = URL.canParse(text) ? new URL(text) : null;
  const secure = url?.protocol === "smtps:";
  if (!url?.hostname || (!secure && url.protocol !== "smtp:")) {
    throw new Error("SMTP_URL: write smtp://user:password@mail.example:587, or smtps://.");
  }
  if (!/^([^<>@\r\n]* <)?[^<>@\s]+@[^<>@\s]+>?$/.test(from)) {
    throw new Error(`MAIL_FROM is "${from}": write Socialcoin <news@munten.example>.`);
  }
  return {
    host: url.hostname,
    port: Number(url.port) || (secure ? 465 : 587),
    secure,
    login: url.username
      ? { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) }
      : null,
    from,
  };
}
