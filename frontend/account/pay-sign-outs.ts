import type { Address } from "../../protocol/wire/basics.ts";
import { onDevice } from "../data/browser-storage.ts";
import { OWED, signOutAtServer } from "./owed-sign-outs.ts";

/** Tells the server who signed out here when it could not be told: now, and when a connection comes. Answers how to stop. */
export function paySignOuts(): () => void {
  const pay = () => {
    for (const name of onDevice.names())
      if (name.startsWith(OWED)) void signOutAtServer(name.slice(OWED.length) as Address);
  };
  pay();
  addEventListener("online", pay);
  return () => removeEventListener("online", pay);
}
