import { defineConfig } from "tsup";

export default defineConfig({
  entry: {
    index: "src/index.ts",
    "schemas/index": "src/schemas/index.ts",
    openapi: "src/openapi.ts",
    cli: "src/cli.ts",
  },
  format: "esm",
  target: "es2023",
  platform: "neutral",
  dts: true,
  clean: true,
  splitting: true,
  treeshake: true,
});
