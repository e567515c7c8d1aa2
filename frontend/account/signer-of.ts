import { getConnection, getConnectorClient, switchChain } from "wagmi/actions";
import type { AccountParts } from "./account-parts.ts";
import { connectIdentity } from "./connect-identity.ts";

/** The browser wallet stands on another network, and did not change it when the page asked. */
export class WrongNetworkError extends Error {
  override readonly name = "WrongNetworkError";
}

/** Who signs for an account, on our network: a wallet that stands on another one is asked to change. @throws WrongNetworkError. */
export async function signerOf(parts: AccountParts) {
  const { wagmi } = await parts.signing();
  await connectIdentity(parts);
  const chainId = wagmi.chains[0].id;
  const { connector } = getConnection(wagmi);
  if (connector && (await connector.getChainId()) !== chainId)
    await switchChain(wagmi, { chainId }).catch((cause: unknown) => {
      throw new WrongNetworkError("The wallet stands on another network", { cause });
    });
  return getConnectorClient(wagmi, { chainId });
}
