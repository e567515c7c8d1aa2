import { Link } from "wouter";
import type { MyDataAnswer } from "../../../../protocol/wire/rights-api.ts";
import { useAccount } from "../../../account/AccountContext.ts";
import { useAsk } from "../../../data/use-ask.ts";
import { Screen } from "../../../parts/Screen.tsx";
import { useWords } from "../../../words/use-words.ts";
import { CorrectCard } from "./CorrectCard.tsx";
import { EraseCard } from "./EraseCard.tsx";
import { HeldCard } from "./HeldCard.tsx";
import { LooksCard } from "./LooksCard.tsx";
import { NewsCard } from "./NewsCard.tsx";
import { ObjectionCard } from "./ObjectionCard.tsx";
import { SharingCard } from "./SharingCard.tsx";

/** Mijn gegevens: what is kept, who looked, who may look along, not agreeing, and erasing. */
export function MyDataPage() {
  const pages = useWords("ownPages");
  const { me } = useAccount();
  const held = useAsk<MyDataAnswer>("/api/v1/me/data");
  return (
    <Screen title={pages("privacy.title")} needs={held}>
      {(value) => (
        <>
          <p>{pages("privacy.text")}</p>
          <SharingCard sharing={value.sharing} />
          {(me.status === "participating" || me.status === "paused") && (
            <p className="sc-buttons">
              <Link className="sc-button-link" href="/resident/family">
                {pages("family.title")}
              </Link>
            </p>
          )}
          <NewsCard />
          <LooksCard />
          <HeldCard held={value} />
          <CorrectCard records={value.records} />
          <ObjectionCard objections={value.objections} />
          <EraseCard held={value} />
        </>
      )}
    </Screen>
  );
}
