import { Link, Redirect } from "wouter";
import type { MeAnswer } from "../../protocol/wire/dossier-api.ts";
import { useAccount } from "../account/AccountContext.ts";
import { NOTHING_TO_ASK } from "../data/answer.ts";
import { Screen } from "../parts/Screen.tsx";
import { useWords } from "../words/use-words.ts";
import { deskOf, type Desk } from "./desks.ts";
import { RoleEnded } from "./RoleEnded.tsx";

/** Opens a desk for whom it is, and shows others the way to their own. */
export function DeskGate({ desk }: { desk: Desk | null }) {
  const { me } = useAccount();
  const say = useWords("shared");
  const own = deskOf(me.role);
  if (desk?.roles.includes(me.role)) return <desk.View />;
  if (me.role === "none" && isStaff(me) && (desk || me.status === "none"))
    return <RoleEnded until={me.roleUntil} />;
  if (!desk && own) return <Redirect to={own.path} replace />;
  return (
    <Screen title={say("wrongDesk.title")} needs={NOTHING_TO_ASK}>
      {() => (
        <>
          <p>{say(own ? "wrongDesk.text" : "wrongDesk.none")}</p>
          {own && <Link href={own.path}>{say("wrongDesk.link")}</Link>}
        </>
      )}
    </Screen>
  );
}

/** Had a role, or is known by name without being a resident: then a role was taken away. */
function isStaff({ roleUntil, name, status }: MeAnswer): boolean {
  return roleUntil !== null || (name !== null && status === "none");
}
