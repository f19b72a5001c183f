import { demoWorlds } from "../../demo-worlds.ts";
import type { WorldFormat } from "../../world/world-format.ts";
import { worldSettings } from "../../world/world-settings.ts";
import { dumpWorld } from "./dump-world.ts";
import { loadWorld } from "./load-world.ts";
import { type World, worldSchema } from "./world-schema.ts";

export const worldFormat: WorldFormat<World> = {
  demo: demoWorlds.pterodactyl,
  parse: (value) => worldSchema.parse(value),
  parseSettings: (value) => worldSettings.partial().parse(value),
  load: loadWorld,
  dump: dumpWorld,
};
