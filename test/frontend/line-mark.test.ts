import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { createElement, type ComponentProps } from "react";
import { prerender } from "react-dom/static";
import { describe, expect, it } from "vitest";
import { AccountContext, type Account } from "../../frontend/account/AccountContext.ts";
import { CompareContext } from "../../frontend/check/CompareContext.ts";
import { keepFound, knownOf, type Found } from "../../frontend/check/found-check.ts";
import { ConfigContext } from "../../frontend/config/ConfigContext.ts";
import { LineMark } from "../../frontend/parts/LineMark.tsx";
import type { Line } from "../../protocol/wire/basics.ts";
import type { Config } from "../../protocol/wire/dossier-api.ts";

const line = { id: "12-3", contract: "SocialCoin", event: "Earned", args: {} } as unknown as Line;

/** What a mark says first, and how many comparisons it asks for. */
async function draw(props: Partial<ComponentProps<typeof LineMark>>, compares = true) {
  const queries = new QueryClient();
  const mark = createElement(LineMark, { line, ...props });
  const { prelude } = await prerender(
    createElement(
      QueryClientProvider,
      { client: queries },
      createElement(
        ConfigContext,
        { value: { contracts: {}, chainId: 1 } as Config },
        createElement(
          AccountContext,
          { value: {} as Account },
          createElement(CompareContext, { value: compares }, mark),
        ),
      ),
    ),
  );
  const html = await new Response(prelude).text();
  return { html, asked: queries.getQueryCache().getAll().length };
}

describe("the mark of a line", () => {
  it("says that it was not compared yet, and asks", async () => {
    const { html, asked } = await draw({});
    expect(html).toContain("sc-check--unknown");
    expect(html).toContain("Nog niet nagekeken");
    expect(asked).toBe(1);
  });

  it("says the same of what nobody looks at, and asks nothing", async () => {
    const { html, asked } = await draw({}, false);
    expect(html).toContain("sc-check--unknown");
    expect(html).toContain("Nog niet nagekeken");
    expect(asked).toBe(0);
  });

  it("is different from the chain where the figures beside it are not the line's, whatever is compared", async () => {
    for (const compares of [true, false]) {
      const { html } = await draw({ agrees: false, children: "press" }, compares);
      expect(html).toContain("sc-check--mismatch");
      expect(html).toContain('role="alert"');
      expect(html).toMatch(/<div class="sc-actions" hidden="">press/);
    }
    const { html } = await draw({ children: "press" }, false);
    expect(html).toContain('<div class="sc-actions">press');
  });
});

describe("what a mark keeps", () => {
  const other = { ...line };
  const checked: Found = { told: [line], check: "checked" };

  it("is what came of comparing the same things", () => {
    expect(knownOf(checked, [line])).toBe("checked");
  });

  it("is nothing about what came in their place, however alike, or beside them", () => {
    expect(knownOf(checked, [other])).toBe("unknown");
    expect(knownOf(checked, [line, other])).toBe("unknown");
    expect(knownOf(checked, [])).toBe("unknown");
  });

  it("stays the same thing when nothing new was found, so that nothing is drawn again", () => {
    expect(keepFound(checked, { told: [line], check: "checked" })).toBe(checked);
    const mismatch: Found = { told: [line], check: "mismatch" };
    expect(keepFound(checked, mismatch)).toEqual(mismatch);
    expect(keepFound(checked, { told: [other], check: "checked" }).told[0]).toBe(other);
  });
});
