import { once } from "node:events";
import { connect, createServer, type AddressInfo, type Socket } from "node:net";

/** Type byte of a message of a client that asks PostgreSQL to carry out a statement: Query and Execute. */
const STATEMENTS = new Set(["Q".charCodeAt(0), "E".charCodeAt(0)]);

/** Passes connections on to the PostgreSQL of `url` and counts the statements that go over them. */
export async function countedPostgres(url: string) {
  const { hostname, port } = new URL(url);
  let count = 0;
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const database = connect(Number(port), hostname);
    for (const socket of [client, database]) {
      sockets.add(socket);
      socket.on("error", () => undefined);
      socket.on("close", () => (client.destroy(), database.destroy(), sockets.delete(socket)));
    }
    database.pipe(client);
    const read = readMessages((type) => (count += STATEMENTS.has(type) ? 1 : 0));
    client.on("data", (chunk: Buffer) => {
      read(chunk);
      database.write(chunk);
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const counted = new URL(url);
  counted.port = String((server.address() as AddressInfo).port);
  return {
    url: counted.href,
    count: () => count,
    stop: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

/** Tells the type of each message of PostgreSQL's protocol: the first one has none, the others a byte before their length. */
function readMessages(onType: (type: number) => void): (chunk: Buffer) => void {
  let rest = Buffer.alloc(0);
  let isFirst = true;
  return (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      const before = isFirst ? 0 : 1;
      if (rest.length < before + 4) return;
      const end = before + rest.readInt32BE(before);
      if (rest.length < end) return;
      if (!isFirst) onType(rest[0]!);
      isFirst = false;
      rest = rest.subarray(end);
    }
  };
}
