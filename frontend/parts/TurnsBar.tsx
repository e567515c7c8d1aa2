import { Button } from "@amsterdam/design-system-react";

type Props = {
  /** How far it is, in words. */
  text: string;
  done: number;
  total: number;
  stop: string;
  stopping: boolean;
  onStop: () => void;
};

/** How far work is that goes in turns, in words and as a bar, and the button that lets it stop after this turn. */
export function TurnsBar({ text, done, total, stop, stopping, onStop }: Props) {
  return (
    <>
      <p role="status">{text}</p>
      <progress className="sc-progress" value={done} max={total} aria-label={text} />
      <Button variant="secondary" disabled={stopping} onClick={onStop}>
        {stop}
      </Button>
    </>
  );
}
