import { useState } from "react";
import type { MeAnswer } from "../../protocol/wire/dossier-api.ts";
import { useAccount } from "../account/AccountContext.ts";
import { wasStaff } from "../account/was-staff.ts";
import { useWords } from "../words/use-words.ts";

/** Who is at this desk, and the way out. */
export function AccountBar() {
  const { me, signOut, identity } = useAccount();
  const [busy, setBusy] = useState(false);
  const say = useWords("shared");
  const name = me.name ?? (identity.kind === "persona" ? identity.name : shortened(me.address));
  return (
    <div className="sc-account">
      <p>
        <strong>{name}</strong> · {say(`role.${placeOf(me)}`)}
      </p>
      <button
        type="button"
        className="sc-plain-button"
        disabled={busy}
        onClick={() => {
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
  if (me.role !== "none" || me.status !== "none") return me.role;
  return wasStaff(me) ? "ended" : "newcomer";
}

function shortened(address: string): string {
  return `${address.slice(0, 6)}…${address.slice(-4)}`;
}
