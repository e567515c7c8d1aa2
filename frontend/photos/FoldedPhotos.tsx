import { useState, type ReactNode } from "react";
import { Later } from "../parts/Later.tsx";
import { useWords } from "../words/use-words.ts";

type Props = {
  /** How many there are. */
  count: number;
  /** The photos, which may be loaded only when somebody opens them. */
  children: ReactNode;
};

/** Photos behind a line that says how many there are: few steps and letters have one. */
export function FoldedPhotos({ count, children }: Props) {
  const say = useWords("shared");
  const [opened, setOpened] = useState(false);
  return (
    <details
      className="sc-more"
      onToggle={({ currentTarget }) => currentTarget.open && setOpened(true)}
    >
      <summary>{say("photos", { count })}</summary>
      {opened && <Later>{children}</Later>}
    </details>
  );
}
