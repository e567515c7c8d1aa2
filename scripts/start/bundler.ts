/** The bundler (ERC-4337), which brings operations of passkey accounts to the chain, as a service. */
import { chmodSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { generatePrivateKey, privateKeyToAddress } from "viem/accounts";
import { Advice } from "../bootstrap/advice.mjs";
import { ENTRY_POINT } from "../../protocol/accounts/entry-point.ts";
import type { Hex } from "../../protocol/wire/basics.ts";
import type { DataFolder } from "./data-folder.ts";
import type { Supervisor } from "./supervisor.ts";

/** What the bundler lays out for operations until the sponsor pays it back; it gets it with the chain. */
export const BUNDLER_WEI = 10n * 10n ** 18n;

/**
 * The address of this data folder's bundler. Makes its key, for the owner's eyes alone, where the chain is still to be
 * made. Throws Advice where the key is gone: the bundler's money is gone with it.
 */
export function bundlerAddress(folder: DataFolder): Hex {
  const file = folder.bundlerKey;
  if (!existsSync(file)) {
    if (existsSync(folder.deployment))
      throw new Advice(
        `${file} is gone, and with it what the bundler pays with. Put it back from a copy, or begin anew with: npm start -- --reset (the old folder is kept beside it).`,
      );
    writeFileSync(file, `${generatePrivateKey()}\n`, { mode: 0o600, flag: "wx", flush: true });
    chmodSync(file, 0o600);
  }
  return privateKeyToAddress(readFileSync(file, "utf8").trim() as Hex);
}

/** Starts the bundler on the chain, where the EntryPoint must stand, and waits until it answers. */
export async function startBundler(
  supervisor: Supervisor,
  root: string,
  folder: DataFolder,
  { port, chainUrl }: { port: number; chainUrl: string },
): Promise<void> {
  const url = `http://127.0.0.1:${port}`;
  const place = ["--port", String(port), "--key", folder.bundlerKey];
  const chain = ["--chain-url", chainUrl, "--entry-point", ENTRY_POINT];
  await supervisor.start({
    name: "bundler",
    title: "The bundler",
    command: process.execPath,
    args: [join(root, "chain", "bundler", "main.ts"), ...place, ...chain],
    cwd: root,
    isReady: async () => (await fetch(`${url}/health`)).status === 200,
    patience: 120,
  });
}
