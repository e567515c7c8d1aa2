import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gzipSync } from "node:zlib";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chunksOf, partIn, stylesOf, type Manifest } from "../../frontend/size/chunks-of.ts";
import { filesIn } from "../../frontend/size/files-in.ts";
import { frontend } from "./catalogues.ts";

const dir = mkdtempSync(join(tmpdir(), "socialcoin-wallet-"));

beforeAll(() => buildInto(dir, "production"));
afterAll(() => rmSync(dir, { recursive: true }));

async function buildInto(outDir: string, mode: string) {
  const configFile = join(frontend, "vite.config.ts");
  await build({ configFile, mode, logLevel: "error", build: { outDir, emptyOutDir: true } });
}

function manifestOf(outDir: string): Manifest {
  return JSON.parse(readFileSync(join(outDir, ".vite/manifest.json"), "utf8")) as Manifest;
}

describe("the production build", () => {
  it("has none of the files of the invented people", () => {
    const names = Object.keys(manifestOf(dir));
    expect(partIn(manifestOf(dir), "mentor-desk")).toBeTruthy();
    expect(names.filter((name) => name.startsWith("demo/"))).toEqual([]);
  });

  it("asks nowhere for their keys", () => {
    const script = readdirSync(join(dir, "assets"))
      .filter((file) => file.endsWith(".js"))
      .map((file) => readFileSync(join(dir, "assets", file), "utf8"))
      .join("\n");
    expect(script).toContain("/api/v1/sign-in");
    for (const word of ["/demo/", "personaConnector", "huishouden-04", "begin-again"])
      expect(script).not.toContain(word);
  });

  it("puts no script or style inside the page, which the content security policy forbids", () => {
    const page = readFileSync(join(dir, "index.html"), "utf8");
    expect(page).not.toMatch(/<style|style=|<script(?![^>]*src=)/);
  });

  it("names its scripts and styles in the page, in no more files than a browser asks at once", () => {
    const { scripts, styles } = filesIn(readFileSync(join(dir, "index.html"), "utf8"));
    const there = readdirSync(dir, { recursive: true, encoding: "utf8" });
    expect(there).toEqual(expect.arrayContaining([...scripts, ...styles]));
    expect(scripts.length).toBeGreaterThan(0);
    expect(styles).toHaveLength(1);
    expect(scripts.length).toBeLessThanOrEqual(3);
  });

  it("lies packed beside each file of text, the same and smaller", () => {
    const files = readdirSync(dir, { recursive: true, encoding: "utf8" });
    const texts = files.filter((file) => /^[^.].*\.(js|css|html|svg|webmanifest)$/.test(file));
    expect(texts).toEqual(expect.arrayContaining(["index.html", "sw.js"]));
    let [plain, packed] = [0, 0];
    for (const file of texts) {
      const content = readFileSync(join(dir, file));
      const small = readFileSync(join(dir, `${file}.br`));
      expect(brotliDecompressSync(small).equals(content), file).toBe(true);
      plain += gzipSync(content).length;
      packed += small.length;
    }
    expect(packed).toBeLessThan(plain);
    expect(files.filter((file) => /(png|woff2|manifest\.json)\.br$/.test(file))).toEqual([]);
  });
});

describe("the demonstration's build", () => {
  it("has them, so that the test above can fail", async () => {
    const demo = mkdtempSync(join(tmpdir(), "socialcoin-demo-"));
    try {
      await buildInto(demo, "demo");
      expect(Object.keys(manifestOf(demo))).toContain("demo/People.tsx");
    } finally {
      rmSync(demo, { recursive: true });
    }
  });
});

describe("the chunks of a route", () => {
  const manifest: Manifest = {
    "a.tsx": { file: "assets/a.js", imports: ["_shared.js"] },
    "b.tsx": { file: "assets/b.js", imports: ["_shared.js", "a.tsx"] },
    "_shared.js": { file: "assets/shared.js" },
    "style.css": { file: "assets/style.css" },
  };

  it("count what is shared once, and scripts alone", () => {
    expect(chunksOf(manifest, ["a.tsx", "b.tsx", "style.css"]).sort()).toEqual([
      "assets/a.js",
      "assets/b.js",
      "assets/shared.js",
    ]);
  });

  it("tell what a page brings along of styles", () => {
    const styled = { ...manifest, "a.tsx": { file: "assets/a.js", css: ["assets/a.css"] } };
    expect(stylesOf(styled, ["b.tsx"])).toEqual(["assets/a.css"]);
  });

  it("know a part by its name, and not its styles", () => {
    const parts = {
      "_desk-1.css": { file: "assets/d.css" },
      "_desk-2.js": { file: "assets/d.js" },
    };
    expect(partIn(parts, "desk")).toBe("_desk-2.js");
    expect(() => partIn(parts, "des")).toThrow("des");
  });

  it("refuse a module that the build does not know", () => {
    expect(() => chunksOf(manifest, ["gone.tsx"])).toThrow("gone.tsx");
  });
});
