import { Button, type ButtonProps } from "@amsterdam/design-system-react";
import { useState, type ReactNode } from "react";
import { useWords } from "../words/use-words.ts";

type Props = {
  /** On the button that opens the form. */
  open: string;
  variant?: ButtonProps["variant"];
  /** What stands below the button, and goes away while the form is there. */
  folded?: ReactNode;
  /** Something was typed in it before: then it stands open. */
  begun?: boolean;
  /** The form, and what closes it. What was typed lives with who draws it: "back" loses nothing. */
  children: (close: () => void) => ReactNode;
};

/** A form that few people need at this moment: folded behind a button, with a way back. */
export function FormBehindButton(props: Props) {
  const { open, variant = "secondary", folded, begun = false, children } = props;
  const say = useWords("transactions");
  const [shown, setShown] = useState(begun);
  if (!shown)
    return (
      <>
        <div>
          <Button variant={variant} onClick={() => setShown(true)}>
            {open}
          </Button>
        </div>
        {folded}
      </>
    );
  const close = () => setShown(false);
  return (
    <div className="sc-stack">
      {children(close)}
      <div>
        <Button variant="tertiary" onClick={close}>
          {say("back")}
        </Button>
      </div>
    </div>
  );
}
