import { mkdir } from "node:fs/promises";
// @ts-expect-error Its exports do not show its types.
import license from "esbuild-plugin-license";
import spdx from "spdx-license-list/full.js";
import { defineConfig, type Options } from "tsup";

interface Inlined {
  readonly packageJson: { readonly name: string; readonly version: string; readonly license?: string };
  readonly licenseText: string;
}

/** Some packages only name their licence. */
function licences(inlined: readonly Inlined[]): string {
  return inlined
    .map(({ packageJson: { name, version, license: short = "" }, licenseText }) => {
      const text =
        licenseText.trim() || spdx[short]?.licenseText.replace("<year> <copyright holders>", `the authors of ${name}`);
      if (!text) throw new Error(`There is no text of the licence ${short} of ${name}`);
      return `${name} ${version} (${short})\n\n${text}`;
    })
    .join(`\n\n${"-".repeat(80)}\n\n`);
}

/** The licences are written before anything else is, into a folder that nobody else makes in time. */
const folderFirst: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "folder-first",
  setup(build) {
    build.onEnd(async () => void (await mkdir("dist", { recursive: true })));
  },
};

export default defineConfig({
  entry: { index: "src/index.ts", "http/index": "src/http/index.ts", browser: "src/browser.ts" },
  format: "esm",
  target: "node22",
  platform: "node",
  dts: true,
  clean: true,
  splitting: true,
  treeshake: true,
  // What is no dependency in package.json is put into our files: no type shows it, and of drizzle-orm alone Node would load 240 MiB.
  // The queue imports it always; a host that measures gives us its own.
  noExternal: ["@opentelemetry/api"],
  esbuildPlugins: [
    folderFirst,
    license({ thirdParty: { output: { file: "THIRD-PARTY-LICENSES.txt", template: licences } } }),
  ],
});
