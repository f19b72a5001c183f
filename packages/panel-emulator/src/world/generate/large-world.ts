import { readFileSync } from "node:fs";
import { demoWorlds } from "../../demo-worlds.ts";
import type { FlavourName } from "../../flavour/flavour.ts";
import type { Worlds } from "../../flavour/worlds.ts";
import { largeWorld as largePelicanWorld } from "../../pelican/world/large-world.ts";
import { largeWorld as largePterodactylWorld } from "../../pterodactyl/world/large-world.ts";
import type { LargeWorldSize } from "./enlarge.ts";

/** What a generated world is to hold. */
export interface LargeWorldOptions<F extends FlavourName = "pterodactyl"> extends LargeWorldSize {
  /** The kind of panel. @default "pterodactyl" */
  readonly flavour?: F;
}

const makers: { readonly [F in FlavourName]: (demo: unknown, size: LargeWorldSize) => Worlds[F]["output"] } = {
  pterodactyl: largePterodactylWorld,
  pelican: largePelicanWorld,
};

/** The demo world with as many more nodes, users and installed servers as are wanted. */
export function generateLargeWorld<F extends FlavourName = "pterodactyl">(
  options: LargeWorldOptions<F>,
): Worlds[F]["output"] {
  const flavour = (options.flavour ?? "pterodactyl") as F;
  return makers[flavour](JSON.parse(readFileSync(demoWorlds[flavour], "utf8")), options);
}
