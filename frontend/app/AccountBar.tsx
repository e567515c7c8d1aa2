import { useState } from "react";
import { Link } from "wouter";
import type { MeAnswer } from "../../protocol/wire/dossier-api.ts";
import type { Identity } from "../account/identity.ts";
import { useAccount } from "../account/AccountContext.ts";
import { wasStaff } from "../account/was-staff.ts";
import { useWords } from "../words/use-words.ts";
import { Dot } from "../parts/Dot.tsx";
import { otherDesk, type Desk } from "./desks.ts";

/** Who is at this desk, the way to the other one for who has two, and the way out. */
export function AccountBar({ desk }: { desk: Desk | null }) {
  const { me, signOut, identity } = useAccount();
  const [busy, setBusy] = useState(false);
  const say = useWords("shared");
  const other = otherDesk(desk, me);
  const name = me.name ?? nameOf(identity, me.address);
  return (
    <div className="sc-account">
      <p>
        {name && (
          <>
            <strong>{name}</strong> <Dot />{" "}
          </>
        )}
        {say(`role.${other?.work ? "none" : placeOf(me)}`)}
      </p>
      {other && (
        <Link className="sc-way" href={other.path}>
          {say(other.work ? "toWork" : "toOwn")}
        </Link>
      )}
      <button
        type="button"
        className="sc-plain-button"
        aria-disabled={busy || undefined}
        onClick={() => {
          if (busy) return;
          setBusy(true);
          void signOut();
        }}
      >
        {say("signOut")}
      </button>
    </div>
  );
}

/** The role, and for who has none: resident, newcomer, or somebody whose role does not hold. */
function placeOf(me: MeAnswer) {
  if (me.reads) return me.reads;
  if (me.role !== "none" || me.status !== "none") return me.role;
  return wasStaff(me) ? "ended" : "newcomer";
}

/** For who has no name here: of a persona its own, of a wallet its address; a passkey has none that says anything. */
function nameOf(identity: Identity, address: string): string | null {
  if (identity.kind === "persona") return identity.name;
  return identity.kind === "wallet" ? shortened(address) : null;
}

function shortened(address: string): string {
  return `${address.slice(0, 6)}…${address.slice(-4)}`;
}
