import { createContext, use, useEffect, useState, type ReactNode } from "react";
import type { Identity } from "../account/identity.ts";
import { keptPasskey } from "../account/passkey/kept-passkey.ts";
import { passkeyIdentity } from "../account/passkey/passkey-identity.ts";
import { useConfig } from "../config/ConfigContext.ts";
import type { Config } from "../../protocol/wire/dossier-api.ts";

const STORED = "identity";

type Chosen = {
  /** undefined while it is being looked up after a reload, null when nobody is chosen. */
  identity: Identity | null | undefined;
  choose: (identity: Identity) => void;
  leave: () => void;
};

const IdentityContext = createContext<Chosen>({
  identity: null,
  choose: () => undefined,
  leave: () => undefined,
});

/**
 * Who uses this tab. Kept for the tab alone, so that two tabs can be two people; only a name is kept, never a key.
 */
export function IdentityProvider({ children }: { children: ReactNode }) {
  const [identity, setIdentity] = useState<Identity | null | undefined>(() =>
    storedIdentity() ? undefined : null,
  );
  const config = useConfig();
  useEffect(() => {
    const stored = storedIdentity();
    if (!stored) return;
    restore(stored, config).then(setIdentity, () => setIdentity(null));
  }, [config]);

  const choose = (chosen: Identity) => {
    sessionStorage.setItem(STORED, keyOf(chosen));
    setIdentity(chosen);
  };
  const leave = () => {
    sessionStorage.removeItem(STORED);
    setIdentity(null);
  };
  return <IdentityContext value={{ identity, choose, leave }}>{children}</IdentityContext>;
}

export function useIdentity(): Chosen {
  return use(IdentityContext);
}

/** One text per identity: what is kept, and a React key that starts an account afresh. */
export function keyOf(identity: Identity): string {
  return `${identity.kind}:${identity.kind === "wallet" ? identity.rdns : identity.id}`;
}

/** Who used this tab before, or whose passkey this device keeps: a link that opens a new tab goes on as they. */
function storedIdentity(): string | null {
  const kept = keptPasskey();
  return sessionStorage.getItem(STORED) ?? (kept && `passkey:${kept.account}`);
}

async function restore(stored: string, config: Config): Promise<Identity | null> {
  const [kind, ...rest] = stored.split(":");
  const id = rest.join(":");
  if (kind === "wallet") return { kind: "wallet", rdns: id };
  if (kind === "passkey") {
    const kept = keptPasskey();
    return kept?.account === id ? passkeyIdentity(kept, config) : null;
  }
  if (kind === "persona" && import.meta.env.MODE === "demo") {
    const { personaIdentity } = await import("../demo/persona-identity.ts");
    return personaIdentity(id);
  }
  return null;
}
