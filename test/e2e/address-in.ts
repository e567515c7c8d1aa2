import type { Page } from "@playwright/test";
import type { Address } from "viem";

/** Whose passkey a device keeps. */
export async function addressIn(page: Page): Promise<Address> {
  const kept = await page.evaluate(() => localStorage.getItem("passkey"));
  return (JSON.parse(kept!) as { account: Address }).account;
}
