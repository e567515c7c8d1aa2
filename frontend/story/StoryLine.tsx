import type { Line } from "../../protocol/wire/basics.ts";
import { LineMark } from "../parts/LineMark.tsx";
import { Picture } from "../parts/Picture.tsx";
import { useFormat } from "../words/use-format.ts";
import { useWords } from "../words/use-words.ts";
import type { Story } from "./story-of.ts";

/** One thing that happened, told to the resident, with its mark. */
export function StoryLine({ line, story }: { line: Line; story: Story }) {
  const say = useWords("story");
  const { money, moment } = useFormat();
  const sentence = say(story.key, {
    who: story.who ?? "none",
    amount: money(story.amount ?? 0n),
    words: story.words ?? say("noWords"),
  });
  return (
    <li className="sc-story">
      <Picture name={story.picture} />
      <div>
        <p>{sentence}</p>
        <p className="sc-quiet">{moment(line.time)}</p>
        <LineMark line={line} records={story.records} />
      </div>
    </li>
  );
}
