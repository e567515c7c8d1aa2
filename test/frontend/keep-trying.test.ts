import {
  environmentManager,
  onlineManager,
  QueryClient,
  QueryObserver,
} from "@tanstack/react-query";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { KEEP_TRYING } from "../../frontend/check/keep-trying.ts";

let queries: QueryClient;
let leave: () => void;
let answers: boolean;
let asked: number;

beforeEach(() => {
  vi.useFakeTimers();
  // As in a browser: on a server nothing is asked again.
  environmentManager.setIsServer(() => false);
  answers = false;
  asked = 0;
  queries = new QueryClient();
  queries.mount();
  const observer = new QueryObserver(queries, {
    queryKey: ["check"],
    queryFn: () => {
      asked += 1;
      return answers ? Promise.resolve("checked") : Promise.reject(new Error("no answer"));
    },
    networkMode: "always",
    retry: false,
    ...KEEP_TRYING,
  });
  leave = observer.subscribe(() => undefined);
});

afterEach(() => {
  leave();
  queries.clear();
  queries.unmount();
  onlineManager.setOnline(true);
  environmentManager.setIsServer(() => true);
  vi.useRealTimers();
});

const found = () => queries.getQueryData(["check"]);
const SECOND = 1_000;

describe("a comparison that the chain did not answer", () => {
  it("is made again once the chain answers, and then no more", async () => {
    await vi.advanceTimersByTimeAsync(0);
    expect(found()).toBeUndefined();
    answers = true;
    await vi.advanceTimersByTimeAsync(5 * SECOND);
    expect(found()).toBe("checked");
    const before = asked;
    await vi.advanceTimersByTimeAsync(600 * SECOND);
    expect(asked).toBe(before);
  });

  it("is made ever less often, and at least once a minute", async () => {
    await vi.advanceTimersByTimeAsync(75 * SECOND);
    expect(asked).toBe(1 + 4);
    await vi.advanceTimersByTimeAsync(600 * SECOND);
    expect(asked).toBe(1 + 4 + 10);
  });

  it("is made at once when the connection comes back", async () => {
    await vi.advanceTimersByTimeAsync(0);
    onlineManager.setOnline(false);
    answers = true;
    onlineManager.setOnline(true);
    await vi.advanceTimersByTimeAsync(0);
    expect(found()).toBe("checked");
  });
});
