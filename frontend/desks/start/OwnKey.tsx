import { Button } from "@amsterdam/design-system-react";
import { useLocation } from "wouter";
import { useIdentity } from "../../app/Identity.tsx";
import { useAskedPage } from "../../app/signed-out.ts";
import { useWords } from "../../words/use-words.ts";
import { useAnnouncedWallets } from "./use-announced-wallets.ts";

/** Signing in with a browser wallet of one's own: each that announced itself has a button. */
export function OwnKey() {
  const say = useWords("start");
  const { choose } = useIdentity();
  const [, navigate] = useLocation();
  const asked = useAskedPage();
  const wallets = useAnnouncedWallets();
  if (wallets.length === 0) return <p>{say("key.none")}</p>;
  return (
    <div className="sc-buttons">
      {wallets.map(({ rdns, name }) => (
        <Button
          key={rdns}
          variant="secondary"
          onClick={() => {
            choose({ kind: "wallet", rdns });
            navigate(asked);
          }}
        >
          {say("key.with", { name })}
        </Button>
      ))}
    </div>
  );
}
