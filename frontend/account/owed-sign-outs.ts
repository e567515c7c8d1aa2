import type { Address } from "../../protocol/wire/basics.ts";
import { onDevice } from "../data/browser-storage.ts";
import { isSignedOut } from "./open-session.ts";
import { request } from "./request.ts";

/** Before the address of who signed out here while the server could not be told. */
export const OWED = "owed-sign-out:";

/** Signs an account out at the server; what can not be told now, the start page tells when there is a connection. */
export async function signOutAtServer(account: Address): Promise<void> {
  try {
    await request("/api/v1/sign-in", { method: "DELETE", account });
  } catch (error) {
    if (!isSignedOut(error)) return void onDevice.setItem(OWED + account, "");
  }
  dropOwedSignOut(account);
}

/** Who signs in again is not signed out for what they pressed before. */
export function dropOwedSignOut(account: Address): void {
  onDevice.removeItem(OWED + account);
}
