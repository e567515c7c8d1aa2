import { LineMark } from "../parts/LineMark.tsx";
import { Picture } from "../parts/Picture.tsx";
import { useNoWords } from "../parts/use-no-words.ts";
import { useFormat } from "../words/use-format.ts";
import { useWords } from "../words/use-words.ts";
import type { ToldEvent } from "./events-told.ts";
import { storyOf, type StoryContext } from "./story-of.ts";

type Props = { told: ToldEvent; context: StoryContext };

/** One thing that happened, told to the resident, with its mark; nothing for an event without a story. */
export function StoryLine({ told: { line, also, before }, context }: Props) {
  const say = useWords("story");
  const noWords = useNoWords(context.records);
  const { money, moment } = useFormat();
  const story = storyOf(line, context);
  if (!story) return null;
  const sentence = say(story.key, {
    who: story.who ?? "none",
    amount: money(story.amount ?? 0n),
    before: before === undefined ? "none" : money(before),
    words: story.words ?? (context.withoutWords ? say("notForYou") : noWords),
  });
  return (
    <li className="sc-story">
      <Picture name={story.picture} />
      <div>
        <p>{sentence}</p>
        <p className="sc-quiet">{moment(line.time)}</p>
        <LineMark line={line} also={also} records={story.records} />
      </div>
    </li>
  );
}
