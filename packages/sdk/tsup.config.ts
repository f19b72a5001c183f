import { defineConfig, type Options } from "tsup";

const shared: Options = {
  // Which transport `#transport` is says the runtime.
  external: [/^#/, /^node:/],
  format: "esm",
  target: "es2023",
  platform: "neutral",
};

const library = defineConfig({
  ...shared,
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
  dts: {
    entry: {
      index: "src/index.ts",
      "schemas/index": "src/pterodactyl/schemas/index.ts",
      "pelican/index": "src/pelican/index.ts",
      openapi: "src/openapi.ts",
    },
  },
  splitting: true,
  treeshake: true,
});

/**
 * By themselves: where two entries share types, the bundler of declarations puts them into a chunk, and what then comes out of it in
 * a namespace (`export * as client`) counts as a value.
 */
const schemasOfPelican = defineConfig({
  ...shared,
  entry: { "pelican/schemas/index": "src/pelican/schemas/index.ts" },
  dts: { only: true },
});

export default [library, schemasOfPelican].flat();
