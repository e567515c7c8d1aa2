import { Link } from "wouter";
import type { Invitation } from "../../../protocol/wire/joining-api.ts";
import { useAccount } from "../../account/AccountContext.ts";
import { tokenOf } from "../../account/made-tokens.ts";
import { useConfig } from "../../config/ConfigContext.ts";
import { useNames } from "../../data/use-names.ts";
import { Card } from "../../parts/Card.tsx";
import { ThreeWords } from "../../parts/ThreeWords.tsx";
import { useFormat } from "../../words/use-format.ts";
import { useWords } from "../../words/use-words.ts";
import { CompareWords } from "./CompareWords.tsx";
import { EndInvitation } from "./EndInvitation.tsx";
import { ShowInvitation } from "./ShowInvitation.tsx";

type Props = {
  invitation: Invitation;
  /** Who made it, where that is somebody else. */
  by: string | undefined;
};

/** One invitation: what it is waiting for, and what can be done. */
export function InvitationCard({ invitation, by }: Props) {
  const say = useWords("invitations");
  const { date, moment } = useFormat();
  const { address, me } = useAccount();
  const { neighbourhoods } = useConfig();
  const { id, state, account, status, refusedClaims } = invitation;
  const token = tokenOf(id);
  const colleague = useNames().nameOf(account);
  const isIn =
    colleague !== undefined || (status !== null && status !== "none" && status !== "left");
  const mine = invitation.by.toLowerCase() === address.toLowerCase();
  return (
    <Card
      title={say("card.title", {
        neighbourhood: neighbourhoods[invitation.neighbourhood] ?? invitation.neighbourhood,
        made: moment(invitation.at),
      })}
      strong={state === "claimed" || (state === "matched" && !isIn)}
    >
      {!mine && by && <p className="sc-quiet">{say("card.by", { by })}</p>}
      <p>
        {colleague !== undefined
          ? say("state.works", { name: colleague })
          : say(isIn ? "state.enrolled" : `state.${state === "asked" ? "matched" : state}`, {
              date: date(invitation.until),
            })}
      </p>
      {refusedClaims > 0 && (
        <p className="sc-notice sc-notice--problem">{say("others", { count: refusedClaims })}</p>
      )}
      {state === "open" && token && <ShowInvitation token={token} until={invitation.until} />}
      {state === "open" && !token && <p className="sc-quiet">{say("gone")}</p>}
      {state === "claimed" && account && <CompareWords invitation={invitation} account={account} />}
      {/* Two invitations of one table are told apart by them, until each has a name. */}
      {state === "matched" && !isIn && account && <ThreeWords account={account} invitation={id} />}
      {state === "matched" && !isIn && me.role === "office" && account && (
        <p>
          <Link className="sc-button-link" href={`/office/enrol/${account}`}>
            {say("enrol")}
          </Link>{" "}
          <Link className="sc-way" href={`/office/readers/${account}`}>
            {say("letLook")}
          </Link>
        </p>
      )}
      {state === "matched" && !isIn && me.role !== "office" && <p>{say("officeEnrols")}</p>}
      {(state === "open" || state === "matched") && !isIn && <EndInvitation id={id} />}
    </Card>
  );
}
