import { registerHooks } from "node:module";
import { mutants } from "./mutants.ts";

/**
 * Lets an old fault into this process: as its module is loaded, the lines that mend it are exchanged for those that stood there
 * before. A patch that does not fit the source any more is an error, so that no mutant is found by being none.
 */
export function putBack(name: string): void {
  const mutant = mutants.find((each) => each.name === name);
  if (mutant === undefined) throw new Error(`There is no mutant ${name}`);
  const left = new Set(mutant.patches.map(({ file }) => file));
  registerHooks({
    load(url, context, nextLoad) {
      const loaded = nextLoad(url, context);
      const patches = mutant.patches.filter(({ file }) => url.endsWith(`/packages/${file}`));
      if (patches.length === 0) return loaded;
      let source = String(loaded.source);
      for (const { file, now, before } of patches) {
        if (source.split(now).length !== 2) throw new Error(`The mutant ${name} does not fit ${file} any more`);
        source = source.replace(now, () => before);
        left.delete(file);
      }
      return { ...loaded, source };
    },
  });
  process.on("message", () => {
    if (left.size > 0) throw new Error(`The mutant ${name} changes files that nobody loads: ${[...left].join(", ")}`);
  });
}
