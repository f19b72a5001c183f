import { defineConfig } from "tsup";

const exported = {
  index: "src/index.ts",
  "schemas/index": "src/schemas/index.ts",
  openapi: "src/openapi.ts",
  cli: "src/cli.ts",
};

export default defineConfig({
  entry: {
    ...exported,
    "fetch-transport": "src/http/fetch-transport.ts",
    "node/transport": "src/http/node/transport.ts",
  },
  external: [/^#/, /^node:/],
  format: "esm",
  target: "es2023",
  platform: "neutral",
  dts: { entry: exported },
  clean: true,
  splitting: true,
  treeshake: true,
});
