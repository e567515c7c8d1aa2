import { Button } from "@amsterdam/design-system-react";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { LinesAnswer } from "../../../../protocol/wire/index-answers.ts";
import { useAccount } from "../../../account/AccountContext.ts";
import { FailureNotice } from "../../../parts/FailureNotice.tsx";
import { eventsTold } from "../../../story/events-told.ts";
import type { StoryContext } from "../../../story/story-of.ts";
import { StoryLine } from "../../../story/StoryLine.tsx";
import { useWords } from "../../../words/use-words.ts";

type Props = {
  /** Id of the oldest line that is shown already. */ before: string;
  context: StoryContext;
};

/** What happened longer ago, fifty lines at a press. */
export function OlderLines({ before, context }: Props) {
  const say = useWords("resident");
  const { ask, address } = useAccount();
  const [asked, setAsked] = useState(false);
  const older = useInfiniteQuery({
    queryKey: ["older", before],
    queryFn: ({ pageParam }) =>
      ask<LinesAnswer>(`/index/residents/${address}/lines?before=${pageParam}`),
    initialPageParam: before,
    getNextPageParam: ({ next }) => next,
    enabled: asked,
    staleTime: Infinity,
  });
  const more = () => (asked ? void older.fetchNextPage() : setAsked(true));
  const lines = older.data?.pages.flatMap((page) => page.lines) ?? [];
  return (
    <>
      <ol className="sc-stories">
        {eventsTold(lines).map((told) => (
          <StoryLine key={told.line.id} told={told} context={context} />
        ))}
      </ol>
      {older.error && <FailureNotice error={older.error} again={more} />}
      {(!asked || older.hasNextPage) && (
        <div>
          <Button variant="secondary" disabled={older.isFetching} onClick={more}>
            {say("happened.more")}
          </Button>
        </div>
      )}
    </>
  );
}
