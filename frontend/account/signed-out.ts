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
  return whenAnybodySignsOut((one) => {
    if (one === address) leave();
  });
}

/** The same for every account, on whatever page this tab stands. */
export function whenAnybodySignsOut(tell: (account: Address) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<Address>) => tell(data);
  return () => channel.close();
}
