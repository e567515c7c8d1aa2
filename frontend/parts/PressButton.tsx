import { Button } from "@amsterdam/design-system-react";
import { useState, type ButtonHTMLAttributes, type MouseEvent } from "react";
import { useWords } from "../words/use-words.ts";
import { useAnnounce } from "./Announcer.tsx";

type Props = Omit<ButtonHTMLAttributes<HTMLButtonElement>, "disabled" | "aria-disabled"> & {
  variant?: "primary" | "secondary" | "tertiary";
  /** Why a press does nothing now: something is missing, it is at it already, or it is another button's turn. */
  off?: "incomplete" | "busy" | "turn" | false | null | undefined;
};

/**
 * A button that is never taken out of reach: who goes by Tab comes to it, hears that it is off, and a press says why. Where a
 * field is missing the focus goes there.
 */
export function PressButton({ off, onClick, ...props }: Props) {
  const say = useWords("shared");
  const announce = useAnnounce();
  const [missing, setMissing] = useState<string | null>(null);
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (!off) return onClick?.(event);
    event.preventDefault();
    if (off === "turn") return announce(say("otherTurn"));
    if (off === "busy") return;
    void tell(event.currentTarget);
  };
  const tell = async (button: Element) => {
    const found = await import("./first-missing.ts").catch(() => null);
    const field = found?.firstMissing(button);
    const name = field && found?.nameOfField(field);
    const text = name ? say("notYet.field", { field: name }) : say("notYet");
    field?.focus();
    setMissing(text);
    announce(text);
  };
  return (
    <>
      <Button {...props} aria-disabled={off ? true : undefined} onClick={press} />
      {off === "incomplete" && missing && <p>{missing}</p>}
    </>
  );
}
