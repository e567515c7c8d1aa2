import { useEffect, useRef } from "react";
import { Bar } from "./Bar.tsx";
import { PressButton } from "./PressButton.tsx";

/** It stands where the button was that began: so long is a second press of that one. */
const SECOND_PRESS_MS = 1_000;

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
  const shown = useRef(0);
  useEffect(() => {
    shown.current = performance.now();
  }, []);
  const press = ({ timeStamp }: { timeStamp: number }) => {
    if (timeStamp - shown.current > SECOND_PRESS_MS) onStop();
  };
  return (
    <>
      <p role="status">{text}</p>
      <Bar value={done} max={total} />
      <PressButton variant="secondary" off={stopping && "busy"} onClick={press}>
        {stop}
      </PressButton>
    </>
  );
}
