import { defineConfig } from "tsup";

export default defineConfig({
  entry: { index: "src/index.ts", "files/index": "src/files/index.ts" },
  format: "esm",
  target: "es2023",
  platform: "neutral",
  dts: true,
  clean: true,
  splitting: true,
  treeshake: true,
});
