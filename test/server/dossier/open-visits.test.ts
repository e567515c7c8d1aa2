import { describe, expect, it } from "vitest";
import { openVisits } from "../../../server/dossier/open-visits.ts";
import { toldMoments } from "../../../server/gateway/told-moments.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Nine in the morning in Arnhem. */
const MORNING = Date.parse("2026-03-02T09:00:00+01:00");
const [EMINE, WIM] = [Buffer.from("Emine's tag"), Buffer.from("Wim's tag")];
const MENTOR = "a session of the mentor: records";

/** A desk, a clock that stands still, and the lines that were written. */
function open() {
  const lines: string[] = [];
  const heads = toldMoments();
  let now = MORNING;
  heads.begin(now);
  const visits = openVisits(
    { justToldSince: (moment, at) => heads.justSince(moment, at) },
    () => now,
  );
  const write = (tags: Buffer[]) => {
    lines.push(...tags.map(String));
    return Promise.resolve(tags);
  };
  return {
    lines,
    wait: (span: number) => {
      now += span;
    },
    block: () => {
      heads.told(now);
    },
    ask: (reader = MENTOR, tags = [EMINE], writing = write) => visits.note(reader, tags, writing),
  };
}

describe("a visit", () => {
  it("is one line while its page asks after each block, however rare blocks are", async () => {
    const { lines, wait, block, ask } = open();
    await ask();
    for (const quiet of [MINUTE, 40 * MINUTE, 3 * HOUR]) {
      wait(quiet);
      block();
      wait(2_000);
      await ask();
    }
    expect(lines).toEqual(["Emine's tag"]);
  });

  it("is over after five minutes in which no block came and nobody asked", async () => {
    const { lines, wait, ask } = open();
    await ask();
    wait(5 * MINUTE - 1);
    await ask();
    expect(lines).toHaveLength(1);
    wait(5 * MINUTE);
    await ask();
    expect(lines).toHaveLength(2);
  });

  it("is over when a block came after which its page did not ask", async () => {
    const { lines, wait, block, ask } = open();
    await ask();
    wait(10 * MINUTE);
    block();
    wait(10 * MINUTE);
    block();
    await ask();
    expect(lines).toHaveLength(2);
  });

  it("is of one session, one kind and one person: each other look has a line at once", async () => {
    const { lines, wait, ask } = open();
    await ask();
    wait(1_000);
    await ask("another session of the mentor: records");
    await ask("a session of the mentor: letters");
    await ask(MENTOR, [EMINE, WIM]);
    expect(lines).toEqual(["Emine's tag", "Emine's tag", "Emine's tag", "Wim's tag"]);
  });

  it("does not go on into a next day", async () => {
    const { lines, wait, block, ask } = open();
    wait(15 * HOUR - MINUTE);
    await ask();
    wait(2 * MINUTE);
    block();
    await ask();
    expect(lines).toHaveLength(2);
  });

  it("tells nobody anything before its line stands there", async () => {
    const { ask } = open();
    let stands = (_tags: Buffer[]) => {};
    const told: string[] = [];
    const writing = () => new Promise<Buffer[]>((resolve) => (stands = resolve));
    const both = [ask(MENTOR, [EMINE], writing), ask()].map((asked, place) =>
      asked.then(() => told.push(`answer ${place}`)),
    );
    await Promise.resolve();
    expect(told).toEqual([]);
    stands([EMINE]);
    await Promise.all(both);
    expect(told).toHaveLength(2);
  });

  it("has not begun where its line could not be written: both asks fail, and the next is the first", async () => {
    const { lines, ask } = open();
    const failing = () => Promise.reject(new Error("The database is away"));
    const both = await Promise.allSettled([ask(MENTOR, [EMINE], failing), ask()]);
    expect(both.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    expect(lines).toEqual([]);
    await ask();
    expect(lines).toHaveLength(1);
  });

  it("has not begun where a line of another stood there: asked again until there is one of its own", async () => {
    const { lines, wait, ask } = open();
    await ask(MENTOR, [EMINE, WIM], (tags) =>
      Promise.resolve(tags.filter((tag) => tag.equals(WIM))),
    );
    wait(MINUTE);
    await ask(MENTOR, [EMINE, WIM]);
    expect(lines).toEqual(["Emine's tag"]);
  });
});
