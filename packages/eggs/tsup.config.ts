import { defineConfig } from "tsup";

export default defineConfig({
  entry: {
    index: "src/index.ts",
    "files/index": "src/files/index.ts",
    "seldom-now": "src/rules/seldom-now.ts",
    "seldom-later": "src/rules/seldom-later.ts",
  },
  // Which of the two it is says the runtime.
  external: [/^#/],
  format: "esm",
  target: "es2023",
  platform: "neutral",
  dts: { entry: { index: "src/index.ts", "files/index": "src/files/index.ts" } },
  clean: true,
  splitting: true,
  treeshake: true,
});
