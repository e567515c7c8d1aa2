import { lazy, Suspense, useEffect } from "react";
import { Heading } from "@amsterdam/design-system-react";
import { paySignOuts } from "../../account/pay-sign-outs.ts";
import { useSaidFirst } from "../../app/signed-out.ts";
import { useConfig } from "../../config/ConfigContext.ts";
import { NOTHING_TO_ASK } from "../../data/answer.ts";
import { Picture } from "../../parts/Picture.tsx";
import { Screen } from "../../parts/Screen.tsx";
import { Waiting } from "../../parts/Waiting.tsx";
import { useWords } from "../../words/use-words.ts";
import { ChainProof } from "../public/ChainProof.tsx";
import { MadeKeyWaits } from "./MadeKeyWaits.tsx";
import { OwnKey } from "./OwnKey.tsx";
import { PasskeySignIn } from "./PasskeySignIn.tsx";
import { SignedInNow } from "./SignedInNow.tsx";

const Erased = lazy(() => import("./Erased.tsx"));

const demo = import.meta.env.MODE === "demo";
const People = demo
  ? lazy(async () => {
      // The page waits for whom it names: what stands below them is not pushed away later.
      const { personas } = await import("../../demo/personas.ts");
      const [view] = await Promise.all([
        import("../../demo/People.tsx"),
        personas().catch(() => null),
      ]);
      return view;
    })
  : null;
const BeginAgain = demo ? lazy(() => import("../../demo/BeginAgain.tsx")) : null;
const PracticeLine = demo ? lazy(() => import("../../demo/PracticeLine.tsx")) : null;

/** The first page, without login: what this is, who to look along with, and how anyone can check it. */
export default function StartPage() {
  const say = useWords("start");
  const practice = useConfig().demo;
  const first = useSaidFirst();
  useEffect(paySignOuts, []);
  if (first && first !== "signedOut") return <Erased kept={first.erased.kept} />;
  return (
    <Screen title={say("title")} needs={NOTHING_TO_ASK} wide>
      {() => (
        <Suspense fallback={<Waiting />}>
          {first === "signedOut" && (
            <p className="sc-notice" role="status">
              <Picture name="person" />
              {say("signedOut")}
            </p>
          )}
          <SignedInNow />
          <p className="sc-lead">{say("sentence")}</p>
          {practice && PracticeLine && <PracticeLine />}
          {practice && People && (
            <section className="sc-stack">
              <Heading level={2} size="level-3">
                {say("walk.title")}
              </Heading>
              <People />
            </section>
          )}
          <MadeKeyWaits />
          <PasskeySignIn />
          <section className="sc-stack">
            <Heading level={2} size="level-3">
              {say("key.title")}
            </Heading>
            <OwnKey />
          </section>
          <section className="sc-stack">
            <Heading level={2} size="level-3">
              {say("proof.title")}
            </Heading>
            <ChainProof />
          </section>
          {practice && BeginAgain && <BeginAgain />}
        </Suspense>
      )}
    </Screen>
  );
}
