/** A page that somebody opens by its address, as the build packs it. */
export type Route = {
  name: string;
  /** The parts of the build that it opens with (ahead/first-files.ts, ahead/later-files.ts). */
  parts: readonly string[];
  /** The words that it says besides those, as modules of their own. */
  words: readonly string[];
  /** Gzipped JavaScript with words and with all that stands in the page, one or two above what it is. */
  mostKilobytes: number;
  /** Files of the wallet that a browser asks, with those that the page names: six go in one turn. */
  mostFiles: number;
  /** A resident reads it: what comes over the line is held to 1.4 times a bare page. */
  isRead?: true;
};

/** Every other page that is opened often (decision 99); a resident's first page has a budget of its own in size-check.ts. */
export const ROUTES: readonly Route[] = [
  {
    name: "a resident's debts",
    parts: ["resident-desk", "resident-debts", "read-nl"],
    words: [],
    mostKilobytes: 135,
    mostFiles: 8,
    isRead: true,
  },
  {
    name: "a resident's plan",
    parts: ["resident-desk", "resident-plan", "read-nl"],
    words: [],
    mostKilobytes: 133,
    mostFiles: 8,
    isRead: true,
  },
  {
    name: "a resident's coins",
    parts: ["resident-desk", "resident-coins", "read-nl"],
    words: [],
    mostKilobytes: 132,
    mostFiles: 8,
    isRead: true,
  },
  {
    name: "what happened to a resident",
    parts: ["resident-desk", "resident-happened", "story"],
    words: [],
    mostKilobytes: 132,
    mostFiles: 8,
    isRead: true,
  },
  {
    name: "a resident's help",
    parts: ["resident-desk", "resident-help", "read-nl"],
    words: ["ownHelp"],
    mostKilobytes: 132,
    mostFiles: 9,
    isRead: true,
  },
  {
    name: "a resident's offer",
    parts: ["resident-desk", "resident-offer"],
    words: [],
    mostKilobytes: 134,
    mostFiles: 8,
    isRead: true,
  },
  {
    name: "what is kept of a resident",
    parts: ["resident-desk", "resident-my-data", "own-nl"],
    words: [],
    mostKilobytes: 135,
    mostFiles: 8,
    isRead: true,
  },
  {
    name: "a mentor's desk",
    parts: ["mentor-desk", "read-nl", "words-nl"],
    words: ["mentor"],
    mostKilobytes: 181,
    mostFiles: 14,
  },
  {
    name: "a creditor's desk",
    parts: ["creditor-desk", "read-nl", "words-nl"],
    words: ["creditor"],
    mostKilobytes: 181,
    mostFiles: 14,
  },
  {
    name: "the office's desk",
    parts: ["office-desk", "read-nl", "words-nl"],
    words: ["office", "recovery", "paper"],
    mostKilobytes: 211,
    mostFiles: 18,
  },
  {
    name: "the start page",
    parts: ["start", "words-nl"],
    words: ["start", "public"],
    mostKilobytes: 155,
    mostFiles: 11,
  },
];
