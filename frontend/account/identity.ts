import type { CreateConnectorFn } from "wagmi";

/**
 * Who somebody wants to be on this page. A persona signs by itself and exists on the demonstration alone; a passkey is
 * asked of the device at each signature, and its id is the address of the account; a wallet is a browser wallet that
 * announced itself (EIP-6963), known by its reverse domain name.
 */
export type Identity =
  | { kind: "persona"; id: string; name: string; connector: CreateConnectorFn }
  | { kind: "passkey"; id: string; connector: CreateConnectorFn }
  | { kind: "wallet"; rdns: string };
