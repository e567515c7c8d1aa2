import { Heading } from "@amsterdam/design-system-react";
import { useQueryClient } from "@tanstack/react-query";
import { Suspense, use, useEffect, useRef, type ReactNode } from "react";
import type { Answer } from "../data/answer.ts";
import { askFailedAgain } from "../data/ask-failed-again.ts";
import { useStanding } from "../data/use-standing.ts";
import { useWords } from "../words/use-words.ts";
import { FailureNotice } from "./FailureNotice.tsx";
import { FrameContext, useLevels } from "./FrameContext.ts";
import { SignedOutNotice } from "./SignedOutNotice.tsx";
import { StaleNotice } from "./StaleNotice.tsx";
import { Waiting } from "./Waiting.tsx";

type Props<T> = {
  title: string;
  /** Without this there is nothing to show. */
  needs: Answer<T>;
  /** An answer came without a part of it, which only the answer itself tells. */
  partMissing?: boolean;
  /** Takes the whole width: for cards beside each other, not for text. */
  wide?: boolean;
  children: (value: T) => ReactNode;
};

/**
 * The frame of every screen: title (of the browser too), focus on it after navigation, loading, failure of all or of a
 * part, and how old it is without a connection. A screen only says what it shows once it has its answer.
 */
export function Screen<T>({ title, needs, partMissing = false, wide = false, children }: Props<T>) {
  const say = useWords("shared");
  const { embedded } = use(FrameContext);
  const level = useLevels().title;
  const standing = useStanding();
  const queries = useQueryClient();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (embedded) return;
    document.title = `${title} · ${say("name")}`;
    heading.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
    // Focus moves when the screen changes, not when a word of the title does.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);

  // What was pressed goes away while it is asked: who has no mouse does not begin above the page again.
  const toHeading = () => heading.current?.focus({ preventScroll: true });
  const again = () => {
    toHeading();
    if (needs.state === "failed") needs.again();
    askFailedAgain(queries);
  };

  return (
    <div className={wide ? "sc-screen sc-screen--wide" : "sc-screen"}>
      <Heading level={level} size={embedded ? "level-3" : "level-2"} tabIndex={-1} ref={heading}>
        {title}
      </Heading>
      {needs.state !== "failed" &&
        (standing === "signed-out" ? (
          <SignedOutNotice onAgain={toHeading} />
        ) : (
          (partMissing || standing !== "whole") && (
            <StaleNotice
              at={typeof standing === "number" ? standing : undefined}
              onAgain={toHeading}
            />
          )
        ))}
      {needs.state === "loading" && <Waiting />}
      {needs.state === "failed" && <FailureNotice error={needs.error} again={again} />}
      {/* What is loaded only now waits below the title: it does not take the title away. */}
      {needs.state === "ready" && (
        <Suspense fallback={<Waiting />}>{children(needs.value)}</Suspense>
      )}
    </div>
  );
}
