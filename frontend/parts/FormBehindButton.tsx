import type { ButtonProps } from "@amsterdam/design-system-react";
import { createContext, use, useEffect, useLayoutEffect, useState, type ReactNode } from "react";
import { useLanguage } from "../words/Language.tsx";
import { loadWords } from "../words/load-words.ts";
import { useAbout } from "./About.tsx";
import { BackButton } from "./BackButton.tsx";
import { Later } from "./Later.tsx";
import { useOneAtATime } from "./OneAtATime.tsx";
import { PressButton } from "./PressButton.tsx";

type Props = {
  /** On the button that opens the form. */
  open: string;
  variant?: ButtonProps["variant"];
  /** The ids of what it is about, as on a TransactionButton. */
  describedBy?: string | undefined;
  /** What stands below the button, and goes away while the form is there. */
  folded?: ReactNode;
  /** Something was typed in it before: then it stands open. */
  begun?: boolean;
  /** The form, which may be loaded only now, and what closes it. What was typed lives with who draws it: "back" loses nothing. */
  children: (close: () => void) => ReactNode;
};

const StepContext = createContext<(hasOwnBack: boolean) => void>(() => undefined);

/** Tells the form around it that a further step is shown, with a way back of its own: two under each other say nothing. */
export function useOwnBack(hasOwnBack: boolean): void {
  const tell = use(StepContext);
  useLayoutEffect(() => {
    tell(hasOwnBack);
    return () => tell(false);
  }, [tell, hasOwnBack]);
}

/** A form that few people need at this moment: folded behind a button, with a way back. */
export function FormBehindButton(props: Props) {
  const around = useAbout();
  const { open, variant = "secondary", describedBy = around, folded } = props;
  const { begun = false, children } = props;
  const [shown, setShown] = useState(begun);
  const [hasOwnBack, setHasOwnBack] = useState(false);
  const { waits } = useOneAtATime(false, !shown);
  const { language } = useLanguage();
  // What its way back says: the page is read without it (decision 101).
  useEffect(() => void loadWords(language, "transactions").catch(() => undefined), [language]);
  if (!shown)
    return (
      <>
        <div>
          <PressButton
            variant={variant}
            off={waits && "turn"}
            aria-describedby={describedBy}
            onClick={() => setShown(true)}
          >
            {open}
          </PressButton>
        </div>
        {folded}
      </>
    );
  const close = () => setShown(false);
  return (
    <div className="sc-stack">
      <Later>
        <StepContext value={setHasOwnBack}>{children(close)}</StepContext>
      </Later>
      {!hasOwnBack && <BackButton onBack={close} />}
    </div>
  );
}
