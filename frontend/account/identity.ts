import type { CreateConnectorFn } from "wagmi";
import type { Address } from "../../protocol/wire/basics.ts";

/** An account whose address is known before it signs; what signs for it is loaded when it does. */
type Known = { address: Address; connector: () => Promise<CreateConnectorFn> };

/**
 * Who somebody wants to be on this page. A persona signs by itself and exists on the demonstration alone; a passkey is
 * asked of the device at each signature, and its id is the address of the account; a wallet is a browser wallet that
 * announced itself (EIP-6963), known by its reverse domain name.
 */
export type Identity =
  | ({ kind: "persona"; id: string; name: string } & Known)
  | ({ kind: "passkey"; id: string } & Known)
  | { kind: "wallet"; rdns: string };
