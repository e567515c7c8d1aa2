import { useInfiniteQuery } from "@tanstack/react-query";
import { memo, useMemo, useRef, useState } from "react";
import type { Address, Line } from "../../protocol/wire/basics.ts";
import type { LinesAnswer } from "../../protocol/wire/index-answers.ts";
import { useAccount } from "../account/AccountContext.ts";
import { CompareContext } from "../check/CompareContext.ts";
import { useNear } from "../data/use-near.ts";
import { FailureNotice } from "../parts/FailureNotice.tsx";
import { useWords } from "../words/use-words.ts";
import { eventsTold } from "./events-told.ts";
import { sameContext } from "./same-context.ts";
import type { StoryContext } from "./story-of.ts";
import { StoryLine } from "./StoryLine.tsx";
import { wholeStories } from "./whole-stories.ts";
import { PressButton } from "../parts/PressButton.tsx";

type Props = {
  resident: Address;
  /** The newest lines, which are shown already. */
  lines: readonly Line[];
  context: StoryContext;
};

/** The index answers with so many lines at once. */
const AT_ONCE = 50;

/** What happened longer ago, fifty lines at a press; nothing where all is shown. */
export function OlderLines({ resident, lines, context }: Props) {
  const oldest = lines.at(-1);
  if (!oldest || lines.length < AT_ONCE) return null;
  return <Older resident={resident} before={oldest.id} context={context} />;
}

function Older({ resident, before, context }: Omit<Props, "lines"> & { before: string }) {
  const say = useWords("story");
  const { ask } = useAccount();
  const [asked, setAsked] = useState(false);
  const older = useInfiniteQuery({
    queryKey: ["older", resident, before],
    queryFn: ({ pageParam }) =>
      ask<LinesAnswer>(`/index/residents/${resident}/lines?before=${pageParam}`),
    initialPageParam: before,
    getNextPageParam: ({ next }) => next,
    enabled: asked,
    staleTime: Infinity,
  });
  const more = () => (asked ? void older.fetchNextPage() : setAsked(true));
  const pages = useMemo(
    () => wholeStories(older.data?.pages.map(({ lines }) => lines) ?? []),
    [older.data],
  );
  return (
    <>
      {pages.map((lines, index) => (
        <Page key={index} lines={lines} context={context} />
      ))}
      {older.error && <FailureNotice error={older.error} again={more} />}
      {(!asked || older.hasNextPage) && (
        <div>
          <PressButton variant="secondary" off={older.isFetching && "busy"} onClick={more}>
            {say("older")}
          </PressButton>
        </div>
      )}
    </>
  );
}

type PageProps = Pick<Props, "lines" | "context">;

/**
 * A list of its own, so that the browser passes over all of it at once while it is far from the screen; its lines are compared
 * with the chain when somebody stops there. Drawn once: neither a press for more nor a block that changes nothing here draws
 * again what is there, however long that is.
 */
const Page = memo(({ lines, context }: PageProps) => {
  const list = useRef<HTMLOListElement>(null);
  return (
    <CompareContext value={useNear(list)}>
      <ol className="sc-stories sc-stories--older" ref={list}>
        {eventsTold(lines).map((told) => (
          <StoryLine key={told.line.id} told={told} context={context} />
        ))}
      </ol>
    </CompareContext>
  );
}, tellTheSame);

function tellTheSame(before: PageProps, after: PageProps): boolean {
  return before.lines === after.lines && sameContext(before.context, after.context);
}
