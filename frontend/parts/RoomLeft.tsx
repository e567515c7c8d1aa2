import { useEffect } from "react";
import { useWords } from "../words/use-words.ts";
import { useAnnounce } from "./Announcer.tsx";
import { roomLeft } from "./room-left.ts";

type Props = { id: string; text: string; maxLength: number };

/** Says when a field is nearly full, and aloud when it is: a browser cuts off what is pasted beyond that without a word. */
export function RoomLeft({ id, text, maxLength }: Props) {
  const say = useWords("shared");
  const announce = useAnnounce();
  const left = roomLeft(text, maxLength);
  const full = left === 0 ? say("room.full") : null;
  useEffect(() => {
    if (full) announce(full);
  }, [full, announce]);
  if (left === null) return null;
  return (
    <p id={id} className="sc-quiet">
      {full ?? say("room.left", { count: left })}
    </p>
  );
}
