import { createContext, use, type ReactNode } from "react";

const AboutContext = createContext<string | undefined>(undefined);

type Props = {
  /** Of the words that say what it is, one or several. */
  id: string;
  children: ReactNode;
};

/**
 * Around what can be done with one thing of a list. Its buttons have the same names as those of the next: a screen reader says
 * with each what it is about.
 */
export function About({ id, children }: Props) {
  return <AboutContext value={id}>{children}</AboutContext>;
}

/** The ids for `aria-describedby`; nothing where a button can be about one thing alone. */
export function useAbout(): string | undefined {
  return use(AboutContext);
}
