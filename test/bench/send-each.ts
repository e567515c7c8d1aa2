import { Agent, request } from "node:http";
import type { Hex } from "../../chain/record.ts";

/**
 * Writers at one place, each with a connection of their own that is kept: what they send one after the other. `fetch` would
 * take more of the processor than the chain that is measured.
 */
export function senders(url: string, count: number) {
  const agent = new Agent({ keepAlive: true, maxSockets: count });
  const headers = { "content-type": "application/json" };
  return {
    /** @throws Error with the whole answer when it is refused. */
    send: (raw: Hex): Promise<void> => {
      const call = { jsonrpc: "2.0", id: 1, method: "eth_sendRawTransaction", params: [raw] };
      return new Promise((resolve, reject) => {
        const asked = request(url, { method: "POST", agent, headers }, (answer) => {
          let said = "";
          answer.setEncoding("utf8").on("data", (part: string) => (said += part));
          answer.once("error", reject);
          answer.once("end", () =>
            said.includes('"result"') ? resolve() : reject(new Error(said)),
          );
        });
        asked.once("error", reject);
        asked.end(JSON.stringify(call));
      });
    },
    close: () => agent.destroy(),
  };
}
