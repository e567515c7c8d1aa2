import { Server } from "node:net";

type Listen = (this: Server, ...args: unknown[]) => Server;

/** From here on this process listens on the loopback interface alone, whatever it asks for: Alto asks for every one. */
export function listenOnLoopback(): void {
  const listening = Server.prototype as unknown as { listen: Listen };
  const { listen } = listening;
  listening.listen = function (place, ...rest) {
    const isObject = typeof place === "object" && place !== null;
    const port = isObject ? (place as { port: number }).port : place;
    const whenDone = rest.filter((each) => typeof each === "function");
    return listen.call(this, { port, host: "127.0.0.1" }, ...whenDone);
  };
}
