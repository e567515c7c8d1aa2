import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Failsafe } from "../../frontend/parts/Failsafe.tsx";

/** What it says once something in it broke. */
function saidBy(isPage: boolean, error: Error): string {
  const failsafe = new Failsafe({ children: createElement("p"), isPage });
  failsafe.state = { at: undefined, ...Failsafe.getDerivedStateFromError(error) };
  return renderToStaticMarkup(failsafe.render());
}

describe("a part of the page that broke", () => {
  const gone = new TypeError("Failed to fetch dynamically imported module: /assets/Frame.js");

  it("says so as an alert, in both languages, with a way to load again", () => {
    expect(saidBy(false, gone)).toMatch(/^<div [^>]*role="alert"><p>Dit deel van de pagina/);
    expect(saidBy(false, gone)).toContain('<p lang="en">This part of the page');
    expect(saidBy(false, gone)).toContain("Opnieuw laden");
    expect(saidBy(false, new Error("x is undefined"))).toContain("Er ging iets mis");
  });

  it("says that it can not be fetched also where its looks do not come", () => {
    const looks = new Error("Unable to preload CSS for /assets/staff.css");
    expect(saidBy(false, looks)).toContain("kan nu niet worden opgehaald");
  });

  it("does not say that nothing was sent: it may stand where a press just led", () => {
    for (const error of [gone, new Error("x is undefined")]) {
      expect(saidBy(false, error)).not.toMatch(/niets verstuurd|nothing was sent/i);
      expect(saidBy(false, error)).toMatch(/kijk of het gelukt is/);
    }
  });

  it("is the main part where nothing else of the page is left", () => {
    expect(saidBy(true, gone)).toMatch(/^<main><div [^>]*role="alert">/);
  });
});
