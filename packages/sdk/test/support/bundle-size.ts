import { gzipSync } from "node:zlib";
import { build } from "esbuild";

export interface BundleSize {
  /** Bytes, gzipped, of what is loaded at once. */
  readonly atOnce: number;
  /** Bytes, gzipped, of all chunks together. */
  readonly total: number;
  readonly modules: readonly string[];
}

/** Bundles and minifies a program that uses the package, for the browser, as an application would. */
export async function bundleSize(program: string): Promise<BundleSize> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: program, resolveDir: import.meta.dirname, sourcefile: "program.ts", loader: "ts" },
    bundle: true,
    splitting: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    conditions: ["@hatchery/source"],
    outdir: "/bundle",
    absWorkingDir: "/",
    write: false,
    metafile: true,
    external: ["ws"],
  });
  const sizes = new Map(
    outputFiles.map((file) => [file.path.slice(1), gzipSync(file.contents, { level: 9 }).byteLength]),
  );
  const entry = Object.keys(metafile.outputs).find((name) =>
    metafile.outputs[name]?.entryPoint?.endsWith("program.ts"),
  );
  const loaded = new Set<string>();
  const load = (name: string) => {
    if (loaded.has(name)) return;
    loaded.add(name);
    for (const { path, kind } of metafile.outputs[name]?.imports ?? []) if (kind === "import-statement") load(path);
  };
  if (entry) load(entry);
  const sum = (names: Iterable<string>) => Array.from(names, (name) => sizes.get(name) ?? 0).reduce((a, b) => a + b, 0);
  return {
    atOnce: sum(loaded),
    total: sum(sizes.keys()),
    modules: [...loaded].flatMap((name) =>
      Object.entries(metafile.outputs[name]?.inputs ?? {}).map(
        ([input, { bytesInOutput }]) => `${bytesInOutput} ${input}`,
      ),
    ),
  };
}
