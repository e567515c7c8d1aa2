import { useState } from "react";
import { Link, Redirect, useLocation } from "wouter";
import { useAccount } from "../account/AccountContext.ts";
import { wasStaff } from "../account/was-staff.ts";
import { NOTHING_TO_ASK } from "../data/answer.ts";
import { Screen } from "../parts/Screen.tsx";
import { useWords } from "../words/use-words.ts";
import { deskOf, opens, partOf, type Desk } from "./desks.ts";
import { RoleEnded, RoleEndedHere } from "./RoleEnded.tsx";

/**
 * Opens a desk for whom it is, and shows others the way to their own. Whose role ends while a page is open keeps that
 * one page, with what was typed on it, until they leave it. Who looked along keeps nothing: there was nothing to type.
 */
export function DeskGate({ desk }: { desk: Desk | null }) {
  const { me } = useAccount();
  const say = useWords("shared");
  const [location] = useLocation();
  const [opened, setOpened] = useState<string | null>(null);
  const own = deskOf(partOf(me));
  const open = desk !== null && opens(desk, me);
  if (open && opened !== location) setOpened(location);

  const ended = wasStaff(me);
  if (desk && (open || (ended && !desk.reads && opened === location)))
    return (
      <>
        {!open && <RoleEndedHere me={me} />}
        <desk.View />
      </>
    );
  if (ended && (desk || me.status === "none")) return <RoleEnded me={me} />;
  if (!desk) return <Redirect to={own.path} replace />;
  return (
    <Screen title={say("wrongDesk.title")} needs={NOTHING_TO_ASK}>
      {() => (
        <>
          <p>{say("wrongDesk.text")}</p>
          <Link href={own.path}>{say("wrongDesk.link")}</Link>
        </>
      )}
    </Screen>
  );
}
