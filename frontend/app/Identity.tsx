import { createContext, use, useEffect, useState, type ReactNode } from "react";
import type { Identity } from "../account/identity.ts";
import { keptPasskey } from "../account/passkey/kept-passkey.ts";
import { passkeyIdentity } from "../account/passkey/passkey-identity.ts";
import { whenAnybodySignsOut } from "../account/signed-out.ts";
import { useConfig } from "../config/ConfigContext.ts";
import { forgetDrafts } from "../data/drafts.ts";
import { storedIdentity, storeIdentity } from "./stored-identity.ts";
import type { Config } from "../../protocol/wire/dossier-api.ts";

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
  const config = useConfig();
  const [identity, setIdentity] = useState(() => restoreNow(storedIdentity(), config));
  const waits = identity === undefined;
  useEffect(() => {
    if (!waits) return;
    restore(storedIdentity()).then(setIdentity, () => setIdentity(null));
  }, [waits]);

  useEffect(() => whenAnybodySignsOut(forgetDrafts), []);

  const choose = (chosen: Identity) => {
    if (storedIdentity() !== keyOf(chosen)) forgetDrafts();
    storeIdentity(keyOf(chosen));
    setIdentity(chosen);
  };
  const leave = () => {
    forgetDrafts();
    storeIdentity(null);
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

/** Undefined for who can not be known at once. */
function restoreNow(stored: string | null, config: Config): Identity | null | undefined {
  if (stored === null) return null;
  const [kind, id] = partsOf(stored);
  if (kind === "wallet") return { kind: "wallet", rdns: id };
  if (kind === "passkey") {
    const kept = keptPasskey();
    return kept?.account === id ? passkeyIdentity(kept, config) : null;
  }
  return undefined;
}

async function restore(stored: string | null): Promise<Identity | null> {
  const [kind, id] = partsOf(stored ?? "");
  if (kind === "persona" && import.meta.env.MODE === "demo") {
    const { personaIdentity } = await import("../demo/persona-identity.ts");
    return personaIdentity(id);
  }
  return null;
}

function partsOf(stored: string): [kind: string | undefined, id: string] {
  const [kind, ...rest] = stored.split(":");
  return [kind, rest.join(":")];
}
