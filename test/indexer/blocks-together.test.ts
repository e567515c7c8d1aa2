import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { askBlocksTogether } from "../../indexer/start/blocks-together.ts";

const { fetch, Request } = globalThis;

type Call = { id: number; params: [string, boolean] };
type Told = { status: number; text: string };

/** A chain's door that answers as `say` says, and not before it is opened. */
let door: Server;
let url: string;
let requested: (Call | Call[])[];
let say: (asked: Call | Call[]) => Told;
let open: () => void;

const tell = ({ id, params }: Call) => ({ jsonrpc: "2.0", id, result: `block ${params[0]}` });
/** In another order than they were asked in, as a node may. */
const tellAll = (asked: Call | Call[]): Told => {
  const answer = Array.isArray(asked) ? asked.map(tell).reverse() : tell(asked);
  return { status: 200, text: JSON.stringify(answer) };
};

beforeEach(async () => {
  requested = [];
  say = tellAll;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  door = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk: Buffer) => (body += chunk.toString()));
    request.on("end", () => {
      const asked = JSON.parse(body) as Call | Call[];
      requested.push(asked);
      door.emit("asked");
      void opened.then(() => {
        const { status, text } = say(asked);
        response.writeHead(status).end(text);
      });
    });
  });
  door.listen(0, "127.0.0.1");
  await once(door, "listening");
  url = `http://127.0.0.1:${(door.address() as AddressInfo).port}`;
  askBlocksTogether();
});

afterEach(async () => {
  Object.assign(globalThis, { fetch, Request });
  door.closeAllConnections();
  door.close();
  await once(door, "close");
});

/** Asks as Ponder does: by a request that it made before, of an address of its own. Answers the result, the error or the status. */
async function ask(block: string, whole = true): Promise<unknown> {
  const call = { jsonrpc: "2.0", id: 7, method: "eth_getBlockByNumber", params: [block, whole] };
  const lane = `${url}?lane=${block}`;
  const init = { method: "POST", body: JSON.stringify(call) };
  const answer = await globalThis.fetch(new globalThis.Request(lane, init));
  if (!answer.ok) return answer.status;
  const { result, error } = (await answer.json()) as { result?: unknown; error?: unknown };
  return result ?? error;
}

const numbers = (count: number) => Array.from({ length: count }, (_, at) => `0x${at.toString(16)}`);
const askMany = (count: number) => Promise.all(numbers(count).map((block) => ask(block)));
const told = (count: number) => numbers(count).map((block) => `block ${block}`);
const sizes = () => requested.map((asked) => (Array.isArray(asked) ? asked.length : "alone"));

async function untilAsked(times: number): Promise<void> {
  while (requested.length < times) await once(door, "asked");
}

describe("askBlocksTogether", () => {
  it("asks for 25 blocks in one request, and gives each its own", async () => {
    open();
    expect(await askMany(25)).toEqual(told(25));
    expect(sizes()).toEqual([25]);
  });

  it("has two requests on their way, and lets the others go with the next", async () => {
    const answers = askMany(90);
    await untilAsked(2);
    expect(sizes()).toEqual([25, 25]);
    open();
    expect(await answers).toEqual(told(90));
    // The last two are on their way at once, and may overtake each other.
    expect(sizes().toSorted()).toEqual([15, 25, 25, 25]);
  });

  it("tells who asked for it of an error, and nobody else", async () => {
    const error = { code: -32_000, message: "not here" };
    say = (asked) => ({
      status: 200,
      text: JSON.stringify(
        (asked as Call[]).map(({ id, params }) =>
          params[0] === "0x1" ? { id, error } : tell({ id, params }),
        ),
      ),
    });
    open();
    expect(await askMany(3)).toEqual(["block 0x0", error, "block 0x2"]);
  });

  it("asks a node that refuses several questions for one after the other, from then on", async () => {
    say = (asked) => (Array.isArray(asked) ? { status: 400, text: "one, please" } : tellAll(asked));
    open();
    expect(await askMany(3)).toEqual(told(3));
    expect(await askMany(2)).toEqual(told(2));
    expect(sizes()).toEqual([3, "alone", "alone", "alone", "alone", "alone"]);
  });

  it("asks alone for a block that the answer leaves out", async () => {
    say = (asked) =>
      Array.isArray(asked)
        ? { status: 200, text: JSON.stringify(asked.slice(1).map(tell)) }
        : tellAll(asked);
    open();
    expect(await askMany(3)).toEqual(told(3));
    expect(sizes()).toEqual([3, "alone"]);
  });

  it("fails who asked where the node breaks off, and then asks together again", async () => {
    const ends = Promise.allSettled(numbers(3).map((block) => ask(block)));
    await untilAsked(1);
    door.closeAllConnections();
    expect((await ends).map(({ status }) => status)).toEqual(Array(3).fill("rejected"));
    open();
    expect(await askMany(2)).toEqual(told(2));
    expect(sizes()).toEqual([3, 2]);
  });

  it("leaves every other question as it is", async () => {
    open();
    expect(await Promise.all([ask("latest"), ask("0x5", false)])).toEqual([
      "block latest",
      "block 0x5",
    ]);
    expect(sizes()).toEqual(["alone", "alone"]);
  });
});
