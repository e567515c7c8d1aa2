import { mayRead } from "../../access/may-read.ts";
import { notePaperLook } from "../../dossier/papers/note-paper-look.ts";
import { noteReaderLook } from "../../dossier/readers/note-reader-look.ts";
import type { What } from "../../access/may-read.ts";
import { subjectOf } from "../../access/subject-of.ts";
import type { Team } from "../../access/subject.ts";
import type { Facts } from "../../chain/facts.ts";
import type { Address } from "../../../protocol/wire/basics.ts";
import type { Ask } from "./ask.ts";
import { needActing } from "./ask.ts";

/** Whom a view or an event is about, and which creditor's claim is at hand. */
export type About = {
  what: What;
  resident: Address;
  creditor?: Address | null;
  /** Of a plan that waits for a second: the team it must not be of. */
  outside?: Team | null;
};

/**
 * Who may see a view's answer or an event: `public` anyone, `programme` anyone signed in, otherwise whoever may read of
 * the person it is about, in one of the ways given. Null means that nobody is behind the id, and nobody sees it.
 */
export type Guard =
  | "public"
  | "programme"
  | ((
      facts: Facts,
      args: Record<string, unknown>,
    ) => Promise<About | About[] | null> | About | About[]);

/** Decides a guard for who asks. @throws Problem sign-in-needed where only a session could be let through. */
export async function passes(
  ask: Ask,
  guard: Guard,
  args: Record<string, unknown>,
): Promise<boolean> {
  if (guard === "public") return true;
  const acting = needActing(ask);
  const { viewer, facts } = acting;
  if (guard === "programme") return true;
  const ways = [(await guard(facts, args)) ?? []].flat();
  for (const { what, resident, creditor = null, outside = null } of ways) {
    const subject = { ...(await subjectOf(ask.services, facts, resident, creditor)), outside };
    if (!mayRead(viewer, subject, what)) continue;
    await notePaperLook(ask.services, acting, subject, [what]);
    await noteReaderLook(ask.services, acting, subject);
    return true;
  }
  return false;
}
