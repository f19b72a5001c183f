import { createRequire } from "node:module";

/** Where the other packages are installed, apart from the project's own dependencies. */
export const peersFolder = new URL("../peers/", import.meta.url);

const load = createRequire(new URL("package.json", peersFolder));

export function peer<Exports>(name: string): Exports {
  return load(name) as Exports;
}
