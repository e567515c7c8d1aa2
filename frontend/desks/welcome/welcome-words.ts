/** What the one page in a language says that the wallet itself does not speak yet. */
export type WelcomeWords = {
  title: string;
  /** That nobody who grew up with it has read this. */
  unreviewed: string;
  /** The wallet itself is in other languages. */
  elsewhere: string;
  parts: readonly { title: string; said: readonly string[] }[];
  /** A Dutch sentence to show to an official, with what it means. */
  ask: { title: string; means: string; dutch: string };
  /** To the start of the wallet, in Dutch. */
  start: string;
};
