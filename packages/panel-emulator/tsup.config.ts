import { defineConfig } from "tsup";

const shared = { format: "esm", target: "node22", platform: "node", treeshake: true } as const;

export default defineConfig([
  { ...shared, entry: { index: "src/index.ts" }, dts: true },
  {
    ...shared,
    entry: { cli: "src/cli.ts" },
    // The command starts sooner when what every start needs is in its own file.
    noExternal: ["@hatchery/eggs", "zod", "ignore", "hashids", "otpauth", "yaml"],
    // `yaml` is a CommonJS module, which requires modules of Node.
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
    splitting: false,
  },
]);
