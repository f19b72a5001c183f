import { enlarge, type LargeWorldSize } from "../../world/generate/enlarge.ts";
import { type World, worldSchema } from "./world-schema.ts";

/** A large world of Pterodactyl. @param demo The world that it is modelled on. */
export function largeWorld(demo: unknown, size: LargeWorldSize): World {
  const model = worldSchema.parse(demo);
  const { locations } = model;
  return worldSchema.parse(
    enlarge(model, size, {
      node: (at) => ({ location_id: locations[at % locations.length]?.id }),
      user: (at) => ({ first_name: "Customer", last_name: String(at + 1) }),
      server: ({ nest_id, startup }) => ({ nest_id, startup }),
    }),
  );
}
