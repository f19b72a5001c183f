import type { PelicanWorld, PelicanWorldInput } from "../pelican/world/world-schema.ts";
import type { World, WorldInput } from "../pterodactyl/world/world-schema.ts";

/** The worlds of each flavour: as one may write them, and with every default filled in. */
export interface Worlds {
  pterodactyl: { readonly input: WorldInput; readonly output: World };
  pelican: { readonly input: PelicanWorldInput; readonly output: PelicanWorld };
}
