import { once } from "node:events";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { hearInOrder } from "../../indexer/start/hear-in-order.ts";

const { fetch, Request } = globalThis;

/** A chain's door that answers when it is told to, and each question with what it is told to say. */
let door: Server;
let url: string;
let unanswered: ServerResponse[];
let asked: number;

beforeEach(async () => {
  unanswered = [];
  asked = 0;
  door = createServer((question, answer) => {
    question.resume().on("end", () => {
      asked += 1;
      unanswered.push(answer);
      door.emit("asked");
    });
  });
  door.listen(0, "127.0.0.1");
  await once(door, "listening");
  url = `http://127.0.0.1:${(door.address() as AddressInfo).port}`;
  hearInOrder();
});

afterEach(async () => {
  Object.assign(globalThis, { fetch, Request });
  door.closeAllConnections();
  door.close();
  await once(door, "close");
});

/** Asks as Ponder does: by a request that it made before. */
function ask(body: string, signal?: AbortSignal): Promise<Response> {
  return globalThis.fetch(
    new globalThis.Request(url, { method: "POST", body, ...(signal && { signal }) }),
  );
}

const newest = (signal?: AbortSignal) =>
  ask('{"method":"eth_getBlockByNumber","params":["latest",true]}', signal);
const words = async (answer: Promise<Response>) => (await answer).text();

/** Until the door has been asked that many times. */
async function untilAsked(times: number): Promise<void> {
  while (asked < times) await once(door, "asked");
}

/** Answers all that waits and all that comes from now on. */
function answerAll(text: string, status = 200): void {
  const say = () => {
    for (const answer of unanswered.splice(0)) answer.writeHead(status).end(text);
  };
  door.on("asked", say);
  say();
}

describe("hearInOrder", () => {
  it("asks four times at once for the newest block, and gives the others their answer", async () => {
    const questions = Array.from({ length: 40 }, () => words(newest()));
    await untilAsked(4);
    answerAll("block 7");
    expect(new Set(await Promise.all(questions))).toEqual(new Set(["block 7"]));
    expect(asked).toBe(4);
  });

  it("asks anew when there was an answer", async () => {
    const questions = Array.from({ length: 5 }, () => words(newest()));
    await untilAsked(4);
    answerAll("block 7");
    await Promise.all(questions);
    door.removeAllListeners("asked");
    answerAll("block 8");
    expect(await words(newest())).toBe("block 8");
  });

  it("gives nobody an older block than was heard before they asked", async () => {
    const slow = words(newest());
    await untilAsked(1);
    const quick = words(newest());
    await untilAsked(2);
    unanswered[1]?.end("block 8");
    expect(await quick).toBe("block 8");
    unanswered[0]?.end("block 7");
    expect(await slow).toBe("block 8");
  });

  it("tells all who wait of a refusal, and then asks again", async () => {
    const questions = Array.from({ length: 9 }, newest.bind(null, undefined));
    await untilAsked(4);
    answerAll("too busy", 503);
    const answers = await Promise.all(questions);
    expect(answers.map(({ status }) => status)).toEqual(Array(9).fill(503));
    expect(await Promise.all(answers.map((answer) => answer.text()))).toEqual(
      Array(9).fill("too busy"),
    );
    door.removeAllListeners("asked");
    answerAll("block 7");
    expect(await words(newest())).toBe("block 7");
  });

  it("fails who wait for a question that was given up, and then asks again", async () => {
    const patience = new AbortController();
    const questions = Array.from({ length: 9 }, () => newest(patience.signal));
    const ends = Promise.allSettled(questions);
    await untilAsked(4);
    patience.abort();
    expect((await ends).map(({ status }) => status)).toEqual(Array(9).fill("rejected"));
    unanswered = [];
    answerAll("block 7");
    expect(await words(newest())).toBe("block 7");
  });

  it("holds up no other question", async () => {
    const others = Array.from({ length: 9 }, () => words(ask('{"method":"eth_getLogs"}')));
    await untilAsked(9);
    answerAll("[]");
    expect(await Promise.all(others)).toEqual(Array(9).fill("[]"));
  });
});
