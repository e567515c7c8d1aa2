import { Heading } from "@amsterdam/design-system-react";
import type { ReactNode } from "react";
import { useLevels } from "./FrameContext.ts";

type Props = {
  title?: string;
  /** For what names the card by its title. */
  titleId?: string;
  /** Draws the eye: for what asks something of the reader. */
  strong?: boolean;
  /** Marked red: something in it does not match the chain, or does not work. */
  alarm?: boolean;
  children: ReactNode;
};

/** One thing on a screen, with its own heading. */
export function Card({ title, titleId, strong = false, alarm = false, children }: Props) {
  const { section } = useLevels();
  const classes = ["sc-card", strong && "sc-card--strong", alarm && "sc-card--alarm"];
  return (
    <section className={classes.filter(Boolean).join(" ")}>
      {title && (
        <Heading id={titleId} level={section} size="level-3">
          {title}
        </Heading>
      )}
      {children}
    </section>
  );
}
