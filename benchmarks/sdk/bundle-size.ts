import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { type BuildResult, build } from "esbuild";
import { peersFolder } from "./peer.ts";

const here = fileURLToPath(new URL(".", import.meta.url));

/** Minified and gzipped kB of everything that a module exports, without what it loads on demand; null where it cannot be bundled. */
export async function bundleSize(
  module: string,
  { platform, isPeer }: { readonly platform: "node" | "browser"; readonly isPeer: boolean },
): Promise<number | null> {
  try {
    const result = await build({
      stdin: {
        contents: `import * as everything from ${JSON.stringify(module)}; globalThis.everything = everything;`,
        resolveDir: isPeer ? fileURLToPath(peersFolder) : here,
      },
      bundle: true,
      minify: true,
      splitting: true,
      format: "esm",
      platform,
      write: false,
      metafile: true,
      outdir: "/bundle",
      logLevel: "silent",
    });
    return loadedAtOnce(result).reduce((sum, contents) => sum + gzipSync(contents, { level: 9 }).length, 0) / 1000;
  } catch {
    return null;
  }
}

function loadedAtOnce({ outputFiles, metafile }: BuildResult<{ write: false; metafile: true }>): Uint8Array[] {
  const { outputs } = metafile;
  const reached = new Set<string>();
  const reach = (path: string) => {
    if (reached.has(path)) return;
    reached.add(path);
    for (const { path: next, kind } of outputs[path]?.imports ?? []) if (kind === "import-statement") reach(next);
  };
  for (const [path, { entryPoint }] of Object.entries(outputs)) if (entryPoint === "<stdin>") reach(path);
  return outputFiles
    .filter(({ path }) => [...reached].some((name) => path.endsWith(name.replace(/^.*\//, "/"))))
    .map(({ contents }) => contents);
}
