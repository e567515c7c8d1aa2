import { describe, expect, it } from "vitest";
import { askedTogether } from "../../server/asked-together.ts";

/** Counts what is asked, and answers when told to. */
function counter() {
  const asked: string[] = [];
  const answers: (() => void)[] = [];
  const ask = askedTogether(async (key: string) => {
    const turn = asked.push(key);
    await new Promise<void>((answer) => answers.push(answer));
    if (key === "wrong") throw new Error("wrong");
    return `${key} ${turn}`;
  });
  const begun = async (count: number) => {
    while (answers.length < count) await new Promise((resolve) => setImmediate(resolve));
  };
  return { asked, answers, ask, begun };
}

describe("questions that are asked together", () => {
  it("are one when they are the same and come in the same turn", async () => {
    const { asked, answers, ask, begun } = counter();
    const all = [ask("anna"), ask("anna"), Promise.resolve().then(() => ask("anna"))];
    const other = ask("bert");
    await begun(2);
    for (const answer of answers) answer();
    expect(await Promise.all(all)).toEqual(["anna 1", "anna 1", "anna 1"]);
    expect(await other).toBe("bert 2");
    expect(asked).toEqual(["anna", "bert"]);
  });

  it("get no answer to what was asked before they came", async () => {
    const { asked, answers, ask, begun } = counter();
    const first = ask("anna");
    await begun(1);
    // The first is on its way: what it finds may be older than what has happened since.
    const second = ask("anna");
    await begun(2);
    for (const answer of answers) answer();
    expect(await Promise.all([first, second])).toEqual(["anna 1", "anna 2"]);
    expect(asked).toEqual(["anna", "anna"]);
  });

  it("fail together, and the next asks anew", async () => {
    const { answers, ask, begun } = counter();
    const all = [ask("wrong"), ask("wrong")];
    await begun(1);
    answers[0]!();
    for (const { status } of await Promise.allSettled(all)) expect(status).toBe("rejected");
    const again = ask("wrong");
    await begun(2);
    answers[1]!();
    await expect(again).rejects.toThrow("wrong");
  });
});
