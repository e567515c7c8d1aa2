import type { Address } from "../../protocol/wire/basics.ts";
import type { MeAnswer } from "../../protocol/wire/dossier-api.ts";
import { ME } from "../data/own-paths.ts";
import type { AccountParts } from "./account-parts.ts";
import { fetched } from "./fetched.ts";
import { askFirst } from "./asked-ahead.ts";
import { isSignedOut } from "./open-session.ts";
import { ProblemError } from "./request.ts";

/**
 * Goes on with the session that this browser still has for the account, or signs in. For who has to press in a wallet
 * app to sign; a persona signs at once.
 */
export async function continueOrSignIn(parts: AccountParts, address: Address): Promise<MeAnswer> {
  try {
    const me = await askFirst<MeAnswer>(ME, address);
    parts.session.began();
    return me;
  } catch (error) {
    const isNotAllowed = error instanceof ProblemError && error.problem === "not-allowed";
    if (!isSignedOut(error) && !isNotAllowed) throw error;
    return signInNow(parts, address);
  }
}

/** Signs in with what is loaded only then. @throws what the device, the wallet or the server says. */
export async function signInNow(parts: AccountParts, address: Address): Promise<MeAnswer> {
  const { signIn } = await fetched(import("./sign-in.ts"));
  const me = await signIn(parts, address);
  parts.session.began();
  return me;
}
