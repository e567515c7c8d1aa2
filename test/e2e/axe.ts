import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** What keeps somebody out of this page as it stands now, as far as a program can tell. */
export async function violationsOf(page: Page, rules?: string[]) {
  const builder = new AxeBuilder({ page }).options({
    // Of what is right only that it is: telling it in full costs as much as looking.
    resultTypes: ["violations"],
    ...(rules && { runOnly: { type: "rule", values: rules } }),
  });
  // The wallet has no frames, whose answers would be put together in a page of their own.
  const { violations } = await builder.setLegacyMode().analyze();
  return violations;
}

/** Nobody is kept out of this page as it stands now, as far as a program can tell. */
export async function axe(page: Page): Promise<void> {
  const violations = await violationsOf(page);
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}
