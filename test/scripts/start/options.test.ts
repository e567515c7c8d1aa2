import { describe, expect, it } from "vitest";
import { readOptions } from "../../../scripts/start/options.ts";

describe("the options of npm start", () => {
  it("are port 8080 and ./data when nothing is asked", () => {
    expect(readOptions([], "/house")).toEqual({
      port: 8080,
      data: "/house/data",
      empty: false,
      reset: false,
      help: false,
    });
  });

  it("take a port, a folder and the switches", () => {
    const args = ["--port", "9001", "--data", "/elsewhere", "--empty", "--reset"];
    expect(readOptions(args, "/house")).toMatchObject({
      port: 9001,
      data: "/elsewhere",
      empty: true,
      reset: true,
    });
  });

  it.each(["0", "65536", "80.5", "http"])("refuse %s as a port", (port) => {
    expect(() => readOptions(["--port", port], "/house")).toThrow(/is not a port/);
  });

  it("refuse an option that does not exist, and show those that do", () => {
    expect(() => readOptions(["--fast"], "/house")).toThrow(/--fast[^]*--reset/);
  });
});
