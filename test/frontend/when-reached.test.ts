import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ProblemError } from "../../frontend/account/request.ts";
import { AGAIN_MS } from "../../frontend/data/is-away.ts";
import { whenReached } from "../../frontend/transactions/when-reached.ts";

const away = () => Promise.reject(new ProblemError("server-unreachable"));
const browser = new EventTarget();

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("addEventListener", browser.addEventListener.bind(browser));
  vi.stubGlobal("removeEventListener", browser.removeEventListener.bind(browser));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Somebody pressed yes under a bridge. */
function press() {
  const place = { reached: false, asked: 0, done: 0, told: 0 };
  const here = async () => (place.reached ? undefined : away());
  const stop = new AbortController();
  const came = whenReached(
    async () => {
      await here();
      place.done += 1;
      return "done";
    },
    {
      ask: async () => {
        place.asked += 1;
        return here();
      },
      stop: stop.signal,
      onAway: () => (place.told += 1),
    },
  );
  return { place, came, stop };
}

describe("a yes without a connection", () => {
  it("is said to wait, and is done once when the server answers again", async () => {
    const { place, came } = press();
    await vi.advanceTimersByTimeAsync(3 * AGAIN_MS);
    expect(place).toMatchObject({ told: 1, asked: 3, done: 0 });
    place.reached = true;
    await vi.advanceTimersByTimeAsync(AGAIN_MS);
    expect(await came).toBe("done");
    await vi.advanceTimersByTimeAsync(3 * AGAIN_MS);
    expect(place).toMatchObject({ told: 1, asked: 4, done: 1 });
  });

  it("goes on at once where the browser says that there is a connection", async () => {
    const { place, came } = press();
    await vi.advanceTimersByTimeAsync(1);
    place.reached = true;
    browser.dispatchEvent(new Event("online"));
    expect(await came).toBe("done");
  });

  it("is left at once, and not done any more where nobody waits for it", async () => {
    const { place, came, stop } = press();
    await vi.advanceTimersByTimeAsync(1);
    place.reached = true;
    stop.abort();
    expect(await came).toBeNull();
    await vi.advanceTimersByTimeAsync(3 * AGAIN_MS);
    expect(place).toMatchObject({ asked: 0, done: 0 });
  });
});

describe("what waiting does not help", () => {
  const waiting = {
    ask: () => Promise.resolve(),
    stop: new AbortController().signal,
    onAway: () => undefined,
  };

  it("is told at once where somebody answered no", async () => {
    const no = new ProblemError("not-allowed");
    await expect(whenReached(() => Promise.reject(no), waiting)).rejects.toBe(no);
  });

  it("is told where the server answers and this can not come through all the same", async () => {
    const act = vi.fn(away);
    const came = expect(whenReached(act, waiting)).rejects.toThrow("server-unreachable");
    await vi.advanceTimersByTimeAsync(AGAIN_MS);
    await came;
    expect(act).toHaveBeenCalledTimes(2);
  });
});
