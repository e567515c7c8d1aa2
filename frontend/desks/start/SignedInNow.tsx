import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link } from "wouter";
import type { MeAnswer } from "../../../protocol/wire/dossier-api.ts";
import { endSession } from "../../account/end-session.ts";
import type { Identity } from "../../account/identity.ts";
import { request } from "../../account/request.ts";
import { useIdentity } from "../../app/Identity.tsx";
import { ME } from "../../data/own-paths.ts";
import { Picture } from "../../parts/Picture.tsx";
import { useWords } from "../../words/use-words.ts";

/**
 * Who is signed in in this tab, with the way on and the way out. Nothing for a browser wallet: only the wallet itself can say
 * who that is, and it would ask its owner.
 */
export function SignedInNow() {
  const { identity } = useIdentity();
  if (!identity || identity.kind === "wallet") return null;
  return <Now key={identity.address} identity={identity} />;
}

function Now({ identity }: { identity: Exclude<Identity, { kind: "wallet" }> }) {
  const say = useWords("start");
  const shared = useWords("shared");
  const { leave } = useIdentity();
  const [busy, setBusy] = useState(false);
  const { address, kind } = identity;
  // The device may know who used it after the session has ended: the server says whether it goes on.
  const { data: me } = useQuery({
    queryKey: ["signed-in", address],
    queryFn: () => request<MeAnswer>(ME, { account: address }),
    retry: false,
    staleTime: 0,
  });
  if (!me) return null;
  const name = me.name ?? (identity.kind === "persona" ? identity.name : null);
  const signOut = async () => {
    if (busy) return;
    setBusy(true);
    await endSession(address, kind);
    leave();
  };
  return (
    <div className="sc-notice sc-notice--good" role="status">
      <Picture name="person" />
      <div>
        <p>{name ? say("now.name", { name }) : say("now.text")}</p>
        <p className="sc-buttons">
          <Link className="sc-action" href="/desk">
            {name ? say("now.onAs", { name }) : say("now.on")}
          </Link>
          <button
            type="button"
            className="sc-plain-button"
            aria-disabled={busy || undefined}
            onClick={() => void signOut()}
          >
            {shared("signOut")}
          </button>
        </p>
      </div>
    </div>
  );
}
