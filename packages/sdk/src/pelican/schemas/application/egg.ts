import * as z from "zod";
import { eggConfig } from "../../../schemas/application/egg-config.ts";
import { eggScript } from "../../../schemas/application/egg-script.ts";
import { dateTime } from "../../../schemas/date-time.ts";
import { emptyList } from "../../../schemas/empty-list.ts";
import { type EggVariable, eggVariable } from "./egg-variable.ts";
import { type Server, server } from "./server.ts";

/** Values by the name shown, `[]` when there are none. */
const byName = z.union([z.record(z.string(), z.string()), emptyList]);

/** How a kind of server is installed, started and stopped. Without what was included. */
export const eggAttributes = z.object({
  /** Number of the egg. */
  id: z.int(),
  /** Identifier of the egg that never changes. */
  uuid: z.guid(),
  /** Name of the egg. */
  name: z.string(),
  /** E-mail address of the author. */
  author: z.string(),
  /** Text about the egg. */
  description: z.string().nullable(),
  /** Address of a picture. */
  icon: z.string().nullable(),
  /** Features that a panel reacts to, such as `eula`. */
  features: z.array(z.string()).nullable(),
  /** What the egg is found by. */
  tags: z.array(z.string()).nullable(),
  /** First of `docker_images`, or empty. */
  docker_image: z.string(),
  /** Images that the owner may choose from. */
  docker_images: byName,
  /** How the daemon sees to configuration files, start and stop; with what is inherited. */
  config: eggConfig,
  /** First of `startup_commands`, or empty. */
  startup: z.string(),
  /** Commands that start the server, with `{{VARIABLE}}` places. */
  startup_commands: byName,
  /** How the server is installed; with what is inherited. */
  script: eggScript,
  /** When the egg was created, in UTC. */
  created_at: dateTime,
  /** When the egg was last changed, in UTC. */
  updated_at: dateTime,
});

export type EggAttributes = z.infer<typeof eggAttributes>;

/** How a kind of server is installed, started and stopped. With what was included. */
export interface Egg extends EggAttributes {
  /** Servers with the egg. */
  servers?: Server[];
  /** Variables of the egg. */
  variables?: EggVariable[];
}

/** How a kind of server is installed, started and stopped. With what was included. */
export const egg: z.ZodType<Egg> = eggAttributes.extend({
  get servers() {
    return z.array(server).exactOptional();
  },
  get variables() {
    return z.array(eggVariable).exactOptional();
  },
});
