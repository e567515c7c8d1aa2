import type { BrowserContext } from "@playwright/test";
import { privateKeyToAccount } from "viem/accounts";
import { openBrowser } from "../../server/stage/browser.ts";
import { persona } from "./phone.ts";

/**
 * Makes a browser that of a resident who was here before: it has their session, and keeps which account its passkey is of.
 * Nothing on a first page signs, so that it needs no key. The session is made at the house, with the persona's own.
 */
export async function cameBefore(
  context: BrowserContext,
  { house, product }: { house: string; product: string },
  name: string,
): Promise<void> {
  const { address, privateKey } = await persona(house, name);
  const browser = await openBrowser(house).signIn(privateKeyToAccount(privateKey));
  const [cookie, ...value] = browser.cookie.split("=");
  await context.addCookies([{ name: cookie!, value: value.join("="), url: product }]);
  const kept = { account: address, signer: "0x00", credential: "AA" };
  await context.addInitScript(
    `if (location.origin === "${product}") localStorage.setItem("passkey", '${JSON.stringify(kept)}');`,
  );
}
