import { enlarge, type LargeWorldSize } from "../../world/generate/enlarge.ts";
import { type PelicanWorld, pelicanWorldSchema } from "./world-schema.ts";

/** A large world of Pelican. @param demo The world that it is modelled on. */
export function largeWorld(demo: unknown, size: LargeWorldSize): PelicanWorld {
  const model = pelicanWorldSchema.parse(demo);
  const { nodes } = model;
  return pelicanWorldSchema.parse(
    enlarge(model, size, {
      node: (at) => ({ tags: nodes[at % nodes.length]?.tags }),
      user: () => ({ roles: [] }),
      server: ({ startup_commands }) => ({ startup: Object.values(startup_commands)[0] }),
    }),
  );
}
