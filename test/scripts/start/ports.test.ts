import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type AddressInfo, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { innerPorts, requirePort } from "../../../scripts/start/ports.ts";

let folder: string;
let taken: Server;
let port: number;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "socialcoin-ports-"));
  taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, "127.0.0.1", resolve));
  port = (taken.address() as AddressInfo).port;
});
afterEach(() => {
  taken.close();
  rmSync(folder, { recursive: true });
});

describe("the public port", () => {
  it("that is in use is refused with another to try", async () => {
    await expect(requirePort(port)).rejects.toThrow(`Port ${port} is in use`);
    await expect(requirePort(port)).rejects.toThrow(`--port ${port + 1}`);
  });

  it("that is free is accepted", async () => {
    await new Promise((resolve) => taken.close(resolve));
    await expect(requirePort(port)).resolves.toBeUndefined();
  });
});

describe("the inner ports", () => {
  it("are different, and the same at the next start", async () => {
    const file = join(folder, "ports.json");
    const ports = await innerPorts(file);
    expect(new Set(Object.values(ports)).size).toBe(4);
    expect(await innerPorts(file)).toEqual(ports);
  });
});
