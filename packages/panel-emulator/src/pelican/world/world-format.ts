import { demoWorlds } from "../../demo-worlds.ts";
import type { WorldFormat } from "../../world/world-format.ts";
import { dumpWorld } from "./dump-world.ts";
import { loadWorld } from "./load-world.ts";
import { type PelicanWorld, pelicanWorldSchema } from "./world-schema.ts";

const settings = pelicanWorldSchema.shape.settings.unwrap().partial();

export const worldFormat: WorldFormat<PelicanWorld> = {
  demo: demoWorlds.pelican,
  parse: (value) => pelicanWorldSchema.parse(value),
  parseSettings: (value) => settings.parse(value),
  load: loadWorld,
  dump: dumpWorld,
};
