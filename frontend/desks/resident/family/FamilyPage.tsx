import type { FamilyAnswer } from "../../../../protocol/wire/index-answers.ts";
import { FAMILY } from "../../../data/own-paths.ts";
import { useAsk } from "../../../data/use-ask.ts";
import { useNow } from "../../../data/use-now.ts";
import { Empty } from "../../../parts/Empty.tsx";
import { Screen } from "../../../parts/Screen.tsx";
import { useWords } from "../../../words/use-words.ts";
import { Housemate } from "./Housemate.tsx";
import { stillShared } from "./still-shared.ts";

/** A yes and a no leave no trace on the chain, so no block tells of them. */
const EVERY = 30_000;

/** Wat mijn gezin deelt: what others of the household let one see now. They have no name here: a yes was about figures and words. */
export function FamilyPage() {
  const say = useWords("family");
  const pages = useWords("resident");
  const now = useNow();
  const needs = useAsk<FamilyAnswer>(FAMILY, { every: EVERY, kept: false });
  return (
    <Screen title={pages("family.title")} needs={needs}>
      {({ head, members }) => {
        const shown = stillShared(members, now);
        return (
          <>
            <p>{say("text")}</p>
            {shown.length === 0 && <Empty>{say("none", { page: pages("privacy.title") })}</Empty>}
            {shown.map((member, place) => (
              <Housemate
                key={member.address}
                member={member}
                head={head}
                title={shown.length === 1 ? say("one") : say("numbered", { number: place + 1 })}
              />
            ))}
          </>
        );
      }}
    </Screen>
  );
}
