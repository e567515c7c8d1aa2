import type { Plugin } from "vite";

/**
 * Names in the page the files of a part that its first script asks for only once it runs: the browser fetches them beside
 * that script instead of after it.
 *
 * @param part How the part's file ends: "/app/draw.tsx".
 */
export function linkAhead(part: string): Plugin {
  return {
    name: "link-ahead",
    transformIndexHtml: {
      order: "post",
      handler: (_page, { bundle }) => {
        const files = new Set<string>();
        const visit = (file: string) => {
          const chunk = bundle?.[file];
          if (files.has(file) || chunk?.type !== "chunk") return;
          files.add(file);
          chunk.imports.forEach(visit);
        };
        for (const [file, made] of Object.entries(bundle ?? {}))
          if (made.type === "chunk" && made.facadeModuleId?.endsWith(part)) visit(file);
        return [...files].map((file) => ({
          tag: "link",
          attrs: { rel: "modulepreload", crossorigin: true, href: `/${file}` },
          injectTo: "head" as const,
        }));
      },
    },
  };
}
