import { Link, Redirect } from "wouter";
import { useAccount } from "../account/AccountContext.ts";
import { NOTHING_TO_ASK } from "../data/answer.ts";
import { Screen } from "../parts/Screen.tsx";
import { useWords } from "../words/use-words.ts";
import { deskOf, type Desk } from "./desks.ts";

/** Opens a desk for whom it is, and shows others the way to their own. */
export function DeskGate({ desk }: { desk: Desk | null }) {
  const { me } = useAccount();
  const say = useWords("shared");
  const own = deskOf(me.role);
  if (desk?.roles.includes(me.role)) return <desk.View />;
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
