import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { innerPorts, requirePort, type ClaimedPorts } from "../../../scripts/start/ports.ts";

/** Linux begins lowest. */
const HANDED_OUT_FROM = 32_768;

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
  const open: ClaimedPorts[] = [];
  const claim = async (file: string) => {
    const claimed = await innerPorts(file);
    open.push(claimed);
    return claimed;
  };
  afterEach(() => open.splice(0).forEach(({ release }) => release()));

  it("are different, and the same at the next start", async () => {
    const file = join(folder, "ports.json");
    const { ports, release } = await innerPorts(file);
    expect(new Set(Object.values(ports)).size).toBe(4);
    release();
    expect((await claim(file)).ports).toEqual(ports);
  });

  it("are no other start's from the moment they were chosen, before anything listens", async () => {
    const file = join(folder, "ports.json");
    const copied = join(folder, "copied.json");
    const { ports } = await claim(file);
    copyFileSync(file, copied);
    const { ports: others } = await claim(copied);
    expect(new Set([...Object.values(ports), ...Object.values(others)]).size).toBe(8);
  });

  it("are none on which somebody listens", async () => {
    const file = join(folder, "ports.json");
    const first = await innerPorts(file);
    first.release();
    const { bundler } = first.ports;
    const listening = createServer();
    await new Promise<void>((resolve) => listening.listen(bundler, "127.0.0.1", resolve));
    const { ports } = await claim(file);
    listening.close();
    expect(ports).toEqual({ ...first.ports, bundler: expect.any(Number) as number });
    expect(ports.bundler).not.toBe(bundler);
  });

  it("are none that the system hands to whoever asks for any, remembered or not", async () => {
    const file = join(folder, "ports.json");
    writeFileSync(
      file,
      JSON.stringify({ postgres: port, chain: port, index: port, bundler: port }),
    );
    taken.close();
    const { ports } = await claim(file);
    for (const one of Object.values(ports)) expect(one).toBeLessThan(HANDED_OUT_FROM);
  });
});
