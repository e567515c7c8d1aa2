import type { Address } from "../../protocol/wire/basics.ts";
import { openLastSeen } from "../data/last-seen.ts";
import type { Identity } from "./identity.ts";
import { forgetSendings } from "./kept-sendings.ts";
import { forgetTokens } from "./made-tokens.ts";
import { forgetPasskey } from "./passkey/kept-passkey.ts";
import { signOutAtServer } from "./owed-sign-outs.ts";
import { tellSignedOut } from "./signed-out.ts";

/** Signs an account out at the server and in every tab, and leaves nothing of it on this device. */
export async function endSession(address: Address, kind: Identity["kind"]): Promise<void> {
  await signOutAtServer(address);
  forgetSession(address, kind);
}

/** What of that is done here, for whom the server has signed out already. */
export function forgetSession(address: Address, kind: Identity["kind"]): void {
  openLastSeen(address).close();
  if (kind === "passkey") forgetPasskey();
  forgetSendings(address);
  forgetTokens();
  tellSignedOut(address);
}
