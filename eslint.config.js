/** One set of rules for all TypeScript; formatting is Prettier's, Solidity has its own linter. */
import reactHooks from "eslint-plugin-react-hooks";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

export default defineConfig(
  globalIgnores([
    "**/dist/",
    "artifacts/",
    "cache/",
    "types/",
    "coverage/",
    "data/",
    "data-*/",
    ".node/",
    "test-results/",
    "**/.ponder/",
    "**/generated/",
    "indexer/ponder-env.d.ts",
  ]),
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      // Numbers and bigints read well in a sentence.
      "@typescript-eslint/restrict-template-expressions": [
        "error",
        { allowNumber: true, allowBoolean: true },
      ],
      // `() => server.close()` says the same as a block around it.
      "@typescript-eslint/no-confusing-void-expression": "off",
      // It does not see that a callback changed a variable in the meantime.
      "@typescript-eslint/no-unnecessary-condition": "off",
      // A file's JSON is what its reader says it is.
      "@typescript-eslint/no-unnecessary-type-parameters": "off",
      // A promise may be what an interface asks for.
      "@typescript-eslint/require-await": "off",
      // Where an index was just checked, "!" says so; where it was not, the program stops there.
      "@typescript-eslint/no-non-null-assertion": "off",
    },
  },
  {
    files: ["frontend/**/*.{ts,tsx}"],
    extends: [reactHooks.configs.flat["recommended-latest"]],
  },
  {
    files: ["**/*.{js,mjs}"],
    extends: [tseslint.configs.disableTypeChecked],
  },
);
