import { defineConfig } from "tsup";

export default defineConfig({
  entry: {
    index: "src/index.ts",
    "schemas/index": "src/pterodactyl/schemas/index.ts",
    "pelican/index": "src/pelican/index.ts",
    "pelican/schemas/index": "src/pelican/schemas/index.ts",
    openapi: "src/openapi.ts",
    cli: "src/cli.ts",
    "fetch-transport": "src/http/fetch-transport.ts",
    "limited-transport": "src/http/limited-transport.ts",
    "node/transport": "src/http/node/transport.ts",
  },
  // Which transport `#transport` is says the runtime.
  external: [/^#/, /^node:/],
  format: "esm",
  target: "es2023",
  platform: "neutral",
  dts: {
    entry: {
      index: "src/index.ts",
      "schemas/index": "src/pterodactyl/schemas/index.ts",
      "pelican/index": "src/pelican/index.ts",
      "pelican/schemas/index": "src/pelican/schemas/index.ts",
      openapi: "src/openapi.ts",
    },
  },
  clean: true,
  splitting: true,
  treeshake: true,
});
