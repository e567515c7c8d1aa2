import { connect, getConnection } from "wagmi/actions";
import type { Address } from "viem";
import type { Connector } from "wagmi";
import type { AccountParts } from "./account-parts.ts";

/** The browser wallet that was chosen before is not (or no longer) in this browser. */
export class WalletMissingError extends Error {
  override readonly name = "WalletMissingError";
}

/**
 * Opens the connector of an identity and answers its address. On which network it stands matters when it signs.
 *
 * @throws WalletMissingError, or what the wallet itself throws (a refusal).
 */
export async function connectIdentity({ identity, signing }: AccountParts): Promise<Address> {
  const { wagmi } = await signing();
  const current = getConnection(wagmi);
  if (current.address) return current.address;

  const connector = identity.kind === "wallet" ? await walletOf() : wagmi.connectors[0];
  if (!connector) throw new WalletMissingError();
  const { accounts } = await connect(wagmi, { connector });
  return accounts[0];

  async function walletOf(): Promise<Connector | undefined> {
    for (let round = 0; round < 20; round++) {
      const found = wagmi.connectors.find(
        (one) => identity.kind === "wallet" && one.id === identity.rdns,
      );
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return undefined;
  }
}
