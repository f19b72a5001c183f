import * as z from "zod";
import { dockerImages } from "../../../schemas/application/docker-images.ts";
import {
  type EggConfig,
  eggConfig,
  type InheritedConfig,
  inheritedConfig,
} from "../../../schemas/application/egg-config.ts";
import {
  type EggScript,
  eggScript,
  type InheritedScript,
  inheritedScript,
} from "../../../schemas/application/egg-script.ts";
import { dateTime } from "../../../schemas/date-time.ts";
import { type EggVariable, eggVariable } from "./egg-variable.ts";
import { type Nest, nest } from "./nest.ts";
import { type Server, server } from "./server.ts";

/** How a kind of server is installed, started and stopped. Without what was included. */
export const eggAttributes = z.object({
  /** Number of the egg. */
  id: z.int(),
  /** Identifier of the egg that never changes. */
  uuid: z.guid(),
  /** Name of the egg. */
  name: z.string(),
  /** Number of the nest. */
  nest: z.int(),
  /** E-mail address of the author. */
  author: z.string(),
  /** Text about the egg. */
  description: z.string().nullable(),
  /** First of `docker_images`, or empty. */
  docker_image: z.string(),
  /** Images that the owner may choose from, by the name shown. */
  docker_images: dockerImages,
  /** How the daemon sees to configuration files, start and stop. */
  config: eggConfig,
  /** Command that starts the server, with `{{VARIABLE}}` places. */
  startup: z.string().nullable(),
  /** How the server is installed. */
  script: eggScript,
  /** When the egg was created, in UTC. */
  created_at: dateTime,
  /** When the egg was last changed, in UTC. */
  updated_at: dateTime,
});

export type EggAttributes = z.infer<typeof eggAttributes>;

/** How a kind of server is installed, started and stopped. With what was included, in its place or beside it. */
export interface Egg extends Omit<EggAttributes, "nest" | "config" | "script"> {
  /** Nest of the egg. */
  nest: number | Nest;
  /** Servers with the egg. */
  servers?: Server[];
  /** Configuration inherited from another egg; a null resource when the egg does not inherit. */
  config: EggConfig | InheritedConfig | null;
  /** Script inherited from another egg; a null resource when the egg does not inherit. */
  script: EggScript | InheritedScript | null;
  /** Variables of the egg. */
  variables?: EggVariable[];
}

/** How a kind of server is installed, started and stopped. With what was included, in its place or beside it. */
export const egg: z.ZodType<Egg> = eggAttributes.extend({
  get nest() {
    return z.union([eggAttributes.shape.nest, nest]);
  },
  get servers() {
    return z.array(server).exactOptional();
  },
  get config() {
    return z.union([eggAttributes.shape.config, inheritedConfig]).nullable();
  },
  get script() {
    return z.union([eggAttributes.shape.script, inheritedScript]).nullable();
  },
  get variables() {
    return z.array(eggVariable).exactOptional();
  },
});
