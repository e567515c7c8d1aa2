import { Button } from "@amsterdam/design-system-react";
import type { Address } from "../../../../protocol/wire/basics.ts";
import { Card } from "../../../parts/Card.tsx";
import { Later } from "../../../parts/Later.tsx";
import { LaterQrCode } from "../../../parts/later-qr-code.ts";
import { useWords } from "../../../words/use-words.ts";
import { printCard } from "./print-card.ts";

type Props = {
  name: string | null;
  address: Address;
  /** Whom to ask; null where nobody is. */
  mentor: string | null;
};

/**
 * A card for in the wallet: an official finds the account by its code. Nobody can pay or sign with it. The page does not wait for the
 * picture of the code; printing does.
 */
export function CardToKeep({ name, address, mentor }: Props) {
  const say = useWords("pocket");
  const print = async () => {
    await LaterQrCode.load().catch(() => undefined);
    requestAnimationFrame(printCard);
  };
  return (
    <Card title={say("card.title")}>
      <p>{say("card.text")}</p>
      <div className="sc-keep-card">
        <Later meanwhile={<svg className="sc-qr" viewBox="0 0 1 1" aria-hidden="true" />}>
          <LaterQrCode text={address} label={say("card.code")} />
        </Later>
        <div>
          <p>
            <strong>Socialcoin</strong>
          </p>
          {name && <p>{name}</p>}
          {mentor && <p>{say("card.mentor", { name: mentor })}</p>}
          <p className="sc-quiet sc-address">{address}</p>
        </div>
      </div>
      <div>
        <Button variant="secondary" onClick={() => void print()}>
          {say("card.print")}
        </Button>
      </div>
    </Card>
  );
}
