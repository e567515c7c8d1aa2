import { QueryClient, QueryObserver } from "@tanstack/react-query";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { followHeads } from "../../frontend/data/follow-heads.ts";

/** Stands in for the browser's stream of the server's words. */
class Stream extends EventTarget {
  static open: Stream;
  constructor() {
    super();
    Stream.open = this;
  }
  tell(block: number, changed: number) {
    const data = JSON.stringify({ block, time: block, changed });
    this.dispatchEvent(new MessageEvent("head", { data }));
  }
  close() {}
}

let asked: string[];
let queries: QueryClient;
let stop: () => void;
let answers: { [name: string]: object };
beforeEach(async () => {
  vi.stubGlobal("EventSource", Stream);
  vi.stubGlobal("addEventListener", () => undefined);
  vi.stubGlobal("removeEventListener", () => undefined);
  asked = [];
  answers = { debts: { head: { block: 7 } }, words: {} };
  queries = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
  const stops = ["debts", "words"].map((name) =>
    new QueryObserver(queries, {
      queryKey: ["live", name],
      queryFn: () => {
        asked.push(name);
        return Promise.resolve(answers[name]);
      },
    }).subscribe(() => undefined),
  );
  await vi.waitUntil(() => !queries.isFetching());
  asked = [];
  const leave = followHeads(queries);
  stop = () => {
    leave();
    for (const one of stops) one();
    queries.clear();
  };
});
afterEach(() => {
  stop();
  vi.unstubAllGlobals();
});

describe("what is on a page", () => {
  it("is asked anew when something happened to the programme, and not for each block", () => {
    Stream.open.tell(7, 7);
    expect(asked).toEqual([]);
    Stream.open.tell(8, 7);
    Stream.open.tell(9, 7);
    expect(asked).toEqual([]);
    Stream.open.tell(10, 10);
    expect(asked).toEqual(["debts", "words"]);
  });

  it("is asked anew where it is older than what came in while the page was on its way", () => {
    Stream.open.tell(9, 8);
    expect(asked).toEqual(["debts"]);
  });

  it("is asked anew where it was on its way at that moment and comes older, once", async () => {
    let answer: (told: object) => void = () => undefined;
    answers["debts"] = new Promise<object>((resolve) => (answer = resolve));
    void queries.invalidateQueries({ queryKey: ["live", "debts"] });
    expect(asked).toEqual(["debts"]);
    Stream.open.tell(9, 8);
    expect(asked).toEqual(["debts"]);
    answers["debts"] = { head: { block: 7 } };
    answer({ head: { block: 7 } });
    await vi.waitUntil(() => asked.length > 1);
    await vi.waitUntil(() => !queries.isFetching());
    expect(asked).toEqual(["debts", "debts"]);
  });
});
