import { afterEach, describe, expect, it, vi } from "vitest";
import { printCard } from "../../frontend/desks/resident/pocket/print-card.ts";

/** A page of which is known whether only the card is printed. */
function aPage(print: () => void) {
  const dataset: { print?: string } = {};
  const page = Object.assign(new EventTarget(), { print });
  vi.stubGlobal("document", { documentElement: { dataset } });
  vi.stubGlobal("window", page);
  return { dataset, page };
}

afterEach(() => vi.unstubAllGlobals());

describe("the card to keep", () => {
  it("is what is printed until the print is made, also where that is after the question", () => {
    const { dataset, page } = aPage(() => undefined);
    printCard();
    expect(dataset.print).toBe("card");
    page.dispatchEvent(new Event("afterprint"));
    expect(dataset).toEqual({});
  });

  it("leaves the page to be printed whole where it could not be printed", () => {
    const { dataset, page } = aPage(() => {
      throw new TypeError("print is not a function");
    });
    printCard();
    expect(dataset).toEqual({});
    dataset.print = "other";
    page.dispatchEvent(new Event("afterprint"));
    expect(dataset.print).toBe("other");
  });
});
