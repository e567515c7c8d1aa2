import type { CreateConnectorFn } from "wagmi";

/**
 * Who somebody wants to be on this page. A persona signs by itself and exists on the demonstration alone; a wallet is a
 * browser wallet that announced itself (EIP-6963), known by its reverse domain name.
 */
export type Identity =
  | { kind: "persona"; id: string; name: string; connector: CreateConnectorFn }
  | { kind: "wallet"; rdns: string };
