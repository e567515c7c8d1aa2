/** A page as its first drawing shows it, with answers that are there, that failed, and the rest still under way. */
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { createElement, type ComponentProps, type ReactNode } from "react";
import { prerenderToNodeStream } from "react-dom/static";
import { text } from "node:stream/consumers";
import { Router } from "wouter";
import { AccountContext, type Account } from "../../frontend/account/AccountContext.ts";
import { openSession } from "../../frontend/account/open-session.ts";
import { ProblemError } from "../../frontend/account/request.ts";
import { ConfigContext } from "../../frontend/config/ConfigContext.ts";
import { MENTOR } from "./rows.ts";

/** What the server could not answer. */
export const FAILED = Symbol("failed");

/** By what is asked, as the page asks it: a path, the rest of a key after "live", or the whole key of three words. */
export type Answers = { [asked: string]: unknown };

const keyOf = (asked: string) =>
  asked.startsWith("three-words ") ? asked.split(" ") : ["live", ...asked.split(" ")];

async function answered(answers: Answers): Promise<QueryClient> {
  const queries = new QueryClient({
    // What failed is drawn as failed, and not asked at once again.
    defaultOptions: { queries: { retry: false, retryOnMount: false, staleTime: Infinity } },
  });
  for (const [asked, answer] of Object.entries(answers))
    if (answer === FAILED)
      await queries
        .query({
          queryKey: keyOf(asked),
          queryFn: () => Promise.reject(new ProblemError("unexpected")),
        })
        .catch(() => undefined);
    else queries.setQueryData(keyOf(asked), answer);
  return queries;
}

/** @param me Who looks: the office, where it does not matter. @returns its HTML. @throws what its drawing threw. */
export async function pageWith(
  page: ReactNode,
  answers: Answers,
  me: Partial<Account["me"]> = { role: "office" },
): Promise<string> {
  const queries = await answered(answers);
  const account = {
    address: MENTOR,
    identity: { kind: "persona" },
    me,
    lastSeen: null,
    parts: { queries, session: openSession() },
  } as Account;
  const config = { neighbourhoods: { 1: "Geitenkamp" }, accounts: null, contracts: {} } as never;
  const inRouter = createElement(
    Router,
    { ssrPath: "/office" } as ComponentProps<typeof Router>,
    page,
  );
  const thrown: unknown[] = [];
  const { prelude } = await prerenderToNodeStream(
    createElement(
      QueryClientProvider,
      { client: queries },
      createElement(
        ConfigContext,
        { value: config },
        createElement(AccountContext, { value: account }, inRouter),
      ),
    ),
    { onError: (error) => void thrown.push(error) },
  );
  const html = await text(prelude);
  if (thrown.length > 0) throw thrown[0];
  return html;
}
