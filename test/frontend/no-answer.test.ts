import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ANSWER_MS, WHOLE_MS } from "../../frontend/account/fetch-in-time.ts";
import { ProblemError, request } from "../../frontend/account/request.ts";
import { loadConfig } from "../../frontend/config/load-config.ts";

/** What became of a question by now. */
function follow(asked: Promise<unknown>): { said: unknown } {
  const followed: { said: unknown } = { said: "under way" };
  asked.then(
    () => (followed.said = "answered"),
    (error: unknown) =>
      (followed.said = error instanceof ProblemError ? error.problem : (error as Error).name),
  );
  return followed;
}

/** Until the browser is told to stop. */
const never = (signal: AbortSignal | null | undefined) =>
  new Promise<never>((_, reject) =>
    signal?.addEventListener("abort", () => reject(new DOMException("Stopped", "AbortError"))),
  );

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("a connection that takes a question and says nothing", () => {
  beforeEach(() => vi.stubGlobal("fetch", (_: string, init?: RequestInit) => never(init?.signal)));

  it("counts as none, once the server can not be waiting for anybody itself", async () => {
    const question = follow(request("/api/v1/me"));
    await vi.advanceTimersByTimeAsync(ANSWER_MS - 1);
    expect(question.said).toBe("under way");
    await vi.advanceTimersByTimeAsync(1);
    expect(question.said).toBe("server-unreachable");
  });

  it("counts as none for the settings, without which there is no page", async () => {
    const question = follow(loadConfig());
    await vi.advanceTimersByTimeAsync(ANSWER_MS);
    expect(question.said).toBe("AbortError");
  });

  it("is waited for where something was sent that cannot be called back", async () => {
    const sent = follow(request("/api/v1/records", { method: "POST", body: {} }));
    await vi.advanceTimersByTimeAsync(WHOLE_MS);
    expect(sent.said).toBe("under way");
  });
});

describe("an answer that begins and does not end", () => {
  it("is waited for as long as a bad connection needs, and no longer", async () => {
    vi.stubGlobal("fetch", (_: string, init?: RequestInit) =>
      Promise.resolve({ ok: true, headers: new Headers(), text: () => never(init?.signal) }),
    );
    const question = follow(request("/api/v1/me"));
    await vi.advanceTimersByTimeAsync(WHOLE_MS - 1);
    expect(question.said).toBe("under way");
    await vi.advanceTimersByTimeAsync(1);
    expect(question.said).toBe("server-unreachable");
  });

  it("that breaks off is no answer", async () => {
    const broken = () => Promise.reject(new TypeError("network error"));
    vi.stubGlobal("fetch", () =>
      Promise.resolve({ ok: true, headers: new Headers(), text: broken }),
    );
    await expect(request("/api/v1/me")).rejects.toMatchObject({ problem: "server-unreachable" });
  });
});
