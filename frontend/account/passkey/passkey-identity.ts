import type { Config } from "../../../protocol/wire/dossier-api.ts";
import { fetched } from "../fetched.ts";
import type { Identity } from "../identity.ts";
import type { KeptPasskey } from "./kept-passkey.ts";

/** Whoever holds this passkey, on this page. */
export function passkeyIdentity(kept: KeptPasskey, config: Config): Identity {
  return {
    kind: "passkey",
    id: kept.account,
    address: kept.account,
    connector: async () => {
      const { passkeyConnector } = await fetched(import("./passkey-connector.ts"));
      return passkeyConnector(kept, config);
    },
  };
}
