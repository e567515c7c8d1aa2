import { registerHooks } from "node:module";

/** What the handlers import from Ponder's registry and schema, without Ponder. Imported before any of them. */
const own: { [name: string]: URL } = {
  "ponder:registry": new URL("registry.ts", import.meta.url),
  "ponder:schema": new URL("../../../indexer/ponder.schema.ts", import.meta.url),
};

registerHooks({
  resolve: (specifier, context, next) => {
    const url = own[specifier]?.href;
    return url ? { url, shortCircuit: true } : next(specifier, context);
  },
});
