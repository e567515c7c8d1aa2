import { Link } from "wouter";
import { NOTHING_TO_ASK } from "../../data/answer.ts";
import { Card } from "../../parts/Card.tsx";
import { Picture } from "../../parts/Picture.tsx";
import { Screen } from "../../parts/Screen.tsx";
import type { WelcomeWords } from "./welcome-words.ts";

/** One page for who reads a language that the wallet does not speak: what this is, and where help is. */
export function WelcomePage({ language, words }: { language: string; words: WelcomeWords }) {
  return (
    <div lang={language} dir="ltr">
      <Screen title={words.title} needs={NOTHING_TO_ASK}>
        {() => (
          <>
            <p className="sc-notice">
              <Picture name="eye" />
              {words.unreviewed}
            </p>
            <p>{words.elsewhere}</p>
            {words.parts.map(({ title, said }) => (
              <Card key={title} title={title}>
                <ul className="sc-points">
                  {said.map((one) => (
                    <li key={one}>{one}</li>
                  ))}
                </ul>
              </Card>
            ))}
            <Card title={words.ask.title} strong>
              <p className="sc-lead" lang="nl">
                <strong>{words.ask.dutch}</strong>
              </p>
              <p>{words.ask.means}</p>
            </Card>
            <Link href="/">{words.start}</Link>
          </>
        )}
      </Screen>
    </div>
  );
}
