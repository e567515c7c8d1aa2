import { Button } from "@amsterdam/design-system-react";
import { LinkToScan } from "../../parts/LinkToScan.tsx";
import { useFormat } from "../../words/use-format.ts";
import { useWords } from "../../words/use-words.ts";
import { linkOf } from "../../account/made-tokens.ts";

/** An invitation to scan, to open on this very device, or to print. Only this is printed of the page. */
export function ShowInvitation({ token, until }: { token: string; until: number }) {
  const say = useWords("invitations");
  const { date } = useFormat();
  const link = linkOf(token);
  return (
    <div className="sc-invitation">
      <p className="sc-invitation__print">{say("print.text", { date: date(until) })}</p>
      <p>{say("scan")}</p>
      <LinkToScan link={link} code={say("qr")} orOpen={say("orOpen")} />
      <div>
        <Button variant="secondary" onClick={() => print()}>
          {say("print")}
        </Button>
      </div>
    </div>
  );
}
