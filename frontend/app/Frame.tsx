import { SkipLink } from "@amsterdam/design-system-react";
import { lazy, Suspense, type MouseEvent, type ReactNode } from "react";
import { Link } from "wouter";
import { loadFailures } from "../errors/use-sentence.ts";
import { useLanguage } from "../words/Language.tsx";
import { useWords } from "../words/use-words.ts";
import { LanguageSwitch } from "./LanguageSwitch.tsx";
import { LookSwitch } from "./LookSwitch.tsx";
import { useLoadAhead } from "./use-load-ahead.ts";

/** After the page itself: no page waits for a voice. */
const ReadAloud = lazy(() => import("../aloud/ReadAloud.tsx"));

/** What may be said at the moment that nothing can be fetched. */
const pages = { failures: loadFailures };
const rooms = ["errors"] as const;

/** Past the menu of a desk too, which stands in the page itself: to its title, and to the whole where there is none yet. */
function toTitle(event: MouseEvent) {
  const title = document.querySelector<HTMLElement>("#main h1[tabindex]");
  if (!title) return;
  event.preventDefault();
  title.focus();
}

/** What is around every page. */
export function Frame({ children }: { children: ReactNode }) {
  const say = useWords("shared");
  const { reviewed } = useLanguage();
  useLoadAhead(pages, rooms);
  return (
    <div className="sc-page">
      <SkipLink href="#main" onClick={toTitle}>
        {say("skip")}
      </SkipLink>
      <header className="sc-header">
        <Link href="/" className="sc-brand">
          <img src="/icon.svg" alt="" width="32" height="32" />
          {say("name")}
        </Link>
        <Suspense fallback={null}>
          <ReadAloud />
        </Suspense>
        <LanguageSwitch />
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <footer className="sc-footer">
        {!reviewed && <p>{say("unreviewed")}</p>}
        <LookSwitch />
        <Link href="/public">{say("publicFigures")}</Link>
        <Link href="/accessibility">{say("accessibility")}</Link>
      </footer>
    </div>
  );
}
