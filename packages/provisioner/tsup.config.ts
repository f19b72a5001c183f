import { defineConfig } from "tsup";

export default defineConfig({
  entry: { index: "src/index.ts", "http/index": "src/http/index.ts", browser: "src/browser.ts" },
  format: "esm",
  target: "node22",
  platform: "node",
  dts: true,
  clean: true,
  splitting: true,
  treeshake: true,
});
