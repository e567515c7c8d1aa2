import type { StoryContext } from "./story-of.ts";

/** Whether what a reader knows is the same things themselves: what came anew with other words is told anew. */
export function sameContext(before: StoryContext, after: StoryContext): boolean {
  return (
    before.plans === after.plans &&
    before.debts === after.debts &&
    before.records === after.records &&
    before.nameOf === after.nameOf &&
    before.withoutWords === after.withoutWords
  );
}
