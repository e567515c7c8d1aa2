import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { build, type Rolldown } from "vite";

const ENTRY = fileURLToPath(new URL("./come-back.ts", import.meta.url));
const PAGE =
  '<!doctype html><title>Elsewhere</title><script type="module" src="/page.js"></script>';

/** Another address of this machine that hands out a page and passes questions on to a node. */
export async function serveElsewhere(nodeUrl: string) {
  const built = (await build({
    configFile: false,
    logLevel: "error",
    define: { "process.env.NODE_ENV": '"production"' },
    build: { write: false, minify: false, lib: { entry: ENTRY, formats: ["es"] } },
  })) as Rolldown.RolldownOutput[];
  const [entry, ...others] = built[0]!.output;
  const scripts = new Map([["/page.js", entry.code]]);
  for (const one of others) if (one.type === "chunk") scripts.set(`/${one.fileName}`, one.code);

  const server = createServer((request, response) => {
    if (request.url === "/node") {
      const body: Buffer[] = [];
      request.on("data", (part: Buffer) => body.push(part));
      request.on("end", () => void pass(Buffer.concat(body)).then((text) => response.end(text)));
      return;
    }
    const script = scripts.get(request.url ?? "");
    response.setHeader("content-type", script ? "text/javascript" : "text/html");
    response.end(script ?? PAGE);
  });
  await once(server.listen(0, "localhost"), "listening");

  async function pass(body: Buffer): Promise<string> {
    const headers = { "content-type": "application/json" };
    const answer = await fetch(nodeUrl, { method: "POST", headers, body: body.toString() });
    return answer.text();
  }
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () => server.close(),
  };
}
