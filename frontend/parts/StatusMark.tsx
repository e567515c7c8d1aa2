import { Picture, type PictureName } from "./Picture.tsx";

export type StatusTone = "waiting" | "good" | "bad" | "plain";

type Props = { tone: StatusTone; picture: PictureName; children: string };

/**
 * A status: always words with a picture, the colour only comes on top. A paragraph to who hears the page: a browser leaves out
 * what is drawn as a row, and its words ran into those of the next one.
 */
export function StatusMark({ tone, picture, children }: Props) {
  return (
    <span className={`sc-status sc-status--${tone}`} role="paragraph">
      <Picture name={picture} />
      {children}
    </span>
  );
}
