import type { Address } from "../../protocol/wire/basics.ts";

const CHANNEL = "socialcoin-signed-out";

/** Tells the other tabs of this browser that an account signed out. */
export function tellSignedOut(address: Address): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(address);
  channel.close();
}

/** Calls `leave` when the account signs out in another tab; answers how to stop listening. */
export function whenSignedOutElsewhere(address: Address, leave: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }) => {
    if (data === address) leave();
  };
  return () => channel.close();
}
