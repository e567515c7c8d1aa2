import { Picture, type PictureName } from "./Picture.tsx";

export type StatusTone = "waiting" | "good" | "bad" | "plain";

type Props = { tone: StatusTone; picture: PictureName; children: string };

/** A status: always words with a picture, the colour only comes on top. */
export function StatusMark({ tone, picture, children }: Props) {
  return (
    <span className={`sc-status sc-status--${tone}`}>
      <Picture name={picture} />
      {children}
    </span>
  );
}
