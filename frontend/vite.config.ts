import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { besidesFirst } from "./ahead/besides-first.ts";
import { firstFiles } from "./ahead/first-files.ts";
import { laterFiles } from "./ahead/later-files.ts";
import { nameAhead } from "./ahead/name-ahead.ts";
import { packFiles } from "./ahead/pack-files.ts";
import { parseWords } from "./ahead/parse-words.ts";

/** Where a running Socialcoin answers, for `vite --mode demo` during development alone. */
const server = process.env["SOCIALCOIN_URL"] ?? "http://localhost:8080";

/**
 * The name of a script. Each page names two hundred of them, and what is different in each packs worst: seven characters tell
 * one version from another as well as eight.
 */
const SCRIPT = "assets/[name]-[hash:7].js";

/**
 * The wallet. `--mode demo` brings the personas of the demonstration; the default production build has none of their
 * files. No public path but `/`: one origin serves wallet, chain, index and dossier.
 */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), parseWords(), nameAhead(), packFiles()],
  resolve: {
    alias: [
      // One file per component: the package's single ESM file brings all of them along.
      {
        find: /^@amsterdam\/design-system-react$/,
        replacement: "@amsterdam/design-system-react/dist/index.js",
      },
    ],
  },
  build: {
    outDir: "dist",
    emptyOutDir: true,
    manifest: true,
    // With it each entry is a file that only imports: on a slow line one more that waits for its turn.
    modulePreload: { polyfill: false, resolveDependencies: besidesFirst },
    target: "es2022",
    assetsInlineLimit: 0,
    rolldownOptions: {
      // One name for ever: a browser asks there whether the worker changed.
      input: ["index.html", "offline/service-worker.ts"].map(
        (file) => `${import.meta.dirname}/${file}`,
      ),
      output: {
        entryFileNames: ({ name }) => (name === "service-worker" ? "sw.js" : SCRIPT),
        chunkFileNames: SCRIPT,
        // What many desks share stands in one file: in many small ones each packs worse.
        codeSplitting: {
          groups: [firstFiles(), ...laterFiles()],
        },
      },
    },
  },
  server: {
    proxy: Object.fromEntries(
      // Not all of /demo: the folder of that name is ours.
      ["/config.json", "/rpc", "/bundler", "/index/", "/api", "^/demo/[a-z-]+$"].map((path) => [
        path,
        server,
      ]),
    ),
  },
});
