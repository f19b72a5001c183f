import * as z from "zod";
import { type Egg, egg } from "./egg.ts";
import { type Node, node } from "./node.ts";
import { type Server, server } from "./server.ts";

/** A directory of nodes that servers can mount. Without what was included. */
export const mountAttributes = z.object({
  /** Number of the mount. */
  id: z.int(),
  /** Identifier of the mount that never changes. */
  uuid: z.guid(),
  /** Name, unique. */
  name: z.string(),
  /** Text about the mount. */
  description: z.string().nullable(),
  /** Directory of the node. */
  source: z.string(),
  /** Where servers see it. */
  target: z.string(),
  /** Whether servers may only read it. */
  read_only: z.boolean(),
  /** Whether customers may mount it themselves. */
  user_mountable: z.boolean(),
});

export type MountAttributes = z.infer<typeof mountAttributes>;

/** A directory of nodes that servers can mount. With what was included. */
export interface Mount extends MountAttributes {
  /** Eggs whose servers may have it. */
  eggs?: Egg[];
  /** Nodes that have it. */
  nodes?: Node[];
  /** Servers that have it. */
  servers?: Server[];
}

/** A directory of nodes that servers can mount. With what was included. */
export const mount: z.ZodType<Mount> = mountAttributes.extend({
  get eggs() {
    return z.array(egg).exactOptional();
  },
  get nodes() {
    return z.array(node).exactOptional();
  },
  get servers() {
    return z.array(server).exactOptional();
  },
});
