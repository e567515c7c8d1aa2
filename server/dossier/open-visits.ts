import { dayOf } from "../../protocol/time/day-of.ts";
import type { LiveHeads } from "../gateway/live-heads.ts";

/** After so long without an ask a visit is over, unless the server itself just told open pages to ask, in milliseconds. */
const SILENCE = 5 * 60_000;
/** How many are remembered. Of who was forgotten a next ask is a visit of its own: a line more, never one less. */
const MOST = 100_000;

/** One reader looks at one kind of words of one person. */
type Visit = { askedAt: number; day: string; written: Promise<unknown> };

export type Visits = {
  /**
   * Has a line written for each person with whom this ask begins a visit. Ends when it stands there, also where another
   * ask of the same visit has it written at this moment. @throws what `write` throws; the next ask is then the first.
   * @param reader Who asks in which session for which kind of words.
   * @param tags Whose words, as the log names them.
   * @param write Writes the lines. @returns of whom it did: of others a line stood there already, from before a restart or of
   * another session, and of them no visit begins here.
   */
  note(reader: string, tags: Buffer[], write: (tags: Buffer[]) => Promise<Buffer[]>): Promise<void>;
};

/**
 * Who looks at whom at this moment. A page that is open asks again after each block that the server tells it of, and at no
 * other moment by itself. So a visit goes on as long as its page asks after each block; a block after which nobody asked
 * ends it, and so does the end of the day. In memory alone: there is nothing to keep, to copy or to erase.
 */
export function openVisits(
  heads: Pick<LiveHeads, "justToldSince">,
  clock = () => Date.now(),
): Visits {
  /** Longest not asked first. */
  const visits = new Map<string, Visit>();

  const goesOn = ({ askedAt, day }: Visit, now: number, today: string) =>
    day === today && (now - askedAt < SILENCE || heads.justToldSince(askedAt, now));

  const remember = (name: string, visit: Visit) => {
    visits.delete(name);
    visits.set(name, visit);
  };
  const forgetOldest = () => {
    for (const name of visits.keys()) {
      if (visits.size <= MOST) return;
      visits.delete(name);
    }
  };

  return {
    note: async (reader, tags, write) => {
      const now = clock();
      const day = dayOf(now / 1_000);
      const nameOf = (tag: Buffer) => `${reader} ${tag.toString("base64url")}`;
      const first: Buffer[] = [];
      const standing = new Set<Promise<unknown>>();
      for (const tag of tags) {
        const visit = visits.get(nameOf(tag));
        if (visit && goesOn(visit, now, day)) {
          remember(nameOf(tag), { ...visit, askedAt: now });
          standing.add(visit.written);
        } else first.push(tag);
      }

      if (first.length > 0) {
        const written = write(first);
        standing.add(written);
        for (const tag of first) remember(nameOf(tag), { askedAt: now, day, written });
        const forgetBut = (of: Buffer[]) => {
          for (const name of first.filter((tag) => !of.some((one) => one.equals(tag))).map(nameOf))
            if (visits.get(name)?.written === written) visits.delete(name);
        };
        written.then(forgetBut, () => forgetBut([]));
        forgetOldest();
      }
      await Promise.all(standing);
    },
  };
}
