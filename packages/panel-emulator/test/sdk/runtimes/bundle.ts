import { build } from "esbuild";

/** Bundles a program into one text for a runtime that has the web's globals and no modules of Node. */
export async function bundle(program: string, format: "iife" | "esm"): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [new URL(program, import.meta.url).pathname],
    bundle: true,
    format,
    platform: "browser",
    target: "es2022",
    write: false,
    external: ["ws"],
    logLevel: "error",
  });
  return outputFiles[0]?.text ?? "";
}

/** The same in chunks that are loaded on demand, by their paths, as applications serve them. */
export async function bundleInChunks(program: string): Promise<ReadonlyMap<string, string>> {
  const { outputFiles } = await build({
    entryPoints: { program: new URL(program, import.meta.url).pathname },
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    outdir: "/_tour",
    write: false,
    external: ["ws"],
    logLevel: "error",
  });
  return new Map(outputFiles.map(({ path, text }) => [path, text]));
}
