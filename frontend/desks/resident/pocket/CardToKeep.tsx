import { Button } from "@amsterdam/design-system-react";
import { lazy, Suspense } from "react";
import type { Address } from "../../../../protocol/wire/basics.ts";
import { Card } from "../../../parts/Card.tsx";
import { Waiting } from "../../../parts/Waiting.tsx";
import { useWords } from "../../../words/use-words.ts";

const QrCode = lazy(() => import("../../../parts/QrCode.tsx"));

type Props = {
  name: string | null;
  address: Address;
  /** Whom to ask; null where nobody is. */
  mentor: string | null;
};

/** A card for in the wallet: an official finds the account by its code. Nobody can pay or sign with it. */
export function CardToKeep({ name, address, mentor }: Props) {
  const say = useWords("pocket");
  // The stylesheet then prints the card alone.
  const print = () => {
    document.documentElement.dataset["print"] = "card";
    window.print();
    delete document.documentElement.dataset["print"];
  };
  return (
    <Card title={say("card.title")}>
      <p>{say("card.text")}</p>
      <div className="sc-keep-card">
        <Suspense fallback={<Waiting />}>
          <QrCode text={address} label={say("card.code")} />
        </Suspense>
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
        <Button variant="secondary" onClick={print}>
          {say("card.print")}
        </Button>
      </div>
    </Card>
  );
}
