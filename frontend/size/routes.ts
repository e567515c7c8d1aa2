/** A page that somebody opens by its address, as the build packs it. */
export type Route = {
  name: string;
  /** The parts of the build that it opens with (ahead/first-files.ts, ahead/later-files.ts). */
  parts: readonly string[];
  /** The words that it says besides those, as modules of their own. */
  words: readonly string[];
  /** Gzipped JavaScript with words and with all that stands in the page, some three above what it is. */
  mostKilobytes: number;
  /** Files of the wallet that a browser asks, with those that the page names: six go in one turn. */
  mostFiles: number;
};

/** Every other page that is opened often (decision 99); a resident's first page has a budget of its own in size-check.ts. */
export const ROUTES: readonly Route[] = [
  {
    name: "a resident's other pages",
    parts: ["resident-desk", "resident-pages", "words-nl"],
    words: [],
    mostKilobytes: 182,
    mostFiles: 8,
  },
  {
    name: "a mentor's desk",
    parts: ["mentor-desk", "words-nl"],
    words: ["mentor", "lapsed", "notYours"],
    mostKilobytes: 199,
    mostFiles: 13,
  },
  {
    name: "a creditor's desk",
    parts: ["creditor-desk", "words-nl"],
    words: ["creditor"],
    mostKilobytes: 198,
    mostFiles: 11,
  },
  {
    name: "the office's desk",
    parts: ["office-desk", "words-nl"],
    words: ["office", "recovery", "paper"],
    mostKilobytes: 210,
    mostFiles: 14,
  },
  {
    name: "the start page",
    parts: ["start", "words-nl"],
    words: ["start", "public"],
    mostKilobytes: 175,
    mostFiles: 10,
  },
];
