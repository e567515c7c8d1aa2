/** A server that does not answer what a page asks, in two of the ways in which one does not. */
import type { Page, Request } from "@playwright/test";

/** What is asked before there is a page, and what only tells that something is new. */
const BEFORE = ["/api/v1/me", "/api/v1/sign-in", "/api/v1/first-page", "/api/v1/live"];

/** Stands between a page and its server. */
export class Refusing {
  /** What the page asked while everything was answered: paths, without the accounts in them. */
  readonly asked = new Set<string>();
  /** How often something was not answered since `refuse`. */
  refused = 0;
  #refuses: "all" | { question: string } | null = null;

  private constructor() {}

  static async between(page: Page): Promise<Refusing> {
    const server = new Refusing();
    await page.route(/\/(api\/v1|index|rpc)(\/|$)/, async (route) => {
      const question = questionOf(route.request());
      const refuses = server.#refuses;
      if (BEFORE.some((path) => question.startsWith(path))) return route.fallback();
      if (!refuses) server.asked.add(question);
      if (!refuses || (refuses !== "all" && refuses.question !== question)) return route.fallback();
      server.refused += 1;
      if (refuses === "all") return route.abort();
      return route.fulfill({
        status: 500,
        contentType: "text/plain",
        body: "A fault",
      });
    });
    return server;
  }

  answerAll(): void {
    this.#refuses = null;
  }

  /** @param question The one that the server has a fault at; null: there is no connection for any. */
  refuse(question: string | null): void {
    this.#refuses = question === null ? "all" : { question };
    this.refused = 0;
  }
}

/** The same for whoever it is about, and for each page of a list. */
function questionOf(request: Request): string {
  return new URL(request.url()).pathname.replace(/0x[0-9a-fA-F]+/g, "…");
}
