import { expect, it } from "vitest";
import { sameContext } from "../../frontend/story/same-context.ts";
import type { StoryContext } from "../../frontend/story/story-of.ts";

const context: Required<StoryContext> = {
  plans: [],
  debts: [],
  records: [],
  nameOf: () => "Peter",
  withoutWords: true,
};

it("what a reader knows is the same while each part of it is the very same, however it is put together", () => {
  expect(sameContext(context, { ...context })).toBe(true);
  const others: Required<StoryContext> = {
    plans: [],
    debts: [],
    records: [],
    nameOf: () => "Peter",
    withoutWords: false,
  };
  for (const part of Object.keys(context) as (keyof StoryContext)[])
    expect([part, sameContext(context, { ...context, [part]: others[part] })]).toEqual([
      part,
      false,
    ]);
});
