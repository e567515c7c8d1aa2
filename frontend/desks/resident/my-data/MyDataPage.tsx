import { useEffect } from "react";
import { Link } from "wouter";
import type { LooksAnswer } from "../../../../protocol/wire/looks-api.ts";
import type { NewsAnswer } from "../../../../protocol/wire/news-api.ts";
import type { MyDataAnswer } from "../../../../protocol/wire/rights-api.ts";
import { useAccount } from "../../../account/AccountContext.ts";
import { whenNothingWaits } from "../../../data/nothing-waits.ts";
import { LOOKS_AT_FIRST, MY_DATA, NEWS } from "../../../data/own-paths.ts";
import { useAsk } from "../../../data/use-ask.ts";
import { Screen } from "../../../parts/Screen.tsx";
import { useWords } from "../../../words/use-words.ts";
import { CorrectCard } from "./CorrectCard.tsx";
import { EraseFields, OWN_DATA_FORMS } from "./form-parts.ts";
import { EraseCard } from "./EraseCard.tsx";
import { HeldCard } from "./HeldCard.tsx";
import { LooksCard } from "./LooksCard.tsx";
import { NewsCard } from "./NewsCard.tsx";
import { ObjectionCard } from "./ObjectionCard.tsx";
import { SharingCard } from "./SharingCard.tsx";

/** Mijn gegevens: what is kept, who looked, who may look along, not agreeing, and erasing. */
export function MyDataPage() {
  useOwnForms();
  const pages = useWords("resident");
  const { me } = useAccount();
  const held = useAsk<MyDataAnswer>(MY_DATA);
  // Asked beside it, for the cards that show them.
  useAsk<NewsAnswer>(NEWS);
  useAsk<LooksAnswer>(LOOKS_AT_FIRST);
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

/** Fetches what is filled in here once the page stands; who may erase has that at once, beside what is kept. */
function useOwnForms(): void {
  const { me } = useAccount();
  const mayErase = me.status === "none" || me.status === "left";
  useEffect(() => {
    const load = (forms: readonly { load: () => Promise<unknown> }[]) => {
      for (const form of forms) form.load().catch(() => undefined);
    };
    if (mayErase) load([EraseFields]);
    void whenNothingWaits().then(() => load(OWN_DATA_FORMS));
  }, [mayErase]);
}
