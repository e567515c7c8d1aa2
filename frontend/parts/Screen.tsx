import { Heading } from "@amsterdam/design-system-react";
import { Suspense, use, useEffect, useRef, type ReactNode } from "react";
import type { Answer } from "../data/answer.ts";
import { useWords } from "../words/use-words.ts";
import { FailureNotice } from "./FailureNotice.tsx";
import { FrameContext, useLevels } from "./FrameContext.ts";
import { StaleNotice } from "./StaleNotice.tsx";
import { Waiting } from "./Waiting.tsx";

type Props<T> = {
  title: string;
  /** Without this there is nothing to show. */
  needs: Answer<T>;
  /** Shown where it is there; a notice says when a part is missing. */
  also?: readonly Answer<unknown>[];
  /** Takes the whole width: for cards beside each other, not for text. */
  wide?: boolean;
  children: (value: T) => ReactNode;
};

/**
 * The frame of every screen: title (of the browser too), focus on it after navigation, loading, failure of all or of a
 * part. A screen only says what it shows once it has its answer.
 */
export function Screen<T>({ title, needs, also = [], wide = false, children }: Props<T>) {
  const say = useWords("shared");
  const { embedded } = use(FrameContext);
  const level = useLevels().title;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (embedded) return;
    document.title = `${title} · ${say("name")}`;
    heading.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
    // Focus moves when the screen changes, not when a word of the title does.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);

  const partMissing = also.some((one) => one.state === "failed");
  const stale = needs.state === "ready" && needs.stale;
  return (
    <div className={wide ? "sc-screen sc-screen--wide" : "sc-screen"}>
      <Heading level={level} size={embedded ? "level-3" : "level-2"} tabIndex={-1} ref={heading}>
        {title}
      </Heading>
      {(partMissing || stale) && <StaleNotice at={stale ? needs.at : undefined} />}
      {needs.state === "loading" && <Waiting />}
      {needs.state === "failed" && <FailureNotice error={needs.error} again={needs.again} />}
      {/* What is loaded only now waits below the title: it does not take the title away. */}
      {needs.state === "ready" && (
        <Suspense fallback={<Waiting />}>{children(needs.value)}</Suspense>
      )}
    </div>
  );
}
